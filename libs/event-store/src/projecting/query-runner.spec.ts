import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { anEvent } from '../contract/sample-events';
import { holding, type Queries, type QueryContext } from './query';
import { QueryRunner } from './query-runner';
import { builtFile, wholeLog } from './samples/file-of-read-models';
import type { TimelineProjection } from './timeline-projection';
import type { EventOf } from '../domain';
import type { Veil } from './veil';

type Said = EventOf<'Said', 1, { words: string; closed?: boolean }>;
const words: TimelineProjection<Said, { words: string; closed: number }> = {
  name: 'words',
  version: 1,
  category: 'word',
  columns: { words: 'text', closed: 'integer' },
  indexes: [],
  subjectOf: { Said: () => '' },
  timeline: (facts) => facts.map(({ data, occurredFrom: from }) => ({ from, row: { words: data.words, closed: data.closed ? 1 : 0 } })),
};
const folder = mkdtempSync(join(tmpdir(), 'query-runner-'));
let clock = Date.parse('2020-08-20T00:00:00Z');
let asked: object[] = [];
const veil: Veil<{ name: string }> = {
  hiddenFrom(context, viewer) {
    asked.push({ ...viewer, asOf: context.asOf, veiled: context.veiled });
    if (viewer.name === 'everybody') return [];
    return context.prepare('SELECT stream FROM words AS w WHERE w.closed = 1').all().map(({ stream }) => String(stream)); // prettier-ignore
  },
  tables: { words: { where: 'stream IN (SELECT id FROM temp.veiled)', columns: { words: `'…'` } } },
};
const queries: Queries = {
  all: (context: QueryContext) =>
    context
      .prepare(`SELECT w.words FROM words AS w WHERE ${holding('w')} ORDER BY w.stream`)
      .all({ $asOf: context.asOf, $knownAt: context.knownAt })
      .map((row) => row['words']),
  told: ({ asOf, knownAt, ordinal, veiled }: QueryContext, params: unknown) => ({ asOf, knownAt, ordinal, veiled, params }),
  same: ({ prepare }: QueryContext) => prepare('SELECT 1') === prepare('SELECT 1'),
  broken: () => {
    throw new RangeError('of no use');
  },
  'writes-down': ({ db }: QueryContext) => db.exec('DELETE FROM words'),
};
const positions: bigint[] = [];
let runner: QueryRunner;
const NOW = Date.parse('2020-08-30T00:00:00Z');
const ask = <R>(name: string, more: object = {}) => runner.run({ name, params: {}, asOf: NOW, ...more }) as { result: R; knownAt: number; ordinal: number; asOf: number }; // prettier-ignore

beforeAll(async () => {
  const store = await openMemoryEventStore({ catalogue: { versions: {}, upcasters: {} }, now: () => clock });
  for (const [stream, data] of [
    ['word-a', { words: 'một' }],
    ['word-b', { words: 'hai', closed: true }],
    ['other-x', {}],
    ['word-a', { words: 'ba' }],
  ] as const) {
    const event = anEvent({ type: stream.startsWith('word') ? 'Said' : 'Other', data, version: 1 });
    const { position } = await store.append(stream, [{ ...event, metadata: { ...event.metadata, occurredAt: null } }], 'any');
    positions.push(position);
    clock += 86_400_000;
  }
  const path = await builtFile(folder, 'words', await wholeLog(store), { store, projections: [words], unseal: () => null });
  runner = new QueryRunner(path, queries, veil as Veil);
});
afterAll(() => {
  runner.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a question', () => {
  it('is answered from what holds, and says of when and from what', () =>
    expect(ask('all')).toEqual({ result: ['ba', 'hai'], asOf: NOW, knownAt: 4, ordinal: 4 }));
  it('gets what was asked for, and one statement for one text', () => {
    expect(ask('told', { params: { n: 1 } }).result).toEqual({ asOf: NOW, knownAt: 4, ordinal: 4, veiled: false, params: { n: 1 } });
    expect(ask('same').result).toBe(true);
  });
  it.each([
    ['an ordinal', 1, ['một'], 1],
    ['none at all', 0, [], 0],
    ['an ordinal that lies ahead: nobody knows yet what comes', 99, ['ba', 'hai'], 4],
    ['an instant', { instant: Date.parse('2020-08-21T12:00:00Z') }, ['một', 'hai'], 2],
    ['the very instant of a recording', { instant: Date.parse('2020-08-21T00:00:00Z') }, ['một', 'hai'], 2],
    ['an instant before all', { instant: 0 }, [], 0],
    ['an instant after all', { instant: NOW }, ['ba', 'hai'], 4],
  ] as const)('is answered as known at %s', (_, knownAt, result, known) =>
    expect(ask('all', { knownAt })).toMatchObject({ result, knownAt: known, ordinal: 4 }),
  );
  it('is answered as known at a native position', () => {
    expect(ask('all', { knownAt: { position: positions[1]! } })).toMatchObject({ result: ['một', 'hai'], knownAt: 2 });
    expect(ask('all', { knownAt: { position: 0n } })).toMatchObject({ result: [], knownAt: 0 });
    expect(ask('all', { knownAt: { position: 10_000n } })).toMatchObject({ knownAt: 4 });
  });
  it.each(['nothing', 'toString', 'constructor', '__proto__'])('by a name that no room answers (%s) is refused by name', (name) =>
    expect(() => ask(name)).toThrow(`no room answers the query '${name}'`),
  );
  it('that fails leaves the next one answered', () => {
    expect(() => ask('broken')).toThrow(RangeError);
    expect(ask('all').result).toEqual(['ba', 'hai']);
  });
  it('changes nothing', () => {
    expect(() => ask('writes-down')).toThrow(/readonly/);
    expect(ask('all').result).toEqual(['ba', 'hai']);
  });
});
describe('a question of somebody from whom something is kept', () => {
  const as = (name: string, more: object = {}) => ({ asks: { viewer: { name }, now: NOW + 7 }, ...more });
  it('finds the words gone, the rows there, and is told so', () => {
    expect(ask('all', as('somebody')).result).toEqual(['ba', '…']);
    expect(ask('told', as('somebody')).result).toMatchObject({ veiled: true });
    expect(ask('all').result).toEqual(['ba', 'hai']); // the next one asks for the system itself
  });
  it('finds them gone in the past too: rights are of the present', () => {
    expect(ask('all', as('somebody', { knownAt: 2 })).result).toEqual(['một', '…']);
    expect(asked.at(-1)).toEqual({ name: 'somebody', asOf: NOW + 7, veiled: false });
  });
  it('is as any other where nothing is kept from them', () => {
    expect(ask('all', as('everybody')).result).toEqual(['ba', 'hai']);
    expect(ask('told', as('everybody')).result).toMatchObject({ veiled: false });
  });
  it('costs one look at their rights as long as nothing was recorded', () => {
    asked = [];
    for (let n = 0; n < 3; n += 1) ask('all', as('somebody new'));
    expect(asked).toHaveLength(1);
    for (let n = 0; n < 250; n += 1) ask('all', as(`viewer ${n}`)); // more than are remembered
    asked = [];
    expect(ask('all', as('somebody new')).result).toEqual(['ba', '…']);
    expect(asked).toHaveLength(1);
  });
  it('is answered openly where no room hangs a veil', () => {
    const open = new QueryRunner(join(folder, 'words.sqlite'), queries);
    try {
      expect(open.run({ name: 'all', params: {}, asOf: NOW, ...as('somebody') }).result).toEqual(['ba', 'hai']);
    } finally {
      open.close();
    }
  });
});
