import { reminderId, type ReminderOf } from '@cascade/tasks/domain';
import { openWorld, type World } from '../testing/world';
import type { ListedReminder } from './reminders.queries';

let world: World;
const rule = (days: number, about: 'ours' | 'given' = 'ours', ...channels: string[]) => ({ days, about, channels });
const wants = (authorityId: string, on: string, ...rules: object[]) =>
  world.say(`policy-${authorityId}`, 'RemindersSet', { authorityId, rules, email: null, webhookUrl: null, webhookSecret: null }, on);
const due = async (asOf: string, knownAt?: number) =>
  (await world.answer<{ items: readonly ReminderOf[] }>('due-reminders', {}, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }))
    .items;
const told = async (asOf: string) => (await due(asOf)).map(({ authorityId, taskId, days }) => `${authorityId} ${taskId} ${days}`).sort();
const give = (taskId: string, directiveId: string, dueAt: string | null, force = 'binding') =>
  world.task(taskId, directiveId, 'ward', '2020-08-10', { dueAt, force, issuerId: 'town' });

beforeAll(async () => {
  world = await openWorld();
  await world.body('town', 'district', 'UBND thị xã', null);
  await world.body('ward', 'commune', 'UBND phường', 'town');
  await world.letter('order', { issuer: 'town', symbol: '278/UBND', on: '2020-08-10' });
  await world.letter('back', { issuer: 'town', symbol: '279/UBND', on: '2020-08-10' });
  await wants('ward', '2020-08-11', rule(-3, 'ours', 'email'), rule(1));
  await wants('town', '2020-08-11', rule(2, 'given'));
  await give('open', 'order', '2020-08-20T00:00:00+07:00');
  await give('undated', 'order', null);
  await give('done', 'order', '2020-08-20T00:00:00+07:00');
  await world.reported('done', '2020-08-12', '2020-08-12');
  await world.confirmed('done', '2020-08-13');
  await give('withdrawn', 'order', '2020-08-20T00:00:00+07:00');
  await world.withdrawn('withdrawn', '2020-08-13');
  await give('encouraged', 'order', '2020-08-20T00:00:00+07:00', 'encouragement');
  await give('asked', 'order', '2020-08-21T00:00:00+07:00', 'request');
  await give('frozen', 'back', '2020-08-20T00:00:00+07:00');
  await world.recalled('back', '2020-08-16');
});
afterAll(() => world.close());

describe('a reminder is due', () => {
  it('from the very instant that its rule names, and not before', async () => {
    expect(await told('2020-08-16T23:59:59+07:00')).toEqual([]);
    expect(await told('2020-08-17')).toEqual(['ward open -3']);
  });
  it('for each rule whose time has come: of who must do it, and of who gave it', async () => {
    expect(await told('2020-08-21')).toEqual(['ward asked -3', 'ward open -3', 'ward open 1']);
    expect(await told('2020-08-22')).toEqual(['town open 2', 'ward asked -3', 'ward asked 1', 'ward open -3', 'ward open 1']);
  });
  it('not for what is done, withdrawn, undated or only encouraged, nor of an order that was taken back', async () => {
    const tasks = new Set((await due('2020-12-31')).map(({ taskId }) => taskId));
    expect([...tasks].sort()).toEqual(['asked', 'open']);
  });
  it('of an order that stood then: the recall ends it, and does not undo it', async () => {
    await give('soon', 'back', '2020-08-18T00:00:00+07:00');
    expect(await told('2020-08-15T12:00:00+07:00')).toEqual(['ward soon -3']);
    expect(await told('2020-08-16')).toEqual([]);
  });
  it('under an id made of task, body, rule and deadline, with the channels of the rule', async () => {
    const [first] = await due('2020-08-17');
    expect(first).toMatchObject({ directiveId: 'order', about: 'ours', days: -3, channels: ['email'], dueAt: '2020-08-20T00:00:00+07:00' });
    expect(first!.reminderId).toBe(reminderId(first!));
  });
  it('not for what fell due before the body asked to be told', async () => {
    await wants('ward', '2020-08-19', rule(-3, 'ours', 'email'), rule(1), rule(-1));
    expect(await told('2020-08-19')).toEqual(['ward asked -3', 'ward open -1', 'ward open -3']); // the very instant at which it asked
    await wants('ward', '2020-08-20', rule(-3, 'ours', 'email'), rule(1), rule(-1), rule(-2));
    expect((await told('2020-08-20')).filter((each) => each.endsWith(' -2'))).toEqual([]);
  });
  it('once: what was raised is not due again, as far as it is known', async () => {
    const [first] = await due('2020-08-17');
    const before = world.ordinal();
    await world.say(`reminder-${first!.reminderId}`, 'ReminderRaised', first!, '2020-08-17T07:00:00+07:00');
    expect(await told('2020-08-17')).toEqual([]);
    expect((await due('2020-08-17', before)).map(({ taskId }) => taskId)).toEqual(['open']);
  });
  it('again for another deadline: it is another reminder', async () => {
    const rule = { kind: 'fixed', text: '' };
    const set = { taskId: 'open', rule, trigger: null, calendarVersion: '1', dueAt: '2020-09-10T00:00:00+07:00' };
    await world.say('task-open', 'DeadlineSet', set, '2020-08-18');
    expect((await told('2020-09-07')).filter((each) => each.includes('open'))).toEqual(['ward open -3']);
  });
});
describe('the reminders that were told', () => {
  type List = { readonly items: readonly ListedReminder[]; readonly next: string | null };
  const list = (params: object = {}, asOf = '2020-08-30') => world.answer<List>('list-reminders', { limit: 10, ...params }, { asOf });
  const raise = async (taskId: string, authorityId: string, at: string, channels: string[] = []) => {
    const of = { taskId, directiveId: 'order', authorityId, days: 1, about: 'ours', dueAt: '2020-08-20T00:00:00+07:00', channels };
    const id = `${taskId}-${authorityId}`;
    await world.say(`reminder-${id}`, 'ReminderRaised', { ...of, reminderId: id }, at);
    return id;
  };
  const word = (id: string, type: 'ReminderSent' | 'ReminderFailed', channel: string, attempt: number, at: string, more: object = {}) =>
    world.say(`reminder-${id}`, type, { reminderId: id, channel, attempt, ...more }, at);
  let mailed: string;
  beforeAll(async () => {
    await raise('asked', 'ward', '2020-08-25');
    mailed = await raise('asked', 'town', '2020-08-26', ['email', 'webhook']);
    await raise('nowhere', 'town', '2020-08-27');
  });
  it('are listed the latest first, of one body or of all, with the task as it stands', async () => {
    expect((await list()).items.slice(0, 3).map(({ authorityId, task }) => [authorityId, task?.taskId ?? null])).toEqual([
      ['town', null],
      ['town', 'asked'],
      ['ward', 'asked'],
    ]);
    expect((await list({ authorityId: 'town' })).items).toHaveLength(2);
    expect((await list({ authorityId: 'nobody' })).items).toEqual([]);
    expect((await list({ authorityId: 'town' })).items[1]!.task).toMatchObject({ state: 'overdue', directiveSymbol: '278/UBND' });
  });
  it('are those of then', async () => expect((await list({ authorityId: 'town' }, '2020-08-26T12:00:00+07:00')).items).toHaveLength(1));
  it('go page by page', async () => {
    const first = await list({ authorityId: 'town', limit: 1 });
    expect([first.items.map(({ reminderId: id }) => id), first.next]).toEqual([['nowhere-town'], '1']);
    const second = await list({ authorityId: 'town', limit: 1, cursor: '1' });
    expect([second.items.map(({ reminderId: id }) => id), second.next]).toEqual([[mailed], null]);
    expect((await list({ authorityId: 'town', limit: 0 })).items).toHaveLength(1);
    for (const cursor of ['0', '-1', 'x', '1e3', '9999999999'])
      await expect(list({ cursor })).rejects.toMatchObject({ code: 'cursor.unreadable', details: { cursor } });
  });
  it('are owed by each channel until it has told them, has given up, or is to try again later', async () => {
    const owed = async (at: string) => (await list({ owed: true }, at)).items.map(({ email, webhook }) => `${email} ${webhook}`);
    expect(await owed('2020-08-25T12:00:00+07:00')).toEqual(['pending none']); // the ward's first one, by mail since the 17th
    expect(await owed('2020-08-26T01:00:00+07:00')).toContain('pending pending');
    await word(mailed, 'ReminderSent', 'email', 1, '2020-08-26T02:00:00+07:00');
    expect(await owed('2020-08-26T03:00:00+07:00')).toContain('sent pending');
    await word(mailed, 'ReminderFailed', 'webhook', 1, '2020-08-26T04:00:00+07:00', { error: 'ECONNREFUSED', gaveUp: false });
    expect(await owed('2020-08-26T04:00:59+07:00')).not.toContain('sent failed'); // a minute later, not before
    expect(await owed('2020-08-26T04:01:00+07:00')).toContain('sent failed');
    expect((await list({ authorityId: 'town' }, '2020-08-26T05:00:00+07:00')).items[0]!.error).toBe('ECONNREFUSED');
    await word(mailed, 'ReminderFailed', 'webhook', 8, '2020-08-26T06:00:00+07:00', { error: '404', gaveUp: true });
    expect(await owed('2020-08-30')).not.toContain('sent failed');
    expect((await list({ authorityId: 'town' })).items[1]).toMatchObject({ email: 'sent', webhook: 'gaveUp', error: '404' });
  });
});
