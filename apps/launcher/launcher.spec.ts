import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from './install.mjs';
import { spanOf } from './say.mjs';
import { browserTally } from './browser-lane.mjs';
import { lineOf, tallyOf } from './tally.mjs';

const here = __dirname;
const evaluate = (script: string) => [process.execPath, ['--input-type=module', '-e', script]] as const;

describe('the last line of a test run', () => {
  const suite = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }, () => ({})) });
  it('counts what jest counted', () =>
    expect(
      lineOf(tallyOf({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [suite('passed', 11)] })),
    ).toBe('7 passed, 1 failed, 3 skipped'));
  it('counts a suite that did not load as failed', () =>
    expect(tallyOf({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, testResults: [suite('failed', 0)] }).failed).toBe(1));
});

describe('the browser lane', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 2 };
  it('counts what Playwright counted', () => expect(browserTally({ stats, errors: [] })).toEqual({ passed: 5, failed: 0, skipped: 2 }));
  it('counts a journey that passed the second time as passed', () =>
    expect(browserTally({ stats: { ...stats, flaky: 1 }, errors: [] })).toEqual({ passed: 6, failed: 0, skipped: 2 }));
  it('counts one that never passed as failed', () =>
    expect(browserTally({ stats: { ...stats, unexpected: 1 }, errors: [{}] }).failed).toBe(1));
  it('counts a lane that broke before its first journey as failed', () =>
    expect(browserTally({ stats: { ...stats, expected: 0 }, errors: [{}] })).toEqual({ passed: 0, failed: 1, skipped: 2 }));
  it('ends with the line that people and machines read last', () =>
    expect(lineOf(browserTally({ stats }))).toBe('5 passed, 0 failed, 2 skipped'));
});

describe('the packages', () => {
  let root: string;
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'launcher-'));
    write('package-lock.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));
  it('are missing in a fresh clone', () => expect(isInstalled(root)).toBe(false));
  it('are taken as they are where somebody installed them by hand, unless the lockfile is newer', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', '{}');
    expect(isInstalled(root)).toBe(true);
    utimesSync(join(root, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000));
    expect(isInstalled(root)).toBe(false);
  });
  it('are old once the lockfile is another than the one they were installed from', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.installed-from', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(isInstalled(root)).toBe(true);
    write('package-lock.json', '{ }');
    expect(isInstalled(root)).toBe(false);
  });
});

describe('a program that was launched', () => {
  it('hands its exit status up', () => {
    const script = `import { run } from ${JSON.stringify(join(here, 'run.mjs'))}; process.exit(await run(process.execPath, ['-e', 'process.exit(3)']));`;
    expect(() => execFileSync(...evaluate(script))).toThrow(expect.objectContaining({ status: 3 }));
  });
  it('gets the signals that its launcher gets, and ends first', async () => {
    const child = `process.on('SIGTERM', () => { console.log('told'); process.exit(5); }); console.log('up'); setInterval(() => {}, 1000);`;
    const script = `import { run } from ${JSON.stringify(join(here, 'run.mjs'))}; process.exit(await run(process.execPath, ['-e', ${JSON.stringify(child)}]));`;
    const launcher = spawn(...evaluate(script));
    let said = '';
    launcher.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said === 'up\n') launcher.kill('SIGTERM');
    });
    const status = await new Promise((resolve) => launcher.once('exit', resolve));
    expect([said, status]).toEqual(['up\ntold\n', 5]);
  });
});

describe('a span of time', () => {
  it.each([
    [4, '4 ms'],
    [52_400, '52 s'],
    [185_000, '3 min 5 s'],
  ])('of %d ms reads %s', (ms, words) => expect(spanOf(ms)).toBe(words));
});
