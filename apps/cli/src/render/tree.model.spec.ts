import type { TraceNode } from '@cascade/lineage';
import { BAR_ORDER, STATE_SIGNS, type TaskState } from '@cascade/lineage/domain';
import fc from 'fast-check';
import { countsOf, nodeOf, stated, traceOf } from '../testing/answers';
import { drawTrace, statedLine } from './tree';

const paper = { colour: false, width: null };
const draw = (roots: TraceNode[], fold = Number.POSITIVE_INFINITY, language: 'vi' | 'en' = 'vi'): string[] =>
  drawTrace(traceOf(roots), { paper, fold, tasks: false, language });
/** A tree as numbers: how many children each node has, from the top down. */
interface Shape {
  readonly kind: 'directive' | 'draft' | 'silent' | 'ghost';
  readonly state: TaskState | null;
  readonly children: readonly Shape[];
}
const shapes = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc.record({
    kind: fc.constantFrom('directive' as const, 'draft' as const, 'silent' as const, 'ghost' as const),
    state: fc.option(fc.constantFrom(...BAR_ORDER), { nil: null }),
    children: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('tree'), { maxLength: 5 })),
  }),
})).tree;
/** Each node with a name that no other has, told by its place: 'N0.2.1;'. */
const treeOf = ({ kind, state, children }: Shape, name = 'N0'): TraceNode =>
  nodeOf({
    ...{ kind, symbol: kind === 'silent' || kind === 'draft' ? null : 'S', issuerName: `${name};`, status: kind === 'directive' ? 'issued' : null }, // prettier-ignore
    ...{ given: countsOf(state === null ? {} : { [state]: 1 }), children: children.map((child, at) => treeOf(child, `${name}.${at}`)) },
  });
const namesOf = (node: TraceNode): string[] => [node.issuerName!, ...node.children.flatMap(namesOf)];
const lineOfName = (lines: readonly string[], name: string): string => lines.find((line) => line.includes(name)) ?? '';

describe('any tree on paper', () => {
  it('has each document on a line of its own, once, in the order of the answer', () =>
    fc.assert(
      fc.property(shapes, (shape) => {
        const root = treeOf(shape);
        const drawn = draw([root]).flatMap((line) => /N[\d.]+;/.exec(line) ?? []);
        expect(drawn).toEqual(namesOf(root));
      }),
    ));
  it('moves each document in by its depth, below the one that it hangs under', () =>
    fc.assert(
      fc.property(shapes, (shape) => {
        const lines = draw([treeOf(shape)]);
        for (const name of namesOf(treeOf(shape))) {
          const [, edges = ''] = /^([│ ]*(?:[├└]. )?)/u.exec(lineOfName(lines, name))!;
          expect(edges.length).toBe(3 * (name.split('.').length - 1));
        }
      }),
    ));
  it('has every edge joined: below a corner is nothing, below a branch goes a line on', () =>
    fc.assert(
      fc.property(shapes, (shape) => {
        const lines = draw([treeOf(shape)]).filter((line) => /N[\d.]+;/.test(line));
        for (const [at, line] of lines.entries()) {
          const next = lines[at + 1] ?? '';
          for (const [place, sign] of [...line].entries()) {
            if (sign === '├' || sign === '│') expect('├└│').toContain(next[place] ?? '?');
            if (sign === '└') expect('├└│').not.toContain(next[place] ?? '?');
            if (place > 40) break;
          }
        }
      }),
    ));
  it('draws to a document that is not there yet, or not at all, with a line that is broken', () =>
    fc.assert(
      fc.property(shapes, (shape) => {
        const visit = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(visit)];
        const [root, ...rest] = visit(treeOf(shape));
        const lines = draw([root!]);
        const strokes = { directive: '─ ', silent: '┄ ', draft: '╌ ', ghost: '╌ ' };
        for (const { kind, issuerName } of rest) expect(/[├└](..)/u.exec(lineOfName(lines, issuerName!))?.[1]).toBe(strokes[kind]);
      }),
    ));
  it('explains each sign that it has, and none that it has not', () =>
    fc.assert(
      fc.property(shapes, fc.constantFrom('vi' as const, 'en' as const), (shape, language) => {
        const root = treeOf(shape);
        const all = (node: TraceNode): TraceNode[] => [node, ...node.children.flatMap(all)];
        const used = new Set(
          all(root).flatMap(({ kind, given }) => [...(kind === 'directive' ? [] : [kind]), ...Object.keys(given.byState)]),
        );
        const lines = draw([root], Number.POSITIVE_INFINITY, language);
        const legend = used.size === 0 ? '' : lines.at(-1)!;
        for (const sign of [...BAR_ORDER, 'draft', 'silent', 'ghost'] as const)
          expect([sign, legend.split('   ').includes(`${STATE_SIGNS[sign].sign} ${STATE_SIGNS[sign][language]}`)]).toEqual([
            sign,
            used.has(sign),
          ]);
      }),
    ));
  it('folded has of its documents as many as fit, and counts the rest', () =>
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 25 }), (children, fold) => {
        const root = nodeOf({ issuerName: 'R', children: Array.from({ length: children }, (_, at) => nodeOf({ issuerName: `N${at};` })) });
        const lines = draw([root], fold);
        expect(lines.filter((line) => /N\d+;/.test(line))).toHaveLength(Math.min(children, fold));
        const rest = lines.find((line) => line.includes('--all'));
        expect(rest?.match(/\+(\d+) xã, phường \(/)?.[1]).toBe(children > fold ? String(children - fold) : undefined);
      }),
    ));
  it('never folds away the way to what was asked for, wherever that stands', () =>
    fc.assert(
      fc.property(fc.nat({ max: 29 }), fc.integer({ min: 1, max: 10 }), (focus, fold) => {
        const children = Array.from(
          { length: 30 },
          (_, at) =>
          nodeOf({ issuerName: `N${at};`, place: at === focus ? 'above' : 'below', children: at === focus ? [nodeOf({ issuerName: 'FOCUS', place: 'focus' })] : [] }), // prettier-ignore
        );
        const lines = draw([nodeOf({ place: 'above', children })], fold);
        expect(lineOfName(lines, `N${focus};`)).not.toBe('');
        expect(lineOfName(lines, 'FOCUS')).not.toBe('');
        const shown = focus < fold ? fold : fold + 1;
        expect(lines.find((line) => line.includes('--all'))).toContain(`+${30 - shown} `);
      }),
    ));
});
describe('what an answer says of itself', () => {
  it.each([
    [9, 9, 'vi', 'Tại thời điểm 21/8/2020 08:00 · biết đến sự kiện 9'],
    [0, 9, 'vi', 'Tại thời điểm 21/8/2020 08:00 · biết đến sự kiện 0 trên 9'],
    [1_234, 1_234_567, 'vi', 'Tại thời điểm 21/8/2020 08:00 · biết đến sự kiện 1.234 trên 1.234.567'],
    [1_234, 1_234_567, 'en', 'As of 21/8/2020 08:00 · known up to event 1,234 of 1,234,567'],
  ] as const)('known to %d of %d in %s: %s', (knownAt, ordinal, language, line) =>
    expect(statedLine({ ...stated, knownAt, ordinal }, language)).toBe(line),
  );
  it.each([
    [{ directives: 0, drafts: 0, silent: 0 }, '0 văn bản bên dưới'],
    [{ directives: 1_000, drafts: 0, silent: 2 }, '1.000 văn bản bên dưới · 2 chưa có văn bản triển khai'],
    [{ directives: 1, drafts: 3, silent: 0 }, '1 văn bản bên dưới · 3 dự thảo'],
  ])('of what is below, %j, is "%s"', (below, line) =>
    expect(drawTrace(traceOf([nodeOf()], { below }), { paper, fold: 20, tasks: false })).toContain(line),
  );
  it('of no document at all is its head and its sum', () => expect(draw([])).toEqual([statedLine(stated), '', '0 văn bản bên dưới']));
});
