import { useState } from 'react';
import { useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import type { SessionView } from './session';
import { sessionWords } from './session.words';

/** One's own name and address. */
export const ProfileDialog = ({ session, close }: { readonly session: SessionView; readonly close: () => void }) => {
  const say = useWords(sessionWords);
  const language = useLanguage();
  const [fullName, setFullName] = useState(session.fullName ?? '');
  const [email, setEmail] = useState(session.email ?? '');
  const change = useCommand('put', '/api/session/profile');
  const errors = fieldErrors(change.error, language);
  return (
    <FormDialog
      title={say('menu.profile')}
      action={say('save')}
      isBusy={change.isPending}
      error={change.error}
      fields={['fullName', 'email']}
      close={close}
      onSubmit={() => change.mutate({ body: { fullName, ...(email.trim() && { email: email.trim() }) } }, { onSuccess: close })}
    >
      <Field label={say('fullName')} value={fullName} onChange={setFullName} error={errors['fullName']} isRequired autoComplete="name" />
      <Field label={say('email')} value={email} onChange={setEmail} error={errors['email']} type="email" autoComplete="email" />
    </FormDialog>
  );
};
