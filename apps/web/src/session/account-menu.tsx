import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { api } from '../api/client';
import { useWords } from '../words/words';
import { ActingDialog } from './acting-dialog';
import { ProfileDialog } from './profile-dialog';
import { holdsRole, useSessionChange, type SessionView } from './session';
import styles from './session.module.css';
import { sessionWords } from './session.words';

/** Who is signed in and for whom they act; another password, another body, and out. Opens and closes as any disclosure; Escape and a look elsewhere close it. */
export const AccountMenu = ({ session }: { readonly session: SessionView }) => {
  const say = useWords(sessionWords);
  const navigate = useNavigate();
  const menu = useRef<HTMLDetailsElement>(null);
  const [opened, open] = useState<'acting' | 'profile' | null>(null);
  const out = useSessionChange((everywhere: boolean) => api.DELETE(everywhere ? '/api/session/all' : '/api/session'));
  const leave = (everywhere: boolean): void => out.mutate(everywhere, { onSuccess: () => void navigate({ to: '/sign-in' }) });
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  const show = (dialog: 'acting' | 'profile'): void => {
    close();
    open(dialog);
  };
  const name = session.fullName ?? session.signInName ?? '';
  const acting = session.actingFor?.name ?? null;
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
          {acting && <span className={`quiet ${styles['acting']}`}>{acting}</span>}
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
          {holdsRole(session, 'administrator') && <Button onPress={() => show('acting')}>{say('menu.acting.change')}</Button>}
          <Button onPress={() => show('profile')}>{say('menu.profile')}</Button>
          <Link to="/change-password" onClick={close}>
            {say('menu.password')}
          </Link>
          <Button onPress={() => leave(false)}>{say('menu.out')}</Button>
          <Button onPress={() => leave(true)}>{say('menu.out.all')}</Button>
        </div>
      </details>
      {opened === 'acting' && <ActingDialog session={session} close={() => open(null)} />}
      {opened === 'profile' && <ProfileDialog session={session} close={() => open(null)} />}
    </>
  );
};
