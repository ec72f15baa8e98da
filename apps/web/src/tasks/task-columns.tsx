import { Link } from '@tanstack/react-router';
import type { Column } from '../parts/data-table';
import { StateSign } from '../parts/state-sign';
import { TaskMarks } from '../parts/task-marks';
import type { useWords } from '../words/words';
import { DueDay } from './due-day';
import type { ListedTask } from './task-acts';
import type { taskWords } from './tasks.words';

interface Picking {
  readonly isPicked: (task: ListedTask) => boolean;
  readonly pick: (task: ListedTask) => void;
}
/** The columns of a list of tasks; with a box to pick each where something can be done with many. */
export const taskColumns = (say: ReturnType<typeof useWords<typeof taskWords>>, picking: Picking | null): readonly Column<ListedTask>[] => [
  ...(picking
    ? [
        {
          id: 'pick',
          title: say('col.select'),
          width: '56px',
          cell: (task: ListedTask) => (
            // A press on the box is no press on the row.
            <span onClick={(event) => event.stopPropagation()}>
              <input
                type="checkbox"
                aria-label={say('pick', { name: task.assigneeName ?? '–' })}
                checked={picking.isPicked(task)}
                onChange={() => picking.pick(task)}
              />
            </span>
          ),
        },
      ]
    : []),
  {
    id: 'state',
    title: say('col.state'),
    width: '248px',
    cell: (task) => (
      <>
        <StateSign of={task.state} /> <TaskMarks task={{ ...task, toBeReviewed: false }} brief />
      </>
    ),
  },
  { id: 'due', title: say('col.due'), width: '168px', cell: ({ dueAt }) => <DueDay dueAt={dueAt} /> },
  {
    id: 'task',
    title: say('col.task'),
    width: 'minmax(240px, 3fr)',
    cell: ({ taskId, itemText, itemLabel, toBeReviewed }) => (
      <>
        {toBeReviewed && <StateSign of="toBeReviewed" brief />}{' '}
        <Link to="/tasks/$taskId" params={{ taskId }} title={itemText ?? undefined}>
          {itemText ?? itemLabel ?? '–'}
        </Link>
      </>
    ),
  },
  { id: 'assignee', title: say('col.assignee'), width: 'minmax(160px, 1.2fr)', cell: ({ assigneeName }) => assigneeName ?? '–' },
  {
    id: 'order',
    title: say('col.order'),
    width: 'minmax(120px, 1fr)',
    cell: ({ directiveId, directiveSymbol }) => <Link to={`/directives/${directiveId}` as string}>{directiveSymbol ?? '–'}</Link>,
  },
];
