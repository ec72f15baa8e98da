/**
 * Compiles every room: `<room>/src/**.ts` -> `<room>/dist/**.js`, only the files whose output does not bear their source's time.
 * SWC takes 1 ms a file, so there is no cache to keep beside the files themselves.
 */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync, copyFileSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The web application is bundled by its own tool (build-web.mjs). */
const rooms = ['libs', 'apps']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
  .filter((room) => room !== join(root, 'apps', 'web'));
/** Where each tree of sources goes. Lanes of `test/` that are no specs (benchmarks, crash tests) run compiled too. */
const trees = [
  ...rooms.map((room) => ({ source: join(room, 'src'), target: join(room, 'dist') })),
  { source: join(root, 'test'), target: join(root, 'test', 'dist') },
];

const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
/** Letters and other material of `test/` are read where they lie; its browser lane is compiled by Playwright. */
const isForeign = (file) =>
  file.startsWith(join(root, 'test')) && (!file.endsWith('.ts') || file.startsWith(join(root, 'test', 'browser')));
/** An output bears the time of the source it was made from, in whole milliseconds (what can be set); also an older source is another one. */
const timeOf = (file) => Math.trunc(statSync(file).mtimeMs);
const isCurrent = (sourceTime, output) => existsSync(output) && timeOf(output) === sourceTime;

/** Brings every `dist` up to date and returns how many files were compiled. */
export const build = () => {
  let compiled = 0;
  for (const { source, target } of trees) {
    const wanted = new Set();
    for (const file of filesBelow(source)) {
      if (/\.(spec|contract)\.ts$|\.d\.ts$/.test(file) || file.startsWith(target) || isForeign(file)) continue;
      const output = join(target, relative(source, file)).replace(/\.ts$/, '.js');
      wanted.add(output).add(`${output}.map`);
      const time = timeOf(file); // taken before it is read: what is saved while it is compiled is compiled again next time
      if (isCurrent(time, output)) continue;
      mkdirSync(dirname(output), { recursive: true });
      if (file.endsWith('.ts')) {
        const { code, map } = transformFileSync(file, { swcrc: true, configFile: join(root, '.swcrc') });
        if (map) writeFileSync(`${output}.map`, map);
        writeFileSync(output, map ? `${code}\n//# sourceMappingURL=${output.split('/').pop()}.map\n` : code);
      } else copyFileSync(file, output);
      utimesSync(output, new Date(), new Date(time));
      compiled += 1;
    }
    // What lost its source must not be loaded by accident.
    for (const file of filesBelow(target)) if (!wanted.has(file)) rmSync(file);
  }
  return compiled;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const compiled = build();
  // Nothing to do is nothing to say: the command line builds before each of its answers.
  if (compiled > 0) console.error(`build: ${compiled} files compiled`);
}
