import type { Reaction } from './reaction';
import { checkPrecedence, Precedence } from './precedence';

const reaction = (name: string, ...after: string[]): Reaction => ({
  name,
  on: [],
  react: () => [],
  ...(after.length > 0 ? { after } : {}),
});
/** Whether a promise is resolved by now. */
const isOver = async (waiting: Promise<void>): Promise<boolean> => {
  let over = false;
  void waiting.then(() => (over = true));
  await new Promise(setImmediate);
  return over;
};
describe('reactions that go before others', () => {
  const places: Record<string, bigint> = {};
  let precedence: Precedence;
  beforeEach(() => {
    Object.assign(places, { one: 0n, two: 0n });
    precedence = new Precedence((name) => places[name] ?? 0n);
  });
  it('are not waited for where they are far enough', async () => {
    places['one'] = 5n;
    expect(await isOver(precedence.reached(['one'], 5n))).toBe(true);
    expect(await isOver(precedence.reached([], 99n))).toBe(true);
  });
  it('are waited for until all of them have passed', async () => {
    const waiting = precedence.reached(['one', 'two'], 5n);
    places['one'] = 7n;
    precedence.look();
    expect(await isOver(waiting)).toBe(false);
    places['two'] = 5n;
    expect(await isOver(waiting)).toBe(false); // nobody has looked
    precedence.look();
    expect(await isOver(waiting)).toBe(true);
  });
  it('let go only who waited for so little', async () => {
    const [near, far] = [precedence.reached(['one'], 3n), precedence.reached(['one'], 30n)];
    places['one'] = 10n;
    precedence.look();
    expect([await isOver(near), await isOver(far)]).toEqual([true, false]);
  });
  it('hold up nobody once all is over, before and after', async () => {
    const waiting = precedence.reached(['one'], 5n);
    precedence.end();
    expect(await isOver(waiting)).toBe(true);
    expect(await isOver(precedence.reached(['two'], 9n))).toBe(true);
  });
});
describe('the order of reactions', () => {
  it('may be any that has an end', () => {
    expect(() => checkPrecedence([reaction('a'), reaction('b', 'a'), reaction('c', 'a', 'b')])).not.toThrow();
    expect(() => checkPrecedence([])).not.toThrow();
  });
  it.each<[string, readonly Reaction[], string]>([
    ['one that is not there', [reaction('a', 'nobody')], 'a waits for nobody, which is not there'],
    ['itself', [reaction('a', 'a')], 'a waits for itself'],
    ['itself by another', [reaction('a', 'b'), reaction('b', 'c'), reaction('c', 'a')], 'waits for itself'],
  ])('is refused where one waits for %s', (_, reactions, words) => expect(() => checkPrecedence(reactions)).toThrow(words));
});
