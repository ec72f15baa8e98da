import type { Browser, Page } from '@playwright/test';
import { actFor } from './acting';
import { apiAs } from './api-as';
import { dropFiles } from './drop-files';
import { expect, settled, test } from './fixtures';
import { keepScreen } from './looks';
import { bodies, issueOrder } from './orders';

const MEGABYTE = 1024 * 1024;
const letter = (number: number): string =>
  `ỦY BAN NHÂN DÂN\n\nSố: ${number}/UBND-VX\n\nV/v thả tệp\n\nKính gửi: UBND các xã, phường.\n\n` +
  `Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, yêu cầu:\n\n` +
  `1. UBND các xã, phường báo cáo trước ngày 25/8/2020.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
/** A task of the town that nobody else works on. */
const ownTask = async (text: string): Promise<string> => {
  const { province, town } = await bodies();
  const { tasks } = await issueOrder(province, town, text, [
    { text, assigneeId: town.authorityId, assigneeName: town.name, until: '2020-08-28' },
  ]);
  return tasks[0]!.taskId;
};
/** A page of its own whose session ends without anybody else's. */
const ownSession = async (browser: Browser, baseURL: string, role: 'administrator'): Promise<Page> => {
  const context = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('Tên đăng nhập').fill(`thu.${role}`);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(`Nắng mới trên sông Hương 2020 ${role}`);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('banner')).toBeVisible();
  await settled(page);
  return page;
};

test.describe('files that fall on the page', () => {
  test.use({ role: 'everyone' });
  test('are taken one by one: a letter comes in, another kind, an empty one and one of 50 MB are told by name', async ({ open, page }) => {
    await open('/letters/import');
    await dropFiles(page, [
      { name: 'tha-vao.txt', bytes: Buffer.from(letter(821)) },
      { name: 'tha-vao-hai.txt', bytes: Buffer.from(letter(822)) },
      { name: 'danh-sach.xlsx', bytes: Buffer.from('x') },
      { name: 'trong.pdf', bytes: Buffer.alloc(0) },
      { name: 'qua-lon.pdf', bytes: Buffer.alloc(50 * MEGABYTE) },
    ]);
    const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await expect(line('danh-sach.xlsx')).toContainText('Loại tệp này không phải văn bản');
    await expect(line('trong.pdf')).toContainText('Tệp trống');
    await expect(line('qua-lon.pdf')).toContainText('20 MB');
    await expect(page.getByText('Đã xong 5 / 5 tệp')).toBeVisible();
    await expect(page.getByText(/Nhập được 2 văn bản/)).toBeVisible();
    await keepScreen(page, 'letters-dropped');
  });
});
test.describe('a lost connection', () => {
  test.use({ role: 'administrator' });
  test('in a form: it says so, stays as it is, and sends the same once when the connection is back', async ({
    open,
    page,
    context,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_NETWORK/);
    const taskId = await ownTask('mất mạng giữa chừng');
    await open(`/tasks/${taskId}`);
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    const dialog = page.getByRole('dialog', { name: 'Báo cáo hoàn thành' });
    await dialog.getByLabel('Ngày của văn bản kết quả').fill('20/8/2020');
    await dialog.getByLabel('Số, ký hiệu văn bản kết quả').fill('31/BC-UBND');
    await context.setOffline(true);
    await dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByRole('alert')).not.toContainText(/fetch|Error|undefined/);
    await expect(dialog.getByLabel('Số, ký hiệu văn bản kết quả')).toHaveValue('31/BC-UBND');
    await keepScreen(page, 'connection-lost');
    await context.setOffline(false);
    await dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();
    await expect(page.getByText(/báo cáo hoàn thành · văn bản 31\/BC-UBND/)).toHaveCount(1);
  });
  test('in a long draft: what is typed meanwhile is kept over a reload, and saved by itself afterwards', async ({
    open,
    page,
    context,
    complaints,
  }) => {
    complaints.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_NETWORK/);
    const { town } = await bodies();
    const api = await apiAs('everyone', town.authorityId);
    const content = {
      documentType: 'CV',
      issuerId: town.authorityId,
      subject: 'viết khi mất mạng',
      addressees: [],
      citations: [],
      items: [],
    };
    const { directiveId } = await api.post<{ directiveId: string }>('/directives', { content });
    await open(`/drafts/${directiveId}`);
    await context.setOffline(true);
    await page.getByLabel('Trích yếu').fill('viết khi mất mạng, dài thêm nhiều lời');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByLabel('Trích yếu')).toHaveValue('viết khi mất mạng, dài thêm nhiều lời');
    await expect(page.getByRole('status').getByText('Đã lưu')).toBeVisible();
    const kept = await api.get<{ content: { subject: string } }>(`/directives/${directiveId}/content`);
    expect(kept.content.subject).toBe('viết khi mất mạng, dài thêm nhiều lời');
  });
});
test.describe('a session that ends', () => {
  test('in the middle of a form: the password is asked in place, the form is as it was, and goes through', async ({
    browser,
    baseURL,
    complaints,
  }) => {
    test.slow();
    complaints.expect(/./);
    const taskId = await ownTask('hết phiên giữa chừng');
    const page = await ownSession(browser, baseURL!, 'administrator');
    await page.goto(`/tasks/${taskId}`);
    await settled(page);
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Xin gia hạn' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xin gia hạn' });
    await dialog.getByLabel('Xin đến hết ngày').fill('4/9/2020');
    await dialog.getByLabel('Lý do').fill('mất phiên, không mất lời');
    await page.context().clearCookies();
    await dialog.getByRole('button', { name: 'Xin gia hạn' }).click();
    const over = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await expect(over).toBeVisible();
    await keepScreen(page, 'session-over');
    await over.getByLabel('Mật khẩu').fill('không phải mật khẩu này');
    await over.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(over.getByRole('alert')).toContainText('không đúng');
    await over.getByLabel('Mật khẩu').fill('Nắng mới trên sông Hương 2020 administrator');
    await over.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(over).toHaveCount(0);
    await expect(dialog.getByLabel('Lý do')).toHaveValue('mất phiên, không mất lời');
    await expect(dialog.getByLabel('Xin đến hết ngày')).toHaveValue('4/9/2020');
    await dialog.getByRole('button', { name: 'Xin gia hạn' }).click();
    await expect(page.getByText('Đã gửi đề nghị gia hạn')).toBeVisible();
    await page.context().close();
  });
});
test.describe('two people', () => {
  test.use({ role: 'everyone' });
  test('on one reading: the second is told, sees the other’s value, and keeps what was typed', async ({ open, page, complaints }) => {
    complaints.expect(/409|412/);
    const { town } = await bodies();
    const api = await apiAs('everyone', town.authorityId);
    const { directiveId } = await api.post<{ directiveId: string }>(
      '/letters?fileName=hai-nguoi.txt',
      new TextEncoder().encode(letter(823)),
    );
    await open(`/directives/${directiveId}/reading`);
    const day = page.getByLabel('Ngày ban hành', { exact: true });
    await day.fill('19/8/2020');
    const { revision } = await api.get<{ revision: number }>(`/directives/${directiveId}/reading`);
    await api.post(`/directives/${directiveId}/reading/correct`, {
      expected: revision,
      corrections: [{ pointer: '/issuedOn', value: '2020-08-18', reason: 'người khác đối chiếu trước' }],
    });
    await day.press('Enter');
    await expect(page.getByText(/người khác vừa sửa|Người khác vừa sửa/i).first()).toBeVisible();
    await expect(day).toHaveValue('19/8/2020');
    await keepScreen(page, 'two-on-a-reading');
  });
  test('on one task: what the other did is on the page, and the second act is refused in words', async ({ open, page, complaints }) => {
    complaints.expect(/409|412|422/);
    const { town, communes } = await bodies();
    const commune = communes[2]!;
    const order = await issueOrder(town.authorityId, commune, 'hai người một việc', [
      { text: 'UBND phường báo cáo để hai người xem.', assigneeId: commune.authorityId, assigneeName: commune.name },
    ]);
    const { taskId } = order.tasks[0]!;
    await (
      await apiAs('everyone', commune.authorityId)
    ).post(`/tasks/${taskId}/report`, { productOn: '2020-08-20', productSymbol: '5/BC' });
    await open(`/tasks/${taskId}`);
    await actFor(page, 'UBND thị xã Bến Cát');
    await page.getByRole('button', { name: 'Trả lại' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trả lại' });
    await dialog.getByLabel('Lý do').fill('thiếu số liệu');
    await (await apiAs('everyone', town.authorityId)).post(`/tasks/${taskId}/withdraw`, { reason: 'không cần nữa' });
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByLabel('Lý do')).toHaveValue('thiếu số liệu');
    await dialog.getByRole('button', { name: 'Bỏ qua' }).click();
    await expect(page.getByText('thu hồi').first()).toBeVisible();
  });
});
