import { DomainError, type ErrorCode } from '@cascade/event-store/domain';
import { instantOrNull, type WorldTime } from '@cascade/calendar/domain';
import type { AuthorityKind } from '@cascade/authorities/domain';
import type { DirectiveContent } from './content';
import { symbolKey } from './document-symbol';
import { isLater } from './reading/reception-warnings';

/** Bodies with a records office of their own; a holder's, a class's or a ghost's letters stand in no register of theirs. */
const REGISTER_KEEPERS: readonly AuthorityKind[] = ['peoplesCommittee', 'office', 'organisation', 'board', 'government'];
/** Letters, digits and what stands between them in symbols: 'UBND-VX', 'CT-UBND', 'KH&ĐT'. */
const NOTATION = /^[\p{L}\p{N}][\p{L}\p{N}&.,_\p{Pd}−]*$/u;
const SERIES = /^[\p{L}\p{N}_]{1,24}$/u;

export interface IssueWish {
  readonly directiveId: string;
  readonly issuedOn: WorldTime;
  readonly notation: string;
  readonly series: string;
  /** What kind of body the issuer is; null where no such body is known. */
  readonly issuerKind: AuthorityKind | null;
}

/** What can be judged before a number is taken. @throws DomainError with the rule's code. */
export const checkIssuable = (wish: IssueWish, content: DirectiveContent): void => {
  const { directiveId: id, issuedOn, notation, series, issuerKind } = wish;
  checkDay(id, issuedOn);
  if (content.subject === null || (typeof content.subject === 'string' && content.subject.trim() === ''))
    throw new DomainError('directive.subject-blank', { id });
  if (symbolKey(`1/${notation}`) === null || !NOTATION.test(notation))
    throw new DomainError('directive.notation-unreadable', { id, notation });
  checkSeries(series);
  if (issuerKind === null) throw new DomainError('directive.issuer-unknown', { id, issuerId: content.issuerId });
  if (!REGISTER_KEEPERS.includes(issuerKind))
    throw new DomainError('directive.issuer-without-register', { id, issuerId: content.issuerId, kind: issuerKind });
  const later = content.citations.find((citation) => isLater(citation.issuedOn, issuedOn));
  if (later) throw new DomainError('directive.cites-later', { id, issuedOn, citedOn: later.issuedOn! });
  checkIds(id, content);
};
/** Ids name one citation and one item each. @throws DomainError `directive.citation-doubled`, `directive.item-doubled`. */
export const checkIds = (id: string, { citations, items }: DirectiveContent): void => {
  const citationId = doubled(citations.map((citation) => citation.citationId));
  if (citationId !== null) throw new DomainError('directive.citation-doubled', { id, citationId });
  const itemId = doubled(items.map((item) => item.itemId));
  if (itemId !== null) throw new DomainError('directive.item-doubled', { id, itemId });
};
/** A series is part of a stream's name. @throws DomainError `register.series-unreadable`. */
export const checkSeries = (series: string): void => {
  if (!SERIES.test(series)) throw new DomainError('register.series-unreadable', { series });
};
const checkDay = (id: string, issuedOn: WorldTime): void => {
  if (instantOrNull(issuedOn) === null) throw new DomainError('date.does-not-exist', { field: 'issuedOn', value: issuedOn });
  if (issuedOn.length < 'YYYY-MM-DD'.length) throw new DomainError('directive.issue-date-not-a-day', { id, issuedOn });
};
const doubled = (ids: readonly string[]): string | null => ids.find((id, at) => ids.indexOf(id) !== at) ?? null;

/** What is known of the neighbourhood once the number is: only then does the document have a symbol that somebody can have cited. */
export interface NumberedFacts {
  readonly directiveId: string;
  /** The reference that this document answers to with its number. */
  readonly ownReferenceId: string;
  /** The directive that is already known under that reference. */
  readonly bornBy: string | null;
  /** References that this document cites. */
  readonly cited: readonly string[];
  /** References cited by the documents that those are identified as, and so on upwards. */
  readonly citedAbove: readonly string[];
  /** The documents found on that way. */
  readonly above: readonly string[];
}
export type IssueRefusal = Extract<
  ErrorCode,
  'directive.cites-itself' | 'directive.cites-in-circle' | 'directive.symbol-taken' | 'register.observed'
>;
/** Why a numbered document must not be issued, as far as known; null where nothing speaks against it. */
export const refusalOf = ({ directiveId, ownReferenceId, bornBy, cited, citedAbove, above }: NumberedFacts): IssueRefusal | null => {
  if (cited.includes(ownReferenceId)) return 'directive.cites-itself';
  if (bornBy !== null && bornBy !== directiveId) return 'directive.symbol-taken';
  return citedAbove.includes(ownReferenceId) || above.includes(directiveId) ? 'directive.cites-in-circle' : null;
};
