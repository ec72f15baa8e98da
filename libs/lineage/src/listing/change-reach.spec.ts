import { openWorld, type World } from '../testing/world';
import type { ChangeReach } from './change-reach.query';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.bodiesOfThree();
  await world.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-17' });
  for (const [id, reference] of [
    ['order', 'r-order'],
    ['town', 'r-town'],
  ] as const)
    await world.identified(reference, id);
  await world.letter('town', { issuer: 't', symbol: '278/UBND', on: '2020-08-18', cites: [{ referenceId: 'r-order' }] });
  await world.letter('ward', { issuer: 'c', symbol: '9/UBND', on: '2020-08-20', cites: [{ referenceId: 'r-town' }] });
  await world.letter('beside', {
    issuer: 'c',
    symbol: '10/UBND',
    on: '2020-08-18',
    cites: [{ referenceId: 'r-order', relation: 'mentions' }],
  });
  await world.draft('writing', 't', '2020-08-19', [{ referenceId: 'r-order' }]);
  for (const [task, order, body] of [
    ['own', 'order', 't'],
    ['done', 'order', 'c'],
    ['under', 'town', 'c'],
    ['last', 'ward', 'c'],
  ] as const)
    await world.task(task, order, body, '2020-08-18', { dueAt: '2020-08-25T00:00:00+07:00' });
  await world.reported('done', '2020-08-19', '2020-08-19');
  await world.confirmed('done', '2020-08-19');
});
afterAll(() => world.close());
const reach = (directiveId: string, params: object = {}, at = {}) =>
  world.answer<ChangeReach>('change-reach', { directiveId, ...params }, at);
const DAY = (on: string): number => Date.parse(`${on}T00:00:00+07:00`);

describe('what a change of an order would reach', () => {
  it('is every order that carries it out, at any distance, with the tasks that are not done', async () => {
    const { first, ...counts } = await reach('order');
    expect(counts).toEqual({ orders: 2, drafts: 1, tasks: 1, tasksBelow: 2 });
    expect(first.map(({ id, symbol, issuerName }) => [id, symbol, issuerName])).toEqual([
      ['town', '278/UBND', 'UBND t'],
      ['ward', '9/UBND', 'UBND c'],
    ]);
  });
  it('leaves out what is issued after the change: it was written knowing it', async () =>
    expect(await reach('order', { from: DAY('2020-08-19') })).toMatchObject({ orders: 1, tasksBelow: 1 }));
  it('is the same set that asks for a review once the change is recorded', async () => {
    await world.amended('order', '2020-08-20T06:00:00+07:00');
    const flagged = await Promise.all(
      ['town', 'ward', 'beside'].map((directiveId) => world.answer<{ toBeReviewed: boolean }>('directive', { directiveId })),
    );
    const { first } = await reach('order', { from: DAY('2020-08-20') + 6 * 3_600_000 });
    expect(flagged.map(({ toBeReviewed }) => toBeReviewed)).toEqual([true, true, false]);
    expect(first.map(({ id }) => id)).toEqual(['town', 'ward']);
  });
  it('leaves out what was recalled', async () => {
    await world.recalled('town', '2020-08-21');
    expect(await reach('order')).toMatchObject({ orders: 1, tasksBelow: 1, first: [{ id: 'ward' }] });
  });
  it('is nothing where nobody carries it out, and told as of its day', async () => {
    expect(await reach('ward')).toMatchObject({ orders: 0, drafts: 0, tasks: 1, tasksBelow: 0, first: [] });
    expect(await reach('order', {}, { asOf: '2020-08-17T12:00:00+07:00' })).toMatchObject({ orders: 0, drafts: 0, tasks: 0 });
  });
  it('refuses what nobody knows', async () => expect(reach('nothing')).rejects.toMatchObject({ code: 'directive.unknown' }));
});
