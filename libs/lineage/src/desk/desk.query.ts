import { DAY_MS, dayOf, firstInstantOf, type Instant } from '@cascade/calendar/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { AT_BODIES, describeTasks, GIVEN_BY, type ListedTask } from '../listing/list-tasks.query';
import { listDeliveries, type ListedDelivery } from '../listing/list-deliveries.query';
import { Bodies } from '../reading/bodies';
import { handRemindersOf, type HandReminder } from '../reading/hand-reminders';
import { holding, idSet } from '../reading/select';
import { selectTasks, type TaskRow } from '../reading/task-rows';
import { deskReports, type DeskReport } from './desk-reports';
import { draftsInHand, type DeskDraft } from './desk-drafts';
import { tasksToTakeOver } from './desk-hand-overs';

export interface DeskParams {
  readonly authorityId: string;
}
/** The first of a part of the desk. `total` counts all of them. */
export interface DeskPart<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}
/** What waits for a body at an instant, in the order in which a day takes it up. */
export interface Desk {
  readonly authorityId: string;
  readonly name: string;
  /** Due today, and those of the days before that nobody sent. */
  readonly reports: readonly DeskReport[];
  /** Sent here and not yet in the book of incoming documents; oldest first. `total` counts at most what one page holds. */
  readonly letters: DeskPart<ListedDelivery>;
  /** Orders above that ask for one of its own. */
  readonly owed: DeskPart<ListedDelivery>;
  /** Its tasks that are overdue, due within three days, or came back; without those that wait for their giver's word. */
  readonly due: DeskPart<ListedTask>;
  /** Its tasks that somebody above reminded it of in the last days and that are not reported yet, the latest first. */
  readonly reminded: DeskPart<RemindedTask>;
  /** Given to it and neither accepted nor refused, and not due yet. */
  readonly fresh: DeskPart<ListedTask>;
  /** Tasks it gave whose report waits for its word. */
  readonly answers: DeskPart<ListedTask>;
  /** Tasks it gave that were refused: to be handed over to another, or withdrawn. */
  readonly refusals: DeskPart<ListedTask>;
  /** Tasks it gave whose doer asks for more time. */
  readonly extensions: DeskPart<ListedTask>;
  /** Drafts that somebody here has begun. */
  readonly drafts: DeskPart<DeskDraft>;
  /** Open tasks of bodies that ended and that it took over, or that stood under it. */
  readonly handOvers: DeskPart<ListedTask>;
}
/** A task with what was asked of it last. */
export interface RemindedTask {
  readonly task: ListedTask;
  readonly by: HandReminder;
}
const LISTED = 50;
const SOON_DAYS = 3;
const UNDER_WAY = `('open', 'accepted', 'progressed', 'returned')`;
const dueFirst = (a: TaskRow, b: TaskRow): number => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || (a.taskId < b.taskId ? -1 : 1);

/** Tasks of a recalled order wait for nobody. */
const waiting = (rows: readonly TaskRow[]): TaskRow[] => rows.filter(({ state }) => state !== 'withdrawn').sort(dueFirst);
const partOf = (context: QueryContext, rows: readonly TaskRow[]): DeskPart<ListedTask> => {
  const shown = rows.slice(0, LISTED);
  return { items: shown.map(describeTasks(context, shown)), total: rows.length };
};
const ownTasks = (context: QueryContext, authorityId: string): TaskRow[] =>
  waiting(
    selectTasks(context, `FROM tasks AS t WHERE ${AT_BODIES} AND t.status IN ${UNDER_WAY} AND ${holding('t')}`, {
      $bodies: idSet([authorityId]),
    }),
  );
const givenTasks = (context: QueryContext, authorityId: string, condition: string): TaskRow[] =>
  waiting(
    selectTasks(
      context,
      `FROM tasks AS t WHERE ${GIVEN_BY} AND ${condition} AND t.status NOT IN ('done', 'withdrawn') AND ${holding('t')}`,
      {
        $issuer: authorityId,
      },
    ),
  );
const notRegistered = (context: QueryContext, authorityId: string): DeskPart<ListedDelivery> => {
  const items = (['overdue', 'pending'] as const).flatMap((acknowledged) => [
    ...listDeliveries(context, { authorityId, acknowledged, limit: LISTED }).items,
  ]);
  return { items, total: items.length };
};
const owedOrders = (context: QueryContext, authorityId: string): DeskPart<ListedDelivery> => {
  const { items } = listDeliveries(context, { authorityId, owes: 'owed', standing: true, limit: LISTED });
  return { items, total: items.length };
};
const REMIND_DAYS = 7;
const remindedTasks = (context: QueryContext, own: readonly TaskRow[]): DeskPart<RemindedTask> => {
  const since = context.asOf - REMIND_DAYS * DAY_MS;
  const reminders = handRemindersOf(
    context,
    own.map(({ taskId }) => taskId),
  );
  const last = (taskId: string): HandReminder | undefined => reminders.get(taskId)?.at(-1);
  const rows = own
    .filter(({ taskId }) => (last(taskId)?.remindedAt ?? -Infinity) > since)
    .sort((a, b) => last(b.taskId)!.remindedAt - last(a.taskId)!.remindedAt || dueFirst(a, b));
  const { items, total } = partOf(context, rows);
  return { items: items.map((task) => ({ task, by: last(task.taskId)! })), total };
};
const isNear = (dueAt: Instant | null, asOf: Instant): boolean =>
  dueAt !== null && dueAt <= firstInstantOf(dayOf(asOf)) + (SOON_DAYS + 1) * DAY_MS;

/** What waits for a body. @throws DomainError `authority.unknown` */
export const desk: Query<DeskParams, Desk> = (context, { authorityId }) => {
  const body = new Bodies(context).load([authorityId]).at(authorityId, context.asOf);
  if (!body) throw new DomainError('authority.unknown', { authorityId });
  const own = ownTasks(context, authorityId);
  const due = own.filter(({ dueAt, status }) => status === 'returned' || isNear(dueAt, context.asOf));
  const fresh = own.filter(({ dueAt, status }) => status === 'open' && !isNear(dueAt, context.asOf));
  return {
    authorityId,
    name: body.name,
    reports: deskReports(context, body),
    letters: notRegistered(context, authorityId),
    owed: owedOrders(context, authorityId),
    reminded: remindedTasks(context, own),
    due: partOf(context, due),
    fresh: partOf(context, fresh),
    answers: partOf(context, givenTasks(context, authorityId, `t.status = 'reported'`)),
    refusals: partOf(context, givenTasks(context, authorityId, `t.status = 'refused'`)),
    extensions: partOf(context, givenTasks(context, authorityId, `t.extension = 'asked'`)),
    drafts: draftsInHand(context, authorityId, LISTED),
    handOvers: partOf(context, waiting(tasksToTakeOver(context, authorityId))),
  };
};
