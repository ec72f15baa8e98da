import { idOf, stageCampaign } from '../testing/campaign';
import { aContent, anItem } from '../testing/contents';
import { openWorld, type World } from '../testing/world';
import type { DirectivePage } from './directive.query';
import type { TaskList } from './list-tasks.query';

let world: World;
let past: Awaited<ReturnType<typeof stageCampaign>>;
beforeAll(async () => {
  world = await openWorld();
  past = await stageCampaign(world);
});
afterAll(() => world.close());

const list = (params: object, at = {}) => world.answer<TaskList>('list-tasks', { limit: 100, ...params }, at);
const ids = async (params: object, at = {}) => (await list(params, at)).items.map(({ taskId }) => taskId);

describe('the list of tasks', () => {
  it('is of one order, what is due first first and what has no due date last', async () => {
    const { items } = await list({ directiveId: 'b278' });
    expect(items).toHaveLength(10);
    expect(items.map(({ dueAt }) => dueAt === null)).toEqual([...Array<boolean>(8).fill(false), true, true]);
  });
  it('says of each task what it is, whose, and where it stands', async () =>
    expect((await list({ directiveId: 'b278', authorityId: 'my-phuoc' })).items).toMatchObject([
      {
        taskId: 'b278-my-phuoc',
        directiveId: 'b278',
        directiveSymbol: '278/UBND-VX',
        directiveIssuedOn: '2020-08-17',
        itemLabel: '1',
        itemText: 'Vận động người dân cài đặt ứng dụng',
        assigneeName: 'UBND xã Mỹ Phước',
        bodyName: 'UBND xã Mỹ Phước',
        force: 'binding',
        status: 'done',
        state: 'doneInTime',
        toBeReviewed: false,
      },
    ]));
  it('keeps row numbers to itself', async () => expect((await list({ directiveId: 'b278' })).items[0]).not.toHaveProperty('rowId'));
  it.each([
    ['doneInTime', ['b278-my-phuoc']],
    ['doneLate', ['b278-thoi-hoa']],
    ['returned', ['b278-phu-an']],
    ['withdrawn', ['b278-long-nguyen']],
    ['withoutDeadline', ['b278-an-dien', 'b278-ask']],
    ['notReceived', []],
  ])('may be only those in the state %s', async (state, expected) => expect(await ids({ directiveId: 'b278', state })).toEqual(expected));
  it('is as of the day that is asked for', async () =>
    expect(await ids({ directiveId: 'b278', state: 'notReceived' }, { asOf: '2020-08-17T12:00:00+07:00' })).toEqual(['b278-tan-dinh']));
  it('is as known when it is asked', async () =>
    expect(await ids({ authorityId: 'my-phuoc' }, { knownAt: past.beforeMyPhuoc })).toEqual(['b278-my-phuoc']));
  it.each([
    ['an order', { directiveId: 'nobody' }, { code: 'directive.unknown', details: { id: 'nobody' } }],
    ['a body', { authorityId: 'nobody' }, { code: 'authority.unknown', details: { authorityId: 'nobody' } }],
  ])('of %s that nobody knows is refused', async (_, params, refusal) => expect(list(params)).rejects.toMatchObject(refusal));
  it('of an order or a body without tasks is empty', async () =>
    expect([await ids({ directiveId: 'p12', authorityId: 'dong-nai' }), await ids({ authorityId: 'dong-nai' })]).toEqual([[], []]));
  it('is of a body, given to it or answered for by it', async () => {
    expect(await ids({ authorityId: 'my-phuoc' })).toEqual(['b278-my-phuoc', 'my-phuoc-own']);
    const own = await openWorld();
    for (const id of ['commune', 'chairman']) await own.body(id, 'commune', id, null);
    await own.task('t', 'd', 'commune', '2020-08-17', { assigneeId: 'chairman' });
    const [body, holder] = [
      await own.answer<TaskList>('list-tasks', { authorityId: 'commune' }),
      await own.answer<TaskList>('list-tasks', { authorityId: 'chairman' }),
    ];
    await own.close();
    expect([body.items.length, holder.items.length]).toEqual([1, 1]);
  });
  it('may take the bodies below along', async () =>
    expect([(await ids({ authorityId: 'ben-cat' })).length, (await ids({ authorityId: 'ben-cat', below: true })).length]).toEqual([1, 12]));
  it('may take the orders below along', async () =>
    expect([(await ids({ directiveId: 'p12' })).length, (await ids({ directiveId: 'p12', below: true })).length]).toEqual([3, 14]));
  it('is of everything where nothing is asked for', async () => expect(await ids({})).toHaveLength(14));
  it('comes page by page, each task once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: TaskList = await list({ limit: 4, cursor });
      seen.push(...page.items.map(({ taskId }) => taskId));
      cursor = page.next;
    }
    expect(seen).toEqual(await ids({}));
    expect(new Set(seen).size).toBe(14);
  });
  it('looks past a whole batch for a rare state', async () => {
    const own = await openWorld();
    for (let n = 0; n < 510; n += 1) await own.task(`t-${String(n).padStart(3, '0')}`, 'd', 'b', '2020-08-17');
    await own.withdrawn('t-505', '2020-08-18');
    const page = await own.answer<TaskList>('list-tasks', { state: 'withdrawn', limit: 3 });
    await own.close();
    expect([page.items.map(({ taskId }) => taskId), page.next]).toEqual([['t-505'], null]);
  });
  it('says that the order which gives it must be reviewed', async () => {
    const own = await openWorld();
    await stageCampaign(own);
    await own.amended('p12', '2020-08-20');
    const { items } = await own.answer<TaskList>('list-tasks', { directiveId: 'p12', below: true, limit: 50 });
    await own.close();
    expect(items.filter(({ toBeReviewed }) => toBeReviewed).map(({ directiveId }) => directiveId)).toHaveLength(14);
    expect(items.find(({ directiveId }) => directiveId === 'p12')?.reviewBecause).toMatchObject([{ directiveId: 'p12', kind: 'amended' }]);
  });
});
describe('the page of a directive', () => {
  const page = (directiveId: string, at = {}) => world.answer<DirectivePage>('directive', { directiveId }, at);
  it('says what it is', async () =>
    expect(await page('b278')).toMatchObject({
      kind: 'directive',
      symbol: '278/UBND-VX',
      issuerName: 'UBND thị xã Bến Cát',
      provinceName: 'UBND tỉnh Bình Dương',
      origin: 'takenIn',
      unconfirmed: 0,
      header: { place: 'Bến Cát', addressees: [{ text: 'UBND các xã, phường', role: 'to', owesAnswer: null }] },
      toBeReviewed: false,
      items: [{ label: '1', text: 'Vận động người dân cài đặt ứng dụng', verb: 'Giao' }],
    }));
  it('names what it cites, held or not, and who cites it', async () => {
    expect((await page('p12')).cites).toMatchObject([
      {
        relation: 'implements',
        carries: 1,
        directiveId: null,
        referenceId: 'r-2841',
        symbol: '2841/BTTTT-THH',
        issuerName: 'Bộ Thông tin và Truyền thông',
      },
      { relation: 'mentions', carries: 0, directiveId: null, issuerName: 'Ban Chỉ đạo', symbol: '3232/CV-BCĐ' },
    ]);
    const town = await page('b278');
    expect(town.cites).toMatchObject([
      { directiveId: 'p12', symbol: '12/CT-UBND', issuerName: 'UBND tỉnh Bình Dương', issuedOn: '2020-08-17' },
    ]);
    expect(town.citedBy.map(({ directiveId }) => directiveId).sort()).toEqual([
      'chanh-phu-hoa-5',
      'draft-hoa-loi',
      'my-phuoc-45',
      'thoi-hoa-31',
    ]);
  });
  it('names whom it reached, by name', async () => {
    const { deliveries } = await page('b278');
    expect(deliveries.map(({ authorityId }) => authorityId)).toEqual(
      ['An Điền', 'An Tây', 'Chánh Phú Hòa', 'Hòa Lợi', 'Long Nguyên', 'Mỹ Phước', 'Phú An', 'Tân Định', 'Thới Hòa'].map(idOf),
    );
    expect(deliveries.find(({ authorityId }) => authorityId === 'my-phuoc')).toMatchObject({
      authorityName: 'UBND xã Mỹ Phước',
      state: 'received',
      owes: 'answered',
      answeredBy: 'my-phuoc-45',
    });
  });
  it('counts and lists its tasks', async () => {
    const { counts, tasks } = await page('b278');
    expect([counts.total, counts.request?.total, tasks.length]).toEqual([9, 1, 10]);
  });
  it('shows a carried item with the text it carries', async () => {
    const own = await openWorld();
    await own.letter('above', { issuer: 'a', symbol: '1/UBND', on: '2020-08-17' });
    const [item] = (await own.answer<DirectivePage>('directive', { directiveId: 'above' })).items;
    const carried = anItem({ itemId: 'i', text: null, carries: { directiveId: 'above', itemId: item!.itemId } });
    await own.say(
      'directive-below',
      'Drafted',
      { directiveId: 'below', answersDelivery: null, content: aContent({ items: [carried] }) },
      '2020-08-18',
    );
    const below = await own.answer<DirectivePage>('directive', { directiveId: 'below' });
    await own.close();
    expect(below.items).toMatchObject([{ text: 'Vận động người dân cài đặt ứng dụng', carriesDirectiveId: 'above' }]);
  });
  it('knows a letter nobody has read', async () => {
    const own = await openWorld();
    await own.say('directive-unread', 'LetterTakenIn', { directiveId: 'unread', letter: {}, readerVersion: '1' }, '2020-08-18');
    const unread = await own.answer<DirectivePage>('directive', { directiveId: 'unread' });
    await own.close();
    expect(unread).toMatchObject({ header: null, items: [], cites: [], tasks: [] });
  });
  it('is unknown before it holds', async () =>
    expect(page('b278', { asOf: '2020-08-16' })).rejects.toMatchObject({ code: 'directive.unknown', details: { id: 'b278' } }));
});
