import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freshFolder } from '../testing';
import { backupTo } from './backup-to';
import { dataLayout, restoreFrom } from './restore-from';
import { SampleSystem } from './sample-system';
import { verifyBackup } from './verify-backup';

const beside = { file: 'access.sqlite', emptied: ['sessions', 'not-there'] };
/** As a running server has it: open, with a write-ahead log. */
const people = (system: SampleSystem): DatabaseSync => {
  const db = new DatabaseSync(join(dataLayout(system.folder).keys, 'access.sqlite'));
  db.exec(`PRAGMA journal_mode = WAL; CREATE TABLE credentials (name TEXT); CREATE TABLE sessions (token TEXT);
    INSERT INTO credentials VALUES ('an.nguyen'); INSERT INTO sessions VALUES ('tokenOfTheMoment')`);
  return db;
};
describe('what lies beside the keys', () => {
  let system: SampleSystem;
  let db: DatabaseSync;
  const [folder, keysFolder] = [() => join(home, 'data'), () => join(home, 'keys')];
  let home: string;
  const backup = () => backupTo(folder(), { ...system.sources, beside }, keysFolder());
  const copyIn = () => readdirSync(keysFolder()).filter((name) => name.startsWith('beside-keys'));
  beforeEach(async () => {
    system = await SampleSystem.open();
    db = people(system);
    home = freshFolder();
    await system.takeIn();
  });
  afterEach(async () => {
    db.close();
    await system.close();
  });
  it('comes back with the keys, without what was of the moment', async () => {
    await backup();
    const [copy] = copyIn();
    expect(readFileSync(join(keysFolder(), copy!)).includes('tokenOfTheMoment')).toBe(false);
    expect(statSync(join(keysFolder(), copy!)).mode & 0o777).toBe(0o600);
    for (const keysPlace of [undefined, join(home, 'restored-keys')]) {
      const target = join(home, keysPlace ? 'one' : 'two');
      await restoreFrom(folder(), keysFolder(), target, undefined, undefined, keysPlace);
      const restored = new DatabaseSync(join(keysPlace ?? dataLayout(target).keys, 'access.sqlite'), { readOnly: true });
      expect(restored.prepare('SELECT name FROM credentials').all()).toEqual([{ name: 'an.nguyen' }]);
      expect(restored.prepare('SELECT token FROM sessions').all()).toEqual([]);
      restored.close();
    }
  });
  it('is copied anew each time, and the copy before goes', async () => {
    await backup();
    const before = copyIn();
    db.exec(`INSERT INTO credentials VALUES ('binh.tran')`);
    await backup();
    expect(copyIn()).toHaveLength(1);
    expect(copyIn()).not.toEqual(before);
  });
  it('is read back: a spoilt copy is no backup', async () => {
    await backup();
    writeFileSync(join(keysFolder(), copyIn()[0]!), 'spoilt');
    await expect(verifyBackup(folder(), keysFolder())).rejects.toMatchObject({ code: 'backup.damaged' });
    await expect(restoreFrom(folder(), keysFolder(), join(home, 'three'))).rejects.toMatchObject({ code: 'backup.damaged' });
    expect(existsSync(join(home, 'three', 'events.sqlite'))).toBe(false);
  });
  it('need not be there, nor in backups of before', async () => {
    await backupTo(folder(), { ...system.sources, beside: { ...beside, file: 'nobody.sqlite' } }, keysFolder());
    expect(copyIn()).toEqual([]);
    await backupTo(folder(), system.sources, keysFolder());
    await restoreFrom(folder(), keysFolder(), join(home, 'four'));
    expect(readdirSync(dataLayout(join(home, 'four')).keys)).not.toContain('access.sqlite');
  });
});
