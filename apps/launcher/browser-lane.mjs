import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
/** The browser of this machine; null where there is none. `CHROMIUM` names another one. */
export const chromium = () => (process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES).find((path) => existsSync(path)) ?? null;

/** Playwright's JSON result in the words of our closing line. A journey that passed only the second time passed; the lane says so. */
export const browserTally = ({ stats, errors = [] }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  skipped: stats.skipped,
});
/**
 * Runs the journeys in the browser of this machine. Without one they are skipped, all counted.
 * @returns the tally and the exit status
 */
export const browserLane = async (root, node, args = []) => {
  const playwright = [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    join(root, 'test', 'browser', 'playwright.config.ts'),
  ];
  const report = join(root, '.build', 'browser.json');
  mkdirSync(join(root, '.build'), { recursive: true });
  rmSync(report, { force: true });
  const path = chromium();
  if (path === null) {
    const listed = JSON.parse(execFileSync(node, [...playwright, '--list', '--reporter=json', ...args], { encoding: 'utf8', cwd: root }));
    const skipped = listed.suites.reduce((sum, suite) => sum + testsIn(suite), 0);
    say(
      `NOTE: there is no Chromium on this machine: ${skipped} journeys in the browser are SKIPPED`,
      'không có Chromium: bỏ qua các bài thử trên trình duyệt',
    );
    say('install it ("apt-get install chromium fonts-noto-core") or name one in CHROMIUM', 'cài đặt rồi chạy lại');
    return { tally: { passed: 0, failed: 0, skipped }, status: 0 };
  }
  say('running the journeys in the browser', 'đang thử trên trình duyệt');
  const env = { ...process.env, CHROMIUM: path, NODE_OPTIONS: '' };
  const status = await run(node, [...playwright, ...args], { cwd: root, env, stdio: ['inherit', 2, 2] });
  if (!existsSync(report)) return { tally: { passed: 0, failed: 1, skipped: 0 }, status: status || 1 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const tally = browserTally(result);
  if (result.stats.flaky > 0)
    say(`NOTE: ${result.stats.flaky} journeys passed only at the second try (see above)`, 'có bài chỉ đạt ở lần thử thứ hai');
  return { tally, status: status || (tally.failed > 0 ? 1 : 0) };
};
const testsIn = ({ specs = [], suites = [] }) => specs.length + suites.reduce((sum, suite) => sum + testsIn(suite), 0);
