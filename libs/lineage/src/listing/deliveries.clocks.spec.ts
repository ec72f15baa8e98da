import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { DeliveryList, ListedDelivery } from './list-deliveries.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const list = (params: object, at: Asked = {}) => world.answer<DeliveryList>('list-deliveries', { limit: 50, ...params }, at);
const row = async (authorityId: string, at: Asked): Promise<ListedDelivery | undefined> =>
  (await list({ directiveId: 'order', authorityId }, at)).items[0];
const say = (authorityId: string, type: string, on: string | null, more: object = {}) =>
  world.say(`delivery-order-${authorityId}`, type, { directiveId: 'order', authorityId, ...more }, on);
const put = (authorityId: string, ordinal: number, change: object) =>
  world.say(
    `delivery-order-${authorityId}`,
    'FactCorrected',
    { eventId: eventIdOf(ordinal), voided: false, occurredAt: null, productOn: null, reason: 'nhầm', ...change },
    '2020-08-30',
  );
/** Two towns get one order: the first registers it and says so late, the other refuses. What was written of both is put right in the end. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('province', 'province', 'UBND tỉnh Bình Dương', null);
  for (const id of ['town', 'city']) await world.body(id, 'district', `UBND ${id}`, 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17' });
  await world.letter('own', { issuer: 'town', symbol: '278/UBND-VX', on: '2020-08-19' });
  for (const id of ['town', 'city']) await say(id, 'DeliverySent', '2020-08-17', { role: 'to', text: 'các thị xã' });
  await say('town', 'DerivationOwed', '2020-08-17', { draftId: null, itemIds: [] });
  clocks.mark('sent');
  const receipt = await say('town', 'DeliveryReceived', '2020-08-19T10:00:00+07:00', { arrivalNumber: '7', evidence: null });
  const refusal = await say('city', 'DeliveryRefused', '2020-08-18', { reason: 'sai nơi nhận' });
  clocks.mark('handled');
  await say('town', 'DeliveryArrived', '2020-08-18'); // learnt late: a day before it was registered
  await world.answered('order', 'town', 'own', '2020-08-19');
  clocks.mark('late');
  await put('town', receipt, { occurredAt: '2020-08-18T23:59:59+07:00' });
  await put('city', refusal, { voided: true });
  clocks.mark('corrected');
  await world.recalled('order', '2020-08-21');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['08-16T23:59:59+07:00', '08-17', '08-18', '08-18T23:59:59+07:00', '08-19', '08-19T10:00:00+07:00', '08-21'];

describe('a letter at its recipient, by day and by what was known', () => {
  it('goes from state to state on its own day, though the later one was recorded first', async () =>
    expect(await clocks.table(DAYS, async (at) => (await row('town', at))?.state)).toEqual([
      '08-16T23:59:59+07:00: - | - | - | - | -',
      '08-17: sent | sent | sent | sent | sent',
      '08-18: sent | sent | arrived | arrived | arrived',
      '08-18T23:59:59+07:00: sent | sent | arrived | received | received',
      '08-19: sent | sent | arrived | received | received',
      '08-19T10:00:00+07:00: sent | received | received | received | received',
      '08-21: sent | received | received | received | received',
    ]));
  it('is acknowledged in time or late by the day of its arrival, as far as that is known', async () =>
    expect(await clocks.table(DAYS, async (at) => (await row('town', at))?.acknowledged)).toEqual([
      '08-16T23:59:59+07:00: - | - | - | - | -',
      '08-17: pending | pending | pending | pending | pending',
      '08-18: overdue | overdue | pending | pending | pending',
      '08-18T23:59:59+07:00: overdue | overdue | pending | inTime | inTime',
      '08-19: overdue | overdue | overdue | inTime | inTime',
      '08-19T10:00:00+07:00: overdue | late | late | inTime | inTime',
      '08-21: overdue | late | late | inTime | inTime',
    ]));
  it('is owed an answer until that answer holds and is known', async () =>
    expect(await clocks.table(['08-18', '08-19', '08-21'], async (at) => (await row('town', at))?.owes)).toEqual([
      '08-18: owed | owed | owed | owed | owed',
      '08-19: owed | owed | answered | answered | answered',
      '08-21: owed | owed | answered | answered | answered',
    ]));
  it('was refused until that turned out never to have been', async () =>
    expect(
      await clocks.table(['08-17', '08-18'], async (at) => [(await row('city', at))?.state, (await row('city', at))?.acknowledged]),
    ).toEqual([
      '08-17: sent pending | sent pending | sent pending | sent pending | sent pending',
      '08-18: sent overdue | refused refused | refused refused | sent overdue | sent overdue',
    ]));
  it('bears the number of the book from when it was registered, and no earlier', async () =>
    expect(
      await clocks.table(['08-18T23:59:59+07:00', '08-19T10:00:00+07:00'], async (at) => (await row('town', at))?.arrivalNumber),
    ).toEqual(['08-18T23:59:59+07:00: - | - | - | 7 | 7', '08-19T10:00:00+07:00: - | 7 | 7 | 7 | 7']));
});
describe('a list of letters, by day and by what was known', () => {
  const who = (params: object) => async (at: Asked) => (await list(params, at)).items.map(({ authorityId }) => authorityId);
  it.each([
    [
      { acknowledged: 'overdue' },
      ['08-17: - | - | - | - | -', '08-18: city town | town | - | city | city', '08-19: city town | town | town | city | city'],
    ],
    [{ acknowledged: 'inTime' }, ['08-17: - | - | - | - | -', '08-18: - | - | - | - | -', '08-19: - | - | - | town | town']],
    [{ acknowledged: 'refused' }, ['08-17: - | - | - | - | -', '08-18: - | city | city | - | -', '08-19: - | city | city | - | -']],
    [{ state: 'arrived' }, ['08-17: - | - | - | - | -', '08-18: - | - | town | town | town', '08-19: - | - | town | - | -']],
    [{ owes: 'answered' }, ['08-17: - | - | - | - | -', '08-18: - | - | - | - | -', '08-19: - | - | town | town | town']],
    [{ authorityId: 'province' }, ['08-17: - | - | - | - | -', '08-18: - | - | - | - | -', '08-19: - | - | - | - | -']],
  ])('that asks for %j has whom it fits then', async (params, expected) =>
    expect(await clocks.table(['08-17', '08-18', '08-19'], who(params))).toEqual(expected),
  );
  it('that asks for what stands leaves the recalled order out from its day on, once that is known', async () =>
    expect(await clocks.table(['08-20T23:59:59+07:00', '08-21'], who({ standing: true, owes: 'answered' }))).toEqual([
      '08-20T23:59:59+07:00: - | - | town | town | town',
      '08-21: - | - | town | town | -',
    ]));
  it('has one by one what it has at once, at every pair of clocks', async () => {
    const all = (params: object) => clocks.table(DAYS, async (at) => (await list(params, at)).items.map((item) => JSON.stringify(item)));
    const single = (params: object) =>
      clocks.table(DAYS, async (at) => (await oneByOne((page) => list({ ...params, ...page }, at))).map((item) => JSON.stringify(item)));
    for (const params of [{}, { acknowledged: 'overdue' }, { authorityId: 'province', below: true }])
      expect(await single(params)).toEqual(await all(params));
  });
  it('keeps the words of the order from whom it is closed to, and none of its states', async () => {
    await world.say('directive-order', 'DirectiveRestricted', { directiveId: 'order', reason: 'nội bộ', basis: null }, '2020-08-22');
    const seen = async (bodies: readonly string[]) =>
      (await list({}, { asOf: '2020-08-21', viewer: { bodies } })).items.map(
        ({ authorityId, state, directiveSymbol, directiveSubject }) => `${authorityId} ${state} ${directiveSymbol} ${directiveSubject}`,
      );
    expect(await seen([])).toEqual(['city sent 12/CT-UBND null', 'town received 12/CT-UBND null']);
    const subject = 'Triển khai ứng dụng khẩu trang điện tử';
    for (const body of ['town', 'city', 'province'])
      expect(await seen([body])).toEqual([`city sent 12/CT-UBND ${subject}`, `town received 12/CT-UBND ${subject}`]);
  });
});
