import { readFileSync } from 'node:fs';
import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens, SIZES } from './looks';
import { address, cookiesOf } from './places';

test.describe('a system administrator', () => {
  test.use({ role: 'systemAdministrator' });

  test('sees how the server runs, rebuilds the figures, and is told of the backup', async ({ open }) => {
    const page = await open('/admin');
    await expect(page.getByText('● sẵn sàng')).toBeVisible();
    await expect(page.getByText('Chưa có bản sao lưu nào')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Việc không xử lý được' })).toBeVisible();
    await page.getByRole('button', { name: 'Dựng lại số liệu' }).click();
    await expect(page.getByText('● sẵn sàng')).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'admin');
  });
  test('finds a body without marks, and sees its names through time', async ({ open }) => {
    const page = await open('/admin/bodies');
    await page.getByRole('searchbox', { name: 'Tìm cơ quan' }).fill('thi xa ben cat');
    await expect(page).toHaveURL(/text=/);
    await page.getByRole('row', { name: /^UBND thị xã Bến Cát/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'UBND thị xã Bến Cát' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Đánh số văn bản' })).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'admin-body');
  });
  test('establishes a steering board, numbers apart, sets reminders; a bad line is refused where it stands', async ({ open }) => {
    const page = await open('/admin/bodies');
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Tên' }).fill('Ban Chỉ đạo chuyển đổi số thử nghiệm');
    await dialog.getByRole('button', { name: /Loại/ }).click();
    await page.getByRole('option', { name: 'ban chỉ đạo' }).click();
    await dialog.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ban Chỉ đạo chuyển đổi số thử nghiệm' })).toBeVisible();

    await page.getByRole('button', { name: 'Đổi cách đánh số' }).click();
    await dialog.getByLabel('Áp dụng từ năm').fill('2020');
    await dialog.getByLabel('Dãy số riêng').fill('QĐ và CT');
    await dialog.getByRole('button', { name: 'Đổi cách đánh số' }).click();
    await expect(dialog.getByText('Dòng “QĐ và CT” chưa đúng')).toBeVisible();
    await dialog.getByLabel('Dãy số riêng').fill('QD: QĐ, CT');
    await dialog.getByRole('button', { name: 'Đổi cách đánh số' }).click();
    await expect(page.getByText('QD (QĐ, CT)')).toBeVisible();

    await page.getByRole('button', { name: 'Đổi nhắc việc' }).click();
    await dialog.getByLabel(/Việc phải làm/).fill('3, một');
    await dialog.getByRole('button', { name: 'Đổi nhắc việc' }).click();
    await expect(dialog.getByText('Chỉ viết các số từ 0 đến 183')).toBeVisible();
    await dialog.getByLabel(/Việc phải làm/).fill('3, 1');
    await dialog.getByRole('button', { name: 'Đổi nhắc việc' }).click();
    await expect(page.getByText('việc phải làm: trước hạn 3 ngày')).toBeVisible();
  });
  test('opens a group, adds a member and takes it off, by keyboard', async ({ open }) => {
    const page = await open('/admin/groups');
    await page.getByRole('button', { name: 'Lập nhóm' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Các phường thử nghiệm');
    await page.keyboard.press('Tab');
    await page.keyboard.type('thi xa ben cat');
    await expect(page.getByRole('option', { name: /^UBND thị xã Bến Cát/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Lập nhóm' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Các phường thử nghiệm' })).toBeVisible();

    await page.getByRole('button', { name: 'Thêm thành viên' }).press('Enter');
    await page.keyboard.type('my phuoc');
    await expect(page.getByRole('option', { name: /^UBND phường Mỹ Phước/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Thêm thành viên' }).press('Enter');
    await expect(page.getByRole('link', { name: /Mỹ Phước/ })).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'admin-group');
    await page.getByRole('button', { name: /UBND phường Mỹ Phước/ }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Đưa ra khỏi nhóm' }).press('Enter');
    await expect(page.getByRole('link', { name: /Mỹ Phước/ })).toHaveCount(0);
  });
  test('enters a day off; an empty form says at each field what is missing', async ({ open, complaints }) => {
    complaints.expect(/422|400/);
    const page = await open('/admin/calendar?year=2021');
    await page.getByRole('button', { name: 'Nhập ngày nghỉ' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Nhập ngày nghỉ' }).click();
    await expect(dialog.locator('.react-aria-FieldError').first()).toBeVisible();
    await dialog.getByLabel('Từ ngày').fill('2021-09-03');
    await dialog.getByLabel('Tên').fill('Nghỉ liền kề Quốc khánh');
    await dialog.getByLabel('Căn cứ').fill('Thông báo 4875/TB-LĐTBXH');
    await dialog.getByRole('button', { name: 'Nhập ngày nghỉ' }).click();
    await expect(page.getByRole('cell', { name: 'Nghỉ liền kề Quốc khánh' })).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'admin-calendar');
  });
});
test.describe('what a system administrator changes', () => {
  test.use({ role: 'systemAdministrator' });
  test('stands in the auditor’s log at once, each change by itself, with who did it', async ({ open, page, browser }) => {
    test.slow();
    const state = JSON.parse(readFileSync(cookiesOf('auditor'), 'utf8')) as never;
    const log = await (await browser.newContext({ storageState: state, locale: 'vi-VN', viewport: SIZES.desk })).newPage();
    await log.goto(`${address()}/audit`);
    await settled(log);
    const logged = (type: string) =>
      expect(log.getByRole('table').getByRole('row').filter({ hasText: type }).first()).toContainText(/systemAdministrator/);
    const dialog = page.getByRole('dialog');

    await open('/admin/bodies');
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await dialog.getByRole('textbox', { name: 'Tên' }).fill('Ban Chỉ đạo kiểm thử nhật ký');
    await dialog.getByRole('button', { name: /Loại/ }).click();
    await page.getByRole('option', { name: 'ban chỉ đạo' }).click();
    await dialog.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ban Chỉ đạo kiểm thử nhật ký' })).toBeVisible();
    await logged('AuthorityEstablished');

    await page.getByRole('button', { name: 'Đổi tên' }).click();
    await dialog.getByRole('textbox').first().fill('Ban Chỉ đạo kiểm thử');
    await dialog.getByRole('button', { name: 'Đổi tên' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ban Chỉ đạo kiểm thử', exact: true })).toBeVisible();
    await logged('AuthorityNamed');

    await page.getByRole('button', { name: 'Đổi nhắc việc' }).click();
    await dialog.getByLabel(/Việc phải làm/).fill('5');
    await dialog.getByRole('button', { name: 'Đổi nhắc việc' }).click();
    await expect(page.getByText('việc phải làm: trước hạn 5 ngày')).toBeVisible();
    await logged('RemindersSet');

    await open('/admin/calendar?year=2022');
    await page.getByRole('button', { name: 'Nhập ngày nghỉ' }).click();
    await dialog.getByLabel('Từ ngày').fill('3/1/2022');
    await dialog.getByLabel('Tên').fill('Nghỉ bù kiểm thử');
    await dialog.getByLabel('Căn cứ').fill('Thông báo 2/TB');
    await dialog.getByRole('button', { name: 'Nhập ngày nghỉ' }).click();
    await expect(page.getByRole('cell', { name: 'Nghỉ bù kiểm thử' })).toBeVisible();
    await logged('SpecialDaysSet');
    await keepScreens(log, 'audit-of-admin');
    await log.context().close();
  });
  test('is read on a phone without scrolling sideways: accounts, and the processes by their names', async ({ open, page }) => {
    await open('/admin/accounts?text=thu.auditor'); // other journeys fill the table with hundreds
    await page.setViewportSize(SIZES.phone);
    const table = page.getByRole('table', { name: 'Tài khoản' });
    await expect(table.getByRole('row', { name: /thu\.auditor.*kiểm tra.*đang dùng/ })).toBeVisible();
    expect(await table.evaluate(({ parentElement: frame }) => frame!.scrollWidth - frame!.clientWidth)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await keepScreens(page, 'accounts-folded');
    await open('/admin');
    await expect(page.getByRole('cell', { name: 'giao nhiệm vụ assign-tasks' })).toBeVisible();
  });
});
test.describe('the past', () => {
  test('can be looked at and not changed', async ({ open }) => {
    const page = await open('/admin/groups?asOf=2020-08-19');
    await expect(page.getByText('không thay đổi được gì')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lập nhóm' })).toHaveCount(0);
  });
});
test.describe('in English', () => {
  test.use({ role: 'systemAdministrator', language: 'en' });
  test('a system administrator finds a body and reads its rules', async ({ open }) => {
    const page = await open('/admin/bodies?text=ben%20cat');
    await page.getByRole('row', { name: /^UBND thị xã Bến Cát/ }).click();
    await expect(page.getByText('All types share one series.')).toBeVisible();
    await expect(page.getByText('No reminders are set.')).toBeVisible();
  });
});
