/**
 * `npm run test:kurrentdb`: everything that is promised of the KurrentDB adapter, one line a test, on the protocol double and on a real server:
 * KURRENTDB_URL=kurrentdb://…, else Docker. Ends with 0 where nothing failed, 1 where something did or the server cannot be used, 3 where nothing failed and no server was there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { prepare, root } from './runtime.mjs';
import { say } from './say.mjs';

const NO_SERVER = 3;
const node = await prepare();
const isReal = Boolean(process.env.KURRENTDB_URL) || Boolean(process.env.DOCKER_HOST) || existsSync('/var/run/docker.sock');
if (!isReal)
  say(
    'NOTE: no real server (KURRENTDB_URL is not set and there is no Docker): what only a server can show is SKIPPED',
    'không có máy chủ KurrentDB thật: bỏ qua các bài cần máy chủ thật',
  );
// A wrong address or password is told once, in words, and not by every test in its own way.
if (process.env.KURRENTDB_URL && (await run(node, [join(root, 'test', 'dist', 'kurrentdb', 'probe.js')], { cwd: root })) !== 0)
  process.exit(1);
const status = await run(
  node,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...['--verbose', '--runInBand', 'test/kurrentdb', 'libs/event-store/src/kurrentdb'],
    ...process.argv.slice(2),
  ],
  { cwd: root, env: { KURRENTDB_SILENCE_MS: '30000', KURRENTDB_CRASH_CYCLES: '12', ...process.env } },
);
process.exit(status !== 0 ? 1 : isReal ? 0 : NO_SERVER);
