import type { Audience } from '@cascade/access/domain';
import type { Span } from '@cascade/documents/domain';
import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useActing } from '../frame/acting-body';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import styles from './notes.module.css';
import type { NoteSubject } from './note-subject';
import { notesWords } from './notes.words';

interface Props {
  readonly about: NoteSubject;
  /** A note that is corrected; left out: a new one. */
  readonly note?: { readonly noteId: string; readonly text: string | null; readonly audience: Audience };
  readonly passage?: { readonly span: Span; readonly quote: string } | null;
  readonly close: () => void;
}
/** Writes or corrects a note; what is typed stays until it is saved. */
export const NoteDialog = ({ about, note, passage, close }: Props) => {
  const say = useWords(notesWords);
  const language = useLanguage();
  const acting = useActing();
  const write = useCommand('post', '/api/notes');
  const correct = useCommand('put', '/api/notes/{noteId}');
  const command = note ? correct : write;
  const key = note ? `note.${note.noteId}` : `note.${about.kind}.${about.id}`;
  const [form, setForm, done] = useKept(key, { text: note?.text ?? '', audience: note?.audience ?? ('own' as Audience) });
  const [isShown, setShown] = useState(false);
  const refused = fieldErrors(command.error, language);
  const text = form.text.trim();
  const send = async (): Promise<void> => {
    setShown(true);
    if (text === '') return;
    const body = { text, audience: form.audience };
    if (note) await correct.mutateAsync({ params: { path: { noteId: note.noteId } }, body });
    else
      await write.mutateAsync({
        body: { ...body, ...(about.kind === 'directive' ? { directiveId: about.id } : { taskId: about.id }), ...passage?.span },
      });
    done();
    notify({ text: say('saved') });
    close();
  };
  const audiences: readonly Audience[] = acting === null ? ['own', 'all'] : ['own', 'body', 'all'];
  return (
    <FormDialog
      isKept
      {...{ title: say(note ? 'edit' : 'add'), action: say('save'), isBusy: command.isPending, error: command.error, close }}
      fields={['text', 'audience']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      {passage && <q className={styles['quote']}>{passage.quote}</q>}
      <Field
        label={say('text')}
        isMultiline
        autoFocus
        value={form.text}
        onChange={(value) => setForm({ ...form, text: value })}
        error={refused['text'] ?? (isShown && text === '' ? say('text.missing') : undefined)}
        about={say('audience.note')}
      />
      <Choice
        label={say('audience')}
        value={form.audience}
        options={audiences.map((value) => ({ value, word: say(`audience.${value}`, { body: acting?.name ?? '' }) }))}
        onChange={(audience) => setForm({ ...form, audience })}
        error={refused['audience']}
      />
    </FormDialog>
  );
};
