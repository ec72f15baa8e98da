import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { apiAs } from './api-as';
import { expect, settled, test } from './fixtures';
import { ownChain } from './own-chain';
import { address, cookiesOf } from './places';
import type { Role } from './roles';

/** A browser of somebody else, looking at the same page. */
const besides = async (browser: Browser, role: Role, path: string): Promise<Page> => {
  const state = JSON.parse(readFileSync(cookiesOf(role), 'utf8')) as never;
  const page = await (await browser.newContext({ storageState: state, locale: 'vi-VN' })).newPage();
  await page.goto(`${address()}${path}`);
  await settled(page);
  return page;
};
/** The page is the one that was opened: a reload would have made another. */
const remember = (page: Page) => page.evaluate(() => void ((window as { opened?: string }).opened = 'once'));
const expectNotReloaded = async (page: Page) => expect(await page.evaluate(() => (window as { opened?: string }).opened)).toBe('once');

test.describe('what somebody does in one browser', () => {
  test.use({ role: 'administrator' });
  test('stands in another without a reload: on the task, in the history of the order', async ({ open, page, browser }) => {
    const chain = await ownChain('diễn tập ứng phó bão');
    const task = await besides(browser, 'analyst', `/tasks/${chain.taskId}`);
    const order = await besides(browser, 'auditor', `/directives/${chain.orderId}?tab=history`);
    for (const each of [task, order]) await remember(each);
    await open(`/tasks/${chain.taskId}`);
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Đôn đốc' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đôn đốc' });
    await dialog.getByLabel('Lời đôn đốc').fill('gửi trước 17 giờ');
    await dialog.getByRole('button', { name: 'Đôn đốc' }).click();
    await expect(task.getByText(/đôn đốc · gửi trước 17 giờ/)).toBeVisible();

    const commune = await apiAs('everyone', chain.communeId);
    await commune.post(`/tasks/${chain.taskId}/report`, { productOn: '2020-08-20', productSymbol: '66/BC-UBND' });
    await expect(task.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();
    const town = await apiAs('everyone', chain.townId);
    await town.post(`/tasks/${chain.taskId}/confirm`, {});
    await expect(page.getByText(/hoàn thành quá hạn/).first()).toBeVisible();
    await expect(task.getByText(/hoàn thành quá hạn/).first()).toBeVisible();
    await expectNotReloaded(task);
    await town.post(`/directives/${chain.orderId}/recall`, { reason: 'ban hành nhầm' });
    await expect(order.getByText(/ban hành nhầm/).first()).toBeVisible();
    await expectNotReloaded(order);
    for (const each of [task, order]) await each.context().close();
  });
});
/** As a browser does with a page that another tab covers. */
const cover = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
test.describe('a page in the background', () => {
  test.use({ role: 'administrator' });
  test('lets its stream go, and shows what it missed when it is looked at again', async ({ open, page }) => {
    const chain = await ownChain('trang nằm sau');
    let streams = 0;
    page.on('request', (request) => (streams += request.url().endsWith('/api/live') ? 1 : 0));
    await open(`/tasks/${chain.taskId}`);
    await remember(page);
    await expect.poll(() => streams).toBe(1);
    const gone = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/api/live'));
    await cover(page, true);
    await gone;
    const commune = await apiAs('everyone', chain.communeId);
    await commune.post(`/tasks/${chain.taskId}/report`, { productOn: '2020-08-20', productSymbol: '67/BC-UBND' });
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toHaveCount(0); // it has no stream to hear it by
    await cover(page, false);
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();
    expect(streams).toBe(2);
    await expectNotReloaded(page);
  });
});
