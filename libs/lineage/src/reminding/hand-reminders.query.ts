import { DAY_MS, isoOf } from '@cascade/calendar/domain';
import type { Query } from '@cascade/event-store';
import type { ReminderOf } from '@cascade/tasks/domain';
import { holding, select } from '../reading/select';

/** Older ones that nobody raised are no news any more: the store was carried over, or stood still for a month. */
const NEWS_DAYS = 31;
const DUE = `SELECT h.reminder_id AS reminderId, t.task_id AS taskId, t.directive_id AS directiveId, t.body_id AS authorityId,
    coalesce(t.due_at, h.reminded_at) AS dueAt
  FROM hand_reminders AS h CROSS JOIN tasks AS t ON t.task_id = h.task_id AND ${holding('t')}
  WHERE h.reminded_at > $asOf - ${NEWS_DAYS * DAY_MS} AND ${holding('h')}
    AND NOT EXISTS (SELECT 1 FROM reminders AS r WHERE r.reminder_id = h.reminder_id AND r.known_to > $knownAt AND r.known_from <= $knownAt)`;
/** Reminders by hand that were not sent on their way yet; `channels` are for whoever knows the addresses. */
export const dueHandReminders: Query<Record<never, never>, { readonly items: readonly Omit<ReminderOf, 'channels'>[] }> = (context) => ({
  items: select<{ reminderId: string; taskId: string; directiveId: string; authorityId: string; dueAt: number }>(context, DUE).map(
    ({ dueAt, ...of }) => ({ ...of, days: 0, about: 'byHand' as const, dueAt: isoOf(dueAt) }),
  ),
});
