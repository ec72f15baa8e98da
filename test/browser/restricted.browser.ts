import { readFileSync } from 'node:fs';
import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { ownChain } from './own-chain';
import { address, cookiesOf } from './places';

test.describe('a restricted document', () => {
  test.use({ role: 'administrator' });

  test('is marked with a reason, closed to an analyst on every page, and opened again', async ({ open, page, browser }) => {
    const chain = await ownChain('rà soát hồ sơ kín');
    await open(`/directives/${chain.orderId}`);
    await page.getByRole('button', { name: 'Đặt chế độ hạn chế' }).click();
    const dialog = page.getByRole('dialog', { name: /^Đặt chế độ hạn chế:/ });
    await dialog.getByRole('button', { name: 'Đặt chế độ hạn chế' }).click();
    await expect(dialog.getByText('Ghi lý do')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('Dấu hoặc căn cứ').fill('Lưu hành nội bộ');
    await dialog.getByLabel('Lý do').fill('chỉ dùng trong cơ quan được giao');
    await keepScreens(page, 'restrict-dialog');
    await dialog.getByRole('button', { name: 'Đặt chế độ hạn chế' }).click();
    await expect(page.getByText('Đã đặt chế độ hạn chế')).toBeVisible();
    await expect(page.getByText('văn bản hạn chế (Lưu hành nội bộ)')).toBeVisible();
    await expect(page.getByText('rà soát hồ sơ kín').first()).toBeVisible();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await expect(page.getByText(/Trở thành văn bản hạn chế \(Lưu hành nội bộ\)/)).toBeVisible();
    await expect(page.getByText(/Trần administrator/).first()).toBeVisible(); // by name, not by id

    const analyst = await browser.newContext({ storageState: JSON.parse(readFileSync(cookiesOf('analyst'), 'utf8')) as never });
    const other = await analyst.newPage();
    await other.goto(`${address()}/directives/${chain.orderId}`);
    await settled(other);
    await expect(other.getByRole('heading', { name: 'Nội dung không hiển thị' })).toBeVisible();
    await expect(other.getByText('văn bản hạn chế').first()).toBeVisible();
    await expect(other.getByText('rà soát hồ sơ kín')).toHaveCount(0);
    await expect(other.getByRole('tab')).toHaveText([/Nội dung/, /Nhiệm vụ/, /Văn bản liên quan/, /Lược đồ/]);
    await expectAccessible(other);
    await expectNoOverflow(other, 'phone');
    await other.goto(`${address()}/lineage/${chain.orderId}`);
    await settled(other);
    await expect(other.getByText('văn bản hạn chế').first()).toBeVisible();
    await expect(other.getByText('rà soát hồ sơ kín')).toHaveCount(0);

    await open(`/directives/${chain.orderId}`);
    await page.getByRole('button', { name: 'Bỏ chế độ hạn chế' }).click();
    const lift = page.getByRole('dialog', { name: /^Bỏ chế độ hạn chế:/ });
    await lift.getByLabel('Lý do').fill('đã công bố');
    await lift.getByRole('button', { name: 'Bỏ chế độ hạn chế' }).click();
    await expect(page.getByText('Đã bỏ chế độ hạn chế')).toBeVisible();
    await other.goto(`${address()}/directives/${chain.orderId}`);
    await settled(other);
    await expect(other.getByText('rà soát hồ sơ kín').first()).toBeVisible();
    await analyst.close();
  });
});
test.describe('in English', () => {
  test.use({ role: 'administrator', language: 'en' });
  test('a document is restricted with a reason, closed to an analyst, and opened again', async ({ open, page, browser }) => {
    const chain = await ownChain('hồ sơ cán bộ');
    await open(`/directives/${chain.orderId}`);
    await page.getByRole('button', { name: 'Restrict' }).click();
    const dialog = page.getByRole('dialog', { name: /^Restrict:/ });
    await dialog.getByRole('button', { name: 'Restrict' }).click();
    await expect(dialog.getByText('Say why')).toBeVisible();
    await dialog.getByLabel('Reason').fill('personal files');
    await dialog.getByRole('button', { name: 'Restrict' }).click();
    await expect(page.getByText('The document is restricted')).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'restricted-en');

    const preferences = JSON.stringify({ language: 'en', theme: 'light', density: 'roomy' });
    const { cookies } = JSON.parse(readFileSync(cookiesOf('analyst'), 'utf8')) as { cookies: never[] };
    const origins = [{ origin: address(), localStorage: [{ name: 'cascade.preferences', value: preferences }] }];
    const analyst = await browser.newContext({ storageState: { cookies, origins } });
    const other = await analyst.newPage();
    await other.goto(`${address()}/directives/${chain.orderId}`);
    await settled(other);
    await expect(other.getByRole('heading', { name: 'Its words are not shown' })).toBeVisible();
    await expect(other.getByText('hồ sơ cán bộ')).toHaveCount(0);
    await keepScreens(other, 'restricted-closed-en');
    await analyst.close();

    await page.getByRole('button', { name: 'Lift the restriction' }).click();
    const lift = page.getByRole('dialog', { name: /^Lift the restriction:/ });
    await lift.getByLabel('Reason').fill('published');
    await lift.getByRole('button', { name: 'Lift the restriction' }).click();
    await expect(page.getByText('The document is open again')).toBeVisible();
  });
});
test.describe('a picture of a chain', () => {
  test('is on record before it is saved, and is not saved where it cannot be', async ({ open, page, complaints }) => {
    const chain = await ownChain('xuất chuỗi văn bản');
    await open(`/lineage/${chain.orderId}`);
    const saved = page.waitForEvent('download');
    const recorded = page.waitForResponse((answer) => answer.url().includes(`/api/exports/lineage-${chain.orderId}?format=svg`));
    await page.getByRole('button', { name: /Tải về/ }).click();
    await page.getByRole('menuitem', { name: /SVG/ }).click();
    expect((await recorded).status()).toBe(200);
    expect((await saved).suggestedFilename()).toMatch(/\.svg$/);
    let files = 0;
    page.on('download', () => (files += 1));
    await page.route('**/api/exports/**', (route) => route.abort());
    await page.getByRole('button', { name: /Tải về/ }).click();
    await page.getByRole('menuitem', { name: /GraphML/ }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    expect(files).toBe(0);
    complaints.expect(/ERR_FAILED/);
  });
});
