import { setTimeout as pause } from 'node:timers/promises';
import { crashRun, reportOf } from '../crash/crash-run';
import { onEveryServer } from './servers';

/** Few in the suite that everybody runs; `npm run test:kurrentdb` takes more. */
const CYCLES = Number(process.env['KURRENTDB_CRASH_CYCLES'] ?? 3);
const SEED = Math.floor(Date.now() / 86_400_000);

onEveryServer((server) => {
  let restless: Promise<void> = Promise.resolve();
  let over = false;
  beforeAll(() => {
    process.env['TEST_STORE'] = server.address().replace(/[?&]engine=[^&]+/, '');
    const double = server.double();
    // The double dies under the engine as well; a real server is left alone.
    restless = (async () => {
      while (double && !over) {
        await pause(3_000);
        await double.stop();
        await pause(300);
        await double.start();
      }
    })();
  });
  afterAll(async () => {
    over = true;
    await restless;
    await server.double()?.stop(); // it may have come back after the hook that stops it
    delete process.env['TEST_STORE'];
  });
  it('loses nothing, doubles nothing, leaves nothing open, and read models equal a rebuild, when engine and server die at random moments', async () => {
    const summary = await crashRun({ cycles: CYCLES, seed: SEED, liveAtMost: 800, checkEvery: CYCLES });
    const report = reportOf(summary);
    console.log(report);
    if (summary.faults.length > 0) throw new Error(report);
    expect(summary.acknowledged).toBeGreaterThan(0);
  }, 900_000);
});
