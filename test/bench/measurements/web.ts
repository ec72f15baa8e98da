import type { Page } from '@playwright/test';
import { openEngine, type Engine } from '@cascade/server';
import { median, type BenchContext, type Figure, type Measurement } from '../lib/bench';
import { clockOf, follow, framesDuring, measured, openBrowser, type OpenedBrowser } from '../lib/browser';
import { draftOrder } from '../lib/running-engine';

const NAMES = [
  'web-initial-js',
  'web-lineage-first',
  'web-lineage-expand',
  'web-overview-first',
  'web-overview-pan',
  'web-table-scroll',
] as const;
const TASKS = 100_000;
const [FIRST, EXPANDED] = ['lineage:first-view', 'lineage:expanded'];
const STAGE = '[data-testid="lineage-stage"]';

type Name = (typeof NAMES)[number];
const reached = (name: Name, unit: string, value: number, goal: { most?: number; least?: number }, note: string): Figure => ({
  ...{ name, unit, value, baseline: null, ratio: null, note },
  goal: {
    text: goal.most === undefined ? `≥ ${goal.least} ${unit}` : `≤ ${goal.most} ${unit}`,
    reached: goal.most === undefined ? value >= (goal.least ?? 0) : value <= goal.most,
  },
});
/** The sample, and orders to every commune of the country until there are tasks enough. @returns the ids of these orders */
const fill = async (engine: Engine, { quick, progress }: BenchContext): Promise<readonly string[]> => {
  const orders: string[] = [];
  for (let tasks = 0; tasks < (quick ? 1 : TASKS);) {
    progress(`web: order ${orders.length + 1}, ${tasks} tasks so far`);
    const order = await draftOrder(engine, quick);
    await order.issue();
    await engine.settled();
    orders.push(order.directiveId);
    tasks += order.recipients;
  }
  return orders;
};
/** What a browser loads of JavaScript until the first page stands, as it comes over the line. */
const initialJs = async ({ page, url }: OpenedBrowser): Promise<Figure> => {
  const sizes: Promise<{ responseBodySize: number }>[] = [];
  const add = (request: { url(): string; sizes(): Promise<{ responseBodySize: number }> }): void => {
    if (/\.js$/.test(new URL(request.url()).pathname)) sizes.push(request.sizes());
  };
  page.on('requestfinished', add);
  await page.goto(url);
  await page.locator('h1').waitFor();
  page.off('requestfinished', add);
  const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  return reached('web-initial-js', 'kB', bytes / 1000, { most: 250 }, `${sizes.length} files until the desk stands, gzip`);
};
const resolved = async ({ get }: OpenedBrowser, symbol: string): Promise<string> =>
  (await get<{ id: string }>(`/directives/resolve?symbol=${encodeURIComponent(symbol)}&province=${encodeURIComponent('Bình Dương')}`)).id;

/** A focused chain, set out for from another page; then one of its documents opened. */
const focused = async (browser: OpenedBrowser, turns: number): Promise<readonly Figure[]> => {
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
  const of = `median of ${turns}`;
  return [
    reached('web-lineage-first', 'ms', median(firsts), { most: 500 }, `12/CT-UBND, one hop each way, from another page; ${of}`),
    reached('web-lineage-expand', 'ms', median(expansions), { most: 100 }, `278/UBND-VX opened by the keyboard; ${of}`),
  ];
};
const pan = async (page: Page): Promise<void> => {
  const box = (await page.locator(STAGE).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 120; step += 1) await page.mouse.move(x + 200 * Math.sin(step / 9), y + 150 * Math.cos(step / 7));
  await page.mouse.up();
};
/** An order with everything below it at once. */
const overview = async ({ page }: OpenedBrowser, orderId: string, nodes: number): Promise<readonly Figure[]> => {
  await follow(page, '/tasks');
  await page.waitForURL('**/tasks');
  const since = await clockOf(page);
  await follow(page, `/lineage/${orderId}?up=all&down=all`);
  const first = await measured(page, FIRST, since, nodes);
  const { fps, longest } = await framesDuring(page, () => pan(page));
  const of = `${nodes.toLocaleString('en-US')} nodes`;
  return [
    reached('web-overview-first', 'ms', first, { most: 1000 }, `${of}, from another page`),
    reached('web-overview-pan', 'fps', fps, { least: 30 }, `${of}; longest frame ${Math.round(longest)} ms`),
  ];
};
/** All tasks in the table at once, as if somebody had scrolled to the end already; pages of the server put together. */
const table = async ({ page, get }: OpenedBrowser, wanted: number, progress: (text: string) => void): Promise<Figure> => {
  const items: unknown[] = [];
  let answer: { items: unknown[]; next: string | null } = { items: [], next: '' };
  while (answer.next !== null && items.length < wanted) {
    answer = await get(`/tasks?limit=500${answer.next ? `&cursor=${encodeURIComponent(answer.next)}` : ''}`);
    items.push(...answer.items);
    progress(`web-table-scroll: ${items.length} tasks fetched`);
  }
  const whole = JSON.stringify({ ...answer, items, next: null });
  await page.route(/\/api\/tasks\?/, (route) => route.fulfill({ contentType: 'application/json', body: whole }));
  await page.goto('/tasks?state=notReceived');
  const row = page.getByRole('row').nth(5);
  await row.waitFor({ timeout: 60_000 });
  await row.hover();
  const { fps, longest } = await framesDuring(page, async () => {
    for (let step = 0; step < 150; step += 1) await page.mouse.wheel(0, step < 100 ? 400 : -2000);
  });
  await page.unroute(/\/api\/tasks\?/);
  return reached(
    'web-table-scroll',
    'fps',
    fps,
    { least: 50 },
    `${items.length.toLocaleString('en-US')} tasks, by the wheel; longest frame ${Math.round(longest)} ms`,
  );
};

const run = async (context: BenchContext): Promise<readonly Figure[]> => {
  context.progress('web: loading the sample');
  const settings = { dataDir: context.freshFolder('web'), port: 0, host: '127.0.0.1', log: 'quiet' } as const;
  const engine = await openEngine(settings, { fill: 'sample' });
  try {
    await engine.settled();
    const orders = await fill(engine, context);
    const browser = await openBrowser(engine);
    try {
      return [
        await initialJs(browser),
        ...(await focused(browser, context.quick ? 2 : 9)),
        ...(await overview(browser, orders[0]!, context.quick ? 700 : 10_000)),
        await table(browser, TASKS, context.progress),
      ];
    } finally {
      await browser.close();
    }
  } finally {
    await engine.close();
  }
};
/** What somebody in front of a browser waits for. */
export const web: Measurement = { names: NAMES, run };
