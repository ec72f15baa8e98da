import { uuidV5, type EventOf } from '@cascade/event-store/domain';

/** Which two letters, which of them speaks for both, and why a person says so. */
export interface JoinDecision {
  readonly joinId: string;
  readonly keptId: string;
  readonly otherId: string;
  readonly reason: string;
}
/** Two scans of one letter: `keptId` speaks for both from now on. */
export type ScansJoined = EventOf<'ScansJoined', 1, JoinDecision>;
/** They look like one and are two: they are not offered again. */
export type ScansKeptApart = EventOf<'ScansKeptApart', 1, JoinDecision>;
/** Whatever was decided holds no more. */
export type ScansDecisionUndone = EventOf<'ScansDecisionUndone', 1, JoinDecision>;
export type JoinEvent = ScansJoined | ScansKeptApart | ScansDecisionUndone;

export const joinStream = (joinId: string): string => `join-${joinId}`;
/** Of two letters there is one decision, whichever is named first. */
export const joinIdOf = (one: string, other: string): string => uuidV5(`join/${[one, other].sort().join('/')}`);
