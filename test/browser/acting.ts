import type { Page } from '@playwright/test';
import { expect, settled } from './fixtures';

/** Works for another body of one's own. */
export const actFor = async (page: Page, name: string): Promise<void> => {
  const chosen = page.getByRole('button', { name: /^(Làm việc cho|Working for):/ });
  if ((await chosen.textContent())?.includes(name)) return;
  await chosen.click();
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.getByRole('option', { name }).first().click();
  await expect(chosen).toContainText(name);
  await settled(page);
};
