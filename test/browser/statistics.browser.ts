import { expect, test } from './fixtures';
import { knownIds } from './known-ids';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

test.describe('an analyst', () => {
  test.use({ role: 'analyst' });

  test('opens from a number of the official table the tasks it counts, and takes the table along', async ({ open }) => {
    const page = await open('/statistics');
    await expect(page.getByRole('img', { name: /Nhiệm vụ theo tình trạng/ })).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'statistics');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('official-level.csv');
    const all = page.getByRole('row', { name: /^Tất cả/ });
    const count = Number(await all.getByRole('link').nth(3).innerText());
    await all.getByRole('link').nth(3).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nhiệm vụ: quá hạn' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));
    await expectAccessible(page);
  });
  test('sees how long orders take by hop, and the bodies behind a number', async ({ open }) => {
    const page = await open('/statistics/relay');
    const hop = page.getByRole('row', { name: /^tỉnh → huyện/ });
    const waiting = Number(await hop.getByRole('link').nth(1).innerText());
    await hop.getByRole('link').nth(1).click();
    const behind = page.getByRole('table', { name: /Từng cơ quan/ });
    await expect(behind.getByRole('row')).toHaveCount(waiting + 1);
    await expectAccessible(page);
    await keepScreens(page, 'statistics-relay');
  });
  test('sees who is silent, and what they owe; a wrong number of days is refused where it stands', async ({ open }) => {
    const page = await open('/statistics/silent');
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('table', { name: /chưa triển khai/ })).toBeVisible();
    await page.getByLabel('Quá số ngày').fill('bốn');
    await expect(page.getByText('Ghi số ngày từ 0 đến 3650')).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'statistics-silent');
  });
  test('compares an order with the answer to it', async ({ open }) => {
    const page = await open('/statistics/compare');
    await page.getByLabel('Tìm văn bản').fill('12 ct binh duong');
    await page.getByRole('button', { name: /^12\/CT-UBND/ }).click();
    await page.getByRole('button', { name: /278\/UBND-VX/ }).click();
    await expect(page.getByText(/được chuyển ·/)).toBeVisible();
    await expect(page.locator('del, ins').first()).toBeVisible(); // words that only one side has
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Quyết định lại' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Quyết định lại' }).getByLabel('Lý do')).toBeVisible();
    await page.keyboard.press('Escape');
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'statistics-compare');
  });
});
test.describe('an analyst who reads English', () => {
  test.use({ role: 'analyst', language: 'en' });
  test('finds the tasks without a deadline', async ({ open }) => {
    const page = await open('/statistics');
    await page.getByRole('row', { name: /^All/ }).getByRole('link').nth(4).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tasks: without deadline' })).toBeVisible();
  });
});
test.describe('an auditor', () => {
  test.use({ role: 'auditor' });

  test('finds an event, sees it as stored, and follows what came of it', async ({ open }) => {
    const page = await open('/audit?type=ReadingAccepted');
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'audit');
    await page.getByRole('table').getByRole('row').nth(1).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Như đã ghi' })).toBeVisible();
    await expect(page.getByLabel('Thông tin kèm theo')).toContainText('"recordedAt"');
    await expectAccessible(page);
    await page.getByRole('list').getByRole('link').last().click();
    await expect(page.getByText('ReadingAccepted')).toBeVisible(); // what it was caused by
  });
  test('replays a cascade by keyboard: a step, the next change, back to the start', async ({ open }) => {
    const page = await open(`/audit/replay?order=${knownIds()['directiveId']}`);
    await page.getByRole('button', { name: 'Tiến ›' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/knownAt=\d+/);
    await page.getByRole('button', { name: /đổi trạng thái/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/ → /).first()).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'audit-replay');
    await page.getByRole('button', { name: /Về đầu/ }).click();
    await expect(page).not.toHaveURL(/knownAt/);
  });
});
test.describe('an auditor who reads English', () => {
  test.use({ role: 'auditor', language: 'en' });
  test('sees what left the system', async ({ open }) => {
    const page = await open('/audit/access');
    await expect(page.getByRole('heading', { level: 1, name: 'Access log' })).toBeVisible();
  });
});
