import { specFor } from '@cascade/event-store/testing';
import {
  reminder,
  reminderId,
  retryAfterMs,
  MOST_ATTEMPTS,
  type ReminderCommand,
  type ReminderEvent,
  type ReminderOf,
} from './reminder.decider';
import { reminderPolicy, type ReminderRule, type RemindersCommand, type RemindersSet } from './reminder-policy.decider';

const policy = specFor(reminderPolicy);
const rules: readonly ReminderRule[] = [
  { days: -3, about: 'ours', channels: ['app', 'email'] },
  { days: 1, about: 'given', channels: ['webhook'] },
];
const data = (more: Partial<RemindersSet['data']> = {}): RemindersSet['data'] => ({
  ...{ authorityId: 'b', rules, email: 'vt@example.vn', webhookUrl: 'https://example.vn/h', webhookSecret: 's'.repeat(32) },
  ...more,
});
const set = (more?: Partial<RemindersSet['data']>): RemindersCommand => ({ type: 'SetReminders', data: data(more) });

describe('what a body wants to be told', () => {
  it('is set, and set anew', () => {
    policy().when(set()).then({ type: 'RemindersSet', version: 1, data: data() });
    policy({ type: 'RemindersSet', version: 1, data: data() })
      .when(set({ rules: [] }))
      .then({ type: 'RemindersSet', version: 1, data: data({ rules: [] }) });
  });
  it('stays as it is whatever other rules of the body stand in the same stream', () => {
    const ofAnother = { type: 'NumberingSet', version: 1, data: { authorityId: 'b', rules: [] } } as never;
    expect(policy({ type: 'RemindersSet', version: 1, data: data() }, ofAnother).folds()).toEqual(data());
    expect(policy(ofAnother).folds()).toBeNull();
  });
  it.each([
    ['half a day', { rules: [{ days: 0.5, about: 'ours', channels: [] }] }, 'reminders.days-unusable'],
    ['a year ahead', { rules: [{ days: -366, about: 'ours', channels: [] }] }, 'reminders.days-unusable'],
    ['one rule twice', { rules: [rules[0], rules[0]] }, 'reminders.rule-twice'],
    ['mail to nobody', { email: null }, 'reminders.channel-unset'],
    ['a webhook without address', { webhookUrl: null }, 'reminders.channel-unset'],
    ['a webhook without secret', { webhookSecret: null }, 'reminders.channel-unset'],
  ] as const)('is refused with %s', (_, more, code) =>
    policy()
      .when(set(more as Partial<RemindersSet['data']>))
      .thenRefused(code),
  );
});

const given = specFor(reminder);
const of: ReminderOf = {
  reminderId: 'r',
  taskId: 't',
  directiveId: 'd',
  authorityId: 'b',
  days: -3,
  about: 'ours',
  dueAt: '2020-08-20T00:00:00+07:00',
  channels: ['app', 'email'],
};
const raised: ReminderEvent = { type: 'ReminderRaised', version: 2, data: of };
const failed = (attempt: number): ReminderEvent => ({
  type: 'ReminderFailed',
  version: 1,
  data: { reminderId: 'r', channel: 'email', attempt, error: 'no', gaveUp: attempt >= MOST_ATTEMPTS },
});
const sent = (attempt: number): ReminderEvent => ({
  type: 'ReminderSent',
  version: 1,
  data: { reminderId: 'r', channel: 'email', attempt },
});
const mark = (type: 'MarkSent' | 'MarkFailed', channel: 'email' | 'webhook' = 'email'): ReminderCommand =>
  type === 'MarkSent' ? { type, data: { reminderId: 'r', channel } } : { type, data: { reminderId: 'r', channel, error: 'no' } };

describe('a reminder', () => {
  it('is raised once', () => {
    given().when({ type: 'RaiseReminder', data: of }).then(raised);
    given(raised).when({ type: 'RaiseReminder', data: of }).then();
  });
  it('is sent by each channel once', () => {
    given(raised).when(mark('MarkSent')).then(sent(1));
    given(raised, sent(1)).when(mark('MarkSent')).then();
    given(raised, sent(1)).when(mark('MarkFailed')).then();
  });
  it('counts attempts that fail, and one that works ends them', () => {
    given(raised).when(mark('MarkFailed')).then(failed(1));
    given(raised, failed(1)).when(mark('MarkSent')).then(sent(2));
  });
  it('is given up after the last attempt', () => {
    const before = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, at) => failed(at + 1));
    given(raised, ...before)
      .when(mark('MarkFailed'))
      .then(failed(MOST_ATTEMPTS));
    given(raised, ...before, failed(MOST_ATTEMPTS))
      .when(mark('MarkSent'))
      .then();
  });
  it('that was given up is tried again where somebody says so, its attempts counted anew', () => {
    const all = Array.from({ length: MOST_ATTEMPTS }, (_, at) => failed(at + 1));
    const again: ReminderEvent = { type: 'ReminderRetried', version: 1, data: { reminderId: 'r', channel: 'email' } };
    const retry: ReminderCommand = { type: 'RetryReminder', data: { reminderId: 'r' } };
    given(raised, ...all)
      .when(retry)
      .then(again);
    given(raised, ...all, again)
      .when(mark('MarkFailed'))
      .then(failed(1));
    given(raised, ...all, again)
      .when(mark('MarkSent'))
      .then(sent(1));
    given(raised, ...all, again)
      .when(retry)
      .thenRefused('reminder.not-given-up');
    given(raised, sent(1)).when(retry).thenRefused('reminder.not-given-up');
    given(raised, failed(1)).when(retry).thenRefused('reminder.not-given-up');
    given().when(retry).thenRefused('reminder.unknown');
  });
  it('is not sent where nobody asked for it', () => given(raised).when(mark('MarkSent', 'webhook')).then());
  it('of another deadline, rule or body is another one', () => {
    const ids = [
      of,
      { ...of, dueAt: '2020-08-21T00:00:00+07:00' },
      { ...of, days: 1 },
      { ...of, about: 'given' as const },
      { ...of, authorityId: 'c' },
    ].map(reminderId);
    expect(new Set(ids).size).toBe(5);
    expect(reminderId(of)).toBe(ids[0]);
  });
  it('is tried again later each time, within hours', () => {
    expect([1, 2, 3].map(retryAfterMs)).toEqual([60_000, 120_000, 240_000]);
    expect(retryAfterMs(30)).toBe(6 * 3_600_000);
  });
});
