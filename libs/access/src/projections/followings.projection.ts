import type { Segment, TimelineProjection } from '@cascade/event-store';
import type { FollowingBegun, FollowingEvent } from '../domain';

export type FollowingRow = {
  follow_id: string;
  account_id: string;
  kind: string;
  directive_id: string | null;
  page: string | null;
  /** JSON object: the filters as they stand in the address. */
  search: string | null;
  name: string | null;
  seen: number;
  since: number;
};
/** What each account follows, and how far it has seen it. */
export const followings: TimelineProjection<FollowingEvent, FollowingRow> = {
  name: 'followings',
  version: 1,
  category: 'following',
  columns: {
    ...{ follow_id: 'text', account_id: 'text', kind: 'text', directive_id: 'text', page: 'text', search: 'text', name: 'text' },
    ...{ seen: 'integer', since: 'integer' },
  },
  indexes: [['account_id']],
  subjectOf: {
    FollowingBegun: ({ data }) => data.followId,
    FollowingSeen: ({ data }) => data.followId,
    FollowingEnded: ({ data }) => data.followId,
  },
  timeline: (facts) =>
    facts.map(({ type, data, occurredFrom: from }): Segment<FollowingRow> => {
      if (type === 'FollowingEnded') return { from, end: true };
      const { seen } = data as FollowingBegun['data'];
      if (type === 'FollowingSeen') return { from, change: { seen } };
      const { accountId, followId, what, name } = data as FollowingBegun['data'];
      const view = what.kind === 'view' ? what : null;
      const row = {
        ...{ follow_id: followId, account_id: accountId, kind: what.kind, directive_id: what.directiveId, page: view?.page ?? null },
        ...{ search: view && JSON.stringify(view.search), name: typeof name === 'string' ? name : null, seen, since: from },
      };
      return { from, row };
    }),
};
