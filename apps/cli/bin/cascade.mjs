#!/usr/bin/env node
/**
 * `cascade`, on any Node: brings the packaged runtime and a fresh build along, then hands over. A server that runs already was built then, so the
 * build is looked at first and made only where a source is newer.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';

const launcher = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'launcher');
const load = (name) => import(pathToFileURL(join(launcher, name)).href);
const { root, runtime } = await load('runtime.mjs');
const { install } = await load('install.mjs');

const entry = join(root, 'apps', 'cli', 'dist', 'main.js');
/** Whether any source is newer than the build it became. */
const isStale = () => {
  if (!existsSync(entry)) return true;
  return ['libs', 'apps'].some((group) =>
    readdirSync(join(root, group)).some((room) => {
      const source = join(root, group, room, 'src');
      if (!existsSync(source) || room === 'web') return false; // the command line needs no browser's bundle
      return readdirSync(source, { recursive: true, withFileTypes: true }).some((file) => {
        if (!file.isFile() || !file.name.endsWith('.ts') || /\.(spec|contract)\.ts$|\.d\.ts$/.test(file.name)) return false;
        const path = join(file.parentPath, file.name);
        const output = join(root, group, room, 'dist', path.slice(source.length + 1)).replace(/\.ts$/, '.js');
        // An output bears its source's time in whole milliseconds; compared finer, every source would look newer.
        return !existsSync(output) || Math.trunc(statSync(path).mtimeMs) > Math.trunc(statSync(output).mtimeMs);
      });
    }),
  );
};

await install(root);
const node = runtime();
if (isStale()) {
  const built = spawnSync(node, [join(launcher, 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const { run } = await load('run.mjs');
process.exit(await run(node, [entry, ...process.argv.slice(2)]));
