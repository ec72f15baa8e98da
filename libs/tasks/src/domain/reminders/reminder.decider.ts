import { uuidV5, type CommandOf, type Decider, type EventOf } from '@cascade/event-store/domain';
import type { Channel, ReminderRule } from './reminder-policy.decider';

/** One task, one rule of one body, one due instant: told once, also after a day of downtime; another deadline is another reminder. */
export interface ReminderOf {
  readonly reminderId: string;
  readonly taskId: string;
  readonly directiveId: string;
  /** Whose policy, and who is told. */
  readonly authorityId: string;
  readonly days: number;
  /** byHand: somebody above asked how far it is; its words stand in the task's stream (`TaskReminded`). */
  readonly about: ReminderRule['about'] | 'byHand';
  /** ISO: the first instant that is too late; of a task without one that is reminded of by hand, when that was. */
  readonly dueAt: string;
  readonly channels: readonly Channel[];
}
export type ReminderRaised = EventOf<'ReminderRaised', 1, ReminderOf>;
export type ReminderSent = EventOf<'ReminderSent', 1, { reminderId: string; channel: Channel; attempt: number }>;
/** `gaveUp`: the last attempt; somebody must look at the address. */
export type ReminderFailed = EventOf<
  'ReminderFailed',
  1,
  { reminderId: string; channel: Channel; attempt: number; error: string; gaveUp: boolean }
>;
export type ReminderEvent = ReminderRaised | ReminderSent | ReminderFailed;
export type ReminderCommand =
  | CommandOf<'RaiseReminder', ReminderOf>
  | CommandOf<'MarkSent', { reminderId: string; channel: Channel }>
  | CommandOf<'MarkFailed', { reminderId: string; channel: Channel; error: string }>;

export const MOST_ATTEMPTS = 8;
interface ChannelState {
  readonly attempts: number;
  readonly over: boolean;
}
export type ReminderState = { readonly raised: boolean; readonly channels: Readonly<Partial<Record<Channel, ChannelState>>> };
export const reminderStream = (reminderId: string): string => `reminder-${reminderId}`;
export const reminderId = ({
  taskId,
  authorityId,
  days,
  about,
  dueAt,
}: Omit<ReminderOf, 'reminderId' | 'directiveId' | 'channels'>): string =>
  uuidV5(`reminder/${taskId}/${authorityId}/${about}/${days}/${dueAt}`);

export const reminder: Decider<ReminderState, ReminderCommand, ReminderEvent> = {
  initial: { raised: false, channels: {} },
  decide(command, state) {
    if (command.type === 'RaiseReminder') return state.raised ? [] : [{ type: 'ReminderRaised', version: 1, data: command.data }];
    const { channel } = command.data;
    const now = state.channels[channel];
    if (!now || now.over) return []; // not asked for, or settled already
    const attempt = now.attempts + 1;
    if (command.type === 'MarkSent') return [{ type: 'ReminderSent', version: 1, data: { ...command.data, attempt } }];
    return [{ type: 'ReminderFailed', version: 1, data: { ...command.data, attempt, gaveUp: attempt >= MOST_ATTEMPTS } }];
  },
  evolve(state, { type, data }) {
    switch (type) {
      case 'ReminderRaised':
        return { raised: true, channels: Object.fromEntries(data.channels.map((channel) => [channel, { attempts: 0, over: false }])) };
      case 'ReminderSent':
        return { ...state, channels: { ...state.channels, [data.channel]: { attempts: data.attempt, over: true } } };
      case 'ReminderFailed':
        return { ...state, channels: { ...state.channels, [data.channel]: { attempts: data.attempt, over: data.gaveUp } } };
    }
  },
};
/** When a failed attempt is made again, ms after it: a minute, then twice as long each time, some hours at most. */
export const retryAfterMs = (attempt: number): number => Math.min(60_000 * 2 ** (attempt - 1), 6 * 3_600_000);
