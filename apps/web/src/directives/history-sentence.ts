import { dayOf } from '@cascade/calendar/domain';
import type { HistoryEntry } from './directive.types';
import type { historyWords } from './history.words';

export type HistoryKey = keyof typeof historyWords & string;
/** Which sentence tells of an entry, and what is filled in. */
export interface Sentence {
  readonly key: HistoryKey;
  readonly values: Readonly<Record<string, string | number>>;
  /** Undoing something that stands before it. */
  readonly isUndo: boolean;
}
const WARNINGS: ReadonlySet<string> = new Set(['WarningDismissed', 'WarningRaisedAgain']);
const ofReading = (entry: HistoryEntry): Sentence => {
  const { decision, readerVersion, fields, waiting } = entry;
  const values = { n: fields.length, waiting: waiting ?? 0, version: readerVersion ?? '' };
  if (decision === 'joined') return { key: 'said.joined', values, isUndo: false };
  if (decision === 'parted') return { key: 'said.parted', values, isUndo: true };
  if (readerVersion !== null) return { key: 'said.reread', values, isUndo: false };
  if (fields.length > 0 && fields.every(({ kind }) => kind === 'reopened')) return { key: 'said.reopened', values, isUndo: true };
  const isOnlyConfirmed = fields.every(({ kind }) => kind === 'confirmed');
  return { key: isOnlyConfirmed ? 'said.confirmed' : 'said.corrected', values, isUndo: false };
};
/** The sentence for what happened, by a key of the words and its values. Who, when and in whose name stand beside it. */
export const sentenceOf = (entry: HistoryEntry): Sentence => {
  const { type, symbol, decision, itemIds } = entry;
  if (type === 'ReadingCorrected') return ofReading(entry);
  if (type === 'DirectiveReviewed') return { key: `said.reviewed.${decision as 'keep' | 'amend' | 'recall'}`, values: {}, isUndo: false };
  const values = { symbol: symbol ?? '–', n: itemIds.length, waiting: entry.waiting ?? 0, version: entry.readerVersion ?? '' };
  const isUndo = type === 'WarningRaisedAgain' || type === 'DirectiveRecalled' || type === 'DraftDiscarded' || type === 'RestrictionLifted';
  if (type === 'ReadingAccepted' && entry.waiting === 0) return { key: 'said.read.sure', values, isUndo };
  if (type === 'DirectiveRestricted' && decision !== null) return { key: 'said.restricted.by', values: { basis: decision }, isUndo };
  return { key: `said.${type}`, values: WARNINGS.has(type) ? { ...values, kind: decision ?? '' } : values, isUndo };
};
/** The day of the world where it differs from the day of recording: what was entered late says so. */
export const isLate = ({ occurredAt, recordedAt }: Pick<HistoryEntry, 'occurredAt' | 'recordedAt'>): boolean => {
  if (occurredAt === null) return false;
  const hanoi = dayOf(Date.parse(recordedAt));
  return !hanoi.startsWith(occurredAt.slice(0, 10));
};
