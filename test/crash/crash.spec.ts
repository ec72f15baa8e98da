import { crashRun, reportOf } from './crash-run';

const CYCLES = 25;
/** Another run each day, the same for everybody who looks for the fault that somebody else saw that day. */
const SEED = Math.floor(Date.now() / 86_400_000);

it('loses nothing, doubles nothing and leaves nothing open when the server is killed at random moments', async () => {
  const summary = await crashRun({ cycles: CYCLES, seed: SEED, liveAtMost: 600, checkEvery: 9 });
  const report = reportOf(summary);
  console.log(report);
  // The report is the message: it names the seed, the faults, and how to have the run again.
  if (summary.faults.length > 0) throw new Error(report);
  expect(summary.cycles).toBe(CYCLES);
  expect(summary.acknowledged).toBeGreaterThan(8);
  expect(summary.resent).toBeGreaterThan(0);
}, 900_000);
