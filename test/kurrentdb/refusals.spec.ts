import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKurrentEventStore, type KurrentEventStore } from '@cascade/event-store';
import { DomainError, mergeCatalogues } from '@cascade/event-store/domain';
import { problemOf } from '@cascade/server';
import { makeCertificates } from './certificates';
import { DoubleLog } from './double/double-log';
import { startDouble, type DoubleSettings, type ProtocolDouble } from './double/protocol-double';
import { anEvent, collect } from './load';

const catalogue = mergeCatalogues([]);
const PATIENCE = { answer: 500, whole: 1_500, silence: 500, pause: 200 };
const account = { username: 'cascade', password: 's3cret-word' };
jest.setTimeout(60_000);

describe('what a server refuses', () => {
  const doubles: ProtocolDouble[] = [];
  const stores: KurrentEventStore[] = [];
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cascade-kurrentdb-'));
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await Promise.all(doubles.splice(0).map((double) => double.stop()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const started = async (settings: DoubleSettings = {}): Promise<ProtocolDouble> => {
    const double = await startDouble(settings);
    doubles.push(double);
    return double;
  };
  const opened = async (address: string): Promise<KurrentEventStore> => {
    const store = await openKurrentEventStore({ catalogue, address, patience: PATIENCE });
    stores.push(store);
    return store;
  };
  /** How opening was refused, in the words that people read. */
  const refusal = async (address: string): Promise<{ code: string; vi: string; en: string; remedy: string }> => {
    const error = await opened(address).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof DomainError)) throw new Error(`expected a refusal, got ${String(error)}`);
    const { code, words } = problemOf(error);
    expect(JSON.stringify(words)).not.toContain(account.password);
    return { code, vi: words.vi.title, en: words.en.title, remedy: words.en.remedy };
  };
  const withTls = async (version?: string) => {
    const { authority, certificate, key } = makeCertificates();
    const authorityFile = join(folder, 'authority.pem');
    writeFileSync(authorityFile, authority);
    const double = await started({ version, tls: { key, certificate }, credentials: account });
    const to = (who: string, query: string) => `kurrentdb://${who}localhost:${double.port}?tls=true${query}`;
    return { double, to, trusting: `&tlsCAFile=${encodeURIComponent(authorityFile)}` };
  };

  describe('credentials and certificates', () => {
    it('works with the right ones', async () => {
      const { to, trusting } = await withTls();
      const store = await opened(to(`${account.username}:${account.password}@`, trusting));
      await store.append('note-1', [anEvent()], 'no-stream');
      expect(await collect(store.readAll())).toHaveLength(1);
    });
    it('tells a wrong password, and does not try it again and again', async () => {
      const { double, to, trusting } = await withTls();
      expect(await refusal(to('cascade:wrong@', trusting))).toMatchObject({
        code: 'store.access-denied',
        en: expect.stringContaining('refuses this account'),
        vi: expect.stringContaining('từ chối tài khoản'),
      });
      expect(double.calls.get('read') ?? 0).toBeLessThanOrEqual(2);
    });
    it.each(['22.10.5', '23.10.8', '26.1.0'])(
      'tells a wrong password to a cluster of %s, which does not even say who leads',
      async (version) => {
        const { double, to, trusting } = await withTls(version);
        const discovered = (who: string) => to(who, trusting).replace('kurrentdb://', 'kurrentdb+discover://');
        const store = await opened(discovered(`${account.username}:${account.password}@`));
        await store.append('note-1', [anEvent()], 'no-stream');
        expect(await collect(store.readAll())).toHaveLength(1);
        const since = performance.now();
        expect(await refusal(discovered('cascade:wrong@'))).toMatchObject({ code: 'store.access-denied' });
        expect(performance.now() - since).toBeLessThan(5_000);
        expect(double.calls.get('gossip')).toBeGreaterThan(0);
      },
    );
    it('tells that no account was given', async () => {
      const { to, trusting } = await withTls();
      expect(await refusal(to('', trusting))).toMatchObject({ code: 'store.access-denied' });
    });
    it('tells a certificate that nobody trusted signed', async () => {
      const { to } = await withTls();
      expect(await refusal(to(`${account.username}:${account.password}@`, ''))).toMatchObject({
        code: 'store.untrusted',
        remedy: expect.stringContaining('tlsCAFile'),
      });
    });
    it('tells a certificate of another authority', async () => {
      const { to } = await withTls();
      const other = join(folder, 'other.pem');
      writeFileSync(other, makeCertificates().authority);
      expect(await refusal(to('', `&tlsCAFile=${encodeURIComponent(other)}`))).toMatchObject({ code: 'store.untrusted' });
    });
    it('tells the same of a cluster, whose client only says that it found no node', async () => {
      const { double, to } = await withTls();
      const other = join(folder, 'other.pem');
      writeFileSync(other, makeCertificates().authority);
      const nodes = to('', '').replace(`localhost:${double.port}`, (node) => `${node},${node}`);
      const query = `&tlsCAFile=${encodeURIComponent(other)}&maxDiscoverAttempts=2`;
      expect(await refusal(`${nodes}${query}`)).toMatchObject({ code: 'store.untrusted' });
      await double.stop();
      expect(await refusal(`${nodes}${query}`)).toMatchObject({ code: 'store.unreachable' });
    });
    it('tells TLS where the server has none', async () => {
      const { port } = await started();
      expect(await refusal(`kurrentdb://localhost:${port}?tls=true`)).toMatchObject({ code: 'store.untrusted' });
    });
    it('tells a certificate file that is not there', async () => {
      const { to } = await withTls();
      expect(await refusal(to('', '&tlsCAFile=/no/such/file.pem'))).toMatchObject({ code: 'store.address-unusable' });
    });
  });
  describe('servers', () => {
    it.each(['21.10.11', '22.6.0', 'unknown'])('of version %s are too old', async (version) => {
      const { url } = await started({ version });
      expect(await refusal(url)).toMatchObject({ code: 'store.too-old', en: expect.stringContaining(version) });
    });
    it.each(['22.10.5', '24.10.0', '25.1.2', '26.0.0'])('of version %s are taken', async (version) => {
      const store = await opened((await started({ version })).url);
      expect(store.serverVersion).toBe(version);
      await expect(store.append('note-1', [anEvent()], 'no-stream')).resolves.toMatchObject({ revision: 0n });
    });
    it('that take one append a call are taken', async () => {
      const double = await started({ batches: false });
      const store = await opened(double.url);
      const event = anEvent({ text: 'đ' });
      await store.append('note-1', [event, anEvent()], 'no-stream');
      await expect(store.append('note-1', [anEvent()], 'no-stream')).rejects.toMatchObject({
        code: 'stream.conflict',
        details: { actual: '1' },
      });
      expect(double.calls.get('append')).toBe(2);
      expect(await collect(store.readStream('note-1'))).toMatchObject([{ id: event.id, data: { text: 'đ' } }, {}]);
    });
    it('that are not there are told within seconds', async () => {
      const port = await new Promise<number>((resolve) => {
        const probe = createServer().listen(0, '127.0.0.1', () => {
          const { port: free } = probe.address() as AddressInfo;
          probe.close(() => resolve(free));
        });
      });
      const since = performance.now();
      expect(await refusal(`kurrentdb://127.0.0.1:${port}?tls=false`)).toMatchObject({
        code: 'store.unreachable',
        en: expect.stringContaining('ECONNREFUSED'),
      });
      expect(performance.now() - since).toBeLessThan(10_000);
    });
    it('that only follow, whose leader is away, are told', async () => {
      const { url } = await started({ leader: { host: '127.0.0.1', port: 9 } });
      expect(await refusal(url)).toMatchObject({ code: 'store.only-follower', en: expect.stringContaining('not the leader') });
    });
    it('that follow lead to their leader', async () => {
      const leader = await started();
      const { url } = await started({ leader: { host: '127.0.0.1', port: leader.port }, log: leader.log });
      const store = await opened(url);
      await expect(store.append('note-1', [anEvent()], 'no-stream')).resolves.toMatchObject({ revision: 0n });
      expect(await collect(store.readStream('note-1'))).toHaveLength(1);
    });
    it('that measure an append by more than its texts still take 1 MiB of them', async () => {
      const store = await opened((await started({ log: new DoubleLog({ measures: 'everything' }) })).url);
      const probe = anEvent({ text: '' });
      await store.append('note-0', [probe], 'no-stream');
      const { text } = (await collect(store.readStream('note-0')))[0]!;
      const brim = anEvent({ text: 'đ'.repeat((1024 * 1024 - text.data.length - text.metadata.length) / 2) });
      await store.append('note-1', [brim], 'no-stream');
      expect((await collect(store.readStream('note-1')))[0]!.data).toEqual(brim.data);
      expect((await collect(store.readAll()))[1]!.data).toEqual(brim.data);
    });
  });
  describe('a log that others write to', () => {
    const foreign = (type: string, data = '{"a":1}', metadata = '') => ({
      ...{ id: crypto.randomUUID(), type, contentType: 'application/json' },
      data: Buffer.from(data),
      metadata: Buffer.from(metadata),
    });
    it('is read past their streams, forwards, backwards and live', async () => {
      const double = await started();
      const store = await opened(double.url);
      const other = await opened(`${double.url}&engine=cascade-2`);
      const seen: string[] = [];
      store.subscribe(0n, { onEvents: (page) => void seen.push(...page.map(({ id }) => id)) });
      const own: string[] = [];
      for (let n = 0; n < 20; n += 1) {
        double.log.append(n % 2 ? 'order-1' : 'cascadex', [foreign('Ordered')], 'any');
        await other.append('note-1', [anEvent()], 'any');
        const event = anEvent();
        own.push(event.id);
        await store.append('note-1', [event], 'any');
      }
      for (let n = 0; n < 100 && seen.length < 20; n += 1) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(own);
      expect((await collect(store.readAll())).map(({ id, revision }) => [id, revision])).toEqual(own.map((id, n) => [id, BigInt(n)]));
      expect((await collect(store.readAll({ direction: 'backwards', limit: 1 }))).map(({ id }) => id)).toEqual([own.at(-1)]);
    });
    it('keeps a foreign event in a stream of ours in its place and lets nobody take it in', async () => {
      const double = await started();
      const store = await opened(double.url);
      await store.append('note-1', [anEvent()], 'no-stream');
      double.log.append('cascade:note-1', [foreign('Issued'), foreign('Odd', 'no json', '\u0000')], 'any');
      await store.append('note-1', [anEvent()], 2n);
      for (const events of [await collect(store.readStream('note-1')), await collect(store.readAll())]) {
        expect(events.map(({ type, revision }) => [type, revision])).toEqual([['Seen', 0n], ['Issued', 1n], ['Odd', 2n], ['Seen', 3n]]); // prettier-ignore
        expect(() => events[1]!.data).toThrow('event.foreign');
        expect(events[1]!.metadata).toMatchObject({ actor: 'foreign', recordedAt: expect.stringMatching(/^\d{4}-.*\.000Z$/) });
        expect(JSON.parse(events[2]!.text.metadata)).toEqual(events[2]!.metadata);
      }
      const { words } = problemOf(new DomainError('event.foreign', { stream: 'note-1', revision: '1', type: 'Issued' }));
      expect([words.vi.title, words.en.title].every((title) => title.includes('note-1'))).toBe(true);
    });
    it('tells a stream of ours that somebody deleted', async () => {
      const double = await started();
      const store = await opened(double.url);
      await store.append('note-1', [anEvent()], 'no-stream');
      double.log.tombstone('cascade:note-1');
      await expect(collect(store.readStream('note-1'))).rejects.toMatchObject({ code: 'store.damaged' });
      await expect(store.append('note-1', [anEvent()], 0n)).rejects.toMatchObject({ code: 'store.damaged' });
    });
    it('tells a stream of ours whose beginning somebody cut off', async () => {
      const double = await started();
      const store = await opened(double.url);
      await store.append('note-1', [anEvent(), anEvent(), anEvent()], 'no-stream');
      double.log.append('$$cascade:note-1', [foreign('$metadata', '{"$tb":2}')], 'any');
      await expect(collect(store.readStream('note-1'))).rejects.toMatchObject({ code: 'revision.gap' });
      await expect(collect(store.readStream('note-1', { direction: 'backwards' }))).rejects.toMatchObject({ code: 'revision.gap' });
    });
  });
});
