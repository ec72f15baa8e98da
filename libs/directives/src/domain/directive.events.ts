import type { WorldTime } from '@cascade/calendar/domain';
import { uuidV5, type EventOf, type FreeText } from '@cascade/event-store/domain';
import type { DirectiveContent, Span, WrittenSymbol } from './content';

/** Where a letter's bytes and decoded text lie: hashes of ciphertexts in the content store. */
export interface LetterContent {
  readonly contentHash: string;
  readonly textHash: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly key: string;
}
export type Drafted = EventOf<
  'Drafted',
  1,
  {
    directiveId: string;
    content: DirectiveContent;
    /** The delivery whose answer this draft is to become: `delivery-<directive>-<authority>`; null for a draft of one's own. */
    answersDelivery: string | null;
  }
>;
export type DraftRevised = EventOf<'DraftRevised', 1, { directiveId: string; content: DirectiveContent }>;
export type DraftDiscarded = EventOf<'DraftDiscarded', 2, { directiveId: string; reason: FreeText; answeredBy: string | null }>;
/** The draft is locked until the register answers; `requestId` is this event's own id to all who answer it. */
export type IssueRequested = EventOf<
  'IssueRequested',
  1,
  {
    directiveId: string;
    requestId: string;
    registerStream: string;
    issuerId: string;
    year: number;
    series: string;
    issuedOn: WorldTime;
    notation: string;
  }
>;
export type Issued = EventOf<
  'Issued',
  1,
  { directiveId: string; requestId: string; symbol: WrittenSymbol; issuedOn: WorldTime; content: DirectiveContent }
>;
export type IssueRefused = EventOf<'IssueRefused', 1, { directiveId: string; requestId: string; reason: string; number: number | null }>;
/** A real letter came in from outside: its bytes, not yet what it says. */
export type LetterTakenIn = EventOf<
  'LetterTakenIn',
  1,
  {
    directiveId: string;
    letter: LetterContent;
    readerVersion: string;
    /** Where it stood in a file of several letters; left out: the file held one. */
    part?: LetterPart;
  }
>;
/** One letter of several in a file: `index` of `of`, from `start` to `end` of the file's decoded text. */
export interface LetterPart {
  /** Made of the file's fingerprint, as the id of a letter that comes alone is. */
  readonly fileId: string;
  readonly file: Omit<LetterContent, 'textHash'>;
  readonly index: number;
  readonly of: number;
  readonly start: number;
  readonly end: number;
}
/** The id of a letter that came with others in a file. @param index from 1 */
export const letterPartId = (fileId: string, index: number): string => uuidV5(`letter/${fileId}/${index}`);
/** What the letter says, accepted by its reader's confidence or by a person; items and citations have their ids from here on. */
export type ReadingAccepted = EventOf<
  'ReadingAccepted',
  1,
  {
    directiveId: string;
    symbol: WrittenSymbol | null;
    /** A day, a month where only that is known, or null. */
    issuedOn: WorldTime | null;
    content: DirectiveContent;
    readerVersion: string;
    /** JSON pointers into `content` of what is below the threshold and waits for a person; nothing follows from them yet. */
    unconfirmed: readonly string[];
    warnings: readonly string[];
    /** Where in the letter's text the unconfirmed ones were read; one without a place has none here. */
    unconfirmedSpans?: Readonly<Record<string, Span>>;
  }
>;
/** One thing that a person vouched for or put right, or a confirmation taken back (`reopened`). A pointer that ends in '-' added an entry. */
export interface PersonsWord {
  /** In the numbering of the reading before. */
  readonly pointer: string;
  readonly kind: 'confirmed' | 'corrected' | 'removed' | 'reopened';
  /** Where in the letter's text it stands; null where it stands nowhere. */
  readonly span: Span | null;
  readonly reason: FreeText | null;
}
/** A newer reader's reading that a person accepted: by which version, in place of which, and what it changed (the values stand in the contents). */
export interface Reread {
  readonly readerVersion: string;
  readonly before: string;
  readonly differences: readonly { readonly kind: 'gained' | 'lost' | 'changed'; readonly pointer: string }[];
}
/** `joinId`: the decision's stream. */
export interface JoinedInto {
  readonly directiveId: string;
  readonly joinId: string;
}
/**
 * The reading became another one: what the letter says now, whole; ids of items and citations are kept. A person confirmed or corrected it
 * (`corrections`), or accepted what a newer reader reads (`reread`), or said that another scan of it is here (`joined`).
 */
export type ReadingCorrected = EventOf<
  'ReadingCorrected',
  2,
  {
    directiveId: string;
    corrections: readonly PersonsWord[];
    symbol: WrittenSymbol | null;
    issuedOn: WorldTime | null;
    content: DirectiveContent;
    unconfirmed: readonly string[];
    unconfirmedSpans: Readonly<Record<string, Span>>;
    warnings: readonly string[];
    /** Pointers into this content that persons have spoken of, so far: no machine changes them again. */
    settled: readonly string[];
    reread?: Reread;
    /** Another scan of the same letter says what it says: nothing follows from this one. Null: the two were parted again, and it says what it said. */
    joined?: JoinedInto | null;
  }
>;
export type DirectiveAmended = EventOf<
  'DirectiveAmended',
  2,
  { directiveId: string; byDirectiveId: string | null; sentence: FreeText; itemIds: readonly string[] }
>;
/** Another document stands in its place: it is no longer in force, and what was derived from it waits for a decision. */
export type DirectiveReplaced = EventOf<'DirectiveReplaced', 2, { directiveId: string; byDirectiveId: string | null; sentence: FreeText }>;
/** Đính chính: a mistake of form, layout or procedure is put right; what was read of it wrongly is `ReadingCorrected`. */
export type DirectiveCorrected = EventOf<
  'DirectiveCorrected',
  2,
  { directiveId: string; byDirectiveId: string | null; sentence: FreeText; itemIds: readonly string[] }
>;
export type DirectiveRepealed = EventOf<'DirectiveRepealed', 2, { directiveId: string; byDirectiveId: string | null; sentence: FreeText }>;
export type DirectiveRecalled = EventOf<'DirectiveRecalled', 2, { directiveId: string; reason: FreeText; byDirectiveId: string | null }>;
/** After a change above, someone decided what becomes of this directive. */
export type DirectiveReviewed = EventOf<
  'DirectiveReviewed',
  2,
  { directiveId: string; decision: 'keep' | 'amend' | 'recall'; reason: FreeText }
>;
/** A scan of the document as it was signed on paper, in the content store under the document's key. It changes nothing of what the document says. */
export type SignedCopyAdded = EventOf<
  'SignedCopyAdded',
  1,
  { directiveId: string; fileId: string; name: FreeText; mediaType: string; contentHash: string; bytes: number; key: string }
>;
/** From now on only the bodies named on it and auditors may read what it says. `basis`: the mark that it bears or the rule, as written: 'Lưu hành nội bộ'. */
export type DirectiveRestricted = EventOf<'DirectiveRestricted', 1, { directiveId: string; reason: FreeText; basis: string | null }>;
/** It is open to everybody who works here, also where the order that it answers is restricted. */
export type RestrictionLifted = EventOf<'RestrictionLifted', 1, { directiveId: string; reason: FreeText }>;
export type DirectiveEvent =
  | Drafted
  | DraftRevised
  | DraftDiscarded
  | IssueRequested
  | Issued
  | IssueRefused
  | SignedCopyAdded
  | LetterTakenIn
  | ReadingAccepted
  | ReadingCorrected
  | DirectiveAmended
  | DirectiveReplaced
  | DirectiveCorrected
  | DirectiveRepealed
  | DirectiveRecalled
  | DirectiveReviewed
  | DirectiveRestricted
  | RestrictionLifted;
