import { DomainError, type CommandOf, type Decider, type EventOf, type Sealed } from '@cascade/event-store/domain';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'reminders.days-unusable': { days: number };
    'reminders.rule-twice': { days: number; about: string };
    'reminders.channel-unset': { channel: string };
    'reminders.address-unusable': { channel: string };
  }
}
export const CHANNELS = ['app', 'email', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];
/**
 * What a body wants to be told, and when: `days` before (-3) or after (+1) the first instant that is too late. ours: tasks that it must do; given: tasks that it gave
 * (an escalation where `days` is after). The app always has it; `channels` are those beside.
 */
export interface ReminderRule {
  readonly days: number;
  readonly about: 'ours' | 'given';
  readonly channels: readonly Channel[];
}
/** Addresses are personal data and the webhook's secret is a secret: none stands plain in an event. */
export type RemindersSet = EventOf<
  'RemindersSet',
  1,
  {
    authorityId: string;
    rules: readonly ReminderRule[];
    email: Sealed | string | null;
    webhookUrl: Sealed | string | null;
    webhookSecret: Sealed | string | null;
  }
>;
export type RemindersCommand = CommandOf<'SetReminders', RemindersSet['data']>;
export type RemindersState = RemindersSet['data'] | null;

/** Half a year before or after: what lies beyond is no reminder. */
const FURTHEST_DAYS = 183;
export const reminderPolicy: Decider<RemindersState, RemindersCommand, RemindersSet> = {
  initial: null,
  decide({ data }) {
    const seen = new Set<string>();
    for (const { days, about, channels } of data.rules) {
      if (!Number.isInteger(days) || Math.abs(days) > FURTHEST_DAYS) throw new DomainError('reminders.days-unusable', { days });
      if (seen.has(`${days}/${about}`)) throw new DomainError('reminders.rule-twice', { days, about });
      seen.add(`${days}/${about}`);
      if (channels.includes('email') && data.email === null) throw new DomainError('reminders.channel-unset', { channel: 'email' });
      if (channels.includes('webhook') && (data.webhookUrl === null || data.webhookSecret === null))
        throw new DomainError('reminders.channel-unset', { channel: 'webhook' });
    }
    return [{ type: 'RemindersSet', version: 1, data }];
  },
  // Other rules of the body (numbering) stand in the same stream.
  evolve: (state, { type, data }) => (type === 'RemindersSet' ? data : state),
};
