import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { ChangeReach } from './change-reach.query';
import type { ListedTask, TaskList } from './list-tasks.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const task = (at: Asked, taskId = 'task') => world.answer<ListedTask>('task', { taskId }, at);
const list = (params: object, at: Asked = {}) => world.answer<TaskList>('list-tasks', { limit: 50, ...params }, at);
const say = (type: string, on: string, more: object = {}, taskId = 'task') => world.say(`task-${taskId}`, type, { taskId, ...more }, on);
const limit = (dueAt: string, on: string, kind = 'relative', taskId = 'task') =>
  say('DeadlineSet', on, { rule: { kind, text: '' }, trigger: null, calendarVersion: '1', dueAt }, taskId);
/** A town's task: extended, reported, sent back, reported again and confirmed; the product turns out to be of another day; the order is recalled. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('p', 'province', 'UBND tỉnh', null);
  await world.body('t', 'district', 'UBND thị xã', 'p');
  await world.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.delivery('order', 't', '2020-08-10', { received: false });
  for (const taskId of ['task', 'twin']) await world.task(taskId, 'order', 't', '2020-08-10', { issuerId: 'p' });
  await limit('2020-08-14T00:00:00+07:00', '2020-08-10');
  clocks.mark('given');
  const receipt = { directiveId: 'order', authorityId: 't', arrivalNumber: '4', evidence: null };
  await world.say('delivery-order-t', 'DeliveryReceived', receipt, '2020-08-11');
  clocks.mark('received');
  await say('TaskExtensionAsked', '2020-08-12', { extensionId: 'e', untilOn: '2020-08-17', reason: 'mưa' });
  await say('TaskExtensionGranted', '2020-08-13', { extensionId: 'e', reason: null });
  await limit('2020-08-18T00:00:00+07:00', '2020-08-13', 'fixed');
  clocks.mark('extended');
  await say('TaskReportedDone', '2020-08-15', { reportId: 'first', productOn: '2020-08-15', productSymbol: null, note: null });
  await say('TaskReturned', '2020-08-16', { reportId: 'first', reason: 'thiếu' });
  clocks.mark('returned');
  await say('TaskReportedDone', '2020-08-19', { reportId: 'second', productOn: '2020-08-18', productSymbol: null, note: null });
  const report = world.ordinal();
  await say('TaskConfirmed', '2020-08-20', { reportId: 'second' });
  clocks.mark('confirmed');
  const right = { eventId: eventIdOf(report), voided: false, occurredAt: null, productOn: '2020-08-17', reason: 'nhầm ngày' };
  await world.say('task-task', 'FactCorrected', right, '2020-08-21');
  clocks.mark('corrected');
  await world.recalled('order', '2020-08-22');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['08-09', '08-10', '08-11', '08-13T23:59:59+07:00', '08-14', '08-16', '08-17', '08-18', '08-19', '08-22'];
const MOMENTS = ['given', 'received', 'extended', 'returned', 'confirmed', 'corrected', 'recalled'];

describe('a task, by day and by what was known', () => {
  it('stands in the one state that the deadline, the delivery and its reports come to', async () =>
    expect(await clocks.table(DAYS, async (at) => (await task(at)).state)).toEqual([
      `08-09: ${Array(7).fill('!task.unknown').join(' | ')}`,
      '08-10: notReceived | notReceived | notReceived | notReceived | notReceived | notReceived | notReceived',
      '08-11: notReceived | openInTime | openInTime | openInTime | openInTime | openInTime | openInTime',
      '08-13T23:59:59+07:00: notReceived | openInTime | openInTime | openInTime | openInTime | openInTime | openInTime',
      '08-14: overdue | overdue | openInTime | openInTime | openInTime | openInTime | openInTime',
      '08-16: overdue | overdue | openInTime | returned | returned | returned | returned',
      '08-17: overdue | overdue | openInTime | returned | returned | doneInTime | doneInTime',
      '08-18: overdue | overdue | overdue | returned | doneLate | doneInTime | doneInTime',
      '08-19: overdue | overdue | overdue | returned | doneLate | doneInTime | doneInTime',
      '08-22: overdue | overdue | overdue | returned | doneLate | doneInTime | doneInTime',
    ]));
  it('had its first deadline all along, and the later one from the day on which it was set', async () =>
    expect(
      await clocks.table(
        ['08-12', '08-13', '08-22'],
        async (at) => {
          const { dueAt, firstDueAt, extension } = await task(at);
          const day = (instant: number | null) => (instant === null ? '' : new Date(instant + 25_200_000).toISOString().slice(8, 10));
          return [day(dueAt), day(firstDueAt), extension];
        },
        ['given', 'extended', 'recalled'],
      ),
    ).toEqual([
      '08-12: 14 14 - | 14 14 asked | 14 14 asked',
      '08-13: 14 14 - | 18 14 granted | 18 14 granted',
      '08-22: 14 14 - | 18 14 granted | 18 14 granted',
    ]));
  it('may run from a receipt as long as its limit is counted, not once a date was granted', async () =>
    expect(
      await clocks.table(
        ['08-09', '08-10', '08-13'],
        (at) => world.answer('tasks-of-delivery', { directiveId: 'order', authorityId: 't' }, at),
        ['given', 'extended'],
      ),
    ).toEqual(['08-09: - | -', '08-10: task | task', '08-13: task | -']));
});
describe('a list of tasks, by day and by what was known', () => {
  it('has in each state exactly those that stand in it, one by one too', async () => {
    const states = ['withdrawn', 'doneInTime', 'doneLate', 'returned', 'overdue', 'notReceived', 'withoutDeadline', 'openInTime'] as const;
    for (const state of states) {
      const whole = async (at: Asked) => (await list({}, at)).items.filter((one) => one.state === state).map(({ taskId }) => taskId);
      const expected = await clocks.table(DAYS, whole, MOMENTS);
      expect([
        state,
        await clocks.table(DAYS, async (at) => (await list({ state }, at)).items.map(({ taskId }) => taskId), MOMENTS),
      ]).toEqual([state, expected]);
      const single = async (at: Asked) => (await oneByOne((page) => list({ state, ...page }, at))).map(({ taskId }) => taskId);
      expect([state, await clocks.table(DAYS, single, MOMENTS)]).toEqual([state, expected]);
    }
  });
  it('ends what was not done with the order, from the day of the recall on, and leaves done what was', async () =>
    expect(
      await clocks.table(
        ['08-21T23:59:59+07:00', '08-22'],
        async (at) => (await list({ directiveId: 'order' }, at)).items.map(({ taskId, state }) => `${taskId}:${state}`),
        ['corrected', 'recalled'],
      ),
    ).toEqual([
      '08-21T23:59:59+07:00: task:doneInTime twin:withoutDeadline | task:doneInTime twin:withoutDeadline',
      '08-22: task:doneInTime twin:withoutDeadline | task:doneInTime twin:withdrawn',
    ]));
  it('says the state, and no word of the item, to whom the order is closed', async () => {
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'x', basis: null }, '2020-08-10');
    const told = async (bodies: readonly string[]) => {
      const { state, itemText, verb, itemLabel } = await task({ asOf: '2020-08-18', knownAt: clocks.at('returned'), viewer: { bodies } });
      return [state, itemText, verb, itemLabel];
    };
    expect([await told([]), await told(['t'])]).toEqual([
      ['returned', null, 'Giao', '1'],
      ['returned', 'Vận động người dân cài đặt ứng dụng', 'Giao', '1'],
    ]);
  });
});
describe('what a change would reach, by day and by what was known', () => {
  it('is what is open then of the order itself', async () =>
    expect(
      await clocks.table(
        ['08-09', '08-10', '08-17', '08-18', '08-22'],
        async (at) => (await world.answer<ChangeReach>('change-reach', { directiveId: 'order' }, at)).tasks,
        MOMENTS,
      ),
    ).toEqual([
      `08-09: ${Array(7).fill('!directive.unknown').join(' | ')}`,
      '08-10: 2 | 2 | 2 | 2 | 2 | 2 | 2',
      '08-17: 2 | 2 | 2 | 2 | 2 | 1 | 1',
      '08-18: 2 | 2 | 2 | 2 | 1 | 1 | 1',
      '08-22: 2 | 2 | 2 | 2 | 1 | 1 | 0',
    ]));
});
