import type { DraftContent, OrderItem } from './draft-content';
import { addItem, carry, changeItem, isCarried, leaveOut, moveItem, removeItem } from './draft-edit';

const orderItem = (itemId: string, change: Partial<OrderItem> = {}): OrderItem => ({
  ...{ itemId, label: itemId, span: null, text: `việc ${itemId}`, assignees: [], coOperators: [], verb: 'Giao', deadline: null },
  ...{ recurrence: null, target: null, reportTo: null, channel: null, carries: null },
  ...change,
});
const fixed = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
const order = { directiveId: 'order', items: [orderItem('a', { deadline: fixed }), orderItem('b'), orderItem('c')] };
const target = { kind: 'lowerCommittees', underId: 'town', level: 'commune' } as const;
const draft = (change: Partial<DraftContent> = {}): DraftContent => ({
  ...{ issuerId: 'town', citations: [], items: [], addressees: [{ text: 'UBND các xã', role: 'to', target }] },
  ...change,
});
const carriedIn = ({ items }: DraftContent) => items.map(({ label, carries }) => [label, carries?.itemId]);

describe('ticking items of the order above', () => {
  it('carries each with its wording above, its day, and those whom the draft addresses', () => {
    const [item] = carry(draft(), order, 'a', 'new').items;
    expect(item).toEqual({
      ...{ itemId: 'new', label: '1', carries: { directiveId: 'order', itemId: 'a' }, verb: 'Giao', deadline: fixed },
      assignees: [{ text: 'UBND các xã', target }],
    });
  });
  it('keeps the order in which they stand above, whatever order they are ticked in', () => {
    const ticked = carry(carry(carry(draft(), order, 'c'), order, 'a'), order, 'b');
    expect(carriedIn(ticked)).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ]);
  });
  it('leaves items of one’s own where they are', () => {
    const own = addItem(carry(draft(), order, 'b'));
    expect(carriedIn(carry(own, order, 'a'))).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', undefined],
    ]);
  });
  it('carries none twice and none that is not there', () => {
    const once = carry(draft(), order, 'a');
    expect(carry(once, order, 'a')).toBe(once);
    expect(carry(once, order, 'nothing')).toBe(once);
    expect([isCarried(once, 'a'), isCarried(once, 'b')]).toEqual([true, false]);
  });
  it('takes the last day of a range, and leaves a limit that would start anew', () => {
    const ranged = { ...order, items: [orderItem('a', { deadline: { ...fixed, from: '2020-08-15' } })] };
    expect(carry(draft(), ranged, 'a').items[0]?.deadline).toEqual(fixed);
    const relative = { kind: 'relative', text: 'trong 5 ngày', amount: 5, unit: 'day', trigger: 'received' } as const;
    const running = { ...order, items: [orderItem('a', { deadline: relative })] };
    expect(carry(draft(), running, 'a').items[0]).not.toHaveProperty('deadline');
  });
  it('takes it out again, and counts anew', () =>
    expect(carriedIn(leaveOut(carry(carry(draft(), order, 'a'), order, 'b'), 'a'))).toEqual([['1', 'b']]));
});
describe('items of a draft', () => {
  const two = carry(carry(draft(), order, 'a'), order, 'b');
  it('change', () => expect(changeItem(two, 1, { text: 'khác' }).items.map(({ text }) => text)).toEqual([undefined, 'khác']));
  it('move, but not beyond the ends', () => {
    expect(carriedIn(moveItem(two, 0, 1))).toEqual([
      ['1', 'b'],
      ['2', 'a'],
    ]);
    expect(moveItem(two, 0, -1)).toBe(two);
    expect(moveItem(two, 1, 1)).toBe(two);
  });
  it('are removed', () => expect(carriedIn(removeItem(two, 0))).toEqual([['1', 'b']]));
});
