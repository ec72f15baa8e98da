import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPages } from './find-pages';
import { findIds } from './known-ids';
import { BUILT, cookiesOf, ROOT } from './places';
import { signInAll } from './sign-in';

const PATIENCE_MS = 120_000;

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
export interface StartedServer {
  readonly url: string;
  /** All it has printed so far: the set-up link stands there. */
  printed(): string;
  stop(): Promise<void>;
}
/** A real server over a temporary folder that it fills with the sample campaign; at the port that `env` names, else at a free one. Resolves when it is ready. @throws Error with what it printed where it ends before */
export const startServer = async (env: Readonly<Record<string, string>> = {}): Promise<StartedServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const port = Number(env['PORT'] ?? (await freePort()));
  const server = spawn(process.execPath, [join(ROOT, 'apps', 'server', 'dist', 'main.js')], {
    cwd: ROOT,
    env: { ...process.env, FILL: 'sample', ...env, PORT: String(port), DATA_DIR: folder, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  const url = `http://localhost:${port}`;
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await isReady(server, url, () => text);
    return { url, printed: () => text, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
const isReady = async (server: ChildProcess, url: string, printed: () => string): Promise<void> => {
  for (const since = performance.now(); performance.now() - since < PATIENCE_MS;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}:\n${printed()}`);
    // The last line that it prints; the link for the first account stands before it.
    if (/Ctrl\+C/.test(printed())) {
      const { ok } = await fetch(`${url}/api/health/ready`).catch(() => ({ ok: false }));
      if (ok) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server was not ready after ${PATIENCE_MS} ms:\n${printed()}`);
};

const KEPT = join(BUILT, 'browser', 'url');
const isKept = (url: string): boolean => existsSync(KEPT) && readFileSync(KEPT, 'utf8') === url && existsSync(cookiesOf('everyone'));
/** Before all tests: one server (or the one at BROWSER_URL, for whoever works on a journey) and somebody signed in for each role. @returns what ends it */
export default async (): Promise<() => Promise<void>> => {
  mkdirSync(join(BUILT, 'browser'), { recursive: true });
  const given = process.env['BROWSER_URL'];
  const server = given === undefined ? await startServer() : null;
  process.env['BROWSER_URL'] = given ?? server!.url;
  const url = process.env['BROWSER_URL'];
  // A server that was kept running since its accounts were opened is used as it is.
  if (!isKept(url)) {
    await signInAll(url, server?.printed() ?? '');
    await findIds();
    writeFileSync(KEPT, url);
  }
  process.env['BROWSER_PAGES'] = JSON.stringify(await findPages(url));
  return async () => {
    await server?.stop();
  };
};
