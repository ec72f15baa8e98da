import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holding, openMemoryEventStore, openReadModels, type EventStore, type Query, type ReadModels } from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';
import { projections } from '@cascade/lineage';
import { engineCatalogue } from '@cascade/server';
import fc from 'fast-check';
import { readDelivery, readDirective, readTask, type Known, type Read } from './plain-reading';
import { historyOf, kindOf, streamOf, SUBJECT_COUNT, wishes, type Happened } from './random-history';

const DAY_MS = 86_400_000;
const AUGUST = Date.parse('2020-08-01T00:00:00+07:00');
/** Recorded in the middle of what it speaks of, so facts come early and late. */
const RECORDED_FROM = Date.parse('2020-08-12T00:00:00Z');
const instants = fc.integer({ min: 8 * 4, max: 31 * 4 }).map((quarter) => AUGUST + (quarter * DAY_MS) / 4);
const questions = fc.array(fc.record({ asOf: instants, share: fc.nat(100) }), {
  minLength: 10,
  maxLength: 10,
});
const RUNS = 250;

const COLUMNS = {
  task: { table: 'tasks', columns: 'status, due_at, product_on, last_report_id, reported_at, assignee_id, body_id', read: readTask },
  delivery: { table: 'deliveries', columns: 'state, received_at, arrival_number, owes, draft_id, answered_by', read: readDelivery },
  directive: { table: 'directives', columns: 'status, number, subject_text, changed_at, reviewed_at', read: readDirective },
} as const;
type Kind = keyof typeof COLUMNS;
const rows: Query<{ kind: Kind; stream: string }, readonly Read[]> = ({ prepare, asOf, knownAt }, { kind, stream }) => {
  const { table, columns } = COLUMNS[kind];
  const found = prepare(`SELECT ${columns} FROM ${table} AS t WHERE t.stream = $stream AND ${holding('t')}`);
  return found.all({ $stream: stream, $asOf: asOf, $knownAt: knownAt }).map((row) => ({ ...row }) as Read);
};

let store: EventStore;
let models: ReadModels;
const folder = mkdtempSync(join(tmpdir(), 'cascade-timelines-'));
let clock = RECORDED_FROM;
/** One log and one file for all runs: each has subjects of its own, and later ordinals. */
beforeAll(async () => {
  store = await openMemoryEventStore({ catalogue: engineCatalogue, now: () => clock });
  const read = { projections, queries: { rows: rows as Query }, catalogue: engineCatalogue };
  models = await openReadModels({ store, folder, ...read, threads: false, now: () => clock });
});
afterAll(async () => {
  await models.close();
  rmSync(folder, { recursive: true, force: true });
});

let ordinals = 0;
const record = async (history: readonly Happened[]): Promise<Map<string, Known[]>> => {
  const known = new Map<string, Known[]>();
  clock = RECORDED_FROM;
  for (const { stream, event, occurredAt } of history) {
    const name = uuidV5(`timelines/${(ordinals += 1)}`);
    const metadata = { occurredAt, actor: 'spec', onBehalfOf: null, commandId: name, correlationId: name, causationId: null };
    const { type, version, data } = event;
    const id = event.id ?? name;
    await store.append(stream, [{ id, type, version, data, metadata }], 'any');
    for await (const stored of store.readStream(stream, { direction: 'backwards', limit: 1 })) {
      const from = firstInstantOf(occurredAt, stored.metadata.recordedAt);
      const fact: Known = { id, type, data: { ...data, saidAt: from } as Known['data'], ordinal: ordinals, from };
      known.set(stream, [...(known.get(stream) ?? []), fact]);
    }
  }
  return known;
};
const firstInstantOf = (occurredAt: string | null, recordedAt: string): number => {
  if (occurredAt === null) return Date.parse(recordedAt);
  if (occurredAt.length === 7) return Date.parse(`${occurredAt}-01T00:00:00+07:00`);
  return Date.parse(occurredAt.length === 10 ? `${occurredAt}T00:00:00+07:00` : occurredAt);
};

it('answers for tasks, deliveries and directives at any instant, as known at any ordinal, are a plain reading of what was known', async () => {
  let run = 0;
  let nothing = 0;
  const seen = new Map<string, number>();
  const see = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(wishes, questions, async (wanted, points) => {
      const name = `r${(run += 1)}`;
      const before = ordinals;
      const facts = await record(historyOf(name, wanted));
      const after = await store.head();
      for (const { asOf, share } of points) {
        const knownAt = before + Math.round((share / 100) * (ordinals - before));
        for (let subject = 0; subject < SUBJECT_COUNT; subject += 1) {
          const [kind, stream] = [kindOf(subject), streamOf(name, subject)];
          const then = (facts.get(stream) ?? []).filter(({ ordinal }) => ordinal <= knownAt);
          const expected = COLUMNS[kind].read(then, asOf);
          const { result } = await models.ask<readonly Read[]>('rows', { kind, stream }, { asOf, knownAt, after });
          if (then.some(({ type }) => type === 'FactCorrected')) see('put right');
          if (expected === null) nothing += 1;
          else {
            see(`${kind} ${expected['status'] ?? expected['state']}`);
            if (kind === 'task') see(`task at ${String(expected['assignee_id']).replace(/-.*/, '')}`);
            see(`${kind} ${expected['owes'] ?? ''}`);
          }
          // The facts stand in the message: a counterexample is told without looking for it.
          expect({ stream, then, rows: result }).toEqual({ stream, then, rows: expected === null ? [] : [expected] });
        }
      }
    }),
    { numRuns: RUNS },
  );
  expect(seen.get('put right')).toBeGreaterThan(50);
  // The histories went everywhere.
  expect(nothing).toBeGreaterThan(0);
  const everywhere = {
    task: ['open', 'accepted', 'progressed', 'refused', 'reported', 'returned', 'done', 'withdrawn'],
    delivery: ['sent', 'arrived', 'received', 'refused', 'none', 'owed', 'answered', 'waived'],
    directive: ['prepared', 'draft', 'numbering', 'issued', 'discarded', 'recalled'],
  };
  for (const holder of ['body', 'heir']) expect([...seen.keys()]).toContain(`task at ${holder}`);
  for (const [kind, states] of Object.entries(everywhere))
    for (const state of states) expect([...seen.keys()]).toContain(`${kind} ${state}`);
}, 120_000);
