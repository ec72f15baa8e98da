import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEngine, engineCatalogue, type Engine } from '@cascade/server';
import { placesOf } from '@cascade/content-store';
import { draftIdOf } from '@cascade/cascade/domain';
import { hashOfReadModels, openMemoryEventStore, type EventStore } from '@cascade/event-store';
import { DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { districtLetter } from '../crash/letter-text';
import { remove } from './open-test-engine';

/** Two servers on one store: one key store and one place for contents between them, a folder of read models each. */
describe('two servers on one store', () => {
  const folders: string[] = [];
  let store: EventStore;
  let servers: Engine[];
  const fresh = (): string => {
    folders.push(mkdtempSync(join(tmpdir(), 'servers-')));
    return folders.at(-1)!;
  };
  beforeAll(async () => {
    store = await openMemoryEventStore({ catalogue: engineCatalogue });
    const shared = fresh();
    const env = { KEYS_DIR: join(shared, 'keys'), CONTENT_STORE: join(shared, 'contents') };
    servers = [];
    for (let n = 0; n < 2; n += 1) {
      const dataDir = fresh();
      const settings = { dataDir, port: 0, host: '127.0.0.1', log: 'quiet', places: placesOf(dataDir, env, dataDir) } as const;
      servers.push(await openEngine(settings, { threads: false, sharedStore: store }));
    }
    await seedBodies(store);
    await Promise.all(servers.map((server) => server.settled()));
  }, 60_000);
  afterAll(async () => {
    for (const server of servers) await server.close();
    await store.close();
    folders.forEach(remove);
  });
  const ask = async <T>(server: number, method: 'GET' | 'POST', url: string, payload?: object, key?: string): Promise<T> => {
    const headers = { host: 'localhost', ...(key && { 'idempotency-key': key }), ...(Buffer.isBuffer(payload) && { 'content-type': 'application/octet-stream' }) }; // prettier-ignore
    const answer = await servers[server]!.inject({ method, url, payload, headers });
    if (answer.statusCode >= 400) throw new Error(answer.payload);
    return JSON.parse(answer.payload) as T;
  };
  const role = async (server: number) =>
    (await ask<{ status: string; role: { role: string; holder: string } }>(server, 'GET', '/api/health/ready')).role.role;
  const order = (n: number) => ({
    content: {
      documentType: 'CT',
      issuerId: PROVINCE,
      subject: `Chỉ thị thứ ${n}`,
      addressees: [{ text: 'UBND các huyện', role: 'to', target: { kind: 'lowerCommittees', underId: PROVINCE, level: 'district' } }],
      citations: [],
      items: [{ label: '1', text: 'Báo cáo', assignees: [{ text: 'UBND các huyện', target: { kind: 'lowerCommittees', underId: PROVINCE, level: 'district' } }] }], // prettier-ignore
    },
    occurredAt: '17/8/2020 08:00',
  });
  const issued = async (server: number, n: number): Promise<{ directiveId: string; number: string; after: string }> => {
    const { directiveId } = await ask<{ directiveId: string }>(server, 'POST', '/api/directives', order(n), `draft-key-${n}`);
    const issue = { issuedOn: '17/8/2020', notation: 'CT-UBND' };
    return ask(server, 'POST', `/api/directives/${directiveId}/issue`, issue, `issue-key-${n}`);
  };

  it('let one of them run the processes, and both are ready', async () => {
    const roles = [await role(0), await role(1)];
    expect(roles.sort()).toEqual(['active', 'standby']);
  });
  it('take numbers from one register on both at once, without a gap and without a double', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, (_, n) => issued(n % 2, n)));
    expect(all.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    const again = await issued(1, 0); // asked of the other server with the same key: what it first did
    expect(again).toMatchObject({ directiveId: all[0]!.directiveId, number: all[0]!.number });
  });
  it('show on each what was written on the other, to who passes `after`', async () => {
    const { directiveId, after } = await issued(0, 20);
    const seen = await ask<{ directiveId: string; ordinal: number }>(1, 'GET', `/api/directives/${directiveId}?after=${after}`);
    expect(JSON.stringify(seen)).toContain(directiveId);
  });
  it('tell browsers on each what was written on the other', async () => {
    const told: (readonly string[] | null)[] = [];
    const stop = servers[1]!.readModels.onAdvance(({ streams }) => told.push(streams));
    const { directiveId } = await issued(0, 21);
    while (!told.flat().includes(`directive-${directiveId}`)) await pause(5);
    stop();
  });
  it('follow up what either wrote once, and hold the same in the end', async () => {
    const { directiveId } = await issued(1, 22);
    await Promise.all(servers.map((server) => server.settled()));
    const above = { directiveId, issuerId: PROVINCE, to: DISTRICTS, symbol: '99/CT-UBND', issuedOn: '2020-08-17' };
    await ask(0, 'POST', '/api/letters?fileName=nam-son.txt', Buffer.from(districtLetter(1, 9, above)));
    await Promise.all(servers.map((server) => server.settled()));
    for (const district of DISTRICTS) {
      const drafted = await Array.fromAsync(store.readStream(`directive-${draftIdOf(directiveId, district)}`));
      expect(drafted.filter(({ type }) => type === 'Drafted')).toHaveLength(1);
    }
    const [one, two] = servers.map(({ readModels }) => hashOfReadModels(readModels.file()!));
    expect(one).toBe(two);
  });
  it('go on with the processes when the one that ran them is stopped', async () => {
    const active = (await role(0)) === 'active' ? 0 : 1;
    await servers[active]!.close();
    const [left] = servers.splice(active, 1).length ? servers : [];
    const { directiveId } = await issued(0, 23);
    await left!.settled();
    expect(await role(0)).toBe('active');
    const delivered = await Array.fromAsync(store.readStream(`delivery-${directiveId}-${DISTRICTS[0]!}`));
    expect(delivered.length).toBeGreaterThan(0);
  });
  it('mark what lacks an event in every answer that speaks of it, until it is told anew', async () => {
    const { directiveId, after } = await issued(0, 24);
    await servers[0]!.settled();
    expect(await ask<{ incomplete?: object }>(0, 'GET', `/api/directives/${directiveId}?after=${after}`)).not.toHaveProperty('incomplete'); // prettier-ignore
    const stream = `directive-${directiveId}`;
    const metadata = {
      occurredAt: '2020-08-18',
      actor: 'spec',
      onBehalfOf: null,
      commandId: 'spec',
      correlationId: 'spec',
      causationId: null,
    };
    // An event as no decider writes it: what it says cannot be taken in.
    await store.append(stream, [{ id: randomUUID(), type: 'ReadingCorrected', version: 2, data: {}, metadata }], 'any');
    await servers[0]!.settled();
    const { items } = await ask<{ items: { stream: string; by: string; error: string }[] }>(0, 'GET', '/api/incomplete');
    expect(items.map((each) => each.stream)).toContain(stream);
    expect(items[0]!.error).not.toBe('');
    await pause(1_100);
    const marked = await ask<{ incomplete: { here: { stream: string }[]; total: number } }>(0, 'GET', `/api/directives/${directiveId}`);
    expect(marked.incomplete.here[0]!.stream).toBe(stream);
    const other = await ask<{ incomplete: { here: object[]; total: number } }>(0, 'GET', '/api/authorities?limit=1');
    expect(other.incomplete).toEqual({ here: [], total: marked.incomplete.total });
    const { incomplete } = await ask<{ incomplete: number }>(0, 'POST', '/api/read-models/incomplete/retry');
    expect(incomplete).toBeGreaterThan(0); // the code that cannot read it is the same
  });
});
