import { openWorld, type World } from '../testing/world';
import type { FoundPage } from './find-directives.query';
import type { FoundDirective } from './found-directive';
import type { Page } from '../listing/page';

let world: World;
let beforeLate = 0;
beforeAll(async () => {
  world = await openWorld();
  await world.body('top', 'central', 'Chính phủ', null);
  for (const [id, name] of [
    ['binh-duong', 'Bình Dương'],
    ['dong-nai', 'Đồng Nai'],
  ] as const)
    await world.body(id, 'province', `UBND tỉnh ${name}`, 'top', `Tỉnh ${name}`);
  await world.body('ben-cat', 'district', 'UBND thị xã Bến Cát', 'binh-duong', 'Thị xã Bến Cát');
  await world.body('nhon-trach', 'district', 'UBND huyện Nhơn Trạch', 'dong-nai', 'Huyện Nhơn Trạch');
  // A commune of another province that bears the name of a province.
  await world.body('xa-binh-duong', 'commune', 'UBND xã Bình Dương', 'nhon-trach', 'Xã Bình Dương');
  await world.letter('bd-12', {
    issuer: 'binh-duong',
    symbol: '12/CT-UBND',
    on: '2020-08-17',
    content: { documentType: 'CT', subject: 'Phòng, chống dịch bệnh' },
  });
  await world.letter('dn-12', { issuer: 'dong-nai', symbol: '12/CT-UBND', on: '2020-08-10' });
  await world.letter('dn-12-old', { issuer: 'dong-nai', symbol: '12/CT-UBND', on: '2019-03-01' });
  await world.letter('bc-278', { issuer: 'ben-cat', symbol: '278/UBND-VX', on: '2020-08-17' });
  await world.letter('xa-278', { issuer: 'xa-binh-duong', symbol: '278/UBND', on: '2020-08-18' });
  await world.letter('bc-27', { issuer: 'ben-cat', symbol: '27/UBND-VX', on: '2020-01-05' });
  await world.letter('da', { issuer: 'ben-cat', symbol: '5/ĐA-UBND', on: '2020-02-01' });
  await world.letter('project', { issuer: 'ben-cat', symbol: '5/DA-UBND', on: '2020-02-02' });
  await world.letter('no-number', { issuer: 'ben-cat', symbol: '', on: '2020-08', content: { subject: 'Văn bản không số' } });
  await world.draft('draft', 'ben-cat', '2020-08-19', []);
  await world.cited('g-2841', '2841/BTTTT-THH', null, 'Bộ Thông tin và Truyền thông', '2020-08-01');
  await world.cited('g-12', '12/CT-UBND', 'binh-duong', 'UBND tỉnh', '2018-08-17');
  await world.cited('g-77', '77/UBND', 'ben-cat', null, '2020-03-01');
  await world.cited('g-78', '77/UBND', 'nhon-trach', null, null);
  await world.cited('r-held', '278/UBND-VX', 'ben-cat');
  await world.identified('r-held', 'bc-278');
  beforeLate = world.ordinal();
  await world.letter('late', { issuer: 'nhon-trach', symbol: '900/UBND', on: '2020-08-20' });
});
afterAll(() => world.close());

const resolve = (written: string, wish: object = {}, at = {}) => world.answer<FoundDirective>('resolve', { symbol: written, ...wish }, at);
const refusal = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    ({ code, details }: { code: string; details: { candidates?: FoundDirective[] } }) => ({
      code,
      ids: details.candidates?.map(({ id }) => id),
    }),
  );
const find = async (wish: object) => (await world.answer<FoundPage>('find-directives', { limit: 50, ...wish })).items.map(({ id }) => id);

describe('a symbol as somebody types it', () => {
  it.each(['278/UBND-VX', 'so 278/ubnd-vx', 'Số: 278 / UBND – VX', ' 0278/UBND-VX '])('%s is the one letter', async (typed) =>
    expect((await resolve(typed)).id).toBe('bc-278'),
  );
  it('says who, where and when', async () =>
    expect(await resolve('12/CT-UBND', { province: 'Bình Dương' })).toEqual({
      kind: 'directive',
      id: 'bd-12',
      directiveId: 'bd-12',
      referenceId: null,
      status: 'received',
      documentType: 'CT',
      symbol: '12/CT-UBND',
      issuerId: 'binh-duong',
      issuerName: 'UBND tỉnh Bình Dương',
      level: 'province',
      provinceName: 'UBND tỉnh Bình Dương',
      issuedOn: '2020-08-17',
      subject: 'Phòng, chống dịch bệnh',
      access: 'open',
    }));
  it.each(['Bình Dương', 'binh duong', 'tỉnh Bình Dương', 'BINH DUONG'])(
    'is told apart by the province %s, of the issuer or above it',
    async (province) => {
      expect((await resolve('12/CT-UBND', { province })).id).toBe('bd-12');
      expect((await resolve('278', { province })).id).toBe('bc-278');
    },
  );
  it('is told apart by issuer, by its id, and by year', async () => {
    expect((await resolve('12/ct-ubnd', { issuer: 'dong nai', year: 2020 })).id).toBe('dn-12');
    expect((await resolve('12/ct-ubnd', { province: 'Đồng Nai', year: 2019 })).id).toBe('dn-12-old');
    expect((await resolve('278/UBND', { issuer: 'xã Bình Dương' })).id).toBe('xa-278');
  });
  it('may mean several, which are named', async () =>
    expect(await refusal(resolve('12/CT-UBND'))).toEqual({ code: 'directive.ambiguous', ids: ['bd-12', 'dn-12', 'dn-12-old'] }));
  it('names ten at most', async () => {
    const own = await openWorld();
    for (let n = 0; n < 12; n += 1) await own.letter(`d-${n}`, { issuer: `body-${n}`, symbol: '1/UBND', on: '2020-08-17' });
    const refused = await own
      .answer('resolve', { symbol: '1/UBND' })
      .catch(({ details }: { details: { candidates: unknown[] } }) => details.candidates.length);
    await own.close();
    expect(refused).toBe(10);
  });
  it('is unknown where nothing bears it', async () => expect(await refusal(resolve('9999/UBND'))).toEqual({ code: 'directive.unknown' }));
  it.each(['chỉ thị', ''])('is unknown where it is no symbol: "%s"', async (typed) =>
    expect(await refusal(resolve(typed))).toEqual({ code: 'directive.unknown' }),
  );
  it('is unknown in a province that nobody knows', async () =>
    expect(await refusal(resolve('278/UBND-VX', { province: 'Atlantis' }))).toEqual({ code: 'directive.unknown' }));
  it('means what is written exactly so, where marks tell them apart', async () => {
    expect([(await resolve('5/ĐA-UBND')).id, (await resolve('5/DA-UBND')).id]).toEqual(['da', 'project']);
  });
  it('may be only its beginning, but never a longer number', async () => {
    expect((await resolve('27')).id).toBe('bc-27');
    expect(await refusal(resolve('278'))).toEqual({ code: 'directive.ambiguous', ids: ['xa-278', 'bc-278'] });
    expect((await resolve('278/ubnd-v')).id).toBe('bc-278');
  });
  it('is not known before its letter came in', async () => {
    expect((await resolve('900/UBND')).id).toBe('late');
    expect(await refusal(resolve('900/UBND', {}, { knownAt: beforeLate }))).toEqual({ code: 'directive.unknown' });
    expect(await refusal(resolve('900/UBND', {}, { asOf: '2020-08-19' }))).toEqual({ code: 'directive.unknown' });
  });
});
describe('a document that is only cited', () => {
  it('is found by its symbol', async () =>
    expect(await resolve('2841/btttt-thh')).toMatchObject({
      kind: 'ghost',
      id: 'g-2841',
      directiveId: null,
      referenceId: 'g-2841',
      issuerName: 'Bộ Thông tin và Truyền thông',
    }));
  it('is told apart by its issuer as written', async () => {
    expect((await resolve('2841/BTTTT-THH', { issuer: 'thong tin' })).id).toBe('g-2841');
    expect(await refusal(resolve('2841/BTTTT-THH', { issuer: 'y te' }))).toEqual({ code: 'directive.unknown' });
  });
  it('is told apart by province and year', async () => {
    expect((await resolve('77/UBND', { province: 'dong nai' })).id).toBe('g-78');
    expect((await resolve('77/UBND', { year: 2020 })).id).toBe('g-77');
    expect(await refusal(resolve('77/UBND'))).toEqual({ code: 'directive.ambiguous', ids: ['g-77', 'g-78'] });
  });
  it('stands back where one is held', async () => expect((await resolve('12/CT-UBND', { province: 'Bình Dương' })).id).toBe('bd-12'));
  it('is found where the held one is of another year', async () =>
    expect((await resolve('12/CT-UBND', { province: 'Bình Dương', year: 2018 })).id).toBe('g-12'));
});
describe('an id', () => {
  const id = '2f1f3c0b-6a56-5a3b-9c39-6d1c2c1e7d11';
  const ghost = '2f1f3c0b-6a56-5a3b-9c39-6d1c2c1e7d12';
  it('is the directive, or the reference, or unknown', async () => {
    const own = await openWorld();
    await own.letter(id, { issuer: 'x', symbol: '1/UBND', on: '2020-08-17' });
    await own.cited(ghost, '2/UBND', null);
    const ask = (written: string) => own.answer<FoundDirective>('resolve', { symbol: written });
    expect([(await ask(` ${id.toUpperCase()}`)).kind, (await ask(ghost)).kind, await refusal(ask(id.replace('2f', '3f')))]).toEqual([
      'directive',
      'ghost',
      { code: 'directive.unknown' },
    ]);
    await own.close();
  });
});
describe('a search', () => {
  it('is by symbol, with the ghosts of that symbol', async () => {
    const page = await world.answer<FoundPage>('find-directives', { symbol: '12/ct', limit: 50 });
    expect([page.items.map(({ id }) => id), page.ghosts.map(({ id }) => id)]).toEqual([['bd-12', 'dn-12', 'dn-12-old'], ['g-12']]);
  });
  it('is by words of the subject, with or without marks', async () =>
    expect([await find({ text: 'dich benh' }), await find({ text: 'PHÒNG 12' }), await find({ text: 'dịch 99' })]).toEqual([
      ['bd-12'],
      ['bd-12'],
      [],
    ]));
  it('is by issuer, year and province together', async () =>
    expect([await find({ issuer: 'Bến Cát', year: 2020, text: 'vx' }), await find({ province: 'Đồng Nai', year: 2019 })]).toEqual([
      ['bc-278', 'bc-27'],
      ['dn-12-old'],
    ]));
  it('finds nothing by what is no symbol', async () => expect(await find({ symbol: '???' })).toEqual([]));
  it('goes on after the last one seen', async () => {
    const first = await world.answer<FoundPage>('find-directives', { symbol: '12/ct', limit: 2 });
    const second = await world.answer<FoundPage>('find-directives', { symbol: '12/ct', limit: 2, cursor: first.next });
    expect([first.items.length, second.items.map(({ id }) => id), second.next, second.ghosts]).toEqual([2, ['dn-12-old'], null, []]);
  });
});
describe('the list of all', () => {
  const list = (params: object = {}) => world.answer<Page<FoundDirective>>('list-directives', { limit: 50, ...params });
  it('is newest first, drafts too', async () =>
    expect((await list()).items.map(({ id, kind }) => (kind === 'draft' ? `${id}!` : id))).toEqual([
      'late',
      'draft!',
      'xa-278',
      'bd-12',
      'bc-278',
      'dn-12',
      'no-number',
      'project',
      'da',
      'bc-27',
      'dn-12-old',
    ]));
  it('may be only drafts, or only what is out', async () => {
    expect((await list({ which: 'drafts' })).items.map(({ id }) => id)).toEqual(['draft']);
    expect((await list({ which: 'out' })).items).toHaveLength(10);
  });
  it('brings each one once, page by page, though letters come in between', async () => {
    const own = await openWorld();
    for (let n = 0; n < 7; n += 1) await own.letter(`d-${n}`, { issuer: 'x', symbol: `${n + 1}/UBND`, on: '2020-08-17' });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: Page<FoundDirective> = await own.answer('list-directives', { limit: 3, cursor });
      seen.push(...page.items.map(({ id }) => id));
      await own.letter(`new-${seen.length}`, { issuer: 'x', symbol: '99/UBND', on: '2020-08-20' });
      cursor = page.next;
    }
    await own.close();
    expect(seen).toEqual(['d-6', 'd-5', 'd-4', 'd-3', 'd-2', 'd-1', 'd-0']);
  });
  it('refuses a cursor it did not give', async () => {
    for (const cursor of ['x', Buffer.from('[1]').toString('base64url'), Buffer.from('["a","b"]').toString('base64url')])
      await expect(list({ cursor })).rejects.toMatchObject({ code: 'cursor.unreadable', details: { cursor } });
  });
  it('gives at least one and at most five hundred', async () =>
    expect([(await list({ limit: 0 })).items.length, (await list({ limit: 10_000 })).items.length]).toEqual([1, 11]));
  it('knows a letter of which only the bytes are in', async () => {
    const own = await openWorld();
    await own.say('directive-unread', 'LetterTakenIn', { directiveId: 'unread', letter: {}, readerVersion: '1' }, '2020-08-18');
    const page = await own.answer<Page<FoundDirective>>('list-directives', { limit: 5 });
    await own.close();
    expect(page.items).toMatchObject([{ id: 'unread', symbol: null, issuerName: null, subject: null }]);
  });
});

describe('odd wishes', () => {
  it.each([
    ['a year before all', { year: 1 }],
    ['the last year that has a next one', { year: 9998 }],
    ['a year with no letter', { year: 2031 }],
    ['words of nothing but signs', { text: '%_"\'*' }],
    ['a symbol of nothing but signs', { symbol: '///' }],
    ['a symbol that would be a pattern', { symbol: '1%' }],
    ['an issuer of nothing', { issuer: '', symbol: '278' }],
    ['a province of signs', { province: '%' }],
  ])('%s finds nothing or all, and breaks nothing', async (_, wish) => {
    const found = await find(wish);
    expect(Array.isArray(found)).toBe(true);
    expect(new Set(found).size).toBe(found.length);
  });
  it('of words in any order and any case mean the letter that holds them all', async () => {
    expect(await find({ text: 'BENH phòng' })).toEqual(['bd-12']);
    expect(await find({ text: 'benh phong hue' })).toEqual([]);
  });
  it('go page by page without losing or doubling a letter', async () => {
    const all = await find({});
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: FoundPage = await world.answer<FoundPage>('find-directives', { limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(all);
  });
});
