import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  hashOfReadModels,
  openKurrentEventStore,
  openReadModels,
  type KurrentEventStore,
  type ReadModels,
  type TimelineProjection,
} from '@cascade/event-store';
import { mergeCatalogues, type EventOf } from '@cascade/event-store/domain';
import { startDouble, type ProtocolDouble } from './double/protocol-double';
import { anEvent } from './load';
import { onEveryServer } from './servers';

const catalogue = mergeCatalogues([]);
const PATIENCE = { answer: 2_000, search: 10_000, whole: 20_000, silence: 300, pause: 300 };
jest.setTimeout(60_000);

type Seen = EventOf<'Seen', 1, { n: number }>;
const sightings: TimelineProjection<Seen, { n: number }> = {
  ...{ name: 'sightings', version: 1, category: 'note', columns: { n: 'integer' }, indexes: [['n']] },
  subjectOf: { Seen: () => '' },
  timeline: (facts) => facts.map(({ data, occurredFrom: from }) => ({ from, row: { n: data.n } })),
};
let store: KurrentEventStore;
let folder: string;
let opened: ReadModels[] = [];
const begin = async (address: string): Promise<void> => {
  folder = mkdtempSync(join(tmpdir(), 'cascade-rebuild-'));
  store = await openKurrentEventStore({ catalogue, address, patience: PATIENCE });
};
const end = async (): Promise<void> => {
  for (const models of opened) await models.close();
  opened = [];
  await store.close();
  rmSync(folder, { recursive: true, force: true });
};
const readModels = async (name: string): Promise<ReadModels> => {
  const options = { store, projections: [sightings], folder: join(folder, name), threads: false as const, now: () => Date.now() };
  const models = await openReadModels(options);
  opened.push(models);
  return models;
};
const fill = async (from: number, to: number): Promise<void> => {
  const events = Array.from({ length: to - from }, (_, n) => ({ at: from + n, event: anEvent({ n: from + n }) }));
  const streams = Map.groupBy(events, ({ at }) => (at % 50 === 49 ? 'sys-lease' : `note-${at % 40}`));
  const appends = [...streams].map(([stream, of]) => store.append(stream, of.map(({ event }) => event), 'any')); // prettier-ignore
  await Promise.all(appends);
};
const caughtUp = async (models: ReadModels): Promise<string> => {
  const head = await store.head();
  for (let n = 0; n < 1_000 && (models.state().state !== 'live' || models.state().position < head); n += 1) await pause(20);
  expect(models.state()).toMatchObject({ state: 'live', position: head });
  return hashOfReadModels(models.file()!);
};
const leftOvers = (name: string): readonly string[] => readdirSync(join(folder, name)).filter((file) => file.endsWith('.building'));

onEveryServer((server) =>
  describe('a rebuild from a server', () => {
    beforeEach(() => begin(server.address()));
    afterEach(end);
    it('makes the file that was fed event by event, also while events arrive', async () => {
      const fed = await readModels('fed');
      await fill(0, 700);
      await caughtUp(fed);
      const built = await readModels('built');
      await Promise.all([built.rebuild(), fill(700, 900)]);
      await Promise.all([built.rebuild(), fill(900, 1_200)]);
      const hash = await caughtUp(fed);
      expect(await caughtUp(built)).toBe(hash);
      expect([fed.state().ordinal, built.state().ordinal]).toEqual([1_176, 1_176]);
      expect(leftOvers('built')).toEqual([]);
    });
    it('begins with an empty log', async () => {
      const built = await readModels('built');
      await built.rebuild();
      expect(built.state()).toMatchObject({ ordinal: 0, state: 'live' });
      await fill(0, 10);
      expect(await caughtUp(built)).toBe(await caughtUp(await readModels('later')));
    });
  }),
);

describe('a rebuild from a protocol double that goes wrong', () => {
  let double: ProtocolDouble;
  beforeEach(async () => {
    double = await startDouble();
    await begin(double.url);
  });
  afterEach(async () => {
    await end();
    await double.stop();
  });
  it('goes on where the connection was lost', async () => {
    await fill(0, 2_000);
    const built = await readModels('built');
    const hash = await caughtUp(built);
    let died: Promise<void> | null = null;
    const dies = async (): Promise<void> => {
      await double.stop();
      await pause(300);
      await double.start();
    };
    const shares: number[] = [];
    await built.rebuild(({ share }) => {
      shares.push(share);
      if (share > 0 && share < 0.5) died ??= dies();
    });
    await died;
    expect(died).not.toBeNull();
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await caughtUp(built)).toBe(hash);
    expect(leftOvers('built')).toEqual([]);
  });
  it('waits for a server that hangs', async () => {
    await fill(0, 200);
    double.faults.hangsReads = 2;
    expect(await caughtUp(await readModels('built'))).toBe(await caughtUp(await readModels('other')));
  });
  it('counts what somebody else wrote into a stream, and marks its subject', async () => {
    await fill(0, 80);
    const foreign = { id: randomUUID(), type: 'Seen', contentType: 'application/octet-stream', data: Buffer.from('no json'), metadata: new Uint8Array() }; // prettier-ignore
    const fed = await readModels('fed');
    await caughtUp(fed);
    double.log.append('cascade:note-1', [foreign], 'any');
    await fill(80, 100);
    const hash = await caughtUp(fed);
    expect(fed.state().incomplete).toBe(1);
    const built = await readModels('built');
    expect(await caughtUp(built)).toBe(hash);
    expect(built.state().incomplete).toBe(1);
  });
});
