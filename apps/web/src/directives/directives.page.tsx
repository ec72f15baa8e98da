import { documentTypeName } from '@cascade/directives/domain';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { usePages } from '../api/answers';
import { SaveView } from '../following/save-view';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Field } from '../parts/field';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { dayOf } from '../words/dates';
import { AccessSign } from '../restricting/access-sign';
import { useWords } from '../words/words';
import styles from './directives.module.css';
import { directivesWords } from './directives.words';

interface Filter {
  readonly text?: string;
  readonly province?: string;
  readonly issuer?: string;
  readonly year?: string;
}
const FIELDS = ['text', 'province', 'issuer', 'year'] as const;
/** Every document held here, newest first, by words, province, issuer and year. */
export const DirectivesPage = () => {
  const say = useWords(directivesWords);
  const filter = useSearch({ strict: false }) as Filter;
  const { text, province, issuer, year } = filter;
  const query = {
    limit: 100,
    ...(text && { text }),
    ...(province && { province }),
    ...(issuer && { issuer }),
    ...(year && { year: Number(year) }),
  };
  const { rows, more, isFetching, error, refetch } = usePages('/api/directives', { query }, ({ items }) => items);
  const navigate = useNavigate();
  return (
    <Page
      title={say('list.title')}
      about={say('list.about')}
      actions={
        <>
          <SaveView page="directives" name={filter.text ?? ''} />
          <Link to="/letters/import" className="react-aria-Button primary">
            {say('list.import')}
          </Link>
        </>
      }
    >
      <FilterForm key={JSON.stringify(filter)} filter={filter} />
      {error && <ProblemNote error={error} retry={refetch} />}
      {rows.length === 0 && !isFetching && !error ? (
        <Empty title={say('list.none')}>{say('list.none.how')}</Empty>
      ) : (
        <DataTable
          label={say('list.title')}
          rows={rows}
          keyOf={({ id }) => id}
          rowHeight={52}
          more={more}
          onRow={({ id }) => void navigate({ to: '/directives/$directiveId', params: { directiveId: id } })}
          columns={[
            {
              id: 'symbol',
              title: say('list.symbol'),
              width: 'minmax(120px, 1fr)',
              cell: ({ id, symbol }) => (
                <Link to="/directives/$directiveId" params={{ directiveId: id }}>
                  {symbol ?? say('no-symbol')}
                </Link>
              ),
            },
            { id: 'date', title: say('list.date'), width: '112px', cell: ({ issuedOn }) => issuedOn && dayOf(issuedOn) },
            {
              id: 'issuer',
              title: say('list.issuer'),
              width: 'minmax(140px, 2fr)',
              cell: ({ issuerName, provinceName }) => (
                <>
                  <div className={styles['cut']}>{issuerName}</div>
                  {provinceName !== issuerName && <div className={`quiet ${styles['cut']}`}>{provinceName}</div>}
                </>
              ),
            },
            {
              id: 'subject',
              title: say('list.subject'),
              width: 'minmax(200px, 4fr)',
              cell: ({ subject, documentType, access }) => (
                <span title={subject ?? undefined}>
                  <span className="quiet">{documentType && documentTypeName(documentType)}</span> {subject} <AccessSign access={access} />
                </span>
              ),
            },
            { id: 'status', title: say('list.status'), width: '120px', cell: ({ status }) => status && say(`status.${status}`) },
          ]}
        />
      )}
    </Page>
  );
};
const FilterForm = ({ filter }: { readonly filter: Filter }) => {
  const say = useWords(directivesWords);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(filter);
  const show = (wanted: Filter): void =>
    void navigate({
      to: '/directives',
      search: Object.fromEntries(FIELDS.map((field) => [field, wanted[field]?.trim() || undefined])) as never,
    });
  return (
    <Form
      className={styles['filter']!}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        show(typed);
      }}
    >
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={say(`list.${field}`)}
          value={typed[field] ?? ''}
          type={field === 'year' ? 'number' : 'text'}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <Button type="submit">{say('list.find')}</Button>
      {Object.values(filter).some(Boolean) && (
        <Button className="react-aria-Button plain" onPress={() => show({})}>
          {say('list.clear')}
        </Button>
      )}
    </Form>
  );
};
