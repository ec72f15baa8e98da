import fc from 'fast-check';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { hashOfReadModels } from './hash-of-read-models';
import { QueryRunner } from './query-runner';
import { builtFile, emptyFile, openReader, wholeLog } from './samples/file-of-read-models';
import { countedLog, naiveRows } from './samples/naive-fold';
import { appendAll, histories, instants } from './samples/toy-histories';
import { catalogue, projections, queries, toyNotes, toyStates, toySteps, toyUnseal } from './samples/toy-tasks';

const unseal = toyUnseal({ lost: ['key-2'] });
const folder = freshFolder();
let files = 0;
const nameOfFile = () => `file-${(files += 1)}`;
const aLog = async (entries: Parameters<typeof appendAll>[1]) => {
  let clock = Date.parse('2020-08-05T00:00:00Z');
  const store = await openMemoryEventStore({ catalogue, now: () => (clock += 3_600_000) });
  await appendAll(store, entries);
  return store;
};
const batches = fc.infiniteStream(fc.integer({ min: 1, max: 9 }));
const questions = fc.array(
  fc.record({ stream: fc.integer({ min: 0, max: 4 }), asOf: instants, share: fc.integer({ min: 0, max: 1_000 }).map((n) => n / 1_000) }),
  {
    minLength: 12,
    maxLength: 12,
  },
);
const asked = [
  { query: 'toy-state', projection: toyStates },
  { query: 'toy-note', projection: toyNotes },
  { query: 'toy-step', projection: toySteps, subject: 'step-0' },
  { query: 'toy-step', projection: toySteps, subject: 'step-1' },
];

describe('random histories with late and corrected facts', () => {
  it(
    'are answered at any instant and any knowledge as a naive fold answers',
    () =>
      fc.assert(
        fc.asyncProperty(histories(60), questions, fc.constantFrom(1, 8, 10_000), async (entries, points, cacheFacts) => {
          const store = await aLog(entries);
          const file = await builtFile(folder, nameOfFile(), await wholeLog(store), { store, projections, unseal, cacheFacts });
          const log = await countedLog(store);
          const runner = new QueryRunner(file, queries);
          for (const { stream, asOf, share } of points) {
            const knownAt = Math.round(share * log.length);
            for (const { query, projection, subject } of asked) {
              const params = { stream: `toy-${stream}`, subject };
              const answer = runner.run({ name: query, params, asOf, knownAt });
              expect(answer).toMatchObject({ asOf, knownAt, ordinal: log.length });
              expect(answer.result).toEqual(naiveRows(projection, log, { ...params, asOf, knownAt }, unseal));
            }
          }
          runner.close();
        }),
        { numRuns: 60, interruptAfterTimeLimit: 20_000 },
      ),
    60_000,
  );

  it(
    'come to the same rows batch by batch, with restarts and hardly any memory, as in one go',
    () =>
      fc.assert(
        fc.asyncProperty(histories(80), batches, fc.constantFrom(1, 5, 10_000), async (entries, sizes, cacheFacts) => {
          const store = await aLog(entries);
          const log = await wholeLog(store);
          const fed = { store, projections, unseal, cacheFacts };
          const built = await builtFile(folder, nameOfFile(), log, { ...fed, cacheFacts: 10_000 });
          const path = emptyFile(folder, nameOfFile(), fed);
          let { db, reader } = openReader(path, fed);
          for (let at = 0; at < log.length;) {
            const size = sizes.next().value;
            await reader.take(log.slice(at, (at += size)));
            if (size > 7) {
              db.close();
              ({ db, reader } = openReader(path, fed));
            }
          }
          db.close();
          expect(hashOfReadModels(path)).toBe(hashOfReadModels(built));
        }),
        { numRuns: 60, interruptAfterTimeLimit: 20_000 },
      ),
    60_000,
  );

  it(
    'come to the same rows from memory, from SQLite, and from a building with hardly any memory',
    () =>
      fc.assert(
        fc.asyncProperty(histories(60), async (entries) => {
          const store = await aLog(entries);
          const copy = await openSqliteEventStore({ folder: freshFolder(), catalogue });
          try {
            for (const { stream, id, type, version, text } of await wholeLog(store))
              await copy.appendWritten(stream, [{ id, type, version, data: text.data, metadata: text.metadata }], 'any');
            const fed = { projections, unseal };
            const one = await builtFile(folder, nameOfFile(), await wholeLog(store), { ...fed, store });
            const other = await builtFile(folder, nameOfFile(), await wholeLog(copy), { ...fed, store: copy, cacheFacts: 1 });
            expect(hashOfReadModels(other)).toBe(hashOfReadModels(one));
          } finally {
            await copy.close();
          }
        }),
        { numRuns: 12, interruptAfterTimeLimit: 20_000 },
      ),
    60_000,
  );
});
