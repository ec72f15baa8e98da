import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswers, useCommand } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Lines, type Line } from '../parts/lines';
import { notify } from '../parts/notice';
import { Page } from '../parts/page';
import { dayOf } from '../words/dates';
import { useWords } from '../words/words';
import { ChangesPage } from './changes.page';
import { followingWords } from './following.words';
import { addressOf } from './saved-search';
import { useFollowed, type FollowedThing } from './use-followed';

/** What the account follows, with what is new of each; or, with `id` in the address, what changed of one. */
export const FollowingPage = () => {
  const { id } = useSearch({ strict: false }) as { id?: string };
  return id === undefined ? <AllFollowed /> : <ChangesPage key={id} followId={id} />;
};
const AllFollowed = () => {
  const say = useWords(followingWords);
  const followed = useFollowed();
  return (
    <Page
      title={say('title')}
      about={say('about')}
      actions={
        <Link to="/notes" className="react-aria-Button">
          {say('notes')}
        </Link>
      }
    >
      <AnswerOf of={{ ...followed, isPlaceholderData: false }}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('none')}>
              <p>{say('none.how')}</p>
            </Empty>
          ) : (
            <Things items={items} />
          )
        }
      </AnswerOf>
    </Page>
  );
};
const Things = ({ items }: { readonly items: readonly FollowedThing[] }) => {
  const say = useWords(followingWords);
  const ids = items.flatMap(({ directiveId }) => (directiveId === null ? [] : [directiveId]));
  const { answers } = useAnswers(
    '/api/directives/{directiveId}',
    ids.map((directiveId) => ({ path: { directiveId } })),
  );
  const documents = new Map(answers.map((page) => [page.id, page]));
  const end = useCommand('post', '/api/following/{followId}/end');
  const unfollow = async (followId: string): Promise<void> => {
    await end.mutateAsync({ params: { path: { followId } }, body: {} });
    notify({ text: say('unfollow.done') });
  };
  const lineOf = (thing: FollowedThing): Line => {
    const { followId, kind, directiveId, page, name, news, since } = thing;
    const document = directiveId === null ? undefined : documents.get(directiveId);
    const called = name ?? [document?.symbol ?? say('no-symbol'), document?.subject].filter(Boolean).join(' · ');
    const sum = news === null ? 0 : news.documents + news.tasks + news.deliveries;
    return {
      key: followId,
      lead: sum > 0 ? <strong>{sum}</strong> : '–',
      text: (
        <Link to="/following" search={{ id: followId } as never}>
          {called}
        </Link>
      ),
      about: `${kind === 'subtree' ? say('kind.subtree') : say(`page.${page ?? 'tasks'}`)} · ${newsText(news, say)} · ${say('since', { day: dayOf(since) })}`,
      acts: (
        <>
          <Link className={`react-aria-Button${sum > 0 ? ' primary' : ''}`} to="/following" search={{ id: followId } as never}>
            {say('see')}
          </Link>
          <Link className="react-aria-Button" {...(addressOf(thing) as { to: '/' })}>
            {say('open')}
          </Link>
          <Button className="react-aria-Button plain" onPress={() => void unfollow(followId).catch(() => undefined)}>
            {say('unfollow')}
          </Button>
        </>
      ),
    };
  };
  return <Lines label={say('title')} lines={items.map(lineOf)} />;
};
/** '2 văn bản, 14 nhiệm vụ', or that nothing is new. */
const newsText = (news: FollowedThing['news'], say: ReturnType<typeof useWords<typeof followingWords>>): string => {
  if (news === null) return say('gone');
  const parts = (['documents', 'tasks', 'deliveries'] as const)
    .filter((part) => news[part] > 0)
    .map((part) => say(`news.${part}`, { n: news[part] }));
  return parts.length === 0 ? say('quiet') : parts.join(', ');
};
