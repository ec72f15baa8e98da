import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { freshFolder } from '../testing';
import { inspectEvents } from './events-file';
import { inspectEventsFile } from './events-inspection';
import { SampleSystem } from './sample-system';

const HASH = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

describe('the inspection of a file of events', () => {
  let system: SampleSystem;
  beforeEach(async () => (system = await SampleSystem.open()));
  afterEach(() => system.close());
  const inspected = () => inspectEventsFile(system.store.path);

  it('counts the events and finds the last one', async () => {
    expect(inspected()).toEqual({ complaint: null, version: 1, count: 0, head: '0', contents: [], destroyedKeys: [] });
    for (let n = 0; n < 3; n += 1) await system.append('note-1', 'Noted', { n });
    expect(inspected()).toMatchObject({ count: 3, head: String(await system.store.head()) });
  });
  it('finds the contents that events name, at any depth, each once', async () => {
    await system.append('directive-1', 'LetterTakenIn', { letter: { contentHash: HASH, textHash: OTHER } });
    await system.append('directive-2', 'LetterTakenIn', { letter: { contentHash: HASH } });
    expect(inspected().contents.toSorted()).toEqual([HASH, OTHER]);
  });
  it('takes neither other hashes nor what only reads like one for a content', async () => {
    await system.append('note-1', 'Noted', { rootHash: HASH, text: `"contentHash":"${OTHER}"`, contentHash: 'short', textHash: null });
    expect(inspected().contents).toEqual([]);
  });
  it('finds the keys that were destroyed', async () => {
    await system.append('account-1', 'KeyDestroyed', { keyId: 'key-1', reason: 'asked for' });
    await system.append('account-1', 'Noted', { keyId: 'key-2' });
    expect(inspected().destroyedKeys).toEqual(['key-1']);
  });
  it('comes to the same in a thread of its own', async () => {
    await system.takeIn();
    expect(await inspectEvents(system.store.path)).toEqual(inspected());
  });
});

describe('the inspection of something else', () => {
  const fileWith = (make: (path: string) => void): string => {
    const path = join(freshFolder(), 'events.sqlite');
    make(path);
    return path;
  };
  it.each<[string, (path: string) => void, RegExp]>([
    [
      'a text',
      (path) => writeFileSync(path, 'no database at all, but long enough to be taken for the header of one by a careless reader of files'),
      /not a database/,
    ],
    ['a database of others', (path) => new DatabaseSync(path).exec('CREATE TABLE t (x)'), /no such table/],
    ['nothing', () => {}, /unable to open/],
  ])('complains of %s', async (_, make, complaint) => {
    const path = fileWith(make);
    expect(inspectEventsFile(path).complaint).toMatch(complaint);
    await expect(inspectEvents(path)).rejects.toMatchObject({
      code: 'backup.damaged',
      details: { path, reason: expect.stringMatching(complaint) },
    });
  });
  it('does not read tables that are newer', async () => {
    const path = fileWith((file) => new DatabaseSync(file).exec('PRAGMA user_version = 3'));
    expect(inspectEventsFile(path)).toMatchObject({ version: 3, count: 0 });
    await expect(inspectEvents(path)).rejects.toMatchObject({ code: 'backup.newer-than-code', details: { path, version: 3, known: 1 } });
  });
});
