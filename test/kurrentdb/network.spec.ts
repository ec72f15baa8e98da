import { setTimeout as pause } from 'node:timers/promises';
import { openKurrentEventStore, type KurrentEventStore } from '@cascade/event-store';
import { mergeCatalogues } from '@cascade/event-store/domain';
import { expectNothingLost, liveAgain, startLoad } from './load';
import { onEveryServer } from './servers';
import { startProxy, type TcpProxy } from './tcp-proxy';

const catalogue = mergeCatalogues([]);
/** The measured lane takes the full half minute; every other run is content with less. */
const SILENCE_MS = Number(process.env['KURRENTDB_SILENCE_MS'] ?? 7_000);
const LIVE_AGAIN_MS = 10_000;
jest.setTimeout(180_000);

onEveryServer((server) =>
  describe('with a bad network between', () => {
    let proxy: TcpProxy;
    let store: KurrentEventStore;
    beforeEach(async () => {
      const address = server.address();
      const [, host = '', port = '2113'] = /^[^:]+:\/\/(?:[^@]*@)?([^:,/?]+)(?::(\d+))?/.exec(address) ?? [];
      proxy = await startProxy({ host, port: Number(port) });
      // One node, whatever the server names: the way to it is what is tried here.
      const query = address.split('?')[1] ?? '';
      const credentials = /\/\/([^@/]*@)/.exec(address)?.[1] ?? '';
      const isPlain = query.includes('tls=false');
      store = await openKurrentEventStore({
        catalogue,
        address: `kurrentdb://${credentials}localhost:${proxy.port}?${query}${isPlain ? '' : '&tlsVerifyCert=false'}`,
      });
    });
    afterEach(async () => {
      await store.close();
      await proxy.close();
    });
    it('loses and doubles nothing while connections are cut again and again', async () => {
      const load = startLoad(store, 16);
      for (let n = 0; n < 6; n += 1) {
        await pause(700);
        proxy.cut();
      }
      await pause(1_000);
      await load.stop();
      await expectNothingLost(store, load);
    });
    it('is live again soon after the last cut', async () => {
      const load = startLoad(store, 8);
      await pause(500);
      proxy.cut();
      const since = performance.now();
      expect(await liveAgain(load, since, LIVE_AGAIN_MS)).toBeLessThan(LIVE_AGAIN_MS);
      await load.stop();
      await expectNothingLost(store, load);
    });
    it('goes on over a slow connection', async () => {
      proxy.delay(60);
      const load = startLoad(store, 8);
      await pause(3_000);
      await load.stop();
      await expectNothingLost(store, load);
    });
    it(`goes on after ${SILENCE_MS / 1_000} s of silence, and is live within ${LIVE_AGAIN_MS / 1_000} s`, async () => {
      const load = startLoad(store, 8);
      await pause(800);
      proxy.silence();
      await pause(SILENCE_MS);
      const since = performance.now();
      proxy.resume();
      expect(await liveAgain(load, since, LIVE_AGAIN_MS)).toBeLessThan(LIVE_AGAIN_MS);
      await pause(1_000);
      await load.stop();
      await expectNothingLost(store, load);
    });
  }),
);
