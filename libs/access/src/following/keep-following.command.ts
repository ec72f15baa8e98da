import type { CommandMeta, Recorded } from '@cascade/event-store/domain';
import type { Followed } from '../domain';

export type FollowingChange =
  | { readonly type: 'Follow'; readonly what: Followed; readonly name: string | null; readonly seen: number }
  | { readonly type: 'MarkSeen'; readonly followId: string; readonly seen: number }
  | { readonly type: 'Unfollow'; readonly followId: string };
export interface FollowingKept extends Recorded {
  readonly followId: string;
}
/** What the account that asks follows: begins, is seen, ends. */
export class KeepFollowing {
  constructor(
    readonly meta: CommandMeta,
    readonly body: FollowingChange,
  ) {}
}
