import { getRouteApi, Link } from '@tanstack/react-router';
import { marksOf, OFFICIAL_BUCKETS, STATE_SIGNS, type TaskState } from '@cascade/lineage/domain';
import { usePages, type AnswerTo } from '../api/answers';
import { AnswerOf } from '../parts/answer';
import { DataTable, type Column } from '../parts/data-table';
import { Empty } from '../parts/empty';
import { StateSign } from '../parts/state-sign';
import { TaskMarks } from '../parts/task-marks';
import { dayOf, dueDayOf } from '../words/dates';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { ExportButtons } from '../parts/export-buttons';
import { StatisticsPage } from './statistics-page';
import { day, oneOf } from '../frame/address-fields';
import { TABLE_LEVELS } from './table-levels';
import { statisticsWords } from './statistics.words';

type Task = AnswerTo<'/api/official/tasks'>['items'][number];
const route = getRouteApi('/frame/statistics/tasks');
const FORCES = ['binding', 'request', 'encouragement'] as const;

/** The tasks behind one number of the official table. */
export const CellPage = () => {
  const say = useWords(statisticsWords);
  const language = useLanguage();
  const search = route.useSearch();
  const bucket = oneOf(OFFICIAL_BUCKETS)(search.bucket) ?? 'openOverdue';
  const force = oneOf(FORCES)(search.force);
  const level = oneOf(TABLE_LEVELS)(search.bodyLevel);
  const query = {
    ...{ bucket, limit: 100 },
    ...(level && { level }),
    ...(force && { force }),
    ...(search.body && { authorityId: search.body }),
    ...(search.order && { directiveId: search.order }),
    ...(search.below === 'yes' && { below: true }),
    ...(day(search.from) && { from: search.from! }),
    ...(day(search.to) && { until: search.to! }),
  };
  const pages = usePages('/api/official/tasks', { query }, ({ items }) => items);
  const columns: readonly (Column<Task> & { readonly value: (task: Task) => string | null })[] = [
    {
      id: 'task',
      title: say('task'),
      width: 'minmax(220px, 3fr)',
      value: ({ itemLabel, itemText }) => [itemLabel, itemText].filter(Boolean).join('. '),
      cell: ({ taskId, itemLabel, itemText }) => (
        <Link to="/tasks/$taskId" params={{ taskId }} title={itemText ?? undefined}>
          {itemLabel && `${itemLabel}. `}
          {itemText}
        </Link>
      ),
    },
    { id: 'body', title: say('assignee'), width: 'minmax(160px, 1fr)', value: (task) => task.bodyName, cell: (task) => task.bodyName },
    {
      id: 'order',
      title: say('order'),
      width: '150px',
      value: ({ directiveSymbol }) => directiveSymbol,
      cell: ({ directiveId, directiveSymbol }) => (
        <Link to="/directives/$directiveId" params={{ directiveId }}>
          {directiveSymbol ?? '–'}
        </Link>
      ),
    },
    { id: 'given', title: say('given'), width: '100px', value: ({ givenAt }) => dayOf(givenAt), cell: ({ givenAt }) => dayOf(givenAt) },
    {
      id: 'due',
      title: say('due'),
      width: '110px',
      value: ({ dueAt }) => (dueAt === null ? null : dueDayOf(dueAt)),
      cell: ({ dueAt }) => (dueAt === null ? '–' : dueDayOf(dueAt)),
    },
    {
      id: 'state',
      title: say('state'),
      width: '180px',
      value: (task) => [task.state as TaskState, ...marksOf(task)].map((sign) => STATE_SIGNS[sign][language]).join('; '),
      cell: (task) => (
        <>
          <StateSign of={task.state as TaskState} />
          <TaskMarks task={task} brief />
        </>
      ),
    },
  ];
  const title = say('cell.title', { bucket: say(bucket).toLowerCase() });
  return (
    <StatisticsPage title={title} about={say(bucket === 'withoutDeadline' ? 'cell.undated' : 'cell.about')}>
      <AnswerOf of={pages}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={say('cell.none')} />
          ) : (
            <>
              <DataTable
                label={title}
                columns={columns}
                rows={pages.rows}
                keyOf={({ taskId }) => taskId}
                more={pages.more}
                foldedHeight={104}
              />
              <ExportButtons
                name={`tasks-${bucket}`}
                title={title}
                about={say('cell.about')}
                columns={columns}
                rows={pages.rows}
                gather={pages.gather}
              />
            </>
          )
        }
      </AnswerOf>
    </StatisticsPage>
  );
};
