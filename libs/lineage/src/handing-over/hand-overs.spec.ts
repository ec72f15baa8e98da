import { openWorld, type World } from '../testing/world';
import type { HandOvers } from './hand-overs.query';

let world: World;
const list = (params: object = {}, at?: { asOf?: string }) =>
  world.answer<HandOvers>('hand-overs', { limit: 50, ...params }, { asOf: '2025-07-02', ...at });
const DAY = '2025-07-01';
const succeed = async (id: string, kind: string, ...heirs: string[]) => {
  const successors = heirs.map((authorityId) => ({ authorityId, extent: heirs.length > 1 ? 'partial' : 'full' }));
  await world.say(`authority-${id}`, 'AuthoritySucceeded', { authorityId: id, kind, successors, legalBasis: '1/NQ' }, DAY);
  await world.say(`authority-${id}`, 'AuthorityDissolved', { authorityId: id, successorIds: heirs, legalBasis: '1/NQ' }, DAY);
};
beforeAll(async () => {
  world = await openWorld();
  await world.body('old-province', 'province', 'UBND tỉnh Cũ', null);
  await world.body('new-province', 'province', 'UBND tỉnh Mới', null);
  await world.body('town', 'district', 'UBND thị xã Cũ', 'old-province');
  for (const id of ['a', 'b', 'c']) await world.body(`ward-${id}`, 'commune', `UBND phường ${id}`, 'town');
  for (const id of ['x', 'y']) await world.body(`new-${id}`, 'commune', `UBND phường mới ${id}`, 'new-province');
  await succeed('old-province', 'merge', 'new-province');
  await succeed('town', 'end');
  await succeed('ward-a', 'merge', 'new-x');
  await succeed('ward-b', 'split', 'new-x', 'new-y');
  await world.letter('order', { issuer: 'old-province', symbol: '12/CT-UBND', on: '2025-06-01' });
  for (const id of ['ward-a', 'ward-b', 'ward-c', 'town'])
    await world.task(`task-${id}`, 'order', id, '2025-06-02', { dueAt: '2025-08-01' });
  await world.task('done', 'order', 'ward-a', '2025-06-02');
  await world.reported('done', '2025-06-10', '2025-06-10');
  await world.confirmed('done', '2025-06-11');
});
afterAll(() => world.close());
const offersOf = async (taskId: string) =>
  (await list()).items.find((item) => item.taskId === taskId)?.offers.map(({ authorityId, why }) => `${why} ${authorityId}`);

describe('tasks whose body has ended', () => {
  it('are those that are still open', async () =>
    expect((await list()).items.map(({ taskId, endedName }) => [taskId, endedName])).toEqual([
      ['task-ward-a', 'UBND phường a'],
      ['task-ward-b', 'UBND phường b'],
      ['task-town', 'UBND thị xã Cũ'],
    ]));
  it('are offered to the one successor', async () => expect(await offersOf('task-ward-a')).toEqual(['successor new-x']));
  it('are offered to each that took over a part', async () =>
    expect(await offersOf('task-ward-b')).toEqual(['successor new-x', 'successor new-y']));
  it('of a body that nobody took over are offered to who stands over its area now and to those that have it', async () =>
    expect(await offersOf('task-town')).toEqual(['above new-province', 'area ward-c', 'area new-x', 'area new-y']));
  it('say what a list of tasks says', async () =>
    expect((await list()).items[0]).toMatchObject({ directiveSymbol: '12/CT-UBND', state: 'openInTime', bodyName: 'UBND phường a' }));
  it('are none on the day before', async () => expect((await list({}, { asOf: '2025-06-30T12:00:00+07:00' })).items).toEqual([]));
  it('go page by page', async () => {
    const first = await list({ limit: 2 });
    expect([first.items.length, first.next]).toEqual([2, '2']);
    expect((await list({ limit: 2, cursor: '2' })).items.map(({ taskId }) => taskId)).toEqual(['task-town']);
    await expect(list({ cursor: '-1' })).rejects.toMatchObject({ code: 'cursor.unreadable' });
  });
  it('are none of an order that was taken back, from then on', async () => {
    await world.letter('frozen', { issuer: 'old-province', symbol: '13/CT-UBND', on: '2025-06-01' });
    await world.task('task-frozen', 'frozen', 'ward-b', '2025-06-02');
    expect((await list()).items.map(({ taskId }) => taskId)).toContain('task-frozen');
    await world.recalled('frozen', '2025-07-02');
    expect((await list()).items.map(({ taskId }) => taskId)).not.toContain('task-frozen');
    expect((await list({}, { asOf: '2025-07-01' })).items.map(({ taskId }) => taskId)).toContain('task-frozen');
  });
  it('are off the list once they are handed over', async () => {
    const data = { taskId: 'task-ward-a', assigneeId: 'new-x', bodyId: 'new-x', reason: 'sắp xếp', legalBasis: '1/NQ' };
    await world.say('task-task-ward-a', 'TaskHandedOver', data, '2025-07-01');
    expect((await list()).items.map(({ taskId }) => taskId)).toEqual(['task-ward-b', 'task-town']);
  });
});
