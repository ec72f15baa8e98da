import { DAY_MS, isoOf } from '@cascade/calendar/domain';
import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { reminderId, type Channel, type ReminderOf, type ReminderRule } from '@cascade/tasks/domain';
import { MOST } from '../listing/page';
import { describeTasks, type ListedTask } from '../listing/list-tasks.query';
import type { SendingState } from '../projections/reminders.projection';
import { Bodies } from '../reading/bodies';
import { directivesById, subjectsOf } from '../reading/directive-rows';
import type { HandReminder } from '../reading/hand-reminders';
import { OF_STANDING_ORDER, recalledSet } from '../reading/recalled-orders';
import { holding, idSet, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';
import '../errors';

interface DueRow {
  readonly taskId: string;
  readonly directiveId: string;
  readonly authorityId: string;
  readonly days: number;
  readonly about: ReminderRule['about'];
  readonly channels: string;
  readonly dueAt: number;
}
const COLUMNS = `t.task_id AS taskId, t.directive_id AS directiveId, p.authority_id AS authorityId, p.days, p.about, p.channels, t.due_at AS dueAt`;
/** The rule's instant has come, after the body asked to be told; the task is still open and its order stands; encouragements are nobody's duty. */
const COME = `t.due_at IS NOT NULL AND t.due_at + p.days * ${DAY_MS} <= $asOf AND t.due_at + p.days * ${DAY_MS} >= p.set_at
  AND t.status NOT IN ('done', 'withdrawn') AND t.force <> 'encouragement' AND ${OF_STANDING_ORDER} AND ${holding('t')}`;
const DUE = `SELECT ${COLUMNS} FROM reminder_rules AS p CROSS JOIN tasks AS t ON t.body_id = p.authority_id AND ${COME}
    WHERE p.about = 'ours' AND ${holding('p')}
  UNION ALL SELECT ${COLUMNS} FROM reminder_rules AS p CROSS JOIN tasks AS t ON t.due_at BETWEEN p.set_at - p.days * ${DAY_MS} AND $asOf - p.days * ${DAY_MS}
      AND t.issuer_id = p.authority_id AND ${COME}
    WHERE p.about = 'given' AND ${holding('p')}`;
const RAISED = `SELECT r.reminder_id AS id FROM json_each($ids) AS wanted CROSS JOIN reminders AS r ON r.reminder_id = wanted.value AND r.known_to > $knownAt AND r.known_from <= $knownAt`;
/** Reminders whose time has come by the instant asked for and that nobody raised yet, however long the engine was down. */
export const dueReminders: Query<Record<never, never>, { readonly items: readonly ReminderOf[] }> = (context) => {
  const due = select<DueRow>(context, DUE, recalledSet(context)).map((row): ReminderOf => {
    const of = { ...row, dueAt: isoOf(row.dueAt), channels: JSON.parse(row.channels) as Channel[] };
    return { ...of, reminderId: reminderId(of) };
  });
  const raised = new Set(select<{ id: string }>(context, RAISED, { $ids: idSet(due.map((of) => of.reminderId)) }).map(({ id }) => id));
  return { items: due.filter((of) => !raised.has(of.reminderId)) };
};

export interface ListedReminder {
  readonly reminderId: string;
  readonly authorityId: string;
  readonly days: number;
  readonly about: ReminderOf['about'];
  readonly raisedAt: number;
  readonly email: SendingState;
  readonly webhook: SendingState;
  /** ms: when each channel is tried next; null where it owes nothing. */
  readonly emailNext: number | null;
  readonly webhookNext: number | null;
  readonly error: string | null;
  /** Of one by hand: who gave it, and in which words. */
  readonly by: Pick<HandReminder, 'byId' | 'byName' | 'words'> | null;
  /** Null where the task is not known at that instant, and where the reminder is of a letter. */
  readonly task: ListedTask | null;
  /** The letter that is asked about, where no task is meant. */
  readonly letter: RemindedLetter | null;
}
export interface RemindedLetter {
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly subject: string | null;
  readonly issuerName: string | null;
}
export interface ListRemindersParams {
  /** Told to this body; left out: to all. */
  readonly authorityId?: string;
  /** Only those that a channel still owes, at the instant asked for. */
  readonly owed?: boolean;
  /** Only those that a channel gave up: somebody must look at the address. */
  readonly gaveUp?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}
const WHERE = {
  owed: 'r.next_at <= $asOf',
  gaveUp: 'r.gave_up = 1 AND ($body IS NULL OR r.authority_id = $body)',
  any: '($body IS NULL OR r.authority_id = $body)',
} as const;
const LISTED = (
  which: keyof typeof WHERE,
): string => `SELECT r.reminder_id AS reminderId, r.authority_id AS authorityId, r.days, r.about, r.raised_at AS raisedAt, r.email, r.webhook, r.email_next AS emailNext, r.webhook_next AS webhookNext, r.error, r.task_id AS taskId, r.directive_id AS directiveId,
    coalesce(h.by_id, l.by_id) AS byId, coalesce(h.words, l.words) AS words
  FROM reminders AS r LEFT JOIN hand_reminders AS h ON h.reminder_id = r.reminder_id AND ${holding('h')}
    LEFT JOIN delivery_reminders AS l ON l.reminder_id = r.reminder_id AND ${holding('l')} WHERE ${WHERE[which]} AND ${holding('r')}
  ORDER BY r.raised_at DESC, r.reminder_id LIMIT $limit OFFSET $offset`;
const TASKS = `FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.task_id = wanted.value AND ${holding('t')}`;
/** What bodies were told, the latest first. @throws DomainError `cursor.unreadable` */
export const listReminders: Query<ListRemindersParams, { readonly items: readonly ListedReminder[]; readonly next: string | null }> = (
  context,
  { authorityId, owed = false, gaveUp = false, limit: wanted, cursor },
) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const limit = Math.min(MOST, Math.max(1, wanted));
  const params = { $limit: limit + 1, $offset: offset, ...(owed ? {} : { $body: authorityId ?? null }) };
  const found = select<Found>(context, LISTED(owed ? 'owed' : gaveUp ? 'gaveUp' : 'any'), params);
  const page = found.slice(0, limit);
  const tasks = selectTasks(context, TASKS, { $ids: idSet(new Set(page.flatMap(({ taskId }) => taskId ?? []))) });
  const described = new Map(tasks.map(describeTasks(context, tasks)).map((task) => [task.taskId, task]));
  const bodies = new Bodies(context).load(page.map(({ byId }) => byId));
  const letterOf = lettersOf(
    context,
    page.filter(({ taskId }) => taskId === null),
  );
  return {
    items: page.map(({ taskId, directiveId, byId, words, ...reminder }) => ({
      ...reminder,
      by: byId === null ? null : { byId, byName: bodies.at(byId, context.asOf)?.name ?? null, words },
      task: (taskId === null ? undefined : described.get(taskId)) ?? null,
      letter: taskId === null ? letterOf(directiveId) : null,
    })),
    next: found.length > limit ? String(offset + limit) : null,
  };
};
type Found = Omit<ListedReminder, 'task' | 'by' | 'letter'> & {
  readonly taskId: string | null;
  readonly directiveId: string;
  readonly byId: string | null;
  readonly words: string | null;
};
const lettersOf = (context: QueryContext, page: readonly Found[]): ((directiveId: string) => RemindedLetter) => {
  const directives = directivesById(context, new Set(page.map(({ directiveId }) => directiveId)));
  const subjects = subjectsOf(context, directives.values());
  const issuers = new Bodies(context).load([...directives.values()].map(({ issuerId }) => issuerId));
  return (directiveId) => {
    const { symbol = null, issuerId = null, datedAt = null } = directives.get(directiveId) ?? {};
    const issuerName = issuers.at(issuerId, datedAt ?? context.asOf)?.name ?? null;
    return { directiveId, symbol, subject: subjects.get(directiveId) ?? null, issuerName };
  };
};

const COUNTS = `SELECT (SELECT count(*) FROM reminders AS r WHERE r.next_at IS NOT NULL AND ${holding('r')}) AS owed,
  (SELECT count(*) FROM reminders AS r WHERE r.gave_up = 1 AND ${holding('r')}) AS gaveUp`;
/** What channels still owe, and what they gave up. */
export const reminderCounts: Query<Record<never, never>, { readonly owed: number; readonly gaveUp: number }> = (context) =>
  select<{ owed: number; gaveUp: number }>(context, COUNTS)[0]!;
