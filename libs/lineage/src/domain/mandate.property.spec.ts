import fc from 'fast-check';
import { byMandate, primaryAbove, primaryBelow, type MandateEdge, type MandateNode } from './mandate';
import { changedAbove, toBeReviewed } from './review';

const KEYS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
const key = fc.constantFrom(...KEYS);
const edges = fc
  .array(fc.record({ child: key, parent: key, relation: fc.constantFrom('implements' as const, 'guides' as const, 'basedOn' as const) }), {
    maxLength: 24,
  })
  .map((found) => found.map((edge, position): MandateEdge => ({ ...edge, position })));
/** As the engine has them: who stands above has a lower number and is earlier; some are not known. */
const nodes = fc
  .array(fc.record({ level: fc.option(fc.nat(3)), datedAt: fc.nat(5) }), { minLength: KEYS.length, maxLength: KEYS.length })
  .map(
    (found) =>
      (at: string): MandateNode =>
        found[Number(at)]!,
  );
const reached = (start: string, all: readonly MandateEdge[], from: 'parent' | 'child', to: 'parent' | 'child'): Set<string> => {
  const found = new Set([start]);
  for (const at of found) for (const edge of all) if (edge[from] === at) found.add(edge[to]);
  return found;
};
/** The way along primary edges until there is none; throws where it goes round. */
const wayUp = (start: string, primary: ReadonlyMap<string, MandateEdge>): string[] => {
  const way = [start];
  for (let edge = primary.get(start); edge; edge = primary.get(edge.parent)) {
    if (way.includes(edge.parent)) throw new Error(`${way.join(' > ')} > ${edge.parent}: a circle`);
    way.push(edge.parent);
  }
  return way;
};
const ofOne = fc.tuple(edges, nodes);

describe('which of two citations names the primary mandate', () => {
  const two = fc.tuple(edges, nodes).filter(([all]) => all.length > 1);
  it('is the same whichever is asked first, and never undecided', () =>
    fc.assert(
      fc.property(two, fc.nat(), fc.nat(), ([all, nodeOf], m, n) => {
        const [a, b] = [all[m % all.length]!, { ...all[n % all.length]!, child: all[m % all.length]!.child }];
        if (a.position === b.position) return;
        const compare = byMandate(nodeOf);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)));
        expect(compare(a, b)).not.toBe(0);
      }),
    ));
  it('puts all of one child in one order', () =>
    fc.assert(
      fc.property(two, ([all, nodeOf]) => {
        const own = all.map((edge) => ({ ...edge, child: '0' }));
        const sorted = own.toSorted(byMandate(nodeOf));
        expect(own.toReversed().toSorted(byMandate(nodeOf))).toEqual(sorted);
        for (let at = 1; at < sorted.length; at += 1) expect(byMandate(nodeOf)(sorted[0]!, sorted[at]!)).toBeLessThan(0);
      }),
    ));
});
describe('the tree below an order', () => {
  const known = (all: readonly MandateEdge[]) => {
    const below = reached('0', all, 'parent', 'child');
    return all.filter(({ parent }) => below.has(parent));
  };
  it('hangs every document that carries it out, once, and leads back to it', () =>
    fc.assert(
      fc.property(ofOne, ([all, nodeOf]) => {
        const below = known(all);
        const primary = primaryBelow('0', below, nodeOf);
        const expected = reached('0', below, 'parent', 'child');
        expected.delete('0');
        expect(new Set(primary.keys())).toEqual(expected);
        for (const start of primary.keys()) expect(wayUp(start, primary).at(-1)).toBe('0');
        for (const edge of primary.values()) expect(below).toContain(edge);
      }),
    ));
  it('hangs each where it should, but where that would be a circle', () =>
    fc.assert(
      fc.property(ofOne, ([all, nodeOf]) => {
        const below = known(all);
        const primary = primaryBelow('0', below, nodeOf);
        for (const [child, edge] of primary) {
          const best = below.filter((each) => each.child === child && each.parent !== child).toSorted(byMandate(nodeOf))[0]!;
          if (edge === best) continue;
          // Another was taken: along those that each would choose one comes from here back to here, or to who was moved for the same reason.
          const wanted = new Map(
            [...primary.keys()].map((each) => [
              each,
              below.filter((other) => other.child === each && other.parent !== each).toSorted(byMandate(nodeOf))[0]!,
            ]),
          );
          expect(() => wayUp(child, wanted)).toThrow('a circle');
        }
      }),
    ));
  it('does not hang on the order in which citations are told', () =>
    fc.assert(
      fc.property(ofOne, ([all, nodeOf]) => {
        const below = known(all);
        const circleFree = primaryBelow('0', below, nodeOf);
        const turned = primaryBelow('0', below.toReversed(), nodeOf);
        expect(new Set(turned.keys())).toEqual(new Set(circleFree.keys()));
        const isPlain = [...circleFree].every(([child, edge]) =>
          below.every((each) => each.child !== child || each.parent === child || byMandate(nodeOf)(edge, each) <= 0 || each === edge),
        );
        if (isPlain) expect(turned).toEqual(circleFree);
      }),
    ));
});
describe('the chain above a document', () => {
  it('ends for everybody in it, and nothing hangs under the document itself', () =>
    fc.assert(
      fc.property(ofOne, ([all, nodeOf]) => {
        const above = reached('0', all, 'child', 'parent');
        const own = all.filter(({ child }) => above.has(child));
        const primary = primaryAbove('0', own, nodeOf);
        for (const start of [...primary.keys(), '0']) {
          const way = wayUp(start, primary);
          if (start !== '0') expect(way).not.toContain('0');
          for (const step of way) expect(above).toContain(step);
        }
        const cites = own.some(({ child, parent }) => child === '0' && parent !== '0');
        if (cites) expect(primary.get('0')).toBeDefined(); // who cites somebody is never made a root itself
      }),
    ));
});
describe('changes above', () => {
  /** Of everybody above, at any distance, the last change: looked for from each document by itself. */
  const naive = (at: string, all: readonly MandateEdge[], changed: ReadonlyMap<string, number>): number | undefined => {
    const above = new Set<string>();
    const follow = (child: string): void => {
      for (const edge of all)
        if (edge.child === child && edge.parent !== edge.child && !above.has(edge.parent)) {
          above.add(edge.parent);
          follow(edge.parent);
        }
    };
    follow(at);
    const instants = [...above].flatMap((each) => changed.get(each) ?? []);
    return instants.length === 0 ? undefined : Math.max(...instants);
  };
  it('are the last of anybody above, also through circles', () =>
    fc.assert(
      fc.property(edges, fc.dictionary(key, fc.nat(9)), (all, dates) => {
        const changed = new Map(Object.entries(dates));
        const told = changedAbove(all, changed);
        for (const at of KEYS) expect([at, told.get(at)]).toEqual([at, naive(at, all, changed)]);
      }),
    ));
  it('ask for a look only at what is older than they are', () =>
    fc.assert(
      fc.property(fc.nat(9), fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.option(fc.nat(9)), (datedAt, changedAt, reviewedAt, above) => {
        const isAsked = toBeReviewed({ status: 'issued', datedAt, changedAt, reviewedAt }, above ?? undefined);
        expect(isAsked).toBe(above !== null && [datedAt, changedAt, reviewedAt].every((said) => said === null || said < above));
      }),
    ));
});
