import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { api } from '../api/client';
import { ProblemError, type Problem } from '../api/problem';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useSessionChange } from '../session/session';
import { useWords } from '../words/words';
import { accessWords } from './access.words';
import { Outside } from './outside';
import { ownPage } from './own-page';
import { oidcProblem } from './oidc-problem';
import styles from './outside.module.css';

export const SignInPage = () => {
  const say = useWords(accessWords);
  const router = useRouter();
  const { to, problem } = useSearch({ strict: false }) as { readonly to?: string; readonly problem?: string };
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const provider = useQuery({
    queryKey: ['oidc'],
    queryFn: async () => (await api.GET('/api/oidc')).data,
    staleTime: Infinity,
    retry: false,
  });
  const signIn = useSessionChange(() => api.POST('/api/session', { body: { name, password } }));
  const returnTo = ownPage(to);
  const told: Problem | null = oidcProblem(problem);
  return (
    <Outside title={say('sign-in')}>
      {told && signIn.error === null && <ProblemNote error={new ProblemError(told)} />}
      <Form
        className={styles['form']!}
        onSubmit={(event) => {
          event.preventDefault();
          if (signIn.isPending) return;
          signIn.mutate(undefined, { onSuccess: (view) => router.history.push(view.mustChangePassword ? '/change-password' : returnTo) });
        }}
      >
        <Field label={say('name')} value={name} onChange={setName} autoComplete="username" isRequired autoFocus />
        <Field label={say('password')} value={password} onChange={setPassword} type="password" autoComplete="current-password" isRequired />
        {signIn.error !== null && <ProblemNote error={signIn.error} />}
        <Button type="submit" className="react-aria-Button primary" isDisabled={signIn.isPending}>
          {say('sign-in')}
        </Button>
      </Form>
      {provider.data?.isOffered && (
        <a className={styles['link']} href={`/api/oidc/start?returnTo=${encodeURIComponent(returnTo)}`}>
          {say('sign-in.by', { name: provider.data.name ?? 'OpenID Connect' })}
        </a>
      )}
      <p className="quiet">{say('sign-in.forgot')}</p>
    </Outside>
  );
};
