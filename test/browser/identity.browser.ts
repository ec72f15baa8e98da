import type { Page } from '@playwright/test';
import { CLIENT_SECRET, openIdentityProvider, type IdentityProvider } from '../access/identity-provider';
import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { freePort, startServer, type StartedServer } from './start-server';

const PASSWORD = 'Nắng mới trên sông Hương 2020';
let provider: IdentityProvider;
let server: StartedServer;
// A server of its own: the lane's has no provider of identities.
test.beforeAll(async () => {
  const port = await freePort();
  provider = await openIdentityProvider(`http://localhost:${port}/api/oidc/callback`);
  server = await startServer({
    ...{ FILL: 'nothing', PORT: String(port), OIDC_ISSUER: provider.issuer, OIDC_NAME: 'Cổng định danh' },
    ...{ OIDC_CLIENT_ID: 'cascade', OIDC_CLIENT_SECRET: CLIENT_SECRET },
  });
});
test.afterAll(async () => {
  await server?.stop();
  provider?.close();
});
/** What a person does at the provider's own pages. */
const signInThere = async (page: Page, subject: string): Promise<void> => {
  await page.goto(`${server.url}/sign-in?to=/admin/accounts`);
  await page.getByRole('link', { name: 'Đăng nhập qua Cổng định danh' }).click();
  await page.getByPlaceholder('Enter any login').fill(subject);
  await page.getByPlaceholder('and password').fill('x');
  await page.getByRole('button', { name: /sign-in/i }).click();
  await page.getByRole('button', { name: /continue/i }).click();
};
test.describe('the office’s own provider of identities', () => {
  test.use({ storageState: { cookies: [], origins: [] } });
  test('refuses a stranger in words; whoever is linked comes in, to the page they wanted', async ({ page, browser, complaints }) => {
    test.slow(); // the first start, three people
    complaints.expect(/./); // pages of the provider have no policy of ours
    await page.goto(`${server.url}${/\/setup#[\w-]+/.exec(server.printed())![0]}`);
    await page.getByLabel('Họ tên').fill('Lê Quản Trị');
    await page.getByLabel('Tên đăng nhập').fill('quan.tri');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Lập tài khoản quản trị hệ thống' }).click();
    await settled(page);

    const other = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    await signInThere(other, 'nguoi-quen');
    await expect(other.getByRole('alert')).toContainText('Chưa có tài khoản nào ở đây nối với người này');
    await expectAccessible(other);
    await expectNoOverflow(other, 'phone');
    await keepScreens(other, 'sign-in-not-linked');

    await page.goto(`${server.url}/admin/accounts`);
    await settled(page);
    await page.getByRole('row', { name: /quan\.tri/ }).click();
    await page.getByRole('button', { name: 'Nối với Cổng định danh' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nối với Cổng định danh' });
    await dialog.getByRole('button', { name: 'Nối với Cổng định danh' }).click();
    await expect(dialog.getByText('Ghi mã định danh.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('Mã định danh (sub)').fill('nguoi-quen');
    await dialog.getByRole('button', { name: 'Nối với Cổng định danh' }).click();
    await expect(page.getByText('Đã nối Lê Quản Trị với Cổng định danh')).toBeVisible();
    await keepScreens(page, 'account-linked');

    await other.goto(`${server.url}/sign-in?to=/admin/accounts`);
    await other.getByRole('link', { name: 'Đăng nhập qua Cổng định danh' }).click();
    // The provider still knows them: nothing is asked again.
    await expect(other).toHaveURL(/\/admin\/accounts/);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(other.getByRole('banner').locator('summary')).toContainText('Lê Quản Trị');
    await other.context().close();
  });
});
