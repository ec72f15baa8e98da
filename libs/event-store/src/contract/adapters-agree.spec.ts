import fc from 'fast-check';
import { isDomainError, type RecordedEvent } from '../domain';
import type { EventStore, ExpectedRevision } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { anEvent, collect, sampleCatalogue } from './sample-events';

/** A few streams and a few ids, so that repeats, overlaps and conflicts really meet. */
const ids = Array.from({ length: 6 }, (_, n) => `00000000-0000-4000-8000-00000000000${n}`);
const streams = ['note-1', 'note-2', 'sys-x'] as const;
const stream = fc.constantFrom(...streams);
const expected: fc.Arbitrary<ExpectedRevision> = fc.oneof(
  fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists'),
  fc.bigInt({ min: -3n, max: 8n }),
);
type Step = (store: EventStore) => Promise<unknown>;
const append: fc.Arbitrary<Step> = fc
  .tuple(stream, fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }), expected)
  .map(([name, batch, at]) => (store) => store.append(name, batch.map((id, n) => anEvent({ id, data: { n } })), at)); // prettier-ignore
const trim: fc.Arbitrary<Step> = fc.tuple(stream, fc.bigInt({ min: 0n, max: 9n })).map(
  ([name, before]) =>
    (store) =>
      store.trim(name, before),
);
const place = ({ id, stream: name, revision, position, text }: RecordedEvent) => [id, name, revision, position, text.data];
const readStream: fc.Arbitrary<Step> = fc
  .tuple(
    stream,
    fc.record(
      { direction: fc.constantFrom('forwards', 'backwards'), from: fc.bigInt({ min: 0n, max: 9n }), limit: fc.nat(5) },
      { requiredKeys: [] },
    ),
  )
  .map(
    ([name, options]) =>
      async (store) =>
        (await collect(store.readStream(name, options))).map(place),
  );
const readAll: fc.Arbitrary<Step> = fc
  .record(
    { direction: fc.constantFrom('forwards', 'backwards'), after: fc.bigInt({ min: 0n, max: 30n }), limit: fc.nat(9) },
    { requiredKeys: [] },
  )
  .map((options) => async (store) => (await collect(store.readAll(options))).map(place));
const outcome = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return [error.code, error.details];
  }
};

// Real disks and threads, on a machine that may be busy with other specs.
jest.setTimeout(60_000);

describe('the adapters', () => {
  it('give the same answers to the same history, refusals included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 4, arbitrary: append }, trim, readStream, readAll), { maxLength: 30 }),
        async (steps) => {
          const now = () => 0;
          const memory = await openMemoryEventStore({ catalogue: sampleCatalogue, now });
          const sqlite = await openSqliteEventStore({ folder: freshFolder(), catalogue: sampleCatalogue, now });
          try {
            for (const step of steps) expect(await outcome(() => step(sqlite))).toEqual(await outcome(() => step(memory)));
            expect(await sqlite.head()).toBe(await memory.head());
          } finally {
            await sqlite.close();
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
