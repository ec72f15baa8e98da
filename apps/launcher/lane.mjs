import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { prepare, root } from './runtime.mjs';
import { giveUp, say } from './say.mjs';

/** Runs the compiled entry of a lane of its own (`test/<lane>/main.ts`) with the arguments given; ends with its status. */
export const lane = async (name) => {
  const node = await prepare();
  const entry = join(root, 'test', 'dist', name, 'main.js');
  if (!existsSync(entry)) giveUp(`There is no test/${name}/main.ts.`, 'Check out a commit that has it.');
  say(`running ${name}`);
  process.exit(await run(node, ['--enable-source-maps', '--expose-gc', entry, ...process.argv.slice(2)], { cwd: root }));
};
