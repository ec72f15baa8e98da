import { firstInstantOf } from '@cascade/calendar/domain';
import type { Segment, TimelineProjection } from '@cascade/event-store';
import {
  retryAfterMs,
  type Channel,
  type ReminderEvent,
  type ReminderFailed,
  type ReminderOf,
  type ReminderRetried,
  type ReminderSent,
} from '@cascade/tasks/domain';

export type SendingState = 'none' | 'pending' | 'sent' | 'failed' | 'gaveUp';
export type ReminderRow = {
  reminder_id: string;
  /** Null where a letter is meant, not one of its tasks. */
  task_id: string | null;
  directive_id: string;
  authority_id: string;
  days: number;
  about: string;
  due_at: number;
  raised_at: number;
  email: SendingState;
  webhook: SendingState;
  /** ms: when the next attempt may be made by each channel, and by the first of them; null where none is owed. */
  email_next: number | null;
  webhook_next: number | null;
  next_at: number | null;
  /** 1 where a channel gave up. */
  gave_up: 1 | null;
  error: string | null;
};
type Told = ReminderSent | ReminderFailed | ReminderRetried;
const asked = (channels: readonly Channel[], channel: Channel): SendingState => (channels.includes(channel) ? 'pending' : 'none');
const isOwed = (state: SendingState): boolean => state === 'pending' || state === 'failed';

/** What a body was told, by which channels, and what is still owed. */
export const reminders: TimelineProjection<ReminderEvent, ReminderRow> = {
  name: 'reminders',
  version: 3,
  category: 'reminder',
  columns: {
    ...{ reminder_id: 'text', task_id: 'text', directive_id: 'text', authority_id: 'text', days: 'integer', about: 'text' },
    ...{ due_at: 'integer', raised_at: 'integer', email: 'text', webhook: 'text', error: 'text' },
    ...{ email_next: 'integer', webhook_next: 'integer', next_at: 'integer', gave_up: 'integer' },
  },
  sparse: ['next_at', 'gave_up'],
  indexes: [['reminder_id'], ['authority_id', 'raised_at'], ['next_at'], ['gave_up']],
  subjectOf: { ReminderRaised: () => '', ReminderSent: () => '', ReminderFailed: () => '', ReminderRetried: () => '' },
  timeline(facts) {
    const states = { email: 'none' as SendingState, webhook: 'none' as SendingState };
    const next: Record<keyof typeof states, number | null> = { email: null, webhook: null };
    const errors: Record<keyof typeof states, string | null> = { email: null, webhook: null };
    /** Each channel has its own pause: that one went out makes no other try again at once. */
    const standing = () => {
      const owed = [next.email, next.webhook].filter((at) => at !== null);
      return {
        ...states,
        ...{ email_next: next.email, webhook_next: next.webhook, next_at: owed.length ? Math.min(...owed) : null },
        error: errors.email ?? errors.webhook,
        gave_up: Object.values(states).includes('gaveUp') ? (1 as const) : null,
      };
    };
    return facts.map(({ type, data, occurredFrom: from }): Segment<ReminderRow> => {
      if (type === 'ReminderRaised') {
        const { reminderId, taskId, directiveId, authorityId, days, about, dueAt, channels } = data as ReminderOf;
        for (const channel of ['email', 'webhook'] as const) {
          states[channel] = asked(channels, channel);
          next[channel] = isOwed(states[channel]) ? from : null;
        }
        const row: ReminderRow = {
          ...{ reminder_id: reminderId, task_id: taskId, directive_id: directiveId, authority_id: authorityId, days, about },
          ...{ due_at: firstInstantOf(dueAt), raised_at: from, ...standing() },
        };
        return { from, row };
      }
      const { channel } = data as Told['data'];
      if (channel !== 'app') {
        const failed = type === 'ReminderFailed' ? (data as ReminderFailed['data']) : null;
        states[channel] = type === 'ReminderSent' ? 'sent' : failed === null ? 'pending' : failed.gaveUp ? 'gaveUp' : 'failed';
        next[channel] = isOwed(states[channel]) ? from + (failed ? retryAfterMs(failed.attempt) : 0) : null;
        errors[channel] = failed?.error ?? null;
      }
      return { from, change: standing() };
    });
  },
};
