import { openWorld, type World } from '../testing/world';
import { BOOK_COLUMNS } from '../domain/register-books';
import type { RegisterBook } from './register-book.query';

let world: World;
const number = (body: string, type: string, data: object, on: string, series = 'common', year = 2020) =>
  world.say(`register-${body}-${year}-${series}`, type, data, on);
const book = (kind: string, more: object = {}, at?: { asOf?: string; knownAt?: number }) =>
  world.answer<RegisterBook>('register-book', { book: kind, authorityId: 'town', year: 2020, limit: 50, ...more }, at);
const column = async (kind: string, key: string, more?: object, at?: { asOf?: string }) =>
  (await book(kind, more, at)).items.map((line) => line[key]);

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh Bình Dương', null);
  await world.body('town', 'district', 'UBND thị xã Bến Cát', 'province');
  await world.letter('order', {
    issuer: 'province',
    symbol: '12/CT-UBND',
    on: '2020-08-17',
    content: { documentType: 'CT', subject: 'Tăng cường phòng dịch' },
  });
  await world.letter('own', {
    issuer: 'town',
    symbol: '278/UBND-VX',
    on: '2020-08-17',
    content: {
      documentType: 'CV',
      subject: 'Cài đặt ứng dụng',
      signatory: { name: 'Nguyễn Văn A', role: 'CHỦ TỊCH', capacities: ['TM'] },
      addressees: [
        { text: 'UBND các xã, phường', role: 'to', target: null, owesAnswer: null },
        { text: '- Lưu: VT, VX.', role: 'copy', target: null, owesAnswer: null },
      ],
    },
  });
  await number('town', 'NumberTaken', { number: 277, directiveId: 'gone', requestId: 'r1' }, '2020-08-16');
  await number('town', 'NumberVoided', { number: 277, directiveId: 'gone', requestId: 'r1', reason: 'tự viện dẫn' }, '2020-08-16');
  await number('town', 'NumberTaken', { number: 278, directiveId: 'own', requestId: 'r2' }, '2020-08-17');
  await number('town', 'NumberObserved', { number: '9', directiveId: 'seen', notation: 'QĐ-UBND', double: 'own' }, '2020-08-18', 'QD');
  await number('town', 'NumberTaken', { number: 1, directiveId: 'next-year', requestId: 'r3' }, '2021-01-04', 'common', 2021);
  await number('town-2', 'NumberTaken', { number: 1, directiveId: 'other', requestId: 'r4' }, '2020-01-04');
  await world.delivery('own', 'xa', '2020-08-18');
  await world.delivery('order', 'town', '2020-08-18');
  await world.task('late', 'order', 'town', '2020-08-18', { dueAt: '2020-08-20T00:00:00+07:00' });
  await world.task('open', 'order', 'town', '2020-08-18', { dueAt: '2020-08-25T00:00:00+07:00' });
  await world.task('elsewhere', 'order', 'other', '2020-08-18', { dueAt: '2020-08-19T00:00:00+07:00' });
  await world.answered('order', 'town', 'own', '2020-08-18');
});
afterAll(() => world.close());

describe('the book of outgoing documents', () => {
  it('has the ten columns of the decree', () => expect(BOOK_COLUMNS.outgoing).toHaveLength(10));
  it('holds each number once, voided ones too, series by series', async () => {
    expect((await book('outgoing')).items.map(({ symbol, state, series }) => [symbol, state, series])).toEqual([
      ['9', 'observed', 'QD'],
      ['277', 'voided', 'common'],
      ['278/UBND-VX', 'taken', 'common'],
    ]);
  });
  it('says of a document what its letter says', async () =>
    expect((await book('outgoing')).items.at(-1)).toMatchObject({
      documentDate: '17/8/2020',
      subject: 'Công văn: Cài đặt ứng dụng',
      signer: 'Nguyễn Văn A',
      recipients: 'UBND các xã, phường',
      fileCopy: 'VT, VX',
      sentOn: '18/8/2020',
      copies: '',
      note: '',
    }));
  it('notes why a number is void and that one is double', async () =>
    expect(await column('outgoing', 'note')).toEqual(['Ghi nhận từ văn bản nhận được; Trùng số', 'Số bị hủy: tự viện dẫn', '']));
  it('goes page by page', async () => {
    const first = await book('outgoing', { limit: 2 });
    expect([first.items.length, first.next]).toEqual([2, '2']);
    const second = await book('outgoing', { limit: 2, cursor: '2' });
    expect([second.items.map(({ symbol }) => symbol), second.next]).toEqual([['278/UBND-VX'], null]);
  });
  it('is that of the instant asked for', async () =>
    expect(await column('outgoing', 'symbol', {}, { asOf: '2020-08-16T12:00:00+07:00' })).toEqual(['277']));
  it('of another year is another book', async () =>
    expect(await column('outgoing', 'symbol', { year: 2021 }, { asOf: '2021-02-01' })).toEqual(['01']));
});
describe('the book of incoming documents', () => {
  it('has the ten columns of the decree', () => expect(BOOK_COLUMNS.incoming).toHaveLength(10));
  it('holds what was registered, with its author as it was called', async () =>
    expect((await book('incoming')).items).toMatchObject([
      {
        directiveId: 'order',
        arrivalDate: '18/8/2020',
        arrivalNumber: '1',
        author: 'UBND tỉnh Bình Dương',
        symbol: '12/CT-UBND',
        subject: 'Chỉ thị: Tăng cường phòng dịch',
      },
    ]));
  it('holds nothing of before it was registered', async () =>
    expect(await column('incoming', 'symbol', {}, { asOf: '2020-08-17' })).toEqual([]));
});
describe('the book of handling', () => {
  it('has the seven columns of the decree', () => expect(BOOK_COLUMNS.followUp).toHaveLength(7));
  it('tells limit, progress and answer of what the body itself must do', async () =>
    expect((await book('followUp')).items).toMatchObject([
      {
        source: '12/CT-UBND, 17/8/2020, UBND tỉnh Bình Dương',
        timeLimit: '19/8/2020',
        progress: '1 quá hạn; 1 đang thực hiện, trong hạn',
        answer: '278/UBND-VX',
      },
    ]));
  it('moves its limit on when the first task is done', async () => {
    await world.reported('late', '2020-08-19', '2020-08-19');
    await world.confirmed('late', '2020-08-20');
    expect((await book('followUp')).items).toMatchObject([
      { timeLimit: '24/8/2020', progress: '1 hoàn thành đúng hạn; 1 đang thực hiện, trong hạn' },
    ]);
  });
});
it.each([
  [{ authorityId: 'nobody' }, 'authority.unknown'],
  [{ cursor: 'x' }, 'cursor.unreadable'],
])('%j is refused', (more, code) => expect(book('outgoing', more)).rejects.toMatchObject({ code }));
it.each([
  ['directive:b6a2', 'Biết đã nhận qua văn bản trả lời'],
  ['phiếu gửi có ký nhận', 'Ghi thay: phiếu gửi có ký nhận'],
])('the book says how a receipt is known: %s', async (evidence, note) => {
  const id = `by-${evidence.length}`;
  await world.letter(id, { issuer: 'province', symbol: `${evidence.length}/UBND-VX`, on: '2020-08-17' });
  await world.say(
    `delivery-${id}-town`,
    'DeliverySent',
    { directiveId: id, authorityId: 'town', role: 'to', text: 'UBND thị xã' },
    '2020-08-17',
  );
  await world.say(
    `delivery-${id}-town`,
    'DeliveryReceived',
    { directiveId: id, authorityId: 'town', arrivalNumber: '9', evidence },
    '2020-08-18',
  );
  expect((await book('incoming')).items.find(({ directiveId }) => directiveId === id)?.['note']).toBe(note);
});

describe('a part of a book', () => {
  it('is what words stand in, whichever column and with or without marks', async () => {
    expect(await column('outgoing', 'symbol', { text: 'cai dat' })).toEqual(['278/UBND-VX']);
    expect(await column('outgoing', 'symbol', { text: 'nguyen VAN a 278' })).toEqual(['278/UBND-VX']);
    expect(await column('outgoing', 'symbol', { text: 'không có' })).toEqual([]);
  });
  it('is what bears a day of the period, both ends included', async () => {
    expect(await column('outgoing', 'symbol', { from: '2020-08-17', to: '2020-08-17' })).toEqual(['278/UBND-VX']);
    expect(await column('outgoing', 'symbol', { from: '2020-08-18' })).not.toContain('278/UBND-VX');
    expect(await column('outgoing', 'symbol', { to: '2020-08-16' })).toEqual([]);
  });
  it('goes on behind its last line', async () => {
    const first = await book('outgoing', { to: '2020-12-31', from: '2020-01-01', limit: 1 });
    expect(first.items).toHaveLength(1);
    const rest: string[] = [];
    for (let cursor = first.next; cursor !== null;) {
      const page = await book('outgoing', { to: '2020-12-31', from: '2020-01-01', limit: 1, cursor });
      rest.push(...page.items.map(({ directiveId }) => directiveId));
      cursor = page.next;
    }
    const whole = await book('outgoing', { to: '2020-12-31', from: '2020-01-01' });
    expect([first.items[0]!.directiveId, ...rest]).toEqual(whole.items.map(({ directiveId }) => directiveId));
  });
});
