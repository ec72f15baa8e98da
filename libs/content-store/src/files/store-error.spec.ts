import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@cascade/event-store/domain';
import { storeError } from './store-error';

const errorOf = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
describe('what a disk or SQLite says', () => {
  it('is a full store where SQLite has no more pages', async () => {
    const db = new DatabaseSync(':memory:');
    db.exec('CREATE TABLE t (x); PRAGMA max_page_count = 3');
    const full = await errorOf(() => db.exec('INSERT INTO t SELECT zeroblob(100000)'));
    expect(storeError(full, '/data')).toMatchObject({ code: 'store.full', details: { path: '/data' } });
  });
  (existsSync('/dev/full') ? it : it.skip)('is a full store where a device has no more room', async () => {
    const full = await errorOf(async () => {
      const device = await open('/dev/full', 'w');
      await device.appendFile('x').finally(() => device.close());
    });
    expect(storeError(full, '/data')).toMatchObject({ code: 'store.full', details: { path: '/data' } });
  });
  it('is an unavailable store, with the reason, for a missing folder and a file that is no database', async () => {
    const missing = await errorOf(() => readdir('/nowhere/at/all'));
    expect(storeError(missing, '/data')).toMatchObject({
      code: 'store.unavailable',
      details: { reason: expect.stringContaining('ENOENT') },
    });
    const noDatabase = await errorOf(() => new DatabaseSync('/nowhere/at/all'));
    expect(storeError(noDatabase, '/data')).toMatchObject({ code: 'store.unavailable' });
  });
  it('is a damaged store for a file that holds something else', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cascade-')), 'keys.sqlite');
    writeFileSync(file, 'no database '.repeat(1_000));
    const db = new DatabaseSync(file);
    const damaged = await errorOf(() => db.exec('CREATE TABLE t (a)'));
    db.close();
    expect(storeError(damaged, file)).toMatchObject({ code: 'store.damaged', details: { path: file, reason: 'file is not a database' } });
  });
  it('stays as it is where it is a refusal of ours or a mistake in the code', () => {
    const refusal = new DomainError('store.full', { path: '/first' });
    const mistake = new TypeError('x is not a function');
    expect([storeError(refusal, '/data'), storeError(mistake, '/data')]).toEqual([refusal, mistake]);
  });
});
