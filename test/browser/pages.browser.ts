import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, expectWholePlaceholders, keepScreens } from './looks';
import { addressOf, nameOf, PAGES } from './page-addresses';

/** Words of the application itself: marks of Vietnamese stand in names and letters, never in these where English is spoken. */
const VIETNAMESE = /^(Đang|Chưa|Không|Tìm|Xem|Nhiệm vụ|Văn bản|Cơ quan|Trạng thái|Hạn)(\s|$)/;

test.describe('each page', () => {
  for (const path of PAGES)
    test(`${path} is accessible, fits, speaks both languages and shows the past`, async ({ open, page }) => {
      const address = addressOf(path);
      await open(address);
      await expectAccessible(page);
      await expectNoOverflow(page, 'desk');
      await expectWholePlaceholders(page);
      await expectNoOverflow(page, 'phone');
      await keepScreens(page, `page.${nameOf(path)}`);
      const english = page.getByRole('button', { name: 'English' });
      if ((await english.count()) === 0) return;
      await english.click();
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      const words = await page.locator('h1, nav a, main button, label, th').allInnerTexts();
      expect(words.filter((each) => VIETNAMESE.test(each))).toEqual([]);
      await expectNoOverflow(page, 'phone');
      await expectWholePlaceholders(page);
      if ((await page.getByRole('navigation', { name: 'Sections' }).count()) === 0) return; // before sign-in there is no instant
      await open(`${address}${address.includes('?') ? '&' : '?'}asOf=2020-08-19`);
      await expect(page.locator('[data-past]')).toBeVisible();
    });
});
