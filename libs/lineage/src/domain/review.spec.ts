import { changedAbove, toBeReviewed, type Decided } from './review';

const edge = (child: string, parent: string) => ({ child, parent });
const changes = (entries: Record<string, number>) => new Map(Object.entries(entries));

describe('a change above', () => {
  it('reaches everything below, at any distance', () =>
    expect(changedAbove([edge('b', 'a'), edge('c', 'b')], changes({ a: 5 }))).toEqual(changes({ b: 5, c: 5 })));
  it('is the last of several', () =>
    expect(changedAbove([edge('b', 'a'), edge('c', 'b'), edge('c', 'x')], changes({ a: 5, x: 9, b: 7 }))).toEqual(changes({ b: 5, c: 9 })));
  it('does not count for the order itself', () =>
    expect(changedAbove([edge('b', 'a'), edge('a', 'a')], changes({ a: 5 }))).toEqual(changes({ b: 5 })));
  it('goes round a circle once', () =>
    expect(changedAbove([edge('b', 'a'), edge('a', 'b')], changes({ a: 5 }))).toEqual(changes({ a: 5, b: 5 })));
  it('is none where nothing changed', () => expect(changedAbove([edge('b', 'a')], new Map())).toEqual(new Map()));
});
describe('a review', () => {
  const decided = (change: Partial<Decided> = {}): Decided => ({
    status: 'issued',
    datedAt: 10,
    changedAt: null,
    reviewedAt: null,
    ...change,
  });
  it('is due when an order above changed after the directive was made', () =>
    expect([toBeReviewed(decided(), 11), toBeReviewed(decided(), 10)]).toEqual([true, false]));
  it('is not due where nothing above changed', () => expect(toBeReviewed(decided(), undefined)).toBe(false));
  it('is done by a decision, until the next change', () =>
    expect([toBeReviewed(decided({ reviewedAt: 12 }), 11), toBeReviewed(decided({ reviewedAt: 12 }), 13)]).toEqual([false, true]));
  it('is done by an amendment of its own', () => expect(toBeReviewed(decided({ changedAt: 12 }), 11)).toBe(false));
  it.each(['recalled', 'discarded'])('is not asked of what is %s', (status) => expect(toBeReviewed(decided({ status }), 11)).toBe(false));
});
