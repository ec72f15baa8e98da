import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyStore } from '../keys/key-store';
import { openKeyStore } from '../keys/sqlite-key-store';
import { freshFolder } from '../testing';
import { openFolderContentStore } from './encrypted-contents';
import { FolderBlobs } from './folder-blobs';

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
describe('blobs in a folder', () => {
  it('lie two folders down, for nobody but the owner', async () => {
    const folder = freshFolder();
    const hash = await (await FolderBlobs.open(folder)).write(chunks(randomBytes(10)));
    const path = join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, hash.slice(0, 2))).mode & 0o777).toBe(0o700);
  });
  it('leave nothing half written behind', async () => {
    const folder = freshFolder();
    const blobs = await FolderBlobs.open(folder);
    await blobs.write(chunks(randomBytes(10)));
    await expect(blobs.write(chunks(randomBytes(10)), 'ab'.repeat(32))).rejects.toMatchObject({ code: 'content.damaged' });
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });
  it('are there after opening again, beside which leftovers of days ago are cleared and fresh ones are not', async () => {
    const folder = freshFolder();
    const hash = await (await FolderBlobs.open(folder)).write(chunks(randomBytes(10)));
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, 'incoming', name)) as [string, string];
    for (const path of [old, fresh]) writeFileSync(path, 'half');
    utimesSync(old, new Date('2020-08-17'), new Date('2020-08-17'));
    const again = await FolderBlobs.open(folder);
    expect(await Array.fromAsync(again.hashes())).toEqual([hash]);
    expect(readdirSync(join(folder, 'incoming'))).toEqual(['fresh']);
  });
  it('are not confused by foreign files', async () => {
    const folder = freshFolder();
    const blobs = await FolderBlobs.open(folder);
    const hash = await blobs.write(chunks(randomBytes(10)));
    writeFileSync(join(folder, 'README'), 'x');
    writeFileSync(join(folder, hash.slice(0, 2), hash.slice(2, 4), 'Thumbs.db'), 'x');
    expect(await Array.fromAsync(blobs.hashes())).toEqual([hash]);
  });
  it('share a folder with another server', async () => {
    const folder = freshFolder();
    const [one, other] = [await FolderBlobs.open(folder), await FolderBlobs.open(folder)];
    const hash = await one.write(chunks(randomBytes(10)));
    expect(await other.has(hash)).toBe(true);
  });
  it('close the file of a reader that stops early', async () => {
    const blobs = await FolderBlobs.open(freshFolder());
    const hash = await blobs.write(chunks(randomBytes(2_000_000)));
    if (process.platform !== 'linux') return; // only there can open files be counted
    const openFiles = () => readdirSync('/proc/self/fd').length;
    const before = openFiles();
    for (let n = 0; n < 20; n += 1) for await (const _ of (await blobs.open(hash)).chunks) break;
    expect(openFiles()).toBeLessThan(before + 5);
  });
  it('cannot be kept where a file stands in the way', async () => {
    const path = join(freshFolder(), 'contents');
    writeFileSync(path, 'x');
    await expect(FolderBlobs.open(path)).rejects.toMatchObject({ code: 'store.unavailable', details: { path } });
  });
  it('say so when their folder was taken away while they run', async () => {
    const folder = freshFolder();
    const blobs = await FolderBlobs.open(folder);
    rmSync(folder, { recursive: true });
    await expect(blobs.write(chunks(randomBytes(10)))).rejects.toMatchObject({ code: 'store.unavailable', details: { path: folder } });
  });
});

describe('a large letter', () => {
  let keys: KeyStore;
  beforeEach(() => (keys = openKeyStore(freshFolder())));
  afterEach(() => keys.close());

  it('of 20 MB goes in and out while others keep their turn', async () => {
    const contents = await openFolderContentStore(freshFolder(), keys);
    const keyId = await keys.create();
    const letter = randomBytes(20 * 1024 * 1024);
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 1);
    const { hash, bytes } = await contents.put(letter, keyId);
    const read = await contents.get(hash, keyId);
    clearInterval(ticking);
    expect(bytes).toBe(letter.length);
    expect(Buffer.compare(read!, letter)).toBe(0);
    // In one go it would have been none: the interval cannot fire inside a synchronous run.
    expect(turns).toBeGreaterThan(10);
  });
});
