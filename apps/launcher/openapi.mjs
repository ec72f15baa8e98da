/** `npm run openapi`: the types of all answers and the web application's client types, made anew from the controllers; `--check` only looks. */
import { join } from 'node:path';
import { run } from './run.mjs';
import { prepare, root } from './runtime.mjs';

const node = await prepare();
process.exit(await run(node, [join(root, 'apps', 'launcher', 'openapi', 'generate.mjs'), ...process.argv.slice(2)], { cwd: root }));
