import { DAY_MS, dayOf, firstInstantOf, type Instant } from '@cascade/calendar/domain';

const REGISTERED: readonly string[] = ['received', 'assigned', 'processing', 'done'];
/** Whether a letter in this exchange state stands in the recipient's book of incoming documents. */
export const isRegisteredState = (state: string | null | undefined): boolean => typeof state === 'string' && REGISTERED.includes(state);

/** Receipt is acknowledged on the day of arrival (NĐ30 Điều 21.2c): done in time, done late, still to be done today, or not done and late. */
export const ACKNOWLEDGEMENTS = ['inTime', 'late', 'pending', 'overdue', 'refused'] as const;
export type Acknowledgement = (typeof ACKNOWLEDGEMENTS)[number];
export interface Exchange {
  readonly state: string;
  readonly sentAt: Instant | null;
  readonly arrivedAt: Instant | null;
  readonly receivedAt: Instant | null;
}
/** First instant that is too late for the acknowledgement; counted from the arrival, where none is known from the sending. Null where neither is known. */
export const acknowledgeBy = ({ sentAt, arrivedAt }: Exchange): Instant | null => {
  const from = arrivedAt ?? sentAt;
  return from === null ? null : firstInstantOf(dayOf(from)) + DAY_MS;
};
/** A refusal is an answer too. Where nobody knows when it came, it is late from nothing. */
export const acknowledgementAt = (exchange: Exchange, asOf: Instant): Acknowledgement => {
  const { state, receivedAt } = exchange;
  const by = acknowledgeBy(exchange);
  if (receivedAt !== null) return by === null || receivedAt < by ? 'inTime' : 'late';
  if (state === 'refused') return 'refused';
  return by === null || asOf < by ? 'pending' : 'overdue';
};
