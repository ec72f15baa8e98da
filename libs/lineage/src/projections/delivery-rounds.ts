import type { Instant } from '@cascade/calendar/domain';
import type { DeliveryEvent, DeliverySent } from '@cascade/directives/domain';
import type { Fact } from '@cascade/event-store';
import { factsOf } from './directive-versions';

export type Exchanged = Fact<DeliveryEvent>;
/** What was recorded from one sending to the next: a letter that came back and goes out once more begins anew. */
export const roundsOf = (facts: readonly Exchanged[]): readonly (readonly Exchanged[])[] => {
  const resent = factsOf<DeliverySent>(facts, 'DeliverySent')
    .map(({ ordinal }) => ordinal)
    .toSorted((a, b) => a - b)
    .slice(1);
  if (resent.length === 0) return [facts]; // nearly always
  return [0, ...resent].map((from, place) => facts.filter(({ ordinal }) => ordinal >= from && ordinal < (resent[place] ?? Infinity)));
};
/** ms of the last thing that happened to the letter itself; what is owed on it is no part of its way. */
export const latestOf = (facts: readonly Exchanged[]): Instant =>
  facts.reduce((latest, { type, occurredFrom }) => (type.startsWith('Delivery') ? Math.max(latest, occurredFrom) : latest), -Infinity);
