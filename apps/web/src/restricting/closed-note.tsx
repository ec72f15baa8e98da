import { useWords } from '../words/words';
import { restrictingWords } from './restricting.words';

/** In place of the words of a document that somebody may not read: what it is, why, and what can be done. */
export const ClosedNote = () => {
  const say = useWords(restrictingWords);
  return (
    <section aria-label={say('closed.title')} className="closed-note">
      <h2>{say('closed.title')}</h2>
      <p>{say('closed.why')}</p>
      <p className="quiet">{say('closed.remedy')}</p>
    </section>
  );
};
