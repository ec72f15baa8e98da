import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useKept } from '../parts/kept';
import { notify } from '../parts/notice';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { absenceOf, faultsOf, type AbsenceForm } from './absence-form';
import { absencesWords } from './absences.words';

/** Who is away, who stands in, on which days, and why. What was typed is kept until it is sent. */
export const RecordDialog = ({ acting, close }: { readonly acting: PickedAuthority; readonly close: () => void }) => {
  const say = useWords(absencesWords);
  const language = useLanguage();
  const command = useCommand('post', '/api/delegations');
  const empty: AbsenceForm = { absent: null, standIn: null, fromOn: '', untilOn: '', reason: '' };
  const [form, setForm, forgetForm] = useKept<AbsenceForm>(`absence.${acting.authorityId}`, empty);
  const [isShown, setShown] = useState(false);
  const faults = isShown ? faultsOf(form) : {};
  const refused = fieldErrors(command.error, language);
  const fault = (field: keyof AbsenceForm): string | undefined => faults[field] && say(faults[field]);
  const send = async (): Promise<void> => {
    setShown(true);
    const body = absenceOf(form);
    if (body === null) return;
    await command.mutateAsync({ body });
    const [absent, standIn] = [form.absent?.name ?? '', form.standIn?.name ?? ''];
    forgetForm();
    notify({ text: say('record.done', { absent, standIn, day: dayOf(body.fromOn) }) });
    close();
  };
  return (
    <FormDialog
      isKept
      {...{ title: say('record'), action: say('record'), isBusy: command.isPending, error: command.error, close }}
      fields={['absentId', 'standInId', 'fromOn', 'untilOn', 'reason']}
      onSubmit={() => void send().catch(() => undefined)}
    >
      <AuthorityPicker
        label={say('absent')}
        value={form.absent}
        onChange={(absent) => setForm({ ...form, absent })}
        error={fault('absent') ?? refused['absentId']}
        autoFocus
      />
      <AuthorityPicker
        label={say('standIn')}
        value={form.standIn}
        onChange={(standIn) => setForm({ ...form, standIn })}
        error={fault('standIn') ?? refused['standInId']}
      />
      <Field
        label={say('fromOn')}
        type="date"
        value={form.fromOn}
        onChange={(fromOn) => setForm({ ...form, fromOn })}
        error={fault('fromOn') ?? refused['fromOn']}
      />
      <Field
        label={say('untilOn')}
        about={say('untilOn.about')}
        type="date"
        value={form.untilOn}
        onChange={(untilOn) => setForm({ ...form, untilOn })}
        error={fault('untilOn') ?? refused['untilOn']}
      />
      <Field
        label={say('reason')}
        isMultiline
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        error={fault('reason') ?? refused['reason']}
      />
    </FormDialog>
  );
};
