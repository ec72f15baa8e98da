import { DatabaseSync } from 'node:sqlite';
import type { Answer } from '@cascade/event-store';
import type { Trace, TraceNode } from '@cascade/lineage';
import { figure, median, timed, type BenchContext, type Figure, type Measurement } from '../lib/bench';
import { logOf } from '../lib/logs';
import { live, openReadSide } from '../lib/read-side';

interface Asked {
  readonly asOf?: number;
  readonly knownAt?: number;
}
/** What a recursion in SQL alone finds below (or above) a directive at this moment: ids, and nothing said of them. */
const NOW = (alias: string): string => `${alias}.known_to = 9007199254740991 AND ${alias}.holds_to = 9007199254740991`;
const BARE_DOWN = `WITH RECURSIVE below(id) AS (SELECT $id UNION
  SELECT c.directive_id FROM below CROSS JOIN references_cited AS r ON r.directive_id = below.id AND ${NOW('r')}
  CROSS JOIN citations AS c ON c.reference_id = r.reference_id AND c.carries = 1 AND ${NOW('c')}) SELECT count(*) AS n FROM below`;
const BARE_UP = `WITH RECURSIVE above(id) AS (SELECT $id UNION
  SELECT r.directive_id FROM above CROSS JOIN citations AS c ON c.directive_id = above.id AND c.carries = 1 AND ${NOW('c')}
  CROSS JOIN references_cited AS r ON r.reference_id = c.reference_id AND r.directive_id IS NOT NULL AND ${NOW('r')}) SELECT count(*) AS n FROM above`;

const lowest = (node: TraceNode): TraceNode =>
  node.children[0] ? lowest(node.children.findLast(({ kind }) => kind === 'directive') ?? node.children[0]) : node;

const run = async (context: BenchContext): Promise<readonly Figure[]> => {
  const log = await logOf('1m', context);
  const side = await openReadSide(log, context.freshFolder('trace'));
  context.progress('trace: building the read models');
  await live(side);
  const ask = (directiveId: string, at: Asked): Promise<Answer<Trace>> => side.readModels.ask<Trace>('trace', { directiveId }, at);
  const turns = context.quick ? 3 : 15;
  const timesOf = async (name: string, work: () => unknown, count: number): Promise<number> => {
    context.progress(name);
    for (let turn = 0; turn < 3; turn += 1) await work();
    const times: number[] = [];
    for (let turn = 0; turn < count; turn += 1) times.push(await timed(work));
    return median(times);
  };
  const root = log.nationalOrder!;
  const { result: tree, ordinal } = await ask(root, {});
  const leaf = lowest(tree.roots[0]!).directiveId!;
  const middle = { asOf: log.middle };
  const then = (await ask(root, middle)).result.below.directives;
  const db = new DatabaseSync(side.readModels.file()!, { readOnly: true });
  db.exec('PRAGMA mmap_size = 1073741824');
  const bare = async (name: string, sql: string, id: string, count: number): Promise<number> => {
    const statement = db.prepare(sql);
    return timesOf(`${name}: bare`, () => statement.get({ $id: id }), count);
  };

  const down = tree.below.directives;
  const rootNow = await timesOf('trace-root', () => ask(root, {}), turns);
  const rootBare = await bare('trace-root', BARE_DOWN, root, turns);
  const rootThen = await timesOf('trace-root-as-of', () => ask(root, middle), turns);
  const rootKnown = await timesOf('trace-root-known-at', () => ask(root, { ...middle, knownAt: Math.floor(ordinal / 2) }), turns);
  const leafNow = await timesOf('trace-leaf', () => ask(leaf, {}), turns * 10);
  const leafBare = await bare('trace-leaf', BARE_UP, leaf, turns * 10);
  const leafThen = await timesOf('trace-leaf-as-of', () => ask(leaf, middle), turns * 10);
  db.close();
  await side.close();
  const count = (n: number): string => n.toLocaleString('en-US');
  return [
    figure(
      'trace-root',
      'ms',
      { value: rootNow, baseline: rootBare },
      {},
      `${count(down)} directives below; the ids alone by recursive SQL`,
    ),
    figure('trace-root-as-of', 'ms', { value: rootThen, baseline: rootNow }, { atMost: 1.5 }, `trace-root now; ${count(then)} below then`),
    figure('trace-root-known-at', 'ms', { value: rootKnown, baseline: rootNow }, { atMost: 1.5 }, 'trace-root now; then, as known then'),
    figure('trace-leaf', 'ms', { value: leafNow, baseline: leafBare }, {}, 'the ids alone by recursive SQL'),
    figure('trace-leaf-as-of', 'ms', { value: leafThen, baseline: leafNow }, { atMost: 1.5 }, 'trace-leaf now'),
  ];
};
export const traces: Measurement = {
  names: ['trace-root', 'trace-root-as-of', 'trace-root-known-at', 'trace-leaf', 'trace-leaf-as-of'],
  run,
};
