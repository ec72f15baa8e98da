import type { ReminderOf } from '@cascade/tasks/domain';
import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { openWorld, type World } from '../testing/world';
import type { ListedReminder } from './reminders.queries';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
type Page<T> = { readonly items: readonly T[]; readonly next: string | null };
const due = async (at: Asked) => (await world.answer<Page<ReminderOf>>('due-reminders', {}, at)).items;
const byHand = async (at: Asked) =>
  (await world.answer<Page<ReminderOf>>('due-hand-reminders', {}, at)).items.map(({ reminderId }) => reminderId);
const list = (at: Asked, params: object = {}) => world.answer<Page<ListedReminder>>('list-reminders', { limit: 50, ...params }, at);
const counts = (at: Asked) => world.answer<{ owed: number; gaveUp: number }>('reminder-counts', {}, at);
const deadline = (dueAt: string, on: string) =>
  world.say(
    'task-task',
    'DeadlineSet',
    { taskId: 'task', rule: { kind: 'fixed', text: '' }, trigger: null, calendarVersion: '1', dueAt },
    on,
  );
const word = (type: string, at: string, more: object = {}) =>
  world.say('reminder-hand', type, { reminderId: 'hand', channel: 'email', attempt: 1, ...more }, at);
/** A ward wants to hear three days ahead; its limit is moved; somebody asks by hand, which is sent, fails, is given up and tried again. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('town', 'district', 'UBND thị xã', null);
  await world.body('ward', 'commune', 'UBND phường', 'town');
  await world.letter('order', { issuer: 'town', symbol: '278/UBND', on: '2020-08-01' });
  await world.task('task', 'order', 'ward', '2020-08-01', { dueAt: '2020-08-10T00:00:00+07:00', issuerId: 'town' });
  clocks.mark('given');
  const rules = [{ days: -3, about: 'ours', channels: ['email'] }];
  await world.say(
    'policy-ward',
    'RemindersSet',
    { authorityId: 'ward', rules, email: null, webhookUrl: null, webhookSecret: null },
    '2020-08-02',
  );
  clocks.mark('wanted');
  await deadline('2020-08-20T00:00:00+07:00', '2020-08-08');
  clocks.mark('moved');
  const asked = { taskId: 'task', remindId: 'hand', byId: 'town', on: '2020-08-09', words: 'Gửi ngay' };
  await world.say('task-task', 'TaskReminded', asked, '2020-08-09');
  clocks.mark('asked');
  const of = {
    reminderId: 'hand',
    taskId: 'task',
    directiveId: 'order',
    authorityId: 'ward',
    days: 0,
    about: 'byHand',
    channels: ['email'],
  };
  await world.say('reminder-hand', 'ReminderRaised', { ...of, dueAt: '2020-08-20T00:00:00+07:00' }, '2020-08-09T08:00:00+07:00');
  clocks.mark('raised');
  await word('ReminderFailed', '2020-08-10', { error: '550', gaveUp: true });
  clocks.mark('gave up');
  await word('ReminderRetried', '2020-08-11');
  clocks.mark('retried');
  await word('ReminderSent', '2020-08-11T00:10:00+07:00', { attempt: 2 });
  clocks.mark('sent');
  await world.recalled('order', '2020-08-18');
  clocks.mark('recalled');
});
afterAll(() => world.close());

describe('reminders that are due, by day and by what was known', () => {
  it('are due three days before the limit as it stood that day, from when it was wanted, until the order is taken back', async () =>
    expect(
      await clocks.table(
        ['08-06T23:59:59+07:00', '08-07', '08-08', '08-16T23:59:59+07:00', '08-17', '08-18'],
        async (at) => (await due(at)).map(({ dueAt }) => dueAt.slice(5, 10)),
        ['given', 'wanted', 'moved', 'recalled'],
      ),
    ).toEqual([
      '08-06T23:59:59+07:00: - | - | - | -',
      '08-07: - | 08-10 | 08-10 | 08-10',
      '08-08: - | 08-10 | - | -',
      '08-16T23:59:59+07:00: - | 08-10 | - | -',
      '08-17: - | 08-10 | 08-20 | 08-20',
      '08-18: - | 08-10 | 08-20 | -',
    ]));
  it('are due by hand from when somebody asks until they are raised, whatever day is asked for, and a month later no more', async () =>
    expect(await clocks.table(['08-08', '08-09', '09-08T23:59:59+07:00', '09-09'], byHand, ['moved', 'asked', 'raised'])).toEqual([
      '08-08: - | - | -',
      '08-09: - | hand | -',
      '09-08T23:59:59+07:00: - | hand | -',
      '09-09: - | - | -',
    ]));
});
describe('reminders that were told, by day and by what was known', () => {
  const DAYS = ['08-09', '08-09T08:00:00+07:00', '08-10', '08-11', '08-11T00:10:00+07:00'];
  const MOMENTS = ['asked', 'raised', 'gave up', 'retried', 'sent'];
  it('stand in the state that the channel had reached', async () =>
    expect(await clocks.table(DAYS, async (at) => (await list(at)).items.map(({ email }) => email), MOMENTS)).toEqual([
      '08-09: - | - | - | - | -',
      '08-09T08:00:00+07:00: - | pending | pending | pending | pending',
      '08-10: - | pending | gaveUp | gaveUp | gaveUp',
      '08-11: - | pending | gaveUp | pending | pending',
      '08-11T00:10:00+07:00: - | pending | gaveUp | pending | sent',
    ]));
  it('are counted as owed or given up just as they are listed so', async () => {
    const counted = async (at: Asked) => Object.values(await counts(at));
    const expected = [
      '08-09: 0 0 | 0 0 | 0 0 | 0 0 | 0 0',
      '08-09T08:00:00+07:00: 0 0 | 1 0 | 1 0 | 1 0 | 1 0',
      '08-10: 0 0 | 1 0 | 0 1 | 0 1 | 0 1',
      '08-11: 0 0 | 1 0 | 0 1 | 1 0 | 1 0',
      '08-11T00:10:00+07:00: 0 0 | 1 0 | 0 1 | 1 0 | 0 0',
    ];
    expect(await clocks.table(DAYS, counted, MOMENTS)).toEqual(expected);
    const listed = async (at: Asked) =>
      Promise.all(['owed', 'gaveUp'].map(async (which) => (await oneByOne((page) => list(at, { ...page, [which]: true }))).length));
    expect(await clocks.table(DAYS, listed, MOMENTS)).toEqual(expected);
  });
  it('say who asked and in which words, the task as it stood that day, and no word of it to whom the order is closed', async () => {
    const told = async (at: Asked) =>
      (await list(at)).items.map(({ by, task }) => `${by?.byName}/${by?.words}/${task?.state}`.replaceAll(' ', '_'));
    expect(await clocks.table(['08-17', '08-18'], told, ['raised', 'recalled'])).toEqual([
      '08-17: UBND_thị_xã/Gửi_ngay/openInTime | UBND_thị_xã/Gửi_ngay/openInTime',
      '08-18: UBND_thị_xã/Gửi_ngay/openInTime | UBND_thị_xã/Gửi_ngay/withdrawn',
    ]);
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'x', basis: null }, '2020-08-02');
    expect(await told({ asOf: '2020-08-17', viewer: { bodies: [] } })).toEqual(['UBND_thị_xã/null/openInTime']);
    expect(await told({ asOf: '2020-08-17', viewer: { bodies: ['ward'] } })).toEqual(['UBND_thị_xã/Gửi_ngay/openInTime']);
  });
});
