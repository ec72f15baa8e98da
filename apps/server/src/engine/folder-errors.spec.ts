import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@cascade/event-store/domain';
import { folderError } from './folder-errors';
import { openEngine } from './open-engine';

describe('what the operating system refuses', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cascade-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const caught = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
    throw new Error('it was expected to fail');
  };

  it('names the file and the reason', () => {
    const path = join(folder, 'read-models');
    writeFileSync(path, 'no folder');
    const error = caught(() => mkdirSync(path));
    expect(folderError(folder, error)).toMatchObject({
      code: 'store.unavailable',
      details: { path, reason: expect.stringContaining('EEXIST') },
    });
  });
  it('is read from the words of a thread, which lost its fields', () =>
    expect(folderError('/data', new Error("ENOSPC: no space left on device, write '/data/x'"))).toMatchObject({ code: 'store.full' }));
  it('names the data folder where it names no file', () =>
    expect(folderError('/data', new Error('EIO: i/o error, read'))).toMatchObject({
      code: 'store.unavailable',
      details: { path: '/data' },
    }));
  it.each([
    new TypeError('x is not a function'),
    new Error("ENOENT: no such file or directory, open '/elsewhere/module.js'"),
    new DomainError('store.full', { path: '/x' }),
  ])('stays what it is: %p', (error) => expect(folderError('/data', error)).toBe(error));
  it('becomes a refusal of the engine', async () => {
    const dataDir = join(folder, 'data');
    writeFileSync(dataDir, 'no folder');
    const refused = openEngine({ dataDir, port: 0, host: '127.0.0.1', log: 'quiet' }, { threads: false });
    await expect(refused).rejects.toMatchObject({ code: 'store.unavailable', details: { path: dataDir } });
  });
});
