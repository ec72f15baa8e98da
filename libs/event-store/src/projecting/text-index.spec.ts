import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '../event-store';
import { openMemoryEventStore } from '../memory/memory-event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { builtFile, emptyFile, openReader, wholeLog } from './samples/file-of-read-models';
import { catalogue, toyNotes, toyStates, toyUnseal } from './samples/toy-tasks';
import { textTableOf } from './text-index';

const noted = (note: unknown): NewEvent => ({
  id: randomUUID(),
  type: 'ToyAssigned',
  version: 1,
  data: { assigneeId: 'b', note },
  metadata: { occurredAt: '2020-08-17', actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null },
});
const searched = { ...toyNotes, fullText: ['note'] as const };
const projections = [toyStates, searched];
const find = (db: DatabaseSync, match: string): string[] =>
  db
    .prepare(
      `SELECT t.stream FROM ${textTableOf(searched)} AS x CROSS JOIN "toy-notes" AS t ON t.id = x.rowid WHERE x.note MATCH ? ORDER BY t.id`,
    )
    .all(match)
    .map(({ stream }) => String(stream));
const opened = async () => {
  const store = await openMemoryEventStore({ catalogue });
  let lost: readonly string[] = [];
  const fed = { store, projections, unseal: (sealed: Parameters<ReturnType<typeof toyUnseal>>[0]) => toyUnseal({ lost })(sealed) };
  return { store, fed, loseKey: (key: string) => (lost = [key]) };
};

describe('the words of a projection that is searched', () => {
  it.each(['dien thoai', 'điện', 'ĐIỆN', 'Ðien', 'tho*', 'thoai'])('are found by %s, live', async (typed) => {
    const { store, fed } = await opened();
    const { db, reader } = openReader(emptyFile(freshFolder(), 'live', fed), fed);
    await store.append('toy-1', [noted('Cài đặt trên Điện thoại')], 'any');
    await store.append('toy-2', [noted('Phòng, chống dịch')], 'any');
    await reader.take(await wholeLog(store));
    // What is typed is folded before it is asked for; the tokenizer knows every mark but đ.
    expect(find(db, typed.replace(/[đðĐÐ]/g, 'd'))).toEqual(['toy-1']);
    db.close();
  });
  it('are the same in a file that was built', async () => {
    const { store, fed } = await opened();
    for (let n = 0; n < 50; n += 1) await store.append(`toy-${n}`, [noted(n % 10 === 3 ? 'Đề nghị báo cáo' : 'Giao việc')], 'any');
    const { db } = openReader(await builtFile(freshFolder(), 'built', await wholeLog(store), fed), fed);
    expect([find(db, 'de nghi'), find(db, 'giao').length]).toEqual([['toy-3', 'toy-13', 'toy-23', 'toy-33', 'toy-43'], 45]);
    db.close();
  });
  it('go on where a built file ends, and stay where a row was closed', async () => {
    const { store, fed } = await opened();
    await store.append('toy-1', [noted('một')], 'any');
    const { db, reader } = openReader(await builtFile(freshFolder(), 'grows', await wholeLog(store), fed), fed);
    const { position } = await store.append('toy-1', [noted('hai')], 'any');
    await reader.take((await wholeLog(store)).filter((event) => event.position === position));
    expect([find(db, 'mot'), find(db, 'hai')]).toEqual([['toy-1'], ['toy-1']]);
    db.close();
  });
  it('are gone with the transaction that wrote them', async () => {
    const { store, fed } = await opened();
    await store.append('toy-0', [noted('không')], 'any');
    const { db, reader } = openReader(emptyFile(freshFolder(), 'lost', fed), fed);
    await reader.take(await wholeLog(store));
    const pages = Number(Object.values(db.prepare('PRAGMA page_count').get()!)[0]);
    for (let n = 1; n < 700; n += 1) await store.append(`toy-${n}`, [noted(`chữ ${'dài '.repeat(100)} ${n}`)], 'any');
    const rest = (await wholeLog(store)).slice(1);
    db.exec(`PRAGMA max_page_count = ${pages + 2}`); // the disk is full
    await expect(reader.take(rest)).rejects.toThrow('full');
    expect([find(db, 'chu'), find(db, 'khong')]).toEqual([[], ['toy-0']]);
    db.exec('PRAGMA max_page_count = 1000000');
    await reader.take(rest);
    expect(find(db, 'chu')).toHaveLength(699);
    db.close();
  });
  it('are forgotten with a stream that is told anew', async () => {
    const { store, fed, loseKey } = await opened();
    const { db, reader } = openReader(emptyFile(freshFolder(), 'anew', fed), fed);
    await store.append('toy-1', [noted({ $sealed: { key: 'k', nonce: 'n', text: 'bí mật' } }), noted('công khai')], 'any');
    await reader.take(await wholeLog(store));
    expect(find(db, 'bi mat')).toEqual(['toy-1']);
    loseKey('k');
    db.exec("INSERT INTO incomplete VALUES ('toy-notes', 'toy-1', '', 'trouble', 1)");
    const again = openReader(db.location()!, fed);
    expect(await again.reader.retryIncomplete()).toBe(0);
    expect([find(again.db, 'bi mat'), find(again.db, 'cong khai')]).toEqual([[], ['toy-1']]);
    again.db.close();
    db.close();
  });
});
