import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { PAGES } from './page-addresses';

test.describe('the frame', () => {
  test('speaks Vietnamese and English, and remembers which', async ({ open }) => {
    const page = await open('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page.getByRole('link', { name: 'Bàn làm việc' })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('link', { name: 'Desk' })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
  test('goes to each section and back, with the instant in the address', async ({ open }) => {
    const page = await open('/?asOf=2020-08-19');
    await expect(page.getByRole('status')).toContainText('19/8/2020');
    await page.getByRole('link', { name: 'Nhiệm vụ' }).click();
    await expect(page).toHaveURL(/\/tasks\?.*asOf=2020-08-19/);
    await page.goBack();
    await expect(page).toHaveURL(/\/\?asOf=2020-08-19/);
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await expect(page).not.toHaveURL(/asOf/);
  });
  test('finds a document without marks, by the keyboard alone', async ({ open, page }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('278 ubnd');
    await expect(page.getByRole('option', { name: /278\/UBND-VX/ }).first()).toBeVisible();
    await page.keyboard.press('Escape'); // what was typed
    await page.keyboard.press('Escape'); // the dialog itself
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  test('finds every page that needs nothing but its name, without marks', async ({ open, page }) => {
    await open('/');
    await page.keyboard.press('Control+k');
    const listed = new Set<string>();
    // One letter of each name at least is among these; what is found says where it leads.
    for (const letter of ['a', 'o', 'i', 'n']) {
      await page.getByRole('searchbox').fill(letter);
      for (const option of await page.locator('[role=option][data-key^="p/"]').all())
        listed.add((await option.getAttribute('data-key'))!.slice(1));
    }
    const outside = ['/sign-in', '/setup'];
    const needMore = ['/audit/event', '/statistics/tasks']; // opened from a line and a number
    const named = PAGES.filter((path) => !path.includes('$') && ![...outside, ...needMore].includes(path));
    expect(named.filter((path) => !listed.has(path))).toEqual([]);
    await page.getByRole('searchbox').fill('tai khoan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/admin\/accounts/);
  });
  test('finds a body by its name, and opens its tasks', async ({ open, page }) => {
    await open('/tasks');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('thi xa ben cat');
    await page
      .getByRole('option', { name: /^UBND thị xã Bến Cát/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/tasks\?body=/);
    await expect(page.getByText('UBND thị xã Bến Cát').first()).toBeVisible();
  });
  test('says where an address leads nowhere', async ({ open }) => {
    const page = await open('/khong-co');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
    await expectAccessible(page);
  });
  test('fits a small desk and a phone, light and dark', async ({ open }) => {
    const page = await open('/');
    await expectNoOverflow(page, 'desk');
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'frame');
  });
});
