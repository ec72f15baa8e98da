import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { useWords } from '../words/words';
import { NoteDialog } from './note-dialog';
import { NoteLine } from './note-line';
import { askedAbout, type NoteSubject } from './note-subject';
import styles from './notes.module.css';
import { notesWords } from './notes.words';
import { quoteOf } from './passage';

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
            <ul className={styles['notes']}>
              {items.map((note) => (
                <NoteLine key={note.noteId} note={note} quote={note.place && letter !== null ? quoteOf(letter, note.place) : null} />
              ))}
            </ul>
          )
        }
      </AnswerOf>
      {isNow && <Button onPress={() => setWriting(true)}>{say('add')}</Button>}
      {isWriting && <NoteDialog about={about} close={() => setWriting(false)} />}
    </section>
  );
};
