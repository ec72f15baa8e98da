import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '../domain';
import { eventsPath, openReadable, openWritable, STORE_VERSION } from './schema';
import { isBusy, storeError, withStoreErrors } from './sqlite-errors';

const sqlite = (errcode: number) => Object.assign(new Error('from below'), { errcode });
const system = (code: string) => Object.assign(new Error('from below'), { code });
const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sqlite-errors-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what the database or the disk refuses', () => {
  it.each([
    ['a full disk, told by SQLite', sqlite(13), { code: 'store.full', details: { path: 'p' } }],
    ['a full disk, told by the system', system('ENOSPC'), { code: 'store.full', details: { path: 'p' } }],
    ['a quota', system('EDQUOT'), { code: 'store.full' }],
    ['a damaged file', sqlite(11), { code: 'store.damaged', details: { path: 'p', reason: 'from below' } }],
    ['a damaged index of it', sqlite(11 | (3 << 8)), { code: 'store.damaged' }],
    ['a file that is no database', sqlite(26), { code: 'store.damaged' }],
    ['a lock', sqlite(5), { code: 'store.unavailable', details: { path: 'p', reason: 'from below' } }],
    ['an error in reading', sqlite(10 | (1 << 8)), { code: 'store.unavailable' }],
    ['rights', system('EACCES'), { code: 'store.unavailable', details: { path: 'p', reason: 'from below' } }],
    ['a connection that was closed', system('ERR_INVALID_STATE'), { code: 'store.unavailable' }],
  ])('%s has a code of ours, with the path', (_, error, expected) => expect(storeError('p', error)).toMatchObject(expected));
  it.each([
    ['a mistake of ours', new TypeError('undefined is no function')],
    ['another code of Node’s', system('ERR_INVALID_ARG_TYPE')],
    ['a code of ours', new DomainError('store.full', { path: 'q' })],
    ['a number', 7],
    ['null', null],
  ])('%s stays what it was', (_, error) => expect(storeError('p', error)).toBe(error));
  it('is busy by the kind of its code, wherever it came up', () => {
    expect([sqlite(5), sqlite(5 | (1 << 8)), sqlite(13), system('EBUSY'), null].map(isBusy)).toEqual([true, true, false, false, false]);
  });
  it('passes on what went well', () => expect(withStoreErrors('p', () => 7)).toBe(7));
});
describe('the file of a log', () => {
  it('is made where there is none, and opened where it is', () => {
    openWritable(join(folder, 'new', 'deep')).close();
    const again = openWritable(join(folder, 'new', 'deep'));
    expect(again.prepare('SELECT count(*) AS n FROM events').get()).toEqual({ n: 0 });
    again.close();
    openReadable(join(folder, 'new', 'deep')).close();
  });
  it('is refused where it was written by newer code, and is not touched', () => {
    openWritable(folder).close();
    const db = new DatabaseSync(eventsPath(folder));
    db.exec(`PRAGMA user_version = ${STORE_VERSION + 1}`);
    db.close();
    const before = readFileSync(eventsPath(folder));
    for (const open of [openWritable, openReadable])
      expect(thrownBy(() => open(folder))).toMatchObject({
        code: 'store.newer-than-code',
        details: { version: STORE_VERSION + 1, known: STORE_VERSION },
      });
    expect(readFileSync(eventsPath(folder)).equals(before)).toBe(true);
  });
  it('is refused where it holds something else', () => {
    const db = new DatabaseSync(eventsPath(folder));
    db.exec('CREATE TABLE recipes (id INTEGER)');
    db.close();
    expect(thrownBy(() => openWritable(folder))).toMatchObject({
      code: 'store.unavailable',
      details: { reason: 'this database holds something else' },
    });
  });
  it('is refused where it is no database', () => {
    writeFileSync(eventsPath(folder), 'not a database, but long enough to be taken for the head of one '.repeat(20));
    expect(thrownBy(() => openWritable(folder))).toMatchObject({ code: 'store.damaged', details: { path: eventsPath(folder) } });
  });
  it('is not made by who only reads', () => {
    expect(thrownBy(() => openReadable(folder))).toMatchObject({ code: 'store.unavailable' });
    new DatabaseSync(eventsPath(folder)).close();
    expect(thrownBy(() => openReadable(folder))).toMatchObject({
      code: 'store.unavailable',
      details: { reason: 'there are no tables in it' },
    });
  });
  it('is not let grow beyond what it may', () => {
    const db = openWritable(folder, { maxBytes: 200_000 });
    const add = db.prepare('INSERT INTO events VALUES (?, 1, ?, 1, 1, ?, ?, ?)');
    const grow = () => {
      for (let n = 1; n < 1_000; n += 1) withStoreErrors('p', () => add.run(n, n, Buffer.alloc(16), '{}', 'x'.repeat(4_000)));
    };
    expect(thrownBy(grow)).toMatchObject({ code: 'store.full', details: { path: 'p' } });
    expect(Number(db.prepare('SELECT count(*) AS n FROM events').get()!['n'])).toBeGreaterThan(5);
    db.close();
  });
});
