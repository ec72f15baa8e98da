import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lockFolder } from '@cascade/event-store';
import { fileSum } from '../files/file-sum';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { backupTo } from './backup-to';
import { DATA_MANIFEST, KEYS_MANIFEST, readManifest, writeManifest, type BackupManifest, type KeysManifest } from './manifest';
import { restorePlace } from './restore-place';
import { restoreFrom } from './restore-from';
import { SampleSystem } from './sample-system';
import { verifyBackup } from './verify-backup';

describe('a restore', () => {
  let wholeBackup: string;
  let folder: string;
  let keysFolder: string;
  let target: string;
  let manifest: BackupManifest;
  let keysManifest: KeysManifest;
  beforeAll(async () => {
    wholeBackup = freshFolder();
    const system = await SampleSystem.open();
    for (let n = 0; n < 3; n += 1) await system.takeIn();
    manifest = await backupTo(join(wholeBackup, 'data'), system.sources, join(wholeBackup, 'keys'));
    keysManifest = await readManifest(join(wholeBackup, 'keys'), KEYS_MANIFEST);
    await system.close();
  });
  beforeEach(() => {
    const here = freshFolder();
    cpSync(wholeBackup, here, { recursive: true });
    [folder, keysFolder, target] = [join(here, 'data'), join(here, 'keys'), join(here, 'restored', 'data')];
  });
  const blobPath = (): string => {
    const [hash] = readFileSync(join(folder, manifest.contents.file), 'utf8').split('\n');
    return join(folder, 'contents', hash!.slice(0, 2), hash!.slice(2, 4), hash!);
  };
  const flipByte = (path: string, at: number): void => {
    const bytes = readFileSync(path);
    const place = Math.floor(at * (bytes.length - 1));
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
  const files: [string, () => string][] = [
    ['its manifest', () => join(folder, DATA_MANIFEST)],
    ['its events', () => join(folder, manifest.events.file)],
    ['its list of contents', () => join(folder, manifest.contents.file)],
    ['a content', blobPath],
    ['its keys', () => join(keysFolder, keysManifest.keys.file)],
    ['the manifest of its keys', () => join(keysFolder, KEYS_MANIFEST)],
  ];
  /** Refused by restore and check alike, and nothing is half done: the target and its surroundings are as before. */
  const expectRefused = async (refusal: object): Promise<void> => {
    await expect(verifyBackup(folder, keysFolder)).rejects.toMatchObject(refusal);
    await expect(restoreFrom(folder, keysFolder, target)).rejects.toMatchObject(refusal);
    expect(existsSync(target)).toBe(false);
    expect(existsSync(dirname(target)) ? readdirSync(dirname(target)) : []).toEqual([]);
  };

  it('puts keys where they are kept apart, and nowhere else', async () => {
    const keysPlace = join(dirname(dirname(target)), 'kept-keys');
    await restoreFrom(folder, keysFolder, target, undefined, undefined, keysPlace);
    expect(readdirSync(keysPlace)).toEqual(['keys.sqlite']);
    expect(existsSync(join(target, 'keys'))).toBe(false);
    const keys = openKeyStore(keysPlace, { readOnly: true });
    expect(keys.installationId).toBe(manifest.installationId);
    keys.close();
  });
  it('never writes over the keys of another installation', async () => {
    const keysPlace = join(dirname(dirname(target)), 'kept-keys');
    mkdirSync(keysPlace);
    writeFileSync(join(keysPlace, 'keys.sqlite'), 'theirs');
    await expect(restoreFrom(folder, keysFolder, target, undefined, undefined, keysPlace)).rejects.toMatchObject({
      code: 'store.not-empty',
    });
    expect(readFileSync(join(keysPlace, 'keys.sqlite'), 'utf8')).toBe('theirs');
    expect(existsSync(target)).toBe(false);
  });
  it.each(files.flatMap(([name, path]) => [0.1, 0.5, 0.97].map((at) => [name, at, path] as const)))(
    'refuses a backup with one byte of %s changed at %d of it',
    async (_, at, path) => {
      flipByte(path(), at);
      await expectRefused({ code: 'backup.damaged', details: { path: expect.stringContaining(folder.slice(0, -4)) } });
    },
  );
  it.each(files)('refuses a backup without %s', async (_, path) => {
    const missing = basename(path());
    rmSync(path());
    await expectRefused({ code: 'backup.incomplete', details: { missing } });
  });
  it.each(files)('refuses a backup with %s cut short or grown', async (_, path) => {
    const whole = readFileSync(path());
    truncateSync(path(), whole.length - 3);
    await expectRefused({ code: 'backup.damaged' });
    writeFileSync(path(), whole);
    appendFileSync(path(), '!');
    await expectRefused({ code: 'backup.damaged' });
  });
  it('refuses a manifest of newer code, in either place', async () => {
    const path = join(folder, DATA_MANIFEST);
    await writeManifest(folder, DATA_MANIFEST, { ...manifest, format: 2 });
    await expectRefused({ code: 'backup.newer-than-code', details: { path, version: 2, known: 1 } });
    await writeManifest(folder, DATA_MANIFEST, manifest);
    await writeManifest(keysFolder, KEYS_MANIFEST, { ...keysManifest, format: 7 });
    await expectRefused({ code: 'backup.newer-than-code', details: { version: 7 } });
  });
  it('refuses events in newer tables', async () => {
    const path = join(folder, manifest.events.file);
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 9');
    db.close();
    await writeManifest(folder, DATA_MANIFEST, { ...manifest, events: { ...manifest.events, sha256: await fileSum(path) } });
    await expectRefused({ code: 'backup.newer-than-code', details: { path, version: 9 } });
  });
  it.each([
    ['fewer events', (found: BackupManifest) => ({ ...found, events: { ...found.events, count: 4 } })],
    ['another head', (found: BackupManifest) => ({ ...found, events: { ...found.events, head: '9' } })],
    ['fewer contents', (found: BackupManifest) => ({ ...found, contents: { ...found.contents, count: 4 } })],
  ])('refuses a backup that holds %s than its manifest says', async (_, change) => {
    await writeManifest(folder, DATA_MANIFEST, change(manifest));
    await expectRefused({ code: 'backup.damaged' });
  });
  it('refuses fewer keys than their manifest says', async () => {
    await writeManifest(keysFolder, KEYS_MANIFEST, { ...keysManifest, keys: { ...keysManifest.keys, count: 99 } });
    await expectRefused({ code: 'backup.damaged', details: { reason: '3 keys instead of 99' } });
  });
  it('refuses keys of another installation and keys older than the data', async () => {
    await writeManifest(keysFolder, KEYS_MANIFEST, { ...keysManifest, installationId: 'another' });
    await expectRefused({
      code: 'backup.of-another-installation',
      details: { path: keysFolder, found: 'another', expected: manifest.installationId },
    });
    await writeManifest(keysFolder, KEYS_MANIFEST, { ...keysManifest, createdAt: '2020-08-17T00:00:00.000Z' });
    await expectRefused({ code: 'backup.incomplete', details: { path: keysFolder } });
  });
  it.each(['null', '[]', 'no json', ''])('refuses a manifest that reads %j', async (text) => {
    writeFileSync(join(folder, DATA_MANIFEST), text);
    await expectRefused({ code: 'backup.damaged', details: { path: join(folder, DATA_MANIFEST) } });
  });

  it('refuses a data folder with anything in it, and leaves that alone', async () => {
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'events.sqlite'), 'mine');
    await expect(restoreFrom(folder, keysFolder, target)).rejects.toMatchObject({ code: 'store.not-empty', details: { path: target } });
    expect(readdirSync(target)).toEqual(['events.sqlite']);
    expect(readFileSync(join(target, 'events.sqlite'), 'utf8')).toBe('mine');
  });
  it('refuses a data folder that is a file', async () => {
    const path = join(freshFolder(), 'data');
    writeFileSync(path, 'x');
    await expect(restoreFrom(folder, keysFolder, path)).rejects.toMatchObject({ code: 'store.unavailable', details: { path } });
  });
  it('fills an empty folder', async () => {
    mkdirSync(target, { recursive: true });
    await restoreFrom(folder, keysFolder, target);
    expect(readdirSync(target).sort()).toEqual(['contents', 'events.sqlite', 'keys']);
    expect(readdirSync(dirname(target))).toEqual(['data']);
  });
  it('fills a folder that is locked by whoever restores', async () => {
    const lock = lockFolder(target);
    await restoreFrom(folder, keysFolder, target);
    lock.release();
    const again = await SampleSystem.open(target);
    expect(await again.events()).toHaveLength(3);
    await again.close();
  });
  it('leaves a locked folder as it was where the backup is damaged', async () => {
    const lock = lockFolder(target);
    const before = readdirSync(target);
    flipByte(blobPath(), 0.5);
    await expect(restoreFrom(folder, keysFolder, target)).rejects.toMatchObject({ code: 'backup.damaged' });
    expect(readdirSync(target)).toEqual(before);
    lock.release();
  });
  it('leaves an empty folder empty where the backup is damaged', async () => {
    mkdirSync(target, { recursive: true });
    flipByte(blobPath(), 0.5);
    await expect(restoreFrom(folder, keysFolder, target)).rejects.toMatchObject({ code: 'backup.damaged' });
    expect([readdirSync(target), readdirSync(dirname(target))]).toEqual([[], ['data']]);
  });
  it('does not replace what came into the folder meanwhile', async () => {
    const place = await restorePlace(target);
    mkdirSync(target);
    writeFileSync(join(target, 'events.sqlite'), 'mine');
    await expect(place.publish()).rejects.toMatchObject({ code: 'store.not-empty', details: { path: target } });
    await place.abandon();
    expect(readFileSync(join(target, 'events.sqlite'), 'utf8')).toBe('mine');
  });
});
