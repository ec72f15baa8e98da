import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './fresh-folder';
import { lockFolder, readLockInfo } from './folder-lock';
import { workerFile } from './worker-file';

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));
/** Another process that holds the folder until it is killed. */
const holdElsewhere = async (folder: string) => {
  const script = `require(${JSON.stringify(workerFile(__dirname, 'folder-lock'))}).lockFolder(${JSON.stringify(folder)}, { url: 'http://localhost:1' }); console.log('held'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
};

// Real disks and threads, on a machine that may be busy with other specs.
jest.setTimeout(60_000);

describe('the lock of a data folder', () => {
  it('tells who holds it, and when nobody does', () => {
    const folder = freshFolder();
    expect(readLockInfo(folder)).toEqual({ held: false });
    const lock = lockFolder(folder);
    expect(readLockInfo(folder)).toEqual({ held: true, info: { pid: process.pid, url: null, startedAt: lock.info.startedAt } });
    lock.update({ url: 'http://localhost:3000' });
    expect(readLockInfo(folder)).toMatchObject({ held: true, info: { url: 'http://localhost:3000' } });
    lock.release();
    lock.release();
    expect(readLockInfo(folder)).toEqual({ held: false });
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  });
  it.each([
    ['a file', () => join(freshFolder(), 'a-file')],
    ['below a file', () => join(freshFolder(), 'a-file', 'data')],
    ['where no folder can be made', () => '/proc/cascade-data'],
  ])('is refused where its folder is %s', (_where, path) => {
    const folder = path();
    if (folder.includes('a-file')) writeFileSync(folder.replace(/a-file.*$/, 'a-file'), 'no folder');
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({ code: 'store.unavailable', details: expect.objectContaining({ path: folder }) }),
    );
  });
  it('is refused to a second one, naming the first', () => {
    const folder = freshFolder();
    const lock = lockFolder(folder, { url: 'http://localhost:3000' });
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'store.locked' }));
    expect(() => lockFolder(folder)).toThrow(`process ${process.pid} at http://localhost:3000`);
    lock.release();
    lockFolder(folder).release();
  });
  it('is not disturbed by those who look', () => {
    const folder = freshFolder();
    const lock = lockFolder(folder);
    for (let n = 0; n < 20; n += 1) expect(readLockInfo(folder).held).toBe(true);
    expect(() => lockFolder(folder)).toThrow('store.locked');
    lock.release();
  });
  it('goes with its process, however that ends', async () => {
    const folder = freshFolder();
    const child = await holdElsewhere(folder);
    expect(readLockInfo(folder)).toMatchObject({ held: true, info: { pid: child.pid, url: 'http://localhost:1' } });
    expect(() => lockFolder(folder)).toThrow(`process ${child.pid}`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(folder, 'server.json'))).toBe(true); // the note stayed behind and counts for nothing
    expect(readLockInfo(folder)).toEqual({ held: false });
    const lock = lockFolder(folder);
    expect(readLockInfo(folder)).toMatchObject({ held: true, info: { pid: process.pid } });
    lock.release();
  });
});
