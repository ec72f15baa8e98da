import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { serverToday } from '../api/server-clock';
import { upload } from '../api/upload';
import { FilePick, FILE_LIMIT } from '../parts/file-pick';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { useKeptFile } from '../parts/kept-files';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { ActField } from './act-field';
import { bodyOf, EMPTY_FORM, fieldsOf, mistakesIn, type ActForm, type FormField } from './act-form';
import { ACT_PATHS } from './act-paths';
import { actWords } from './acts.words';
import type { ListedTask, TaskAct } from './task-acts';

interface Props {
  readonly act: TaskAct;
  readonly task: Pick<ListedTask, 'taskId' | 'itemText' | 'itemLabel' | 'directiveSymbol' | 'assigneeName'>;
  /** Recorded for a body that does not use the system. */
  readonly isForAnother: boolean;
  readonly close: () => void;
}
/** The form of one act on one task: what is typed stays until it is done. */
export const ActDialog = ({ act, task, isForAnother, close }: Props) => {
  const say = useWords(actWords);
  const language = useLanguage();
  const command = useCommand('post', ACT_PATHS[act]);
  const { taskId } = task;
  const [form, setForm, done] = useKept<ActForm>(`task.${act}.${taskId}`, EMPTY_FORM);
  const [file, setFile] = useKeptFile(`task.${act}.${taskId}`);
  const [isShown, setShown] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [sending, setSending] = useState<AbortController | null>(null);
  const fields = fieldsOf(act, isForAnother);
  const mistakes = mistakesIn(act, form, isForAnother);
  const refused = fieldErrors(failed, language);
  const isTooLarge = file !== null && file.size > FILE_LIMIT;
  const errorAt = (field: FormField): string | undefined => {
    const mistake = isShown ? mistakes[field] : undefined;
    return mistake === undefined ? refused[field] : say(mistake as keyof typeof actWords);
  };
  const send = async (): Promise<void> => {
    setShown(true);
    if (Object.keys(mistakes).length > 0 || isTooLarge) return;
    setFailed(null);
    const stop = new AbortController();
    setSending(stop);
    try {
      const kept = file && (await sendFile(taskId, file, stop.signal));
      const body = bodyOf(act, form, isForAnother, serverToday(), kept ? [kept.fileId] : []);
      await command.mutateAsync({ params: { path: { taskId } }, body } as never);
      done();
      setFile(null);
      notify({ text: say(`${act}.done`), link: { to: `/tasks/${taskId}`, word: say('see-task') } });
      close();
    } catch (error) {
      if (!stop.signal.aborted) setFailed(error);
    } finally {
      setSending(null);
    }
  };
  const leave = (): void => {
    sending?.abort();
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: say(act), action: say(act), isBusy: sending !== null, error: failed, fields, close: leave }}
      onSubmit={() => void send()}
    >
      <p className="quiet">
        {[task.directiveSymbol, task.itemLabel && say('item', { label: task.itemLabel }), task.assigneeName].filter(Boolean).join(' · ')}
        <br />
        {task.itemText}
      </p>
      {fields.map((field) => (
        <ActField key={field} {...{ act, field, form, error: errorAt(field) }} onChange={setForm} />
      ))}
      {(act === 'report' || act === 'progress') && !isForAnother && (
        <FilePick
          {...{ label: say('file'), about: say('file.about'), file, onChange: setFile, error: isTooLarge ? say('file.large') : undefined }}
        />
      )}
    </FormDialog>
  );
};
const sendFile = (taskId: string, file: File, signal: AbortSignal): Promise<{ readonly fileId: string }> => {
  const query = { name: file.name, ...(file.type && { mediaType: file.type }) };
  return upload('/api/tasks/{taskId}/files', { path: { taskId }, query }, file, signal);
};
