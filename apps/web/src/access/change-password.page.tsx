import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { api } from '../api/client';
import { fieldErrors, ProblemError } from '../api/problem';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { Go } from '../session/go';
import { useSession, useSessionChange } from '../session/session';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { accessWords } from './access.words';
import { useLinkWord } from './link-word';
import { NewPasswordFields, type NewPassword } from './new-password';
import { Outside } from './outside';
import styles from './outside.module.css';

/** Another password: by the present one, or by a link that opens once. */
export const ChangePasswordPage = () => {
  const say = useWords(accessWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const token = useLinkWord();
  const session = useSession();
  const [present, setPresent] = useState('');
  const [isAsked, ask] = useState(false);
  const [chosen, choose] = useState<NewPassword>({ password: '', again: '' });
  const change = useSessionChange((newPassword: string) =>
    token
      ? api.POST('/api/session/link', { body: { token, newPassword } })
      : api.PUT('/api/session/password', { body: { password: present, newPassword } }),
  );
  if (!token && session.data?.signedIn === false) return <Go to="/sign-in" />;
  const errors = fieldErrors(change.error, language);
  const isPresentWrong = change.error instanceof ProblemError && change.error.problem?.code === 'password.wrong';
  const isAtField = errors['newPassword'] !== undefined;
  return (
    <Outside title={say(token ? 'change.link' : 'change')}>
      {!token && session.data?.mustChangePassword && <p>{say('change.first')}</p>}
      <Form
        className={styles['form']!}
        onSubmit={(event) => {
          event.preventDefault();
          ask(true);
          if (change.isPending || chosen.password !== chosen.again) return;
          change.mutate(chosen.password, { onSuccess: () => void navigate({ to: '/' }) });
        }}
      >
        {/* A keeper of passwords has to know whose it is. */}
        <input type="hidden" name="username" autoComplete="username" value={session.data?.signInName ?? ''} readOnly />
        {!token && (
          <Field
            label={say('password.present')}
            value={present}
            onChange={setPresent}
            type="password"
            autoComplete="current-password"
            isRequired
            autoFocus
          />
        )}
        <NewPasswordFields value={chosen} onChange={choose} error={errors['newPassword']} isAsked={isAsked} />
        {change.error !== null && (!isAtField || isPresentWrong) && <ProblemNote error={change.error} />}
        <p className="quiet">{say('change.others')}</p>
        <Button type="submit" className="react-aria-Button primary" isDisabled={change.isPending}>
          {say(token ? 'change.link' : 'change')}
        </Button>
        {!token && !session.data?.mustChangePassword && <Link to="/">{say('back')}</Link>}
      </Form>
    </Outside>
  );
};
