import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Engine } from '@cascade/server';

const PASSWORD = 'Đo lường không sai số 2020';
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface OpenedBrowser {
  readonly url: string;
  readonly page: Page;
  /** The API as whoever is signed in on the page. */
  get<A>(path: string): Promise<A>;
  close(): Promise<void>;
}
/** A browser at a served engine, signed in as its first account, without a graphics card as in an office. @throws Error where there is no Chromium */
export const openBrowser = async (engine: Engine): Promise<OpenedBrowser> => {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error('There is no Chromium on this machine: apt-get install chromium, or name one in CHROMIUM');
  const url = await engine.listen();
  const browser: Browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', baseURL: url });
  const page = await context.newPage();
  const token = await engine.setupLink();
  const setUp = { token, signInName: 'do.luong', fullName: 'Người đo', newPassword: PASSWORD };
  // The page's own request: the cookie of the session stays with it.
  const answer = await context.request.post('/api/setup', { data: setUp });
  if (!answer.ok()) throw new Error(`POST /api/setup answered ${answer.status()}: ${await answer.text()}`);
  const get = async <A>(path: string): Promise<A> => {
    const got = await context.request.get(`/api${path}`, { timeout: 120_000 });
    if (!got.ok()) throw new Error(`GET ${path} answered ${got.status()}: ${await got.text()}`);
    return (await got.json()) as A;
  };
  return { url, page, get, close: () => browser.close() };
};
/** Goes to an address as a link of the page does, without loading the page anew. */
export const follow = (page: Page, href: string): Promise<void> =>
  page.evaluate(`window.__TSR_ROUTER__.history.push(${JSON.stringify(href)})`);
/** The last measure of that name that the page took after `since` (its own clock), ms; waits for it. */
export const measured = async (page: Page, name: string, since: number, least = 0): Promise<number> => {
  // As a function: the policy of the page forbids to evaluate text.
  const found = await page.waitForFunction(
    (asked) =>
      performance
        .getEntriesByName(asked.name, 'measure')
        .findLast((each) => each.startTime >= asked.since && Number((each as { detail?: unknown }).detail ?? 0) >= asked.least)?.duration,
    { name, since, least },
    { timeout: 60_000 },
  );
  return Number(await found.jsonValue());
};
export const clockOf = async (page: Page): Promise<number> => Number(await page.evaluate('performance.now()'));
/** Frames a second that the page really draws while `work` runs, and the longest time between two, ms. */
export const framesDuring = async (page: Page, work: () => Promise<void>): Promise<{ readonly fps: number; readonly longest: number }> => {
  await page.evaluate(`
    window.frames_ = [performance.now()];
    window.counting_ = true;
    const count = (now) => { if (!window.counting_) return; window.frames_.push(now); requestAnimationFrame(count); };
    requestAnimationFrame(count);`);
  await work();
  const times = (await page.evaluate('window.counting_ = false, window.frames_')) as number[];
  const gaps = times.slice(1).map((time, place) => time - times[place]!);
  const [first = 0] = times;
  return { fps: (gaps.length * 1000) / ((times.at(-1) ?? first) - first), longest: Math.max(...gaps) };
};
