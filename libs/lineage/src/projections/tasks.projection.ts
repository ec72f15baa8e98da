import { instantOrNull, type Instant } from '@cascade/calendar/domain';
import type { Fact, TimelineProjection } from '@cascade/event-store';
import type { FactCorrected } from '@cascade/event-store/domain';
import type {
  AssignmentCorrected,
  Force,
  TaskAssigned,
  TaskConfirmed,
  TaskEvent,
  TaskReassigned,
  TaskReminded,
  TaskReportedDone,
  TaskReturned,
} from '@cascade/tasks/domain';
import type { TaskStatus } from '../domain/task-state';
import { startOfDaySql } from '../reading/day-sql';
import { correctedFacts } from './corrected-facts';
import { otherChanges } from './task-changes';
import { deadlineChanges } from './task-deadlines';
import { factsOf } from './directive-versions';
import { inOrderOfTime, lastRecorded, type Said } from './standing';

export type TaskRow = {
  task_id: string;
  directive_id: string;
  item_id: string;
  assignee_id: string;
  body_id: string;
  issuer_id: string;
  force: Force;
  verb: string | null;
  status: TaskStatus;
  due_at: Instant | null;
  deadline_kind: 'fixed' | 'relative' | 'recurring' | 'byReference' | null;
  product_on: Instant | null;
  last_report_id: string | null;
  reported_at: Instant | null;
  /** The deadline it had first; another than `due_at` after an extension or a correction. */
  first_due_at: Instant | null;
  extension: 'asked' | 'granted' | 'refused' | null;
  /** Who leads inside the body. */
  lead_id: string | null;
  /** ms of its assignment: the date by which a task without deadline is counted. */
  given_at: Instant;
  /** ms of the last decision about this task alone, after a change. */
  reviewed_at: Instant | null;
};
/** The official bucket that hangs on no present: what is open is in time or overdue by `due_at` and the instant asked for. */
export const STANDING_CLASS = `CASE WHEN $row.status = 'withdrawn' THEN 'withdrawn' WHEN $row.status <> 'done' THEN 'open'
  WHEN $row.due_at IS NULL OR $row.product_on IS NULL OR $row.product_on < $row.due_at THEN 'doneInTime' ELSE 'doneLate' END`;
/** The day (its first ms at UTC+7) on which an undated task was given; null for all others, which are counted by their deadline. */
export const GIVEN_DAY = `CASE WHEN $row.due_at IS NULL THEN ${startOfDaySql('$row.given_at')} END`;
type Standing = Pick<TaskRow, 'status' | 'product_on' | 'last_report_id' | 'reported_at'>;
const OPEN: Standing = { status: 'open', product_on: null, last_report_id: null, reported_at: null };
/** A step of the task's life: what becomes of its standing at `from`. */
interface Step extends Said {
  readonly type: TaskEvent['type'] | 'Done';
  apply(now: Standing): Standing;
}
const isOver = ({ status }: Standing): boolean => status === 'done' || status === 'withdrawn';
const isUnderWay = ({ status }: Standing): boolean => ['open', 'accepted', 'progressed', 'refused'].includes(status);
const productAt = ({ data, occurredFrom }: Fact<TaskReportedDone>): Instant => instantOrNull(data.productOn) ?? occurredFrom;

/** The reports whose last word is a confirmation: one returned afterwards is none any more. */
const confirmedReports = (facts: readonly Fact<TaskEvent>[]): ReadonlySet<string> => {
  const words = factsOf<TaskConfirmed | TaskReturned>(facts, 'TaskConfirmed', 'TaskReturned').toSorted((a, b) => a.ordinal - b.ordinal);
  const last = new Map(words.map(({ type, data: { reportId } }) => [reportId, type]));
  return new Set([...last].filter(([, type]) => type === 'TaskConfirmed').map(([reportId]) => reportId));
};
/** From when what was said can hold: since the task was given, or given again before it was said. A late word of the life before is no word of this one. */
const startsOf = (assigned: Fact<TaskAssigned>, facts: readonly Fact<TaskEvent>[]): ((said: { readonly ordinal: number }) => Instant) => {
  const given = factsOf<TaskReassigned>(facts, 'TaskReassigned').toSorted((a, b) => b.ordinal - a.ordinal);
  const first = assigned.occurredFrom;
  if (given.length === 0) return () => first; // nearly always
  return ({ ordinal }) => Math.max(first, given.find((again) => again.ordinal < ordinal)?.occurredFrom ?? first);
};
const reportSteps = (report: Fact<TaskReportedDone>, start: Instant, confirmed: boolean): Step[] => {
  const { ordinal, occurredFrom, data } = report;
  const product = { product_on: productAt(report), last_report_id: data.reportId, reported_at: occurredFrom };
  const reported: Step = {
    type: 'TaskReportedDone',
    from: Math.max(occurredFrom, start),
    ordinal,
    apply: (now) => (isOver(now) ? now : { ...product, status: 'reported' }),
  };
  // Done holds from the product's date, though it is known only once it is confirmed; no task is done before it was given.
  const done: Step = {
    type: 'Done',
    from: Math.max(product.product_on, start),
    ordinal,
    apply: (now) => (isOver(now) ? now : { ...product, status: 'done' }),
  };
  return confirmed ? [reported, done] : [reported];
};
/** What stands in the stream of the reports that later facts name. */
interface Reports {
  readonly confirmed: ReadonlySet<string>;
  readonly saidFrom: ReadonlyMap<string, Instant>;
}
const reportsOf = (facts: readonly Fact<TaskEvent>[]): Reports => ({
  confirmed: confirmedReports(facts),
  saidFrom: new Map(factsOf<TaskReportedDone>(facts, 'TaskReportedDone').map(({ data, occurredFrom }) => [data.reportId, occurredFrom])),
});
const stepsOf = (fact: Fact<TaskEvent>, start: Instant, { confirmed, saidFrom }: Reports): Step[] => {
  const at = { from: Math.max(fact.occurredFrom, start), ordinal: fact.ordinal, type: fact.type };
  const moves = (status: TaskStatus, may: (now: Standing) => boolean): Step[] => [
    { ...at, apply: (now) => (may(now) ? { ...now, status } : now) },
  ];
  switch (fact.type) {
    case 'TaskAccepted':
      return moves('accepted', ({ status }) => status === 'open' || status === 'refused');
    case 'TaskProgressed':
      return moves('progressed', isUnderWay);
    case 'TaskRefused':
      return moves('refused', isUnderWay);
    case 'TaskReportedDone': {
      const report = fact as Fact<TaskReportedDone>;
      return reportSteps(report, start, confirmed.has(report.data.reportId));
    }
    case 'TaskReturned': {
      const { reportId } = (fact as Fact<TaskReturned>).data;
      // A return touches the report it names: one that came in since waits for its own answer. Dated before that report it holds from the report on.
      const from = Math.max(at.from, saidFrom.get(reportId) ?? start);
      return moves('returned', (now) => !isOver(now) && now.last_report_id === reportId).map((step) => ({ ...step, from }));
    }
    case 'TaskWithdrawn':
      return moves('withdrawn', () => true);
    case 'TaskHandedOver': // what one body refused is a new question to the next one
      return moves('open', ({ status }) => status === 'refused');
    case 'TaskReassigned':
      return [{ ...at, apply: () => OPEN }];
    default: // who has it, until when, and who inside: columns of their own
      return [];
  }
};
/** What was recorded before the task was given again belongs to its first life, whatever time it speaks of. */
const withoutFirstLife = (steps: readonly Step[]): Step[] => {
  let reassigned = -1;
  return steps.filter(({ type, ordinal }) => {
    if (type === 'TaskReassigned') reassigned = Math.max(reassigned, ordinal);
    return ordinal >= reassigned;
  });
};
/** As the order was read last: who gives it and with what force was so from the beginning. */
const rowOf = ({ data, occurredFrom }: Fact<TaskAssigned>, corrected: AssignmentCorrected['data'] = data): TaskRow => ({
  task_id: data.taskId,
  directive_id: data.directiveId,
  item_id: data.itemId,
  assignee_id: data.assigneeId,
  body_id: data.bodyId,
  issuer_id: corrected.issuerId,
  force: corrected.force,
  verb: corrected.verb,
  due_at: null,
  deadline_kind: null,
  first_due_at: null,
  extension: null,
  lead_id: null,
  given_at: occurredFrom,
  reviewed_at: null,
  ...OPEN,
});

export const tasks: TimelineProjection<Exclude<TaskEvent, TaskReminded> | FactCorrected, TaskRow> = {
  name: 'tasks',
  version: 8,
  category: 'task',
  columns: {
    task_id: 'text',
    directive_id: 'text',
    item_id: 'text',
    assignee_id: 'text',
    body_id: 'text',
    issuer_id: 'text',
    force: 'text',
    verb: 'text',
    status: 'text',
    due_at: 'integer',
    deadline_kind: 'text',
    product_on: 'integer',
    last_report_id: 'text',
    reported_at: 'integer',
    first_due_at: 'integer',
    extension: 'text',
    lead_id: 'text',
    given_at: 'integer',
    reviewed_at: 'integer',
  },
  counts: { force: '$row.force', standing: STANDING_CLASS, due_at: '$row.due_at', given_day: GIVEN_DAY },
  sparse: ['due_at', 'lead_id'],
  indexes: [
    ['directive_id'],
    ['assignee_id'],
    ['body_id'],
    ['task_id'],
    ['due_at', 'task_id'],
    ['lead_id'],
    ['status', 'force', 'due_at', 'product_on', 'given_at'],
  ],
  subjectOf: {
    TaskAssigned: () => '',
    AssignmentCorrected: () => '',
    DeadlineSet: () => '',
    TaskAccepted: () => '',
    TaskRefused: () => '',
    TaskProgressed: () => '',
    TaskReportedDone: () => '',
    TaskConfirmed: () => '',
    TaskReturned: () => '',
    TaskWithdrawn: () => '',
    TaskReassigned: () => '',
    ReportingDutySet: () => '',
    TaskFileAdded: () => '',
    TaskExtensionAsked: () => '',
    TaskExtensionGranted: () => '',
    TaskExtensionRefused: () => '',
    TaskHandedOver: () => '',
    TaskPartsAssigned: () => '',
    TaskPartReported: () => '',
    TaskReviewed: () => '',
    FactCorrected: () => '',
  },
  timeline: (recorded) => {
    const facts = correctedFacts<TaskEvent>(recorded);
    const assigned = factsOf<TaskAssigned>(facts, 'TaskAssigned')[0];
    if (!assigned) return [];
    const start = assigned.occurredFrom;
    const startOf = startsOf(assigned, facts);
    const reports = reportsOf(facts);
    let now = OPEN;
    return [
      { from: start, row: rowOf(assigned, lastRecorded(factsOf<AssignmentCorrected>(facts, 'AssignmentCorrected'))?.data) },
      ...deadlineChanges(facts, startOf),
      ...otherChanges(facts, startOf),
      ...withoutFirstLife(inOrderOfTime(facts.flatMap((fact) => stepsOf(fact, startOf(fact), reports)))).map((step) => {
        now = step.apply(now);
        return { from: step.from, change: now };
      }),
    ];
  },
};
