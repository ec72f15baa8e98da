import type { Instant } from '@cascade/calendar/domain';
import type { TaskStatus } from './task-state';

/** The buckets of the official table; each task is in exactly one. What was withdrawn or recalled stands apart, as do tasks without deadline. */
export const OFFICIAL_BUCKETS = [
  'doneInTime',
  'doneLate',
  'openInTime',
  'openOverdue',
  'withoutDeadline',
  'withdrawn',
  'recalled',
] as const;
export type OfficialBucket = (typeof OFFICIAL_BUCKETS)[number];
export type Standing = 'open' | 'doneInTime' | 'doneLate' | 'withdrawn';
/** What of a task does not change as time passes. */
export interface OfficialTask {
  readonly standing: Standing;
  /** First instant that is too late, ms; null where there is none. */
  readonly dueAt: Instant | null;
  readonly recalled: boolean;
}
export const standingOf = (status: TaskStatus, dueAt: Instant | null, productOn: Instant | null): Standing => {
  if (status === 'withdrawn') return 'withdrawn';
  if (status !== 'done') return 'open';
  return dueAt === null || productOn === null || productOn < dueAt ? 'doneInTime' : 'doneLate';
};
/** The bucket at an instant. Passing time writes nothing: overdue is what this says. */
export const bucketAt = ({ standing, dueAt, recalled }: OfficialTask, asOf: Instant): OfficialBucket => {
  if (standing === 'withdrawn') return 'withdrawn';
  if (recalled) return 'recalled';
  if (dueAt === null) return 'withoutDeadline';
  if (standing !== 'open') return standing;
  return dueAt <= asOf ? 'openOverdue' : 'openInTime';
};
export interface OfficialCounts {
  doneInTime: number;
  doneLate: number;
  openInTime: number;
  openOverdue: number;
  withoutDeadline: number;
  /** Of those without deadline. */
  withoutDeadlineDone: number;
  withdrawn: number;
  recalled: number;
  /** Tasks whose deadline has passed, withdrawn and recalled ones left out; and those of them that were done in time. */
  fellDue: number;
  fellDueInTime: number;
}
export const noOfficialCounts = (): OfficialCounts => ({
  ...{ doneInTime: 0, doneLate: 0, openInTime: 0, openOverdue: 0, withoutDeadline: 0, withoutDeadlineDone: 0 },
  ...{ withdrawn: 0, recalled: 0, fellDue: 0, fellDueInTime: 0 },
});
export const countOfficial = (into: OfficialCounts, task: OfficialTask, asOf: Instant, by = 1): void => {
  const bucket = bucketAt(task, asOf);
  into[bucket] += by;
  if (bucket === 'withoutDeadline' && task.standing !== 'open') into.withoutDeadlineDone += by;
  if (bucket === 'withdrawn' || bucket === 'recalled' || task.dueAt === null || task.dueAt > asOf) return;
  into.fellDue += by;
  if (task.standing === 'doneInTime') into.fellDueInTime += by;
};
export interface OfficialRow extends OfficialCounts {
  /** All but the withdrawn and the recalled. */
  readonly total: number;
  /** Share of those that fell due which were done in time; null where none fell due. */
  readonly rate: number | null;
}
export const officialRow = (counts: OfficialCounts): OfficialRow => ({
  ...counts,
  total: counts.doneInTime + counts.doneLate + counts.openInTime + counts.openOverdue + counts.withoutDeadline,
  rate: counts.fellDue === 0 ? null : counts.fellDueInTime / counts.fellDue,
});
/** A period counts tasks by their deadline, those without one by the day they were given. `to` is exclusive, ms. */
export interface Period {
  readonly from: Instant | null;
  readonly to: Instant | null;
}
export const isInPeriod = ({ from, to }: Period, dueAt: Instant | null, givenAt: Instant): boolean => {
  const at = dueAt ?? givenAt;
  return (from === null || at >= from) && (to === null || at < to);
};
