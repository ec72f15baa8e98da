/**
 * `npm run bench [-- --only NAME,NAME] [--json FILE] [--quick]`, or `-- --store kurrentdb://…` (`double`: the protocol double): what docs/benchmarks.md shows, measured on this machine.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchContext, Measurement } from './lib/bench';
import { BenchFolder } from './lib/bench-folder';
import { runAll } from './lib/run-all';
import { machine, table } from './lib/table';
import { append1, append64 } from './measurements/append';
import { copy100k, copy1m } from './measurements/copy';
import { coverages } from './measurements/coverage';
import { http64 } from './measurements/http';
import { official } from './measurements/official';
import { orders } from './measurements/order';
import { rebuild100k, rebuild1m } from './measurements/rebuild';
import { searches } from './measurements/search';
import { storeMeasurements } from './measurements/store';
import { traces } from './measurements/trace';
import { web } from './measurements/web';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, store: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const MEASUREMENTS: readonly Measurement[] = options.store
  ? storeMeasurements(options.store)
  : [append1, append64, http64, orders, rebuild100k, rebuild1m, traces, searches, coverages, copy100k, copy1m, official, web];
const wanted = options.only?.split(',').map((name) => name.trim());
const known = MEASUREMENTS.flatMap(({ names }) => names);
const unknown = wanted?.filter((name) => !known.includes(name)) ?? [];
if (unknown.length > 0) {
  console.error(`✗ no measurement is called ${unknown.join(', ')}\n  → one of ${known.join(', ')}`);
  process.exit(2);
}

const folder = new BenchFolder(process.cwd());
const started = performance.now();
/** A log gets a line now and then, a terminal one that changes. */
const LOG_EVERY_MS = 15_000;
let loggedAt = started;
const progress = (text: string): void => {
  const now = performance.now();
  const line = `  ${Math.round((now - started) / 1000)} s  ${text}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
  else if (now - loggedAt >= LOG_EVERY_MS) {
    loggedAt = now;
    console.error(line);
  }
};
const context: BenchContext = { quick: options.quick, freshFolder: (name) => folder.fresh(name), progress };

const main = async (): Promise<number> => {
  console.log(`${machine()}, ${new Date().toISOString().slice(0, 10)}${options.quick ? ', small sizes' : ''}`);
  const { figures, failures } = await runAll(MEASUREMENTS, wanted, context, {
    starts: (names) => console.error(`• measuring ${names.join(', ')}`),
    measured: (found) => {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      for (const each of found)
        console.error(`  ${each.name}: ${each.value.toPrecision(4)} ${each.unit}, ratio ${each.ratio?.toFixed(2) ?? '–'}`);
    },
  });
  if (figures.length > 0) console.log(`\n${table(figures)}`);
  const rows = figures.map(({ name, value, unit, baseline, ratio }) => ({ name, value, unit, baseline, ratio }));
  if (options.json) writeFileSync(resolve(options.json), `${JSON.stringify(rows, null, 2)}\n`);
  for (const { names, error } of failures)
    console.error(`✗ not measured: ${names.join(', ') || 'what follows the figures asked for'}`, error);
  return failures.length === 0 ? 0 : 1;
};
main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
