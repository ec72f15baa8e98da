import { instantOrNull, type Instant, type WorldTime } from '@cascade/calendar/domain';
import type {
  DirectiveContent,
  DraftDiscarded,
  DraftRevised,
  Drafted,
  Issued,
  IssueRefused,
  IssueRequested,
  LetterTakenIn,
  ReadingAccepted,
  ReadingCorrected,
  WrittenSymbol,
} from '@cascade/directives/domain';
import type { Fact } from '@cascade/event-store';
import { lastRecorded, standing, type Said } from './standing';

/** What a directive says, from an instant on. */
export interface Version extends Said {
  readonly kind: 'draft' | 'issued' | 'received';
  readonly content: DirectiveContent;
  readonly symbol: WrittenSymbol | null;
  readonly issuedOn: WorldTime | null;
  /** JSON pointers into `content` that wait for a person: nothing follows from them. */
  readonly unconfirmed: readonly string[];
}
const NONE: readonly string[] = [];
export type VersionEvent = Drafted | DraftRevised | Issued | LetterTakenIn | ReadingAccepted | ReadingCorrected;
export type DraftStoryEvent = Drafted | DraftRevised | IssueRequested | IssueRefused | DraftDiscarded;
type Facts = readonly Fact[];

export const factsOf = <E extends { readonly type: string; readonly data: object; readonly version: number }>(
  facts: Facts,
  ...types: readonly E['type'][]
): Fact<E>[] => facts.filter(({ type }) => types.includes(type)) as unknown as Fact<E>[];

/** The date of issue counts from its first instant; where it is not known (or names no day) the letter counts from when we got it. */
const datedAt = (issuedOn: WorldTime | null, otherwise: Instant): Instant =>
  (issuedOn === null ? null : instantOrNull(issuedOn)) ?? otherwise;

/** Versions told lately: each fact of a directive has all of them told anew, by each projection. Not many, since only neighbours repeat. */
const KEPT = 64;
const lately = new Map<DirectiveContent, readonly Version[]>();
const isSame = (a: Version, b: Version): boolean =>
  a.kind === b.kind &&
  a.from === b.from &&
  a.ordinal === b.ordinal &&
  a.symbol === b.symbol &&
  a.issuedOn === b.issuedOn &&
  a.unconfirmed === b.unconfirmed;
/** The same version is the same object, so that what was derived from it can be found again. A draft and what was issued of it may share their content. */
const versionOf = (version: Version): Version => {
  const known = lately.get(version.content) ?? [];
  const before = known.find((other) => isSame(other, version));
  if (before) return before;
  if (lately.size >= KEPT) lately.clear();
  lately.set(version.content, [...known, version]);
  return version;
};
const derivedOnce = <From, T>(derive: (from: From, directiveId: string) => T): ((from: From, directiveId: string) => T) => {
  const known = new Map<From, { readonly directiveId: string; readonly derived: T }>();
  return (from, directiveId) => {
    const before = known.get(from);
    if (before?.directiveId === directiveId) return before.derived;
    if (known.size >= KEPT) known.clear();
    const derived = derive(from, directiveId);
    known.set(from, { directiveId, derived });
    return derived;
  };
};
/** Derives something from a version once, as long as the version is told again soon. `directiveId`: whose version it is. */
export const derivedFromVersion = <T>(
  derive: (version: Version, directiveId: string) => T,
): ((version: Version, directiveId: string) => T) => derivedOnce(derive);
/** As `derivedFromVersion`, for what hangs on the text alone: a rebuild hands out one content for a draft and for what was issued of it. */
export const derivedFromContent = <T>(
  derive: (content: DirectiveContent, directiveId: string) => T,
): ((content: DirectiveContent, directiveId: string) => T) => derivedOnce(derive);

/** What was read of a letter, by its reader and by persons, in the order of recording. */
export const readingsOf = (facts: Facts): Fact<ReadingAccepted | ReadingCorrected>[] =>
  factsOf<ReadingAccepted | ReadingCorrected>(facts, 'ReadingAccepted', 'ReadingCorrected').toSorted((a, b) => a.ordinal - b.ordinal);
const finalVersion = (facts: Facts): Version | null => {
  const issued = lastRecorded(factsOf<Issued>(facts, 'Issued'));
  if (issued) {
    const { content, symbol, issuedOn } = issued.data;
    const from = datedAt(issuedOn, issued.occurredFrom);
    return versionOf({ kind: 'issued', from, ordinal: issued.ordinal, content, symbol, issuedOn, unconfirmed: NONE });
  }
  // A corrected reading is what the letter said all along, so the one before leaves no row.
  const reading = lastRecorded(readingsOf(facts));
  if (!reading) return null;
  const { content, symbol, issuedOn, unconfirmed } = reading.data;
  const got = factsOf<LetterTakenIn | ReadingAccepted>(facts, 'LetterTakenIn', 'ReadingAccepted').reduce((a, b) =>
    a.ordinal < b.ordinal ? a : b,
  );
  const from = datedAt(issuedOn, got.occurredFrom);
  return versionOf({ kind: 'received', from, ordinal: reading.ordinal, content, symbol, issuedOn, unconfirmed });
};
/** No later fact of a draft holds before the draft itself. */
const draftedFrom = (facts: Facts): Instant => factsOf<Drafted>(facts, 'Drafted')[0]?.occurredFrom ?? 0;

/** What was said of a draft, as long as it was one. */
export const draftStory = (facts: Facts, until: Instant): (Fact<DraftStoryEvent> & Said)[] => {
  const start = draftedFrom(facts);
  return factsOf<DraftStoryEvent>(facts, 'Drafted', 'DraftRevised', 'IssueRequested', 'IssueRefused', 'DraftDiscarded')
    .map((fact) => ({ ...fact, from: Math.max(fact.occurredFrom, start) }))
    .filter(({ from }) => from < until);
};
/** What a directive said, in the order of time: its drafts until it was issued, then the issued text; of a letter only what its last reading says. */
export const versionsOf = (facts: Facts): readonly Version[] => {
  const final = finalVersion(facts);
  const drafts = draftStory(facts, final?.from ?? Infinity).filter(
    (fact): fact is Fact<Drafted | DraftRevised> & Said => fact.type === 'Drafted' || fact.type === 'DraftRevised',
  );
  return [
    ...standing(drafts).map(({ from, ordinal, data: { content } }) =>
      versionOf({ kind: 'draft', from, ordinal, content, symbol: null, issuedOn: null, unconfirmed: NONE }),
    ),
    ...(final ? [final] : []),
  ];
};
/** Rows that each version of a directive lists anew: those that a version no longer has end with it. */
export const listedSegments = <Row>(
  versions: readonly Version[],
  rowsOf: (version: Version) => readonly { readonly key: string; readonly row: Row }[],
): ({ from: Instant; key: string; row: Row } | { from: Instant; key: string; end: true })[] => {
  let listed: ReadonlySet<string> = new Set();
  return versions.flatMap((version) => {
    const rows = rowsOf(version);
    const now = new Set(rows.map(({ key }) => key));
    const gone = [...listed].filter((key) => !now.has(key));
    listed = now;
    return [
      ...gone.map((key) => ({ from: version.from, key, end: true as const })),
      ...rows.map(({ key, row }) => ({ from: version.from, key, row })),
    ];
  });
};
