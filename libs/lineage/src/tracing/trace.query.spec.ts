import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { Trace, TraceNode } from './trace-node';

let world: World;
let past: Awaited<ReturnType<typeof stageCampaign>>;
beforeAll(async () => {
  world = await openWorld();
  past = await stageCampaign(world);
});
afterAll(() => world.close());

const trace = (directiveId: string, params: object = {}, at: { asOf?: string; knownAt?: number } = {}) =>
  world.answer<Trace>('trace', { directiveId, ...params }, at);
const nodesOf = ({ roots }: Trace): TraceNode[] => {
  const all = [...roots];
  for (const node of all) all.push(...node.children);
  return all;
};
const named = (answer: Trace, issuerId: string, kind?: TraceNode['kind']): TraceNode =>
  nodesOf(answer).find((node) => node.issuerId === issuerId && !node.drawnElsewhere && (kind === undefined || node.kind === kind))!;
const childNames = (node: TraceNode): string[] =>
  node.children.map(({ issuerId, kind, drawnElsewhere }) => `${issuerId} ${drawnElsewhere ? 'elsewhere' : kind}`);

describe('the trace of a town letter', () => {
  it('goes from the ghost at the top through the province down to the town', async () => {
    const answer = await trace('b278');
    const [ghost] = answer.roots;
    expect(answer.roots).toHaveLength(1);
    expect(ghost).toMatchObject({
      kind: 'ghost',
      place: 'above',
      symbol: '2841/BTTTT-THH',
      issuerName: 'Bộ Thông tin và Truyền thông',
      referenceId: 'r-2841',
      directiveId: null,
      level: 'central',
    });
    const province = ghost!.children[0]!;
    expect(province).toMatchObject({
      kind: 'directive',
      place: 'above',
      directiveId: 'p12',
      symbol: '12/CT-UBND',
      issuerName: 'UBND tỉnh Bình Dương',
      relation: 'implements',
    });
    expect(province.children.map(({ directiveId, place }) => [directiveId, place])).toEqual([['b278', 'focus']]);
  });
  it('draws each addressed body by name: its letter, its draft, or its silence; one that answers through another is not silent', async () =>
    expect(childNames(named(await trace('b278'), 'ben-cat'))).toEqual([
      'an-dien silent',
      'an-tay silent',
      'chanh-phu-hoa directive',
      'hoa-loi draft',
      'my-phuoc directive',
      'phu-an silent',
      'tan-dinh silent',
      'thoi-hoa directive',
    ]));
  it('counts what is below', async () => expect((await trace('b278')).below).toEqual({ directives: 4, drafts: 1, silent: 4 }));
  it('tells of a silent body how far the order came', async () => {
    const answer = await trace('b278');
    expect([named(answer, 'tan-dinh').delivery, named(answer, 'phu-an').delivery, named(answer, 'hoa-loi').delivery]).toEqual([
      'sent',
      'received',
      'received',
    ]);
  });
  it('counts its tasks in the official states, requests apart', async () =>
    expect(named(await trace('b278'), 'ben-cat').tasks).toEqual({
      total: 10,
      byState: { doneInTime: 1, doneLate: 1, returned: 1, withdrawn: 1, overdue: 4, withoutDeadline: 1, openInTime: 1 },
      request: { total: 1, byState: { withoutDeadline: 1 } },
    }));
  it('shows at each body where it stands itself', async () => {
    const answer = await trace('b278');
    expect(named(answer, 'my-phuoc').given).toEqual({ total: 1, byState: { doneInTime: 1 } });
    expect(named(answer, 'tan-dinh').given).toEqual({ total: 1, byState: { overdue: 1 } });
    expect(named(answer, 'ben-cat').given).toEqual({ total: 1, byState: { overdue: 1 } });
  });
  it('rolls the tasks of the letters below up', async () =>
    expect(named(await trace('b278'), 'my-phuoc').tasks).toEqual({ total: 1, byState: { openInTime: 1 } }));
  it('counts of the orders above only their own tasks', async () =>
    expect(named(await trace('b278'), 'binh-duong').tasks).toEqual({ total: 3, byState: { overdue: 3 } }));
  it('lists its tasks by item and name, with texts', async () => {
    const town = named(await trace('b278'), 'ben-cat');
    expect(town.ownTasks).toHaveLength(10);
    expect(town.ownTasks!.slice(0, 3)).toMatchObject([
      { itemLabel: '1', assigneeName: 'UBND xã An Điền', state: 'withoutDeadline', force: 'binding' },
      { assigneeName: 'UBND xã An Tây', state: 'overdue' },
      { assigneeName: 'UBND xã Chánh Phú Hòa', bodyName: 'UBND xã Chánh Phú Hòa' },
    ]);
    expect(town.subject).toBe('Triển khai ứng dụng khẩu trang điện tử');
    expect(town.children.find(({ issuerId }) => issuerId === 'my-phuoc')?.sentence).toBe('Thực hiện Công văn số 278/UBND-VX');
  });
  it('leaves texts and single tasks out where nobody wants them', async () => {
    const town = named(await trace('b278', { listTasks: false }), 'ben-cat');
    expect([town.ownTasks, town.subject]).toEqual([undefined, null]);
  });
});
describe('several parents', () => {
  it('hang a letter under its primary one and leave a reference under the other', async () => {
    const answer = await trace('p12');
    expect(childNames(named(answer, 'binh-duong'))).toEqual([
      'ben-cat directive',
      'di-an draft',
      'thuan-an directive',
      'an-tay directive',
      'thoi-hoa elsewhere',
    ]);
    expect(childNames(named(answer, 'ben-cat'))).toContain('thoi-hoa directive');
    expect(
      nodesOf(answer)
        .filter(({ directiveId }) => directiveId === 'thoi-hoa-31')
        .map(({ drawnElsewhere }) => drawnElsewhere),
    ).toEqual([true, false]);
  });
  it('are all above the letter: the chain through the nearest, the other as a second one', async () => {
    const answer = await trace('thoi-hoa-31');
    const province = answer.roots[0]!.children[0]!;
    expect(childNames(province)).toEqual(['ben-cat directive', 'thoi-hoa elsewhere']);
    expect(named(answer, 'thoi-hoa')).toMatchObject({ place: 'focus', drawnElsewhere: false });
  });
  it('draw what cites in a circle once, and the way back as a reference', async () => {
    const answer = await trace('b278');
    const first = named(answer, 'chanh-phu-hoa');
    expect(childNames(first)).toEqual(['long-nguyen directive']);
    expect(childNames(first.children[0]!)).toEqual(['chanh-phu-hoa elsewhere']);
  });
  it('end in a circle too when the trace begins in it', async () => {
    const answer = await trace('long-nguyen-6');
    const focus = named(answer, 'long-nguyen');
    expect(focus.place).toBe('focus');
    expect(childNames(focus)).toEqual(['chanh-phu-hoa directive']);
    expect(childNames(focus.children[0]!)).toEqual(['long-nguyen elsewhere']);
    expect(answer.below.directives).toBe(1);
  });
});
describe('an order in a circle that addresses its own issuer', () => {
  it('is no answer to itself', async () => {
    const own = await openWorld();
    await own.letter('first', { issuer: 'a', symbol: '1/UBND', on: '2020-08-17', cites: [{ referenceId: 'r-second' }] });
    await own.letter('second', { issuer: 'b', symbol: '2/UBND', on: '2020-08-17', cites: [{ referenceId: 'r-first' }] });
    await own.identified('r-first', 'first');
    await own.identified('r-second', 'second');
    await own.delivery('first', 'a', '2020-08-17');
    const { below } = await own.answer<Trace>('trace', { directiveId: 'second' });
    await own.close();
    expect(below).toEqual({ directives: 1, drafts: 0, silent: 1 });
  });
});
describe('a letter that skipped a level', () => {
  it('names the body between', async () =>
    expect(named(await trace('p12'), 'an-tay', 'directive').skippedLevels).toEqual(['UBND thị xã Bến Cát']));
  it('names it on the way up too', async () =>
    expect(named(await trace('an-tay-8'), 'an-tay').skippedLevels).toEqual(['UBND thị xã Bến Cát']));
  it('skips none where the order addressed it directly, nor where levels follow', async () => {
    const answer = await trace('p12');
    expect([named(answer, 'ben-cat').skippedLevels, named(answer, 'my-phuoc').skippedLevels]).toEqual([[], []]);
    const own = await openWorld();
    await own.body('province', 'province', 'UBND tỉnh', null);
    await own.body('district', 'district', 'UBND huyện', 'province');
    await own.body('commune', 'commune', 'UBND xã', 'district');
    await own.letter('order', { issuer: 'province', symbol: '1/UBND', on: '2020-08-17' });
    await own.identified('r', 'order');
    await own.delivery('order', 'commune', '2020-08-17');
    await own.letter('answer', { issuer: 'commune', symbol: '2/UBND', on: '2020-08-18', cites: [{ referenceId: 'r' }] });
    const direct = await own.answer<Trace>('trace', { directiveId: 'order' });
    await own.close();
    expect(direct.roots[0]!.children).toMatchObject([{ directiveId: 'answer', skippedLevels: [] }]);
  });
});
describe('what is cited beside the chain', () => {
  it('is told of the focus', async () =>
    expect((await trace('p12')).otherCitations).toEqual([
      {
        relation: 'mentions',
        directiveId: null,
        referenceId: 'r-3232',
        documentType: 'CT',
        symbol: '3232/CV-BCĐ',
        issuerName: 'Ban Chỉ đạo',
        issuedOn: '2020-08-05',
        sentence: 'Đã có Công văn số 3232/CV-BCĐ',
      },
    ]));
});
describe('a document nobody holds', () => {
  it('is traced by its reference', async () => {
    const answer = await trace('r-2841');
    expect(answer.roots).toMatchObject([{ kind: 'ghost', place: 'focus', referenceId: 'r-2841', children: [{ directiveId: 'p12' }] }]);
    expect(answer.below.directives).toBe(8);
    expect(answer.otherCitations).toEqual([]);
  });
  it('is unknown where it was never cited', async () =>
    expect(trace('nothing')).rejects.toMatchObject({ code: 'directive.unknown', details: { id: 'nothing' } }));
});
describe('how far a trace goes', () => {
  it('is as many levels down as asked for', async () => {
    const answer = await trace('p12', { down: 1 });
    expect(childNames(named(answer, 'ben-cat'))).toEqual([]);
    expect([named(answer, 'ben-cat').cut, named(answer, 'binh-duong').cut]).toEqual([true, false]);
  });
  it('is as many levels up as asked for', async () =>
    expect((await trace('my-phuoc-45', { up: 1 })).roots.map(({ directiveId }) => directiveId)).toEqual(['b278']));
  it('is the directive alone', async () =>
    expect((await trace('b278', { up: 0, down: 0 })).roots).toMatchObject([{ directiveId: 'b278', place: 'focus', children: [] }]));
});
describe('another day', () => {
  it('shows on the evening of the 17th who had answered by then', async () => {
    const answer = await trace('p12', {}, { asOf: '2020-08-17T20:00:00+07:00' });
    expect(childNames(named(answer, 'binh-duong'))).toEqual(['ben-cat directive', 'di-an draft', 'thuan-an silent']);
    expect(answer.below).toEqual({ directives: 1, drafts: 2, silent: 9 });
    expect(named(answer, 'ben-cat').tasks.byState).toEqual({ openInTime: 7, notReceived: 1, withoutDeadline: 1 });
  });
  it('shows on the 19th what the 18th brought, and a letter that came in weeks later', async () => {
    const answer = await trace('b278', {}, { asOf: '2020-08-18T12:00:00+07:00' });
    expect(answer.below).toEqual({ directives: 2, drafts: 1, silent: 6 });
    expect(named(answer, 'my-phuoc').kind).toBe('directive');
  });
  it('is unknown before it was issued', async () =>
    expect(trace('b278', {}, { asOf: '2020-08-16' })).rejects.toMatchObject({ code: 'directive.unknown' }));
});
describe('what was known', () => {
  it('was silence before the letter came in, though it was written before', async () => {
    const answer = await trace('b278', {}, { knownAt: past.beforeMyPhuoc });
    expect(named(answer, 'my-phuoc').kind).toBe('silent');
    expect(answer.below).toEqual({ directives: 3, drafts: 1, silent: 5 });
  });
});
describe('an order that changes', () => {
  it('asks all below to be reviewed until they decide', async () => {
    const own = await openWorld();
    await stageCampaign(own);
    await own.amended('p12', '2020-08-20');
    await own.reviewed('t99', '2020-08-20T12:00:00+07:00');
    const flagged = nodesOf(await own.answer<Trace>('trace', { directiveId: 'p12' })).filter(({ toBeReviewed }) => toBeReviewed);
    const leaf = await own.answer<Trace>('trace', { directiveId: 'my-phuoc-45', up: 0 });
    const dayBefore = await own.answer<Trace>('trace', { directiveId: 'p12' }, { asOf: '2020-08-19' });
    await own.recalled('b278', '2020-08-21');
    const recalled = await own.answer<Trace>('trace', { directiveId: 'b278' });
    await own.close();
    expect(new Set(flagged.map(({ issuerId }) => issuerId))).toEqual(
      new Set(['ben-cat', 'di-an', 'an-tay', 'thoi-hoa', 'hoa-loi', 'chanh-phu-hoa', 'long-nguyen', 'my-phuoc']),
    );
    expect(leaf.roots[0]!.toBeReviewed).toBe(true);
    expect(nodesOf(dayBefore).some(({ toBeReviewed }) => toBeReviewed)).toBe(false);
    const town = nodesOf(recalled).find(({ directiveId }) => directiveId === 'b278')!;
    expect([town.status, town.toBeReviewed]).toEqual(['recalled', false]);
  });
});
