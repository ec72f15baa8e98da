import type { Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

const PASSWORD = 'Nắng mới trên sông Hương 2020 auditor';
const SHORT = 'ngắn';
/** Signs in by the form. */
const signIn = async (page: Page, name: string, password: string): Promise<void> => {
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
};

test.describe('whoever has no session', () => {
  test.use({ role: 'nobody' });
  test('is sent to sign in, and back to the page they wanted to see', async ({ page, complaints }) => {
    complaints.expect(/40[13]|429/);
    await page.goto('/tasks?asOf=2020-08-19');
    await expect(page).toHaveURL(/\/sign-in\?.*to=/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'sign-in');
    await signIn(page, 'thu.auditor', 'không phải mật khẩu này');
    await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng');
    await signIn(page, 'thu.auditor', PASSWORD);
    await expect(page).toHaveURL(/\/tasks\?.*asOf=2020-08-19/);
    await expect(page.getByRole('banner').locator('summary')).toBeVisible();
  });
  test('is told that the set-up page needs its link', async ({ page }) => {
    await page.goto('/setup');
    await expect(page.getByText('liên kết mà máy chủ in ra')).toBeVisible();
    await expectAccessible(page);
  });
  test('with a wrong link learns so, at the form that keeps what was typed', async ({ page, complaints }) => {
    complaints.expect(/4(10|22)/);
    await page.goto(`/setup#${'x'.repeat(43)}`);
    await expect(page).toHaveURL(/\/setup$/); // the word is out of the address
    await page.getByLabel('Họ tên').fill('Lê Thử');
    await page.getByLabel('Tên đăng nhập').fill('le.thu');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một mật khẩu rất dài');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('một mật khẩu rất khác');
    await expect(page.getByText('hai lần nhập không giống nhau')).toBeVisible();
    await page.getByLabel('Nhập lại mật khẩu mới').fill('một mật khẩu rất dài');
    await page.getByRole('button', { name: 'Lập tài khoản quản trị hệ thống' }).click();
    await expect(page.getByRole('alert')).toContainText('đã dùng, đã hết hạn');
    await expect(page.getByLabel('Họ tên')).toHaveValue('Lê Thử');
    await keepScreens(page, 'setup');
  });
});
test.describe('whoever is signed in', () => {
  test('keeps the page when the session ends, and goes on after typing the password', async ({ browser, baseURL, complaints }) => {
    complaints.expect(/./);
    const context = await browser.newContext({ baseURL: baseURL!, storageState: { cookies: [], origins: [] } });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await signIn(page, 'thu.auditor', PASSWORD);
    await settled(page);
    await page.getByRole('button', { name: /Tìm:/ }).click();
    await context.clearCookies();
    await page.getByRole('searchbox').fill('278 ubnd');
    const over = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expect(over).toBeVisible();
    await expectAccessible(page);
    await over.getByLabel('Mật khẩu').fill(PASSWORD);
    await over.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(over).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue('278 ubnd');
    await expect(page.getByRole('option', { name: /278\/UBND-VX/ }).first()).toBeVisible();
    await context.close();
  });
  test('looks who they are, chooses for whom they act, within their scope, and signs out', async ({ browser, baseURL }) => {
    test.slow(); // a page of its own, begun anew
    const context = await browser.newContext({ baseURL: baseURL!, storageState: { cookies: [], origins: [] } });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await signIn(page, 'thu.administrator', 'Nắng mới trên sông Hương 2020 administrator');
    await settled(page);
    await page.getByRole('banner').locator('summary').click();
    await expect(page.getByText('quản trị · UBND thị xã Bến Cát')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Làm việc cho: UBND thị xã Bến Cát' }).click();
    const picker = page.getByRole('combobox', { name: 'Làm việc cho' });
    await picker.fill('UBND phường Mỹ Phước');
    await page.getByRole('option', { name: /UBND phường Mỹ Phước.*Bến Cát/s }).click();
    await expect(page.getByRole('button', { name: 'Làm việc cho: UBND phường Mỹ Phước' })).toBeVisible();
    await page.getByRole('banner').locator('summary').click();
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto('/tasks');
    await expect(page).toHaveURL(/\/sign-in/);
    await context.close();
  });
  test('changes the password at a form that says what is wrong at its field', async ({ open, page, complaints }) => {
    complaints.expect(/422/);
    await open('/change-password');
    await page.getByLabel('Mật khẩu đang dùng').fill('không phải');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(SHORT);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(SHORT);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(page.getByRole('alert')).toContainText('Mật khẩu hiện tại không đúng');
    await page.getByLabel('Mật khẩu đang dùng').fill('Nắng mới trên sông Hương 2020');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(page.getByText('cần ít nhất 12 ký tự')).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'change-password');
  });
});
