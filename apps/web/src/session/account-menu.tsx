import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { api } from '../api/client';
import { useWords } from '../words/words';
import { ActingDialog } from './acting-dialog';
import { ProfileDialog } from './profile-dialog';
import { holdsRole, useSessionChange, type SessionView } from './session';
import styles from './session.module.css';
import { sessionWords } from './session.words';

/** Who is signed in and for whom they act; another password, another body, and out. */
export const AccountMenu = ({ session }: { readonly session: SessionView }) => {
  const say = useWords(sessionWords);
  const navigate = useNavigate();
  const [opened, open] = useState<'acting' | 'profile' | null>(null);
  const out = useSessionChange((everywhere: boolean) => api.DELETE(everywhere ? '/api/session/all' : '/api/session'));
  const leave = (everywhere: boolean): void => out.mutate(everywhere, { onSuccess: () => void navigate({ to: '/sign-in' }) });
  const name = session.fullName ?? session.signInName ?? '';
  const acting = session.actingFor?.name ?? null;
  return (
    <>
      <DialogTrigger>
        <Button className="react-aria-Button plain" aria-label={say('menu.of', { name })}>
          <div className={styles['name']}>{name} ▾</div>
          {acting && <div className={`quiet ${styles['acting']}`}>{acting}</div>}
        </Button>
        <Popover>
          <Dialog className={styles['menu']!} aria-label={say('menu.of', { name })}>
            {({ close }) => (
              <>
                <p>
                  <strong>{name}</strong> <span className="quiet">{session.signInName}</span>
                </p>
                {session.roles.length === 0 && <p className="quiet">{say('role.none')}</p>}
                {session.roles.map(({ role, authorityId, authorityName }) => (
                  <p key={`${role}/${authorityId}`} className="quiet">
                    {authorityId === null
                      ? say(`role.${role}`)
                      : say('role.at', { role: say(`role.${role}`), body: authorityName ?? authorityId })}
                  </p>
                ))}
                {holdsRole(session, 'administrator') && (
                  <Button
                    onPress={() => {
                      close();
                      open('acting');
                    }}
                  >
                    {say('menu.acting.change')}
                  </Button>
                )}
                <Button
                  onPress={() => {
                    close();
                    open('profile');
                  }}
                >
                  {say('menu.profile')}
                </Button>
                <Link to="/change-password" onClick={close}>
                  {say('menu.password')}
                </Link>
                <Button onPress={() => leave(false)}>{say('menu.out')}</Button>
                <Button onPress={() => leave(true)}>{say('menu.out.all')}</Button>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {opened === 'acting' && <ActingDialog session={session} close={() => open(null)} />}
      {opened === 'profile' && <ProfileDialog session={session} close={() => open(null)} />}
    </>
  );
};
