import type { Desk } from '../desk/desk.query';
import type { DeliveryList } from '../listing/list-deliveries.query';
import { openWorld, type World } from '../testing/world';
import type { ListedReminder } from './reminders.queries';

let world: World;
const remind = (taskId: string, byId: string, on: string, words: string | null) => world.say(`task-${taskId}`, 'TaskReminded', { taskId, remindId: `${taskId}-${on}`, byId, on, words }, on); // prettier-ignore
beforeAll(async () => {
  world = await openWorld();
  await world.bodiesOfThree();
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
describe('reminders of a letter', () => {
  const id = { directiveId: 'order', authorityId: 'c' };
  const ask = (byId: string, on: string, words: string | null) => world.say('delivery-order-c', 'DeliveryReminded', { ...id, remindId: `letter-${on}`, byId, on, words }, on); // prettier-ignore
  const listed = async (at = {}) => (await world.answer<DeliveryList>('list-deliveries', { authorityId: 'c', limit: 10 }, at)).items[0]!;
  beforeAll(async () => {
    await world.say('delivery-order-c', 'DeliverySent', { ...id, role: 'to', text: '' }, '2020-08-10');
    await world.say('delivery-order-c', 'DerivationOwed', { ...id, draftId: null, itemIds: [] }, '2020-08-10');
    await ask('t', '2020-08-19', 'Ban hành ngay');
    await ask('p', '2020-08-20', null);
  });
  it('stand beside it in every list, the latest last, also on the desk', async () => {
    const said = [['UBND t', 'Ban hành ngay'], ['UBND p', null]]; // prettier-ignore
    expect((await listed()).reminders.map(({ byName, words }) => [byName, words])).toEqual(said);
    const { owed } = await world.answer<Desk>('desk', { authorityId: 'c' });
    expect(owed.items[0]?.reminders).toHaveLength(2);
  });
  it('are not known of before', async () =>
    expect((await listed({ asOf: '2020-08-19T12:00:00+07:00' })).reminders.map(({ byId }) => byId)).toEqual(['t']));
  it('wait to be sent until somebody raised them, of the letter and no task, and are told with its order', async () => {
    const ofLetters = async () => (await world.answer<{ items: readonly { reminderId: string; taskId: string | null }[] }>('due-hand-reminders', {})).items.filter(({ taskId }) => taskId === null); // prettier-ignore
    expect((await ofLetters()).map(({ reminderId }) => reminderId)).toEqual(['letter-2020-08-19', 'letter-2020-08-20']);
    const [first] = await ofLetters();
    expect(first).toMatchObject({
      directiveId: 'order',
      authorityId: 'c',
      about: 'byHand',
      days: 0,
      dueAt: expect.stringContaining('2020-08-19') as string,
    });
    await world.say(`reminder-${first!.reminderId}`, 'ReminderRaised', { ...first, channels: ['webhook'] }, '2020-08-21T07:00:00+07:00');
    expect(await ofLetters()).toHaveLength(1);
    const { items } = await world.answer<{ items: ListedReminder[] }>('list-reminders', { authorityId: 'c', owed: true, limit: 10 });
    expect(items.find(({ reminderId }) => reminderId === 'letter-2020-08-19')).toMatchObject({
      ...{ task: null, webhook: 'pending', by: { byId: 't', byName: 'UBND t', words: 'Ban hành ngay' } },
      letter: { directiveId: 'order', symbol: '278/UBND', issuerName: 'UBND t' },
    });
  });
});
