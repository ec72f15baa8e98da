import { setTimeout as pause } from 'node:timers/promises';
import { resend, runClient } from './clients';
import type { CrashJournal } from './crash-journal';
import type { Knowledge } from './knowledge';
import type { Random } from './random';
import { Random as Generator } from './random';
import { startServer } from './server-child';

export interface CycleOptions {
  readonly dataDir: string;
  /** Names the cycle in the keys of its commands. */
  readonly name: string;
  readonly clients: number;
  /** The process dies at most so long after it is ready, or after its first answer, ms. */
  readonly liveAtMost: number;
}
export type Killed = 'in work' | 'in start-up' | 'in recovery';
const LIVE_AT_LEAST_MS = 20;
const FIRST_ANSWER_MS = 20_000;
const START_UP_MS = 1_500;
const RECOVERY_MS = 60;

/** Starts the server, lets clients work, and kills it at a random moment: mostly in work, now and then while it starts or catches up. @returns when */
export const crashCycle = async (options: CycleOptions, random: Random, known: Knowledge, journal: CrashJournal): Promise<Killed> => {
  const { dataDir, name, clients, liveAtMost } = options;
  const draw = random.next();
  const server = startServer(dataDir);
  try {
    if (draw < 0.08) {
      await pause(random.between(0, START_UP_MS));
      return 'in start-up';
    }
    if (draw < 0.16) {
      const url = await server.listening();
      const work = resend(url, journal);
      await pause(random.between(0, RECOVERY_MS));
      await server.kill();
      await work;
      return 'in recovery';
    }
    // Sometimes the clients do not wait until everything is caught up, and the process dies whether it answered anybody or not; a loaded machine may need long.
    const isHasty = draw < 0.4;
    const url = isHasty ? await server.listening() : await server.ready();
    const answered = isHasty ? Promise.resolve() : journal.nextAnswer();
    const seeds = Array.from({ length: clients }, () => random.between(0, 0xffff_ffff));
    const work = Promise.all([
      resend(url, journal),
      ...seeds.map((seed, place) => runClient(url, `${name}-${place}`, new Generator(seed), known, journal)),
    ]);
    const live = random.between(LIVE_AT_LEAST_MS, liveAtMost);
    await Promise.race([answered.then(() => pause(live)), work, pause(FIRST_ANSWER_MS, undefined, { ref: false })]);
    await server.kill();
    await work;
    return 'in work';
  } finally {
    await server.kill();
  }
};
/** A start that nobody disturbs: what is still without an answer gets one. The server is stopped as an operator stops it. */
export const quietCycle = async (dataDir: string, journal: CrashJournal): Promise<void> => {
  const server = startServer(dataDir);
  try {
    const url = await server.ready();
    for (let attempt = 0; journal.waiting > 0 && attempt < 5; attempt += 1) await resend(url, journal);
    if (journal.waiting > 0) journal.faults.push(`${journal.waiting} commands are not answered by a server that nobody disturbs`);
    if (!(await server.stop())) journal.faults.push('the server did not end well when it was told to stop');
  } finally {
    await server.kill();
  }
};
