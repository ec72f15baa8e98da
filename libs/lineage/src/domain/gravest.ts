import type { StateCounts, TaskState } from './task-state';

/** What a body's own tasks come to in one sign: the state that needs somebody's eye first. */
export const URGENCY: readonly TaskState[] = [
  'overdue',
  'returned',
  'notReceived',
  'openInTime',
  'withoutDeadline',
  'doneLate',
  'doneInTime',
  'withdrawn',
];
/** Null where there are no tasks. */
export const gravest = ({ byState }: StateCounts): TaskState | null => URGENCY.find((state) => (byState[state] ?? 0) > 0) ?? null;
