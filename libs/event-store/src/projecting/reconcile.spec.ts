import fc from 'fast-check';
import { reconcile } from './reconcile';
import { byKeyAndFrom, type KnownRow } from './segments';

const row = (key: string, from: number, to: number, value: string, id = 0): KnownRow => ({
  key,
  from,
  to,
  values: [value],
  knownFrom: id,
  id,
});
const name = ({ key, from, to, values }: KnownRow): string => `${key}@${from}-${to}=${String(values[0])}`;
/** Which rows stay, which are new, which are closed. */
const compared = (current: readonly KnownRow[], next: readonly KnownRow[]) => {
  const closed: KnownRow[] = [];
  const known = reconcile(current, [...next], (gone) => closed.push(gone));
  return { known, closed };
};

describe('what is known after a fact', () => {
  it.each([
    ['nothing before, nothing after', [], [], [], []],
    ['the first row is new', [], [row('', 1, 9, 'a')], ['@1-9=a new'], []],
    ['the same row stays the row it was', [row('', 1, 9, 'a', 7)], [row('', 1, 9, 'a')], ['@1-9=a known'], []],
    ['another value closes it', [row('', 1, 9, 'a', 7)], [row('', 1, 9, 'b')], ['@1-9=b new'], ['@1-9=a']],
    ['another end closes it', [row('', 1, 9, 'a', 7)], [row('', 1, 5, 'a')], ['@1-5=a new'], ['@1-9=a']],
    ['what is gone is closed', [row('', 1, 9, 'a', 7), row('', 9, 12, 'b', 8)], [row('', 1, 9, 'a')], ['@1-9=a known'], ['@9-12=b']],
    [
      'what comes before leaves the later one',
      [row('', 5, 9, 'a', 7)],
      [row('', 1, 5, 'z'), row('', 5, 9, 'a')],
      ['@1-5=z new', '@5-9=a known'],
      [],
    ],
    [
      'keys do not touch each other',
      [row('a', 1, 9, 'x', 7), row('b', 1, 9, 'y', 8)],
      [row('b', 1, 9, 'y')],
      ['b@1-9=y known'],
      ['a@1-9=x'],
    ],
    [
      'a key that comes first moves nothing',
      [row('b', 1, 9, 'y', 8)],
      [row('a', 1, 9, 'x'), row('b', 1, 9, 'y')],
      ['a@1-9=x new', 'b@1-9=y known'],
      [],
    ],
  ] as const)('%s', (_, current, next, known, closed) => {
    const found = compared(current, next);
    expect(found.known.map((each) => `${name(each)} ${each.id === 0 ? 'new' : 'known'}`)).toEqual(known);
    expect(found.closed.map(name)).toEqual(closed);
  });
  it('is what was asked for, with every row that was there before kept and every other closed once', () => {
    const rows = fc
      .uniqueArray(
        fc.record({
          key: fc.constantFrom('', 'a', 'b'),
          from: fc.integer({ min: 0, max: 6 }),
          to: fc.integer({ min: 7, max: 9 }),
          value: fc.constantFrom('x', 'y'),
        }),
        {
          selector: ({ key, from }) => `${key}/${from}`,
          maxLength: 12,
        },
      )
      .map((all) => all.map(({ key, from, to, value }) => row(key, from, to, value)).sort(byKeyAndFrom));
    fc.assert(
      fc.property(rows, rows, (before, next) => {
        const current = before.map((each, index) => ({ ...each, id: index + 1 }));
        const { known, closed } = compared(current, next);
        expect(known.map(name)).toEqual(next.map(name));
        const [were, are] = [new Set(current.map(name)), new Set(next.map(name))];
        expect(closed.map(name).sort()).toEqual([...were].filter((each) => !are.has(each)).sort());
        for (const each of known) expect(each.id).toBe(were.has(name(each)) ? current.find((old) => name(old) === name(each))!.id : 0);
      }),
      { numRuns: 500 },
    );
  });
});
