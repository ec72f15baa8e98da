import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { notify } from '../parts/notice';
import { ProblemNote } from '../parts/problem-note';
import { timeOf } from '../words/dates';
import { useWords } from '../words/words';
import { NoteDialog } from './note-dialog';
import type { Note } from './note-subject';
import styles from './notes.module.css';
import { notesWords } from './notes.words';

interface Props {
  readonly note: Note;
  /** The words of the passage it is on. */
  readonly quote?: string | null;
  /** Says where it stands: in the list of one's own. */
  readonly withSubject?: boolean;
}
/** One note: what it says, whose it is, who reads it, since when; its author corrects and withdraws it where it stands. */
export const NoteLine = ({ note, quote = null, withSubject = false }: Props) => {
  const say = useWords(notesWords);
  const isNow = useIsNow();
  const withdraw = useCommand('post', '/api/notes/{noteId}/withdraw');
  const [isEditing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { noteId, text, audience, bodyName, isOwn, authorName, writtenAt, correctedAt, about, symbol } = note;
  const end = async (): Promise<void> => {
    await withdraw.mutateAsync({ params: { path: { noteId } }, body: {} });
    notify({ text: say('withdrawn') });
  };
  return (
    <li className={styles['note']} id={`note-${noteId}`}>
      {withSubject && (
        <Link to={(about.kind === 'directive' ? `/directives/${about.id}` : `/tasks/${about.id}`) as string}>
          {say(about.kind === 'directive' ? 'document' : 'task', { symbol: symbol ?? '–' })}
        </Link>
      )}
      {quote && <q className={styles['quote']}>{quote}</q>}
      <p className={styles['text']}>{text ?? <span className="quiet">{say('gone')}</span>}</p>
      <p className="quiet">
        {isOwn ? say('me') : (authorName ?? say('no-name'))} · {timeOf(writtenAt)}
        {correctedAt !== null && ` · ${say('corrected')} ${timeOf(correctedAt)}`} · {say(`audience.${audience}`, { body: bodyName ?? '' })}
      </p>
      <div className={styles['acts']}>
        {isOwn && isNow && (
          <>
            <Button className="react-aria-Button plain" onPress={() => setEditing(true)}>
              {say('edit')}
            </Button>
            <Button className="react-aria-Button plain" isDisabled={withdraw.isPending} onPress={() => void end().catch(() => undefined)}>
              {say('withdraw')}
            </Button>
          </>
        )}
        {correctedAt !== null && (
          <Button className="react-aria-Button plain" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {say(isOpen ? 'versions.hide' : 'versions')}
          </Button>
        )}
      </div>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      {isOpen && <Versions noteId={noteId} />}
      {isEditing && <NoteDialog about={about} note={{ noteId, text, audience }} close={() => setEditing(false)} />}
    </li>
  );
};
const Versions = ({ noteId }: { readonly noteId: string }) => {
  const say = useWords(notesWords);
  const versions = useAnswer('/api/notes/{noteId}/versions', { path: { noteId } });
  return (
    <AnswerOf of={versions}>
      {({ items }) => (
        <ol className={styles['versions']}>
          {items.map(({ at, what, text }) => (
            <li key={at + what}>
              <span className="quiet">
                {timeOf(at)} {say(what === 'corrected' ? 'corrected' : 'written')}
              </span>{' '}
              {text}
            </li>
          ))}
        </ol>
      )}
    </AnswerOf>
  );
};
