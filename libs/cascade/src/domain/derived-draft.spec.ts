import type { DirectiveContent, Item } from '@cascade/directives/domain';
import { aContent, anItem } from '@cascade/directives/testing';
import { derivedDraft, draftIdOf, levelBelow, type OrderAbove } from './derived-draft';

const item = (itemId: string, more: Partial<Item> = {}): Item => anItem({ itemId, verb: 'Giao', ...more });
const content = (items: readonly Item[]): DirectiveContent => aContent({ documentType: 'CT', issuerId: 'province', citations: [], items });
const order = (items: readonly Item[]): OrderAbove => ({
  directiveId: 'order',
  referenceId: 'reference-of-order',
  symbol: { number: '12', notation: 'CT-UBND', asWritten: '12/CT-UBND' },
  issuedOn: '2020-08-17',
  content: content(items),
});
const THREE = ['province', 'district', 'commune'] as const;
const TWO = ['province', 'commune'] as const;

describe('the next level', () => {
  it.each([
    ['province', THREE, 'district'],
    ['district', THREE, 'commune'],
    ['commune', THREE, null],
    ['province', TWO, 'commune'],
    ['commune', TWO, null],
    [null, THREE, null],
    ['central', THREE, null],
  ] as const)('below %s of %j is %s', (level, levels, below) => expect(levelBelow(level, levels)).toBe(below));
});

describe('a derived draft', () => {
  const draft = derivedDraft(order([item('a'), item('b')]), { authorityId: 'town', level: 'district' }, new Set(['a']), THREE);

  it('is named by the delivery it answers', () => {
    expect(draft.data.directiveId).toBe(draftIdOf('order', 'town'));
    expect(draft.data.answersDelivery).toBe('delivery-order-town');
    expect(draftIdOf('order', 'town')).not.toBe(draftIdOf('order', 'other'));
  });
  it('cites the order above as what it implements', () =>
    expect(draft.data.content.citations).toMatchObject([
      {
        relation: 'implements',
        referenceId: 'reference-of-order',
        issuerId: 'province',
        issuedOn: '2020-08-17',
        symbol: { asWritten: '12/CT-UBND' },
      },
    ]));
  it('carries only the items its body must do or pass on, with the text left where it stands', () => {
    expect(draft.data.content.items).toHaveLength(1);
    expect(draft.data.content.items[0]).toMatchObject({
      label: '1',
      text: null,
      verb: 'Giao',
      carries: { directiveId: 'order', itemId: 'a' },
    });
  });
  it('addresses the level below, and nobody at the lowest', () => {
    expect(draft.data.content.addressees).toMatchObject([
      { text: 'UBND các xã, phường, thị trấn', target: { kind: 'lowerCommittees', underId: 'town', level: 'commune' } },
    ]);
    const commune = derivedDraft(order([item('a')]), { authorityId: 'ward', level: 'commune' }, new Set(['a']), THREE);
    expect(commune.data.content.addressees).toEqual([]);
    expect(commune.data.content.items[0]?.assignees).toEqual([]);
  });
  it('knows no thị trấn and no district after the reform', () =>
    expect(
      derivedDraft(order([item('a')]), { authorityId: 'p', level: 'province' }, new Set(['a']), TWO).data.content.addressees[0]?.text,
    ).toBe('UBND các xã, phường, đặc khu'));
  it('passes a fixed or recurring deadline on, but no limit that would start anew', () => {
    const fixed = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
    const relative = { kind: 'relative', text: 'trong 5 ngày', amount: 5, unit: 'day', trigger: 'signed' } as const;
    const recurrence = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
    const recurring = { kind: 'recurring', text: recurrence.text, recurrence } as const;
    const items = [item('a', { deadline: fixed }), item('b', { deadline: relative }), item('c', { deadline: recurring, recurrence })];
    const { content } = derivedDraft(order(items), { authorityId: 'town', level: 'district' }, new Set(['a', 'b', 'c']), THREE).data;
    expect(content.items.map(({ deadline }) => deadline)).toEqual([fixed, null, recurring]);
    expect(content.items.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });
  it('names the level of provinces and of central bodies where those come next', () => {
    const next = (level: 'central' | 'province') =>
      derivedDraft(order([]), { authorityId: 'x', level }, new Set(), ['central', ...THREE]).data.content.addressees[0]?.text;
    expect(next('central')).toBe('UBND các tỉnh, thành phố');
    expect(next('province')).toBe('UBND các huyện, thị xã, thành phố');
  });
});
