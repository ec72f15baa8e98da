import { stageCampaign } from '../testing/campaign';
import { openWorld, type World } from '../testing/world';
import type { Ancestor, FoundAnswer } from './cascade.queries';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await stageCampaign(world);
});
afterAll(() => world.close());

const ancestors = (directiveId: string) => world.answer<Ancestor[]>('cascade-ancestors', { directiveId });
const answersFor = (directiveId: string, at = {}, from: World = world) => from.answer<FoundAnswer[]>('answers-for', { directiveId }, at);
const short = (answers: readonly FoundAnswer[]) =>
  answers.map(({ orderId, authorityId, byDirectiveId }) => `${orderId} ${authorityId} ${byDirectiveId}`).sort();

describe('the orders above', () => {
  it('are reached by the shortest way, nearest first, ghosts left out', async () =>
    expect(await ancestors('my-phuoc-45')).toEqual([
      { directiveId: 'b278', path: ['my-phuoc-45', 'b278'] },
      { directiveId: 'p12', path: ['my-phuoc-45', 'b278', 'p12'] },
    ]));
  it('are each there once, though two ways lead to them', async () =>
    expect((await ancestors('thoi-hoa-31')).map(({ path }) => path)).toEqual([
      ['thoi-hoa-31', 'p12'],
      ['thoi-hoa-31', 'b278'],
    ]));
  it('come to an end in a circle', async () =>
    expect((await ancestors('long-nguyen-6')).map(({ directiveId }) => directiveId)).toEqual(['chanh-phu-hoa-5', 'b278', 'p12']));
  it('are none at the top', async () => expect(await ancestors('p12')).toEqual([]));
});
describe('what answers an order', () => {
  it('is every letter below it, by its issuer, with the way and the draft that waited', async () =>
    expect(await answersFor('b278')).toMatchObject([
      { orderId: 'b278', authorityId: 'my-phuoc', byDirectiveId: 'my-phuoc-45', draftId: null, path: ['my-phuoc-45', 'b278'] },
      { authorityId: 'thoi-hoa', path: ['thoi-hoa-31', 'b278'] },
      { authorityId: 'chanh-phu-hoa', path: ['chanh-phu-hoa-5', 'b278'] },
      { authorityId: 'long-nguyen', path: ['long-nguyen-6', 'chanh-phu-hoa-5', 'b278'] },
    ]));
  it('is none that was written later than the day asked for', async () =>
    expect(await answersFor('b278', { asOf: '2020-08-17T20:00:00+07:00' })).toEqual([]));
  it('is no draft and nothing recalled, though what stands below a recalled one still does', async () => {
    const own = await openWorld();
    await stageCampaign(own);
    await own.recalled('b278', '2020-08-20');
    const answers = short(await answersFor('p12', {}, own));
    await own.close();
    expect(answers).not.toContain('p12 ben-cat b278');
    expect(answers).toContain('p12 my-phuoc my-phuoc-45');
    expect(answers.some((answer) => answer.includes('draft'))).toBe(false);
  });
});
describe('what a letter answers', () => {
  it('are the deliveries of its issuer, and of those below it, that wait', async () => {
    const owed = await world.answer<FoundAnswer[]>('owed-above', { directiveId: 'chanh-phu-hoa-5' });
    expect(short(owed)).toEqual(['b278 chanh-phu-hoa chanh-phu-hoa-5', 'b278 long-nguyen long-nguyen-6']);
    expect(owed.find(({ authorityId }) => authorityId === 'long-nguyen')?.path).toEqual(['long-nguyen-6', 'chanh-phu-hoa-5', 'b278']);
  });
  it('leaves out what is answered already', async () =>
    expect(await world.answer('owed-above', { directiveId: 'my-phuoc-45' })).toEqual([]));
  it('joins what is below when a link above is found', async () => {
    const own = await openWorld();
    await own.letter('order', { issuer: 'province', symbol: '1/UBND', on: '2020-08-17' });
    await own.delivery('order', 'district', '2020-08-17', { draftId: 'draft' });
    await own.delivery('order', 'commune', '2020-08-17', { draftId: 'draft-of-commune' });
    await own.delivery('order', 'other', '2020-08-17', { owes: false });
    await own.letter('middle', { issuer: 'district', symbol: '2/UBND', on: '2020-08-18', cites: [{ referenceId: 'r' }] });
    await own.letter('leaf', { issuer: 'commune', symbol: '3/UBND', on: '2020-08-19', cites: [{ referenceId: 'r-middle' }] });
    // It was addressed and owes nothing: its letter is lineage, not an answer.
    await own.letter('aside', { issuer: 'other', symbol: '4/UBND', on: '2020-08-19', cites: [{ referenceId: 'r-middle' }] });
    await own.identified('r-middle', 'middle');
    const before = await own.answer<FoundAnswer[]>('owed-above', { directiveId: 'middle' });
    await own.identified('r', 'order');
    const after = await own.answer<FoundAnswer[]>('owed-above', { directiveId: 'middle' });
    await own.close();
    expect(before).toEqual([]);
    expect(after).toEqual([
      { orderId: 'order', authorityId: 'district', draftId: 'draft', byDirectiveId: 'middle', path: ['middle', 'order'] },
      { orderId: 'order', authorityId: 'commune', draftId: 'draft-of-commune', byDirectiveId: 'leaf', path: ['leaf', 'middle', 'order'] },
    ]);
  });
  it('is one answer, the earliest, where a body wrote twice', async () => {
    const own = await openWorld();
    await own.letter('order', { issuer: 'province', symbol: '1/UBND', on: '2020-08-17' });
    await own.identified('r', 'order');
    await own.delivery('order', 'district', '2020-08-17');
    await own.letter('second', {
      issuer: 'district',
      symbol: '3/UBND',
      on: '2020-08-19',
      cites: [{ referenceId: 'r' }, { referenceId: 'r-first' }],
    });
    await own.letter('first', { issuer: 'district', symbol: '2/UBND', on: '2020-08-18', cites: [{ referenceId: 'r' }] });
    await own.identified('r-first', 'first');
    const owed = await own.answer<FoundAnswer[]>('owed-above', { directiveId: 'first' });
    await own.close();
    expect(short(owed)).toEqual(['order district first']);
  });
  it('is nothing for a draft', async () => expect(await world.answer('owed-above', { directiveId: 'draft-hoa-loi' })).toEqual([]));
});
describe('answers that fall away', () => {
  const staged = async () => {
    const own = await openWorld();
    await stageCampaign(own);
    return own;
  };
  const broken = (own: World, params: object) => own.answer<FoundAnswer[]>('answers-broken', params);
  it('are none while the way holds', async () => expect(await broken(world, { referenceId: 'r-278' })).toEqual([]));
  it('are those whose way led over a reference that was separated', async () => {
    const own = await staged();
    await own.separated('r-12', 'p12');
    expect(short(await broken(own, { referenceId: 'r-12' }))).toEqual(['p12 ben-cat b278', 'p12 thuan-an t99']);
    await own.close();
  });
  it('are those of a letter that was recalled', async () => {
    const own = await staged();
    await own.recalled('my-phuoc-45', '2020-08-20');
    expect(short(await broken(own, { directiveId: 'my-phuoc-45' }))).toEqual(['b278 my-phuoc my-phuoc-45']);
    await own.close();
  });
  it('are those of a letter read anew, without the citation or as another body’s', async () => {
    const own = await staged();
    await own.letter('my-phuoc-45', { issuer: 'my-phuoc', symbol: '45/UBND', on: '2020-08-18' });
    await own.letter('t99', { issuer: 'di-an', symbol: '99/UBND-VX', on: '2020-08-18', cites: [{ referenceId: 'r-12' }] });
    expect(short(await broken(own, { directiveId: 'my-phuoc-45' }))).toEqual(['b278 my-phuoc my-phuoc-45']);
    expect(short(await broken(own, { directiveId: 't99' }))).toEqual(['p12 thuan-an t99']);
    await own.close();
  });
  it('are none of what is not asked about', async () => expect(await broken(world, {})).toEqual([]));
});
