import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../testing';
import { isOnNetwork, KEYS_FILE, openKeyFile } from './key-file';
import { openKeyStore } from './sqlite-key-store';

const modeOf = (folder: string): string => {
  const db = openKeyFile(folder, { readOnly: true });
  const mode = String(db.prepare('PRAGMA journal_mode').get()?.['journal_mode']);
  db.close();
  return mode;
};
describe('the file of the keys', () => {
  it.each([
    ['NFS', 0x6969, true],
    ['SMB 3', 0xfe534d42, true],
    ['SMB 1, told with a sign', 0xff534d42 | 0, true],
    ['ext4', 0xef53, false],
    ['xfs', 0x58465342, false],
    ['btrfs, told with a sign', 0x9123683e | 0, false],
    ['memory', 0x01021994, false],
  ])('on %s lies on another machine or not', (_, type, is) => expect(isOnNetwork(type)).toBe(is));

  it('has a write-ahead log on a disk of this machine', () => {
    const folder = freshFolder();
    openKeyStore(folder).close();
    expect(modeOf(folder)).toBe('wal');
  });
  describe('on a folder of another machine', () => {
    it('has none, also where it had one before', () => {
      const folder = freshFolder();
      openKeyStore(folder).close();
      const keys = openKeyStore(folder, { network: true });
      expect(existsSync(join(folder, `${KEYS_FILE}-wal`))).toBe(false);
      keys.close();
      expect(modeOf(folder)).toBe('delete');
    });
    it('serves two engines at once: both make keys, each has those of the other', async () => {
      const folder = freshFolder();
      const [one, other] = [openKeyStore(folder, { network: true }), openKeyStore(folder, { network: true })];
      const shared = randomUUID();
      const ids = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 ? one : other).create(n < 2 ? shared : undefined)));
      expect(new Set(ids).size).toBe(59);
      for (const id of ids) expect(one.get(id)!.export()).toEqual(other.get(id)!.export());
      expect(one.installationId).toBe(other.installationId);
      one.close();
      other.close();
    });
    it('tells the other engine within a second that a key was destroyed, and leaves no byte of it', async () => {
      const folder = freshFolder();
      const [one, other] = [openKeyStore(folder, { network: true }), openKeyStore(folder, { network: true })];
      const id = await one.create();
      const key = other.get(id)!.export();
      one.destroy(id);
      expect(one.get(id)).toBeNull();
      for (let n = 0; n < 300 && other.get(id) !== null; n += 1) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(other.get(id)).toBeNull();
      const left = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
      expect(left.includes(key)).toBe(false);
      one.close();
      other.close();
    });
  });
});
