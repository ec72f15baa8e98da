import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { usePages, type AnswerTo } from '../api/answers';
import { fieldErrors } from '../api/problem';
import { upload } from '../api/upload';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { OpenAccountDialog } from './account-dialogs';
import { AccountLinks } from './account-links';
import type { GivenLink } from './account-links-file';
import { AccountPart } from './account-part';
import { accountsWords } from './accounts.words';
import styles from './admin.module.css';
import { AdminPage } from './admin-page';

type Account = AnswerTo<'/api/accounts'>['items'][number];
interface Opened {
  readonly accounts: readonly { readonly signInName: string; readonly link: string }[];
}
/** The line of the file as a spreadsheet counts it (its head is 1); null where the whole file is meant. 'accounts.0.role' -> 2. */
const lineOf = (field: string): number | null => {
  const [, place] = /^accounts\.(\d+)\./.exec(field) ?? [];
  return place === undefined ? null : Number(place) + 2;
};
/** Who works with the system. */
export const AccountsPage = () => {
  const say = useWords(accountsWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { text, account } = useSearch({ strict: false }) as { readonly text?: string; readonly account?: string };
  const [isOpening, setOpening] = useState(false);
  const [links, give] = useState<readonly GivenLink[]>([]);
  const accounts = usePages('/api/accounts', { query: { limit: 100, ...(text && { text }) } }, ({ items }) => items);
  const table = useMutation({
    mutationFn: (file: File) => upload<Opened>('/api/account-sheets', {}, file),
    onSuccess: ({ accounts: opened }) => {
      give(opened.map(({ signInName: name, link: token }) => ({ name, token })));
      return client.invalidateQueries();
    },
  });
  const look = (search: { text?: string | undefined; account?: string | undefined }): void =>
    void navigate({ to: '/admin/accounts', search: { text, account, ...search }, replace: search.text !== undefined });
  const rolesOf = ({ roles }: Account): string =>
    roles.map(({ role, authorityName }) => [say(`role.${role}`), authorityName].filter(Boolean).join(' · ')).join('; ') || say('role.none');
  const columns: readonly Column<Account>[] = [
    { id: 'fullName', title: say('fullName'), width: 'minmax(160px, 2fr)', cell: ({ fullName }) => fullName },
    { id: 'name', title: say('name'), width: 'minmax(120px, 1fr)', cell: ({ signInName }) => signInName },
    { id: 'roles', title: say('roles'), width: 'minmax(200px, 3fr)', cell: rolesOf },
    { id: 'status', title: say('status'), width: '110px', cell: ({ status }) => say(`status.${status}`) },
  ];
  const chosen = accounts.rows.find(({ accountId }) => accountId === account);
  const wrong = Object.entries(fieldErrors(table.error, language));
  return (
    <AdminPage
      title={say('accounts')}
      about={say('about')}
      actions={
        <>
          <Button className="react-aria-Button primary" onPress={() => setOpening(true)}>
            {say('open')}
          </Button>
          <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(files) => files?.[0] && table.mutate(files[0])}>
            <Button isDisabled={table.isPending}>{say('table')}</Button>
          </FileTrigger>
        </>
      }
    >
      {table.isPending && (
        <p role="status">
          <progress aria-label={say('table.running', { name: table.variables.name })} />{' '}
          {say('table.running', { name: table.variables.name })}
        </p>
      )}
      {table.error !== null && <ProblemNote error={table.error} />}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([field, sentence]) => (
            <li key={field}>{lineOf(field) === null ? sentence : say('line', { n: lineOf(field)!, wrong: sentence })}</li>
          ))}
        </ul>
      )}
      {links.length > 0 && <AccountLinks links={links} close={() => give([])} />}
      <div className={`${styles['filters']} no-print`}>
        <Field label={say('find')} value={text ?? ''} onChange={(typed) => look({ text: typed || undefined })} />
        <p className={`quiet ${styles['about-file']}`}>{say('table.about')}</p>
      </div>
      {accounts.error && <ProblemNote error={accounts.error} retry={accounts.refetch} />}
      {accounts.isSuccess && accounts.rows.length === 0 ? (
        <Empty title={say('none')} />
      ) : (
        <DataTable
          label={say('accounts')}
          columns={columns}
          rows={accounts.rows}
          keyOf={({ accountId }) => accountId}
          isSelected={({ accountId }) => accountId === account}
          onRow={({ accountId }) => look({ account: accountId })}
          height="40vh"
          foldedHeight={104}
          more={accounts.more}
        />
      )}
      {chosen && <AccountPart account={chosen} given={give} />}
      {isOpening && <OpenAccountDialog close={() => setOpening(false)} given={give} />}
    </AdminPage>
  );
};
