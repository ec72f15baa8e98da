import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { useWords } from '../words/words';
import { latestNotes } from './latest-notes';
import { NoteDialog } from './note-dialog';
import { NoteLine } from './note-line';
import { askedAbout, type NoteSubject } from './note-subject';
import styles from './notes.module.css';
import { notesWords } from './notes.words';
import { quoteOf } from './passage';

/** Notes that are shown at first: who writes the sixtieth must not scroll past fifty-nine. */
const FEW = 8;
interface Props {
  readonly about: NoteSubject;
  /** The letter's text, where notes may stand at passages of it. */
  readonly letter?: string | null;
}
/** The notes on a document or a task that one may read, and where one's own are written. */
export const NotesSection = ({ about, letter = null }: Props) => {
  const say = useWords(notesWords);
  const isNow = useIsNow();
  const [isWriting, setWriting] = useState(false);
  const notes = useAnswer('/api/notes', { query: askedAbout(about) });
  // A link to one note opens them all, or it would lead nowhere.
  const { hash } = useLocation();
  const [isAll, setAll] = useState(false);
  const isWhole = isAll || hash.startsWith('note-');
  const isHere = notes.data !== undefined;
  useEffect(() => {
    if (isHere && hash.startsWith('note-')) document.getElementById(hash)?.scrollIntoView({ block: 'center' });
  }, [isHere, hash]);
  return (
    <section id="notes" aria-labelledby="notes-title" className={styles['section']}>
      <h2 id="notes-title">
        {say('title')} {notes.data && <span className="quiet">{notes.data.items.length}</span>}
      </h2>
      <AnswerOf of={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">
              {say('none')} {isNow && say('none.how')}
            </p>
          ) : (
            <>
              <ul className={styles['notes']}>
                {(isWhole ? items : latestNotes(items, FEW)).map((note) => (
                  <NoteLine key={note.noteId} note={note} quote={note.place && letter !== null ? quoteOf(letter, note.place) : null} />
                ))}
              </ul>
              {!isWhole && items.length > FEW && (
                <p>
                  <Button onPress={() => setAll(true)}>{say('all', { n: items.length })}</Button>
                </p>
              )}
            </>
          )
        }
      </AnswerOf>
      {isNow && <Button onPress={() => setWriting(true)}>{say('add')}</Button>}
      {isWriting && <NoteDialog about={about} close={() => setWriting(false)} />}
    </section>
  );
};
