import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '@cascade/event-store/domain';
import { lockFolder, openEventStore, storeAddressOf, EVENTS_FILE, type FolderLock, type StoreAddress } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { openClient } from './open-client';
import { asRefusal } from './refusals';
import { refuseFilled, refuseMissing } from './store-there';

let folder: string;
let held: FolderLock | null;
const asked: { url?: string; authorization?: string }[] = [];
let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    response.end('{"items":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-client-'));
  held = null;
  asked.length = 0;
});
afterEach(() => {
  held?.release();
  rmSync(folder, { recursive: true, force: true });
});
const addressOf = (dataDir: string): StoreAddress => storeAddressOf({}, dataDir, dataDir);
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'it was opened',
    (error: unknown) => error,
  );

describe('the server of a data folder', () => {
  it('is found by the lock that it holds, and asked with the word that it left there', async () => {
    held = lockFolder(folder, { url });
    writeFileSync(join(folder, 'local.token'), 'abc\n');
    const client = await openClient(folder, addressOf(folder));
    expect([client.place, await client.request('GET', '/api/tasks')]).toEqual([url, { items: [] }]);
    expect(asked).toEqual([{ url: '/api/tasks', authorization: 'Local abc' }]);
    await client.close();
  });
  it('is asked without a word where it left none', async () => {
    held = lockFolder(folder, { url });
    await (await openClient(folder, addressOf(folder))).request('GET', '/api/tasks');
    expect(asked).toEqual([{ url: '/api/tasks', authorization: undefined }]);
  });
  it('is waited for while it starts and has no address yet', async () => {
    held = lockFolder(folder);
    const opening = openClient(folder, addressOf(folder));
    const early = await Promise.race([opening.then(() => 'opened'), new Promise((resolve) => setTimeout(() => resolve('waits'), 250))]);
    held.update({ url });
    expect([early, (await opening).place]).toEqual(['waits', url]);
  });
  it('is found by the lock of its folder although its log lies elsewhere', async () => {
    held = lockFolder(folder, { url });
    const elsewhere = storeAddressOf({ EVENT_STORE: 'esdb://127.0.0.1:1?tls=false' }, folder, folder);
    expect((await openClient(folder, elsewhere)).place).toBe(url);
  });
  it('is not the one of another folder, also where one lies in the other', async () => {
    held = lockFolder(folder, { url });
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    expect(await refusalOf(openClient(inside, addressOf(inside)))).toMatchObject({ code: 'store.empty' });
    expect(asked).toEqual([]);
  });
  it('that crashed has left a note that counts for nothing', async () => {
    lockFolder(folder, { url }).release();
    writeFileSync(join(folder, 'server.json'), JSON.stringify({ pid: 1, url, startedAt: '2020-08-17T00:00:00Z' }));
    expect(await refusalOf(openClient(folder, addressOf(folder)))).toMatchObject({ code: 'store.empty' });
    expect(asked).toEqual([]);
  });
  it.each(['', '{', 'null', '{"pid":1}', '[]'])('whose note says %j has no address yet, and is waited for', async (note) => {
    held = lockFolder(folder);
    writeFileSync(join(folder, 'server.json'), note);
    const opening = openClient(folder, addressOf(folder));
    const early = await Promise.race([opening.then(() => 'opened', () => 'failed'), new Promise((resolve) => setTimeout(() => resolve('waits'), 150))]); // prettier-ignore
    held.update({ url });
    expect([early, (await opening).place]).toEqual(['waits', url]);
  });
});

describe('a folder that nobody serves', () => {
  it.each([
    ['is not there', () => join(folder, 'none')],
    ['is empty', () => folder],
    ['holds other things', () => (writeFileSync(join(folder, 'notes.txt'), 'x'), folder)],
  ])('and that %s is refused, and nothing is left in it', async (_, where) => {
    const path = where();
    const before = existsSync(path) ? readdirSync(path) : null;
    const error = await refusalOf(openClient(path, addressOf(path)));
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: 'store.empty', details: { path: addressOf(path).shown } });
    expect(existsSync(path) ? readdirSync(path) : null).toEqual(before);
  });
  it.each([new Error('odd'), 'text', null])('a failure that is no refusal stays what it is: %p', (error) =>
    expect(asRefusal(error)).toBe(error),
  );
});
describe('whether a store is there', () => {
  const make = async (): Promise<void> => {
    const store = await openEventStore({ address: addressOf(folder), catalogue: mergeCatalogues([]) });
    await store.close();
  };
  it('is seen by its file, which is looked for and never made', async () => {
    const address = addressOf(folder);
    await expect(refuseMissing(address)).rejects.toMatchObject({ code: 'store.empty' });
    await expect(refuseFilled(address)).resolves.toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    await make();
    expect(existsSync(join(address.kind === 'sqlite' ? address.folder : '', EVENTS_FILE))).toBe(true);
    await expect(refuseMissing(address)).resolves.toBeUndefined();
    await expect(refuseFilled(address)).rejects.toMatchObject({ code: 'store.not-empty', details: { path: address.shown } });
  });
});
