import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderContentStore } from '../contents/encrypted-contents';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { backupTo } from './backup-to';
import type { BackupProgress } from './progress';
import { restoreFrom } from './restore-from';
import { SampleSystem } from './sample-system';
import { verifyBackup } from './verify-backup';

describe('a backup of a running system', () => {
  let system: SampleSystem;
  let folder: string;
  let keysFolder: string;
  let restored: string;
  beforeEach(async () => {
    system = await SampleSystem.open();
    folder = join(freshFolder(), 'backup');
    keysFolder = join(freshFolder(), 'keys');
    restored = join(freshFolder(), 'restored');
  });
  afterEach(() => system.close());
  const backup = (onProgress?: (progress: BackupProgress) => void) => backupTo(folder, system.sources, keysFolder, onProgress);
  const restoredSystem = async (work: (again: SampleSystem) => Promise<void>): Promise<void> => {
    const again = await SampleSystem.open(restored);
    try {
      await work(again);
    } finally {
      await again.close();
    }
  };

  it('gives back every event to the byte, every letter and every key', async () => {
    for (let n = 0; n < 5; n += 1) await system.takeIn();
    const manifest = await backup();
    expect(manifest).toMatchObject({ format: 1, events: { count: 5, head: '5' }, contents: { count: 5, missing: [], damaged: [] } });
    expect(manifest.installationId).toBe(system.keys.installationId);
    expect(await restoreFrom(folder, keysFolder, restored)).toEqual(manifest);
    await restoredSystem(async (again) => {
      expect(await again.events()).toEqual(await system.events());
      for (const { hash, keyId, bytes } of system.letters) expect(Buffer.compare((await again.contents.get(hash, keyId))!, bytes)).toBe(0);
      expect(again.keys.installationKey.export()).toEqual(system.keys.installationKey.export());
      await again.takeIn();
      expect(await again.events()).toHaveLength(6);
    });
  });
  it('is possible before anything happened', async () => {
    expect(await backup()).toMatchObject({ events: { count: 0, head: '0' }, contents: { count: 0 } });
    await restoreFrom(folder, keysFolder, restored);
    await restoredSystem(async (again) => expect(await again.events()).toEqual([]));
  });
  it('holds every content that its events name, though letters come in all the while', async () => {
    for (let n = 0; n < 20; n += 1) await system.takeIn();
    let running = true;
    const writing = (async () => {
      while (running) await Promise.all([system.takeIn(), system.takeIn(), system.takeIn()]);
    })();
    const manifest = await backup();
    running = false;
    await writing;
    expect(manifest.contents.missing).toEqual([]);
    expect(system.letters.length).toBeGreaterThan(manifest.events.count);
    await restoreFrom(folder, keysFolder, restored);
    await restoredSystem(async (again) => {
      const events = await again.events();
      expect(events).toEqual((await system.events()).slice(0, manifest.events.count));
      const letters = system.letters.filter(({ hash }) => events.some((event) => event.includes(`"contentHash":"${hash}"`)));
      expect(letters).toHaveLength(manifest.events.count);
      for (const { hash, keyId, bytes } of letters) expect(Buffer.compare((await again.contents.get(hash, keyId))!, bytes)).toBe(0);
    });
  });
  it('copies a snapshot that writers do not start anew', async () => {
    for (let n = 0; n < 40; n += 1) await system.append('note-1', 'Noted', { text: 'x'.repeat(900_000) });
    const pages: number[] = [];
    let running = true;
    const writing = (async () => {
      while (running) await system.append('note-2', 'Noted', { text: 'y' });
    })();
    await backup(({ step, done }) => step === 'events' && pages.push(done));
    running = false;
    await writing;
    expect(pages.length).toBeGreaterThan(3);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
  });
  it('copies only what is new the second time, and keeps no file of the first', async () => {
    await system.takeIn();
    const first = await backup();
    const [blob] = readdirSync(join(folder, 'contents'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const copiedAt = statSync(join(blob!.parentPath, blob!.name)).mtimeMs;
    await system.takeIn();
    const second = await backup();
    expect(statSync(join(blob!.parentPath, blob!.name)).mtimeMs).toBe(copiedAt);
    expect([first.contents.count, second.contents.count, second.events.count]).toEqual([1, 2, 2]);
    expect(readdirSync(folder).sort()).toEqual(['contents', second.contents.file, second.events.file, 'manifest.json'].sort());
    expect(readdirSync(keysFolder)).toHaveLength(2);
    await expect(verifyBackup(folder, keysFolder)).resolves.toEqual(second);
  });
  it('keeps the backup before where it is cut off', async () => {
    await system.takeIn();
    const first = await backup();
    await system.takeIn();
    const cutOff = backup(({ step, done }) => {
      if (step === 'read-back' && done === 1) throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    await expect(verifyBackup(folder, keysFolder)).resolves.toEqual(first);
  });
  it('mends a content that was spoilt in the backup since', async () => {
    const { hash } = await system.takeIn();
    await backup();
    const path = join(folder, 'contents', hash.slice(0, 2), hash.slice(2, 4), hash);
    writeFileSync(path, 'spoilt');
    await expect(verifyBackup(folder, keysFolder)).rejects.toMatchObject({ code: 'backup.damaged' });
    const again = await backup();
    await expect(verifyBackup(folder, keysFolder)).resolves.toEqual(again);
  });
  it('is taken also where the running system has lost a content or has a damaged one, and says which', async () => {
    const [lost, damaged, whole] = [await system.takeIn(), await system.takeIn(), await system.takeIn()];
    const pathOf = (hash: string) => join(system.folder, 'contents', hash.slice(0, 2), hash.slice(2, 4), hash);
    rmSync(pathOf(lost.hash));
    writeFileSync(pathOf(damaged.hash), 'spoilt');
    const manifest = await backup();
    expect(manifest.contents).toMatchObject({ count: 1, missing: [lost.hash], damaged: [damaged.hash] });
    await restoreFrom(folder, keysFolder, restored);
    await restoredSystem(async (again) => {
      expect(Buffer.compare((await again.contents.get(whole.hash, whole.keyId))!, whole.bytes)).toBe(0);
      await expect(again.contents.get(lost.hash, lost.keyId)).rejects.toMatchObject({ code: 'content.missing' });
    });
  });
  it('shows how far it has come, each step to its end', async () => {
    for (let n = 0; n < 3; n += 1) await system.takeIn();
    const last = new Map<string, BackupProgress>();
    const keep = (progress: BackupProgress) => void last.set(progress.step, progress);
    await backup(keep);
    expect([...last.keys()]).toEqual(['events', 'contents', 'read-back', 'keys']);
    for (const { done, total } of last.values()) expect(done).toBe(total);
    expect(last.get('contents')).toEqual({ step: 'contents', done: 3, total: 3 });
    last.clear();
    await restoreFrom(folder, keysFolder, restored, keep);
    for (const { done, total } of last.values()) expect(done).toBe(total);
    expect([...last.keys()]).toEqual(['check', 'events', 'contents', 'keys']);
  });
  it('lies there for nobody but the owner', async () => {
    await system.takeIn();
    await backup();
    const files = readdirSync(keysFolder).map((name) => join(keysFolder, name));
    expect(files.map((path) => statSync(path).mode & 0o777)).toEqual(files.map(() => 0o600));
    expect([statSync(folder).mode & 0o777, statSync(keysFolder).mode & 0o777]).toEqual([0o700, 0o700]);
  });
  it('holds no key beside the data', async () => {
    const { keyId } = await system.takeIn();
    await backup();
    const raw = system.keys.get(keyId)!.export();
    const inFolder = (place: string) =>
      readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(raw));
    expect([inFolder(folder), inFolder(keysFolder)]).toEqual([false, true]);
  });

  describe('with destroyed keys', () => {
    it('keeps them destroyed, and the next one forgets the file that still had them', async () => {
      const { keyId, hash } = await system.takeIn();
      await backup();
      const raw = system.keys.get(keyId)!.export();
      system.keys.destroy(keyId);
      await backup();
      expect(readdirSync(keysFolder).some((name) => readFileSync(join(keysFolder, name)).includes(raw))).toBe(false);
      await restoreFrom(folder, keysFolder, restored);
      await restoredSystem(async (again) => expect(await again.contents.get(hash, keyId)).toBeNull());
    });
    it('repeats a destruction that the log tells of but the keys do not', async () => {
      const { keyId, hash, stream } = await system.takeIn();
      await system.append(stream, 'KeyDestroyed', { keyId, reason: 'request' });
      await backup();
      expect(await system.contents.get(hash, keyId)).not.toBeNull();
      await restoreFrom(folder, keysFolder, restored);
      await restoredSystem(async (again) => expect(await again.contents.get(hash, keyId)).toBeNull());
    });
    it('opens older data with the newest keys', async () => {
      const letter = await system.takeIn();
      await backup();
      const later = join(freshFolder(), 'later');
      await system.takeIn();
      await backupTo(later, system.sources, keysFolder);
      await restoreFrom(folder, keysFolder, restored);
      await restoredSystem(async (again) => expect(await again.contents.get(letter.hash, letter.keyId)).not.toBeNull());
    });
  });

  describe('is refused', () => {
    it.each([
      ['the same folder', (data: string) => data],
      ['a folder inside', (data: string) => join(data, 'keys')],
      ['the folder above', (data: string) => join(data, '..')],
      [
        'a link to it',
        (data: string) => {
          mkdirSync(data, { recursive: true });
          const link = join(freshFolder(), 'link');
          symlinkSync(data, link);
          return link;
        },
      ],
    ])('with its keys in %s', async (_, keysIn) => {
      const place = keysIn(folder);
      await expect(backupTo(folder, system.sources, place)).rejects.toMatchObject({
        code: 'backup.keys-beside-data',
        details: { path: folder, keysPath: place },
      });
    });
    it('into the data themselves', async () => {
      const inside = join(system.folder, 'backup');
      await expect(backupTo(inside, system.sources, keysFolder)).rejects.toMatchObject({
        code: 'store.not-empty',
        details: { path: inside },
      });
      expect(existsSync(inside)).toBe(false);
    });
    it('over the backup of another installation', async () => {
      await backup();
      const other = await SampleSystem.open();
      const code = 'backup.of-another-installation';
      const details = { path: folder, found: system.keys.installationId, expected: other.keys.installationId };
      await expect(backupTo(folder, other.sources, join(freshFolder(), 'k'))).rejects.toMatchObject({ code, details });
      await expect(backupTo(join(freshFolder(), 'b'), other.sources, keysFolder)).rejects.toMatchObject({
        code,
        details: { path: keysFolder },
      });
      await other.close();
    });
    it('where there are no events, and where a file stands in the way', async () => {
      const empty = freshFolder();
      await expect(backupTo(folder, { ...system.sources, events: empty }, keysFolder)).rejects.toMatchObject({
        code: 'store.unavailable',
        details: { path: join(empty, 'events.sqlite') },
      });
      const blocked = join(freshFolder(), 'file');
      writeFileSync(blocked, 'x');
      await expect(backupTo(join(blocked, 'backup'), system.sources, keysFolder)).rejects.toMatchObject({
        code: 'store.unavailable',
        details: { path: join(blocked, 'backup') },
      });
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});

describe('restored contents', () => {
  it('are opened through a key store that is only read', async () => {
    const system = await SampleSystem.open();
    const { hash, keyId, bytes } = await system.takeIn();
    const [folder, keysFolder, restored] = [join(freshFolder(), 'b'), join(freshFolder(), 'k'), join(freshFolder(), 'r')];
    await backupTo(folder, system.sources, keysFolder);
    await restoreFrom(folder, keysFolder, restored);
    await system.close();
    const keys = openKeyStore(join(restored, 'keys'), { readOnly: true });
    const contents = await openFolderContentStore(join(restored, 'contents'), keys);
    expect(Buffer.compare((await contents.get(hash, keyId))!, bytes)).toBe(0);
    keys.close();
  });
});
