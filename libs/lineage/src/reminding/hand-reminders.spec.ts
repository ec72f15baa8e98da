import type { Desk } from '../desk/desk.query';
import { openWorld, type World } from '../testing/world';
import type { ListedReminder } from './reminders.queries';

let world: World;
const remind = (taskId: string, byId: string, on: string, words: string | null) => world.say(`task-${taskId}`, 'TaskReminded', { taskId, remindId: `${taskId}-${on}`, byId, on, words }, on); // prettier-ignore
beforeAll(async () => {
  world = await openWorld();
  for (const [id, level, above] of [
    ['p', 'province', null],
    ['t', 'district', 'p'],
    ['c', 'commune', 't'],
  ] as const)
    await world.body(id, level, `UBND ${id}`, above);
  await world.letter('order', { issuer: 't', symbol: '278/UBND', on: '2020-08-10' });
  for (const [id, dueAt] of [
    ['late', '2020-08-15T00:00:00+07:00'],
    ['soon', null],
    ['done', null],
    ['long-ago', null],
  ] as const)
    await world.task(id, 'order', 'c', '2020-08-10', { dueAt, issuerId: 't' });
  await remind('late', 't', '2020-08-19', 'Gửi ngay');
  await remind('late', 'p', '2020-08-20', null);
  await remind('soon', 't', '2020-08-18', 'Còn thiếu số liệu');
  await remind('long-ago', 't', '2020-08-12', 'đã lâu');
  await remind('done', 't', '2020-08-19', 'xong chưa?');
  await world.reported('done', '2020-08-19', '2020-08-19T10:00:00+07:00');
});
afterAll(() => world.close());
type Due = { readonly items: readonly { reminderId: string; authorityId: string; about: string; days: number; dueAt: string }[] };

describe('reminders by hand', () => {
  it('lie on the desk of who must do it for a week, the latest first, with who said what; not once it is reported', async () => {
    const { reminded } = await world.answer<Desk>('desk', { authorityId: 'c' });
    expect(reminded.items.map(({ task, by }) => [task.taskId, by.byName, by.words])).toEqual([
      ['late', 'UBND p', null],
      ['soon', 'UBND t', 'Còn thiếu số liệu'],
    ]);
    expect(reminded.total).toBe(2);
    const before = await world.answer<Desk>('desk', { authorityId: 'c' }, { asOf: '2020-08-18T12:00:00+07:00' });
    expect(before.reminded.items.map(({ task, by }) => [task.taskId, by.words])).toEqual([
      ['soon', 'Còn thiếu số liệu'],
      ['long-ago', 'đã lâu'],
    ]);
  });
  it('wait to be sent until somebody raised them, each under its own id', async () => {
    const { items } = await world.answer<Due>('due-hand-reminders', {});
    expect(items.map(({ reminderId }) => reminderId).sort()).toEqual([
      ...['done-2020-08-19', 'late-2020-08-19', 'late-2020-08-20', 'long-ago-2020-08-12', 'soon-2020-08-18'],
    ]);
    const late = items.find(({ reminderId }) => reminderId === 'late-2020-08-20')!;
    expect(late).toMatchObject({ authorityId: 'c', about: 'byHand', days: 0, dueAt: expect.stringContaining('2020-08-15') as string });
    await world.say(`reminder-${late.reminderId}`, 'ReminderRaised', { ...late, channels: ['email'] }, '2020-08-20T08:00:00+07:00');
    expect((await world.answer<Due>('due-hand-reminders', {})).items).toHaveLength(4);
    const { items: told } = await world.answer<{ items: ListedReminder[] }>('list-reminders', { authorityId: 'c', limit: 10 });
    expect(told).toMatchObject([
      { about: 'byHand', email: 'pending', by: { byId: 'p', byName: 'UBND p', words: null }, task: { taskId: 'late' } },
    ]);
  });
  it('are no news after a month', async () =>
    expect((await world.answer<Due>('due-hand-reminders', {}, { asOf: '2020-10-01' })).items).toEqual([]));
});
