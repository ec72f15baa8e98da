import type { Query, QueryContext } from '@cascade/event-store';
import { firstInstantOf } from '@cascade/calendar/domain';
import { DomainError } from '@cascade/event-store/domain';
import { occurrenceOf, occurrenceStatus, reportStream, type OccurrenceStatus } from '@cascade/tasks/domain';
import { addUp, type AddedFigure, type ApartFigures } from '../domain/add-up';
import { vietnameseRanks } from '../domain/vietnamese-order';
import { Bodies } from '../reading/bodies';
import { holding, select } from '../reading/select';
import { dutiesOf, reportsOf, type Figures } from './occurrences.query';
import { knownCalendar } from './known-calendar';

export interface CollectedParams {
  readonly directiveId: string;
  readonly itemId: string;
  readonly period: string;
}
export interface CollectedLine {
  readonly taskId: string;
  readonly assigneeId: string;
  readonly assigneeName: string | null;
  readonly status: OccurrenceStatus | 'not-due';
  readonly values: Figures | null;
  /** The reports on the same item one level down, where the assignee passed it on by an order of its own. */
  readonly below: CollectedReport | null;
}
export interface CollectedReport extends CollectedParams {
  readonly lines: readonly CollectedLine[];
  /** Added up where unit and base agree; the others side by side with the reason. */
  readonly totals: readonly AddedFigure[];
  readonly apart: readonly ApartFigures[];
  /** Streams of the reports it is made of. */
  readonly sources: readonly string[];
  /** Who asked for these reports; and the units through which they go. Whoever else added them up would have them counted twice. */
  readonly issuerIds: readonly string[];
  readonly collectorIds: readonly string[];
  /** Tasks whose report was due and is not there. */
  readonly missing: readonly string[];
}
const TASKS = `SELECT t.task_id AS taskId, t.assignee_id AS assigneeId, t.body_id AS bodyId, t.issuer_id AS issuerId FROM tasks AS t
  WHERE t.directive_id = $directive AND t.item_id = $item AND t.status <> 'withdrawn' AND ${holding('t')} ORDER BY t.assignee_id`;
const CARRIED = `SELECT i.directive_id AS directiveId, i.item_id AS itemId, d.issuer_id AS issuerId FROM items AS i
  CROSS JOIN directives AS d ON d.directive_id = i.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')}
  WHERE i.carries_directive_id = $directive AND i.carries_item_id = $item AND ${holding('i')} ORDER BY d.directive_id`;
/** More levels than there ever were would be a circle. */
const MOST_LEVELS = 6;

const collect = (context: QueryContext, params: CollectedParams, level: number): CollectedReport => {
  const { directiveId, itemId, period } = params;
  const scope = { $directive: directiveId, $item: itemId };
  const tasks = select<{ taskId: string; assigneeId: string; bodyId: string; issuerId: string }>(context, TASKS, scope);
  const ids = tasks.map(({ taskId }) => taskId);
  const duties = dutiesOf(context, ids);
  const reports = new Map(reportsOf(context, ids, period).map((report) => [report.taskId, report]));
  const calendar = knownCalendar(context);
  const bodies = new Bodies(context).load(tasks.map(({ assigneeId }) => assigneeId));
  const carried = level < MOST_LEVELS ? select<{ directiveId: string; itemId: string; issuerId: string }>(context, CARRIED, scope) : [];
  const lines = tasks.map(({ taskId, assigneeId, bodyId }): CollectedLine => {
    const duty = duties.get(taskId);
    const report = reports.get(taskId) ?? null;
    const own = carried.find(({ issuerId }) => issuerId === bodyId || issuerId === assigneeId);
    let status: CollectedLine['status'] = 'not-due';
    try {
      if (duty) status = occurrenceStatus(firstInstantOf(occurrenceOf(taskId, duty, period, calendar).dueAt), report, context.asOf);
    } catch (error) {
      // This duty has no such period: nothing is missing here.
      if (!(error instanceof DomainError)) throw error;
    }
    return {
      ...{ taskId, assigneeId, status, assigneeName: bodies.at(assigneeId, context.asOf)?.name ?? null, values: report?.values ?? null },
      below: own ? collect(context, { directiveId: own.directiveId, itemId: own.itemId, period }, level + 1) : null,
    };
  });
  const reported = lines.filter(({ values }) => values !== null);
  return {
    ...{ directiveId, itemId, period, lines: byName(lines) },
    ...addUp(reported.flatMap(({ values }) => values ?? [])),
    issuerIds: [...new Set(tasks.map(({ issuerId }) => issuerId))],
    collectorIds: [...new Set([...duties.values()].flatMap(({ collectorId }) => collectorId ?? []))],
    sources: reported.map(({ taskId }) => reportStream(taskId, period)),
    missing: lines
      .filter(({ status, values }) => values === null && (status === 'missed' || status === 'pending'))
      .map(({ taskId }) => taskId),
  };
};
/** As a reader looks for them; what the report is made of keeps its own order, so that it regenerates identically. */
const byName = (lines: readonly CollectedLine[]): readonly CollectedLine[] => {
  const rankOf = vietnameseRanks(lines.map(({ assigneeName }) => assigneeName ?? ''));
  return lines.toSorted((a, b) => rankOf(a.assigneeName ?? '') - rankOf(b.assigneeName ?? ''));
};
/** The reports on one item of an order for one period, added up level by level, naming what they were made of and who is missing. */
export const collectedReport: Query<CollectedParams, CollectedReport> = (context, params) => collect(context, params, 0);
