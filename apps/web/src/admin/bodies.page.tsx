import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { usePages } from '../api/answers';
import { useIsNow } from '../frame/instant';
import { Choice } from '../parts/choice';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { ProblemNote } from '../parts/problem-note';
import { useWords } from '../words/words';
import { AdminPage } from './admin-page';
import styles from './admin.module.css';
import { adminWords } from './admin.words';
import { EstablishDialog } from './establish-dialog';
import type { BodiesSearch } from './routes';

const LEVELS = ['central', 'province', 'district', 'commune'] as const;
type Found = ReturnType<typeof useFound>['rows'][number];
const useFound = ({ text, level }: BodiesSearch) =>
  usePages('/api/authorities', { query: { limit: 200, ...(text && { text }), ...(level && { level }) } }, ({ items }) => items);

/** All bodies by name and level. */
export const BodiesPage = () => {
  const say = useWords(adminWords);
  const navigate = useNavigate();
  const search: BodiesSearch = useSearch({ strict: false });
  const isNow = useIsNow();
  const [isOpen, setOpen] = useState(false);
  const found = useFound(search);
  const look = (change: BodiesSearch): void =>
    void navigate({ to: '/admin/bodies', search: (before) => ({ ...before, ...change }), replace: true });
  const columns: readonly Column<Found>[] = [
    { id: 'name', title: say('bodies.name'), width: 'minmax(220px, 2fr)', cell: ({ name }) => name },
    { id: 'kind', title: say('bodies.kind'), width: 'minmax(180px, 1.2fr)', cell: ({ kind }) => say(`kind.${kind as 'office'}`) },
    { id: 'level', title: say('bodies.level'), width: '100px', cell: ({ level }) => (level ? say(`level.${level as 'commune'}`) : '') },
    {
      id: 'parent',
      title: say('bodies.parent'),
      width: 'minmax(160px, 2fr)',
      cell: ({ parentName, dissolved }) => `${parentName ?? ''}${dissolved ? ` · ${say('body.ended')}` : ''}`,
    },
  ];
  return (
    <AdminPage
      title={say('bodies')}
      about={say('bodies.about')}
      actions={
        isNow && (
          <Button className="react-aria-Button primary" onPress={() => setOpen(true)}>
            {say('bodies.establish')}
          </Button>
        )
      }
    >
      <div className={styles['filters']}>
        <SearchField defaultValue={search.text ?? ''} onChange={(text) => look({ text: text.trim() || undefined })}>
          <Label>{say('bodies.find')}</Label>
          <Input />
        </SearchField>
        <Choice
          label={say('bodies.level')}
          value={search.level ?? 'all'}
          options={[{ value: 'all', word: say('bodies.all') }, ...LEVELS.map((level) => ({ value: level, word: say(`level.${level}`) }))]}
          onChange={(level) => look({ level: level === 'all' ? undefined : level })}
        />
      </div>
      {found.error && <ProblemNote error={found.error} retry={found.refetch} />}
      {found.isSuccess && found.rows.length === 0 ? (
        <Empty title={say('bodies.none')}>{say('bodies.none.how')}</Empty>
      ) : (
        <DataTable
          label={say('bodies')}
          columns={columns}
          rows={found.rows}
          keyOf={({ authorityId }) => authorityId}
          onRow={({ authorityId }) => void navigate({ to: '/admin/bodies/$authorityId', params: { authorityId } })}
          more={found.more}
        />
      )}
      {isOpen && <EstablishDialog close={() => setOpen(false)} />}
    </AdminPage>
  );
};
