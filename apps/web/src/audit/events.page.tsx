import { getRouteApi, Link } from '@tanstack/react-router';
import { usePages, type AnswerTo } from '../api/answers';
import { instantOf } from '../frame/instant';
import { AnswerOf } from '../parts/answer';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { ExportButtons, type FileColumn } from '../parts/export-buttons';
import { timeOf } from '../words/dates';
import { namedWithId, useNames, Who } from '../parts/who';
import { useWords } from '../words/words';
import { AuditPage } from './audit-page';
import { eventsAsked, FILTERS, type EventFilters } from './audit-search';
import { auditWords } from './audit.words';
import { EventsFilters } from './events-filters';

type Events = AnswerTo<'/api/events'>;
type Line = Events['items'][number];
const route = getRouteApi('/frame/audit');

/** The log itself: every event, by what one looks for. */
export const EventsPage = () => {
  const say = useWords(auditWords);
  const filters: EventFilters = route.useSearch();
  const navigate = route.useNavigate();
  const query = eventsAsked(filters);
  const pages = usePages('/api/events', { query: { ...query, limit: 100 } }, ({ items }) => items);
  const names: Readonly<Record<string, string>> = Object.assign({}, ...(pages.data?.pages.map((page) => page.names) ?? []));
  const show = (change: EventFilters): void =>
    void navigate({
      search: (before) => ({ ...before, ...Object.fromEntries(FILTERS.map((name) => [name, change[name] || undefined])) }) as typeof before,
    });
  const nameOf = useNames(pages.rows.map(({ actor }) => actor));
  const columns: readonly (Column<Line> & FileColumn<Line>)[] = [
    {
      id: 'number',
      title: say('number'),
      width: '90px',
      isNumber: true,
      value: ({ ordinal }) => ordinal,
      cell: ({ ordinal }) => (
        <Link to="/audit/event" search={(before) => ({ ...instantOf(before), number: String(ordinal) })}>
          {ordinal}
        </Link>
      ),
    },
    { id: 'recorded', title: say('recorded'), width: '150px', value: (line) => line.recordedAt, cell: (line) => timeOf(line.recordedAt) },
    {
      id: 'occurred',
      title: say('occurred'),
      width: '150px',
      value: (line) => line.occurredAt,
      cell: (line) => (line.occurredAt === null ? '–' : timeOf(line.occurredAt)),
    },
    { id: 'type', title: say('type'), width: 'minmax(160px, 1fr)', value: ({ type }) => type, cell: ({ type }) => type },
    {
      id: 'stream',
      title: say('stream'),
      width: 'minmax(220px, 2fr)',
      value: ({ stream }) => stream,
      cell: ({ stream }) => (
        <Link to="/audit" search={(before) => ({ ...instantOf(before), stream, direction: 'newer' })} title={stream}>
          {stream}
        </Link>
      ),
    },
    {
      id: 'actor',
      title: say('actor'),
      width: 'minmax(140px, 1fr)',
      value: ({ actor }) => namedWithId(nameOf, actor),
      cell: ({ actor }) => <Who id={actor} name={nameOf(actor)} />,
    },
    {
      id: 'behalf',
      title: say('behalf'),
      width: 'minmax(140px, 1fr)',
      value: ({ onBehalfOf }) => (onBehalfOf === null ? null : (names[onBehalfOf] ?? onBehalfOf)),
      cell: ({ onBehalfOf }) => (onBehalfOf === null ? '–' : (names[onBehalfOf] ?? onBehalfOf)),
    },
  ];
  const indexed = pages.data?.pages[0]?.indexed;
  return (
    <AuditPage title={say('page.events')} about={say('events.about')}>
      <EventsFilters key={JSON.stringify(filters)} filters={filters} onShow={show} />
      {indexed && !indexed.complete && <p role="status">{say('events.indexing', { n: indexed.ordinal })}</p>}
      <AnswerOf of={pages}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={say('events.none')}>
              <p>{say('events.none.about')}</p>
            </Empty>
          ) : (
            <>
              <DataTable
                label={say('page.events')}
                columns={columns}
                rows={pages.rows}
                keyOf={({ ordinal }) => String(ordinal)}
                more={pages.more}
                rowHeight={36}
              />
              <ExportButtons
                name="events"
                title={say('page.events')}
                about={Object.entries(query)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join(' · ')}
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
