import type { Browser, Page } from '@playwright/test';
import { apiAs } from './api-as';
import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreen, keepScreens } from './looks';
import { startServer, type StartedServer } from './start-server';

const PASSWORD = 'mưa rơi trên phố núi 2020';
/** A browser in which nobody is signed in. */
const stranger = async (browser: Browser, baseURL: string): Promise<Page> =>
  (await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] }, locale: 'vi-VN' })).newPage();
const signIn = async (page: Page, name: string, password: string): Promise<void> => {
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
};
const choose = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password);
};
const sheet = (name: string, lines: readonly string[]) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(['Tên đăng nhập;Họ tên;Email;Vai trò;Cơ quan', ...lines].join('\n')),
});
interface Opened {
  readonly accounts: readonly { readonly accountId: string; readonly link: string }[];
}

test.describe('the first start', () => {
  let server: StartedServer;
  test.beforeAll(async () => {
    server = await startServer();
  });
  test.afterAll(() => server?.stop());
  test('prints a link that opens once: what is missing is said at its field, then the desk opens', async ({ browser, complaints }) => {
    complaints.expect(/4(10|22)/);
    const link = /http:\S+\/setup#[\w-]+/.exec(server.printed())![0];
    const page = await stranger(browser, server.url);
    await page.goto(link);
    await page.getByRole('button', { name: 'Lập tài khoản quản trị hệ thống' }).click();
    await expect(page.getByText('không được để trống')).toHaveCount(3);
    await page.getByLabel('Họ tên').fill('Lê Đầu Tiên');
    await page.getByLabel('Tên đăng nhập').fill('le.dau.tien');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Lập tài khoản quản trị hệ thống' }).click();
    await expect(page.getByText('nhập lại mật khẩu mới', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Lập tài khoản quản trị hệ thống' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible();
    const late = await stranger(browser, server.url);
    await late.goto(link);
    await late.getByLabel('Họ tên').fill('Kẻ Đến Sau');
    await late.getByLabel('Tên đăng nhập').fill('den.sau');
    await choose(late, PASSWORD);
    await late.getByRole('button', { name: 'Lập tài khoản quản trị hệ thống' }).click();
    await expect(late.getByRole('alert')).toContainText('đã dùng, đã hết hạn');
    await expect(late.getByLabel('Họ tên')).toHaveValue('Kẻ Đến Sau');
    for (const each of [page, late]) await each.context().close();
  });
});
test.describe('an account', () => {
  test.use({ role: 'systemAdministrator' });
  test('whose first password somebody else chose opens nothing before another is chosen', async ({ browser, baseURL }) => {
    const api = await apiAs('systemAdministrator');
    const roles = [{ role: 'analyst' }];
    await api.post('/accounts', { signInName: 'mat.khau.dau', fullName: 'Hồ Mật Khẩu', roles, firstPassword: 'tạm thời lần đầu thôi' });
    const page = await stranger(browser, baseURL!);
    await signIn(page, 'mat.khau.dau', 'tạm thời lần đầu thôi');
    await expect(page).toHaveURL(/\/change-password/);
    await page.goto('/tasks'); // no way around it
    await expect(page).toHaveURL(/\/change-password/);
    await page.getByLabel('Mật khẩu đang dùng').fill('tạm thời lần đầu thôi');
    await choose(page, PASSWORD);
    await keepScreen(page, 'first-password');
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    await expect(page.getByRole('banner').locator('summary')).toBeVisible();
    await page.context().close();
  });
  test('is shut after wrong passwords, says how long, and opens again by a new link', async ({ open, browser, baseURL, complaints }) => {
    test.slow();
    complaints.expect(/4(01|29)/);
    const api = await apiAs('systemAdministrator');
    const opened = await api.post<Opened>('/accounts', {
      signInName: 'quen.mat.khau',
      fullName: 'Đinh Hay Quên',
      roles: [{ role: 'analyst' }],
    });
    const page = await stranger(browser, baseURL!);
    await page.goto(`/change-password#${opened.accounts[0]!.link}`);
    await choose(page, PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(page.getByRole('banner').locator('summary')).toBeVisible();
    const other = await stranger(browser, baseURL!);
    for (let tries = 0; tries < 5; tries += 1) {
      await signIn(other, 'quen.mat.khau', `sai lần ${tries}`);
      await expect(other.getByRole('alert')).toContainText('không đúng');
    }
    await signIn(other, 'quen.mat.khau', PASSWORD); // the right one is no better now
    await expect(other.getByRole('alert')).toContainText(/chờ \d+ giây/);
    await keepScreen(other, 'locked-out');

    const admin = await open('/admin/accounts?text=quen.mat.khau');
    await admin.getByRole('row', { name: /quen\.mat\.khau/ }).click();
    await admin.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    const asking = admin.getByRole('dialog', { name: 'Đặt lại mật khẩu' });
    await expect(asking).toContainText('Lấy lại mật khẩu của Đinh Hay Quên?');
    await asking.getByRole('button', { name: 'Bỏ qua' }).click();
    await page.reload(); // nothing was taken from whoever is at work
    await expect(page.getByRole('banner').locator('summary')).toBeVisible();
    await admin.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    await asking.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    const given = admin.getByRole('dialog', { name: 'Liên kết đặt mật khẩu' });
    const link = await given.locator('code').innerText();
    await expectAccessible(admin);
    await keepScreens(admin, 'account-link');
    await admin.keyboard.press('Escape'); // shown only now: a key by mistake does not take it away
    await given.getByRole('button', { name: 'Đóng' }).click();
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in/);

    await other.goto('about:blank');
    await other.goto(link);
    await choose(other, `${PASSWORD} khác`);
    await other.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(other.getByRole('banner').locator('summary')).toBeVisible();
    for (const each of [page, other]) await each.context().close();
  });
  test('of somebody who leaves asks why at its field, ends what is open, and keeps the name', async ({
    open,
    browser,
    baseURL,
    complaints,
  }) => {
    test.slow();
    complaints.expect(/401/);
    const api = await apiAs('systemAdministrator');
    const opened = await api.post<Opened>('/accounts', { signInName: 'sap.nghi', fullName: 'Bùi Sắp Nghỉ', roles: [{ role: 'analyst' }] });
    const page = await stranger(browser, baseURL!);
    await page.goto(`/change-password#${opened.accounts[0]!.link}`);
    await choose(page, PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await expect(page.getByRole('banner').locator('summary')).toBeVisible();
    const admin = await open('/admin/accounts?text=sap.nghi');
    await admin.getByRole('row', { name: /sap\.nghi/ }).click();
    await admin.getByRole('button', { name: 'Nghỉ việc' }).click();
    const dialog = admin.getByRole('dialog', { name: 'Nghỉ việc' });
    await dialog.getByRole('button', { name: 'Nghỉ việc' }).click();
    await expect(dialog.getByText('Ghi lý do.')).toBeVisible();
    await dialog.getByLabel('Lý do').fill('chuyển công tác');
    await dialog.getByRole('button', { name: 'Nghỉ việc' }).click();
    await expect(admin.getByRole('row', { name: /sap\.nghi.*đã nghỉ/ })).toBeVisible();
    await expect(admin.getByText('tên vẫn đứng trong lịch sử')).toBeVisible();
    await keepScreen(admin, 'account-left');
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.context().close();
  });
});
test.describe('a table of accounts', () => {
  test.use({ role: 'systemAdministrator' });
  test('with wrong lines names each of them; put right, and of 500 lines, it is opened with links to save', async ({
    open,
    page,
    complaints,
  }) => {
    test.slow();
    complaints.expect(/4(09|22)/);
    await open('/admin/accounts');
    const input = page.locator('input[type=file]');
    await input.setInputFiles(sheet('sai.csv', ['bang.a;Trần Bảng A;;trưởng phòng;', 'thu.auditor;Trần Trùng;;;', 'bang.c;;;phân tích;']));
    for (const line of ['Dòng 2: "trưởng phòng" không phải vai trò', 'Dòng 4: còn thiếu họ tên'])
      await expect(page.getByText(line)).toBeVisible();
    await input.setInputFiles(sheet('trung.csv', ['bang.a;Trần Bảng A;;phân tích;', 'thu.auditor;Trần Trùng;;;']));
    await expect(page.getByText('Dòng 3: tên đăng nhập "thu.auditor" đã có người dùng')).toBeVisible();
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'accounts-wrong-lines');
    await input.setInputFiles({ name: 'anh.csv', mimeType: 'text/csv', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) });
    await expect(page.getByText(/không phải bảng CSV mã UTF-8/)).toBeVisible();
    const many = Array.from({ length: 500 }, (_, at) => `hang.loat.${at};Người Thứ ${at};;phân tích;`);
    await input.setInputFiles(sheet('nam-tram.csv', many));
    await expect(page.getByRole('status').filter({ hasText: 'Đang mở các tài khoản trong tệp nam-tram.csv' })).toBeVisible();
    const given = page.getByRole('dialog', { name: 'Liên kết đặt mật khẩu' });
    await expect(given.locator('code')).toHaveCount(500, { timeout: 60_000 });
    await expect(given.getByRole('button', { name: 'Đóng' })).toBeInViewport();
    const saving = page.waitForEvent('download');
    await given.getByRole('button', { name: 'Tải danh sách (CSV)' }).click();
    expect((await saving).suggestedFilename()).toBe('lien-ket-mat-khau.csv');
    await expectAccessible(page);
    await keepScreens(page, 'accounts-many');
    await given.getByRole('button', { name: 'Đóng' }).click();
    await expect(given).toHaveCount(0);
  });
});
