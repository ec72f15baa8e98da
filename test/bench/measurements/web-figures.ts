import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import type { Figure } from '../lib/bench';

export const WEB_NAMES = [
  'web-initial-js',
  'web-lineage-first',
  'web-lineage-expand',
  'web-lineage-expand-new',
  'web-overview-grouped',
  'web-overview-first',
  'web-overview-pan',
  'web-table-scroll',
] as const;
export type WebName = (typeof WEB_NAMES)[number];
/** A figure with its goal, beside how long a fixed piece of work took on the page at that time: on a machine that others share it takes a multiple of its time alone. */
export const reached = (
  name: WebName,
  unit: string,
  value: number,
  goal: { most?: number; least?: number },
  note: string,
  spin: number | null = null,
): Figure => ({
  ...{ name, unit, value, baseline: spin, ratio: null },
  note: `${note}${spin === null ? '' : '; baseline: ms of a fixed loop'}; load ${loadavg()[0]!.toFixed(1)}`,
  goal: {
    text: goal.most === undefined ? `≥ ${goal.least} ${unit}` : `≤ ${goal.most} ${unit}`,
    reached: goal.most === undefined ? value >= (goal.least ?? 0) : value <= goal.most,
  },
});
/** Milliseconds that a loop takes on the page, which takes some ten of an idle core of 2026; the best of five. */
export const spinOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const once = (): number => {
      const start = performance.now();
      let sum = 0;
      for (let at = 0; at < 10_000_000; at += 1) sum = (sum + at * at) % 1_000_003;
      return sum < 0 ? 0 : performance.now() - start;
    };
    return Math.min(...Array.from({ length: 5 }, once));
  });
