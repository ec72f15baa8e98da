import { DomainError, uuidV5, type CommandOf, type Decider, type EventOf } from '@cascade/event-store/domain';
import { CHANNELS, type Channel, type ReminderRule } from './reminder-policy.decider';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'reminder.unknown': { reminderId: string };
    'reminder.not-given-up': { reminderId: string };
  }
}

/** One task, one rule of one body, one due instant: told once, also after a day of downtime; another deadline is another reminder. */
export interface ReminderOf {
  readonly reminderId: string;
  /** Null where the letter itself is meant: somebody asks its recipient to register or to answer it. */
  readonly taskId: string | null;
  readonly directiveId: string;
  /** Whose policy, and who is told. */
  readonly authorityId: string;
  readonly days: number;
  /** byHand: somebody above asked how far it is; its words stand in the stream of the task, or of the letter at its recipient. */
  readonly about: ReminderRule['about'] | 'byHand';
  /** ISO: the first instant that is too late; of a task without one that is reminded of by hand, when that was. */
  readonly dueAt: string;
  readonly channels: readonly Channel[];
}
export type ReminderRaised = EventOf<'ReminderRaised', 2, ReminderOf>;
export type ReminderSent = EventOf<'ReminderSent', 1, { reminderId: string; channel: Channel; attempt: number }>;
/** `gaveUp`: the last attempt; somebody must look at the address. */
export type ReminderFailed = EventOf<
  'ReminderFailed',
  1,
  { reminderId: string; channel: Channel; attempt: number; error: string; gaveUp: boolean }
>;
/** Somebody looked at the address and wants it sent after all: its attempts are counted anew. */
export type ReminderRetried = EventOf<'ReminderRetried', 1, { reminderId: string; channel: Channel }>;
export type ReminderEvent = ReminderRaised | ReminderSent | ReminderFailed | ReminderRetried;
export type ReminderCommand =
  | CommandOf<'RaiseReminder', ReminderOf>
  | CommandOf<'MarkSent', { reminderId: string; channel: Channel }>
  | CommandOf<'MarkFailed', { reminderId: string; channel: Channel; error: string }>
  /** Every channel that gave up. */
  | CommandOf<'RetryReminder', { reminderId: string }>;

export const MOST_ATTEMPTS = 8;
interface ChannelState {
  readonly attempts: number;
  readonly over: boolean;
  readonly gaveUp: boolean;
}
const NOT_TRIED: ChannelState = { attempts: 0, over: false, gaveUp: false };
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
    if (command.type === 'RaiseReminder') return state.raised ? [] : [{ type: 'ReminderRaised', version: 2, data: command.data }];
    if (command.type === 'RetryReminder') return retried(command.data.reminderId, state);
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
        return { raised: true, channels: Object.fromEntries(data.channels.map((channel) => [channel, NOT_TRIED])) };
      case 'ReminderSent':
        return { ...state, channels: { ...state.channels, [data.channel]: { attempts: data.attempt, over: true, gaveUp: false } } };
      case 'ReminderFailed':
        return {
          ...state,
          channels: { ...state.channels, [data.channel]: { attempts: data.attempt, over: data.gaveUp, gaveUp: data.gaveUp } },
        };
      case 'ReminderRetried':
        return { ...state, channels: { ...state.channels, [data.channel]: NOT_TRIED } };
    }
  },
};
const retried = (id: string, { raised, channels }: ReminderState): ReminderEvent[] => {
  if (!raised) throw new DomainError('reminder.unknown', { reminderId: id });
  const given = CHANNELS.filter((channel) => channels[channel]?.gaveUp);
  if (given.length === 0) throw new DomainError('reminder.not-given-up', { reminderId: id });
  return given.map((channel) => ({ type: 'ReminderRetried', version: 1, data: { reminderId: id, channel } }));
};
/** When a failed attempt is made again, ms after it: a minute, then twice as long each time, some hours at most. */
export const retryAfterMs = (attempt: number): number => Math.min(60_000 * 2 ** (attempt - 1), 6 * 3_600_000);
