import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Names the lockfile that `node_modules` was installed from. */
const stampOf = (root) => join(root, 'node_modules', '.installed-from');
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Whether `node_modules` is there and of this lockfile. One installed by hand has no stamp: npm's own copy of the lockfile then says how old it is. */
export const isInstalled = (root) => {
  const stamp = stampOf(root);
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash(root);
  const copy = join(root, 'node_modules', '.package-lock.json');
  return existsSync(copy) && statSync(copy).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
};

/** `npm ci` where it is needed, with the Node that npm itself runs on: the one in `node_modules` is about to be removed. */
export const install = async (root) => {
  if (!isInstalled(root)) {
    say('installing the packages of package-lock.json (about a minute)', 'đang cài đặt các gói, khoảng một phút');
    const npm = process.env.npm_execpath;
    const [program, ...first] = npm
      ? [process.env.npm_node_execpath ?? process.execPath, npm]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
    const status = await run(program, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      shell: program.endsWith('.cmd'),
      stdio: ['inherit', 2, 2],
    });
    if (status !== 0)
      giveUp(
        `npm ci ended with status ${status}; its own words are above.`,
        'Check the connection to the registry, then run the same command again.',
      );
  }
  if (!existsSync(stampOf(root))) writeFileSync(stampOf(root), lockHash(root));
};
