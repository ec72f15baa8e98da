import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { Complaints } from './complaints';
import { address, cookiesOf } from './places';
import type { Role } from './roles';

export interface Preferences {
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
}
interface Fixtures {
  /** Who looks: `test.use({ role: 'auditor' })`. */
  role: Role;
  language: Preferences['language'];
  theme: Preferences['theme'];
  /** What the page said that nobody wants to hear; empty at the end of each test, or the test fails. */
  complaints: Complaints;
  /** Opens a page of the application and waits until it has stopped loading. */
  open(path: string): Promise<Page>;
}
/** `test` of this lane: a page of the running server, signed in as `role`. */
export const test = base.extend<Fixtures>({
  role: ['everyone', { option: true }],
  language: ['vi', { option: true }],
  theme: ['light', { option: true }],
  // The address is known once the server is started, after this file is read.
  baseURL: async ({}, use) => use(address()),
  storageState: async ({ role, language, theme }, use) => {
    const { cookies } = JSON.parse(readFileSync(cookiesOf(role), 'utf8')) as { cookies: never[] };
    const preferences = JSON.stringify({ language, theme, density: 'roomy' });
    await use({ cookies, origins: [{ origin: address(), localStorage: [{ name: 'cascade.preferences', value: preferences }] }] });
  },
  complaints: [
    async ({ page }, use) => {
      const complaints = new Complaints(page);
      await use(complaints);
      expect(complaints.all, 'errors of the console, of the policy, of the server').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page }, use) =>
    use(async (path) => {
      await page.goto(path);
      await settled(page);
      return page;
    }),
});
/** Resolves when a page has its heading and nothing on it is on its way any more. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Đang tải…|Loading…)$/)).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};
export { expect };
