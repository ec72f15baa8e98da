import * as fc from 'fast-check';
import { byMandate, primaryAbove, primaryBelow, type MandateEdge, type MandateNode } from './mandate';

const edge = (child: string, parent: string, change: Partial<MandateEdge> = {}): MandateEdge => ({
  child,
  parent,
  relation: 'implements',
  position: 0,
  ...change,
});
const node = (level: number | null = 0, datedAt = 0): MandateNode => ({ level, datedAt });
const nodesOf =
  (nodes: Record<string, MandateNode>) =>
  (key: string): MandateNode =>
    nodes[key] ?? node(null);
const parentsIn = (primary: ReadonlyMap<string, MandateEdge>) =>
  Object.fromEntries([...primary].map(([child, { parent }]) => [child, parent]));

describe('the primary mandate', () => {
  const nodes = nodesOf({ child: node(3), ministry: node(0, 1), province: node(1, 3), district: node(2, 5), older: node(2, 4) });
  const better = (a: MandateEdge, b: MandateEdge) => (byMandate(nodes)(a, b) < 0 ? a.parent : b.parent);

  it('is what it implements, before what guides it', () =>
    expect(better(edge('child', 'district', { relation: 'guides' }), edge('child', 'ministry'))).toBe('ministry'));
  it('is what guides it, before a ground a person named', () =>
    expect(better(edge('child', 'district', { relation: 'basedOn' }), edge('child', 'ministry', { relation: 'guides' }))).toBe('ministry'));
  it('is of the nearest level', () => expect(better(edge('child', 'province'), edge('child', 'district'))).toBe('district'));
  it('is of a level above before one of its own', () =>
    expect(
      byMandate(nodesOf({ child: node(3), peer: node(3), ministry: node(0) }))(edge('child', 'peer'), edge('child', 'ministry')),
    ).toBeGreaterThan(0));
  it('is the earliest of one level', () => expect(better(edge('child', 'district'), edge('child', 'older'))).toBe('older'));
  it('is of a known level before an unknown one', () => expect(better(edge('child', 'ghost'), edge('child', 'ministry'))).toBe('ministry'));
  it('is the one cited first where all else is equal', () =>
    expect(better(edge('child', 'x', { position: 1 }), edge('child', 'y', { position: 0 }))).toBe('y'));
  it('never hangs on chance', () => expect(better(edge('child', 'y'), edge('child', 'x'))).toBe('x'));
});
describe('the tree below', () => {
  const nodes = nodesOf({});
  it('hangs each node under one parent', () =>
    expect(parentsIn(primaryBelow('root', [edge('a', 'root'), edge('b', 'root'), edge('c', 'a'), edge('c', 'b')], nodes))).toEqual({
      a: 'root',
      b: 'root',
      c: 'a',
    }));
  it('does not hang the root under anything, nor anything under itself', () =>
    expect(parentsIn(primaryBelow('root', [edge('a', 'root'), edge('root', 'a'), edge('a', 'a')], nodes))).toEqual({ a: 'root' }));
  it('cuts a circle where it is nearest to the root', () => {
    // b prefers its own descendant c; it must hang where it can be reached from.
    const edges = [edge('a', 'root'), edge('b', 'a', { relation: 'guides' }), edge('c', 'b'), edge('b', 'c')];
    expect(parentsIn(primaryBelow('root', edges, nodes))).toEqual({ a: 'root', b: 'a', c: 'b' });
  });
  it('reaches the root from every node, whoever cites whom', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('implements', 'guides', 'basedOn')), { maxLength: 40 }),
        (pairs) => {
          const edges = pairs.map(([child, parent, relation], position) =>
            edge(String(child), String(parent), { relation: relation as MandateEdge['relation'], position }),
          );
          const reachable = new Set(['0']);
          for (const key of reachable) for (const { child, parent } of edges) if (parent === key) reachable.add(child);
          const known = edges.filter(({ parent }) => reachable.has(parent));
          const primary = primaryBelow('0', known, nodes);
          expect(new Set(['0', ...primary.keys()])).toEqual(reachable);
          for (const start of primary.keys()) {
            let key = start;
            for (let step = 0; key !== '0'; step += 1) {
              if (step > 10) throw new Error(`${start} hangs in a circle`);
              key = primary.get(key)!.parent;
            }
          }
        },
      ),
    ));
});
describe('the chain above', () => {
  const nodes = nodesOf({});
  it('hangs the directive under its order, up to a root', () =>
    expect(parentsIn(primaryAbove('d', [edge('d', 'p'), edge('p', 'm')], nodes))).toEqual({ d: 'p', p: 'm' }));
  it('cuts a circle where it is farthest, and makes a root there', () =>
    expect(parentsIn(primaryAbove('d', [edge('d', 'p'), edge('p', 'q'), edge('q', 'p')], nodes))).toEqual({ d: 'p', p: 'q' }));
  it('does not hang anything under the directive itself', () =>
    expect(parentsIn(primaryAbove('d', [edge('d', 'p'), edge('p', 'd')], nodes))).toEqual({ d: 'p' }));
});

describe('where nothing else tells two orders apart', () => {
  const nodes = nodesOf({});
  it('the names of the two do, whichever comes first', () => {
    const [a, b] = [edge('d', 'a'), edge('d', 'b')];
    expect([byMandate(nodes)(a, b), byMandate(nodes)(b, a)]).toEqual([-1, 1]);
    for (const edges of [
      [a, b],
      [b, a],
    ])
      expect(parentsIn(primaryAbove('d', edges, nodes))).toEqual({ d: 'a' });
  });
  it('a circle that the directive does not hang under is cut too', () => {
    const primary = primaryAbove('d', [edge('d', 'p'), edge('x', 'y'), edge('y', 'x')], nodes);
    expect(primary.get('d')?.parent).toBe('p');
    expect([primary.has('x'), primary.has('y')].filter((is) => is)).toHaveLength(1);
  });
});
