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
const DUE_OF_LETTERS = `SELECT h.reminder_id AS reminderId, NULL AS taskId, h.directive_id AS directiveId, h.authority_id AS authorityId, h.reminded_at AS dueAt
  FROM delivery_reminders AS h WHERE h.reminded_at > $asOf - ${NEWS_DAYS * DAY_MS} AND ${holding('h')}
    AND NOT EXISTS (SELECT 1 FROM reminders AS r WHERE r.reminder_id = h.reminder_id AND r.known_to > $knownAt AND r.known_from <= $knownAt)`;
type Due = Pick<ReminderOf, 'reminderId' | 'taskId' | 'directiveId' | 'authorityId'> & { readonly dueAt: number };
/** Reminders by hand that were not sent on their way yet, of tasks and of letters; `channels` are for whoever knows the addresses. */
export const dueHandReminders: Query<Record<never, never>, { readonly items: readonly Omit<ReminderOf, 'channels'>[] }> = (context) => ({
  items: [...select<Due>(context, DUE), ...select<Due>(context, DUE_OF_LETTERS)].map(({ dueAt, ...of }) => ({
    ...{ ...of, days: 0, about: 'byHand' as const, dueAt: isoOf(dueAt) },
  })),
});
