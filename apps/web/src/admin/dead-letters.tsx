import { Button } from 'react-aria-components';
import { useAnswer, useCommand } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { ProblemNote } from '../parts/problem-note';
import { timeOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import styles from './admin.module.css';
import { adminWords } from './admin.words';

/** What background work could not do, why, and a way to try it again. */
export const DeadLetters = () => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const letters = useAnswer('/api/processes/dead-letters');
  const retry = useCommand('post', '/api/processes/{name}/dead-letters/{eventId}/retry');
  return (
    <section className={styles['part']} aria-labelledby="dead-letters">
      <h2 id="dead-letters">{say('dead-letters')}</h2>
      {retry.error && <ProblemNote error={retry.error} />}
      <AnswerOf of={letters}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{say('dead-letters.none')}</p>
          ) : (
            <ul className={styles['plain-list']}>
              {items.map((letter) => (
                <li key={`${letter.reaction}/${letter.eventId}`}>
                  <strong>{letter.reaction}</strong> · {letter.stream} · {letter.eventType}
                  <div>
                    {say('dead-letters.reason')}: {letter.said?.[language] ?? letter.code} · {timeOf(letter.refusedAt)}
                  </div>
                  <Button onPress={() => retry.mutate({ params: { path: { name: letter.reaction, eventId: letter.eventId } } })}>
                    {say('dead-letters.retry')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </AnswerOf>
    </section>
  );
};
