import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetNumbering } from '@cascade/directives';
import { openTestEngine } from '../journeys/open-test-engine';
import { checkStore } from './check-store';
import { crashCycle, quietCycle, type Killed } from './crash-cycle';
import { CrashJournal } from './crash-journal';
import { PROVINCE, seedBodies } from './crash-world';
import { Knowledge } from './knowledge';
import { Random } from './random';

export interface CrashRunOptions {
  readonly cycles: number;
  readonly seed: number;
  readonly clients?: number;
  /** ms after ready. */
  readonly liveAtMost?: number;
  /** The store is checked after so many cycles, and at the end. */
  readonly checkEvery?: number;
  /** A new store is begun after so many cycles, so that checking does not grow with the run. */
  readonly cyclesPerStore?: number;
  /** Told one line at a time what is going on. */
  say?(line: string): void;
}
export interface CrashSummary {
  readonly seed: number;
  readonly cycles: number;
  readonly kills: Readonly<Record<Killed, number>>;
  readonly acknowledged: number;
  /** Commands whose answer a kill cut off, sent again; and answered ones asked again. */
  readonly resent: number;
  readonly repeated: number;
  readonly refused: number;
  readonly events: number;
  /** One sentence each; empty where everything holds. */
  readonly faults: readonly string[];
  /** Where the store lies that a fault was found in; null where none was, and nothing is left behind. */
  readonly dataDir: string | null;
}

/** Kills the server at random moments under concurrent clients and checks what is left. Ends at the first store with a fault, and leaves it. */
export const crashRun = async (options: CrashRunOptions): Promise<CrashSummary> => {
  const { cycles, seed, cyclesPerStore = 50, say = () => undefined } = options;
  const random = new Random(seed);
  const kills = { 'in work': 0, 'in start-up': 0, 'in recovery': 0 };
  let sum = { acknowledged: 0, resent: 0, repeated: 0, refused: 0, events: 0 };
  let done = 0;
  let dataDir: string | null = null;
  let faults: readonly string[] = [];
  while (done < cycles && faults.length === 0) {
    dataDir = mkdtempSync(join(tmpdir(), 'cascade-crash-'));
    const journal = new CrashJournal();
    const result = await oneStore(dataDir, journal, Math.min(cyclesPerStore, cycles - done), random, kills, { ...options, done });
    ({ faults } = result);
    done += result.cycles;
    sum = {
      acknowledged: sum.acknowledged + journal.acknowledged.length,
      resent: sum.resent + journal.resent,
      repeated: sum.repeated + journal.repeated,
      refused: sum.refused + journal.refusals,
      events: sum.events + result.events,
    };
    say(`${done} of ${cycles} cycles, ${sum.acknowledged} commands acknowledged, ${sum.events} events, ${faults.length} faults`);
    if (faults.length > 0) break;
    rmSync(dataDir, { recursive: true, force: true });
    dataDir = null;
  }
  return { seed, cycles: done, kills, ...sum, faults, dataDir };
};

const oneStore = async (
  dataDir: string,
  journal: CrashJournal,
  cycles: number,
  random: Random,
  kills: Record<Killed, number>,
  { seed, clients = 8, liveAtMost = 1_500, checkEvery = 5, say = () => undefined, done }: CrashRunOptions & { done: number },
): Promise<{ cycles: number; events: number; faults: readonly string[] }> => {
  const known = new Knowledge();
  let events = 0;
  await seedStore(dataDir);
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const name = `${seed}-${done + cycle}`;
    try {
      const killed = await crashCycle({ dataDir, name, clients, liveAtMost }, random, known, journal);
      kills[killed] += 1;
      say(`cycle ${done + cycle}: killed ${killed}, ${journal.acknowledged.length} acknowledged, ${journal.waiting} cut off`);
      if (cycle % checkEvery === 0 || cycle === cycles) {
        if (cycle === cycles) await quietCycle(dataDir, journal);
        const findings = await checkStore(dataDir, journal.acknowledged);
        ({ events } = findings);
        journal.faults.push(...findings.faults);
      }
    } catch (error) {
      journal.faults.push(`cycle ${done + cycle}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    if (journal.faults.length > 0) return { cycles: cycle, events, faults: journal.faults };
  }
  return { cycles, events, faults: [] };
};
/** A log that is not empty is never filled by the server, so the small world goes in first. */
const seedStore = async (dataDir: string): Promise<void> => {
  const engine = await openTestEngine({}, dataDir);
  await seedBodies(engine.store);
  const rules = [{ series: 'QD', documentTypes: ['QĐ'] }];
  await engine.execute(new SetNumbering(engine.meta('numbering'), { authorityId: PROVINCE, fromYear: 2020, rules }));
  await engine.close();
};
/** The faults of a run and how to have it again, for people. */
export const reportOf = ({ seed, cycles, kills, acknowledged, resent, repeated, refused, events, faults, dataDir }: CrashSummary): string =>
  [
    `seed ${seed}: ${cycles} cycles, killed ${Object.entries(kills)
      .map(([when, times]) => `${times} ${when}`)
      .join(', ')}; ` +
      `${acknowledged} commands acknowledged, ${resent} sent again after a kill, ${repeated} asked again, ${refused} refused; ${events} events; ${faults.length} faults`,
    ...faults.slice(0, 20).map((fault) => `✗ ${fault}`),
    ...(faults.length > 20 ? [`✗ and ${faults.length - 20} more`] : []),
    ...(faults.length > 0 ? [`→ npm run test:crash -- --cycles ${cycles} --seed ${seed}`, `→ the store is left in ${dataDir}`] : []),
  ].join('\n');
