import type { Instant } from '@cascade/calendar/domain';
import type { QueryContext } from '@cascade/event-store';
import { Bodies } from './bodies';
import { holding, idSet, select } from './select';

/** What somebody above asked. */
export interface GivenReminder {
  readonly byId: string;
  readonly byName: string | null;
  /** Null where nothing was said, or its key is destroyed. */
  readonly words: string | null;
  /** ms */
  readonly remindedAt: Instant;
}
/** What was asked of a task. */
export interface HandReminder extends GivenReminder {
  readonly taskId: string;
}
const OF_TASKS = `SELECT h.task_id AS taskId, h.by_id AS byId, h.words, h.reminded_at AS remindedAt FROM json_each($ids) AS wanted
  CROSS JOIN hand_reminders AS h ON h.task_id = wanted.value AND ${holding('h')} ORDER BY h.reminded_at`;
/** The reminders of these tasks, by task, the latest last. */
export const handRemindersOf = (context: QueryContext, taskIds: Iterable<string>): Map<string, HandReminder[]> => {
  const found = select<Omit<HandReminder, 'byName'>>(context, OF_TASKS, { $ids: idSet(taskIds) });
  const bodies = new Bodies(context).load(found.map(({ byId }) => byId));
  return Map.groupBy(
    found.map((reminder) => ({ ...reminder, byName: bodies.at(reminder.byId, reminder.remindedAt)?.name ?? null })),
    ({ taskId }) => taskId,
  );
};

const OF_LETTERS = `SELECT h.directive_id || '/' || h.authority_id AS letter, h.by_id AS byId, h.words, h.reminded_at AS remindedAt FROM json_each($ids) AS wanted
  CROSS JOIN delivery_reminders AS h ON h.directive_id = wanted.value AND ${holding('h')} ORDER BY h.reminded_at`;
/** The reminders of letters at their recipients, by '<directive>/<authority>', the latest last. */
export const letterRemindersOf = (context: QueryContext, directiveIds: Iterable<string>): Map<string, GivenReminder[]> => {
  const found = select<Omit<GivenReminder, 'byName'> & { readonly letter: string }>(context, OF_LETTERS, { $ids: idSet(directiveIds) });
  const bodies = new Bodies(context).load(found.map(({ byId }) => byId));
  const named = found.map((reminder) => ({ ...reminder, byName: bodies.at(reminder.byId, reminder.remindedAt)?.name ?? null }));
  const grouped = new Map<string, GivenReminder[]>();
  for (const { letter, ...reminder } of named) grouped.set(letter, [...(grouped.get(letter) ?? []), reminder]);
  return grouped;
};
