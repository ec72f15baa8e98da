import { Button } from 'react-aria-components';
import { codeOf, wordsOf } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { partsWords } from './parts.words';
import styles from './problem-note.module.css';

/** What went wrong, what to do, and a way to try again. Announced when it appears. */
export const ProblemNote = ({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) => {
  const language = useLanguage();
  const say = useWords(partsWords);
  // What is unknown in the past may only not have been there yet: its id would tell nobody anything.
  const isTooEarly = !useIsNow() && /^(directive|task|authority)\.unknown$/.test(codeOf(error) ?? '');
  const { title, remedy } = isTooEarly ? { title: say('too-early'), remedy: say('too-early.how') } : wordsOf(error, language);
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
