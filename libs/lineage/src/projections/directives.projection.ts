import { foldName } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import {
  keyOfSymbol,
  referenceIdFor,
  symbolKey,
  type DirectiveEvent,
  type SignedCopyAdded,
  type Drafted,
  type LetterTakenIn,
  type WrittenSymbol,
} from '@cascade/directives/domain';
import type { Fact, Segment, TimelineProjection } from '@cascade/event-store';
import { foldSymbol } from '../domain/typed-symbol';
import {
  derivedFromContent,
  derivedFromVersion,
  draftStory,
  factsOf,
  versionsOf,
  type DraftStoryEvent,
  type Version,
} from './directive-versions';
import { readingStory, type ReadingStory } from './reading-story';
import { laterChanges } from './later-changes';
import type { DirectiveRow, DirectiveStatus } from './directive-row';
import { NOTHING_SAID, withRestriction } from './restriction-said';
import { openedText, standing } from './standing';

export type { DirectiveRow, DirectiveStatus } from './directive-row';

const symbolColumns = (symbol: WrittenSymbol | null) => {
  const key = keyOfSymbol(symbol);
  const typed = (symbol && symbolKey(symbol.asWritten)) ?? key;
  return {
    number: symbol?.number ?? null,
    notation: symbol?.notation ?? null,
    symbol_key: key,
    symbol_folded: typed && foldSymbol(typed),
    symbol_written: symbol?.asWritten ?? null,
  };
};
const headerOf = derivedFromContent(({ place, urgency, signatory, issuerAsWritten, addressees }): string =>
  JSON.stringify({
    place,
    urgency,
    signatory,
    issuerAsWritten,
    addressees: addressees.map(({ text, role, owesAnswer }) => ({ text, role, owesAnswer })),
  }),
);
const TEXTS_KEPT = 1_000;
const foldedTexts = new Map<string, string>();
/** Each fact of a directive tells its versions anew, and ten thousand drafts bear the subject of one order: the same text is folded once. */
const foldedText = (text: string): string => {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  if (foldedTexts.size >= TEXTS_KEPT) foldedTexts.clear();
  const folded = foldName(text);
  foldedTexts.set(text, folded);
  return folded;
};
/** What a version says by itself. */
const statedBy = derivedFromVersion((version, directiveId) => {
  const { content, symbol, issuedOn, kind } = version;
  const subject = openedText(content.subject);
  return {
    origin: kind === 'received' ? ('takenIn' as const) : ('ours' as const),
    document_type: content.documentType,
    ...symbolColumns(symbol),
    issuer_id: content.issuerId,
    issued_on: issuedOn,
    dated_at: version.from,
    subject_text: subject,
    search_text: foldedText(`${content.documentType ?? ''} ${symbol?.asWritten ?? ''} ${subject ?? ''}`),
    own_reference_id: referenceIdFor(content.issuerId, issuedOn, symbol),
    unconfirmed: version.unconfirmed.length || null,
    changed_at: null,
    ended_as: null,
    reviewed_at: null,
    header_json: headerOf(content, directiveId),
    reading_json: null,
    ...NOTHING_SAID,
  };
});
const rowOf = (
  directiveId: string,
  version: Version,
  answersDelivery: string | null,
  status: DirectiveStatus = version.kind,
): DirectiveRow => ({ ...statedBy(version, directiveId), directive_id: directiveId, status, answers_delivery: answersDelivery });
/** A letter whose bytes are in and which nobody, man or machine, has read yet. */
const unreadRow = (directiveId: string, at: Instant): DirectiveRow => ({
  directive_id: directiveId,
  status: 'received',
  origin: 'takenIn',
  document_type: null,
  ...symbolColumns(null),
  issuer_id: null,
  issued_on: null,
  dated_at: at,
  subject_text: null,
  search_text: '',
  own_reference_id: null,
  answers_delivery: null,
  unconfirmed: null,
  changed_at: null,
  ended_as: null,
  reviewed_at: null,
  header_json: null,
  reading_json: null,
  ...NOTHING_SAID,
});
/** Most letters were read well and nobody said anything of it: they carry nothing. */
const readingOf = (facts: readonly Fact[]): string | null => {
  const story = readingStory(facts);
  return story && Object.values(story as unknown as Record<keyof ReadingStory, readonly unknown[]>).some(({ length }) => length > 0)
    ? JSON.stringify(story)
    : null;
};
type Change = Segment<DirectiveRow>;
interface StatusFrom {
  readonly from: Instant;
  readonly status: DirectiveStatus;
}
const statusAfter = (type: DraftStoryEvent['type'], data: DraftStoryEvent['data']): DirectiveStatus => {
  if (type === 'IssueRequested') return 'numbering';
  if (type === 'DraftDiscarded') return 'discarded';
  return type === 'Drafted' && (data as Drafted['data']).answersDelivery !== null ? 'prepared' : 'draft';
};
/** Prepared, draft, waiting for its number, or thrown away: whichever was recorded last. */
const draftStatuses = (facts: readonly Fact[], until: Instant): StatusFrom[] =>
  standing(draftStory(facts, until)).map(({ type, data, from }) => ({
    from,
    status: statusAfter(type, data),
  }));
const draftSegments = (
  directiveId: string,
  drafts: readonly Version[],
  statuses: readonly StatusFrom[],
  answers: string | null,
): Change[] => [
  ...drafts.map((draft) => {
    const status = statuses.findLast(({ from }) => from <= draft.from)?.status;
    return { from: draft.from, row: rowOf(directiveId, draft, answers, status) };
  }),
  ...statuses.map(({ from, status }) => ({ from, change: { status } })),
];
type Told = Exclude<DirectiveEvent, SignedCopyAdded>;
export const directives: TimelineProjection<Told, DirectiveRow> = {
  name: 'directives',
  version: 7,
  category: 'directive',
  columns: {
    directive_id: 'text',
    status: 'text',
    origin: 'text',
    document_type: 'text',
    number: 'text',
    notation: 'text',
    symbol_key: 'text',
    symbol_folded: 'text',
    symbol_written: 'text',
    issuer_id: 'text',
    issued_on: 'text',
    dated_at: 'integer',
    subject_text: 'text',
    search_text: 'text',
    own_reference_id: 'text',
    answers_delivery: 'text',
    unconfirmed: 'integer',
    changed_at: 'integer',
    ended_as: 'text',
    reviewed_at: 'integer',
    header_json: 'text',
    reading_json: 'text',
    restricted: 'integer',
    restriction_basis: 'text',
    kept_by: 'text',
  },
  sparse: ['symbol_folded', 'changed_at', 'unconfirmed', 'answers_delivery', 'restricted'],
  indexes: [
    ['directive_id'],
    ['symbol_folded'],
    ['issuer_id'],
    ['dated_at', 'directive_id'],
    ['changed_at'],
    ['unconfirmed'],
    ['answers_delivery'],
    ['restricted'],
  ],
  subjectOf: {
    Drafted: () => '',
    DraftRevised: () => '',
    DraftDiscarded: () => '',
    IssueRequested: () => '',
    IssueRefused: () => '',
    Issued: () => '',
    LetterTakenIn: () => '',
    ReadingAccepted: () => '',
    ReadingCorrected: () => '',
    DirectiveAmended: () => '',
    DirectiveReplaced: () => '',
    DirectiveCorrected: () => '',
    DirectiveRepealed: () => '',
    DirectiveRecalled: () => '',
    DirectiveReviewed: () => '',
    DirectiveRestricted: () => '',
    RestrictionLifted: () => '',
  },
  timeline: (facts) => withRestriction(facts, segmentsOf(facts)),
};
const segmentsOf = (facts: readonly Fact<Told>[]): Change[] => {
  const [first] = facts;
  if (!first) return [];
  const { directiveId } = first.data;
  const versions = versionsOf(facts);
  const final = versions.find(({ kind }) => kind !== 'draft');
  const letter = factsOf<LetterTakenIn>(facts, 'LetterTakenIn')[0];
  if (!final && letter) return [{ from: letter.occurredFrom, row: unreadRow(directiveId, letter.occurredFrom) }];
  const answers = factsOf<Drafted>(facts, 'Drafted')[0]?.data.answersDelivery ?? null;
  const drafts = versions.filter(({ kind }) => kind === 'draft');
  return [
    ...draftSegments(directiveId, drafts, draftStatuses(facts, final?.from ?? Infinity), answers),
    ...(final
      ? [
          { from: final.from, row: { ...rowOf(directiveId, final, answers), reading_json: readingOf(facts) } },
          ...laterChanges(facts, final.from),
        ]
      : []),
  ];
};
