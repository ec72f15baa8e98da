import type { TargetParts } from '@cascade/directives/domain';
import { openWorld, type World } from '../testing/world';
import { anItem } from '../testing/contents';
import type { TargetDays } from '../statistics/target-days.query';
import type { TargetLine, Targets } from './targets.query';

let world: World;
const BASE = 'người sử dụng điện thoại thông minh';
const target: TargetParts = { text: `tối thiểu 60% ${BASE}`, value: 60, unit: '%', base: BASE, comparison: 'atLeast' };
const on = async (asOf: string, directiveId = 'province-order') => {
  const [item] = (await world.answer<Targets>('targets', { directiveId }, { asOf: `${asOf}T20:00:00+07:00` })).items;
  if (!item) throw new Error('the order has a target');
  return item;
};
const said = (lines: readonly TargetLine[]): object[] =>
  lines.map(({ bodyId, verdict, from, below }) => ({ bodyId, verdict, from, below: said(below) }));
const tell = (taskId: string, amount: number, asOf: string, more: object = {}) =>
  world.say(`task-${taskId}`, 'TaskProgressed', { taskId, note: null, value: { amount, unit: '%', asOf, ...more } }, asOf);

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh A', null);
  await world.body('town', 'district', 'UBND thị xã B', 'province');
  for (const id of ['x', 'y']) await world.body(id, 'commune', `UBND phường ${id}`, 'town');
  const items = (id: string, carries: object | null) => ({
    content: { items: [anItem({ itemId: `${id}-item`, label: '4', target, carries: carries as never })] },
  });
  await world.letter('province-order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17', ...items('province-order', null) });
  await world.letter('town-order', {
    issuer: 'town',
    symbol: '278/UBND-VX',
    on: '2020-08-17',
    ...items('town-order', { directiveId: 'province-order', itemId: 'province-order-item' }),
  });
  await world.task('t-town', 'province-order', 'town', '2020-08-17');
  for (const id of ['x', 'y']) await world.task(`t-${id}`, 'town-order', id, '2020-08-17');
  await tell('t-x', 40, '2020-08-18');
  await tell('t-x', 65, '2020-08-20');
  await tell('t-y', 70, '2020-08-19');
});
afterAll(() => world.close());

describe('a target down the levels', () => {
  it('is unknown while a commune has said nothing', async () =>
    expect(said((await on('2020-08-18')).lines)).toEqual([
      {
        bodyId: 'town',
        verdict: 'unknown',
        from: 'below',
        below: [
          { bodyId: 'x', verdict: 'notMet', from: 'own', below: [] },
          { bodyId: 'y', verdict: 'unknown', from: null, below: [] },
        ],
      },
    ]));
  it('is undecided while shares lie on both sides', async () =>
    expect((await on('2020-08-19')).lines[0]).toMatchObject({ verdict: 'undecided', reason: 'shares-apart' }));
  it('is met once every commune has it, for the town and for the whole', async () => {
    const item = await on('2020-08-20');
    expect([item.verdict, item.lines[0]?.verdict]).toEqual(['met', 'met']);
  });
  it('is what the town itself says where it says something', async () => {
    await tell('t-town', 58, '2020-08-21');
    const item = await on('2020-08-21');
    expect([item.verdict, item.lines[0]?.from, item.lines[0]?.figure?.amount]).toEqual(['notMet', 'own', 58]);
  });
  it('is not compared with a share of another whole, and the figure of a part stands for that part alone', async () => {
    await tell('t-town', 99, '2020-08-22', { base: 'dân số' });
    await tell('t-x', 1, '2020-08-22', { areaId: 'khu-pho-1' });
    const item = await on('2020-08-22');
    expect(item).toMatchObject({ verdict: 'notComparable', reason: 'base-differs' });
    expect(item.lines[0]?.below[0]).toMatchObject({ bodyId: 'x', verdict: 'met' });
  });
  it('is put right with the fact that told it', async () => {
    const wrong = (await world.answer<Targets>('targets', { directiveId: 'town-order' }, { asOf: '2020-08-20T20:00:00+07:00' })).items[0];
    expect(wrong?.verdict).toBe('met');
    await tell('t-y', 10, '2020-08-19');
    expect((await on('2020-08-20', 'town-order')).verdict).toBe('undecided');
  });
  it('belongs to an order that is known', () =>
    expect(world.answer('targets', { directiveId: 'nobody' })).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('targets by body and day', () => {
  const days = (directiveId: string, most = 31) => world.answer<TargetDays>('target-days', { directiveId, most }, { asOf: '2020-08-20' });
  it('have the days on which a figure changed', async () =>
    expect((await days('province-order')).days).toEqual(['2020-08-18', '2020-08-19', '2020-08-20']));
  it('judge each day as it stood at its close, below too', async () => {
    const [item] = (await days('province-order')).items;
    const x = item!.lines.find(({ taskId }) => taskId === 't-x')!;
    expect([x.depth, x.cells.map(({ amount }) => amount)]).toEqual([1, [40, 40, 65]]);
    expect(x.cells.map(({ verdict }) => verdict)).toEqual(['notMet', 'notMet', 'met']);
    expect(item!.lines.find(({ taskId }) => taskId === 't-y')!.cells.map(({ amount }) => amount)).toEqual([null, 10, 10]); // as put right since
  });
  it('are the last ones where there are more', async () => expect((await days('town-order', 1)).days).toEqual(['2020-08-20']));
  it('say how many there are in all', async () => {
    expect((await days('province-order')).count).toBe(3);
    expect((await days('town-order', 1)).count).toBeGreaterThan(1);
  });
  it('are the last of each week or month where that is asked', async () => {
    const by = async (step: 'week' | 'month', asOf: string) =>
      world.answer<TargetDays>('target-days', { directiveId: 'province-order', most: 31, step }, { asOf });
    // 18 to 20 August 2020: Tuesday to Thursday. 22 August: Saturday of the same week.
    expect((await by('week', '2020-08-20')).days).toEqual(['2020-08-20']);
    const months = await by('month', '2020-08-19');
    expect([months.days, months.count]).toEqual([['2020-08-19'], 1]);
    const day = (await days('province-order')).items[0]!.lines.map(({ cells }) => cells.at(-1));
    expect((await by('month', '2020-08-20')).items[0]!.lines.map(({ cells }) => cells.at(-1))).toEqual(day);
  });
  it('are none where nothing was told', async () =>
    expect((await world.answer<TargetDays>('target-days', { directiveId: 'town-order', most: 5 }, { asOf: '2020-08-17' })).days).toEqual(
      [],
    ));
  it('are refused of what nobody knows', () => expect(days('nowhere')).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('a body of whom two orders ask the same', () => {
  const COUNT = { text: 'ít nhất 100 người', value: 100, unit: 'người', base: null, comparison: 'atLeast' } as const;
  const count = (taskId: string, amount: number, asOf: string, more: object = {}) => tell(taskId, amount, asOf, { unit: 'người', ...more });
  const town = async (asOf: string): Promise<TargetLine> => (await on(asOf, 'count-above')).lines[0]!;
  beforeAll(async () => {
    const item = (id: string, carries: object | null) =>
      anItem({ itemId: `${id}-item`, label: '1', target: COUNT as never, carries: carries as never });
    await world.letter('count-above', {
      issuer: 'province',
      symbol: '14/CT-UBND',
      on: '2020-09-01',
      content: { items: [item('count-above', null)] },
    });
    await world.task('n-town', 'count-above', 'town', '2020-09-01');
    for (const order of ['first', 'second']) {
      const carries = { directiveId: 'count-above', itemId: 'count-above-item' };
      await world.letter(order, {
        issuer: 'town',
        symbol: `${order.length}/UBND-VX`,
        on: '2020-09-01',
        content: { items: [item(order, carries)] },
      });
      await world.task(`${order}-x`, order, 'x', '2020-09-01');
    }
    await world.task('first-y', 'first', 'y', '2020-09-01');
    await count('first-y', 30, '2020-09-02');
    await count('first-x', 60, '2020-09-02');
  });
  it('counts once, by the line that has a figure', async () => {
    const { amount, verdict, below } = await town('2020-09-02');
    expect({ amount, verdict }).toEqual({ amount: 90, verdict: 'notMet' });
    expect(below.map(({ taskId, isCounted }) => [taskId, isCounted])).toEqual([
      ['first-x', true],
      ['first-y', true],
      ['second-x', false],
    ]);
  });
  it('counts once, by the latest figure, whichever order it was told under', async () => {
    await count('second-x', 75, '2020-09-03');
    const { amount, verdict, below } = await town('2020-09-03');
    expect({ amount, verdict }).toEqual({ amount: 105, verdict: 'met' });
    expect(below.find(({ taskId }) => taskId === 'first-x')).toMatchObject({ isCounted: false, figure: { amount: 60 } });
    expect((await on('2020-09-03', 'count-above')).amount).toBe(105);
  });
  it('counts once where both say the same of one day', async () => {
    await count('first-x', 80, '2020-09-04');
    await count('second-x', 80, '2020-09-04');
    expect((await town('2020-09-04')).amount).toBe(110);
  });
  it('is not added up where they say two things of one day: both are shown with the reason', async () => {
    await count('first-x', 81, '2020-09-05');
    await count('second-x', 90, '2020-09-05');
    const line = await town('2020-09-05');
    expect(line).toMatchObject({ verdict: 'undecided', reason: 'figures-differ', amount: null });
    expect(line.below.filter(({ isCounted }) => isCounted).map(({ figure }) => figure?.amount)).toEqual([81, 30, 90]);
    expect(await on('2020-09-05', 'count-above')).toMatchObject({ verdict: 'undecided', reason: 'figures-differ' });
  });
  it('is not added up where the units differ', async () => {
    await tell('second-x', 5, '2020-09-06', { unit: 'hộ' });
    expect(await town('2020-09-06')).toMatchObject({ verdict: 'notComparable', reason: 'unit-differs', amount: null });
  });
});
