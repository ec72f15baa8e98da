import { getRouteApi, Link } from '@tanstack/react-router';
import { usePages, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { Choice } from '../parts/choice';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { ExportButtons, type FileColumn } from '../parts/export-buttons';
import { timeOf } from '../words/dates';
import { namedWithId, useNames, Who } from '../parts/who';
import { useWords } from '../words/words';
import { AuditPage } from './audit-page';
import styles from './audit.module.css';
import { auditWords } from './audit.words';

type Events = AnswerTo<'/api/events'>;
type Line = Events['items'][number];
const TYPES = ['Exported', 'RestrictedDocumentRead'] as const;
const route = getRouteApi('/frame/audit/access');

/** Who read what is restricted, and what left the system as a file. */
export const AccessPage = () => {
  const say = useWords(auditWords);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const type = TYPES.find((each) => each === search.type);
  const query = { category: 'access', ...(type && { type }), ...(search.actor && { actor: search.actor }) };
  const pages = usePages('/api/events', { query: { ...query, limit: 100 } }, ({ items }) => items);
  const nameOf = useNames(pages.rows.map(({ actor }) => actor));
  const wordOf = (line: Line): string =>
    line.type === 'Exported' || line.type === 'RestrictedDocumentRead' ? say(`access.${line.type}`) : line.type;
  const columns: readonly (Column<Line> & FileColumn<Line>)[] = [
    { id: 'recorded', title: say('recorded'), width: '170px', value: (line) => line.recordedAt, cell: (line) => timeOf(line.recordedAt) },
    { id: 'type', title: say('type'), width: 'minmax(180px, 1fr)', value: wordOf, cell: wordOf },
    {
      id: 'actor',
      title: say('actor'),
      width: 'minmax(160px, 1fr)',
      value: ({ actor }) => namedWithId(nameOf, actor),
      cell: ({ actor }) => (
        <Link to="/audit/access" search={(before) => ({ ...before, actor })}>
          <Who id={actor} name={nameOf(actor)} />
        </Link>
      ),
    },
    {
      id: 'number',
      title: say('number'),
      width: '100px',
      isNumber: true,
      value: ({ ordinal }) => ordinal,
      cell: ({ ordinal }) => (
        <Link to="/audit/event" search={{ number: String(ordinal) }}>
          {ordinal}
        </Link>
      ),
    },
  ];
  return (
    <AuditPage title={say('page.access')} about={say('access.about')}>
      <div className={styles['filters']}>
        <Choice
          label={say('type')}
          value={type ?? 'any'}
          options={(['any', ...TYPES] as const).map((value) => ({ value, word: value === 'any' ? say('any') : say(`access.${value}`) }))}
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, type: value === 'any' ? undefined : value }) as typeof before })
          }
        />
      </div>
      <AnswerOf of={pages}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={say('access.none')}>
              <p>{say('access.none.about')}</p>
            </Empty>
          ) : (
            <>
              <DataTable
                label={say('page.access')}
                columns={columns}
                rows={pages.rows}
                keyOf={({ ordinal }) => String(ordinal)}
                more={pages.more}
              />
              <ExportButtons
                name="access"
                title={say('page.access')}
                about={say('access.about')}
                columns={columns}
                rows={pages.rows}
                gather={pages.gather}
              />
            </>
          )
        }
      </AnswerOf>
    </AuditPage>
  );
};
