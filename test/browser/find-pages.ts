import { chromium } from '@playwright/test';

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Every address pattern that the router of the running application knows: '/directives/$directiveId'. So no page has to be written into a list. */
export const findPages = async (url: string): Promise<readonly string[]> => {
  const browser = await chromium.launch({ executablePath: EXECUTABLE });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const known = await page.evaluate(() => {
      const { __TSR_ROUTER__: router } = window as unknown as { __TSR_ROUTER__: { routesByPath: object } };
      return Object.keys(router.routesByPath);
    });
    return [...new Set(known.map((path) => (path === '/' ? path : path.replace(/\/$/, ''))))].sort();
  } finally {
    await browser.close();
  }
};
