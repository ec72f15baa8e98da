import type { Instant } from '@cascade/calendar/domain';
import type { TimelineProjection } from '@cascade/event-store';
import type { TaskReminded } from '@cascade/tasks/domain';
import { openedText } from './standing';

export type HandReminderRow = {
  /** Of the reminder that goes out. */
  reminder_id: string;
  task_id: string;
  by_id: string;
  words: string | null;
  reminded_at: Instant;
};
/** Who asked how far a task is, when, in which words; a row a reminder. Of tasks nobody reminds of it costs nothing. */
export const handReminders: TimelineProjection<TaskReminded, HandReminderRow> = {
  name: 'hand_reminders',
  version: 1,
  category: 'task',
  columns: { reminder_id: 'text', task_id: 'text', by_id: 'text', words: 'text', reminded_at: 'integer' },
  indexes: [['task_id'], ['reminder_id'], ['reminded_at']],
  subjectOf: { TaskReminded: () => '' },
  timeline: (facts) =>
    facts.map(({ data: { remindId, taskId, byId, words }, occurredFrom: from }) => ({
      ...{ from, key: remindId },
      row: { reminder_id: remindId, task_id: taskId, by_id: byId, words: openedText(words), reminded_at: from },
    })),
};
