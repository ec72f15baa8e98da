import { Link } from '@tanstack/react-router';
import type { Line } from '../parts/lines';
import { StateSign } from '../parts/state-sign';
import { TaskMarks } from '../parts/task-marks';
import { ActButtons } from './act-buttons';
import { DueDay } from './due-day';
import type { ListedTask } from './task-acts';

/** One task as a line: its state and deadline, what is to be done, by whom, out of which order. */
export const taskLine = (task: ListedTask, withAssignee: boolean): Line => ({
  key: task.taskId,
  lead: <DueDay dueAt={task.dueAt} />,
  text: (
    <Link to="/tasks/$taskId" params={{ taskId: task.taskId }}>
      {task.itemText ?? task.itemLabel ?? '–'}
    </Link>
  ),
  about: (
    <>
      <StateSign of={task.state} />
      <TaskMarks task={task} /> · {[task.directiveSymbol, withAssignee ? task.assigneeName : task.issuerName].filter(Boolean).join(' · ')}
    </>
  ),
  acts: <ActButtons task={task} />,
});
