import type { Instant } from '@cascade/calendar/domain';
import type { Force } from '@cascade/tasks/domain';

/** What a task's own stream says of it; the official state follows from it, the deadline, the delivery and an instant. */
export const TASK_STATUSES = ['open', 'accepted', 'progressed', 'reported', 'done', 'returned', 'refused', 'withdrawn'] as const;
/** What a body has still to do: all of it, or what nobody there has ever said a word about. */
export const PENDING = ['unfinished', 'untouched'] as const;
export type Pending = (typeof PENDING)[number];
export type TaskStatus = (typeof TASK_STATUSES)[number];
/** In the official precedence: where several apply the first counts. */
export const TASK_STATES = [
  'withdrawn',
  'doneInTime',
  'doneLate',
  'returned',
  'overdue',
  'notReceived',
  'withoutDeadline',
  'openInTime',
] as const;
export type TaskState = (typeof TASK_STATES)[number];
export const isTaskState = (value: string): value is TaskState => (TASK_STATES as readonly string[]).includes(value);

export interface TaskStanding {
  readonly status: TaskStatus;
  /** First instant that is too late, ms; null where there is none. */
  readonly dueAt: Instant | null;
  /** First instant of the product's date, ms. */
  readonly productOn: Instant | null;
  /** False where the order was delivered to the assignee or its body and neither has registered it. */
  readonly received: boolean;
  /** The order that gives it was taken back: what was not done by then is asked of nobody any more. */
  readonly recalled?: boolean;
}
/** The official state at an instant. Passing time writes nothing: overdue is what this says, never an event. */
export const taskStateAt = ({ status, dueAt, productOn, received, recalled = false }: TaskStanding, asOf: Instant): TaskState => {
  if (status === 'withdrawn' || (recalled && status !== 'done')) return 'withdrawn';
  if (status === 'done') return dueAt === null || productOn === null || productOn < dueAt ? 'doneInTime' : 'doneLate';
  if (status === 'returned') return 'returned';
  if (dueAt !== null && dueAt <= asOf) return 'overdue';
  if (!received) return 'notReceived';
  return dueAt === null ? 'withoutDeadline' : 'openInTime';
};

export interface StateCounts {
  total: number;
  /** States that nothing is in are left out. */
  byState: Partial<Record<TaskState, number>>;
}
/** The binding tasks make the official table; requests and encouragements are counted apart, and left out where there are none. */
export interface TaskCounts extends StateCounts {
  request?: StateCounts;
  encouragement?: StateCounts;
}
export const noTasks = (): TaskCounts => ({ total: 0, byState: {} });
const addState = (counts: StateCounts, state: TaskState, by: number): void => {
  counts.total += by;
  counts.byState[state] = (counts.byState[state] ?? 0) + by;
};
export const countTask = (counts: TaskCounts, force: Force, state: TaskState, by = 1): void =>
  addState(force === 'binding' ? counts : (counts[force] ??= { total: 0, byState: {} }), state, by);
const addStates = (into: StateCounts, from: StateCounts): void => {
  for (const state of Object.keys(from.byState) as TaskState[]) addState(into, state, from.byState[state]!);
};
/** Adds `from` to `into`. */
export const addTasks = (into: TaskCounts, from: TaskCounts): void => {
  addStates(into, from);
  if (from.request) addStates((into.request ??= { total: 0, byState: {} }), from.request);
  if (from.encouragement) addStates((into.encouragement ??= { total: 0, byState: {} }), from.encouragement);
};
