import type { EventOf, Sealed } from '@cascade/event-store/domain';

export const FOLLOWED_PAGES = ['tasks', 'directives', 'lineage'] as const;
export type FollowedPage = (typeof FOLLOWED_PAGES)[number];
/** A document with all below it, or a page with its filters as they stand in its address. `directiveId` of a view: whose lineage it is. */
export type Followed =
  | { kind: 'subtree'; directiveId: string }
  | { kind: 'view'; page: FollowedPage; directiveId: string | null; search: Readonly<Record<string, string>> };
/** `seen`: the ordinal up to which everything was seen; what came after it is news. `name` may name people. */
export type FollowingBegun = EventOf<
  'FollowingBegun',
  1,
  { accountId: string; followId: string; what: Followed; name: Sealed | string | null; seen: number }
>;
/** Somebody said that they looked; looking alone writes nothing. */
export type FollowingSeen = EventOf<'FollowingSeen', 1, { accountId: string; followId: string; seen: number }>;
export type FollowingEnded = EventOf<'FollowingEnded', 1, { accountId: string; followId: string }>;
export type FollowingEvent = FollowingBegun | FollowingSeen | FollowingEnded;
