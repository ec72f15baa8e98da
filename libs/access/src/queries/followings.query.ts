import { holding, type Query } from '@cascade/event-store';
import type { FollowedPage } from '../domain';

export interface ListedFollowing {
  readonly followId: string;
  readonly kind: 'subtree' | 'view';
  readonly directiveId: string | null;
  readonly page: FollowedPage | null;
  readonly search: Readonly<Record<string, string>>;
  readonly name: string | null;
  readonly seen: number;
  /** ms */
  readonly since: number;
}
const LIST = `SELECT f.follow_id AS followId, f.kind, f.directive_id AS directiveId, f.page, f.search, f.name, f.seen, f.since
  FROM followings AS f WHERE f.account_id = $me AND ${holding('f')} ORDER BY f.since, f.follow_id`;
/** What an account follows, the oldest first. */
export const listFollowings: Query<{ readonly accountId: string }, { readonly items: readonly ListedFollowing[] }> = (
  { prepare, asOf, knownAt },
  { accountId },
) => ({
  items: (
    prepare(LIST).all({ $asOf: asOf, $knownAt: knownAt, $me: accountId }) as unknown as (Omit<ListedFollowing, 'search'> & {
      readonly search: string | null;
    })[]
  ).map(({ search, ...followed }) => ({ ...followed, search: search === null ? {} : (JSON.parse(search) as Record<string, string>) })),
});
