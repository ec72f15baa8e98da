import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { SCREENS } from './places';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
export const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;
type Theme = 'light' | 'dark';
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}
const setTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
  }, theme);
/** What axe finds, one line each: rule, element, what to do. */
const violationsOf = async (page: Page, options: object): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    return (await axe.run({ ...asked, resultTypes: ['violations'] })).violations;
  }, options);
  return found.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${id}: ${help}\n    ${html.slice(0, 200)}\n    ${failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
};
/** What a theme changes are colours: the other rules, asked once, answer alike in both. */
const RULES: Readonly<Record<Theme, object>> = {
  light: {},
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};
/** No violation of axe's rules in light and in dark. Leaves the page in the theme it was in. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const before = await page.evaluate(() => document.documentElement.dataset['theme']);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    expect(await violationsOf(page, RULES[theme]), `axe, ${theme}`).toEqual([]);
  }
  await setTheme(page, (before ?? 'light') as Theme);
};
/** The page is not wider than the screen; what is (tables, graphs) scrolls in a place of its own. */
export const expectNoOverflow = async (page: Page, size: keyof typeof SIZES): Promise<void> => {
  await page.setViewportSize(SIZES[size]);
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isClipped = (element: Element): boolean => {
      for (let each = element.parentElement; each !== null; each = each.parentElement)
        if (getComputedStyle(each).overflowX !== 'visible') return true;
      return false;
    };
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && !isClipped(each))
      .map(
        (each) =>
          `${each.tagName.toLowerCase()}.${each.className} ends at ${Math.round(each.getBoundingClientRect().right)} of ${clientWidth}`,
      )
      .slice(0, 5)
      .concat(`${scrollWidth} > ${clientWidth}`);
  });
  expect(beyond, `wider than ${SIZES[size].width}`).toEqual([]);
};
/** What stands in an empty field to say what goes there is read whole, not cut off. */
export const expectWholePlaceholders = async (page: Page): Promise<void> => {
  const cut = await page.evaluate(() => {
    const ruler = document.createElement('canvas').getContext('2d')!;
    return [...document.querySelectorAll('input')].flatMap((input) => {
      if (input.placeholder === '' || input.offsetWidth === 0) return [];
      const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(input);
      ruler.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const width = ruler.measureText(input.placeholder).width;
      return width > room + 1 ? [`${input.placeholder}: ${Math.ceil(width)} in ${Math.floor(room)}`] : [];
    });
  });
  expect(cut, 'cut placeholders').toEqual([]);
};
/** Keeps a picture among the artefacts: .build/browser/screens/<name>.png. */
export const keepScreen = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true, animations: 'disabled' });
/** Pictures of a page as it stands: wide and on a phone, light and dark. */
export const keepScreens = async (page: Page, name: string): Promise<void> => {
  for (const size of ['desk', 'phone'] as const) {
    await page.setViewportSize(SIZES[size]);
    await keepScreen(page, `${name}.${size}`);
  }
  await page.setViewportSize(SIZES.desk);
  await setTheme(page, 'dark');
  await keepScreen(page, `${name}.dark`);
  await setTheme(page, 'light');
};
