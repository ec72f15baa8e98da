import type { components } from '../api/schema';
import { dayOf, dueDayOf, timeOf } from '../words/dates';
import type { useWords } from '../words/words';
import type { taskWords } from './tasks.words';

export type StoryEntry = components['schemas']['StoryEntry'];
type Say = ReturnType<typeof useWords<typeof taskWords>>;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** What was said with it: a note, a reason, a product, a figure, a deadline. */
export const detailsOf = ({ data }: Pick<StoryEntry, 'data'>, say: Say): readonly string[] => {
  const value = data['value'] as { amount: number; unit: string } | null | undefined;
  const productOn = text(data['productOn']);
  const until = text(data['untilOn']);
  const dueAt = text(data['dueAt']);
  return [
    productOn && say('story.product', { symbol: text(data['productSymbol']) ?? '', day: dayOf(productOn) }),
    value ? `${value.amount} ${value.unit}` : null,
    until && say('story.due', { day: dayOf(until) }),
    dueAt && say('story.due', { day: dueDayOf(dueAt) }),
    text(data['note']),
    text(data['words']),
    text(data['reason']),
    text(data['legalBasis']),
    text(data['name']),
    text(data['evidence']) && say('story.evidence', { evidence: text(data['evidence'])! }),
  ].filter((part): part is string => Boolean(part));
};
/** When it happened, and when it was recorded where that was another day. */
export const timesOf = (
  { occurredAt, recordedAt }: Pick<StoryEntry, 'occurredAt' | 'recordedAt'>,
  say: Say,
): readonly [at: string, late: string | null] => {
  const at = occurredAt ?? recordedAt;
  return [timeOf(at), dayOf(at.slice(0, 10)) === dayOf(recordedAt) ? null : say('story.late', { day: dayOf(recordedAt) })];
};
/** Facts that a person may put right; what the engine computed follows by itself. */
export const isCorrectable = ({ type, corrected }: Pick<StoryEntry, 'type' | 'corrected'>): boolean =>
  corrected === null &&
  (
    [
      ...(['TaskAccepted', 'TaskRefused', 'TaskProgressed', 'TaskReportedDone', 'TaskConfirmed', 'TaskReturned', 'TaskWithdrawn'] as const),
      ...(['TaskExtensionAsked', 'TaskExtensionGranted', 'TaskExtensionRefused', 'TaskHandedOver', 'TaskPartReported'] as const),
    ] as readonly string[]
  ).includes(type);
