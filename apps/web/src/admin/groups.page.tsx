import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCommand, usePages } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { useIsNow } from '../frame/instant';
import { AuthorityPicker, type PickedAuthority } from '../parts/authority-picker';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { FormDialog } from '../parts/form-dialog';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../words/language';
import { numberIn, useWords } from '../words/words';
import { AdminPage } from './admin-page';
import { adminWords } from './admin.words';
import { DayField } from './body-dialogs';

const useGroups = () => usePages('/api/groups', { query: { limit: 200 } }, ({ items }) => items);
/** Named sets of bodies. */
export const GroupsPage = () => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const isNow = useIsNow();
  const [isOpen, setOpen] = useState(false);
  const groups = useGroups();
  const columns: readonly Column<(typeof groups.rows)[number]>[] = [
    { id: 'name', title: say('groups.name'), width: 'minmax(200px, 2fr)', cell: ({ name }) => name },
    { id: 'owner', title: say('groups.owner'), width: 'minmax(160px, 2fr)', cell: ({ ownerName }) => ownerName },
    { id: 'members', title: say('groups.members'), width: '110px', align: 'end', cell: ({ members }) => numberIn(language, members) },
  ];
  const open = isNow && (
    <Button className="react-aria-Button primary" onPress={() => setOpen(true)}>
      {say('groups.open')}
    </Button>
  );
  return (
    <AdminPage title={say('groups')} about={say('groups.about')} actions={open}>
      {groups.error && <ProblemNote error={groups.error} retry={groups.refetch} />}
      {groups.isSuccess && groups.rows.length === 0 ? (
        <Empty title={say('groups.none')}>{say('groups.none.how')}</Empty>
      ) : (
        <DataTable
          label={say('groups')}
          columns={columns}
          rows={groups.rows}
          keyOf={({ groupId }) => groupId}
          onRow={({ groupId }) => void navigate({ to: '/admin/groups/$groupId', params: { groupId } })}
          more={groups.more}
        />
      )}
      {isOpen && <OpenGroupDialog close={() => setOpen(false)} />}
    </AdminPage>
  );
};
const OpenGroupDialog = ({ close }: { readonly close: () => void }) => {
  const say = useWords(adminWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const open = useCommand('post', '/api/groups');
  const [name, setName] = useState('');
  const [owner, setOwner] = useState<PickedAuthority | null>(null);
  const [occurredAt, setOccurredAt] = useState('');
  const errors = fieldErrors(open.error, language);
  const submit = (): void =>
    open.mutate(
      { body: { name, ownerId: owner?.authorityId ?? '', ...(occurredAt && { occurredAt }) } },
      {
        onSuccess: (answer) => {
          close();
          const { groupId } = answer as { groupId?: string };
          if (groupId) void navigate({ to: '/admin/groups/$groupId', params: { groupId } });
        },
      },
    );
  return (
    <FormDialog
      title={say('groups.open')}
      action={say('groups.open')}
      isBusy={open.isPending}
      error={open.error}
      fields={['name', 'ownerId', 'occurredAt']}
      onSubmit={submit}
      close={close}
    >
      <Field label={say('groups.name')} value={name} onChange={setName} error={errors['name']} autoFocus />
      <AuthorityPicker label={say('groups.owner')} value={owner} onChange={setOwner} error={errors['ownerId']} />
      <DayField value={occurredAt} onChange={setOccurredAt} error={errors['occurredAt']} />
    </FormDialog>
  );
};
