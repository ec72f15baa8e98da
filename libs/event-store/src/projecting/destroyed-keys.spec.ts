import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Sealed } from '../domain';
import type { NewEvent } from '../event-store';
import { freshFolder } from '../sqlite/fresh-folder';
import { openSqliteEventStore } from '../sqlite/sqlite-event-store';
import { DestroyedKeys } from './destroyed-keys';
import { hashOfReadModels } from './hash-of-read-models';
import { builtFile, emptyFile, openReader, wholeLog } from './samples/file-of-read-models';
import { FileBuilder } from './file-builder';
import { catalogue, toyNotes, toyStates } from './samples/toy-tasks';
import type { Unseal } from './unseal';

const PLAIN = 'Nguyễn Văn An ở tổ 4';
const sealed = (key: string, text = PLAIN): Sealed => ({ $sealed: { key, nonce: 'n', text: Buffer.from(text).toString('base64url') } });
/** A key store that has not heard of any end yet: only the log says so. */
const stillOpens: Unseal = ({ $sealed: { text } }) => Buffer.from(text, 'base64url').toString();
const event = (type: string, data: object): NewEvent => ({
  ...{ id: randomUUID(), type, version: 1, data },
  metadata: { occurredAt: '2020-08-17', actor: 'a', onBehalfOf: null, commandId: 'c', correlationId: 'c', causationId: null },
});
const note = (key: string, text?: string): NewEvent => event('ToyAssigned', { assigneeId: 'b', note: sealed(key, text) });
const end = (keyId: string): NewEvent => event('KeyDestroyed', { keyId, reason: 'theo yêu cầu' });
const searched = { ...toyNotes, name: 'toy-searched', fullText: ['note'] as const };
const projections = [toyStates, toyNotes, searched];

const opened = async (cacheFacts = 100) => {
  const folder = freshFolder();
  const store = await openSqliteEventStore({ folder, catalogue });
  const fed = { store, projections, unseal: stillOpens, cacheFacts };
  const path = emptyFile(folder, 'toy', fed);
  let open = openReader(path, fed);
  let taken = 0;
  return {
    ...{ store, path, fed },
    take: async () => {
      const log = await wholeLog(store);
      await open.reader.take(log.slice(taken));
      taken = log.length;
    },
    restart: () => {
      open.db.close();
      open = openReader(path, fed);
    },
    notes: () =>
      open.db
        .prepare('SELECT DISTINCT stream, note FROM "toy-notes" ORDER BY stream, note')
        .all()
        .map(({ stream, note: text }) => [stream, text]),
    found: (word: string) =>
      open.db.prepare('SELECT count(*) AS n FROM "toy-searched/text" WHERE "toy-searched/text" MATCH ?').get(word)!.n,
    hash: () => hashOfReadModels(path),
    close: async () => {
      open.db.close();
      await store.close();
    },
  };
};
const bytesOf = (path: string): string =>
  [path, `${path}-wal`].map((file) => (existsSync(file) ? readFileSync(file).toString('utf8') : '')).join('');

describe('a key whose end the log tells', () => {
  it('opens nothing from then on, whatever the key store still knows', () => {
    const keys = new DestroyedKeys(stillOpens);
    expect(keys.unseal(sealed('k'))).toBe(PLAIN);
    expect(keys.hear({ type: 'KeyDestroyed', data: { keyId: 'k' } })).toBe(true);
    expect([keys.unseal(sealed('k')), keys.unseal(sealed('other'))]).toEqual([null, PLAIN]);
  });
  it.each([
    ['told before', { type: 'KeyDestroyed', data: { keyId: 'k' } }],
    ['of another type', { type: 'KeyMade', data: { keyId: 'x' } }],
    ['without a key', { type: 'KeyDestroyed', data: {} }],
  ])('is no news where it is %s', (_, heard) => expect(new DestroyedKeys(stillOpens, ['k']).hear(heard)).toBe(false));
});
describe('read models of a stream whose key is destroyed', () => {
  it.each([
    ['that is remembered', 100],
    ['that was forgotten', 1],
  ])('forget what they opened of one %s, past rows too', async (_, cacheFacts) => {
    const { store, take, notes, found, path, fed, close, hash } = await opened(cacheFacts);
    await store.append('toy-1', [note('k', 'bản cũ Lê Thị Bình'), note('k')], 'any');
    await store.append('toy-2', [note('other')], 'any');
    await store.append('toy-3', [note('third')], 'any');
    await take();
    expect(notes()).toEqual([['toy-1', PLAIN], ['toy-1', 'bản cũ Lê Thị Bình'], ['toy-2', PLAIN], ['toy-3', PLAIN]]); // prettier-ignore
    expect(found('nguyen')).toBe(3);
    await store.append('toy-1', [end('k')], 'any');
    await take();
    expect(notes()).toEqual([
      ['toy-1', null],
      ['toy-2', PLAIN],
      ['toy-3', PLAIN],
    ]);
    expect([found('nguyen'), found('binh')]).toEqual([2, 0]);
    expect(hash()).toBe(hashOfReadModels(await builtFile(freshFolder(), 'built', await wholeLog(store), fed)));
    expect(bytesOf(path)).not.toContain('Lê Thị Bình');
    await close();
    expect(bytesOf(path)).not.toContain('Bình');
  });
  it('never show what came in the same batch as the end', async () => {
    const { store, take, notes, path, close } = await opened();
    await store.append('toy-1', [note('k'), end('k'), event('ToyDeadlineSet', { dueAt: 9 })], 'any');
    await take();
    expect(notes()).toEqual([['toy-1', null]]);
    await close();
    expect(bytesOf(path)).not.toContain(PLAIN);
  });
  it('keep what another key of the stream closed', async () => {
    const { store, take, notes, close } = await opened();
    await store.append('toy-1', [note('k'), note('file-1', 'tệp')], 'any');
    await store.append('toy-1', [end('k')], 'any');
    await take();
    expect(notes()).toEqual([['toy-1', null], ['toy-1', 'tệp']]); // prettier-ignore
    await close();
  });
  it('stay so after a restart, when the story goes on', async () => {
    const { store, take, notes, close, restart } = await opened();
    await store.append('toy-1', [note('k'), end('k')], 'any');
    await take();
    restart();
    await store.append('toy-1', [event('ToyDeadlineSet', { dueAt: 9 }), note('k')], 'any');
    await take();
    expect(notes()).toEqual([['toy-1', null]]);
    await close();
  });
  it('say nothing of a stream that nobody projects', async () => {
    const { store, take, notes, close } = await opened();
    await store.append('other-1', [note('k'), end('k')], 'any');
    await store.append('toy-1', [note('kept')], 'any');
    await take();
    expect(notes()).toEqual([['toy-1', PLAIN]]);
    await close();
  });
});
it('a file built stream by stream knows before the first stream', async () => {
  const { store, take, path, hash, close, fed } = await opened();
  await store.append('toy-1', [note('k')], 'any');
  await store.append('toy-2', [note('other')], 'any');
  await store.append('toy-1', [end('k')], 'any');
  await take();
  const log = store.openStreamwise();
  const ordinals = log.ordinals(await store.head());
  log.close();
  expect(ordinals.destroyedKeys).toEqual(['k']);
  const builder = new FileBuilder({ openLog: () => store.openStreamwise(), projections, unseal: fed.unseal, told: () => undefined });
  await builder.begin(`${path}.building`, ordinals);
  for (const unit of ['log', { streams: 'toy-' }] as const) await builder.make(unit);
  await builder.complete(`${path}.other`);
  expect(hashOfReadModels(`${path}.other`)).toBe(hash());
  expect(bytesOf(`${path}.other`)).toContain(PLAIN); // of toy-2
  await close();
});
