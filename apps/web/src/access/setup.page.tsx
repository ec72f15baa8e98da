import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { api } from '../api/client';
import { fieldErrors } from '../api/problem';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useSessionChange } from '../session/session';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { accessWords } from './access.words';
import { useLinkWord } from './link-word';
import { NewPasswordFields, type NewPassword } from './new-password';
import { Outside } from './outside';
import styles from './outside.module.css';

const FIELDS = ['signInName', 'fullName', 'newPassword'];
/** The first account, by the link that the server printed. */
export const SetupPage = () => {
  const say = useWords(accessWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const token = useLinkWord();
  const [signInName, setName] = useState('');
  const [fullName, setFullName] = useState('');
  const [isAsked, ask] = useState(false);
  const [chosen, choose] = useState<NewPassword>({ password: '', again: '' });
  const setup = useSessionChange((newPassword: string) => api.POST('/api/setup', { body: { token, signInName, fullName, newPassword } }));
  const errors = fieldErrors(setup.error, language);
  if (!token)
    return (
      <Outside title={say('setup')}>
        <p>{say('setup.no-link')}</p>
      </Outside>
    );
  return (
    <Outside title={say('setup')}>
      <p className="quiet">{say('setup.about')}</p>
      <Form
        className={styles['form']!}
        onSubmit={(event) => {
          event.preventDefault();
          ask(true);
          if (setup.isPending || chosen.password !== chosen.again) return;
          setup.mutate(chosen.password, { onSuccess: () => void navigate({ to: '/' }) });
        }}
      >
        <Field
          label={say('fullName')}
          value={fullName}
          onChange={setFullName}
          error={errors['fullName']}
          autoComplete="name"
          isRequired
          autoFocus
        />
        <Field
          label={say('name')}
          value={signInName}
          onChange={setName}
          error={errors['signInName']}
          about={say('name.about')}
          autoComplete="username"
          isRequired
        />
        <NewPasswordFields value={chosen} onChange={choose} error={errors['newPassword']} isAsked={isAsked} />
        {setup.error !== null && !FIELDS.some((field) => errors[field]) && <ProblemNote error={setup.error} />}
        <Button type="submit" className="react-aria-Button primary" isDisabled={setup.isPending}>
          {say('setup')}
        </Button>
      </Form>
    </Outside>
  );
};
