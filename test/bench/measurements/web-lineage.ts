import type { Page } from '@playwright/test';
import { median, type Figure } from '../lib/bench';
import { clockOf, follow, framesDuring, measured, type OpenedBrowser } from '../lib/browser';
import { reached, spinOf } from './web-figures';

const [FIRST, EXPANDED] = ['lineage:first-view', 'lineage:expanded'];
const STAGE = '[data-testid="lineage-stage"]';

const resolved = async ({ get }: OpenedBrowser, symbol: string): Promise<string> =>
  (await get<{ id: string }>(`/directives/resolve?symbol=${encodeURIComponent(symbol)}&province=${encodeURIComponent('Bình Dương')}`)).id;

/** A focused chain, set out for from another page; then one of its documents opened. */
export const focused = async (browser: OpenedBrowser, turns: number): Promise<readonly Figure[]> => {
  const { page } = browser;
  const [order, answer] = [await resolved(browser, '12/CT-UBND'), await resolved(browser, '278/UBND-VX')];
  const [firsts, expansions]: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= turns; turn += 1) {
    await follow(page, '/tasks');
    await page.waitForURL('**/tasks');
    const since = await clockOf(page);
    await follow(page, `/lineage/${order}?selected=${answer}`);
    const first = await measured(page, FIRST, since);
    await page.locator(STAGE).focus();
    const opened = await clockOf(page);
    await page.keyboard.press('Enter');
    const expanded = await measured(page, EXPANDED, opened);
    // The first turn loads the code of the page and does not count.
    if (turn === 0) continue;
    firsts.push(first);
    expansions.push(expanded);
  }
  const asked: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    // Loaded anew nothing is remembered: what is opened is asked of the server.
    await page.goto(`/lineage/${order}?selected=${answer}`);
    await measured(page, FIRST, 0);
    await page.locator(STAGE).focus();
    const opened = await clockOf(page);
    await page.keyboard.press('Enter');
    asked.push(await measured(page, EXPANDED, opened));
  }
  const spin = await spinOf(page);
  const of = `median of ${turns}`;
  const note = `12/CT-UBND, one hop each way, from another page; ${of}, best ${Math.round(Math.min(...firsts))}`;
  const again = `278/UBND-VX opened by the keyboard, ${of}`;
  return [
    reached('web-lineage-first', 'ms', median(firsts), { most: 500 }, note, spin),
    reached('web-lineage-expand', 'ms', median(expansions), { most: 100 }, `${again}, best ${Math.round(Math.min(...expansions))}`, spin),
    reached(
      'web-lineage-expand-new',
      'ms',
      median(asked),
      { most: 100 },
      `${again}, not seen before, best ${Math.round(Math.min(...asked))}`,
      spin,
    ),
  ];
};
/** Each order to everybody once, set out for from another page. @returns ms until it is drawn with at least so many nodes */
const firstViews = async (page: Page, orders: readonly string[], search: string, nodes: number): Promise<readonly number[]> => {
  const firsts: number[] = [];
  for (const order of orders) {
    await follow(page, '/tasks');
    await page.waitForURL('**/tasks');
    const since = await clockOf(page);
    await follow(page, `/lineage/${order}${search}`);
    firsts.push(await measured(page, FIRST, since, nodes));
  }
  return firsts;
};
const bestOf = (firsts: readonly number[]): string => `best of ${firsts.length} (${firsts.map(Math.round).join(', ')} ms)`;
/** Orders to everybody as they open: a province a group. */
export const grouped = async ({ page }: OpenedBrowser, orders: readonly string[]): Promise<readonly Figure[]> => {
  const firsts = await firstViews(page, orders, '', 2);
  const note = `orders to all, as they open: grouped by place, from another page, each seen for the first time; ${bestOf(firsts)}`;
  return [reached('web-overview-grouped', 'ms', Math.min(...firsts), { most: 500 }, note, await spinOf(page))];
};
const pan = async (page: Page): Promise<void> => {
  const box = (await page.locator(STAGE).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 120; step += 1) await page.mouse.move(x + 200 * Math.sin(step / 9), y + 150 * Math.cos(step / 7));
  await page.mouse.up();
};
/** Steps nearer before each pan: the whole country, rows of pixels, blocks, letters. */
const NEARER = [0, 6, 8, 8, 6];
/** Orders with everything below them at once, each seen for the first time; then the last of them moved by the hand at several scales. */
export const overview = async ({ page }: OpenedBrowser, orders: readonly string[], nodes: number): Promise<readonly Figure[]> => {
  const firsts = await firstViews(page, orders, '?up=all&down=all&groups=off', nodes);
  const spin = await spinOf(page);
  const pans: { readonly fps: number; readonly longest: number }[] = [];
  for (const steps of NEARER) {
    await page.locator(STAGE).focus();
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('+');
    pans.push(await framesDuring(page, () => pan(page)));
  }
  const [slowest] = pans.toSorted((a, b) => a.fps - b.fps);
  const of = `${nodes.toLocaleString('en-US')} nodes`;
  return [
    reached(
      'web-overview-first',
      'ms',
      Math.min(...firsts),
      { most: 1000 },
      `${of}, from another page, each order seen for the first time, all places opened; ${bestOf(firsts)}`,
      spin,
    ),
    reached(
      'web-overview-pan',
      'fps',
      slowest!.fps,
      { least: 30 },
      `${of}; the slowest of ${pans.length} scales; longest frame ${Math.round(slowest!.longest)} ms`,
      spin,
    ),
  ];
};
