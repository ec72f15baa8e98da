import type { Page } from '../listing/page';
import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { ListedRelay } from './list-relays.query';
import type { RelayLatency } from './relay-latency.query';
import type { SilentBody } from './silent-bodies.query';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());
const latency = (params: object = {}, at = {}) => world.answer<RelayLatency>('relay-latency', { measure: 'answer', ...params }, at);
const relays = (params: object = {}, at = {}) =>
  world.answer<Page<ListedRelay>>('list-relays', { measure: 'answer', limit: 100, ...params }, at);
const hopOf = (told: RelayLatency, above: string) => told.hops.find((hop) => hop.above === above)!;
const silent = (params: object = {}, at = {}) => world.answer<Page<SilentBody>>('silent-bodies', { days: 0, limit: 100, ...params }, at);

describe('how long orders take from level to level', () => {
  it('is told by hop, the highest first', async () =>
    expect((await latency()).hops.map(({ above, below }) => [above, below])).toEqual([
      ['province', 'district'],
      ['district', 'commune'],
    ]));
  it('counts days to the own order, and what is waited for', async () =>
    expect(hopOf(await latency(), 'province')).toMatchObject({ count: 2, waiting: 1, median: 0, longest: 1 }));
  it('knows on an earlier day only what was answered then', async () =>
    expect(hopOf(await latency({}, { asOf: '2020-08-17T23:00:00+07:00' }), 'province')).toMatchObject({
      count: 1,
      waiting: 2,
      longest: 0,
    }));
  it('counts registration by its own day', async () => {
    const received = hopOf(await latency({ measure: 'receipt' }), 'district');
    expect(received.count + received.waiting).toBe(9);
    expect(received.waiting).toBe(1); // Tân Định has not registered it
  });
  it('can be asked of one order and those below it, or of a period', async () => {
    expect((await latency({ directiveId: 'b278' })).hops.map(({ above }) => above)).toEqual(['district']);
    expect((await latency({ directiveId: 'p12' })).hops).toHaveLength(2);
    expect((await latency({ from: Date.parse('2020-09-01') })).hops).toEqual([]);
    expect((await latency({ to: Date.parse('2020-08-01') })).hops).toEqual([]);
  });
  it('has behind each number as many orders as it says', async () => {
    for (const hop of (await latency()).hops) {
      const { above, below } = hop;
      expect((await relays({ above, below })).items).toHaveLength(hop.count);
      expect((await relays({ above, below, waiting: true })).items).toHaveLength(hop.waiting);
      for (const { days, count } of hop.days)
        expect((await relays({ above, below, minDays: days, maxDays: days })).items).toHaveLength(count);
    }
  });
  it('names giver, recipient and answer, the longest first', async () => {
    const { items } = await relays({ above: 'province' });
    expect(items.map(({ days }) => days)).toEqual([1, 0]);
    expect(items[0]).toMatchObject({ symbol: '12/CT-UBND', authorityName: 'UBND thị xã Thuận An', answerSymbol: '99/UBND-VX' });
  });
  it('comes page by page', async () => {
    const first = await relays({ limit: 1 });
    const second = await relays({ limit: 100, cursor: first.next });
    expect([...first.items, ...second.items]).toEqual((await relays()).items);
  });
  it('finds bodies without a level apart', async () => expect((await relays({ below: null })).items).toEqual([]));
});
describe('silent bodies', () => {
  it('owe an order and have not begun one', async () => {
    const names = (await silent()).items.map(({ name }) => name);
    expect(names).toContain('UBND xã Tân Định');
    expect(names).not.toContain('UBND thị xã Bến Cát'); // it answered
    expect(names).not.toContain('UBND thị xã Dĩ An'); // it has a draft
  });
  it('say how much they have not even registered', async () =>
    expect((await silent()).items.find(({ authorityId }) => authorityId === 'tan-dinh')).toMatchObject({
      owed: 1,
      unregistered: 1,
      parentName: 'UBND thị xã Bến Cát',
    }));
  it('count from so many days on', async () => expect((await silent({ days: 30 })).items).toEqual([]));
  it('are none before the order', async () => expect((await silent({}, { asOf: '2020-08-10' })).items).toEqual([]));
  it('come page by page', async () => {
    const first = await silent({ limit: 2 });
    const rest = await silent({ limit: 100, cursor: first.next });
    expect([...first.items, ...rest.items]).toEqual((await silent()).items);
  });
  it('come by how much they owe, then by name as Vietnamese sorts, whatever their ids say', async () => {
    const own = await openWorld();
    await own.body('town', 'district', 'UBND thị xã', null);
    for (const [id, name] of [['z', 'UBND xã An Điền'], ['y', 'UBND xã Ấn Phú'], ['x', 'UBND xã Đại Bình'], ['w', 'UBND xã Dân Chủ'], ['v', 'UBND xã Ô Lâu'], ['u', 'UBND xã Dân Chủ']] as const) await own.body(id, 'commune', name, 'town'); // prettier-ignore
    for (const order of ['one', 'two']) {
      await own.letter(order, { issuer: 'town', symbol: `${order.length + order.charCodeAt(0)}/UBND`, on: '2020-08-17' });
      for (const authorityId of order === 'one' ? ['z', 'y', 'x', 'w', 'v', 'u'] : ['x']) {
        const id = { directiveId: order, authorityId };
        await own.say(`delivery-${order}-${authorityId}`, 'DeliverySent', { ...id, role: 'to', text: '' }, '2020-08-17');
        await own.say(`delivery-${order}-${authorityId}`, 'DerivationOwed', { ...id, draftId: null, itemIds: [] }, '2020-08-17');
      }
    }
    const told = async (params: object) => own.answer<Page<SilentBody>>('silent-bodies', { days: 0, limit: 100, ...params });
    const { items } = await told({});
    expect(items.map(({ authorityId }) => authorityId)).toEqual(['x', 'z', 'y', 'u', 'w', 'v']);
    const paged: SilentBody[] = [];
    for (let cursor: string | null = null; ;) {
      const page: Page<SilentBody> = await told({ limit: 1, ...(cursor === null ? {} : { cursor }) });
      paged.push(...page.items);
      if ((cursor = page.next) === null) break;
    }
    expect(paged).toEqual(items);
    await own.close();
  });
});
