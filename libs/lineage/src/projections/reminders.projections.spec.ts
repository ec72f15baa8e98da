import { retryAfterMs } from '@cascade/tasks/domain';
import { instant, timelineOf, type Said } from '../testing/timeline';
import { handReminders } from './hand-reminders.projection';
import { reminderRules } from './reminder-rules.projection';
import { reminders } from './reminders.projection';

describe('what a body wants to be told', () => {
  const rule = (days: number, channels: readonly string[] = [], about = 'ours') => ({ days, about, channels });
  const set = (at: string, ...rules: object[]): Said => [
    'RemindersSet',
    { authorityId: 'b', rules, email: null, webhookUrl: null, webhookSecret: null },
    at,
  ];
  it('is a row for each rule, from when it was first said', () => {
    const line = timelineOf(reminderRules, set('2020-08-17', rule(-3)), set('2020-08-19', rule(-3, ['email']), rule(1, [], 'given')));
    expect(line.keysAt('2020-08-17')).toEqual(['ours/-3']);
    expect(line.at('2020-08-19', 'ours/-3')).toEqual({
      ...{ authority_id: 'b', days: -3, about: 'ours', channels: '["email"]' },
      set_at: instant('2020-08-17'), // another channel is no new wish: what fell due since the 17th is still owed
    });
    expect(line.at('2020-08-19', 'given/1')).toMatchObject({ set_at: instant('2020-08-19') });
  });
  it('ends where it is left out, and begins anew where it is said again', () => {
    const line = timelineOf(
      reminderRules,
      set('2020-08-17', rule(-3), rule(1)),
      set('2020-08-18', rule(1)),
      set('2020-08-20', rule(-3), rule(1)),
    );
    expect([line.keysAt('2020-08-17'), line.keysAt('2020-08-18')]).toEqual([['ours/-3', 'ours/1'], ['ours/1']]);
    expect(line.at('2020-08-20', 'ours/-3')).toMatchObject({ set_at: instant('2020-08-20') });
    expect(line.at('2020-08-20', 'ours/1')).toMatchObject({ set_at: instant('2020-08-17') });
  });
  it('is nothing where all is left out', () =>
    expect(timelineOf(reminderRules, set('2020-08-17', rule(-3)), set('2020-08-18')).keysAt('2020-08-18')).toEqual([]));
});
describe('a reminder', () => {
  const AT = '2020-08-17T08:00:00+07:00';
  const of = {
    reminderId: 'r',
    taskId: 't',
    directiveId: 'd',
    authorityId: 'b',
    days: -3,
    about: 'ours',
    dueAt: '2020-08-21T00:00:00+07:00',
  };
  const raised = (...channels: string[]): Said => ['ReminderRaised', { ...of, channels: ['app', ...channels] }, AT];
  const sent = (channel: string, at: string): Said => ['ReminderSent', { reminderId: 'r', channel, attempt: 1 }, at];
  const failed = (channel: string, at: string, attempt = 1, gaveUp = false): Said => [
    'ReminderFailed',
    { reminderId: 'r', channel, attempt, error: 'ECONNREFUSED', gaveUp },
    at,
  ];
  it('that only the application shows owes nothing', () =>
    expect(timelineOf(reminders, raised()).at(AT)).toMatchObject({
      ...{ reminder_id: 'r', task_id: 't', due_at: instant(of.dueAt), raised_at: instant(AT) },
      ...{ email: 'none', webhook: 'none', next_at: null, error: null },
    }));
  it('is owed at once by each channel that was asked for, and no more once each has it', () => {
    const line = timelineOf(
      reminders,
      raised('email', 'webhook'),
      sent('email', '2020-08-17T09:00:00+07:00'),
      sent('webhook', '2020-08-17T10:00:00+07:00'),
    );
    expect(line.at(AT)).toMatchObject({ email: 'pending', webhook: 'pending', next_at: instant(AT) });
    expect(line.at('2020-08-17T09:00:00+07:00')).toMatchObject({ email: 'sent', webhook: 'pending' });
    expect(line.at('2020-08-17T10:00:00+07:00')).toMatchObject({ email: 'sent', webhook: 'sent', next_at: null });
  });
  it('that failed is tried again later, each time after twice as long', () => {
    for (const attempt of [1, 2, 5]) {
      const at = '2020-08-17T09:00:00+07:00';
      const line = timelineOf(reminders, raised('email'), failed('email', at, attempt));
      expect(line.at(at)).toMatchObject({ email: 'failed', error: 'ECONNREFUSED', next_at: instant(at) + retryAfterMs(attempt) });
    }
  });
  it('that failed and then went out forgets its error', () => {
    const line = timelineOf(
      reminders,
      raised('email'),
      failed('email', '2020-08-17T09:00:00+07:00'),
      sent('email', '2020-08-17T09:01:00+07:00'),
    );
    expect(line.at('2020-08-17T09:01:00+07:00')).toMatchObject({ email: 'sent', next_at: null, error: null });
  });
  it('that was given up is owed no more by that channel, and still by the other', () => {
    const at = '2020-08-18T09:00:00+07:00';
    expect(timelineOf(reminders, raised('email'), failed('email', at, 8, true)).at(at)).toMatchObject({ email: 'gaveUp', next_at: null });
    const both = timelineOf(reminders, raised('email', 'webhook'), failed('email', at, 8, true));
    expect(both.at(at)).toMatchObject({ email: 'gaveUp', webhook: 'pending', next_at: instant(AT) });
  });
  it('waits out the pause of each channel, whatever becomes of the other', () => {
    const [first, second] = ['2020-08-17T09:00:00+07:00', '2020-08-17T09:00:10+07:00'];
    const line = timelineOf(reminders, raised('email', 'webhook'), failed('email', first, 3), sent('webhook', second));
    const due = instant(first) + retryAfterMs(3);
    expect(line.at(second)).toMatchObject({ email: 'failed', webhook: 'sent', email_next: due, webhook_next: null, next_at: due });
    expect(line.at(second)).toMatchObject({ error: 'ECONNREFUSED' }); // what went out forgets no error of the other
    const both = timelineOf(reminders, raised('email', 'webhook'), failed('email', first, 3), failed('webhook', second, 1));
    const sooner = instant(second) + retryAfterMs(1);
    expect(both.at(second)).toMatchObject({ email_next: due, webhook_next: sooner, next_at: sooner });
  });
  it('that was given up shows so until somebody has it tried again', () => {
    const [at, later] = ['2020-08-18T09:00:00+07:00', '2020-08-19T09:00:00+07:00'];
    const again: Said = ['ReminderRetried', { reminderId: 'r', channel: 'email' }, later];
    const line = timelineOf(reminders, raised('email'), failed('email', at, 8, true), again);
    expect(line.at(at)).toMatchObject({ email: 'gaveUp', gave_up: 1, next_at: null });
    expect(line.at(later)).toMatchObject({ email: 'pending', gave_up: null, next_at: instant(later), error: null });
  });
  it('shown by the application changes no other channel', () =>
    expect(timelineOf(reminders, raised('email'), sent('app', '2020-08-17T09:00:00+07:00')).at('2020-08-17T09:00:00+07:00')).toMatchObject({
      ...{ email: 'pending', webhook: 'none' },
    }));
});
describe('a reminder by hand', () => {
  const reminded = (remindId: string, words: string | null, at: string): Said => [
    'TaskReminded',
    { remindId, taskId: 't', byId: 'town', words },
    at,
  ];
  it('is a row each, with who asked, when, and in which words', () => {
    const line = timelineOf(handReminders, reminded('r1', 'còn thiếu số liệu', '2020-08-18'), reminded('r2', null, '2020-08-20'));
    expect(line.keysAt('2020-08-19')).toEqual(['r1']);
    expect(line.at('2020-08-20', 'r1')).toEqual({
      ...{ reminder_id: 'r1', task_id: 't', by_id: 'town', words: 'còn thiếu số liệu', reminded_at: instant('2020-08-18') },
    });
    expect(line.at('2020-08-20', 'r2')).toMatchObject({ words: null });
  });
});
