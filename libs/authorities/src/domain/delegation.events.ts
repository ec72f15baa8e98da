import type { EventOf } from '@cascade/event-store/domain';

/** While `absentId` is away `standInId` acts for it: from the first to the last day, both counted; `untilOn` null until it is ended. */
export type DelegationGiven = EventOf<
  'DelegationGiven',
  1,
  { delegationId: string; absentId: string; standInId: string; fromOn: string; untilOn: string | null; reason: string }
>;
/** The last day on which it holds. */
export type DelegationEnded = EventOf<'DelegationEnded', 1, { delegationId: string; lastOn: string; reason: string }>;
export type DelegationEvent = DelegationGiven | DelegationEnded;
