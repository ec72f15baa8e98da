/** `npm start`: installs and builds what is needed, then runs the server until it is told to stop. */
import { join } from 'node:path';
import { run } from './run.mjs';
import { prepare, root } from './runtime.mjs';
import { say } from './say.mjs';

const node = await prepare({ web: true });
say('starting the server', 'đang khởi động máy chủ');
process.exit(await run(node, [join(root, 'apps', 'server', 'dist', 'main.js'), ...process.argv.slice(2)], { cwd: root }));
