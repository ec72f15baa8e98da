import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { countsTableOf } from './kept-counts';
import { builtFile, emptyFile, openReader, wholeLog } from './samples/file-of-read-models';
import { catalogue, toyStates, toyUnseal } from './samples/toy-tasks';

const counted = { ...toyStates, counts: { status: '$row.status', due: '$row.dueAt' } };
const projections = [counted];
const event = (type: string, data: object, id = randomUUID()): NewEvent => ({
  ...{ id, type, version: 1, data },
  metadata: { occurredAt: '2020-08-17', actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null },
});
const kept = (db: DatabaseSync): unknown[] =>
  db
    .prepare(`SELECT status, due, n FROM ${countsTableOf(counted)} WHERE n <> 0 ORDER BY 1, 2`)
    .all()
    .map((row) => ({ ...row }));
const recounted = (db: DatabaseSync): unknown[] =>
  db
    .prepare(
      `SELECT status, ifnull(dueAt, -1) AS due, count(*) AS n FROM "toy-states" WHERE known_to = 9007199254740991 AND holds_to = 9007199254740991 GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    .all()
    .map((row) => ({ ...row }));
const opened = async () => {
  const store = await openMemoryEventStore({ catalogue });
  return { store, fed: { store, projections, unseal: toyUnseal({ lost: [] }) } };
};
const assigned = event('ToyAssigned', { assigneeId: 'b' });

describe('kept counts', () => {
  it('are nothing in an empty file, and grow with its rows', async () => {
    const { store, fed } = await opened();
    const { db, reader } = openReader(emptyFile(freshFolder(), 'live', fed), fed);
    expect(kept(db)).toEqual([]);
    for (const stream of ['toy-1', 'toy-2']) await store.append(stream, [{ ...assigned, id: randomUUID() }], 'any');
    await reader.take(await wholeLog(store));
    expect(kept(db)).toEqual([{ status: 'open', due: -1, n: 2 }]);
    db.close();
  });
  it('are those of a recount where a file was built, and go on from there', async () => {
    const { store, fed } = await opened();
    for (let n = 0; n < 30; n += 1)
      await store.append(`toy-${n}`, [{ ...assigned, id: randomUUID() }, event('ToyDeadlineSet', { dueAt: n % 3 })], 'any');
    const { db, reader } = openReader(await builtFile(freshFolder(), 'built', await wholeLog(store), fed), fed);
    expect(kept(db)).toEqual([0, 1, 2].map((due) => ({ status: 'open', due, n: 10 })));
    const { position } = await store.append('toy-0', [event('ToyReported', { productOn: 5 })], 'any');
    await store.append('toy-1', [event('ToyWithdrawn', { reason: 'r' })], 'any');
    const before = (await wholeLog(store)).filter((each) => each.position >= position);
    await reader.take(before);
    expect(kept(db)).toEqual(recounted(db));
    expect(kept(db)).toContainEqual({ status: 'reported', due: 0, n: 1 });
    db.close();
  });
  it('go back with the transaction that wrote them', async () => {
    const { store, fed } = await opened();
    const { db, reader } = openReader(emptyFile(freshFolder(), 'back', fed), fed);
    await store.append('toy-1', [assigned], 'any');
    const log = await wholeLog(store);
    await reader.take(log);
    // The same event again goes back in the log: nothing of that call is kept.
    await expect(reader.take(log)).rejects.toThrow();
    expect(kept(db)).toEqual(recounted(db));
    db.close();
  });
});
