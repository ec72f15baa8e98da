import { aContent, anItem } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { BodyHit, DirectiveHit, SearchResult } from './search-hit';

let world: World;
let beforeLate = 0;
const ITEM = 'Giao Phòng Văn hóa tuyên truyền trên đài truyền thanh; đề nghị Mặt trận vận động nhân dân';
beforeAll(async () => {
  world = await openWorld();
  await world.body('top', 'central', 'Chính phủ', null);
  await world.body('binh-duong', 'province', 'UBND tỉnh Bình Dương', 'top', 'Tỉnh Bình Dương');
  await world.body('dong-nai', 'province', 'UBND tỉnh Đồng Nai', 'top', 'Tỉnh Đồng Nai');
  await world.body('ben-cat', 'district', 'UBND thị xã Bến Cát', 'binh-duong', 'Thị xã Bến Cát');
  await world.body('my-phuoc', 'commune', 'UBND phường Mỹ Phước', 'ben-cat', 'Phường Mỹ Phước');
  await world.body('hue', 'province', 'UBND thành phố Huế', 'top', 'Thành phố Huế');
  const say = (subject: string, text = 'Thực hiện', documentType = 'CV') => {
    const items = [anItem({ itemId: `i-${subject}`, label: '2a', text })];
    return { documentType, subject, place: null, issuerAsWritten: null, addressees: [], citations: [], items };
  };
  await world.letter('bd-12', {
    issuer: 'binh-duong',
    symbol: '12/CT-UBND',
    on: '2020-08-17',
    content: say('Phòng, chống dịch bệnh', 'Giao các sở', 'CT'),
  });
  await world.letter('dn-12', {
    issuer: 'dong-nai',
    symbol: '12/CT-UBND',
    on: '2020-08-10',
    content: say('Phòng cháy, chống hạn và dịch vụ công', 'Giao các sở', 'CT'),
  });
  await world.letter('bc-278', { issuer: 'ben-cat', symbol: '278/UBND-VX', on: '2020-08-17', content: say('Cài đặt ứng dụng', ITEM) });
  await world.letter('bc-08', { issuer: 'ben-cat', symbol: '08/UBND', on: '2020-07-01', content: say('Họp khẩn', 'Đúng giờ') });
  await world.letter('mp-45', {
    issuer: 'my-phuoc',
    symbol: '45/UBND',
    on: '2020-08-18',
    content: say('Phối hợp, khẩn trương', 'Tổ 12 của phường'),
  });
  await world.draft('draft', 'ben-cat', '2020-08-19', []);
  await world.cited('g-2841', '2841/BTTTT-THH', null, 'Bộ Thông tin và Truyền thông', '2020-08-01');
  beforeLate = world.ordinal();
  await world.letter('late', { issuer: 'dong-nai', symbol: '900/UBND', on: '2020-08-05', content: say('Bão số 5') });
});
afterAll(() => world.close());

const search = (text: string, more: object = {}, at = {}) => world.answer<SearchResult>('search', { text, limit: 50, ...more }, at);
const ids = async (text: string, more: object = {}, at = {}) => (await search(text, more, at)).items.map(({ id }) => id);
const letters = async (text: string, more: object = {}, at = {}) =>
  (await search(text, more, at)).items.filter(({ kind }) => kind === 'directive').map(({ id }) => id);
const marked = (hit: DirectiveHit | BodyHit | undefined): string[] =>
  (hit?.passages ?? []).map(({ in: where, label, parts }) =>
    [where, label, parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')].filter((part) => part !== null).join(': '),
  );

describe('a search', () => {
  it.each([
    ['12 ct ubnd', 'bd-12'],
    ['12/CT-UBND', 'bd-12'],
    ['số 12/ct', 'bd-12'],
    ['278', 'bc-278'],
    ['8', 'bc-08'],
    ['08', 'bc-08'],
    ['chỉ thị 12', 'bd-12'],
    ['ct12', 'bd-12'],
  ])('finds %s by its symbol', async (typed, id) => expect((await letters(typed))[0]).toBe(id));
  it.each(['ct 12 binh duong', 'ct 12 bình dương', '12 tinh binh duong', 'binh duong ct 12', 'ct 12 binh duo'])(
    'understands %s as a symbol and its issuer',
    async (typed) => expect((await letters(typed))[0]).toBe('bd-12'),
  );
  it('puts letters of the very body before those of bodies below it', async () => {
    expect(await letters('bến cát')).toEqual(['bc-278', 'bc-08', 'mp-45']);
    expect((await search('bến cát')).placeMeant).toEqual({ words: 'bến cát', bodies: 1 });
  });
  it('knows a place by a single word where that is its whole name', async () =>
    expect([(await search('huế')).placeMeant, (await search('dương')).placeMeant]).toEqual([{ words: 'huế', bodies: 1 }, null]));
  it('prefers words side by side, with the marks that were typed', async () => {
    expect(await letters('phòng chống dịch')).toEqual(['bd-12', 'dn-12']);
    expect(await letters('họp khẩn')).toEqual(['bc-08', 'mp-45']);
  });
  it('finds items, with the passage marked in its own letters', async () => {
    const [hit] = (await search('de nghi mat tran')).items as DirectiveHit[];
    expect([hit?.id, marked(hit)]).toEqual([
      'bc-278',
      [
        'subject: Cài đặt ứng dụng',
        'item: 2a: Giao Phòng Văn hóa tuyên truyền trên đài truyền thanh; [đề] [nghị] [Mặt] [trận] vận động nhân dân',
      ],
    ]);
    expect(hit?.passages[1]?.itemId).toBe('i-Cài đặt ứng dụng');
  });
  it('finds words across symbol, subject and items', async () => expect(await letters('278 cai dat mat tran')).toEqual(['bc-278']));
  it('finds words of which only the beginning was typed', async () => {
    expect(await letters('tuyên truyề')).toEqual(['bc-278']);
    expect(await letters('tuyê truyề thanh')).toEqual(['bc-278']);
  });
  it('finds the same letters whether few or many hold a word of them', async () => {
    expect(await letters('dich 12 phong')).toEqual(['bd-12', 'dn-12']);
    expect(await letters('phong dich 12 chong hoi')).toEqual([]);
  });
  it('prefers a beginning that stands beside the word before it', async () => {
    expect((await letters('phòng chố'))[0]).toBe('bd-12');
    expect(await letters('hop kha')).toEqual(['bc-08', 'mp-45']);
  });
  it('finds bodies, as they are called', async () => {
    const [hit] = (await search('UBND thị xã bến cát')).items as BodyHit[];
    expect(hit).toMatchObject({
      kind: 'body',
      id: 'ben-cat',
      name: 'UBND thị xã Bến Cát',
      level: 'district',
      parentName: 'UBND tỉnh Bình Dương',
    });
    expect(marked(hit)).toEqual(['name: [UBND] [thị] [xã] [Bến] [Cát]']);
    expect(await ids('mỹ phư')).toContain('my-phuoc');
  });
  it.each(['2841', '2841/btttt-thh', '2841 btttt'])('finds what is only cited by %s', async (typed) =>
    expect((await search(typed)).items).toMatchObject([{ kind: 'ghost', id: 'g-2841' }]),
  );
  it('finds drafts of people', async () => expect(await ids('khẩu trang điện tử')).toContain('draft'));
  it.each(['', ' ', '?!', '%', '"', "' OR 1=1", 'không có ở đâu'])('finds nothing by %p, and says so', async (typed) =>
    expect(await search(typed)).toEqual({ items: [], next: null, placeMeant: null }),
  );
  it.each(['AND', 'NEAR(a b)', 'tags:y2020', 'symbol : 12 *', '^12', 'a"b'])('takes %p as words', async (typed) =>
    expect(Array.isArray((await search(typed)).items)).toBe(true),
  );
});
describe('a search that is narrowed', () => {
  it('to a place finds letters of it and of all below it', async () => {
    expect(await ids('12', { place: 'Bình Dương' })).toEqual(['bd-12', 'mp-45']);
    expect(await ids('12', { place: 'binh-duong' })).toEqual(['bd-12', 'mp-45']);
    expect(await ids('12', { place: 'tỉnh Đồng Nai' })).toEqual(['dn-12']);
  });
  it('to a place that nobody knows is refused', async () => {
    for (const place of ['Atlantis', '?', 'UBND tỉnh', 'Bình Dương Đồng Nai'])
      await expect(search('12', { place })).rejects.toMatchObject({ code: 'search.place-unknown', details: { place } });
  });
  it('to a type takes its abbreviation or its name', async () =>
    expect([await ids('12', { type: 'CT' }), await ids('12', { type: 'chỉ thị' }), await ids('12', { type: 'NQ' })]).toEqual([
      ['bd-12', 'dn-12'],
      ['bd-12', 'dn-12'],
      [],
    ]));
  it('to a period takes both its days', async () => {
    const [from, to] = ['2020-08-10T00:00:00+07:00', '2020-08-11T00:00:00+07:00'].map((at) => Date.parse(at));
    expect([await ids('12', { from, to }), await ids('12', { from: to }), await ids('12', { to: from })]).toEqual([
      ['dn-12'],
      ['bd-12', 'mp-45'],
      [],
    ]);
    await expect(search('12', { from: to, to: from })).rejects.toMatchObject({ code: 'search.period-reversed' });
  });
});
describe('a search of the past', () => {
  it('sees what was issued by then', async () => {
    expect(await letters('12', {}, { asOf: '2020-08-12' })).toEqual(['dn-12']);
    expect(await letters('bao so 5', {}, { asOf: '2020-08-04' })).toEqual([]);
  });
  it('sees what was known then', async () =>
    expect([await letters('bao so 5', {}, { knownAt: beforeLate }), await letters('bao so 5')]).toEqual([[], ['late']]));
  it('sees a letter as it was read then, and no longer by what was corrected', async () => {
    const own = await openWorld();
    await own.letter('d', { issuer: 'x', symbol: '1/UBND', on: '2020-08-17', content: { subject: 'Bao luc' } });
    const before = own.ordinal();
    const data = {
      directiveId: 'd',
      symbol: null,
      issuedOn: '2020-08-17',
      unconfirmed: [],
      unconfirmedSpans: {},
      warnings: [],
      corrections: [],
      settled: [],
    };
    await own.say('directive-d', 'ReadingCorrected', { ...data, content: aContent({ subject: 'Bão lũ' }) }, '2020-08-17');
    const find = async (text: string, at = {}) => (await own.answer<SearchResult>('search', { text, limit: 9 }, at)).items.length;
    expect([await find('bao luc'), await find('bao lu'), await find('bao luc', { knownAt: before })]).toEqual([0, 1, 1]);
    await own.close();
  });
});
describe('a search with many answers', () => {
  it('brings the newest, page by page, each once', async () => {
    const own = await openWorld();
    const days = Array.from({ length: 260 }, (_, n) => new Date(Date.UTC(2019, 0, 1 + 2 * n)).toISOString().slice(0, 10));
    const order = days.toSorted((a, b) => (a.slice(-1) + a < b.slice(-1) + b ? -1 : 1));
    for (const day of order)
      await own.letter(day, { issuer: 'x', symbol: `${days.indexOf(day) + 500}/UBND`, on: day, content: { subject: 'Phòng chống dịch' } });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: SearchResult = await own.answer('search', { text: 'phong chong', limit: 50, cursor }, { asOf: '2030-01-01' });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    await own.close();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(60);
    expect(seen).toEqual(days.toReversed().slice(0, seen.length));
  });
  it('refuses a cursor it did not give', async () =>
    expect(search('12', { cursor: 'x' })).rejects.toMatchObject({ code: 'cursor.unreadable' }));
});
