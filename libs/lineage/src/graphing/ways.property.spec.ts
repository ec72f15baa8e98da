import fc from 'fast-check';
import { parentsOf, pathsUp } from '../cascading/paths';
import type { MandateEdge } from '../domain/mandate';
import { shortestWay } from './shortest-way';

const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const edges = fc.array(
  fc.record({ child: node, parent: node, position: fc.nat({ max: 3 }) }).map((edge): MandateEdge => ({ ...edge, relation: 'implements' })),
  { maxLength: 12 },
);
/** Fewest steps between any two, by letting every way grow as long as one gets shorter. */
const distances = (given: readonly MandateEdge[], bothWays: boolean) => {
  const far = new Map<string, number>();
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const of = (from: string, to: string): number => (from === to ? 0 : (far.get(`${from}${to}`) ?? Infinity));
  for (const { child, parent } of given) {
    far.set(`${child}${parent}`, 1);
    if (bothWays) far.set(`${parent}${child}`, 1);
  }
  for (const by of keys) for (const from of keys) for (const to of keys) if (of(from, by) + of(by, to) < of(from, to)) far.set(`${from}${to}`, of(from, by) + of(by, to)); // prettier-ignore
  return of;
};

describe('the way between two documents', () => {
  it('takes the fewest steps, each along an edge, and is none where there is none', () =>
    fc.assert(
      fc.property(edges, node, node, (given, from, to) => {
        const way = shortestWay(given, from, to);
        const steps = distances(given, true)(from, to);
        if (way === null) return expect(steps).toBe(Infinity);
        expect([way[0], way.at(-1), way.length - 1]).toEqual([from, to, steps]);
        way.slice(1).forEach((next, at) => {
          const last = way[at];
          expect(given.some(({ child, parent }) => (child === last && parent === next) || (child === next && parent === last))).toBe(true);
        });
      }),
    ));
  it('from a document to itself is that document, also where nothing is known of it', () => {
    expect(shortestWay([], 'x', 'x')).toEqual(['x']);
    expect(shortestWay([], 'x', 'y')).toBeNull();
  });
});

describe('the ways up from a document', () => {
  it('reach each order above once, by the fewest steps, and never itself', () =>
    fc.assert(
      fc.property(edges, node, (given, start) => {
        const paths = pathsUp(start, parentsOf(given));
        const far = distances(given, false);
        const above = ['a', 'b', 'c', 'd', 'e', 'f'].filter((key) => key !== start && far(start, key) < Infinity);
        expect([...paths.keys()].toSorted()).toEqual(above);
        for (const [key, path] of paths) {
          expect([path[0], path.at(-1), path.length - 1]).toEqual([start, key, far(start, key)]);
          path.slice(1).forEach((parent, at) => expect(given.some((edge) => edge.child === path[at] && edge.parent === parent)).toBe(true));
        }
      }),
    ));
  it('are the same, in whatever order the citations come', () =>
    fc.assert(
      fc.property(edges, node, (given, start) => {
        const [one, other] = [given, given.toReversed()].map((all) => Object.fromEntries(pathsUp(start, parentsOf(all))));
        expect(one).toEqual(other);
      }),
    ));
  it('take the citation that stands first where two are equally short', () => {
    const cites = (child: string, parent: string, position: number): MandateEdge => ({ child, parent, position, relation: 'implements' });
    const given = [cites('d', 'q', 1), cites('d', 'p', 0), cites('p', 'm', 0), cites('q', 'm', 0)];
    expect(pathsUp('d', parentsOf(given)).get('m')).toEqual(['d', 'p', 'm']);
  });
});
