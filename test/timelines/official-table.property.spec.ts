import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryEventStore, openReadModels, type EventStore, type ReadModels } from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';
import { projections, queries, type OfficialTable } from '@cascade/lineage';
import { engineCatalogue } from '@cascade/server';
import fc from 'fast-check';
import { readTask, type Known } from './plain-reading';

const DAY_MS = 86_400_000;
const AUGUST = Date.parse('2020-08-01T00:00:00+07:00');
const dayOf = (day: number): string => new Date(AUGUST + day * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10);
const BODIES = ['b1', 'b2', 'b3'];
const ORDERS = ['o1', 'o2'];
const FORCES = ['binding', 'binding', 'request', 'encouragement'] as const;

/** One thing that happens to a task; `day` is when it holds, so late facts come by themselves. */
type Happening =
  | { readonly kind: 'deadline'; readonly day: number; readonly due: number | null }
  | { readonly kind: 'report'; readonly day: number; readonly product: number }
  | { readonly kind: 'confirm' | 'return' | 'withdraw' | 'accept' | 'reassign'; readonly day: number }
  | { readonly kind: 'extend'; readonly day: number; readonly until: number }
  | { readonly kind: 'handOver'; readonly day: number; readonly to: string }
  | { readonly kind: 'correct'; readonly day: number; readonly which: number; readonly voided: boolean; readonly to: number };
const day = fc.integer({ min: 0, max: 30 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('deadline' as const), day, due: fc.option(day) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('report' as const), day, product: day }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'confirm' as const,
        'confirm' as const,
        'return' as const,
        'withdraw' as const,
        'accept' as const,
        'reassign' as const,
      ),
      day,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('extend' as const), day, until: day }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('handOver' as const), day, to: fc.constantFrom(...BODIES) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('correct' as const), day, which: fc.nat(20), voided: fc.boolean(), to: day }) },
);
const history = fc.record({
  ...{
    body: fc.constantFrom(...BODIES),
    order: fc.constantFrom(...ORDERS),
    force: fc.constantFrom(...FORCES),
    given: fc.integer({ min: 0, max: 15 }),
  },
  happenings: fc.array(happening, { maxLength: 14 }),
});
const question = fc.record({
  ...{ at: day, share: fc.nat(100), by: fc.constantFrom('total', 'body', 'directive'), scope: fc.constantFrom('all', 'body', 'order') },
  period: fc.option(fc.tuple(day, day)),
});

let store: EventStore;
let models: ReadModels;
const folder = mkdtempSync(join(tmpdir(), 'cascade-official-'));
beforeAll(async () => {
  store = await openMemoryEventStore({ catalogue: engineCatalogue });
  models = await openReadModels({
    store,
    folder,
    projections,
    queries,
    catalogue: engineCatalogue,
    threads: false,
    now: () => AUGUST + 40 * DAY_MS,
  });
});
afterAll(async () => {
  await models.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Task {
  readonly body: string;
  readonly order: string;
  readonly force: string;
  readonly facts: (Known & { readonly id: string })[];
}
const tasks: Task[] = [];
const recalled = new Map<string, { readonly ordinal: number; readonly from: number }>();
let ordinals = 0;
const say = async (stream: string, type: string, data: object, at: number): Promise<Known & { id: string }> => {
  ordinals += 1;
  const id = uuidV5(`official/${ordinals}`);
  const metadata = { occurredAt: dayOf(at), actor: 'spec', onBehalfOf: null, commandId: id, correlationId: id, causationId: null };
  await store.append(stream, [{ id, type, version: 1, data, metadata }], 'any');
  return { id, type, data: { ...data, saidAt: AUGUST + at * DAY_MS }, ordinal: ordinals, from: AUGUST + at * DAY_MS };
};
const record = async ({
  body,
  order,
  force,
  given,
  happenings,
}: {
  body: string;
  order: string;
  force: string;
  given: number;
  happenings: Happening[];
}): Promise<void> => {
  const taskId = uuidV5(`official/task/${tasks.length}`);
  const stream = `task-${taskId}`;
  const task: Task = { body, order, force, facts: [] };
  tasks.push(task);
  const add = async (type: string, data: object, at: number): Promise<void> =>
    void task.facts.push(await say(stream, type, { taskId, ...data }, at));
  await add(
    'TaskAssigned',
    { directiveId: order, itemId: 'i', assigneeId: body, bodyId: body, issuerId: 'town', force, verb: null },
    given,
  );
  const reports = (): string[] =>
    task.facts.filter(({ type }) => type === 'TaskReportedDone').map(({ data }) => data['reportId'] as string);
  const setDeadline = (due: number | null, at: number): Promise<void> => {
    const rule = { kind: 'fixed', text: '', on: dayOf(due ?? 0), hour: null, inclusive: true };
    const dueAt = due === null ? null : `${dayOf(due)}T00:00:00+07:00`;
    return add('DeadlineSet', { rule, trigger: null, calendarVersion: '1', dueAt }, at);
  };
  for (const each of happenings) {
    const reportId = reports().at(-1);
    if (each.kind === 'deadline') await setDeadline(each.due, each.day);
    else if (each.kind === 'extend') {
      const extensionId = `x${task.facts.length}`;
      await add('TaskExtensionAsked', { extensionId, untilOn: dayOf(each.until), reason: 'r' }, each.day);
      await add('TaskExtensionGranted', { extensionId, untilOn: dayOf(each.until) }, each.day);
      await setDeadline(each.until, each.day);
    } else if (each.kind === 'handOver')
      await add('TaskHandedOver', { assigneeId: each.to, bodyId: each.to, reason: 'r', legalBasis: null }, each.day);
    else if (each.kind === 'reassign') {
      // Given again only once it was taken back, as the decider has it.
      if (task.facts.at(-1)?.type !== 'TaskWithdrawn') await add('TaskWithdrawn', { reason: 'r' }, each.day);
      await add('TaskReassigned', { causeId: `again-${task.facts.length}` }, each.day);
    } else if (each.kind === 'report')
      await add(
        'TaskReportedDone',
        { reportId: `r${task.facts.length}`, productOn: dayOf(each.product), productSymbol: null, note: null },
        each.day,
      );
    else if (each.kind === 'accept') await add('TaskAccepted', {}, each.day);
    else if (each.kind === 'withdraw') await add('TaskWithdrawn', { reason: 'r' }, each.day);
    else if (each.kind === 'correct') {
      const fact = task.facts[each.which % task.facts.length]!;
      if (['TaskAssigned', 'DeadlineSet', 'FactCorrected'].includes(fact.type)) continue;
      const productOn = fact.type === 'TaskReportedDone' && !each.voided ? dayOf(each.to) : null;
      await add(
        'FactCorrected',
        { eventId: fact.id, voided: each.voided, occurredAt: each.voided || productOn ? null : dayOf(each.to), productOn, reason: 'r' },
        each.day,
      );
    } else if (reportId) await add(each.kind === 'confirm' ? 'TaskConfirmed' : 'TaskReturned', { reportId, reason: 'r' }, each.day);
  }
};
/** What the facts are after what was put right: read plainly, one correction after the other. */
const standing = (facts: readonly (Known & { id: string })[]): Known[] => {
  let now = facts.filter(({ type }) => type !== 'FactCorrected').map((fact) => ({ ...fact, gone: false }));
  const said = new Map<string, Known>();
  for (const fact of facts) if (fact.type === 'FactCorrected') said.set(fact.data['eventId'] as string, fact);
  for (const [eventId, { data }] of said)
    now = now.map((fact) => {
      if (fact.id !== eventId) return fact;
      const from = typeof data['occurredAt'] === 'string' ? Date.parse(`${data['occurredAt']}T00:00:00+07:00`) : fact.from;
      const productOn = (data['productOn'] as string | null) ?? fact.data['productOn'];
      return {
        ...fact,
        from,
        gone: data['voided'] === true,
        data: { ...fact.data, ...(productOn === undefined ? {} : { productOn }), saidAt: from },
      };
    });
  return now.filter(({ gone }) => !gone);
};
type Counts = Record<string, number>;
const EMPTY = [
  'doneInTime',
  'doneLate',
  'openInTime',
  'openOverdue',
  'withoutDeadline',
  'withoutDeadlineDone',
  'withdrawn',
  'recalled',
  'fellDue',
  'fellDueInTime',
  'total',
];
/** `body`: whose it is at that instant, whoever it was given to first. */
const byHand = (
  chosen: readonly Task[],
  asOf: number,
  knownAt: number,
  period: readonly [number, number] | null,
  body: string | null,
): Counts => {
  const counts: Counts = Object.fromEntries(EMPTY.map((name) => [name, 0]));
  const add = (name: string): void => void (counts[name]! += 1);
  for (const { facts, order } of chosen) {
    const known = facts.filter(({ ordinal }) => ordinal <= knownAt);
    const read = readTask(standing(known), asOf);
    if (!read || (body !== null && read['body_id'] !== body)) continue;
    const due = read['due_at'] as number | null;
    const at = due ?? facts[0]!.from;
    if (period && (at < period[0] || at >= period[1])) continue;
    const back = recalled.get(order);
    const isRecalled = back !== undefined && back.ordinal <= knownAt && back.from <= asOf;
    const inTime = read['status'] === 'done' && (due === null || (read['product_on'] as number) < due);
    if (read['status'] === 'withdrawn') add('withdrawn');
    else if (isRecalled) add('recalled');
    else {
      add('total');
      if (due === null) {
        add('withoutDeadline');
        if (read['status'] === 'done') add('withoutDeadlineDone');
      } else {
        if (read['status'] === 'done') add(inTime ? 'doneInTime' : 'doneLate');
        else add(due <= asOf ? 'openOverdue' : 'openInTime');
        if (due <= asOf) add('fellDue');
        if (due <= asOf && inTime) add('fellDueInTime');
      }
    }
  }
  return { ...counts, rate: counts['fellDue'] === 0 ? (null as never) : counts['fellDueInTime']! / counts['fellDue']! };
};
const plain = (row: object): object => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'key' && name !== 'name'));

it('the official table is a fold by hand over everything that was known, for any instant, scope and period', async () => {
  const ways = new Map<string, number>();
  let recalls = 0;
  for (const [place, order] of ORDERS.entries()) {
    const content = { documentType: 'CV', issuerId: 'town', addressees: [], citations: [], items: [] };
    await say(
      `directive-${order}`,
      'ReadingAccepted',
      { directiveId: order, symbol: null, issuedOn: '2020-08-01', content, readerVersion: '1', unconfirmed: [], warnings: [] },
      place,
    );
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { minLength: 1, maxLength: 3 }),
      fc.array(question, { minLength: 4, maxLength: 4 }),
      async (histories, questions) => {
        for (const each of histories) await record(each);
        if (tasks.length > 150 && recalls === 0) {
          recalls += 1;
          const { ordinal, from } = await say(
            'directive-o2',
            'DirectiveRecalled',
            { directiveId: 'o2', reason: 'r', byDirectiveId: null },
            20,
          );
          recalled.set('o2', { ordinal, from });
        }
        const after = await store.head();
        for (const { at, share, by, scope, period } of questions) {
          const asOf = AUGUST + at * DAY_MS + DAY_MS / 2;
          const knownAt = share > 60 ? ordinals : Math.round((share / 60) * ordinals);
          const range = period ? ([AUGUST + Math.min(...period) * DAY_MS, AUGUST + Math.max(...period) * DAY_MS] as const) : null;
          const params = {
            by,
            ...(scope === 'body' ? { bodyId: 'b1' } : scope === 'order' ? { directiveId: 'o1' } : {}),
            ...(range ? { from: range[0], to: range[1] } : {}),
          };
          const { result } = await models.ask<OfficialTable>('official-table', params, { asOf, knownAt, after });
          ways.set(result.from, (ways.get(result.from) ?? 0) + 1);
          const scoped = tasks.filter(({ order }) => scope !== 'order' || order === 'o1');
          const hand = (force: string, body = scope === 'body' ? 'b1' : null, more: (task: Task) => boolean = () => true): Counts =>
            byHand(
              scoped.filter((task) => task.force === force && more(task)),
              asOf,
              knownAt,
              range,
              body,
            );
          expect({ params, asOf, knownAt, ...result.total }).toEqual({ params, asOf, knownAt, ...hand('binding') });
          expect(plain(result.requests)).toEqual(hand('request'));
          expect(plain(result.encouragements)).toEqual(hand('encouragement'));
          if (by !== 'total')
            for (const { key, ...line } of result.lines)
              expect({ key, ...plain(line) }).toEqual({
                key,
                ...(by === 'body' ? hand('binding', key) : hand('binding', undefined, ({ order }) => order === key)),
              });
        }
      },
    ),
    { numRuns: 120 },
  );
  expect(recalls).toBe(1);
  const recorded = (wanted: string): number => tasks.flatMap(({ facts }) => facts).filter(({ type }) => type === wanted).length;
  for (const type of ['TaskExtensionGranted', 'TaskHandedOver', 'TaskReassigned', 'FactCorrected', 'TaskWithdrawn'])
    expect([type, recorded(type) > 20]).toEqual([type, true]);
  for (const way of ['kept', 'counted']) expect(ways.get(way) ?? 0).toBeGreaterThan(2);
}, 180_000);

it('a cell opens exactly the tasks that it counts', async () => {
  const after = await store.head();
  for (const asOf of [AUGUST + 10 * DAY_MS, AUGUST + 21 * DAY_MS]) {
    const { result: table } = await models.ask<OfficialTable>('official-table', {}, { asOf, after });
    for (const bucket of ['doneInTime', 'doneLate', 'openInTime', 'openOverdue', 'withoutDeadline', 'withdrawn', 'recalled'] as const) {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: readonly { taskId: string }[]; next: string | null } = (
          await models.ask<{ items: readonly { taskId: string }[]; next: string | null }>(
            'official-tasks',
            { bucket, limit: 7, cursor },
            { asOf, after },
          )
        ).result;
        ids.push(...page.items.map(({ taskId }) => taskId));
        cursor = page.next;
      } while (cursor);
      expect({ asOf, bucket, tasks: new Set(ids).size, listed: ids.length }).toEqual({
        asOf,
        bucket,
        tasks: table.total[bucket],
        listed: table.total[bucket],
      });
    }
  }
}, 60_000);
it('the kept counts are those of a file built anew', async () => {
  const before = (await models.ask<OfficialTable>('official-table', {}, { after: await store.head() })).result;
  await models.rebuild();
  expect((await models.ask<OfficialTable>('official-table', {}, {})).result).toEqual(before);
}, 60_000);
