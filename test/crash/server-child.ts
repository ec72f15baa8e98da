import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testStoreOf } from '../journeys/test-store';
import { authorizedAt } from './authorization';

/** From `test/crash` and from `test/dist/crash` alike: the first folder above that holds the server. */
const rootOf = (folder: string): string => (existsSync(join(folder, 'apps', 'server')) ? folder : rootOf(join(folder, '..')));
const MAIN = join(rootOf(__dirname), 'apps', 'server', 'dist', 'main.js');
const LOOK_AGAIN_MS = 10;
const LONGEST_START_MS = 120_000;

/** The compiled server as a process of its own, which can be killed at any moment. */
export interface ServerChild {
  /** Resolves to the address once it listens; processes may still be catching up. @throws where it ended by itself */
  listening(): Promise<string>;
  /** Resolves once it says it is ready. @throws where it ended by itself */
  ready(): Promise<string>;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM, as an operator stops it. @returns whether it ended well: by itself, or by that very signal once everything was closed */
  stop(): Promise<boolean>;
}
export const startServer = (dataDir: string): ServerChild => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: build first (npm run build)`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, EVENT_STORE: testStoreOf(dataDir) ?? '', LOG: 'quiet' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const alive = (): void => {
    if (child.exitCode !== null) throw new Error(`the server ended by itself with status ${child.exitCode}: ${said.trim()}`);
    if (child.signalCode !== null) throw new Error(`the server was ended by ${child.signalCode}`);
  };
  const until = async <T>(look: () => Promise<T | null> | T | null): Promise<T> => {
    for (const since = Date.now(); Date.now() - since < LONGEST_START_MS; await pause(LOOK_AGAIN_MS)) {
      alive();
      const found = await look();
      if (found !== null) return found;
    }
    throw new Error(`the server was not ready after ${LONGEST_START_MS / 1000} s: ${answered ?? 'it does not listen'} ${said.trim()}`);
  };
  /** What it last said of being ready, for the message of one that never was. */
  let answered: string | null = null;
  const isReady = async (url: string): Promise<boolean> => {
    try {
      const answer = await fetch(`${url}/api/health/ready`);
      answered = `${answer.status} ${await answer.text()}`;
      return answer.ok;
    } catch {
      return false;
    }
  };
  const listening = (): Promise<string> => until(() => addressOf(dataDir, child));
  return {
    listening,
    async ready() {
      const url = await listening();
      return until(async () => ((await isReady(url)) ? url : null));
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      await gone;
      return child.exitCode === 0 || child.signalCode === 'SIGTERM';
    },
  };
};
/** As the command line finds it: by the note beside the lock. One left behind by a killed process names another. */
const addressOf = (dataDir: string, { pid }: ChildProcess): string | null => {
  try {
    const note = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { pid: number; url: string | null };
    return note.pid === pid && note.url !== null ? authorizedAt(note.url, dataDir) : null;
  } catch {
    return null;
  }
};
