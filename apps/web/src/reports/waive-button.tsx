import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand } from '../api/answers';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { useWords } from '../words/words';
import { reportWords } from './reports.words';

/** Who gave the duty does without one report of it. */
export const WaiveButton = ({ taskId, period }: { readonly taskId: string; readonly period: string }) => {
  const say = useWords(reportWords);
  const waive = useCommand('post', '/api/tasks/{taskId}/reports/{period}/waive');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason, done] = useKept(`report.waive.${taskId}.${period}`, '');
  const [isShown, setShown] = useState(false);
  const send = async (): Promise<void> => {
    setShown(true);
    if (reason.trim() === '') return;
    await waive.mutateAsync({ params: { path: { taskId, period } }, body: { reason: reason.trim() } });
    done();
    notify({ text: say('waive.done') });
    setOpen(false);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('waive')}</Button>
      {isOpen && (
        <FormDialog
          {...{ title: say('waive'), action: say('waive'), isBusy: waive.isPending, error: waive.error }}
          close={() => setOpen(false)}
          onSubmit={() => void send().catch(() => undefined)}
        >
          <Field
            label={say('reason')}
            isMultiline
            value={reason}
            onChange={setReason}
            error={isShown && reason.trim() === '' ? say('reason.missing') : undefined}
          />
        </FormDialog>
      )}
    </>
  );
};
