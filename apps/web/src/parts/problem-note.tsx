import { Button } from 'react-aria-components';
import { wordsOf } from '../api/problem';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import styles from './problem-note.module.css';

/** What went wrong, what to do, and a way to try again. Announced when it appears. */
export const ProblemNote = ({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) => {
  const language = useLanguage();
  const say = useWords(partsWords);
  const { title, remedy } = wordsOf(error, language);
  return (
    <div className={styles['note']} role="alert">
      <p>
        <strong>{title}</strong>
        {remedy && <span> {remedy}</span>}
      </p>
      {retry && <Button onPress={() => void retry()}>{say('retry')}</Button>}
    </div>
  );
};
