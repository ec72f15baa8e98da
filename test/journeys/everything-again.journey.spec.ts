import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as access from '@cascade/access';
import { CASCADE_REACTIONS } from '@cascade/cascade';
import { firstInstantOf } from '@cascade/calendar/domain';
import { sealedFields } from '@cascade/content-store';
import * as directives from '@cascade/directives';
import {
  copyLog,
  hashOfReadModels,
  isSystemStream,
  openMemoryEventStore,
  openProcessing,
  openReadModels,
  type EventStore,
  type Reaction,
  type ReadModels,
} from '@cascade/event-store';
import type { RecordedEvent } from '@cascade/event-store/domain';
import * as lineage from '@cascade/lineage';
import { engineCatalogue, ReminderClock } from '@cascade/server';
import { DISTRICTS, PROVINCE } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { liveWholeLife, type Life } from './whole-life';

let engine: TestEngine;
let life: Life;
const folders: string[] = [];
beforeAll(async () => {
  engine = await openTestEngine();
  life = await liveWholeLife(engine);
}, 120_000);
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const eventsOf = async (store: EventStore): Promise<RecordedEvent[]> =>
  (await Array.fromAsync(store.readAll())).filter(({ stream }) => !isSystemStream(stream));
const hashOf = (models: ReadModels): string => hashOfReadModels(models.file()!);
/** Read models of the same log in a folder of their own, made from nothing. */
const freshReadModels = async (store: EventStore): Promise<ReadModels> => {
  const folder = mkdtempSync(join(tmpdir(), 'cascade-again-'));
  folders.push(folder);
  const { unseal } = sealedFields(engine.keys);
  const models = await openReadModels({
    ...{ store, folder, threads: false, catalogue: engineCatalogue },
    projections: [...lineage.projections, ...directives.projections, ...access.projections],
    queries: { ...lineage.queries, ...directives.queries },
    ...{ unseal: (sealed) => unseal(sealed), now: () => firstInstantOf('2020-10-05') },
  });
  await models.ask('log-position', {}, { after: await store.head(), wait: 30_000 });
  return models;
};
/** Without native positions: a copy has its own. */
const portable = (name: string, value: unknown): unknown => (name === 'knownPosition' ? undefined : value);
/** Every answer that a person can get of this life, at several instants and as known at several ordinals; a refusal is an answer too. */
const answersOf = async (models: ReadModels, ordinal: number): Promise<string[]> => {
  const answers: string[] = [];
  const questions: [string, object][] = [
    ...life.directives.flatMap((directiveId): [string, object][] => [
      ['trace', { directiveId, listTasks: true }],
      ['directive', { directiveId }],
      ['coverage', { directiveId, limit: 50 }],
      ['list-deliveries', { directiveId, limit: 50 }],
    ]),
    ...life.tasks.map((taskId): [string, object] => ['task', { taskId }]),
    ...[PROVINCE, ...DISTRICTS].flatMap((authorityId): [string, object][] => [
      ['list-tasks', { authorityId, below: true, limit: 100 }],
      ['list-warnings', { authorityId, limit: 50 }],
      ['list-reminders', { authorityId, limit: 50 }],
    ]),
    ['hand-overs', { limit: 50 }],
    ['same-letters', {}],
    ['list-joins', {}],
  ];
  for (const day of ['2020-08-17', '2020-08-20', '2020-08-27', '2020-10-03'])
    for (const knownAt of [ordinal, Math.round(ordinal * 0.7), 20])
      for (const [name, params] of questions) {
        const asked = models.ask(name, params, { asOf: firstInstantOf(day), knownAt });
        const answer = await asked.catch((error: { code?: string }) => ({ refused: error.code ?? String(error) }));
        answers.push(`${name} ${JSON.stringify(answer, portable)}`);
      }
  return answers;
};

describe('a whole life of the engine', () => {
  it('holds each kind of event that it is to hold', async () => {
    const types = new Set((await eventsOf(engine.store)).map(({ type }) => type));
    const wanted =
      'NumberingSet RegisterOpened NumberTaken Issued DraftDiscarded DerivationOwed DerivationAnswered DeliveryReceived FactCorrected ReadingCorrected ' +
      'LetterTakenIn TaskExtensionGranted TaskExtensionRefused TaskConfirmed TaskReturned TaskRefused TaskWithdrawn TaskReassigned TaskHandedOver ' +
      'ReportSubmitted ReportWaived ReminderRaised DirectiveAmended DirectiveCorrected DirectiveRecalled DirectiveReviewed WarningDismissed WarningRaisedAgain';
    expect(wanted.split(' ').filter((type) => !types.has(type))).toEqual([]);
  });
  it('gains nothing when every process begins anew from the first event, and the clock looks again', async () => {
    const before = (await eventsOf(engine.store)).length;
    const again = engine.app.get<readonly Reaction[]>(CASCADE_REACTIONS).map((reaction): Reaction => {
      const after = reaction.after?.map((name) => `${name}-again`);
      return { ...reaction, name: `${reaction.name}-again`, ...(after && { after }) };
    });
    const processing = await openProcessing(engine.store, again);
    await processing.settled();
    expect(await processing.listDeadLetters()).toEqual([]);
    await processing.close();
    await engine.app.get(ReminderClock).tick();
    await engine.settled();
    const added = (await eventsOf(engine.store)).slice(before);
    expect(added.map(({ stream, type, metadata }) => [stream, type, metadata.actor])).toEqual([]);
  }, 60_000);
  it('has read models that equal those made from nothing, stream by stream and event by event', async () => {
    const served = hashOf(engine.readModels);
    expect(engine.readModels.state()).toMatchObject({ incomplete: 0 });
    const ordinary: EventStore = {
      append: (...given) => engine.store.append(...given),
      readStream: (...given) => engine.store.readStream(...given),
      readAll: (...given) => engine.store.readAll(...given),
      subscribe: (...given) => engine.store.subscribe(...given),
      head: () => engine.store.head(),
      trim: (...given) => engine.store.trim(...given),
      close: () => Promise.resolve(),
    };
    for (const store of [engine.store, ordinary]) {
      const models = await freshReadModels(store);
      expect(hashOf(models)).toBe(served);
      await models.close();
    }
    await engine.readModels.rebuild();
    expect(hashOf(engine.readModels)).toBe(served);
  }, 60_000);
  it('gives the same answers from a copy of its log in memory', async () => {
    const memory = await openMemoryEventStore({ catalogue: engineCatalogue });
    const events = await eventsOf(engine.store);
    expect(await copyLog(engine.store, memory)).toMatchObject({ events: events.length });
    const [own, copied] = [await freshReadModels(engine.store), await freshReadModels(memory)];
    const answers = await answersOf(own, events.length);
    expect(await answersOf(copied, events.length)).toEqual(answers);
    expect(hashOf(copied)).toBe(hashOf(own));
    expect(new Set(answers).size).toBeGreaterThan(150);
    const unanswered = answers.filter((answer) => answer.includes('"refused":') && !/"refused":"[a-z-]+\.[a-z-]+"/.test(answer));
    expect(unanswered).toEqual([]);
    await own.close();
    await copied.close();
  }, 120_000);
  it('is the same when it is closed and opened again', async () => {
    const [served, events] = [hashOf(engine.readModels), await eventsOf(engine.store)];
    const { folder } = engine;
    await engine.close();
    engine = await openTestEngine({}, folder);
    await engine.settled();
    expect(hashOf(engine.readModels)).toBe(served);
    const now = await eventsOf(engine.store);
    expect(now.map(({ id, position }) => [id, position])).toEqual(events.map(({ id, position }) => [id, position]));
  }, 60_000);
});
