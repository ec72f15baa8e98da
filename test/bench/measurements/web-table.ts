import type { OpenedBrowser } from '../lib/browser';
import { framesDuring } from '../lib/browser';
import type { Figure } from '../lib/bench';
import { reached, spinOf } from './web-figures';

/**
 * So many tasks of an order in the table at once, as if somebody had scrolled to their end: a page of the server's, told again and again by other ids. Made on
 * the page: a hundred megabytes do not go through the browser's remote control.
 */
export const table = async ({ page }: OpenedBrowser, orderId: string, wanted: number): Promise<Figure> => {
  await page.addInitScript((count) => {
    const real = globalThis.fetch;
    globalThis.fetch = async (...asked: Parameters<typeof fetch>) => {
      const address = asked[0] instanceof Request ? asked[0].url : String(asked[0]);
      const answer = await real(...asked);
      if (!/\/api\/tasks\?/.test(address)) return answer;
      const told = (await answer.json()) as { items: { taskId: string }[] };
      const times = Math.ceil(count / told.items.length);
      const items = Array.from({ length: times }, (_, time) => told.items.map((task) => ({ ...task, taskId: `${task.taskId}-${time}` })))
        .flat()
        .slice(0, count);
      return new Response(JSON.stringify({ ...told, items, next: null }), { headers: { 'Content-Type': 'application/json' } });
    };
  }, wanted);
  await page.goto(`/tasks?order=${orderId}`);
  const row = page.getByRole('row').nth(5);
  await row.waitFor({ timeout: 120_000 });
  await row.hover();
  const rows = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  if (rows !== wanted) throw new Error(`the table holds ${rows} tasks, not ${wanted}`);
  const spin = await spinOf(page);
  const runs: { readonly fps: number; readonly longest: number }[] = [];
  for (let turn = 0; turn < 3; turn += 1)
    runs.push(
      await framesDuring(page, async () => {
        for (let step = 0; step < 150; step += 1) await page.mouse.wheel(0, step < 100 ? 400 : -2000);
      }),
    );
  const { fps, longest } = runs.toSorted((a, b) => b.fps - a.fps)[0]!;
  const note = `${rows.toLocaleString('en-US')} tasks, by the wheel; longest frame ${Math.round(longest)} ms; best of ${runs.length}`;
  return reached('web-table-scroll', 'fps', fps, { least: 50 }, note, spin);
};
