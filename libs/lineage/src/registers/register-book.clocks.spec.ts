import { bothClocks, oneByOne, type Asked } from '../testing/both-clocks';
import { eventIdOf, openWorld, type World } from '../testing/world';
import type { RegisterBook } from './register-book.query';

let world: World;
let clocks: ReturnType<typeof bothClocks>;
const book = (kind: string, at: Asked, page: object = {}) =>
  world.answer<RegisterBook>('register-book', { book: kind, authorityId: 'town', year: 2020, limit: 50, ...page }, at);
const number = (type: string, on: string, more: object) =>
  world.say('register-town-2020-common', type, { directiveId: 'own', requestId: 'r', number: 7, ...more }, on);
const words = (...said: (string | undefined)[]) =>
  said.map((each) => (each === undefined || each === '' ? '·' : each.replaceAll(' ', '_'))).join('/');
/** A town registers an order with a date that is put right, answers it under a number that is voided and taken anew, and has its order taken back. */
beforeAll(async () => {
  world = await openWorld();
  clocks = bothClocks(world);
  await world.body('province', 'province', 'UBND tỉnh', null);
  await world.body('town', 'district', 'UBND thị xã', 'province');
  await world.letter('order', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.delivery('order', 'town', '2020-08-10', { received: false });
  await world.task('task', 'order', 'town', '2020-08-10', { dueAt: '2020-08-15T00:00:00+07:00', issuerId: 'province' });
  const data = { directiveId: 'order', authorityId: 'town', arrivalNumber: '31', evidence: null };
  const receipt = await world.say('delivery-order-town', 'DeliveryReceived', data, '2020-08-13');
  clocks.mark('received');
  const right = { eventId: eventIdOf(receipt), voided: false, occurredAt: '2020-08-11', productOn: null, reason: 'nhầm ngày' };
  await world.say('delivery-order-town', 'FactCorrected', right, '2020-08-14');
  clocks.mark('corrected');
  await number('NumberTaken', '2020-08-12', {});
  await world.letter('own', { issuer: 'town', symbol: '7/UBND', on: '2020-08-12' });
  await world.answered('order', 'town', 'own', '2020-08-12');
  clocks.mark('answered');
  await number('NumberVoided', '2020-08-13', { reason: 'in hỏng' });
  clocks.mark('voided');
  await number('NumberTaken', '2020-08-14', {});
  clocks.mark('again');
  await world.recalled('own', '2020-08-16');
  clocks.mark('recalled');
});
afterAll(() => world.close());
const DAYS = ['08-10', '08-11', '08-12', '08-13', '08-14', '08-15', '08-16'];

describe('the three books, by day and by what was known', () => {
  it('incoming: a letter stands there from the day of its receipt, as that was put right', async () =>
    expect(
      await clocks.table(DAYS.slice(0, 4), async (at) =>
        (await book('incoming', at)).items.map((line) => words(line['arrivalNumber'], line['arrivalDate'])),
      ),
    ).toEqual([
      '08-10: - | - | - | - | - | -',
      `08-11: -${' | 31/11/8/2020'.repeat(5)}`,
      `08-12: -${' | 31/11/8/2020'.repeat(5)}`,
      `08-13: 31/13/8/2020${' | 31/11/8/2020'.repeat(5)}`,
    ]));
  it('follow-up: how far it was that day, its last day in time, and the answer once it holds', async () =>
    expect(
      await clocks.table(
        ['08-12', '08-13', '08-15'],
        async (at) => (await book('followUp', at)).items.map((line) => words(line['timeLimit'], line['progress'], line['answer'])),
        ['received', 'corrected', 'answered'],
      ),
    ).toEqual([
      '08-12: - | 14/8/2020/1_đang_thực_hiện,_trong_hạn/· | 14/8/2020/1_đang_thực_hiện,_trong_hạn/7/UBND',
      '08-13: 14/8/2020/1_đang_thực_hiện,_trong_hạn/· | 14/8/2020/1_đang_thực_hiện,_trong_hạn/· | 14/8/2020/1_đang_thực_hiện,_trong_hạn/7/UBND',
      '08-15: 14/8/2020/1_quá_hạn/· | 14/8/2020/1_quá_hạn/· | 14/8/2020/1_quá_hạn/7/UBND',
    ]));
  it('outgoing: a number is kept when it is void, and says so until it is taken anew', async () =>
    expect(
      await clocks.table(DAYS.slice(1), async (at) =>
        (await book('outgoing', at)).items.map((line) => words(line['symbol'], line['note'])),
      ),
    ).toEqual([
      '08-11: - | - | - | - | - | -',
      `08-12: - | -${' | 7/UBND/·'.repeat(4)}`,
      '08-13: - | - | 7/UBND/· | 07/Số_bị_hủy:_in_hỏng | 07/Số_bị_hủy:_in_hỏng | 07/Số_bị_hủy:_in_hỏng',
      '08-14: - | - | 7/UBND/· | 07/Số_bị_hủy:_in_hỏng | 7/UBND/· | 7/UBND/·',
      '08-15: - | - | 7/UBND/· | 07/Số_bị_hủy:_in_hỏng | 7/UBND/· | 7/UBND/·',
      '08-16: - | - | 7/UBND/· | 07/Số_bị_hủy:_in_hỏng | 7/UBND/· | 7/UBND/Đã_thu_hồi',
    ]));
  it.each(['incoming', 'followUp', 'outgoing'])('%s: comes line by line as it comes at once', async (kind) => {
    const single = async (at: Asked) => (await oneByOne((page) => book(kind, at, page))).map((line) => JSON.stringify(line));
    expect(await clocks.table(DAYS, single)).toEqual(
      await clocks.table(DAYS, async (at) => (await book(kind, at)).items.map((line) => JSON.stringify(line))),
    );
  });
});
