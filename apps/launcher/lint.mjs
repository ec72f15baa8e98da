/** `npm run lint`: types, layer rules and formatting. All three are run, so that one look shows everything. */
import { join } from 'node:path';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { root, runtime } from './runtime.mjs';
import { say } from './say.mjs';

await install(root);
const node = runtime();
const tool = (...path) => join(root, 'node_modules', ...path);
const steps = [
  ['types', [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.base.json']],
  ['types of the web application', [tool('typescript', 'bin', 'tsc'), '-p', 'apps/web/tsconfig.json']],
  ['layer rules and habits', [tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']],
  ['formatting', [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']],
];
const failed = [];
for (const [name, args] of steps) {
  say(`lint: ${name}`);
  if ((await run(node, args, { cwd: root })) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'lint: nothing to say' : `lint: failed in ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
