import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useAnswer } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { useWords } from '../words/words';
import { NoteLine } from './note-line';
import styles from './notes.module.css';
import { notesWords } from './notes.words';

/** All notes of the account, found by words with or without marks. */
export const NotesPage = () => {
  const say = useWords(notesWords);
  const navigate = useNavigate();
  const { text = '' } = useSearch({ strict: false }) as { text?: string };
  const [typed, setTyped] = useState(text);
  const notes = useAnswer('/api/notes', { query: text ? { text } : {} });
  const find = (value: string): void => {
    setTyped(value);
    void navigate({ to: '.', replace: true, search: (before: object) => ({ ...before, text: value.trim() || undefined }) } as never);
  };
  return (
    <Page title={say('mine')} about={say('mine.about')}>
      <Form role="search" onSubmit={(event) => event.preventDefault()} className={styles['find']!}>
        <Field label={say('find')} value={typed} onChange={find} />
      </Form>
      <AnswerOf of={notes}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say(text ? 'mine.nothing' : 'none')}>
              <p>{say('none.how')}</p>
            </Empty>
          ) : (
            <ul className={styles['notes']}>
              {items.map((note) => (
                <NoteLine key={note.noteId} note={note} withSubject />
              ))}
            </ul>
          )
        }
      </AnswerOf>
    </Page>
  );
};
