import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { usePages } from '../api/answers';
import { ActingPicker, useActing } from '../frame/acting-body';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { Lines } from '../parts/lines';
import { Page } from '../parts/page';
import { partsWords } from '../parts/parts.words';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { letterLine } from './desk-sections';
import styles from './desk.module.css';
import { deskWords } from './desk.words';
import { STATES, type InboxSearch } from './inbox-search';

/** Letters that came to the body, by where each is: registered, refused, handed out inside with a limit, handled. */
export const InboxPage = () => {
  const say = useWords(deskWords);
  const sayPart = useWords(partsWords);
  const acting = useActing();
  const navigate = useNavigate();
  const { state = 'all' } = useSearch({ strict: false }) as InboxSearch;
  const asked = { query: { authorityId: acting?.authorityId ?? '', limit: 50, ...(state !== 'all' && { state }) } };
  const letters = usePages('/api/deliveries', asked, ({ items }) => items, { enabled: acting !== null });
  if (acting === null)
    return (
      <Page title={say('inbox')}>
        <div className={styles['chooser']}>
          <ActingPicker />
        </div>
      </Page>
    );
  const options = (['all', ...STATES] as const).map((value) => ({
    value,
    word: value === 'all' ? say('inbox.all') : say(`state.${value}`),
  }));
  return (
    <Page title={say('inbox')} about={say('inbox.about', { body: acting.name })}>
      <div className={styles['filters']}>
        <Choice
          label={say('inbox.state')}
          value={state}
          options={options}
          onChange={(value) => void navigate({ to: '/inbox', search: { state: value === 'all' ? undefined : value } as never })}
        />
      </div>
      {letters.error && <ProblemNote error={letters.error} retry={letters.refetch} />}
      {letters.data && letters.rows.length === 0 && (
        <Empty title={say('inbox.empty')}>
          <p>{say('inbox.empty.about')}</p>
        </Empty>
      )}
      {letters.rows.length > 0 && <Lines label={say('inbox')} lines={letters.rows.map((letter) => letterLine(letter, say))} />}
      {letters.hasNextPage && (
        <p>
          <Button isDisabled={letters.isFetchingNextPage} onPress={() => void letters.fetchNextPage()}>
            {sayPart('more')}
          </Button>
        </p>
      )}
    </Page>
  );
};
