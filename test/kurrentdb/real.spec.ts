import { setTimeout as pause } from 'node:timers/promises';
import { openKurrentEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { collect, anEvent, expectNothingLost, startLoad } from './load';
import { nodesOf, resign } from './nodes';
import { onEveryServer, onlyOnARealServer } from './servers';

const catalogue = mergeCatalogues([]);
jest.setTimeout(120_000);

onEveryServer((server) =>
  it('has for another engine at once what one has stored', async () => {
    const address = server.address();
    const [one, other] = [await openKurrentEventStore({ catalogue, address }), await openKurrentEventStore({ catalogue, address })];
    const seen: string[] = [];
    other.subscribe(0n, { onEvents: (page) => void seen.push(...page.map(({ id }) => id)) });
    const ids: string[] = [];
    for (let n = 0; n < 50; n += 1) {
      const event = anEvent({ n });
      ids.push(event.id);
      const { position } = await one.append('note-1', [event], n === 0 ? 'no-stream' : BigInt(n - 1));
      expect(await other.head()).toBe(position);
    }
    for (let n = 0; n < 100 && seen.length < 50; n += 1) await pause(50);
    expect(seen).toEqual(ids);
    expect((await collect(other.readStream('note-1'))).map(({ id }) => id)).toEqual(ids);
    expect(one.serverVersion).toMatch(/^\d+\.\d+/);
    await Promise.all([one.close(), other.close()]);
  }),
);
const isCluster = nodesOf(process.env['KURRENTDB_URL'] ?? '').length > 1;
const ELECTION = 'loses and doubles nothing through an election';
if (!isCluster)
  it.skip(`${ELECTION}: SKIPPED, only a cluster has them (KURRENTDB_URL=kurrentdb://…@a:2113,b:2113,c:2113)`, () => undefined);
else
  onlyOnARealServer(ELECTION, async (server) => {
    const address = server.address();
    const nodes = nodesOf(address);
    const store = await openKurrentEventStore({ catalogue, address });
    const load = startLoad(store, 16);
    await pause(2_000);
    await Promise.all(nodes.map((node) => resign(address, node)));
    await pause(8_000);
    await load.stop();
    expect(load.unknown).toEqual([]);
    await expectNothingLost(store, load);
    await store.close();
  });
