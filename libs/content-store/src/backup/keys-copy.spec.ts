import { DatabaseSync } from 'node:sqlite';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { inspectKeys } from './keys-copy';

describe('the inspection of copied keys', () => {
  const keyFile = async (change?: string): Promise<string> => {
    const keys = openKeyStore(freshFolder());
    for (const id of ['a', 'b', 'c']) await keys.create(id);
    keys.destroy('c');
    keys.destroy('never seen');
    keys.close();
    const db = new DatabaseSync(keys.path);
    if (change) db.exec(change);
    db.close();
    return keys.path;
  };
  it('counts the keys that open something and those that were destroyed', async () => {
    expect(inspectKeys(await keyFile())).toEqual({ installationId: expect.any(String), count: 2, destroyed: 2 });
  });
  it.each([
    ['cut short', "UPDATE keys SET key = x'01' WHERE id = 'a'", '1 keys are not readable'],
    ['zero, though nobody destroyed it', "UPDATE keys SET key = zeroblob(32) WHERE id = 'a'", '1 keys are not readable'],
    ['without a table', 'DROP TABLE keys', 'no such table: keys'],
  ])('refuses a key that is %s', async (_, change, reason) => {
    const path = await keyFile(change);
    expect(() => inspectKeys(path)).toThrow(expect.objectContaining({ code: 'backup.damaged', details: { path, reason } }));
  });
});
