import { aContent, anItem } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { TaskList } from '../listing/list-tasks.query';
import type { MandateChain } from './mandate-chain.query';
import type { TaskGrounds } from './why.query';

let world: World;
let beforeDecision = 0;
const give = (taskId: string, directiveId: string, itemId: string, bodyId: string, issuerId: string, on = '2020-08-17') =>
  world.say(
    `task-${taskId}`,
    'TaskAssigned',
    { taskId, directiveId, itemId, assigneeId: bodyId, bodyId, issuerId, force: 'binding', verb: 'Giao' },
    on,
  );
beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh', null);
  for (const id of ['town', 'other']) await world.body(id, 'district', `UBND ${id}`, 'province');
  for (const id of ['ward', 'village']) await world.body(id, 'commune', `UBND ${id}`, 'town');
  await world.cited('r-ministry', '2841/BTTTT-THH', null, 'Bộ TT&TT', '2020-08-01');
  const item = (itemId: string, text: string | null, change = {}) => anItem({ itemId, label: itemId.at(-1)!, text, ...change });
  await world.letter('p', {
    issuer: 'province',
    symbol: '12/CT-UBND',
    on: '2020-08-17',
    cites: [{ referenceId: 'r-ministry', sentence: 'Thực hiện Công văn số 2841', span: { start: 10, end: 36 } }],
    content: { items: [item('p1', 'Phát thanh mỗi ngày', { span: { start: 100, end: 119 } }), item('p2', 'Tập huấn cán bộ')] },
  });
  await world.identified('r-p', 'p');
  await world.cited('r-p', '12/CT-UBND', 'province');
  const cites = [{ referenceId: 'r-p', sentence: 'Thực hiện Chỉ thị 12' }];
  for (const body of ['town', 'other']) {
    await world.delivery('p', body, '2020-08-17');
    for (const which of ['p1', 'p2']) await give(`${which}-${body}`, 'p', which, body, 'province');
  }
  const carries = { directiveId: 'p', itemId: 'p1' };
  await world.letter('t', {
    issuer: 'town',
    symbol: '278/UBND',
    on: '2020-08-18',
    cites,
    content: { items: [item('t1', null, { carries }), item('t2', 'Tập huấn tổ trưởng'), item('t3', 'Việc riêng')] },
  });
  await world.identified('r-t', 't');
  await world.answered('p', 'town', 't', '2020-08-18');
  const judged = (itemId: string, verdict: string, byItemIds: string[]) => ({ itemId, verdict, byItemIds, likeness: 0.7, weakenings: [] });
  const about = { directiveId: 'p', authorityId: 'town', byDirectiveId: 't' };
  await world.say('carriage-p-town', 'CarriageJudged', { ...about, method: 'words', methodVersion: 1, items: [judged('p1', 'carried', ['t1']), judged('p2', 'weakened', ['t2'])] }, '2020-08-18'); // prettier-ignore
  for (const body of ['ward', 'village'])
    for (const which of ['t1', 't2', 't3']) await give(`${which}-${body}`, 't', which, body, 'town', '2020-08-18');
  await world.letter('w', {
    issuer: 'ward',
    symbol: '1/UBND',
    on: '2020-08-19',
    cites: [{ referenceId: 'r-t', sentence: 'Thực hiện Công văn 278' }],
  });
  await give('w1', 'w', 'w-item', 'ward', 'ward', '2020-08-19');
  for (const which of ['t1', 't2']) await world.reported(`${which}-ward`, '2020-08-19', '2020-08-19');
  await world.confirmed('t1-ward', '2020-08-20');
  beforeDecision = world.ordinal();
  await world.say('carriage-p-town', 'CarriageDecided', { ...about, itemId: 'p2', verdict: 'dropped', reason: 'việc khác' }, '2020-08-20');
});
afterAll(() => world.close());

const chainOf = async (taskId: string, at = {}) => (await world.answer<MandateChain>('mandate-chain', { taskId }, at)).chain;
const rollUp = async (taskId: string, at = {}) => {
  const { children, rollUp: counts } = await world.answer<TaskGrounds>('task-grounds', { taskId }, at);
  return { children: children.map(({ task, by }) => [task.taskId, by]), counts };
};

describe('the mandate of a task', () => {
  it('is every item and citing sentence word for word, from the root down', async () =>
    expect(await chainOf('t1-ward')).toMatchObject([
      { kind: 'ghost', symbol: '2841/BTTTT-THH', issuedOn: '2020-08-01', issuerName: 'Bộ TT&TT', item: null, cites: null, linkedBy: null },
      {
        kind: 'directive',
        symbol: '12/CT-UBND',
        issuedOn: '2020-08-17',
        issuerName: 'UBND tỉnh',
        item: { itemId: 'p1', label: '1', text: 'Phát thanh mỗi ngày', span: { start: 100, end: 119 } },
        linkedBy: 'author',
        cites: { relation: 'implements', text: 'Thực hiện Công văn số 2841', span: { start: 10, end: 36 } },
      },
      {
        symbol: '278/UBND',
        item: { itemId: 't1', text: 'Phát thanh mỗi ngày', span: null },
        linkedBy: null,
        cites: { text: 'Thực hiện Chỉ thị 12', span: null },
      },
    ]));
  it('goes on by what the engine proposes, and no longer where a person decided otherwise', async () => {
    expect((await chainOf('t2-ward', { knownAt: beforeDecision }))[1]).toMatchObject({ item: { itemId: 'p2' }, linkedBy: 'proposal' });
    expect((await chainOf('t2-ward'))[1]).toMatchObject({ symbol: '12/CT-UBND', item: null, linkedBy: null });
  });
  it('names the orders also where no item is known', async () =>
    expect((await chainOf('w1')).map(({ symbol, item }) => [symbol, item?.itemId ?? null])).toEqual([
      ['2841/BTTTT-THH', null],
      ['12/CT-UBND', null],
      ['278/UBND', null],
      ['1/UBND', 'w-item'],
    ]));
  it('is of a task that is known by then', async () => {
    await expect(chainOf('nobody')).rejects.toMatchObject({ code: 'task.unknown' });
    await expect(chainOf('t1-ward', { asOf: '2020-08-17' })).rejects.toMatchObject({ code: 'task.unknown' });
  });
  it('ends where orders cite in a circle', async () => {
    const own = await openWorld();
    for (const [id, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      // prettier-ignore
      await own.letter(id, { issuer: id, symbol: `1/${id}`, on: '2020-08-17', cites: [{ referenceId: `r-${other}` }] });
      await own.identified(`r-${id}`, id);
    }
    await own.task('x', 'a', 'body', '2020-08-17');
    expect((await own.answer<MandateChain>('mandate-chain', { taskId: 'x' })).chain.map(({ directiveId }) => directiveId)).toEqual([
      'b',
      'a',
    ]);
    await own.close();
  });
});
describe('the roll-up of a task', () => {
  it('counts what its body gave on by the items that carry it, and leaves its own state alone', async () => {
    expect(await rollUp('p1-town')).toEqual({
      children: [
        ['t1-village', 'author'],
        ['t1-ward', 'author'],
      ],
      counts: { total: 2, byState: { doneInTime: 1, withoutDeadline: 1 } },
    });
    const [task] = (await world.answer<TaskList>('list-tasks', { directiveId: 'p', authorityId: 'town', limit: 9 })).items;
    expect(task).toMatchObject({ taskId: 'p1-town', state: 'withoutDeadline', rollUp: { total: 2, byState: { doneInTime: 1 } } });
  });
  it('counts by what is proposed until a person decides otherwise', async () => {
    expect((await rollUp('p2-town', { knownAt: beforeDecision })).children.map(([id]) => id)).toEqual(['t2-village', 't2-ward']);
    expect(await rollUp('p2-town')).toEqual({ children: [], counts: { total: 0, byState: {} } });
  });
  it('is nothing where the same item was given to another body, or nobody passed it on', async () => {
    for (const id of ['p1-other', 't1-ward', 't3-ward']) expect((await rollUp(id)).counts.total).toBe(0);
    const { items } = await world.answer<TaskList>('list-tasks', { directiveId: 'p', authorityId: 'other', limit: 9 });
    expect(items.map((task) => task.rollUp)).toEqual([null, null]);
  });
  it('is nothing of an order that was taken back', async () => {
    const own = await openWorld();
    await own.letter('u', { issuer: 'a', symbol: '1/A', on: '2020-08-17' });
    const items = [anItem({ itemId: 'l1', carries: { directiveId: 'u', itemId: 'u-item' } })];
    await own.letter('l', { issuer: 'body', symbol: '2/B', on: '2020-08-17', content: aContent({ issuerId: 'body', items }) });
    await own.task('parent', 'u', 'body', '2020-08-17');
    await own.say('task-child', 'TaskAssigned', { taskId: 'child', directiveId: 'l', itemId: 'l1', assigneeId: 'c', bodyId: 'c', issuerId: 'body', force: 'request', verb: null }, '2020-08-17'); // prettier-ignore
    const counts = async () => (await own.answer<TaskGrounds>('task-grounds', { taskId: 'parent' })).rollUp;
    expect(await counts()).toEqual({ total: 0, byState: {}, request: { total: 1, byState: { withoutDeadline: 1 } } });
    await own.recalled('l', '2020-08-18');
    expect(await counts()).toEqual({ total: 0, byState: {} });
    await own.close();
  });
});
