import fc from 'fast-check';
import { renewedList, type Origin } from './renewed-list';

const list = (matched: readonly (number | null)[], fresh: number, kept: readonly number[] = [], removed: readonly number[] = []) =>
  renewedList({
    ...{ old: matched.length, fresh, matched },
    isKept: (at) => kept.includes(at),
    isRemoved: (at) => removed.includes(at),
  }).map(({ old, fresh: at }) => `${old ?? '.'}>${at ?? '.'}`);

describe('the entries of a renewed list', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing of nothing', list([], 0), []],
    ['what is read for the first time', list([], 2), ['.>0', '.>1']],
    ['what is read again, in the new order', list([1, 0], 2), ['1>0', '0>1']],
    ['without what is read no more', list([null, 0], 1), ['1>0']],
    ['whole where a person has said it, though it is read again', list([0], 1, [0]), ['0>.']],
    ['what a person added, first', list([null, 0], 1, [0]), ['0>.', '1>0']],
    ['what a person added, behind what it stood behind', list([0, null, 1], 2, [1]), ['0>0', '1>.', '2>1']],
    ['what a person added, last', list([0, null], 2, [1]), ['0>0', '1>.', '.>1']],
    ['two that a person added, one behind the other', list([0, null, null], 1, [1, 2]), ['0>0', '1>.', '2>.']],
    ['nothing of what a person took out', list([0], 3, [], [1]), ['0>0', '.>2']],
    ['what is known, though something like it was taken out', list([0], 1, [], [0]), ['0>0']],
    ['what follows an entry that moved goes with it', list([1, null, 0], 2, [1]), ['2>0', '0>1', '1>.']],
  ])('are %s', (_, found, expected) => expect(found).toEqual(expected));

  /** Old entries in any order of the new ones, some met by nothing. */
  const lists = fc.nat({ max: 6 }).chain((fresh) =>
    fc.record({
      fresh: fc.constant(fresh),
      matched: fc
        .shuffledSubarray(Array.from({ length: fresh }, (_, at) => at))
        .chain((found) => fc.tuple(fc.constant(found), fc.nat({ max: 4 })))
        .chain(([found, more]) => fc.shuffledSubarray([...found, ...Array<null>(more).fill(null)], { minLength: found.length + more })),
      kept: fc.array(fc.nat({ max: 9 })),
      removed: fc.array(fc.nat({ max: 9 })),
    }),
  );
  it('hold each once, keep what persons said, drop what they took out, and stand in the order of the letter', () =>
    fc.assert(
      fc.property(lists, ({ fresh, matched, kept, removed }) => {
        const found: readonly Origin[] = renewedList({
          ...{ old: matched.length, fresh, matched },
          isKept: (at) => kept.includes(at),
          isRemoved: (at) => removed.includes(at),
        });
        const olds = found.flatMap(({ old }) => old ?? []);
        expect(olds.toSorted()).toEqual(matched.flatMap((at, old) => (at !== null || kept.includes(old) ? [old] : [])));
        // A whole entry stands where its match does.
        const places = found.flatMap(({ old, fresh: at }) => at ?? matched[old!] ?? []);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const wanted = Array.from({ length: fresh }, (_, at) => at).filter((at) => matched.includes(at) || !removed.includes(at));
        expect(places).toEqual(wanted);
        for (const { old, fresh: at } of found) if (old !== null && kept.includes(old)) expect(at).toBeNull();
      }),
    ));
});
