import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand, type AnswerTo } from '../api/answers';
import { FormDialog } from '../parts/form-dialog';
import { useWords } from '../words/words';
import { GrantDialog, ReasonDialog } from './account-dialogs';
import type { GivenLink } from './account-links-file';
import { accountsWords } from './accounts.words';
import styles from './admin.module.css';
import { LinkSubject } from './link-subject';

type Account = AnswerTo<'/api/accounts'>['items'][number];
type Held = Account['roles'][number];
/** One account: its roles, and what can be done to it. */
export const AccountPart = ({ account, given }: { readonly account: Account; readonly given: (links: readonly GivenLink[]) => void }) => {
  const say = useWords(accountsWords);
  const [asked, ask] = useState<'grant' | 'reset' | 'lock' | 'unlock' | 'leave' | Held | null>(null);
  const path = { accountId: account.accountId };
  const reset = useCommand('post', '/api/accounts/{accountId}/reset');
  const lock = useCommand('post', '/api/accounts/{accountId}/lock');
  const unlock = useCommand('post', '/api/accounts/{accountId}/unlock');
  const leave = useCommand('post', '/api/accounts/{accountId}/leave');
  const end = useCommand('post', '/api/accounts/{accountId}/roles/end');
  const close = (): void => ask(null);
  const name = account.fullName ?? account.signInName ?? account.accountId;
  const giveLink = (): void =>
    reset.mutate(
      { params: { path } },
      {
        onSuccess: ({ link }) => {
          close();
          if (link) given([{ name: account.signInName ?? name, token: link }]);
        },
      },
    );
  const decisions = { lock, unlock, leave } as const;
  return (
    <section className={styles['part']} aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {account.roles.map((held) => (
          <li key={`${held.role}/${held.authorityId}`}>
            {say(`role.${held.role}`)}
            {held.authorityName && ` · ${held.authorityName}`}{' '}
            <Button className="react-aria-Button plain" aria-label={`${say('end')}: ${say(`role.${held.role}`)}`} onPress={() => ask(held)}>
              {say('end')}
            </Button>
          </li>
        ))}
      </ul>
      {account.status !== 'left' && (
        <div className={styles['buttons']}>
          <Button onPress={() => ask('grant')}>{say('grant')}</Button> <Button onPress={() => ask('reset')}>{say('reset')}</Button>
          <Button onPress={() => ask(account.status === 'locked' ? 'unlock' : 'lock')}>
            {say(account.status === 'locked' ? 'unlock' : 'lock')}
          </Button>
          <LinkSubject accountId={account.accountId} who={name} />
          <Button className="react-aria-Button danger" onPress={() => ask('leave')}>
            {say('leave')}
          </Button>
        </div>
      )}
      {account.status === 'left' && <p className="quiet">{say('left.about')}</p>}
      {asked === 'reset' && (
        <FormDialog
          {...{ title: say('reset'), action: say('reset'), isBusy: reset.isPending, error: reset.error, onSubmit: giveLink, close }}
        >
          <p>{say('reset.asks', { name })}</p>
          <p className="quiet">{say('reset.about')}</p>
        </FormDialog>
      )}
      {asked === 'grant' && <GrantDialog accountId={account.accountId} close={close} />}
      {(asked === 'lock' || asked === 'unlock' || asked === 'leave') && (
        <ReasonDialog
          title={say(asked)}
          {...(asked === 'leave' && { about: say('leave.about') })}
          error={decisions[asked].error}
          isBusy={decisions[asked].isPending}
          close={close}
          onSubmit={(reason) => decisions[asked].mutate({ params: { path }, body: { reason } }, { onSuccess: close })}
        />
      )}
      {typeof asked === 'object' && asked !== null && (
        <ReasonDialog
          title={say('end')}
          error={end.error}
          isBusy={end.isPending}
          close={close}
          onSubmit={(reason) =>
            end.mutate(
              { params: { path }, body: { role: asked.role, ...(asked.authorityId && { authorityId: asked.authorityId }), reason } },
              { onSuccess: close },
            )
          }
        />
      )}
    </section>
  );
};
