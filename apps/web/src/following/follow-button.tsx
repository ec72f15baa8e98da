import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { notify } from '../parts/notice';
import { useWords } from '../words/words';
import { followingWords } from './following.words';
import { useFollowed } from './use-followed';

/** Follows a document with all below it, and stops to. */
export const FollowButton = ({ directiveId }: { readonly directiveId: string }) => {
  const say = useWords(followingWords);
  const isNow = useIsNow();
  const { data } = useFollowed();
  const follow = useCommand('post', '/api/following');
  const end = useCommand('post', '/api/following/{followId}/end');
  if (!isNow || data === undefined) return null;
  const followed = data.items.find((each) => each.kind === 'subtree' && each.directiveId === directiveId);
  const press = async (): Promise<void> => {
    if (followed) await end.mutateAsync({ params: { path: { followId: followed.followId } }, body: {} });
    else await follow.mutateAsync({ body: { directiveId } } as never);
    notify({ text: say(followed ? 'unfollow.done' : 'follow.done'), link: { to: '/following', word: say('undo') } });
  };
  return (
    <Button
      aria-pressed={followed !== undefined}
      isDisabled={follow.isPending || end.isPending}
      onPress={() => void press().catch(() => undefined)}
    >
      {followed ? `★ ${say('followed')}` : `☆ ${say('follow')}`}
    </Button>
  );
};
