import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftIdOf } from '@cascade/cascade/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { sealedFields } from '@cascade/content-store';
import { DraftDirective, IssueDirective, ReceiveDelivery, TakeInLetter } from '@cascade/directives';
import {
  copyLog,
  hashOfReadModels,
  isSystemStream,
  openMemoryEventStore,
  openReadModels,
  openSqliteEventStore,
  type EventStore,
  type ReadModels,
  type Unseal,
} from '@cascade/event-store';
import { uuidV5 } from '@cascade/event-store/domain';
import { projections, queries } from '@cascade/lineage';
import { engineCatalogue } from '@cascade/server';
import { AcceptTask, ConfirmTask, ReportTask, ReturnTask } from '@cascade/tasks';
import { taskId } from '@cascade/tasks/domain';
import { DISTRICTS, PROVINCE, seedBodies } from './crash/crash-world';
import { districtLetter } from './crash/letter-text';
import { openTestEngine, remove, type TestEngine } from './journeys/open-test-engine';
import { item, lower, orderTo } from './journeys/order-content';

const [FIRST, SECOND, THIRD] = DISTRICTS as [string, string, string];
const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cascade-copy-'));
  folders.push(folder);
  return folder;
};
const closing: (() => Promise<unknown>)[] = [];
let engine: TestEngine;
let directives: string[];

/** An order with deadlines, an answer by a draft and one by a letter, tasks in several states, and facts that came in late. */
const livelyLog = async (): Promise<void> => {
  // A system's event among the first ones: native positions here are not those of a copy, which leaves it out.
  const commandId = uuidV5('copy/lease');
  const metadata = { occurredAt: null, actor: 'spec', onBehalfOf: null, commandId, correlationId: commandId, causationId: null };
  await engine.store.append('sys-lease', [{ id: commandId, type: 'StoreBegun', version: 1, data: {}, metadata }], 'no-stream');
  await seedBodies(engine.store);
  const deadline = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
  const content = orderTo(PROVINCE, 'district', [
    item('first', lower(PROVINCE, 'district'), { deadline }),
    item('second', lower(PROVINCE, 'district', true), { label: '2' }),
  ]);
  const { directiveId: order } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content }));
  const issue = async (directiveId: string, issuedOn: string, notation: string): Promise<void> => {
    await engine.execute(new IssueDirective(engine.meta(`issue/${directiveId}`), { directiveId, issuedOn, notation }));
    await engine.settled();
  };
  await issue(order, '2020-08-17', 'CT-UBND');
  const derived = draftIdOf(order, FIRST);
  await issue(derived, '2020-08-18', 'UBND-VX');
  const above = { directiveId: order, issuerId: PROVINCE, to: DISTRICTS, symbol: '01/CT-UBND', issuedOn: '2020-08-17' };
  const letter = { bytes: districtLetter(1, 9, above), fileName: 'nam-son.txt' };
  const { directiveId: taken } = await engine.execute<{ directiveId: string }>(new TakeInLetter(engine.meta('letter'), letter));
  await engine.settled();
  const said = (name: string, occurredAt: string) => engine.meta(name, { occurredAt });
  const task = (body: string): string => taskId(order, 'first', body);
  await engine.execute(new AcceptTask(said('accept', '2020-08-19'), { taskId: task(FIRST) }));
  await engine.execute(new ReportTask(said('report', '2020-08-22'), { taskId: task(FIRST), productOn: '2020-08-19', note: 'Đã xong' }));
  await engine.execute(new ConfirmTask(said('confirm', '2020-08-24'), { taskId: task(FIRST) }));
  await engine.execute(new ReportTask(said('report-2', '2020-08-20'), { taskId: task(SECOND), productOn: '2020-08-20' }));
  await engine.execute(new ReturnTask(said('return', '2020-08-21'), { taskId: task(SECOND), reason: 'thiếu số liệu' }));
  const received = { directiveId: order, authorityId: THIRD, arrivalNumber: '15' };
  await engine.execute(new ReceiveDelivery(said('receive', '2020-08-18'), received));
  await engine.settled();
  directives = [order, derived, taken];
};
beforeAll(async () => {
  engine = await openTestEngine();
  await livelyLog();
}, 60_000);
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  await engine.close();
  remove(engine.folder);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const idsOf = async (store: EventStore): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id, stream } of store.readAll()) if (!isSystemStream(stream)) ids.push(id);
  return ids;
};
const lastPosition = async (store: EventStore): Promise<bigint> => {
  let last = 0n;
  for await (const { position, stream } of store.readAll()) if (!isSystemStream(stream)) last = position;
  return last;
};
const readModelsOn = async (store: EventStore): Promise<ReadModels> => {
  const unseal: Unseal = (sealed) => sealedFields(engine.keys).unseal(sealed);
  const now = (): number => firstInstantOf('2020-08-30');
  const own = { store, folder: freshFolder(), threads: false, now, unseal } as const;
  const models = await openReadModels({ ...own, projections, queries, catalogue: engineCatalogue });
  closing.push(() => models.close());
  return models;
};
const INSTANTS = ['2020-08-16', '2020-08-18', '2020-08-19', '2020-08-21', '2020-08-23', '2020-08-30'].map((day) => firstInstantOf(day));
/** What `trace` and `list-tasks` say at several instants, as known at several ordinals; a refusal is an answer too. */
const answersOf = async (store: EventStore): Promise<readonly string[]> => {
  const models = await readModelsOn(store);
  const after = await store.head();
  const last = (await idsOf(store)).length;
  const answers: string[] = [];
  for (const asOf of INSTANTS)
    for (const knownAt of [last, last - 4, Math.round(last * 0.8), Math.round(last / 2), 17])
      for (const [name, params] of [
        ...directives.map((directiveId) => ['trace', { directiveId, listTasks: true }] as const),
        ...DISTRICTS.map((authorityId) => ['list-tasks', { authorityId, below: true, limit: 50 }] as const),
      ]) {
        const asked = models.ask(name, params, { asOf, knownAt, after });
        answers.push(JSON.stringify(await asked.catch(({ code, details }: { code: string; details: object }) => ({ code, details }))));
      }
  const file = models.file();
  return [...answers, file === null ? 'no file' : hashOfReadModels(file)];
};

describe('a log of the engine, copied event by event', () => {
  it('has the same ordinals and gives the same answers from memory, and back on disk', async () => {
    const memory = await openMemoryEventStore({ catalogue: engineCatalogue });
    const disk = await openSqliteEventStore({ folder: freshFolder(), catalogue: engineCatalogue });
    closing.push(() => disk.close());
    const ids = await idsOf(engine.store);
    expect(await copyLog(engine.store, memory)).toMatchObject({ events: ids.length });
    expect(await copyLog(memory, disk)).toMatchObject({ events: ids.length });
    expect(await idsOf(memory)).toEqual(ids);
    expect(await idsOf(disk)).toEqual(ids);
    expect(await lastPosition(engine.store)).not.toBe(await lastPosition(memory));

    const answers = await answersOf(engine.store);
    expect(await answersOf(memory)).toEqual(answers);
    expect(await answersOf(disk)).toEqual(answers);
    // The questions tell something: the answers are not all the same.
    expect(new Set(answers).size).toBeGreaterThan(40);
    expect(answers.some((answer) => answer.includes('doneInTime'))).toBe(true);
    expect(answers.some((answer) => answer.includes('returned'))).toBe(true);
  }, 60_000);
});
