import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../api/answers';
import { DataTable } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { dayOf } from '../words/dates';
import { AccessSign } from '../restricting/access-sign';
import { useWords } from '../words/words';
import { lineageWords } from './lineage.words';
import { DocumentFinder } from './view/document-finder';
import styles from './chain.module.css';

/** Where a chain is begun: a document is found by fragments, or taken from the newest. */
export const LineagePage = () => {
  const say = useWords(lineageWords);
  const navigate = useNavigate();
  const { find = '' } = useSearch({ strict: false }) as { find?: string };
  const [text, setText] = useState(find);
  const open = (directiveId: string): void => void navigate({ to: '/lineage/$directiveId', params: { directiveId } });
  return (
    <Page title={say('title')} about={say('start.about')}>
      <div className={styles['start']} data-finder>
        <DocumentFinder
          text={text}
          onText={(next) => {
            setText(next);
            void navigate({ to: '.', search: (before: object) => ({ ...before, find: next.trim() || undefined }), replace: true });
          }}
          onChoose={open}
          label={say('start.find')}
        >
          <Recent open={open} />
        </DocumentFinder>
      </div>
    </Page>
  );
};
const Recent = ({ open }: { readonly open: (id: string) => void }) => {
  const say = useWords(lineageWords);
  const { rows, error, refetch, more, data } = usePages('/api/directives', { query: { limit: 50 } }, ({ items }) => items);
  if (error && !data) return <ProblemNote error={error} retry={refetch} />;
  if (!data) return <p className="quiet">…</p>;
  if (rows.length === 0)
    return (
      <Empty title={say('start.empty')}>
        <p>{say('start.empty.how')}</p>
      </Empty>
    );
  return (
    <section>
      <h2>{say('start.recent')}</h2>
      <DataTable
        label={say('start.recent')}
        rows={rows}
        keyOf={({ id }) => id}
        onRow={({ id }) => open(id)}
        more={more}
        columns={[
          {
            id: 'symbol',
            title: say('col.document'),
            width: 'minmax(140px, 1fr)',
            cell: ({ symbol }) => <strong>{symbol ?? say('no-symbol')}</strong>,
          },
          { id: 'issuer', title: say('col.issuer'), width: 'minmax(180px, 1.5fr)', cell: ({ issuerName }) => issuerName ?? say('no-body') },
          { id: 'date', title: say('col.date'), width: '104px', align: 'end', cell: ({ issuedOn }) => (issuedOn ? dayOf(issuedOn) : '') },
          {
            id: 'subject',
            title: say('col.subject'),
            width: 'minmax(200px, 3fr)',
            cell: ({ subject, access }) => (
              <span title={subject ?? undefined}>
                {subject} <AccessSign access={access} />
              </span>
            ),
          },
        ]}
      />
    </section>
  );
};
