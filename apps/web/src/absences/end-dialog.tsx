import { useState } from 'react';
import { useCommand, type AnswerTo } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { endFaultsOf } from './absence-form';
import { absencesWords } from './absences.words';

export type Absence = AnswerTo<'/api/authorities/{authorityId}/absences'>['items'][number];
/** They are back, or somebody else takes over: the last day, and why. What was done meanwhile stays as it was done. */
export const EndDialog = ({ absence, close }: { readonly absence: Absence; readonly close: () => void }) => {
  const { delegationId, fromOn, absentName, standInName } = absence;
  const say = useWords(absencesWords);
  const language = useLanguage();
  const command = useCommand('post', '/api/delegations/{delegationId}/end');
  const [form, setForm, forgetForm] = useKept(`absence.end.${delegationId}`, { lastOn: '', reason: '' });
  const [isShown, setShown] = useState(false);
  const faults = endFaultsOf(form.lastOn, form.reason, fromOn);
  const refused = fieldErrors(command.error, language);
  const send = async (): Promise<void> => {
    setShown(true);
    if (Object.keys(faults).length > 0) return;
    await command.mutateAsync({ params: { path: { delegationId } }, body: { lastOn: form.lastOn, reason: form.reason.trim() } });
    const day = dayOf(form.lastOn);
    forgetForm();
    notify({ text: say('end.done', { day }) });
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: say('end.title'), action: say('end'), isBusy: command.isPending, error: command.error, close }}
      fields={['lastOn', 'reason']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <p className="quiet">{say('line', { standIn: standInName, absent: absentName })}</p>
      <Field
        label={say('lastOn')}
        type="date"
        value={form.lastOn}
        onChange={(lastOn) => setForm({ ...form, lastOn })}
        error={(isShown && faults.lastOn && say(faults.lastOn)) || refused['lastOn']}
        autoFocus
      />
      <Field
        label={say('reason')}
        isMultiline
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        error={(isShown && faults.reason && say(faults.reason)) || refused['reason']}
      />
    </FormDialog>
  );
};
