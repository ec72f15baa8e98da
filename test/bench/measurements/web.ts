import { openEngine, type Engine } from '@cascade/server';
import type { BenchContext, Figure, Measurement } from '../lib/bench';
import { openBrowser, type OpenedBrowser } from '../lib/browser';
import { draftOrder } from '../lib/running-engine';
import { inParts } from '../lib/run-all';
import { reached, WEB_NAMES } from './web-figures';
import { focused, grouped, overview } from './web-lineage';
import { table } from './web-table';

/** Orders to every commune of the country: each is an overview to look at, and the lists hold the tasks of all. */
const ORDERS = 5;
const TASKS = 100_000;

/** The sample, and some orders to every commune of the country. @returns the ids of these orders */
const fill = async (engine: Engine, { quick, progress }: BenchContext): Promise<readonly string[]> => {
  const orders: string[] = [];
  while (orders.length < (quick ? 1 : ORDERS)) {
    progress(`web: order ${orders.length + 1}`);
    const order = await draftOrder(engine, quick);
    await order.issue();
    await engine.settled();
    orders.push(order.directiveId);
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
const run = async (context: BenchContext): Promise<readonly Figure[]> => {
  context.progress('web: loading the sample');
  const settings = { dataDir: context.freshFolder('web'), port: 0, host: '127.0.0.1', log: 'quiet' } as const;
  const engine = await openEngine(settings, { fill: 'sample' });
  try {
    await engine.settled();
    const orders = await fill(engine, context);
    const browser = await openBrowser(engine);
    try {
      return await inParts([
        async () => [await initialJs(browser)],
        () => focused(browser, context.quick ? 2 : 9),
        () => grouped(browser, orders),
        () => overview(browser, orders, context.quick ? 700 : 10_000),
        async () => [await table(browser, orders[0]!, TASKS)],
      ]);
    } finally {
      await browser.close();
    }
  } finally {
    await engine.close();
  }
};
/** What somebody in front of a browser waits for. */
export const web: Measurement = { names: WEB_NAMES, run };
