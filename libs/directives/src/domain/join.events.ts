import { uuidV5, type EventOf, type FreeText } from '@cascade/event-store/domain';

/** Which two letters, which of them speaks for both, and why a person says so. */
export interface JoinDecision {
  readonly joinId: string;
  readonly keptId: string;
  readonly otherId: string;
  readonly reason: FreeText;
}
/** Two scans of one letter: `keptId` speaks for both from now on. */
export type ScansJoined = EventOf<'ScansJoined', 2, JoinDecision>;
/** They look like one and are two: they are not offered again. */
export type ScansKeptApart = EventOf<'ScansKeptApart', 2, JoinDecision>;
/** Whatever was decided holds no more. */
export type ScansDecisionUndone = EventOf<'ScansDecisionUndone', 2, JoinDecision>;
export type JoinEvent = ScansJoined | ScansKeptApart | ScansDecisionUndone;

export const joinStream = (joinId: string): string => `join-${joinId}`;
/** Of two letters there is one decision, whichever is named first. */
export const joinIdOf = (one: string, other: string): string => uuidV5(`join/${[one, other].sort().join('/')}`);
