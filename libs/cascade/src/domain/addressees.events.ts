import type { EventOf } from '@cascade/event-store/domain';
import type { Level } from '@cascade/authorities/domain';
import type { Force } from '@cascade/tasks/domain';

/** Who a directive reaches, expanded once as of its date of issue. */
export interface ResolvedDelivery {
  readonly authorityId: string;
  readonly level: Level | null;
  readonly role: 'to' | 'coAddressed' | 'copy';
  readonly text: string;
  /** A lower people's committee, or one the order names as owing. */
  readonly owesAnswer: boolean;
}
export interface ResolvedAssignment {
  readonly itemId: string;
  readonly assigneeId: string;
  readonly bodyId: string;
  readonly force: Force;
  readonly verb: string | null;
}
/** One page, by exact revision; some hundreds of entries, so an append stays far below the limit. Stream `addressees-<id of the cause>`. */
export type AddresseesListed = EventOf<
  'AddresseesListed',
  1,
  { directiveId: string; page: number; deliveries: readonly ResolvedDelivery[]; assignments: readonly ResolvedAssignment[] }
>;
/** Closes the pages: only now may anything hang on them. `authoritiesAsOf` is the ordinal the bodies were read at. */
export type AddresseesResolved = EventOf<
  'AddresseesResolved',
  1,
  {
    directiveId: string;
    issuerId: string;
    pages: number;
    deliveries: number;
    assignments: number;
    authoritiesAsOf: number;
    /** Levels that had people's committees on the day of issue, from the top; three before the reform of 2025, two after it. */
    levels: readonly Level[];
  }
>;
export type AddresseesEvent = AddresseesListed | AddresseesResolved;
export const addresseesStream = (causeId: string): string => `addressees-${causeId}`;
