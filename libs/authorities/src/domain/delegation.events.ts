import type { EventOf, FreeText } from '@cascade/event-store/domain';

/** While `absentId` is away `standInId` acts for it: from the first to the last day, both counted; `untilOn` null until it is ended. */
export type DelegationGiven = EventOf<
  'DelegationGiven',
  2,
  { delegationId: string; absentId: string; standInId: string; fromOn: string; untilOn: string | null; reason: FreeText }
>;
/** The last day on which it holds. */
export type DelegationEnded = EventOf<'DelegationEnded', 2, { delegationId: string; lastOn: string; reason: FreeText }>;
export type DelegationEvent = DelegationGiven | DelegationEnded;
