import type { Page } from '../listing/page';
import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { ListedRelay } from './list-relays.query';
import type { RelayLatency } from './relay-latency.query';
import type { SilentBody } from './silent-bodies.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const silent = (at: Asked, page: object = {}) => world.answer<Page<SilentBody>>('silent-bodies', { days: 2, limit: 50, ...page }, at);
const latency = (measure: string, at: Asked) => world.answer<RelayLatency>('relay-latency', { measure }, at);
const relays = (params: object, at: Asked) =>
  world.answer<Page<ListedRelay>>('list-relays', { measure: 'answer', limit: 50, ...params }, at);
const delivery = (authorityId: string, type: string, on: string, more: object = {}) =>
  world.say(`delivery-order-${authorityId}`, type, { directiveId: 'order', authorityId, ...more }, on);
/** Three towns owe an order: one answers after two days, one begins a draft, one never says a word until it is told that it need not. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('province', 'province', 'UBND tỉnh', null);
  for (const id of ['quick', 'slow', 'mute']) await world.body(id, 'district', `UBND ${id}`, 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.delivery('order', 'quick', '2020-08-10', { received: false });
  await world.delivery('order', 'slow', '2020-08-10', { received: false, draftId: 'draft' });
  await world.delivery('order', 'mute', '2020-08-10', { received: false });
  clocks.mark('sent');
  await world.letter('own', { issuer: 'quick', symbol: '1/UBND', on: '2020-08-12' });
  await world.answered('order', 'quick', 'own', '2020-08-13');
  clocks.mark('answered');
  await world.draft('draft', 'slow', '2020-08-14', []);
  clocks.mark('begun');
  const receipt = await delivery('mute', 'DeliveryReceived', '2020-08-11', { arrivalNumber: '3', evidence: null });
  clocks.mark('late');
  const data = { eventId: eventIdOf(receipt), voided: false, occurredAt: '2020-08-15', productOn: null, reason: 'nhầm ngày' };
  await world.say('delivery-order-mute', 'FactCorrected', data, '2020-08-16');
  clocks.mark('corrected');
  await delivery('mute', 'DerivationWaived', '2020-08-16', { reason: 'không thuộc thẩm quyền' });
  clocks.mark('waived');
  await world.recalled('order', '2020-08-20');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['08-11T23:59:59+07:00', '08-12', '08-13', '08-14', '08-16', '08-20'];

describe('silent bodies, by day and by what was known', () => {
  it('are silent from so many days after the order was sent, until they answer, begin, or need not', async () =>
    expect(await clocks.table(DAYS, async (at) => (await silent(at)).items.map(({ authorityId }) => authorityId))).toEqual([
      '08-11T23:59:59+07:00: - | - | - | - | - | - | -',
      '08-12: mute quick slow | mute quick slow | mute quick slow | mute quick slow | mute quick slow | mute quick slow | mute quick slow',
      '08-13: mute quick slow | mute slow | mute slow | mute slow | mute slow | mute slow | mute slow',
      '08-14: mute quick slow | mute slow | mute | mute | mute | mute | mute',
      '08-16: mute quick slow | mute slow | mute | mute | mute | - | -',
      '08-20: mute quick slow | mute slow | mute | mute | mute | - | -',
    ]));
  it('say what they have not even registered, by the day on which they did', async () =>
    expect(
      await clocks.table(
        ['08-12', '08-15'],
        async (at) => (await silent(at)).items.find(({ authorityId }) => authorityId === 'mute')?.unregistered,
        ['sent', 'begun', 'late', 'corrected'],
      ),
    ).toEqual(['08-12: 1 | 1 | 0 | 1', '08-15: 1 | 1 | 0 | 0']));
  it('come one by one as they come at once', async () => {
    const tell = (ask: (at: Asked) => Promise<readonly SilentBody[]>) =>
      clocks.table(DAYS, async (at) => (await ask(at)).map((body) => JSON.stringify(body)));
    expect(await tell((at) => oneByOne((page) => silent(at, page)))).toEqual(await tell(async (at) => (await silent(at)).items));
  });
  it('owe nothing on an order that was taken back', async () => {
    const own = await openWorld();
    const table = bothClocks(own);
    await own.letter('order', { issuer: 'p', symbol: '1/CT', on: '2020-08-10' });
    await own.delivery('order', 'town', '2020-08-10');
    table.mark('sent');
    await own.recalled('order', '2020-08-15');
    table.mark('recalled');
    const told = await table.table(['08-14', '08-15'], async (at) =>
      (await own.answer<Page<SilentBody>>('silent-bodies', { days: 0, limit: 5 }, at)).items.map(({ authorityId }) => authorityId),
    );
    await own.close();
    expect(told).toEqual(['08-14: town | town', '08-15: town | -']);
  });
});
describe('how long orders take, by day and by what was known', () => {
  /** So many came, after these days at the longest, so many are waited for. */
  const hop = (measure: string) => async (at: Asked) =>
    (await latency(measure, at)).hops.map(({ count, longest, waiting }) => `${count}/${longest ?? 0}d/${waiting}`);
  it('is counted to the day of the answer, once that holds and is known; who need not answer is not waited for', async () =>
    expect(await clocks.table(['08-09', '08-12', '08-13', '08-16', '08-20'], hop('answer'))).toEqual([
      '08-09: - | - | - | - | - | - | -',
      '08-12: 0/0d/3 | 0/0d/3 | 0/0d/3 | 0/0d/3 | 0/0d/3 | 0/0d/3 | 0/0d/3',
      '08-13: 0/0d/3 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/2',
      '08-16: 0/0d/3 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/1 | 1/2d/1',
      '08-20: 0/0d/3 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/2 | 1/2d/1 | -',
    ]));
  it('is counted to the day of the receipt as that was put right', async () =>
    expect(await clocks.table(['08-10', '08-11', '08-15'], hop('receipt'), ['sent', 'late', 'corrected'])).toEqual([
      '08-10: 0/0d/3 | 0/0d/3 | 0/0d/3',
      '08-11: 0/0d/3 | 1/1d/2 | 0/0d/3',
      '08-15: 0/0d/3 | 1/1d/2 | 1/5d/2',
    ]));
  it('has behind each number the relays that make it, one by one too', async () => {
    for (const measure of ['answer', 'receipt'])
      for (const waiting of [false, true]) {
        const counted = (at: Asked) =>
          latency(measure, at).then(({ hops }) => hops.reduce((sum, one) => sum + (waiting ? one.waiting : one.count), 0));
        const listed = async (at: Asked) => (await relays({ measure, waiting }, at)).items.length;
        const single = async (at: Asked) => (await oneByOne((page) => relays({ measure, waiting, ...page }, at))).length;
        const expected = await clocks.table(DAYS, counted);
        expect([measure, waiting, await clocks.table(DAYS, listed)]).toEqual([measure, waiting, expected]);
        expect([measure, waiting, await clocks.table(DAYS, single)]).toEqual([measure, waiting, expected]);
      }
  });
  it('is told of a closed order too: days are no words of it', async () => {
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'x', basis: null }, '2020-08-11');
    const closed = { asOf: '2020-08-16', viewer: { bodies: [] } };
    expect(await hop('answer')(closed)).toEqual(['1/2d/1']);
    expect((await relays({}, closed)).items).toMatchObject([
      { authorityId: 'quick', days: 2, symbol: '12/CT-UBND', answerSymbol: '1/UBND' },
    ]);
  });
});
