import { openWorld, type World } from '../testing/world';
import type { TasksForCalendar } from './tasks-for-calendar.query';

let world: World;
const DUE = '2020-08-25T00:00:00+07:00';
const calendar = (authorityId = 'town', at: { asOf?: string; knownAt?: number } = {}, below = false) =>
  world.answer<TasksForCalendar>('tasks-for-calendar', { authorityId, below }, { asOf: '2020-08-30', ...at });
const shown = async (...of: Parameters<typeof calendar>) =>
  Object.fromEntries((await calendar(...of)).tasks.map(({ taskId, over, state }) => [taskId, over ? `over:${state}` : state]));
const sequenceOf = async (taskId: string, ...of: Parameters<typeof calendar>) =>
  (await calendar(...of)).tasks.find((task) => task.taskId === taskId)?.sequence ?? 0;
beforeAll(async () => {
  world = await openWorld();
  await world.body('p', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'p');
  await world.body('ward', 'commune', 'UBND phường', 'town');
  for (const order of ['stands', 'recalled'])
    await world.letter(order, { issuer: 'p', symbol: `${order.length}/CT-UBND`, on: '2020-08-10' });
  for (const taskId of ['open', 'done', 'dropped', 'moved', 'undated', 'undone'])
    await world.task(taskId, 'stands', 'town', '2020-08-10', { dueAt: DUE });
  await world.task('frozen', 'recalled', 'town', '2020-08-10', { dueAt: DUE });
  await world.task('never', 'stands', 'town', '2020-08-10');
  await world.task('below', 'stands', 'ward', '2020-08-10', { dueAt: DUE });
});
afterAll(() => world.close());

describe('the deadlines of a body for a calendar', () => {
  it('are its open ones; what has no deadline is no day in a calendar', async () =>
    expect(await shown()).toEqual(
      Object.fromEntries(['open', 'done', 'dropped', 'moved', 'undated', 'undone', 'frozen'].map((taskId) => [taskId, 'overdue'])),
    ));
  it('are with those of the bodies below where that is asked', async () =>
    expect(await shown('p', {}, true)).toMatchObject({ below: 'overdue', open: 'overdue' }));
  it('stay as over when they are done, withdrawn, recalled, with others, or without a date, each with a greater sequence', async () => {
    const before = await calendar();
    const known = world.ordinal();
    await world.reported('done', '2020-08-20', '2020-08-20');
    await world.confirmed('done', '2020-08-21');
    await world.withdrawn('dropped', '2020-08-21');
    await world.recalled('recalled', '2020-08-21');
    const moved = { taskId: 'moved', assigneeId: 'ward', bodyId: 'ward', reason: null, basis: null };
    await world.say('task-moved', 'TaskHandedOver', { ...moved, fromAssigneeId: 'town', fromBodyId: 'town' }, '2020-08-21');
    const none = { taskId: 'undated', rule: { kind: 'none', text: '' }, trigger: null, calendarVersion: '1', dueAt: null };
    await world.say('task-undated', 'DeadlineSet', none, '2020-08-21');
    expect(await shown()).toEqual({
      ...{ open: 'overdue', undone: 'overdue', done: 'over:doneInTime', dropped: 'over:withdrawn', frozen: 'over:withdrawn' },
      ...{ moved: expect.stringMatching(/^over:/), undated: expect.stringMatching(/^over:/) },
    });
    for (const { taskId, sequence, dueAt } of before.tasks) {
      const rises = (await sequenceOf(taskId)) - sequence;
      // The order of the others was not touched.
      if (taskId === 'open' || taskId === 'undone') expect(rises).toBe(0);
      else expect(rises).toBeGreaterThan(0);
      expect((await calendar()).tasks.find((task) => task.taskId === taskId)?.dueAt).toBe(dueAt);
    }
    expect(await calendar('town', { knownAt: known })).toEqual(before);
    expect(await shown('ward')).toMatchObject({ below: 'overdue', moved: 'overdue' });
  });
  it('come back with a still greater sequence where what ended one is taken back', async () => {
    await world.withdrawn('undone', '2020-08-22');
    const withdrawn = world.ordinal();
    const first = await sequenceOf('undone');
    expect(await shown()).toMatchObject({ undone: 'over:withdrawn' });
    const again = { taskId: 'undone', assigneeId: 'town', bodyId: 'town', force: 'binding', reason: 'giao lại', itemId: 'stands-item' };
    await world.say('task-undone', 'TaskReassigned', { ...again, issuerId: 'issuer', verb: 'Giao' }, '2020-08-23');
    const set = { taskId: 'undone', rule: { kind: 'fixed', text: '' }, trigger: null, calendarVersion: '1' };
    await world.say('task-undone', 'DeadlineSet', { ...set, dueAt: '2020-09-25T00:00:00+07:00' }, '2020-08-23');
    expect(await shown()).toMatchObject({ undone: 'openInTime' });
    expect(await sequenceOf('undone')).toBeGreaterThan(Math.max(first, withdrawn));
  });
  it('are forgotten a year after they were due', async () =>
    expect(Object.keys(await shown('town', { asOf: '2021-09-01' })).sort()).toEqual(['open', 'undone']));
  it('of nobody are no answer', () => expect(calendar('nobody')).rejects.toMatchObject({ code: 'authority.unknown' }));
});
