import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { taskWords } from './tasks.words';

interface Props {
  readonly taskIds: readonly string[];
  /** Who is proposed. */
  readonly proposed?: PickedAuthority;
  readonly close: () => void;
  readonly done: () => void;
}
/** Many tasks to one successor in one decision: all of them, or none where one is refused. */
export const HandOverDialog = ({ taskIds, proposed, close, done }: Props) => {
  const say = useWords(taskWords);
  const language = useLanguage();
  const command = useCommand('post', '/api/hand-overs');
  const empty = { successor: proposed ?? null, reason: '', legalBasis: '' };
  const [form, setForm, forgetForm] = useKept<{ successor: PickedAuthority | null; reason: string; legalBasis: string }>(
    'tasks.hand-over',
    empty,
  );
  const [isShown, setShown] = useState(false);
  const refused = fieldErrors(command.error, language);
  const { successor, reason, legalBasis } = form;
  const send = async (): Promise<void> => {
    setShown(true);
    if (successor === null || reason.trim() === '') return;
    const items = taskIds.map((taskId) => ({ taskId, assigneeId: successor.authorityId }));
    await command.mutateAsync({ body: { items, reason: reason.trim(), ...(legalBasis.trim() && { legalBasis: legalBasis.trim() }) } });
    forgetForm();
    notify({ text: say('bulk.handed', { n: taskIds.length }) });
    done();
  };
  const title = say('bulk.handOver', { n: taskIds.length });
  return (
    <FormDialog
      isKept
      {...{ title, action: title, isBusy: command.isPending, error: command.error, close }}
      fields={['reason', 'legalBasis']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <AuthorityPicker
        label={say('successor')}
        value={successor}
        onChange={(picked) => setForm({ ...form, successor: picked })}
        error={isShown && successor === null ? say('successor.missing') : undefined}
      />
      <Field
        label={say('reason')}
        isMultiline
        value={reason}
        onChange={(value) => setForm({ ...form, reason: value })}
        error={refused['reason'] ?? (isShown && reason.trim() === '' ? say('reason.missing') : undefined)}
      />
      <Field
        label={say('legal-basis')}
        value={legalBasis}
        onChange={(value) => setForm({ ...form, legalBasis: value })}
        error={refused['legalBasis']}
      />
    </FormDialog>
  );
};
