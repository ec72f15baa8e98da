import type { Instant } from '@cascade/calendar/domain';
import type {
  DirectiveEvent,
  DirectiveReviewed,
  DraftDiscarded,
  IssueRefused,
  Issued,
  LetterTakenIn,
  ReadingAccepted,
  ReadingCorrected,
  WarningEvent,
} from '@cascade/directives/domain';
import type { RecordedEvent } from '@cascade/event-store/domain';
import { heldFrom } from './held-events';

type Told = DirectiveEvent['type'] | WarningEvent['type'];
/** One thing that happened to a document, as a sentence needs it; what a kind does not have is null. */
export interface HistoryEntry {
  readonly eventId: string;
  readonly type: Told;
  readonly occurredAt: string | null;
  readonly recordedAt: string;
  /** An opaque account id, and the body it acted for. */
  readonly actor: string;
  readonly onBehalfOf: string | null;
  /** Why, or the sentence that changed it; null also once its key is destroyed. */
  readonly reason: string | null;
  /** The document that did it, or that speaks for this one. */
  readonly byDirectiveId: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly readerVersion: string | null;
  /** What was decided: of a review, a warning's kind, a join ('joined' | 'parted'), the basis of a restriction. */
  readonly decision: string | null;
  /** Fields that a person confirmed, corrected or removed, or items that a change touches. */
  readonly fields: readonly { readonly pointer: string; readonly kind: string; readonly reason: string | null }[];
  readonly itemIds: readonly string[];
  /** How many fields wait for a person after it. */
  readonly waiting: number | null;
}
type Open = (sealed: unknown) => string | null;
type Facts = Partial<Omit<HistoryEntry, 'eventId' | 'type' | 'occurredAt' | 'recordedAt' | 'actor' | 'onBehalfOf'>>;

const textOf = (text: unknown, open: Open): string | null => {
  if (typeof text === 'string') return text;
  return typeof text === 'object' && text !== null && '$sealed' in text ? open(text) : null;
};
const ofReading = (data: ReadingAccepted['data'] | ReadingCorrected['data']): Facts => ({
  symbol: data.symbol?.asWritten ?? null,
  issuedOn: data.issuedOn,
  waiting: data.unconfirmed.length,
});
const ofCorrection = (data: ReadingCorrected['data'], open: Open): Facts => {
  if (data.joined !== undefined)
    return { ...ofReading(data), decision: data.joined ? 'joined' : 'parted', byDirectiveId: data.joined?.directiveId ?? null };
  if (data.reread) {
    const { readerVersion, differences } = data.reread;
    return { ...ofReading(data), readerVersion, fields: differences.map(({ pointer, kind }) => ({ pointer, kind, reason: null })) };
  }
  return {
    ...ofReading(data),
    fields: data.corrections.map(({ pointer, kind, reason }) => ({ pointer, kind, reason: textOf(reason, open) })),
  };
};
/** What a sentence about an event needs of it. */
const factsOf = (type: Told, data: unknown, open: Open): Facts => {
  switch (type) {
    case 'Issued':
      return { symbol: (data as Issued['data']).symbol.asWritten, issuedOn: (data as Issued['data']).issuedOn };
    case 'IssueRefused':
      return { reason: (data as IssueRefused['data']).reason };
    case 'DraftDiscarded':
      return { reason: textOf((data as DraftDiscarded['data']).reason, open), byDirectiveId: (data as DraftDiscarded['data']).answeredBy };
    case 'LetterTakenIn':
      return { readerVersion: (data as LetterTakenIn['data']).readerVersion };
    case 'ReadingAccepted':
      return { ...ofReading(data as ReadingAccepted['data']), readerVersion: (data as ReadingAccepted['data']).readerVersion };
    case 'ReadingCorrected':
      return ofCorrection(data as ReadingCorrected['data'], open);
    case 'DirectiveReviewed': {
      const { decision, reason } = data as DirectiveReviewed['data'];
      return { decision, reason: textOf(reason, open) };
    }
    case 'DirectiveRestricted':
    case 'RestrictionLifted': {
      const { reason, basis = null } = data as { readonly reason: unknown; readonly basis?: string | null };
      return { reason: textOf(reason, open), decision: basis };
    }
    case 'WarningDismissed':
    case 'WarningRaisedAgain':
      return {
        decision: (data as WarningEvent['data']).kind,
        reason: textOf((data as WarningEvent['data']).reason, open),
        byDirectiveId: (data as WarningEvent['data']).about,
      };
    case 'DirectiveAmended':
    case 'DirectiveCorrected':
    case 'DirectiveReplaced':
    case 'DirectiveRepealed':
    case 'DirectiveRecalled': {
      const { byDirectiveId, sentence, reason, itemIds = [] } = data as Change;
      return { byDirectiveId, reason: textOf(sentence ?? reason, open), itemIds };
    }
    default:
      return {};
  }
};
interface Change {
  readonly byDirectiveId: string | null;
  readonly sentence?: unknown;
  readonly reason?: unknown;
  readonly itemIds?: readonly string[];
}
const NOTHING = {
  ...{ reason: null, byDirectiveId: null, symbol: null, issuedOn: null, readerVersion: null, decision: null },
  ...{ fields: [], itemIds: [], waiting: null },
};
/** What happened to a document, of what holds by `asOf`, in the order in which it was recorded. @param events of its own stream and of its warnings */
export const directiveStory = (events: readonly RecordedEvent[], asOf: Instant, open: Open): readonly HistoryEntry[] =>
  events
    .filter((event) => heldFrom(event) <= asOf)
    .toSorted((a, b) => (a.position < b.position ? -1 : 1))
    .map(({ id, type, data, metadata: { occurredAt, recordedAt, actor, onBehalfOf } }) => ({
      ...NOTHING,
      ...{ eventId: id, type: type as Told, occurredAt, recordedAt, actor, onBehalfOf },
      ...factsOf(type as Told, data, open),
    }));
