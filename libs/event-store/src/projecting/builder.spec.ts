import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import type { EventStore } from '../event-store';
import type { StreamwiseLog } from '../reading/streamwise-log';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { buildFile, partOf, unitsOf, type Builder } from './builder';
import { FileBuilder } from './file-builder';
import { hashOfReadModels } from './hash-of-read-models';
import { builtFile, wholeLog } from './samples/file-of-read-models';
import { appendAll, histories } from './samples/toy-histories';
import { catalogue, projections as toys, toyNotes, toyUnseal } from './samples/toy-tasks';
import { textTableOf } from './text-index';

const searched = { ...toyNotes, name: 'toy-search', fullText: ['note'] as const };
/** Streams that nobody else takes, so that there is more than one unit beside the log. */
const others = { ...toyNotes, name: 'others', category: 'other', subjectOf: { Elsewhere: () => '' }, columns: { pick: 'integer' } as const, timeline: (facts: readonly { data: object; occurredFrom: number }[]) => facts.map(({ data, occurredFrom: from }) => ({ from, row: { pick: (data as { pick: number }).pick } })) }; // prettier-ignore
const projections = [...toys, searched, others];
const unseal = toyUnseal({ lost: ['key-2'] });
const filesOf = (folder: string, name: string) => ({ building: join(folder, `${name}.building`), target: join(folder, `${name}.sqlite`) });
const builder = (openLog: () => StreamwiseLog, told: (events: number) => void = () => undefined) =>
  new FileBuilder({ openLog, projections, unseal, told });
const aStore = async () => openSqliteEventStore({ folder: freshFolder(), catalogue });
const ordinalsOf = async (store: EventStore & { openStreamwise(): StreamwiseLog }) => {
  const log = store.openStreamwise();
  const ordinals = log.ordinals(await store.head());
  log.close();
  return ordinals;
};

describe('a file built stream by stream', () => {
  it(
    'is the file that is built in global order, by however many builders',
    () =>
      fc.assert(
        fc.asyncProperty(histories(80), fc.integer({ min: 1, max: 3 }), async (entries, count) => {
          const store = await aStore();
          try {
            await appendAll(store, entries);
            const folder = freshFolder();
            const plain = await builtFile(folder, 'plain', await wholeLog(store), { store, projections, unseal });
            const files = filesOf(folder, 'streamwise');
            const builders = Array.from({ length: count }, () => builder(() => store.openStreamwise()));
            await buildFile(builders, projections, await ordinalsOf(store), files);
            expect(hashOfReadModels(files.target)).toBe(hashOfReadModels(plain));
            expect(readdirSync(folder).filter((name) => name.includes('building'))).toEqual([]);
          } finally {
            await store.close();
          }
        }),
        { numRuns: 25, interruptAfterTimeLimit: 20_000 },
      ),
    90_000,
  );
  it('holds the words of a part that was taken over, and all its indexes', async () => {
    const store = await aStore();
    const note = (words: string) => ({ id: crypto.randomUUID(), type: 'ToyAssigned', version: 1, data: { assigneeId: 'b', note: words }, metadata: { occurredAt: '2020-08-17', actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null } }); // prettier-ignore
    for (let n = 0; n < 30; n += 1) await store.append(`toy-${n}`, [note(n % 10 === 7 ? 'Đề nghị báo cáo' : 'Giao việc')], 'any');
    const folder = freshFolder();
    const [one, other] = [filesOf(folder, 'one'), filesOf(folder, 'other')];
    const ordinals = await ordinalsOf(store);
    await buildFile([builder(() => store.openStreamwise())], projections, ordinals, one);
    // The second makes everything, the first takes it over.
    const [maker, taker] = [builder(() => store.openStreamwise()), builder(() => store.openStreamwise())];
    await maker.begin(partOf(other.building, 1), ordinals);
    for (const { unit } of unitsOf(projections, ordinals)) await maker.make(unit);
    await maker.close();
    await taker.begin(other.building, ordinals);
    await taker.takeOver(partOf(other.building, 1));
    await taker.complete(other.target);
    expect(hashOfReadModels(other.target)).toBe(hashOfReadModels(one.target));
    const look = (path: string) => {
      const db = new DatabaseSync(path, { readOnly: true });
      const found = db.prepare(`SELECT rowid FROM ${textTableOf(searched)} WHERE note MATCH 'de nghi' ORDER BY rowid`).all();
      const schema = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'index') ORDER BY name").all();
      const check = db.prepare('PRAGMA integrity_check').all();
      db.close();
      return { found: found.length, schema, check };
    };
    expect(look(other.target)).toEqual({ ...look(one.target), found: 3, check: [{ integrity_check: 'ok' }] });
    await store.close();
  });
  it('tells of every event that it takes in', async () => {
    const store = await aStore();
    await fc.assert(
      fc.asyncProperty(histories(20), async (entries) => {
        await appendAll(store, entries.map((entry) => ({ ...entry, event: { ...entry.event, id: crypto.randomUUID() } }))); // prettier-ignore
        const ordinals = await ordinalsOf(store);
        let told = 0;
        await buildFile(
          [builder(() => store.openStreamwise(), (events) => (told += events))],
          projections,
          ordinals,
          filesOf(freshFolder(), 'told'),
        ); // prettier-ignore
        expect(told).toBe(unitsOf(projections, ordinals).reduce((sum, { events }) => sum + events, 0));
      }),
      { numRuns: 5 },
    );
    await store.close();
  });
});

describe('several builders', () => {
  const ordinals = { upTo: 0, reached: 0, spool: null, count: 100, byPosition: new SharedArrayBuffer(4), lastId: null, categories: new Map([['toy-', 60], ['other-', 70]]), destroyedKeys: [] }; // prettier-ignore
  it('are given what takes longest first', () =>
    expect(unitsOf(projections, ordinals)).toEqual([
      { unit: { streams: 'toy-' }, events: 60 }, // four tables
      { unit: { streams: 'other-' }, events: 70 },
      { unit: 'log', events: 100 },
    ]));
  it('are all stopped where one fails, with its reason', async () => {
    const abandoned: number[] = [];
    const hand = (n: number, make: Builder['make']): Builder => ({
      begin: async () => undefined,
      make,
      takeOver: async () => undefined,
      close: async () => undefined,
      complete: async () => undefined,
      abandon: async () => void abandoned.push(n),
    });
    const stopped = Promise.withResolvers<void>();
    const slow = hand(0, () => stopped.promise);
    slow.abandon = async () => stopped.reject(new Error('abandoned'));
    const failing = hand(1, async () => {
      throw new Error('the disk is full');
    });
    const files = filesOf(freshFolder(), 'none');
    await expect(buildFile([slow, failing], projections, ordinals, files)).rejects.toThrow('the disk is full');
    expect(abandoned).toContain(1);
    expect(existsSync(files.target)).toBe(false);
  });
  it('can be abandoned between two pages, and begin anew', async () => {
    const store = await aStore();
    for (let n = 0; n < 3; n += 1)
      await store.append('toy-long', Array.from({ length: 800 }, () => ({ id: crypto.randomUUID(), type: 'ToyProgressed', version: 1, data: { step: 'a', share: 2 }, metadata: { occurredAt: '2020-08-17', actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null } })), 'any'); // prettier-ignore
    const [ordinals, files] = [await ordinalsOf(store), filesOf(freshFolder(), 'again')];
    let abandon = true;
    const work: FileBuilder = builder(() => store.openStreamwise(), () => void (abandon && work.abandon())); // prettier-ignore
    await expect(buildFile([work], projections, ordinals, files)).rejects.toThrow('abandoned');
    abandon = false;
    await buildFile([work], projections, ordinals, files);
    expect(existsSync(files.target)).toBe(true);
    await store.close();
  });
});
