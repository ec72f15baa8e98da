import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastBackup, rememberBackup } from './last-backup';
import type { BackupManifest } from './manifest';

const file = { file: 'x', sha256: '0', bytes: 1 };
const manifest: BackupManifest = {
  format: 1,
  createdAt: '2020-08-21T01:00:00.000Z',
  installationId: 'i',
  events: { ...file, count: 13_813, head: '1' },
  contents: { ...file, count: 9, missing: ['a'], damaged: ['b', 'c'] },
  keys: { createdAt: '2020-08-21T01:00:00.000Z' },
};
const places = { folder: '/mnt/a', keysFolder: '/mnt/b' };

describe('the last backup of a data folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'last-backup-'))));
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is none before the first', async () => expect(await lastBackup(folder)).toBeNull());
  it('says when, where to, and how much, with what had been lost before', async () => {
    await rememberBackup(folder, manifest, places);
    expect(await lastBackup(folder)).toEqual({ createdAt: manifest.createdAt, ...places, events: 13_813, contents: 9, lost: 3 });
  });
  it('is the latest one', async () => {
    await rememberBackup(folder, manifest, places);
    await rememberBackup(folder, { ...manifest, createdAt: '2020-08-22T01:00:00.000Z' }, places);
    expect((await lastBackup(folder))?.createdAt).toBe('2020-08-22T01:00:00.000Z');
  });
  it('is unknown rather than an error where the note is spoilt', async () => {
    writeFileSync(join(folder, 'last-backup.json'), '{"createdAt":');
    expect(await lastBackup(folder)).toBeNull();
  });
  it('is told of a folder that is gone, since then nothing was backed up', async () =>
    expect(rememberBackup(join(folder, 'gone'), manifest, places)).rejects.toThrow('ENOENT'));
  // The device that has no room for anything, where the system has it.
  (existsSync('/dev/full') ? it : it.skip)(
    'stays the one before where the data folder is full, and the backup is none the worse',
    async () => {
      await rememberBackup(folder, manifest, places);
      symlinkSync('/dev/full', join(folder, 'last-backup.json.new'));
      await rememberBackup(folder, { ...manifest, createdAt: '2020-08-22T01:00:00.000Z' }, places);
      expect((await lastBackup(folder))?.createdAt).toBe(manifest.createdAt);
      expect(readdirSync(folder)).toEqual(['last-backup.json']);
    },
  );
});
