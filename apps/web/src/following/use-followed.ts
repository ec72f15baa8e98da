import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import type { AnswerTo } from '../api/answers';
import { CALM } from '../frame/live';

export type Followed = AnswerTo<'/api/following'>;
export type FollowedThing = Followed['items'][number];
/** What the account follows, with how much is new; kept fresh calmly, since each thing is a question of its own. Always of the present. */
export const useFollowed = (isAsked = true) =>
  useQuery({
    queryKey: [CALM, '/api/following'],
    enabled: isAsked,
    queryFn: async ({ signal }): Promise<Followed> => {
      const { data } = await api.GET('/api/following', { signal });
      return data as Followed;
    },
  });
