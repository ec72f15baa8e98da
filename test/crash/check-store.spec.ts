import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dataLayout, DestroyKeys } from '@cascade/content-store';
import { TakeInLetter } from '@cascade/directives';
import type { Recorded } from '@cascade/event-store/domain';
import { openTestEngine, remove } from '../journeys/open-test-engine';
import { checkStore } from './check-store';
import { PROVINCE, seedBodies } from './crash-world';
import { districtLetter } from './letter-text';

const above = { directiveId: 'above', issuerId: PROVINCE, to: [], symbol: '01/CT-UBND', issuedOn: '2020-08-17' };
let folder: string;
let contents: string;
let served: string;

beforeEach(async () => {
  const engine = await openTestEngine();
  ({ folder } = engine);
  contents = dataLayout(folder).contents;
  await seedBodies(engine.store);
  const letter = { bytes: districtLetter(1, 9, above), fileName: 'nam-son.txt' };
  await engine.execute<Recorded>(new TakeInLetter(engine.meta('letter'), letter));
  await engine.settled();
  served = engine.readModels.file() ?? '';
  await engine.close();
}, 60_000);
afterEach(() => remove(folder));

describe('a store', () => {
  it('that is whole has no fault', async () => {
    const { faults, events } = await checkStore(folder, []);
    expect(faults).toEqual([]);
    expect(events).toBeGreaterThan(16);
  }, 60_000);
  it('whose read models are not what the log says', async () => {
    const db = new DatabaseSync(served);
    db.exec("UPDATE directives SET number = '10'");
    db.close();
    expect((await checkStore(folder, [])).faults).toEqual([expect.stringContaining('is not what a rebuild gives')]);
  }, 60_000);
  it('that lost the contents an event names', async () => {
    for (const entry of readdirSync(contents, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) rmSync(join(entry.parentPath, entry.name));
    const { faults } = await checkStore(folder, []);
    expect(faults).toEqual([expect.stringContaining('letter cannot be opened'), expect.stringContaining('text cannot be opened')]);
  }, 60_000);
  it('whose key is destroyed has no fault, and one whose key came back has', async () => {
    const engine = await openTestEngine({}, folder);
    const [taken] = (await Array.fromAsync(engine.store.readAll())).filter(({ type }) => type === 'LetterTakenIn');
    const { directiveId } = taken!.data as { directiveId: string };
    const keysFile = join(dataLayout(folder).keys, 'keys.sqlite');
    const keyOf = (db: DatabaseSync) => db.prepare('SELECT key FROM keys WHERE id = ?').get(directiveId)!.key as Uint8Array;
    const before = new DatabaseSync(keysFile, { readOnly: true });
    const key = keyOf(before);
    before.close();
    await engine.execute(new DestroyKeys(engine.meta('forget'), { stream: `directive-${directiveId}`, reason: 'số 07' }));
    await engine.settled();
    await engine.close();
    expect((await checkStore(folder, [])).faults).toEqual([]);
    const db = new DatabaseSync(keysFile);
    db.prepare('UPDATE keys SET key = ? WHERE id = ?').run(key, directiveId);
    db.exec('DELETE FROM destroyed');
    db.close();
    const { faults } = await checkStore(folder, []);
    expect(faults.length).toBeGreaterThan(2);
    expect(faults.every((fault) => fault.endsWith('opens, and its key is destroyed'))).toBe(true);
  }, 60_000);
  it('that lost a command', async () => {
    const told = { commandId: 'nobody', stream: 'task-1', revision: 0n };
    expect((await checkStore(folder, [told])).faults).toEqual([expect.stringContaining('is lost')]);
  }, 60_000);
});
