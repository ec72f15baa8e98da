import { DAY_MS, dayOf, firstInstantOf, type Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import { dutyOccurrences, occurrenceStatus, type OccurrenceStatus, type ReportingDuty } from '@cascade/tasks/domain';
import { AT_BODIES } from '../listing/list-tasks.query';
import { Bodies, type Body } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { knownCalendar } from '../reporting/known-calendar';
import { reportsOf } from '../reporting/occurrences.query';
import { OF_STANDING_ORDER, recalledSet } from '../reading/recalled-orders';
import { holding, idSet, select } from '../reading/select';

/** A report that this body sends (`send`, its own task), or that bodies below send to it (`gather`). */
export interface DeskReport {
  readonly role: 'send' | 'gather';
  readonly directiveId: string;
  readonly directiveSymbol: string | null;
  readonly itemId: string;
  readonly itemLabel: string | null;
  readonly itemText: string | null;
  readonly period: string;
  /** First instant too late, ISO. */
  readonly dueAt: string;
  /** Of a report to send: the task, and how it stands. */
  readonly taskId: string | null;
  readonly status: OccurrenceStatus | null;
  /** Whose reports it is made of: how many bodies, how many sent theirs, and who is missing. Null where nobody below reports for it. */
  readonly below: DeskReportBelow | null;
}
export interface DeskReportBelow {
  readonly directiveId: string;
  readonly itemId: string;
  readonly bodies: number;
  readonly reported: number;
  readonly missing: readonly { readonly taskId: string; readonly assigneeId: string; readonly name: string | null }[];
}
interface Duty {
  readonly taskId: string;
  readonly directiveId: string;
  readonly itemId: string;
  readonly assigneeId: string;
  readonly issuerId: string;
  readonly duty: string;
}
const DUTY = `SELECT t.task_id AS taskId, t.directive_id AS directiveId, t.item_id AS itemId, t.assignee_id AS assigneeId, t.issuer_id AS issuerId, u.duty_json AS duty`;
const STANDING = `t.status NOT IN ('done', 'withdrawn') AND ${holding('t')}`;
const OWN = `${DUTY} FROM tasks AS t CROSS JOIN duties AS u ON u.task_id = t.task_id AND ${holding('u')} WHERE ${AT_BODIES} AND ${OF_STANDING_ORDER} AND ${STANDING}`;
const GIVEN = `${DUTY} FROM json_each($issuers) AS issuer
  CROSS JOIN directives AS d ON d.issuer_id = issuer.value AND d.status IN ('issued', 'received') AND ${holding('d')}
  CROSS JOIN tasks AS t ON t.directive_id = d.directive_id AND ${STANDING}
  CROSS JOIN duties AS u ON u.task_id = t.task_id AND ${holding('u')}`;
const ITEMS = `SELECT i.item_id AS itemId, i.label, coalesce(i.text, carried.text) AS text, i.carries_item_id AS carriesItemId
  FROM json_each($ids) AS wanted CROSS JOIN items AS i ON i.item_id = wanted.value AND ${holding('i')}
  LEFT JOIN items AS carried ON carried.item_id = i.carries_item_id AND ${holding('carried')}`;
interface ItemRow {
  readonly itemId: string;
  readonly label: string;
  readonly text: string | null;
  readonly carriesItemId: string | null;
}
/** Days before today whose missing reports still stand on the desk. */
const DAYS_BACK = 2;

/** What is due from some days before until the close of today; the same duty is counted once, however many bodies have it. */
const dueNow = (context: QueryContext) => {
  const today = firstInstantOf(dayOf(context.asOf));
  const calendar = knownCalendar(context);
  const known = new Map<string, { readonly period: string; readonly dueAt: string }[]>();
  return (duty: string) => {
    let found = known.get(duty);
    if (!found) {
      const reading = JSON.parse(duty) as ReportingDuty;
      found = [...dutyOccurrences(reading, today - DAYS_BACK * DAY_MS, today + DAY_MS + 1, calendar)];
      known.set(duty, found);
    }
    return found;
  };
};
type Reports = ReadonlyMap<string, { readonly submittedAt: Instant | null; readonly waived: boolean }>;
const keyOf = (taskId: string, period: string): string => `${taskId}/${period}`;

/** Reports of today, and missing ones of the days before: what the body sends, with what it is made of, and what it only gathers. */
export const deskReports = (context: QueryContext, body: Body): DeskReport[] => {
  const own = select<Duty>(context, OWN, { $bodies: idSet([body.id]), ...recalledSet(context) });
  // A unit through which reports go gathers them for the body it belongs to.
  const given = select<Duty>(context, GIVEN, { $issuers: idSet([body.id, body.parentId ?? body.id]) }).filter(
    ({ issuerId, duty }) => issuerId === body.id || (JSON.parse(duty) as ReportingDuty).collectorId === body.id,
  );
  const due = dueNow(context);
  const reports: Reports = new Map(
    reportsOf(context, [...new Set([...own, ...given].map(({ taskId }) => taskId))]).map((report) => [
      keyOf(report.taskId, report.period),
      report,
    ]),
  );
  const items = new Map(
    select<ItemRow>(context, ITEMS, { $ids: idSet(new Set([...own, ...given].map(({ itemId }) => itemId))) }).map((item) => [
      item.itemId,
      item,
    ]),
  );
  const bodies = new Bodies(context).load(given.map(({ assigneeId }) => assigneeId));
  const orders = directivesById(context, new Set([...own, ...given].map(({ directiveId }) => directiveId)));
  const statusOf = (taskId: string, period: string, dueAt: string): OccurrenceStatus =>
    occurrenceStatus(firstInstantOf(dueAt), reports.get(keyOf(taskId, period)) ?? null, context.asOf);

  const belowOf = (gathered: readonly Duty[], period: string): DeskReportBelow => {
    const [first] = gathered as [Duty];
    const isIn = ({ taskId }: Duty): boolean => {
      const report = reports.get(keyOf(taskId, period));
      return report !== undefined && (report.submittedAt !== null || report.waived);
    };
    const missing = gathered
      .filter((each) => !isIn(each))
      .map(({ taskId, assigneeId }) => ({
        ...{ taskId, assigneeId },
        name: bodies.at(assigneeId, context.asOf)?.name ?? null,
      }));
    const { directiveId, itemId } = first;
    return { directiveId, itemId, bodies: gathered.length, reported: gathered.length - missing.length, missing };
  };
  const told = ({ directiveId, itemId }: Duty) => ({
    ...{ directiveId, itemId },
    directiveSymbol: orders.get(directiveId)?.symbol ?? null,
    itemLabel: items.get(itemId)?.label ?? null,
    itemText: items.get(itemId)?.text ?? null,
  });
  const byItem = Map.groupBy(given, ({ directiveId, itemId }) => `${directiveId} ${itemId}`);
  const madeOf = new Set<string>();
  const sent = own.flatMap((mine) =>
    due(mine.duty).map(({ period, dueAt }): DeskReport => {
      const [key, gathered] =
        [...byItem].find(([, [first]]) => items.get(first!.itemId)?.carriesItemId === mine.itemId) ?? ([null, []] as const);
      if (key !== null) madeOf.add(`${key} ${period}`);
      const status = statusOf(mine.taskId, period, dueAt);
      const below = gathered.length > 0 ? belowOf(gathered, period) : null;
      return { role: 'send', ...told(mine), period, dueAt, taskId: mine.taskId, status, below };
    }),
  );
  const gathered = [...byItem].flatMap(([key, tasks]) =>
    due(tasks[0]!.duty)
      .filter(({ period }) => !madeOf.has(`${key} ${period}`))
      .map(({ period, dueAt }): DeskReport => ({
        ...{ role: 'gather', ...told(tasks[0]!), period, dueAt, taskId: null, status: null },
        below: belowOf(tasks, period),
      })),
  );
  const today = firstInstantOf(dayOf(context.asOf));
  const isOpen = ({ status, below }: DeskReport): boolean =>
    status === null ? below!.missing.length > 0 : status === 'pending' || status === 'missed';
  // What is settled leaves the desk with its day.
  return [...sent, ...gathered]
    .filter((report) => firstInstantOf(report.dueAt) > today || isOpen(report))
    .sort((a, b) => firstInstantOf(a.dueAt) - firstInstantOf(b.dueAt) || (a.role < b.role ? 1 : -1));
};
