import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { api } from '../api/client';
import { useWords } from '../words/words';
import { ProfileDialog } from './profile-dialog';
import { useSessionChange, type SessionView } from './session';
import styles from './session.module.css';
import { sessionWords } from './session.words';

/** Who is signed in, with which roles; name, password, and out. Opens and closes as any disclosure; Escape and a look elsewhere close it. */
export const AccountMenu = ({ session, preferences }: { readonly session: SessionView; readonly preferences?: ReactNode }) => {
  const say = useWords(sessionWords);
  const navigate = useNavigate();
  const menu = useRef<HTMLDetailsElement>(null);
  const [opened, open] = useState(false);
  const out = useSessionChange((everywhere: boolean) => api.DELETE(everywhere ? '/api/session/all' : '/api/session'));
  const leave = (everywhere: boolean): void => out.mutate(everywhere, { onSuccess: () => void navigate({ to: '/sign-in' }) });
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  const name = session.fullName ?? session.signInName ?? '';
  return (
    <>
      <details
        ref={menu}
        className={styles['account']}
        onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && relatedTarget !== null && close()}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        <summary>
          <span className="visually-hidden">{say('menu')}</span>
          <span className={styles['name']}>{name} ▾</span>
        </summary>
        <div className={styles['menu']}>
          <p>
            <strong>{name}</strong> <span className="quiet">{session.signInName}</span>
          </p>
          {session.roles.length === 0 && <p className="quiet">{say('role.none')}</p>}
          <ul>
            {session.roles.map(({ role, authorityId, authorityName }) => (
              <li key={`${role}/${authorityId}`} className="quiet">
                {authorityId === null
                  ? say(`role.${role}`)
                  : say('role.at', { role: say(`role.${role}`), body: authorityName ?? authorityId })}
              </li>
            ))}
          </ul>
          <Button
            onPress={() => {
              close();
              open(true);
            }}
          >
            {say('menu.profile')}
          </Button>
          <Link to="/change-password" onClick={close}>
            {say('menu.password')}
          </Link>
          {preferences}
          <Button onPress={() => leave(false)}>{say('menu.out')}</Button>
          <Button onPress={() => leave(true)}>{say('menu.out.all')}</Button>
        </div>
      </details>
      {opened && <ProfileDialog session={session} close={() => open(false)} />}
    </>
  );
};
