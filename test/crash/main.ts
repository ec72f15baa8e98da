import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startDoubleProcess } from '../kurrentdb/double/double-process';
import { crashRun, reportOf } from './crash-run';

const USAGE =
  'npm run test:crash -- [--cycles 100] [--seed N] [--clients 8] [--live-at-most 1500] [--check-every 5] [--cycles-per-store 50] [--store kurrentdb://… | double]';
const DOUBLE_DIES_MS = 4_000;
const number = { type: 'string' } as const;
const whole = (name: string, written: string | undefined, otherwise: number): number => {
  if (written === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(written)) throw new Error(`--${name} ${written} is no whole number`);
  return Number(written);
};
const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      cycles: number,
      seed: number,
      clients: number,
      'live-at-most': number,
      'check-every': number,
      'cycles-per-store': number,
      store: number,
    },
  });
  // The double dies now and then as well: engine and server are killed independently of each other.
  const double = values.store === 'double' ? await startDoubleProcess(DOUBLE_DIES_MS) : null;
  const store = double ? double.url : values.store;
  if (store !== undefined) process.env['TEST_STORE'] = store; // read by whatever opens a data folder of this run
  const seed = whole('seed', values.seed, Date.now() % 1_000_000_000);
  console.log(`seed ${seed}${store === undefined ? '' : `, on ${double ? 'the protocol double' : 'a server'}`}`);
  const summary = await crashRun({
    seed,
    cycles: whole('cycles', values.cycles, 100),
    clients: whole('clients', values.clients, 8),
    liveAtMost: whole('live-at-most', values['live-at-most'], 1_500),
    checkEvery: Math.max(1, whole('check-every', values['check-every'], 5)),
    cyclesPerStore: Math.max(1, whole('cycles-per-store', values['cycles-per-store'], 50)),
    say: (line) => console.log(line),
  });
  console.log(reportOf(summary));
  return summary.faults.length === 0 && summary.acknowledged > 0 ? 0 : 1;
};
main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}\n  → ${USAGE}`);
    process.exit(1);
  },
);
