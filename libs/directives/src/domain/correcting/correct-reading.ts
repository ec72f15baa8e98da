import type { AuthorityDirectory, AuthorityEstablished } from '@cascade/authorities/domain';
import type { Instant } from '@cascade/calendar/domain';
import { DomainError, sameJson } from '@cascade/event-store/domain';
import type { Span } from '../content';
import type { PersonsWord } from '../directive.events';
import type { ReadIssuer } from '../reading/issuer-of';
import type { AskedCorrection } from './asked-correction';
import { checkField, isRemovable, putAt, withCorrectedField, type CorrectionPlace } from './corrected-field';
import { date } from './field-values';
import { issuerGiven } from './named-bodies';
import { withConsequences } from './reading-consequences';
import { readAgain, type LetterToRead, type ReadAgain } from './read-again';
import { pointedInto, type ReadingNow } from './reading-now';
import { afterRemoval, isAtOrBelow, movedWarning, valueAt } from './reading-pointers';

export interface CorrectingContext {
  readonly directiveId: string;
  readonly commandId: string;
  readonly directory: AuthorityDirectory;
  /** When the letter's names are read where it bears no date. */
  readonly readAt: Instant;
  /** Null once its key is destroyed. */
  readonly letter: LetterToRead | null;
}
export interface CorrectedReading extends ReadingNow {
  /** What of it is news; nothing: the reading is as it was. */
  readonly corrections: readonly PersonsWord[];
  /** The issuer, where it only comes into being with this correction. */
  readonly establishes: AuthorityEstablished['data'] | null;
}
type Corrected = Extract<AskedCorrection, { kind: 'corrected' }>;

/**
 * The reading once a person has spoken. All pointers are in the numbering of the reading before. Another issuer or date changes what the letter's names mean,
 * so those that no person has spoken of are read again from there. Pure. @throws DomainError naming the field that cannot be.
 */
export const correctReading = (now: ReadingNow, asked: readonly AskedCorrection[], context: CorrectingContext): CorrectedReading => {
  const { directiveId: id } = context;
  for (const { pointer } of asked) if (!now.unconfirmed.includes(pointer)) checkField(id, pointer, now);
  const confirmed = asked.flatMap(({ kind, pointer }) => (kind === 'confirmed' && waits(now, pointer) ? [pointer] : []));
  const corrected = asked.filter((each): each is Corrected => each.kind === 'corrected');
  const head = withHead(now, corrected, confirmed, context);
  const reread = needsReading(now, head, confirmed) ? letterAgain(now, head, confirmed, context) : null;
  const place: CorrectionPlace = { ...context, on: head.now.issuedOn ?? context.readAt, standpointId: head.issuer.standpointId };

  let after = withConfirmed(head.now, confirmed, reread, id);
  if (reread && isMoved(now, after)) after = withNamesReadAgain(after, confirmed, reread);
  const fields = corrected.filter(({ pointer }) => pointer !== '/issuerId' && pointer !== '/issuedOn');
  const removals = fields.filter(({ pointer, value }) => value === null && isRemovable(pointer));
  for (const { pointer, value } of fields.filter((each) => !removals.includes(each))) {
    const before = after;
    after = withCorrectedField(after, pointer, value, place);
    after = settledAt(after, addedAt(pointer, before));
  }
  const said = asked.filter((each) => isNews(now, after, each, removals));
  const words = said.map((each) => wordOf(now, each));
  for (const { pointer } of asked.filter((each) => !removals.includes(each as Corrected) && !each.pointer.endsWith('/-')))
    after = settledAt(after, pointer);
  for (const { pointer } of removals.toSorted((a, b) => b.pointer.localeCompare(a.pointer, 'en', { numeric: true })))
    after = without(after, pointer);
  return {
    ...withConsequences(now, after, id),
    corrections: words,
    establishes: words.length > 0 ? (head.issuer.establishes ?? reread?.establishes ?? null) : null,
  };
};

interface Head {
  readonly now: ReadingNow;
  readonly issuer: ReadIssuer;
}
/** Issuer and date come first: every other name is read from there. */
const withHead = (
  now: ReadingNow,
  corrected: readonly Corrected[],
  confirmed: readonly string[],
  { directiveId: id, directory, readAt }: CorrectingContext,
): Head => {
  const asked = (field: string) => corrected.findLast(({ pointer }) => pointer === field);
  const [day, body] = [asked('/issuedOn'), asked('/issuerId')];
  const dated = day ? { ...now, issuedOn: date({ id, field: day.pointer, value: day.value }) } : now;
  const { issuerId } = now.content;
  const isSure = !now.unconfirmed.includes('/issuerId') || confirmed.includes('/issuerId');
  const issuer = body
    ? issuerGiven({ id, field: body.pointer, value: body.value }, { directory, on: dated.issuedOn ?? readAt })
    : { issuerId, standpointId: isSure ? issuerId : null, establishes: null };
  return { now: putAt(dated, '/issuerId', issuer.issuerId), issuer };
};
const isMoved = (before: ReadingNow, { content, issuedOn }: ReadingNow): boolean =>
  before.content.issuerId !== content.issuerId || before.issuedOn !== issuedOn;
const needsReading = (before: ReadingNow, head: Head, confirmed: readonly string[]): boolean =>
  confirmed.length > 0 || isMoved(before, head.now);

const letterAgain = (
  before: ReadingNow,
  { now, issuer }: Head,
  confirmed: readonly string[],
  { letter, directory }: CorrectingContext,
): ReadAgain | null =>
  letter &&
  readAgain(letter, before.content, directory, {
    confirmed: new Set([...before.settled, ...confirmed]),
    ...(confirmed.includes('/issuedOn') ? {} : { issuedOn: now.issuedOn }),
    ...(confirmed.includes('/issuerId') ? {} : { issuer }),
  });

const VALUES_KEPT = ['/documentType', '/place', '/subject', '/urgency', '/signatory'];
/** What a person vouched for holds as the letter's text has it; where the reader had left it open, it is read again. */
const withConfirmed = (now: ReadingNow, confirmed: readonly string[], reread: ReadAgain | null, id: string): ReadingNow =>
  confirmed.reduce((after, pointer) => {
    if (VALUES_KEPT.includes(pointer)) return after;
    const there = reread?.placed(pointer) ?? null;
    const read = reread && there !== null ? valueAt(pointedInto(reread), there) : undefined;
    if (read === undefined || read === null) throw new DomainError('reading.not-confirmable', { id, field: pointer });
    if (pointer.startsWith('/symbol/')) return putAt(after, '/symbol', { ...after.symbol, [pointer.slice('/symbol/'.length)]: read });
    if (/^\/citations\/\d+$/u.test(pointer)) return putAt(after, `${pointer}/confidence`, 1);
    if (/^\/addressees\/\d+$/u.test(pointer)) return putAt(after, `${pointer}/target`, (read as { target: unknown }).target);
    if (/^\/items\/\d+$/u.test(pointer)) return withNames(after, reread!, (each) => isAtOrBelow(each, pointer));
    const changed = putAt(after, pointer, read);
    // A recurrence that is sure gives the item the deadline that repeats, where the letter names no other.
    const above = /^(\/items\/\d+)\/recurrence$/u.exec(pointer)?.[1];
    const due = above === undefined ? null : valueAt(pointedInto(reread!), `${reread!.placed(above)}/deadline`);
    return due && !after.settled.includes(`${above}/deadline`) ? putAt(changed, `${above}/deadline`, due) : changed;
  }, now);

const withNamesReadAgain = (now: ReadingNow, confirmed: readonly string[], reread: ReadAgain): ReadingNow => {
  const isOpen = (pointer: string): boolean => !confirmed.includes(pointer);
  return withNames(now, reread, isOpen);
};
/** Whom the letter's phrases mean, read again, wherever no person has said it; doubts come and go with it. */
const withNames = (now: ReadingNow, reread: ReadAgain, which: (pointer: string) => boolean): ReadingNow =>
  namesIn(now)
    .filter(({ pointer }) => which(pointer) && !now.settled.includes(pointer))
    .reduce((after, { pointer, member }) => {
      const there = reread.placed(pointer);
      const read = there === null ? undefined : valueAt(pointedInto(reread), `${there}${member}`);
      if (there === null || read === undefined) return after;
      const put = putAt(after, `${pointer}${member}`, read);
      const unconfirmed = put.unconfirmed.filter((each) => each !== pointer);
      const { [pointer]: _before, ...unconfirmedSpans } = put.unconfirmedSpans;
      if (!reread.unconfirmed.includes(there)) return { ...put, unconfirmed, unconfirmedSpans };
      const span = reread.unconfirmedSpans[there];
      return {
        ...put,
        unconfirmed: [...unconfirmed, pointer],
        unconfirmedSpans: span ? { ...unconfirmedSpans, [pointer]: span } : unconfirmedSpans,
      };
    }, now);
/** Every place where a body is named: its pointer, and what of it hangs on who that is. */
const namesIn = ({ content: { addressees, items, citations } }: ReadingNow): readonly { pointer: string; member: string }[] => [
  ...addressees.map((_, at) => ({ pointer: `/addressees/${at}`, member: '/target' })),
  ...items.flatMap((item, at) =>
    (['assignees', 'coOperators'] as const).flatMap((list) =>
      item[list].map((_, place) => ({ pointer: `/items/${at}/${list}/${place}`, member: '/target' })),
    ),
  ),
  ...citations.map((_, at) => ({ pointer: `/citations/${at}/issuerId`, member: '' })),
];

const waits = ({ unconfirmed }: ReadingNow, pointer: string): boolean => unconfirmed.includes(pointer);
const citationAbove = (pointer: string): string | null => /^(\/citations\/\d+)\/./u.exec(pointer)?.[1] ?? null;
/** A person who puts a part of a citation right has seen the citation; and who gives a whole field has given its parts. */
const opens = (now: ReadingNow, pointer: string): boolean =>
  now.unconfirmed.some((each) =>
    isAtOrBelow(each, pointer) && !isEntry(pointer) ? true : each === pointer || each === citationAbove(pointer),
  );
const isEntry = (pointer: string): boolean => /^\/(?:items|citations|addressees)\/\d+$/u.test(pointer);

const isNews = (
  before: ReadingNow,
  after: ReadingNow,
  { pointer, kind }: AskedCorrection,
  removals: readonly AskedCorrection[],
): boolean => {
  if (kind === 'confirmed') return waits(before, pointer);
  if (pointer.endsWith('/-') || removals.some((each) => each.pointer === pointer)) return true;
  return opens(before, pointer) || !sameJson(valueAt(pointedInto(before), pointer), valueAt(pointedInto(after), pointer));
};
const wordOf = (before: ReadingNow, asked: AskedCorrection): PersonsWord => {
  const { pointer } = asked;
  const span = (asked.kind === 'corrected' ? asked.span : null) ?? before.unconfirmedSpans[pointer] ?? spanAround(before, pointer);
  if (asked.kind === 'confirmed') return { pointer, kind: 'confirmed', span, reason: null };
  const kind = asked.value === null && isRemovable(pointer) ? 'removed' : 'corrected';
  return { pointer, kind, span, reason: asked.reason };
};
/** Of a part of an item or a citation: where that stands. */
const spanAround = (now: ReadingNow, pointer: string): Span | null => {
  const entry = /^\/(?:items|citations)\/\d+/u.exec(pointer)?.[0];
  return entry === undefined ? null : ((valueAt(pointedInto(now), `${entry}/span`) as Span | null | undefined) ?? null);
};
/** The place that an added entry has taken. */
const addedAt = (pointer: string, before: ReadingNow): string =>
  pointer.endsWith('/-')
    ? `${pointer.slice(0, -1)}${(valueAt(pointedInto(before), pointer.slice(0, -2)) as readonly unknown[]).length}`
    : pointer;

const settledAt = (now: ReadingNow, pointer: string): ReadingNow => {
  const citation = citationAbove(pointer);
  const isGone = (each: string): boolean =>
    each === pointer ||
    (!isEntry(pointer) && isAtOrBelow(each, pointer)) ||
    (citation !== null && !pointer.endsWith('/issuerId') && each === citation);
  const said = `${pointer} `;
  const known = citation === null || now.settled.includes(citation) ? now : putAt(now, `${citation}/confidence`, 1);
  return {
    ...known,
    unconfirmed: now.unconfirmed.filter((each) => !isGone(each)),
    unconfirmedSpans: Object.fromEntries(Object.entries(now.unconfirmedSpans).filter(([each]) => !isGone(each))),
    warnings: now.warnings.filter((warning) => !warning.startsWith(said) && !warning.startsWith(`${pointer}/`)),
    settled: now.settled.includes(pointer) ? now.settled : [...now.settled, pointer],
  };
};
const without = (now: ReadingNow, removed: string): ReadingNow => {
  const list = removed.slice(0, removed.lastIndexOf('/'));
  const index = Number(removed.slice(list.length + 1));
  const entries = valueAt(pointedInto(now), list) as readonly unknown[];
  const moved = (pointer: string): readonly string[] => [afterRemoval(pointer, removed)].filter((there) => there !== null);
  return {
    ...putAt(
      now,
      list,
      entries.filter((_, at) => at !== index),
    ),
    unconfirmed: now.unconfirmed.flatMap(moved),
    unconfirmedSpans: Object.fromEntries(
      Object.entries(now.unconfirmedSpans).flatMap(([pointer, span]) => moved(pointer).map((there) => [there, span])),
    ),
    warnings: now.warnings.flatMap((warning) => movedWarning(warning, (pointer) => afterRemoval(pointer, removed))),
    settled: now.settled.flatMap(moved),
  };
};
