import { setTimeout as pause } from 'node:timers/promises';
import { openKurrentEventStore, type KurrentEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { expectNothingLost, liveAgain, startLoad, type Load } from './load';
import { faultsOf, nodesOf, rolesOf } from './nodes';
import { realServer } from './servers';

const catalogue = mergeCatalogues([]);
const SILENCE_MS = Number(process.env['KURRENTDB_SILENCE_MS'] ?? 7_000);
const LIVE_AGAIN_MS = 10_000;
const WRITERS = 16;
jest.setTimeout(240_000);

const server = realServer();
const faults = faultsOf();
const isCluster = nodesOf(process.env['KURRENTDB_URL'] ?? '').length > 1;
const WHAT = 'a real server whose nodes are killed';
if (!server || !faults)
  it.skip(`${WHAT}: SKIPPED, KURRENTDB_URL names a server and KURRENTDB_FAULTS the program that kills and starts its nodes`, () =>
    undefined);
else
  describe(`on ${WHAT}`, () => {
    let store: KurrentEventStore;
    let load: Load;
    /** A node that was silent while others led may have to cut its log back and start anew: with two away nobody can lead. */
    const allThere = async (): Promise<void> => {
      const nodes = nodesOf(server.address());
      for (let n = 0; n < 60; n += 1) {
        for (const node of nodes) await faults('start', node);
        const roles = await rolesOf(server.address()).catch(() => null);
        if (roles && roles.followers.length === nodes.length - 1) return;
        await pause(1_000);
      }
      throw new Error('the cluster is not whole');
    };
    beforeEach(async () => {
      await allThere();
      store = await openKurrentEventStore({ catalogue, address: server.address() });
      load = startLoad(store, WRITERS);
      await pause(2_000);
    });
    afterEach(async () => {
      await load.stop();
      await store.close();
      for (const node of nodesOf(server.address())) await faults('start', node);
    });
    /** Waits for the subscription, lets the load run a little on, and looks at what is left. */
    const expectAllThere = async (since: number, told: string): Promise<void> => {
      const live = await liveAgain(load, since, 60_000);
      await pause(3_000);
      await load.stop();
      console.log(
        `${told}: live again after ${Math.round(live)} ms; ${load.acknowledged.length} acknowledged, ${load.unknown.length} given up`,
      );
      await expectNothingLost(store, load);
      expect(live).toBeLessThan(LIVE_AGAIN_MS);
    };
    /** An instant after which what is seen was stored by a server that is back: more was acknowledged than can have been on its way. */
    const appendsAgain = async (): Promise<number> => {
      const { length } = load.acknowledged;
      for (let n = 0; n < 1_200 && load.acknowledged.length <= length + WRITERS; n += 1) await pause(50);
      return performance.now();
    };
    it('loses and doubles nothing when the leader is killed and comes back', async () => {
      const { leader } = await rolesOf(server.address());
      await faults('kill', leader);
      const killed = performance.now();
      if (isCluster) {
        const again = await appendsAgain();
        console.log(`appends again ${Math.round(again - killed)} ms after the leader's death`);
        await faults('start', leader);
        await expectAllThere(again, 'the leader killed');
      } else {
        await pause(3_000);
        await faults('start', leader);
        await expectAllThere(await appendsAgain(), 'the node killed');
      }
    });
    it('goes on after the leader was silent', async () => {
      const { leader } = await rolesOf(server.address());
      await faults('pause', leader);
      const silent = performance.now();
      await pause(SILENCE_MS);
      await faults('resume', leader);
      await faults('start', leader); // one that led while others were elected may end itself
      await expectAllThere(isCluster ? silent + 20_000 : performance.now(), `${SILENCE_MS / 1_000} s of silence`);
    });
    if (isCluster)
      it('goes on while a follower is killed and comes back', async () => {
        const { followers } = await rolesOf(server.address());
        await faults('kill', followers[0]!);
        const killed = performance.now();
        await pause(3_000);
        await faults('start', followers[0]!);
        await expectAllThere(killed + 500, 'a follower killed');
      });
  });
