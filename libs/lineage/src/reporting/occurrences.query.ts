import { DAY_MS, firstInstantOf, type Instant } from '@cascade/calendar/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { dutyOccurrences, occurrenceStatus, type OccurrenceStatus, type ReportingDuty, type ReportSubmitted } from '@cascade/tasks/domain';
import { holding, idSet, select } from '../reading/select';
import { knownCalendar } from './known-calendar';

export interface OccurrencesParams {
  readonly taskId: string;
  /** ms; left out: from the first one. */
  readonly from?: Instant;
  /** ms, exclusive; left out: until a day after the instant asked for. */
  readonly to?: Instant;
}
export type Figures = ReportSubmitted['data']['values'];
export interface ReportOccurrence {
  readonly period: string;
  readonly dueAt: string;
  readonly status: OccurrenceStatus;
  readonly submittedAt: Instant | null;
  readonly values: Figures | null;
}
export interface TaskOccurrences {
  readonly taskId: string;
  readonly duty: ReportingDuty;
  readonly occurrences: readonly ReportOccurrence[];
  readonly counts: Readonly<Record<OccurrenceStatus, number>>;
}
/** More are not asked for at once: three years of days. */
const MOST = 1_100;
const DUTIES = `SELECT u.task_id AS taskId, u.duty_json AS duty FROM json_each($ids) AS w CROSS JOIN duties AS u ON u.task_id = w.value AND ${holding('u')}`;
export const dutiesOf = (context: QueryContext, taskIds: readonly string[]): Map<string, ReportingDuty> =>
  new Map(
    select<{ taskId: string; duty: string }>(context, DUTIES, { $ids: idSet(taskIds) }).map(({ taskId, duty }) => [
      taskId,
      JSON.parse(duty) as ReportingDuty,
    ]),
  );

export interface KnownReport {
  readonly taskId: string;
  readonly period: string;
  readonly submittedAt: Instant | null;
  readonly waived: boolean;
  readonly values: Figures | null;
}
const REPORTS = `SELECT r.task_id AS taskId, r.period, r.submitted_at AS submittedAt, r.waived, r.values_json AS figures
  FROM json_each($ids) AS w CROSS JOIN reports AS r ON r.task_id = w.value AND ${holding('r')}`;
interface ReportFound {
  readonly taskId: string;
  readonly period: string;
  readonly submittedAt: Instant | null;
  readonly waived: number;
  readonly figures: string | null;
}
/** Earlier collected reports recorded with each figure from how many it was added up: that is no part of a figure. */
const figuresIn = (json: string): Figures =>
  (JSON.parse(json) as Figures).map(({ name, amount, unit, base }) => ({ name, amount, unit, base }));
/** Reports of these tasks by then, of one period where one is named. */
export const reportsOf = (context: QueryContext, taskIds: readonly string[], period?: string): KnownReport[] =>
  select<ReportFound>(context, period === undefined ? REPORTS : `${REPORTS} WHERE r.period = $period`, {
    $ids: idSet(taskIds),
    ...(period === undefined ? {} : { $period: period }),
  }).map(({ waived, figures, ...report }) => ({
    ...report,
    waived: waived === 1,
    values: figures === null ? null : figuresIn(figures),
  }));
/** The occurrences of a duty until now, each met, late, missed, waived or still to come. @throws DomainError `report.no-duty` */
export const taskOccurrences: Query<OccurrencesParams, TaskOccurrences> = (context, { taskId, from, to }) => {
  const duty = dutiesOf(context, [taskId]).get(taskId);
  if (!duty) throw new DomainError('report.no-duty', { taskId });
  const reports = new Map(reportsOf(context, [taskId]).map((report) => [report.period, report]));
  const until = to ?? context.asOf + DAY_MS;
  const found: ReportOccurrence[] = [];
  const counts: Record<OccurrenceStatus, number> = { met: 0, late: 0, missed: 0, waived: 0, pending: 0 };
  for (const { period, dueAt } of dutyOccurrences(duty, from ?? firstInstantOf(duty.fromOn), until, knownCalendar(context))) {
    if (found.length === MOST) break;
    const report = reports.get(period) ?? null;
    const status = occurrenceStatus(firstInstantOf(dueAt), report, context.asOf);
    counts[status] += 1;
    found.push({ period, dueAt, status, submittedAt: report?.submittedAt ?? null, values: report?.values ?? null });
  }
  return { taskId, duty, occurrences: found, counts };
};
