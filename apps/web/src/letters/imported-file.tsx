import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { wordsOf } from '../api/problem';
import { useLanguage } from '../words/language';
import { dayOf } from '../words/dates';
import { numberIn, useWords } from '../words/words';
import type { QueuedFile, TakenLetter } from './import-queue';
import { sendAgain } from './import-store';
import styles from './letters.module.css';
import { lettersWords } from './letters.words';

const SIGNS: Readonly<Record<QueuedFile['state'], string>> = {
  waiting: '…',
  sending: '↑',
  done: '✓',
  known: '=',
  refused: '✗',
  stopped: '–',
};
/** One file: how far it is, what came of it, or why it was refused and what to do. */
export const ImportedFile = ({ file, whenOver }: { readonly file: QueuedFile; readonly whenOver: () => void }) => {
  const say = useWords(lettersWords);
  const language = useLanguage();
  const problem = file.error === null ? null : wordsOf(file.error, language);
  return (
    <li className={styles['file']} data-state={file.state}>
      <span aria-hidden className={styles['sign']}>
        {SIGNS[file.state]}
      </span>
      <div>
        <strong>{file.name}</strong> <span className="quiet">{numberIn(language, Math.ceil(file.bytes / 1024))} kB</span>
        <span> · {say(`state.${file.state}`)}</span>
        {file.refusal && <p className={styles['refusal']}>{say(`refusal.${file.refusal}`)}</p>}
        {problem && (
          <p className={styles['refusal']}>
            <strong>{problem.title}</strong> {problem.remedy}
          </p>
        )}
        {file.letters.map((letter) => (
          <Taken key={letter.directiveId} letter={letter} />
        ))}
      </div>
      {(file.error !== null || file.state === 'stopped') && (
        <Button onPress={() => sendAgain(file.id, whenOver)}>{say('import.again')}</Button>
      )}
    </li>
  );
};
const Taken = ({ letter: { directiveId, waiting } }: { readonly letter: TakenLetter }) => {
  const say = useWords(lettersWords);
  const { data } = useAnswer('/api/directives/{directiveId}', { path: { directiveId } });
  const name = data
    ? [data.symbol ?? say('no-symbol'), data.issuerName, data.issuedOn && dayOf(data.issuedOn)].filter(Boolean).join(' · ')
    : say('letter.open');
  return (
    <div>
      <Link to="/directives/$directiveId" params={{ directiveId }}>
        {name}
      </Link>
      {waiting > 0 && (
        <>
          {' '}
          <Link to="/directives/$directiveId/reading" params={{ directiveId }}>
            {say('letter.waits', { n: waiting })}
          </Link>
        </>
      )}
    </div>
  );
};
