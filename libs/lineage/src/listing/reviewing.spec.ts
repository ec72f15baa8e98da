import { openWorld, type World } from '../testing/world';
import type { Trace, TraceNode } from '../tracing/trace-node';
import type { DirectivePage } from './directive.query';
import type { ListedTask, TaskList } from './list-tasks.query';

let world: World;
let beforeChange = 0;
const change = (id: string, type: string, sentence: string, on: string, over: object = {}) =>
  world.say(`directive-${id}`, type, { directiveId: id, byDirectiveId: null, sentence, ...over }, on);
beforeAll(async () => {
  world = await openWorld();
  await world.bodiesOfThree();
  await world.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-17' });
  await world.letter('later', { issuer: 'p', symbol: '15/CT-UBND', on: '2020-08-20' });
  for (const [id, reference] of [['order', 'r-order'], ['town', 'r-town']] as const) await world.identified(reference, id); // prettier-ignore
  await world.letter('town', { issuer: 't', symbol: '278/UBND', on: '2020-08-18', cites: [{ referenceId: 'r-order' }] });
  await world.letter('ward', { issuer: 'c', symbol: '9/UBND', on: '2020-08-19', cites: [{ referenceId: 'r-town' }] });
  for (const [task, order, body] of [['o', 'order', 't'], ['u', 'town', 'c'], ['w', 'ward', 'c']] as const) await world.task(task, order, body, '2020-08-18', { dueAt: '2020-08-25T00:00:00+07:00' }); // prettier-ignore
  beforeChange = world.ordinal();
  await change('order', 'DirectiveAmended', 'Sửa mục 1 thành 80%', '2020-08-20', { byDirectiveId: 'later', itemIds: ['order-item'] });
  await world.reviewed('town', '2020-08-21');
  await change('order', 'DirectiveCorrected', 'Đính chính ngày ban hành', '2020-08-24', { itemIds: ['another-item'] });
});
afterAll(() => world.close());

const page = (directiveId: string, at = {}) => world.answer<DirectivePage>('directive', { directiveId }, at);
const task = async (directiveId: string, at = {}): Promise<ListedTask> =>
  (await world.answer<TaskList>('list-tasks', { directiveId, limit: 5 }, at)).items[0]!;
const sentences = ({ reviewBecause }: { readonly reviewBecause: readonly { sentence: string | null }[] }) =>
  reviewBecause.map(({ sentence }) => sentence);
const AMENDED = 'Sửa mục 1 thành 80%';
const CORRECTED = 'Đính chính ngày ban hành';

describe('an order that changed', () => {
  it('shows what was done to it, by which document, on which day', async () =>
    expect((await page('order', { asOf: '2020-08-30' })).changes).toEqual([
      { directiveId: 'order', symbol: '12/CT-UBND', kind: 'amended', sentence: AMENDED, byDirectiveId: 'later', bySymbol: '15/CT-UBND', changedAt: Date.parse('2020-08-20T00:00:00+07:00'), itemIds: ['order-item'] }, // prettier-ignore
      { directiveId: 'order', symbol: '12/CT-UBND', kind: 'corrected', sentence: CORRECTED, byDirectiveId: null, bySymbol: null, changedAt: Date.parse('2020-08-24T00:00:00+07:00'), itemIds: ['another-item'] }, // prettier-ignore
    ]));
  it('asks for a review of every order and task below it, at any distance, with the sentence that changed', async () => {
    const at = { asOf: '2020-08-20T12:00:00+07:00' };
    expect([sentences(await page('town', at)), sentences(await page('ward', at))]).toEqual([[AMENDED], [AMENDED]]);
    expect([sentences(await task('town', at)), sentences(await task('ward', at))]).toEqual([[AMENDED], [AMENDED]]);
    expect([(await page('town', at)).toBeReviewed, (await task('ward', at)).toBeReviewed, (await page('order', at)).toBeReviewed]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('asks it of its own tasks too, of the items that it touched', async () => {
    expect(sentences(await task('order', { asOf: '2020-08-20T12:00:00+07:00' }))).toEqual([AMENDED]);
    expect(sentences(await task('order', { asOf: '2020-08-30' }))).toEqual([AMENDED]);
  });
  it('no longer asks those who decided since, until it changes again', async () => {
    const decided = { asOf: '2020-08-22' };
    expect([sentences(await page('town', decided)), sentences(await page('ward', decided))]).toEqual([[], [AMENDED]]);
    const again = { asOf: '2020-08-30' };
    expect([sentences(await page('town', again)), sentences(await page('ward', again))]).toEqual([[CORRECTED], [AMENDED, CORRECTED]]);
  });
  it('no longer asks of one task what was decided of it alone', async () => {
    const own = await openWorld();
    for (const [id, level] of [['p', 'province'], ['t', 'district']] as const) await own.body(id, level, `UBND ${id}`, null); // prettier-ignore
    await own.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-17' });
    for (const id of ['one', 'two']) await own.task(id, 'order', 't', '2020-08-18');
    await own.say(
      'directive-order',
      'DirectiveAmended',
      { directiveId: 'order', byDirectiveId: null, sentence: AMENDED, itemIds: [] },
      '2020-08-20',
    );
    await own.say('task-one', 'TaskReviewed', { taskId: 'one', decision: 'keep', reason: 'không đổi' }, '2020-08-21');
    await own.say(
      'directive-order',
      'DirectiveCorrected',
      { directiveId: 'order', byDirectiveId: null, sentence: CORRECTED, itemIds: [] },
      '2020-08-24',
    );
    const asked = async (asOf: string) =>
      Object.fromEntries(
        (await own.answer<TaskList>('list-tasks', { directiveId: 'order', limit: 5 }, { asOf })).items.map((each) => [
          each.taskId,
          sentences(each),
        ]),
      );
    expect(await asked('2020-08-20T12:00:00+07:00')).toEqual({ one: [AMENDED], two: [AMENDED] });
    expect(await asked('2020-08-22')).toEqual({ one: [], two: [AMENDED] });
    expect(await asked('2020-08-30')).toEqual({ one: [CORRECTED], two: [AMENDED, CORRECTED] });
    await own.close();
  });
  it('asks nothing before it changed, or before that was known', async () => {
    expect((await task('ward', { asOf: '2020-08-19' })).toBeReviewed).toBe(false);
    expect((await task('ward', { asOf: '2020-08-30', knownAt: beforeChange })).toBeReviewed).toBe(false);
  });
  it('says the sentence in the tree', async () => {
    const { roots } = await world.answer<Trace>('trace', { directiveId: 'order' }, { asOf: '2020-08-30' });
    const all = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(all)];
    expect(roots.flatMap(all).map(({ symbol, reviewBecause }) => [symbol, reviewBecause?.map(({ sentence }) => sentence)])).toEqual([
      ['12/CT-UBND', undefined],
      ['278/UBND', [CORRECTED]],
      ['9/UBND', [AMENDED, CORRECTED]],
    ]);
  });
});
describe('an order that was taken back', () => {
  it('freezes what it asked for: nothing of it becomes overdue, and what was done stays done', async () => {
    const own = await openWorld();
    await own.body('t', 'district', 'UBND t', null);
    await own.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-17' });
    await own.delivery('order', 't', '2020-08-17');
    for (const id of ['open', 'done']) await own.task(id, 'order', 't', '2020-08-17', { dueAt: '2020-08-25T00:00:00+07:00' });
    await own.reported('done', '2020-08-18', '2020-08-18');
    await own.confirmed('done', '2020-08-18');
    await own.recalled('order', '2020-08-20');
    const states = async (asOf: string) =>
      Object.fromEntries(
        (await own.answer<TaskList>('list-tasks', { directiveId: 'order', limit: 5 }, { asOf })).items.map((each) => [
          each.taskId,
          [each.state, each.recalled, each.toBeReviewed],
        ]),
      );
    expect(await states('2020-08-19')).toEqual({ open: ['openInTime', false, false], done: ['doneInTime', false, false] });
    expect(await states('2020-08-30')).toEqual({ open: ['withdrawn', true, false], done: ['doneInTime', true, false] });
    const { roots, below } = await own.answer<Trace>('trace', { directiveId: 'order' }, { asOf: '2020-08-30' });
    expect([roots[0]?.tasks.byState, below.silent]).toEqual([{ withdrawn: 1, doneInTime: 1 }, 0]);
    expect((await own.answer<Trace>('trace', { directiveId: 'order' }, { asOf: '2020-08-19' })).below.silent).toBe(1);
    await own.close();
  });
});
