import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openKurrentEventStore, type KurrentEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { makeCertificates } from './certificates';
import { startDouble, type DoubleSettings, type ProtocolDouble } from './double/protocol-double';
import { anEvent, collect } from './load';
import { onEveryServer } from './servers';

const catalogue = mergeCatalogues([]);
const PATIENCE = { answer: 500, search: 1_500, whole: 10_000, silence: 300, pause: 200 };
jest.setTimeout(60_000);

const fill = async (store: KurrentEventStore, events: number): Promise<void> => {
  for (let n = 0; n < events; n += 100) {
    const page = Array.from({ length: 100 }, (_, i) => anEvent({ n: n + i, chữ: 'Bình Dương '.repeat(i) }));
    await store.append(n % 500 === 400 ? 'sys-lease' : `note-${n % 7}`, page, 'any');
  }
};
/** What a reading of all of it brings, event by event in the same words. */
const byPages = async (store: KurrentEventStore) =>
  (await collect(store.readAll()))
    .filter(({ stream }) => !stream.startsWith('sys-'))
    .map(({ id, stream, type, revision, position, text }) => ({ id, stream, type, revision, position, ...text }));
const inOneGo = async (store: KurrentEventStore, after = 0n, signal = new AbortController().signal) => {
  const seen = [];
  for await (const { events } of store.unparsed(after, signal))
    for (const { revision, position, metadata, data, ...event } of events)
      seen.push({
        ...{ ...event, revision: BigInt(revision), position: BigInt(position) },
        ...{ metadata: Buffer.from(metadata).toString(), data: Buffer.from(data).toString() },
      });
  return seen;
};

onEveryServer((server) => {
  let store: KurrentEventStore;
  beforeEach(async () => {
    store = await openKurrentEventStore({ catalogue, address: server.address() });
  });
  afterEach(() => store.close());
  it('brings all of the log in one long reading as pages bring it, from any place on', async () => {
    await fill(store, 3_000);
    const pages = await byPages(store);
    expect(pages).toHaveLength(2_400);
    expect(await inOneGo(store)).toEqual(pages);
    expect(await inOneGo(store, pages[1_234]!.position)).toEqual(pages.slice(1_235));
    expect(await inOneGo(store, pages.at(-1)!.position)).toEqual([]);
  });
  it('has nothing to bring of an empty log', async () => {
    expect(await inOneGo(store)).toEqual([]);
  });
});

describe('a long reading from a protocol double that goes wrong', () => {
  const doubles: ProtocolDouble[] = [];
  let folder: string;
  let store: KurrentEventStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cascade-reading-'));
  });
  afterEach(async () => {
    await store.close();
    await Promise.all(doubles.splice(0).map((double) => double.stop()));
    rmSync(folder, { recursive: true });
  });
  const started = async (settings: DoubleSettings = {}): Promise<ProtocolDouble> => {
    const double = await startDouble(settings);
    doubles.push(double);
    return double;
  };
  const opened = async (address: string): Promise<void> => {
    store = await openKurrentEventStore({ catalogue, address, patience: PATIENCE });
  };
  /** With events, and its live subscription running: a fault set up from here on meets no reading but the test's own. */
  const filled = async (double: ProtocolDouble, events: number): Promise<void> => {
    await fill(store, events);
    while ((double.calls.get('subscribe') ?? 0) < 2) await pause(5); // the first asks the account
  };
  it('goes on at the leader that a follower names', async () => {
    const follower = await started();
    const leader = await started({ log: follower.log });
    await opened(follower.url);
    await filled(follower, 500);
    const pages = await byPages(store);
    const before = leader.calls.get('read') ?? 0;
    follower.faults.notLeader = { left: 1, host: '127.0.0.1', port: leader.port };
    expect(await inOneGo(store)).toEqual(pages);
    expect(follower.faults.notLeader.left).toBe(0);
    expect(leader.calls.get('read')).toBeGreaterThan(before);
  });
  it('goes back to its setting where the leader that was named is gone', async () => {
    const follower = await started();
    const gone = await startDouble();
    await gone.stop();
    await opened(follower.url);
    await filled(follower, 500);
    const pages = await byPages(store);
    follower.faults.notLeader = { left: 1, host: '127.0.0.1', port: gone.port };
    expect(await inOneGo(store)).toEqual(pages);
  });
  it('comes over TLS with the account of the address', async () => {
    const { authority, certificate, key } = makeCertificates();
    const authorityFile = join(folder, 'authority.pem');
    writeFileSync(authorityFile, authority);
    const double = await started({ tls: { key, certificate }, credentials: { username: 'cascade', password: 's3cret' } });
    await opened(`kurrentdb://cascade:s3cret@localhost:${double.port}?tls=true&tlsCAFile=${encodeURIComponent(authorityFile)}`);
    await filled(double, 300);
    expect(await inOneGo(store)).toEqual(await byPages(store));
  });
  it('begins again on a fresh connection where the server takes the call and is silent', async () => {
    const double = await started();
    await opened(double.url);
    await filled(double, 300);
    const pages = await byPages(store);
    double.faults.hangsReads = 1;
    expect(await inOneGo(store)).toEqual(pages);
    expect(double.faults.hangsReads).toBe(0);
  });
  it('ends at once when it is called off, whatever the server does', async () => {
    const double = await started();
    await opened(double.url);
    await filled(double, 300);
    double.faults.hangsReads = 1;
    const stop = new AbortController();
    const since = performance.now();
    const reading = inOneGo(store, 0n, stop.signal);
    await pause(100);
    stop.abort();
    expect(await reading).toEqual([]);
    expect(performance.now() - since).toBeLessThan(PATIENCE.search);
  });
  it('loses and doubles nothing while connections are cut', async () => {
    const double = await started();
    await opened(double.url);
    await filled(double, 4_000);
    const pages = await byPages(store);
    const seen: string[] = [];
    let cuts = 0;
    for await (const { events } of store.unparsed(0n, new AbortController().signal)) {
      seen.push(...events.map(({ id }) => id));
      if (seen.length > (cuts + 1) * 700) {
        cuts += 1;
        await double.stop();
        await double.start();
      }
    }
    expect(cuts).toBeGreaterThan(0);
    expect(seen).toEqual(pages.map(({ id }) => id));
  });
});
