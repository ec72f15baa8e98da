import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { Activity } from './activity.query';
import type { GraphPath } from './graph';
import type { Link } from './link.query';
import { shortestWay } from './shortest-way';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());

describe('the days of a chain', () => {
  const days = async (directiveId: string, at = {}) => (await world.answer<Activity>('activity', { directiveId }, at)).days;
  it('are those on which anything changed, the first first', async () => {
    const all = await days('b278');
    expect(all.map(({ day }) => day)).toEqual(['2020-08-17', '2020-08-18', '2020-08-19', '2020-08-20', '2020-08-21']);
    expect(all.every(({ changes }) => changes > 0)).toBe(true);
  });
  it('as of an earlier day are those of the documents that were there', async () => {
    const on19 = (list: Activity['days']): number => list.find(({ day }) => day === '2020-08-19')!.changes;
    expect(on19(await days('b278', { asOf: '2020-08-18' }))).toBeLessThan(on19(await days('b278')));
  });
  it('are fewer as known earlier', async () => {
    const changes = (list: Activity['days']): number => list.reduce((sum, day) => sum + day.changes, 0);
    expect(changes(await days('b278', { knownAt: world.ordinal() - 4 }))).toBeLessThan(changes(await days('b278')));
  });
  it('can be asked of a document that is only cited', async () => expect(await days('r-2841')).toEqual(await days('p12')));
  it('are refused of what nobody knows', () => expect(days('nowhere')).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('the way between two documents', () => {
  const way = async (from: string, to: string) => {
    const { nodes, edges } = await world.answer<GraphPath>('graph-path', { from, to });
    return [nodes.map(({ key }) => key), edges.map((edge) => `${edge.from} > ${edge.to}`)];
  };
  it('goes up to the order that both carry out and down again', async () =>
    expect(await way('my-phuoc-45', 't99')).toEqual([
      ['my-phuoc-45', 'b278', 'p12', 't99'],
      ['b278 > my-phuoc-45', 'p12 > b278', 'p12 > t99'],
    ]));
  it('goes straight where one carries out the other', async () =>
    expect(await way('r-2841', 'b278')).toEqual([
      ['reference:r-2841', 'p12', 'b278'],
      ['reference:r-2841 > p12', 'p12 > b278'],
    ]));
  it('takes the short cut of a letter that cites two levels', async () =>
    expect((await way('thoi-hoa-31', 'p12'))[0]).toEqual(['thoi-hoa-31', 'p12']));
  it('is a place where both are one', async () => expect(await way('p12', 'p12')).toEqual([['p12'], []]));
  it('is empty where nothing links them', async () => {
    await world.letter('alone', { issuer: 'dong-nai', symbol: '1/CT-UBND', on: '2020-08-18' });
    expect(await way('alone', 'p12')).toEqual([[], []]);
  });
  it('is refused where one of them is unknown', () => expect(way('p12', 'nowhere')).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('the shortest way', () => {
  const edges = [
    { parent: 'a', child: 'b' },
    { parent: 'b', child: 'c' },
    { parent: 'c', child: 'a' },
    { parent: 'x', child: 'y' },
  ];
  it('takes edges either way and survives circles', () => expect(shortestWay(edges, 'c', 'b')).toEqual(['c', 'b']));
  it('is none between two pieces', () => expect(shortestWay(edges, 'a', 'y')).toBeNull());
});
describe('both sides of a line', () => {
  const link = (params: object) => world.answer<Link>('link', params);
  it('are the citing sentence and what the order gives to that body', async () =>
    expect(await link({ above: 'b278', below: 'my-phuoc-45' })).toMatchObject({
      citations: [{ relation: 'implements', sentence: 'Thực hiện Công văn số 278/UBND-VX' }],
      items: [{ label: '1', tasks: [{ taskId: 'b278-my-phuoc', state: 'doneInTime', force: 'binding' }] }],
      itemCount: 1,
    }));
  it('of a silent body are what it was given alone', async () => {
    const { citations, items } = await link({ above: 'b278', body: 'tan-dinh' });
    expect([citations, items[0]!.tasks]).toMatchObject([[], [{ taskId: 'b278-tan-dinh', state: 'overdue' }]]);
  });
  it('of a document that is not held are the citing sentence alone', async () =>
    expect(await link({ above: 'r-2841', below: 'p12' })).toMatchObject({ citations: [{ relation: 'implements' }], items: [] }));
  it('are empty where nothing links them', async () =>
    expect(await link({ above: 'b278', below: 't99' })).toEqual({ citations: [], items: [], itemCount: 0 }));
  it('are empty where no side below is named', async () => expect((await link({ above: 'b278' })).items).toEqual([]));
});
