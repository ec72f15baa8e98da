import { alignItems, fared } from './align';

const items = (...ids: readonly string[]) => ids.map((itemId) => ({ itemId }));
const cell = (itemId: string, verdict: 'carried' | 'weakened' | 'dropped' | null, ...byItemIds: readonly string[]) => ({
  itemId,
  verdict,
  byItemIds,
});
const order = items('1', '2', '3', '4');
const cells = [cell('1', 'carried', 'a'), cell('2', 'weakened', 'b', 'a'), cell('3', 'dropped')];
const answer = items('a', 'b', 'c');

describe('an order beside the answer to it', () => {
  const { rows, own } = alignItems(order, cells, answer);
  it('has a line for each of its items, in their order', () => expect(rows.map(({ item }) => item.itemId)).toEqual(['1', '2', '3', '4']));
  it('shows beside each what carries it, in the order of the answer', () =>
    expect(rows.map(({ answers }) => answers.map(({ itemId }) => itemId))).toEqual([['a'], ['a', 'b'], [], []]));
  it('keeps what nobody compared', () => expect(rows[3]!.cell).toBeNull());
  it('has what the answer adds of its own apart', () => expect(own).toEqual(items('c')));
  it('counts how its items fared', () => expect(fared(rows)).toEqual({ carried: 1, weakened: 1, dropped: 1, none: 1 }));
  it('is empty where nothing is', () => expect(alignItems([], [], [])).toEqual({ rows: [], own: [] }));
  it('passes over items that the answer no longer has', () =>
    expect(alignItems(items('1'), [cell('1', 'carried', 'gone')], answer).rows[0]!.answers).toEqual([]));
});
