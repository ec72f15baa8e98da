/** `npm test`: installs, builds and runs every test but the journeys in the browser, a lane of its own (`npm run test:browser`); the last line is `N passed, N failed, N skipped`. Arguments go to jest. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { prepare, root } from './runtime.mjs';
import { giveUp, say, spanOf } from './say.mjs';
import { lineOf, tallyOf } from './tally.mjs';

const since = performance.now();
const node = await prepare({ web: true });
if (!existsSync(join(root, '..', 'shared')))
  say('NOTE: ../shared is missing; the tests that read it are SKIPPED', 'thiếu ../shared: bỏ qua các bài kiểm thử cần đến nó');
say('running all tests', 'đang chạy toàn bộ kiểm thử');
const report = join(root, '.build', 'tests.json');
mkdirSync(join(root, '.build'), { recursive: true });
rmSync(report, { force: true });
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const status = await run(
  node,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'], // jest writes its JSON to stdout as well; its progress goes to stderr
  },
);
if (!existsSync(report)) giveUp(`jest ended with status ${status} and left no result.`, 'Its own words are above.');
const tally = tallyOf(JSON.parse(readFileSync(report, 'utf8')));
say(`tests took ${spanOf(performance.now() - since)} with installing and building`);
say(
  'the journeys in the browser are a lane of their own: npm run test:browser',
  'kiểm thử trong trình duyệt chạy riêng: npm run test:browser',
);
console.log(lineOf(tally));
process.exit(tally.failed > 0 ? status || 1 : status);
