import fc from 'fast-check';
import { anEvent, aStream, collect, sampleCatalogue, someEvents } from '../contract/sample-events';
import { DomainError, type RecordedEvent } from '../domain';
import type { EventStore } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { openProcessing } from '../processing/open-processing';
import type { Reaction } from '../processing/reaction';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { copyLog } from './copy-log';
import type { CopyTarget } from './copy-target';

const adapters = {
  memory: () => openMemoryEventStore({ catalogue: sampleCatalogue, now: () => Date.parse('2040-01-01T00:00:00.000Z') }),
  sqlite: () =>
    openSqliteEventStore({ folder: freshFolder(), catalogue: sampleCatalogue, now: () => Date.parse('2040-01-01T00:00:00.000Z') }),
};
const kept = async (store: EventStore) =>
  (await collect(store.readAll()))
    .filter(({ stream }) => !stream.startsWith('sys-'))
    .map(({ id, stream, revision, type, version, text }: RecordedEvent) => ({ id, stream, revision, type, version, text }));
const history = fc.array(
  fc.record({
    stream: fc.integer({ min: 0, max: 5 }),
    events: fc.array(fc.oneof(fc.record({ text: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()) }), fc.record({ n: fc.double({ noNaN: true, noDefaultInfinity: true }) })), { minLength: 1, maxLength: 4 }),
    system: fc.boolean(),
  }),
  { maxLength: 25 },
); // prettier-ignore

// Real disks and threads, on a machine that may be busy with other specs.
jest.setTimeout(60_000);

describe.each([
  ['memory', 'sqlite'],
  ['sqlite', 'memory'],
  ['sqlite', 'sqlite'],
] as const)('a log copied from %s to %s', (source, target) => {
  let from: EventStore & CopyTarget;
  let to: EventStore & CopyTarget;
  beforeEach(async () => {
    [from, to] = [await adapters[source](), await adapters[target]()];
  });
  afterEach(() => Promise.all([from.close(), to.close()]));

  it('has the same texts, revisions and order', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (appends) => {
        const [a, b] = [await adapters[source](), await adapters[target]()];
        for (const { stream, events, system } of appends) {
          await a.append(`note-${stream}`, events.map((data) => anEvent({ data })), 'any'); // prettier-ignore
          if (system) await a.append('sys-lease', [anEvent()], 'any');
        }
        await copyLog(a, b);
        expect(await kept(b)).toEqual(await kept(a));
        await Promise.all([a.close(), b.close()]);
      }),
      { numRuns: 6 },
    );
  });
  it('keeps recordedAt, and stamps nothing earlier afterwards', async () => {
    const early = await openMemoryEventStore({ catalogue: sampleCatalogue, now: () => Date.parse('2050-01-01T00:00:00.000Z') });
    await early.append(aStream(), someEvents(1), 'any');
    await copyLog(early, to);
    await to.append(aStream(), someEvents(1), 'any');
    expect((await collect(to.readAll())).map(({ metadata }) => metadata.recordedAt)).toEqual(Array(2).fill('2050-01-01T00:00:00.000Z'));
  });
  it('keeps retired versions as they were written', async () => {
    await from.append(aStream(), [anEvent({ type: 'Noted', version: 1, data: { words: 'cũ' } })], 'any');
    await copyLog(from, to);
    expect(await collect(to.readAll())).toMatchObject([{ version: 3, text: { version: 1, data: '{"words":"cũ"}' } }]);
  });
  it('is finished by starting again where it broke off', async () => {
    const streams = [aStream(), aStream()];
    for (let n = 0; n < 20; n += 1) await from.append(streams[n % 2]!, someEvents(2), 'any');
    let left = 13;
    const breaking: EventStore & CopyTarget = {
      ...to,
      appendWritten: async (...all) => {
        if ((left -= 1) < 0) throw new Error('the target went away');
        return to.appendWritten(...all);
      },
    };
    await expect(copyLog(from, breaking)).rejects.toThrow('went away');
    expect(await copyLog(from, to)).toMatchObject({ events: 40 });
    expect(await kept(to)).toEqual(await kept(from));
  });
  it('refuses a target that holds something else', async () => {
    const stream = aStream();
    await from.append(stream, someEvents(2), 'any');
    await to.append(stream, someEvents(1), 'any');
    await expect(copyLog(from, to)).rejects.toMatchObject({ code: 'stream.conflict' });
  });
  it('carries the places of the processes and the dead letters', async () => {
    const taken: string[] = [];
    const reaction: Reaction = {
      name: 'noting',
      on: ['Seen'],
      react({ id, data }) {
        if ((data as { n: number }).n === 2) throw new DomainError('stream.not-trimmable', { stream: 'x' });
        taken.push(id);
        return [];
      },
    };
    const before = await openProcessing(from, [reaction]);
    await from.append(aStream(), someEvents(5), 'any');
    await from.append('sys-lease', someEvents(3), 'any');
    await before.settled();
    await before.close();
    await from.append(aStream(), someEvents(1), 'any');
    const steps: number[] = [];
    await copyLog(from, to, { onProgress: (events) => steps.push(events) });
    expect(steps.at(-1)).toBe(6);
    const after = await openProcessing(to, [reaction]);
    await after.settled();
    expect(taken).toHaveLength(5); // four before, and the one event that no one had passed
    expect(new Set(taken).size).toBe(5);
    expect(await after.listDeadLetters()).toMatchObject([{ reaction: 'noting', refusals: 1 }]);
    await after.close();
    expect((await collect(to.readAll())).some(({ stream }) => stream === 'sys-lease')).toBe(false);
  });
});
