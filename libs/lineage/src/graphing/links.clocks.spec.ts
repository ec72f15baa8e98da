import type { Comparison, CompareParams } from '../covering/compare.query';
import { bothClocks, type Asked } from '../testing/both-clocks';
import { aCitation, aContent, anItem } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { Activity } from './activity.query';
import type { GraphPath } from './graph';
import type { Link } from './link.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const path = async (from: string, to: string, at: Asked) =>
  (await world.answer<GraphPath>('graph-path', { from, to }, at)).nodes.map(({ key }) => key);
const link = (params: object, at: Asked) => world.answer<Link>('link', params, at);
/** A town answers a province, a ward the town; what the town cites is identified, separated and identified again, and its text is read anew. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('p', 'province', 'UBND tỉnh', null);
  await world.body('t', 'district', 'UBND thị xã', 'p');
  await world.body('c', 'commune', 'UBND phường', 't');
  await world.letter('order', { issuer: 'p', symbol: '12/CT-UBND', on: '2020-08-17' });
  await world.task('given', 'order', 't', '2020-08-17', { dueAt: '2020-08-21T00:00:00+07:00', issuerId: 'p' });
  await world.delivery('order', 't', '2020-08-17');
  clocks.mark('order');
  await world.letter('town', { issuer: 't', symbol: '278/UBND', on: '2020-08-18', cites: [{ referenceId: 'r-order' }] });
  await world.cited('r-order', '12/CT-UBND', 'p');
  await world.answered('order', 't', 'town', '2020-08-18');
  clocks.mark('town');
  await world.identified('r-order', 'order');
  clocks.mark('known');
  await world.letter('ward', { issuer: 'c', symbol: '9/UBND', on: '2020-08-20', cites: [{ referenceId: 'r-town' }] });
  await world.identified('r-town', 'town');
  clocks.mark('ward');
  await world.separated('r-order', 'order');
  clocks.mark('apart');
  await world.identified('r-order', 'order');
  const content = aContent({
    ...{ issuerId: 't', citations: [aCitation({ citationId: 'town-citation-0', referenceId: 'r-order', sentence: 'Căn cứ Chỉ thị 12' })] },
    items: [anItem({ itemId: 'town-item', label: '1', text: 'Tổng vệ sinh môi trường' })],
  });
  const reading = { directiveId: 'town', symbol: { number: '278', notation: 'UBND', asWritten: '278/UBND' }, issuedOn: '2020-08-18' };
  const more = { readerVersion: '1', unconfirmed: [], warnings: [], corrections: [] };
  await world.say('directive-town', 'ReadingCorrected', { ...reading, ...more, content }, '2020-08-21');
  clocks.mark('reread');
  await world.reported('given', '2020-08-20', '2020-08-22');
  await world.confirmed('given', '2020-08-23');
  await world.recalled('town', '2020-08-22');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const MOMENTS = ['order', 'town', 'known', 'ward', 'apart', 'reread', 'recalled'];
const UNKNOWN = '!directive.unknown';

describe('the way between two documents, by day and by what was known', () => {
  it('is there once both hold and each citation is understood, and gone while it is held for another', async () =>
    expect(await clocks.table(['08-16', '08-17', '08-18', '08-20'], (at) => path('town', 'order', at))).toEqual([
      `08-16: ${Array(7).fill(UNKNOWN).join(' | ')}`,
      `08-17: ${Array(7).fill(UNKNOWN).join(' | ')}`,
      `08-18: ${UNKNOWN} | - | town order | town order | - | town order | town order`,
      `08-20: ${UNKNOWN} | - | town order | town order | - | town order | town order`,
    ]));
  it('leads over what lies between, by the same links in either direction', async () => {
    const down = await clocks.table(['08-19', '08-20'], (at) => path('order', 'ward', at));
    expect(down).toEqual([
      `08-19: ${Array(7).fill(UNKNOWN).join(' | ')}`,
      `08-20: ${UNKNOWN} | ${UNKNOWN} | ${UNKNOWN} | order town ward | - | order town ward | order town ward`,
    ]);
    expect(await clocks.table(['08-19', '08-20'], async (at) => (await path('ward', 'order', at)).toReversed())).toEqual(down);
  });
  it('ends at what is only cited as long as nobody holds it', async () =>
    expect(await clocks.table(['08-18'], (at) => path('town', 'r-order', at), ['town', 'apart'])).toEqual([
      '08-18: town reference:r-order | town reference:r-order',
    ]));
});
describe('both sides of a line, by day and by what was known', () => {
  it('are the sentence as it was read last, from the day of the letter on', async () =>
    expect(
      await clocks.table(['08-17', '08-18', '08-22'], async (at) =>
        (await link({ above: 'order', below: 'town' }, at)).citations.map(({ sentence }) => sentence?.replaceAll(' ', '_')),
      ),
    ).toEqual([
      '08-17: - | - | - | - | - | - | -',
      '08-18: - | - | Thực_hiện_Chỉ_thị_số_12/CT-UBND | Thực_hiện_Chỉ_thị_số_12/CT-UBND | - | Căn_cứ_Chỉ_thị_12 | Căn_cứ_Chỉ_thị_12',
      '08-22: - | - | Thực_hiện_Chỉ_thị_số_12/CT-UBND | Thực_hiện_Chỉ_thị_số_12/CT-UBND | - | Căn_cứ_Chỉ_thị_12 | Căn_cứ_Chỉ_thị_12',
    ]));
  it('are the tasks of that body as they stood: done from the day of the product, known with the confirmation', async () =>
    expect(
      await clocks.table(
        ['08-16', '08-17', '08-20T23:59:59+07:00', '08-21', '08-23'],
        async (at) => (await link({ above: 'order', body: 't' }, at)).items.flatMap(({ tasks }) => tasks.map(({ state }) => state)),
        ['order', 'reread', 'recalled'],
      ),
    ).toEqual([
      '08-16: - | - | -',
      '08-17: openInTime | openInTime | openInTime',
      '08-20T23:59:59+07:00: openInTime | openInTime | doneInTime',
      '08-21: overdue | overdue | doneInTime',
      '08-23: overdue | overdue | doneInTime',
    ]));
});
describe('the days of a chain, by what was known', () => {
  it('are those of all that hangs together then, whatever day is shown', async () => {
    const days = async (at: Asked) =>
      (await world.answer<Activity>('activity', { directiveId: 'order' }, at)).days.map(({ day, changes }) => `${day.slice(8)}:${changes}`);
    expect(await clocks.table(['08-16'], days)).toEqual([`08-16: ${Array(7).fill(UNKNOWN).join(' | ')}`]);
    const [row] = await clocks.table(['08-22'], days, ['order', 'town', 'known', 'ward', 'apart']);
    // Order, delivery and task on the 17th; the answer to the delivery on the 18th, and the town's letter once it is known to hang there.
    expect(row).toBe('08-22: 17:3 | 17:3 18:1 | 17:3 18:2 | 17:3 18:2 20:1 | 17:3 18:1');
  });
});
describe('what became of the items in an answer, by day and by what was known', () => {
  const compare = (at: Asked) =>
    world.answer<Comparison>(
      'compare-answer',
      { directiveId: 'order', authorityId: 't', byDirectiveId: 'town' } satisfies CompareParams,
      at,
    );
  const against = (at: Asked) => world.answer<readonly CompareParams[]>('compared-with', { directiveId: 'order' }, at);
  it('is judged by the answer as it was read then', async () =>
    expect(
      await clocks.table(['08-16', '08-17', '08-18'], async (at) => (await compare(at)).items.map(({ verdict }) => verdict), MOMENTS),
    ).toEqual([
      '08-16: - | - | - | - | - | - | -',
      '08-17: dropped | dropped | dropped | dropped | dropped | dropped | dropped',
      '08-18: dropped | carried | carried | carried | carried | dropped | dropped',
    ]));
  it('is asked of the answers that hold', async () =>
    expect(
      await clocks.table(['08-17', '08-18'], async (at) => (await against(at)).map((each) => each.byDirectiveId), [
        'order',
        'town',
        'recalled',
      ]),
    ).toEqual(['08-17: - | - | -', '08-18: - | town | town']));
  it('cannot be asked by whom either is closed to: an item without its words is left out', async () => {
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'x', basis: null }, '2020-08-17');
    const at = { asOf: '2020-08-18', knownAt: clocks.at('town') };
    expect((await compare({ ...at, viewer: { bodies: [] } })).items).toEqual([]);
    expect((await compare({ ...at, viewer: { bodies: ['p'] } })).items).toMatchObject([{ verdict: 'carried', likeness: 1 }]);
    const seen = await link({ above: 'order', body: 't' }, { ...at, viewer: { bodies: [] } });
    expect(seen.items).toMatchObject([{ label: '1', text: null, tasks: [{ taskId: 'given' }] }]);
  });
});
