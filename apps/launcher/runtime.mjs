import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { giveUp, say } from './say.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** What the launcher itself, and npm, can live with. */
export const OLDEST_LAUNCHER_NODE = 20;
export const majorOf = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);
/** The runtime that the project brings along: the npm package `node`. */
const wantedMajor = () => majorOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node);
const packagedNode = () =>
  [join(root, 'node_modules', 'node', 'bin', 'node'), join(root, 'node_modules', 'node', 'bin', 'node.exe')].find((path) =>
    existsSync(path),
  ) ?? null;

/** The path of the packaged Node; says what to do where it is missing or another (an install with `--ignore-scripts` leaves none). */
export const runtime = () => {
  const wanted = wantedMajor();
  const path = packagedNode();
  let version = 'none';
  try {
    if (path) version = execFileSync(path, ['-p', 'process.version'], { encoding: 'utf8' }).trim();
  } catch (error) {
    version = `one that does not run (${error.code ?? error.message})`;
  }
  if (majorOf(version) !== wanted)
    giveUp(
      `This project runs on Node ${wanted} from the npm package "node"; found ${version}. · Dự án chạy trên Node ${wanted} đi kèm; hiện có: ${version}.`,
      'Run "npm rebuild node" (an install with --ignore-scripts leaves it out), then the same command again. · Hãy chạy "npm rebuild node" rồi thử lại.',
    );
  return path;
};

/** Everything before a program of ours can run: packages, runtime, build; with `web` also what browsers get. Resolves to the path of the runtime. */
export const prepare = async ({ web = false } = {}) => {
  if (majorOf(process.version) < OLDEST_LAUNCHER_NODE)
    giveUp(
      `Node ${process.version} is too old to start from; ${OLDEST_LAUNCHER_NODE} or newer is needed. · Cần Node ${OLDEST_LAUNCHER_NODE} trở lên.`,
      'Install a newer Node from https://nodejs.org, then run the same command again.',
    );
  await install(root);
  const node = runtime();
  say('building what changed', 'đang biên dịch phần đã thay đổi');
  try {
    for (const part of web ? ['build.mjs', 'build-web.mjs'] : ['build.mjs'])
      execFileSync(node, [join(root, 'apps', 'launcher', part)], { stdio: 'inherit', cwd: root });
  } catch (error) {
    giveUp(`The build failed (${error.message}).`, 'The compiler names the file and line above.');
  }
  return node;
};
