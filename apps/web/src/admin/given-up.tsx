import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useCommand, usePages } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { timeOf } from '../words/dates';
import { useWords } from '../words/words';
import styles from './admin.module.css';
import { adminWords } from './admin.words';

/** Reminders that mail or webhook gave up: why, whose, and a way to send them after all. */
export const GivenUp = () => {
  const say = useWords(adminWords);
  const reminders = usePages('/api/reminders', { query: { gaveUp: true, limit: 50 } }, ({ items }) => items);
  const retry = useCommand('post', '/api/reminders/{reminderId}/retry');
  const again = async (reminderId: string): Promise<void> => {
    await retry.mutateAsync({ params: { path: { reminderId } } });
    notify({ text: say('given-up.retried') });
  };
  return (
    <section className={styles['part']} aria-labelledby="given-up">
      <h2 id="given-up">{say('given-up')}</h2>
      {retry.error && <ProblemNote error={retry.error} />}
      <AnswerOf of={reminders}>
        {() =>
          reminders.rows.length === 0 ? (
            <p className="quiet">{say('given-up.none')}</p>
          ) : (
            <>
              <ul className={styles['plain-list']}>
                {reminders.rows.map(({ reminderId, authorityId, raisedAt, email, webhook, error, task, letter }) => (
                  <li key={reminderId}>
                    <strong>{task?.directiveSymbol ?? letter?.symbol ?? '–'}</strong> {task?.itemLabel}{' '}
                    {[email === 'gaveUp' && say('given-up.email'), webhook === 'gaveUp' && say('given-up.webhook')]
                      .filter(Boolean)
                      .join(', ')}
                    <div>
                      {say('dead-letters.reason')}: {error ?? '–'} · {timeOf(raisedAt)} ·{' '}
                      <Link to="/admin/bodies/$authorityId" params={{ authorityId }}>
                        {say('given-up.address')}
                      </Link>
                    </div>
                    <Button isDisabled={retry.isPending} onPress={() => void again(reminderId).catch(() => undefined)}>
                      {say('dead-letters.retry')}
                    </Button>
                  </li>
                ))}
              </ul>
              {reminders.hasNextPage && <Button onPress={() => void reminders.fetchNextPage()}>{say('given-up.more')}</Button>}
            </>
          )
        }
      </AnswerOf>
    </section>
  );
};
