import { shownSymbol } from '@cascade/directives/domain';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useAnswer } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import { ConfirmReading } from './confirm-reading';
import styles from './letters.module.css';
import { lettersWords } from './letters.words';

/** A reading beside its letter: what was understood on the right, the words on the left. */
export const ReadingPage = () => {
  const { directiveId } = useParams({ strict: false }) as { directiveId: string };
  const say = useWords(lettersWords);
  const isNow = useIsNow();
  const navigate = useNavigate();
  const path = { directiveId };
  const reading = useAnswer('/api/directives/{directiveId}/reading', { path });
  const letter = useAnswer('/api/directives/{directiveId}/letter', { path });
  const waiting = useAnswer('/api/letters/waiting', { query: { limit: 50 } });
  const written = reading.data?.symbol?.asWritten;
  const symbol = written ? shownSymbol(written) : say('no-symbol');
  const next = waiting.data?.items.find(({ id }) => id !== directiveId);
  return (
    <Page
      title={say('reading.title', { symbol })}
      about={isNow && say('reading.about')}
      actions={
        <>
          <Link to="/directives/$directiveId" params={path} className="react-aria-Button">
            {say('reading.page')}
          </Link>
          {next && (
            <Link to="/directives/$directiveId/reading" params={{ directiveId: next.id }} className="react-aria-Button">
              {say('reading.next')}
            </Link>
          )}
        </>
      }
    >
      <AnswerOf of={reading}>
        {(read) => (
          <AnswerOf of={letter}>
            {({ text }) =>
              read.joinedInto !== null ? (
                <p className={styles['joined']}>
                  {say('reading.joined')}{' '}
                  <Link to="/directives/$directiveId" params={{ directiveId: read.joinedInto }}>
                    {say('letter.open')}
                  </Link>
                </p>
              ) : (
                <ConfirmReading
                  key={directiveId}
                  reading={read}
                  text={text}
                  isNow={isNow}
                  onAllDone={() => next && void navigate({ to: '/directives/$directiveId/reading', params: { directiveId: next.id } })}
                />
              )
            }
          </AnswerOf>
        )}
      </AnswerOf>
    </Page>
  );
};
