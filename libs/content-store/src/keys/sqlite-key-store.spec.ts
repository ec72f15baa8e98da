import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { workerFile } from '@cascade/event-store';
import { freshFolder } from '../testing';
import type { KeyStore } from './key-store';
import { openKeyStore } from './sqlite-key-store';

const rawKey = (keys: Pick<KeyStore, 'get'>, keyId: string): Buffer => keys.get(keyId)!.export();
const filesIn = (folder: string): Buffer => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

describe('the key store', () => {
  let folder: string;
  let keys: KeyStore;
  beforeEach(() => {
    folder = join(freshFolder(), 'keys');
    keys = openKeyStore(folder);
  });
  afterEach(() => keys.close());
  const reopen = () => {
    keys.close();
    return (keys = openKeyStore(folder));
  };

  it('makes keys of 32 bytes, each another, and has them after a restart', async () => {
    const [one, other] = [await keys.create(), await keys.create()];
    const made = [rawKey(keys, one), rawKey(keys, other)];
    expect(made.map(({ length }) => length)).toEqual([32, 32]);
    expect(made[0]!.equals(made[1]!)).toBe(false);
    reopen();
    expect([rawKey(keys, one), rawKey(keys, other)]).toEqual(made);
  });
  it('has a key on disk, not only in memory, once it is told', async () => {
    const keyId = await keys.create();
    const beside = openKeyStore(folder, { readOnly: true });
    expect(rawKey(beside, keyId)).toEqual(rawKey(keys, keyId));
    beside.close();
  });
  it('leaves a key as it is that is asked for again, at once or later', async () => {
    const keyId = randomUUID();
    expect(await Promise.all([keys.create(keyId), keys.create(keyId)])).toEqual([keyId, keyId]);
    const first = rawKey(keys, keyId);
    await keys.create(keyId);
    expect(rawKey(reopen(), keyId)).toEqual(first);
  });
  it('writes all keys of one tick in one transaction', async () => {
    const ids = await Promise.all(Array.from({ length: 500 }, () => keys.create()));
    expect(new Set(ids.map((id) => rawKey(keys, id).toString('hex'))).size).toBe(500);
    // A frame of the log is a page; 500 transactions would have written far more than 500 of them.
    expect(statSync(join(folder, 'keys.sqlite-wal')).size / 4120).toBeLessThan(100);
  });
  it('writes nothing where all that is asked for is there, also after a restart', async () => {
    const keyId = await keys.create(randomUUID());
    reopen();
    const before = filesIn(folder);
    expect(await keys.create(keyId)).toBe(keyId);
    expect(filesIn(folder).equals(before)).toBe(true);
  });
  it('gathers what is asked for in the moments after a transaction', async () => {
    await keys.create();
    const later = randomUUID();
    const first = keys.create();
    setImmediate(() => void keys.create(later));
    const beside = openKeyStore(folder, { readOnly: true });
    await first;
    expect(rawKey(beside, later)).toHaveLength(32);
    beside.close();
  });
  it('takes thousands at once, in groups between which others have their turn', async () => {
    let turns = 0;
    let counting = true;
    const count = () => void (counting && ((turns += 1), setImmediate(count)));
    count();
    const ids = await Promise.all(Array.from({ length: 3_500 }, () => keys.create()));
    counting = false;
    expect(turns).toBeGreaterThanOrEqual(4);
    expect(new Set(ids.map((id) => rawKey(keys, id).toString('hex'))).size).toBe(3_500);
    expect(rawKey(reopen(), ids[3_499]!)).toHaveLength(32);
  });
  it('writes what is still gathered when it is closed', async () => {
    const asked = keys.create();
    keys.close();
    const keyId = await asked;
    keys = openKeyStore(folder);
    expect(rawKey(keys, keyId)).toHaveLength(32);
  });
  it('names a key that is nowhere, and the file it looked in', () => {
    const keyId = randomUUID();
    const missing = expect.objectContaining({ code: 'key.missing', details: { keyId, path: join(folder, 'keys.sqlite') } });
    expect(() => keys.get(keyId)).toThrow(missing);
  });
  it('finds a key that another one wrote after it was looked for in vain', async () => {
    const beside = openKeyStore(folder, { readOnly: true });
    const keyId = randomUUID();
    expect(() => beside.get(keyId)).toThrow();
    await keys.create(keyId);
    expect(rawKey(beside, keyId)).toEqual(rawKey(keys, keyId));
    beside.close();
  });

  it('remembers for ever that a key was destroyed', async () => {
    const keyId = await keys.create();
    keys.destroy(keyId);
    expect(keys.get(keyId)).toBeNull();
    expect(reopen().get(keyId)).toBeNull();
  });
  it('destroys a second time without a word, and brings nothing back by making it again', async () => {
    const keyId = await keys.create();
    keys.destroy(keyId);
    keys.destroy(keyId);
    await keys.create(keyId);
    expect(keys.get(keyId)).toBeNull();
    expect(reopen().get(keyId)).toBeNull();
  });
  it('destroys a key that was asked for in the same tick', async () => {
    const keyId = randomUUID();
    const asked = keys.create(keyId);
    keys.destroy(keyId);
    await asked;
    expect(keys.get(keyId)).toBeNull();
  });
  it('marks a key that it never saw, so that a restore may repeat a destruction', async () => {
    const keyId = randomUUID();
    keys.destroy(keyId);
    await keys.create(keyId);
    expect(keys.get(keyId)).toBeNull();
  });
  it('leaves no byte of a destroyed key in its files', async () => {
    const ids = await Promise.all(Array.from({ length: 600 }, () => keys.create()));
    const raw = ids.map((id) => rawKey(keys, id));
    reopen();
    expect(raw.every((key) => filesIn(folder).includes(key))).toBe(true);
    const [kept, ...gone] = ids;
    const late = await keys.create();
    const lateKey = rawKey(keys, late);
    for (const id of [...gone, late]) keys.destroy(id);
    const files = filesIn(folder);
    expect([...raw.slice(1), lateKey].filter((key) => files.includes(key))).toEqual([]);
    expect(files.includes(raw[0]!)).toBe(true);
    expect(rawKey(keys, kept!)).toEqual(raw[0]);
  });
  it('lets a reader beside it hear of a destroyed key within a second', async () => {
    const keyId = await keys.create();
    const beside = openKeyStore(folder, { readOnly: true });
    expect(beside.get(keyId)).not.toBeNull();
    keys.destroy(keyId);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(beside.get(keyId)).toBeNull();
    beside.close();
  });

  it('keeps one installation key and id', () => {
    const { installationId } = keys;
    const key = keys.installationKey.export();
    reopen();
    expect([keys.installationId, keys.installationKey.export()]).toEqual([installationId, key]);
    const elsewhere = openKeyStore(freshFolder());
    expect(elsewhere.installationKey.export()).not.toEqual(key);
    elsewhere.close();
  });
  it('is readable by its owner alone', async () => {
    await keys.create();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual(readdirSync(folder).map(() => 0o600));
  });
  it('closes a folder and file that others could read', () => {
    keys.close();
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'keys.sqlite'), 0o644);
    keys = openKeyStore(folder);
    expect([statSync(folder).mode & 0o777, statSync(keys.path).mode & 0o777]).toEqual([0o700, 0o600]);
  });
  it('is read in a worker thread while it is written here', async () => {
    const keyId = await keys.create();
    const compiled = workerFile(__dirname, 'sqlite-key-store');
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       const keys = require(workerData.compiled).openKeyStore(workerData.folder, { readOnly: true });
       parentPort.on('message', (id) => parentPort.postMessage(keys.get(id)?.export()));`,
      { eval: true, workerData: { compiled, folder } },
    );
    const ask = (id: string) => new Promise<Uint8Array>((resolve) => worker.once('message', resolve).postMessage(id));
    expect(Buffer.from(await ask(keyId))).toEqual(rawKey(keys, keyId));
    const later = await keys.create();
    expect(Buffer.from(await ask(later))).toEqual(rawKey(keys, later));
    await worker.terminate();
  });
});

describe('a key store that cannot be opened', () => {
  it('is missing where data need it or it is only to be read', () => {
    const folder = freshFolder();
    const missing = expect.objectContaining({ code: 'key-store.missing', details: { path: join(folder, 'keys.sqlite') } });
    expect(() => openKeyStore(folder, { mustExist: true })).toThrow(missing);
    expect(() => openKeyStore(folder, { readOnly: true })).toThrow(missing);
    expect(readdirSync(folder)).toEqual([]);
  });
  it('is newer than the code', () => {
    const folder = freshFolder();
    openKeyStore(folder).close();
    const db = new DatabaseSync(join(folder, 'keys.sqlite'));
    db.exec('PRAGMA user_version = 2');
    db.close();
    expect(() => openKeyStore(folder)).toThrow(
      expect.objectContaining({ code: 'store.newer-than-code', details: { path: join(folder, 'keys.sqlite'), version: 2, known: 1 } }),
    );
  });
  it('is something else, or nothing a database can be made of', () => {
    const folder = freshFolder();
    const path = join(folder, 'keys.sqlite');
    writeFileSync(path, 'this is a text and no database, long enough to be looked at by SQLite as if it had a header of a hundred bytes');
    expect(() => openKeyStore(folder)).toThrow(
      expect.objectContaining({ code: 'store.damaged', details: { path, reason: expect.stringContaining('not a database') } }),
    );
    rmSync(path);
    mkdirSync(path);
    expect(() => openKeyStore(folder)).toThrow(expect.objectContaining({ code: 'store.unavailable' }));
    expect(() => openKeyStore(join(path, 'keys.sqlite\0'))).toThrow();
  });
  it('says that it is full and gives no key that is not on disk', async () => {
    const folder = freshFolder();
    const keys = openKeyStore(folder);
    const first = await keys.create();
    // The real limit of SQLite, set on the connection of the store itself.
    (keys as unknown as { db: DatabaseSync }).db.exec('PRAGMA max_page_count = 1');
    const asked = await Promise.allSettled(Array.from({ length: 2000 }, () => keys.create()));
    expect(asked.every((outcome) => outcome.status === 'rejected' && outcome.reason.code === 'store.full')).toBe(true);
    (keys as unknown as { db: DatabaseSync }).db.exec('PRAGMA max_page_count = 1000000');
    expect(rawKey(keys, await keys.create())).toHaveLength(32);
    expect(rawKey(keys, first)).toHaveLength(32);
    keys.close();
  });
});
