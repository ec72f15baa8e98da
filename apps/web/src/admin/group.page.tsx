import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnswer, useCommand } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { FormDialog } from '../parts/form-dialog';
import { dayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { AdminPage } from './admin-page';
import styles from './admin.module.css';
import { adminWords } from './admin.words';
import { DayField } from './body-dialogs';

/** One set of bodies with its members as they stood. */
export const GroupPage = () => {
  const say = useWords(adminWords);
  const { groupId } = useParams({ strict: false }) as { groupId: string };
  const group = useAnswer('/api/groups/{groupId}', { path: { groupId } });
  const isNow = useIsNow();
  const [leaving, setLeaving] = useState<PickedAuthority | null>(null);
  const [isAdding, setAdding] = useState(false);
  return (
    <AdminPage
      title={group.data?.name ?? say('groups')}
      about={group.data && `${say('groups.owner')}: ${group.data.ownerName}`}
      actions={
        isNow && (
          <Button className="react-aria-Button primary" onPress={() => setAdding(true)}>
            {say('groups.add')}
          </Button>
        )
      }
    >
      <AnswerOf of={group}>
        {({ bodies }) => (
          <ul className={styles['plain-list']} aria-label={say('groups.members')}>
            {bodies.map((body) => (
              <li key={body.authorityId}>
                <Link to="/admin/bodies/$authorityId" params={{ authorityId: body.authorityId }}>
                  {body.name}
                </Link>{' '}
                <span className="quiet">
                  {say('groups.since', { day: dayOf(body.since) })}
                  {body.dissolved && ` · ${say('body.ended')}`}
                </span>{' '}
                {isNow && (
                  <Button aria-label={say('groups.remove.of', { name: body.name })} onPress={() => setLeaving(body)}>
                    {say('groups.remove')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </AnswerOf>
      {isAdding && <MemberDialog groupId={groupId} leaving={null} close={() => setAdding(false)} />}
      {leaving && <MemberDialog groupId={groupId} leaving={leaving} close={() => setLeaving(null)} />}
    </AdminPage>
  );
};
interface DialogProps {
  readonly groupId: string;
  /** Who is taken off; null: somebody is added. */
  readonly leaving: PickedAuthority | null;
  readonly close: () => void;
}
const MemberDialog = ({ groupId, leaving, close }: DialogProps) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const add = useCommand('post', '/api/groups/{groupId}/members');
  const remove = useCommand('post', '/api/groups/{groupId}/members/remove');
  const change = leaving ? remove : add;
  const [picked, setPicked] = useState(leaving);
  const [occurredAt, setOccurredAt] = useState('');
  const errors = fieldErrors(change.error, language);
  const submit = (): void =>
    change.mutate(
      { params: { path: { groupId } }, body: { authorityId: picked?.authorityId ?? '', ...(occurredAt && { occurredAt }) } },
      { onSuccess: close },
    );
  return (
    <FormDialog
      title={leaving ? say('groups.remove.of', { name: leaving.name }) : say('groups.add')}
      action={say(leaving ? 'groups.remove' : 'groups.add')}
      isBusy={change.isPending}
      error={change.error}
      fields={leaving ? ['occurredAt'] : ['authorityId', 'occurredAt']}
      onSubmit={submit}
      close={close}
    >
      {!leaving && (
        <AuthorityPicker label={say('groups.member')} value={picked} onChange={setPicked} error={errors['authorityId']} autoFocus />
      )}
      <DayField value={occurredAt} onChange={setOccurredAt} error={errors['occurredAt']} />
    </FormDialog>
  );
};
