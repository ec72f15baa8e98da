import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

test.describe('accounts', () => {
  test.use({ role: 'systemAdministrator' });
  test('are opened one by one, with a link that is shown once, and locked with a reason', async ({ open, complaints }) => {
    test.slow();
    complaints.expect(/422/);
    const page = await open('/admin/accounts');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Mở tài khoản' }).click();
    const form = page.getByRole('dialog', { name: 'Mở tài khoản' });
    await form.getByLabel('Họ tên').fill('Vũ Thị Thử');
    await form.getByLabel('Tên đăng nhập').fill('Vũ Thử');
    await form.getByRole('button', { name: 'Mở tài khoản' }).click();
    await expect(form.getByText('không dùng làm tên đăng nhập được')).toBeVisible();
    await form.getByLabel('Tên đăng nhập').fill('vu.thu');
    await form.getByRole('button', { name: 'Mở tài khoản' }).click();
    await expect(form).toHaveCount(0);
    await expect(page.getByText(/\/change-password#[\w-]{43}/)).toBeVisible();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByLabel('Tìm theo họ tên hoặc tên đăng nhập').fill('vu.thu');
    await page.getByRole('row', { name: /vu\.thu/ }).click();
    await page.getByRole('button', { name: 'Khóa', exact: true }).click();
    await page.getByLabel('Lý do').fill('thử khóa');
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa' }).click();
    await expect(page.getByRole('row', { name: /vu\.thu.*bị khóa/ })).toBeVisible();
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'accounts');
  });
});
