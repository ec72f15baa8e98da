import { DomainError, uuidV5, type CommandOf, type Decider } from '@cascade/event-store/domain';
import type { Followed, FollowingBegun, FollowingEnded, FollowingEvent, FollowingSeen } from './following.events';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'following.unknown': { followId: string };
    /** A saved view is found again by its name. */
    'following.name-missing': { field: string };
    'following.too-many': { most: number };
    /** Nothing is seen before it has come. */
    'following.seen-ahead': { field: string; seen: number; ordinal: number };
  }
}
export type FollowingCommand =
  | CommandOf<'Follow', FollowingBegun['data']>
  | CommandOf<'MarkSeen', FollowingSeen['data']>
  | CommandOf<'Unfollow', FollowingEnded['data']>;
/** What the account follows now, each with how far it was seen. */
export type FollowingState = ReadonlyMap<string, number>;

/** More would be looked at by nobody, and each is a question. */
export const MOST_FOLLOWED = 100;
export const followingStream = (accountId: string): string => `following-${accountId}`;
/** The same thing followed twice by one account is one. */
export const followIdOf = (accountId: string, what: Followed): string => {
  const named = what.kind === 'subtree' ? what.directiveId : `${what.page}/${what.directiveId ?? ''}/${searchText(what.search)}`;
  return uuidV5(`follow/${accountId}/${what.kind}/${named}`);
};
const searchText = (search: Readonly<Record<string, string>>): string =>
  Object.keys(search)
    .sort()
    .map((name) => `${escaped(name)}=${escaped(search[name]!)}`)
    .join('&');
/** The signs between filters are no signs within one; whatever has none of them keeps the id it always had. */
const escaped = (text: string): string => text.replace(/[%&=]/gu, encodeURIComponent);
/** What one account follows, in one stream. */
export const following: Decider<FollowingState, FollowingCommand, FollowingEvent> = {
  initial: new Map(),
  decide({ type, data }, state) {
    const { followId } = data;
    const seen = state.get(followId);
    if (type === 'Follow') {
      if (seen !== undefined) return []; // followed already
      const isNamed = data.name !== null && (typeof data.name !== 'string' || data.name.trim() !== '');
      if (data.what.kind === 'view' && !isNamed) throw new DomainError('following.name-missing', { field: 'name' });
      if (state.size >= MOST_FOLLOWED) throw new DomainError('following.too-many', { most: MOST_FOLLOWED });
      return [{ type: 'FollowingBegun', version: 1, data }];
    }
    if (type === 'Unfollow') return seen === undefined ? [] : [{ type: 'FollowingEnded', version: 1, data }];
    if (seen === undefined) throw new DomainError('following.unknown', { followId });
    return data.seen > seen ? [{ type: 'FollowingSeen', version: 1, data }] : []; // another window has seen more
  },
  evolve(state, { type, data }) {
    const next = new Map(state);
    if (type === 'FollowingEnded') next.delete(data.followId);
    else next.set(data.followId, data.seen);
    return next;
  },
};
