import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BUILT } from './places';

const LOOKING = /\/(frame|lineage|statistics)\.browser\.ts$/;
/** One worker and one server for the whole lane: two cores are shared with the browser. Started by apps/launcher/browser.mjs. */
export default defineConfig({
  testDir: __dirname,
  // Journeys that only look come first: they count what the sample holds, which those that write add to.
  projects: [
    { name: 'looking', testMatch: LOOKING },
    { name: 'working', testMatch: '**/*.browser.ts', testIgnore: LOOKING },
  ],
  outputDir: join(BUILT, 'browser', 'failures'),
  globalSetup: join(__dirname, 'start-server.ts'),
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  // A machine that others share may be too slow once; the lane says how often that was.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list', { printSteps: false }],
    ['json', { outputFile: join(BUILT, 'browser.json') }],
  ],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  },
});
