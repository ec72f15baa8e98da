import { aContent, anItem } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { CompareParams, Comparison } from './compare.query';
import type { Coverage } from './coverage.query';

const ITEMS = [
  'Phát trên hệ thống truyền thanh cơ sở mỗi ngày ba lần',
  'Bảo đảm tối thiểu 60% người dùng điện thoại thông minh cài đặt ứng dụng',
];
let world: World;
let beforeDecision = 0;
const judged = (authorityId: string, byDirectiveId: string, items: readonly object[], on: string) =>
  world.say(
    `carriage-p-${authorityId}`,
    'CarriageJudged',
    { directiveId: 'p', authorityId, byDirectiveId, method: 'words', methodVersion: 1, items },
    on,
  );
const fared = (itemId: string, verdict: string, byItemIds: string[] = [], weakenings: string[] = []) => ({
  itemId,
  verdict,
  byItemIds,
  likeness: 0.8,
  weakenings,
});

beforeAll(async () => {
  world = await openWorld();
  await world.body('province', 'province', 'UBND tỉnh', null);
  for (const id of ['ba', 'an', 'cu', 'da', 'em', 'giang']) await world.body(id, 'district', `UBND huyện ${id}`, 'province');
  await world.body('xa', 'commune', 'UBND xã', 'cu');
  const items = ITEMS.map((text, index) => anItem({ itemId: `p-${index + 1}`, label: `${index + 1}`, text, verb: 'Giao' }));
  await world.letter('p', { issuer: 'province', symbol: '12/CT-UBND', on: '2020-08-17', content: { items } });
  await world.cited('r-p', '12/CT-UBND', 'province');
  await world.identified('r-p', 'p');
  for (const id of ['an', 'ba', 'cu', 'da', 'em'])
    await world.delivery('p', id, '2020-08-17', { draftId: `draft-${id}`, received: id !== 'cu' });
  await world.delivery('p', 'giang', '2020-08-17', { owes: false, role: 'copy' });
  const said = (texts: readonly string[], id: string) =>
    texts.map((text, index) => anItem({ itemId: `${id}-${index + 1}`, label: `${index + 1}`, text }));
  const cites = [{ referenceId: 'r-p' }];
  await world.letter('l-an', {
    issuer: 'an',
    symbol: '1/UBND',
    on: '2020-08-19',
    cites,
    content: { items: said([ITEMS[1]!.replace('60', '40')], 'l-an') },
  });
  await world.answered('p', 'an', 'l-an', '2020-08-19');
  await judged('an', 'l-an', [fared('p-1', 'dropped'), fared('p-2', 'weakened', ['l-an-1'], ['targetLower'])], '2020-08-19');
  await world.letter('l-ba', { issuer: 'ba', symbol: '2/UBND', on: '2020-08-17', cites, content: { items: said(ITEMS, 'l-ba') } });
  await world.answered('p', 'ba', 'l-ba', '2020-08-17');
  await judged('ba', 'l-older', [fared('p-1', 'dropped'), fared('p-2', 'dropped')], '2020-08-17');
  await world.draft('draft-da', 'da', '2020-08-18', cites);
  await world.say('delivery-p-em', 'DerivationWaived', { directiveId: 'p', authorityId: 'em', reason: 'không cần' }, '2020-08-18');
  await world.letter('l-xa', { issuer: 'xa', symbol: '62/UBND', on: '2020-08-19', cites });
  for (const item of ['p-1', 'p-2'])
    await world.say(`task-${item}-an`, 'TaskAssigned', { taskId: `${item}-an`, directiveId: 'p', itemId: item, assigneeId: 'an', bodyId: 'an', issuerId: 'province', force: 'binding', verb: 'Giao' }, '2020-08-17'); // prettier-ignore
  beforeDecision = world.ordinal();
  const decision = { directiveId: 'p', authorityId: 'an', byDirectiveId: 'l-an', itemId: 'p-1', verdict: 'carried', reason: 'nêu ở mục 1' };
  await world.say('carriage-p-an', 'CarriageDecided', decision, '2020-08-20');
});
afterAll(() => world.close());

const cover = (more: object = {}, at = {}) => world.answer<Coverage>('coverage', { directiveId: 'p', limit: 500, ...more }, at);
const rowOf = async (id: string, at = {}) => (await cover({}, at)).rows.find(({ authorityId }) => authorityId === id)!;

describe('the coverage of an order', () => {
  it('has a row for each body it addressed, by name, and none for those that only got a copy', async () => {
    const { rows, items } = await cover();
    expect(rows.map(({ authorityId, standing }) => [authorityId, standing])).toEqual([
      ['an', 'answered'],
      ['ba', 'answered'],
      ['cu', 'silent'],
      ['da', 'drafting'],
      ['em', 'waived'],
    ]);
    expect(items.map(({ itemId, label, text }) => [itemId, label, text])).toEqual(
      ITEMS.map((text, index) => [`p-${index + 1}`, `${index + 1}`, text]),
    );
  });
  it('says by what and how soon a body answered', async () => {
    expect(await rowOf('an')).toMatchObject({ answer: { id: 'l-an', symbol: '1/UBND' }, latencyDays: 2, delivery: 'received' });
    expect(await rowOf('ba')).toMatchObject({ latencyDays: 0 });
    expect(await rowOf('cu')).toMatchObject({ answer: null, latencyDays: null, delivery: 'sent' });
  });
  it('says of each item what became of it, as proposed or as a person decided, with its tasks', async () =>
    expect((await rowOf('an')).cells).toMatchObject([
      { itemId: 'p-1', verdict: 'carried', by: 'person', reason: 'nêu ở mục 1', tasks: [{ taskId: 'p-1-an', state: 'withoutDeadline' }] },
      { itemId: 'p-2', verdict: 'weakened', by: 'proposal', reason: null, weakenings: ['targetLower'], byItemIds: ['l-an-1'] },
    ]));
  it('says nothing of items where nobody answered, or where another answer was compared', async () => {
    for (const id of ['cu', 'ba'])
      expect((await rowOf(id)).cells).toMatchObject([
        { verdict: null, by: null },
        { verdict: null, by: null },
      ]);
  });
  it('counts over all bodies', async () =>
    expect((await cover({ limit: 1 })).totals).toEqual({
      bodies: 5,
      answered: 2,
      drafting: 1,
      silent: 1,
      waived: 1,
      none: 0,
      items: { 'p-1': { carried: 1, weakened: 0, dropped: 0 }, 'p-2': { carried: 0, weakened: 1, dropped: 0 } },
    }));
  it('shows which bodies were passed over', async () =>
    expect((await cover()).passedOver).toEqual([
      {
        directiveId: 'l-xa',
        symbol: '62/UBND',
        issuedOn: '2020-08-19',
        issuerId: 'xa',
        issuerName: 'UBND xã',
        between: [{ authorityId: 'cu', name: 'UBND huyện cu' }],
      },
    ]));
  it('comes in pages', async () => {
    const first = await cover({ limit: 3 });
    const second = await cover({ limit: 3, cursor: first.next });
    expect([first.rows.length, second.rows.map(({ authorityId }) => authorityId), second.next]).toEqual([3, ['da', 'em'], null]);
  });
  it('is of those alone who have answered, page by page, and counts over all', async () => {
    const all = await cover();
    const answers = await cover({ answered: true });
    expect(answers.rows).toEqual(all.rows.filter(({ answer }) => answer !== null));
    expect(answers.rows.map(({ authorityId }) => authorityId)).toEqual(['an', 'ba']);
    expect([answers.totals, answers.next]).toEqual([all.totals, null]);
    const first = await cover({ answered: true, limit: 1 });
    expect(first.rows).toEqual(answers.rows.slice(0, 1));
    const second = await cover({ answered: true, limit: 1, cursor: first.next });
    expect([second.rows, second.next]).toEqual([answers.rows.slice(1), null]);
    expect((await cover({ answered: false })).rows).toEqual(all.rows);
  });
  it('is as of an instant and as known then', async () => {
    expect((await rowOf('an', { asOf: '2020-08-18' })).standing).toBe('silent');
    expect((await rowOf('an', { asOf: '2020-08-19' })).cells[0]).toMatchObject({ verdict: 'dropped', by: 'proposal' });
    expect((await rowOf('an', { knownAt: beforeDecision })).cells[0]).toMatchObject({ verdict: 'dropped', by: 'proposal' });
  });
  it('is of an order that is known', async () =>
    expect(world.answer('coverage', { directiveId: 'nobody' })).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('a comparison', () => {
  const compare = (authorityId: string, byDirectiveId: string) =>
    world.answer<Comparison>('compare-answer', { directiveId: 'p', authorityId, byDirectiveId } satisfies CompareParams);
  it('is of the items that are assigned to the body, or of all', async () => {
    expect((await compare('an', 'l-an')).items.map(({ itemId, verdict }) => [itemId, verdict])).toEqual([
      ['p-1', 'dropped'],
      ['p-2', 'weakened'],
    ]);
    expect(await compare('ba', 'l-ba')).toMatchObject({ methodVersion: 2, items: [{ verdict: 'carried' }, { verdict: 'carried' }] });
  });
  it('takes an item that is carried unchanged as it is', async () => {
    const own = await openWorld();
    await own.letter('p', {
      issuer: 'a',
      symbol: '1/UBND',
      on: '2020-08-17',
      content: { items: [anItem({ itemId: 'p-1', text: ITEMS[0] })] },
    });
    const items = [anItem({ itemId: 'x-1', text: null, carries: { directiveId: 'p', itemId: 'p-1' } })];
    await own.letter('x', { issuer: 'b', symbol: '2/UBND', on: '2020-08-17', content: aContent({ issuerId: 'b', items }) });
    expect(await own.answer('compare-answer', { directiveId: 'p', authorityId: 'b', byDirectiveId: 'x' })).toMatchObject({
      items: [{ verdict: 'carried', likeness: 1, byItemIds: ['x-1'] }],
    });
    await own.close();
  });
  it('concerns the answers to an order, and the orders that a letter answers', async () => {
    const ask = (directiveId: string) => world.answer<CompareParams[]>('compared-with', { directiveId });
    expect((await ask('p')).map(({ authorityId }) => authorityId).sort()).toEqual(['an', 'ba']);
    expect(await ask('l-an')).toEqual([{ directiveId: 'p', authorityId: 'an', byDirectiveId: 'l-an' }]);
    expect(await ask('l-xa')).toEqual([]);
  });
});
