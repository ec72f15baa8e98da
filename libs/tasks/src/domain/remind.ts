import { DomainError, uuidV5 } from '@cascade/event-store/domain';
import type { TaskCommand } from './task.commands';
import type { TaskReminded } from './task.events';
import { confirmedReportOf, type KnownTask } from './task.state';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    /** The same body reminded of the same task on that day already. */
    'task.reminded-today': { taskId: string; on: string };
  }
}
type Remind = Extract<TaskCommand, { type: 'Remind' }>['data'];
/** One task, one body that reminds, one day (at UTC+7): also the id of what is sent. */
export const remindIdOf = (taskId: string, byId: string, on: string): string => uuidV5(`remind/${taskId}/${byId}/${on}`);

/** Who is done, or of whom it is asked no more, is not reminded; nobody is reminded twice a day by the same body. */
export const decideRemind = ({ aboveIds: _above, ...data }: Remind, state: KnownTask): TaskReminded[] => {
  const { taskId, remindId, on } = data;
  if (state.status === 'withdrawn') throw new DomainError('task.withdrawn', { taskId });
  const reportId = confirmedReportOf(state);
  if (reportId !== null) throw new DomainError('task.already-done', { taskId, reportId });
  if (state.reminded.includes(remindId)) throw new DomainError('task.reminded-today', { taskId, on });
  return [{ type: 'TaskReminded', version: 1, data }];
};
