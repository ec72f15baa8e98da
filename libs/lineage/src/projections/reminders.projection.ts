import { firstInstantOf } from '@cascade/calendar/domain';
import type { Segment, TimelineProjection } from '@cascade/event-store';
import {
  retryAfterMs,
  type Channel,
  type ReminderEvent,
  type ReminderFailed,
  type ReminderOf,
  type ReminderSent,
} from '@cascade/tasks/domain';

export type SendingState = 'none' | 'pending' | 'sent' | 'failed' | 'gaveUp';
export type ReminderRow = {
  reminder_id: string;
  task_id: string;
  directive_id: string;
  authority_id: string;
  days: number;
  about: string;
  due_at: number;
  raised_at: number;
  email: SendingState;
  webhook: SendingState;
  /** ms: when the next attempt may be made; null where none is owed. */
  next_at: number | null;
  error: string | null;
};
const asked = (channels: readonly Channel[], channel: Channel): SendingState => (channels.includes(channel) ? 'pending' : 'none');
const isOwed = (state: SendingState): boolean => state === 'pending' || state === 'failed';

/** What a body was told, by which channels, and what is still owed. */
export const reminders: TimelineProjection<ReminderEvent, ReminderRow> = {
  name: 'reminders',
  version: 1,
  category: 'reminder',
  columns: {
    ...{ reminder_id: 'text', task_id: 'text', directive_id: 'text', authority_id: 'text', days: 'integer', about: 'text' },
    ...{ due_at: 'integer', raised_at: 'integer', email: 'text', webhook: 'text', next_at: 'integer', error: 'text' },
  },
  sparse: ['next_at'],
  indexes: [['reminder_id'], ['authority_id', 'raised_at'], ['next_at']],
  subjectOf: { ReminderRaised: () => '', ReminderSent: () => '', ReminderFailed: () => '' },
  timeline(facts) {
    const states = { email: 'none' as SendingState, webhook: 'none' as SendingState };
    return facts.map(({ type, data, occurredFrom: from }): Segment<ReminderRow> => {
      if (type === 'ReminderRaised') {
        const { reminderId, taskId, directiveId, authorityId, days, about, dueAt, channels } = data as ReminderOf;
        Object.assign(states, { email: asked(channels, 'email'), webhook: asked(channels, 'webhook') });
        const row: ReminderRow = {
          ...{ reminder_id: reminderId, task_id: taskId, directive_id: directiveId, authority_id: authorityId, days, about },
          ...{
            due_at: firstInstantOf(dueAt),
            raised_at: from,
            ...states,
            next_at: Object.values(states).some(isOwed) ? from : null,
            error: null,
          },
        };
        return { from, row };
      }
      const { channel } = data as ReminderSent['data'] | ReminderFailed['data'];
      const failed = type === 'ReminderFailed' ? (data as ReminderFailed['data']) : null;
      if (channel !== 'app') states[channel] = failed ? (failed.gaveUp ? 'gaveUp' : 'failed') : 'sent';
      const owed = Object.values(states).some(isOwed);
      const next_at = !owed ? null : failed && !failed.gaveUp ? from + retryAfterMs(failed.attempt) : from;
      return { from, change: { ...states, next_at, error: failed?.error ?? null } };
    });
  },
};
