import { actFor } from './acting';
import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

test.describe('the desk of an administrator', () => {
  test.use({ role: 'administrator' });

  test('tells what the day asks for, with who is missing', async ({ open }) => {
    const page = await open('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible();
    const reports = page.getByRole('list', { name: 'Báo cáo trong ngày' });
    await expect(reports.getByText('trước 14:00')).toBeVisible();
    await expect(reports.getByText(/còn thiếu: .*UBND/).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'desk');
  });
  test('takes a task on by the keyboard alone, and reports it; what is missing is said at the field and what was typed is kept', async ({
    open,
    page,
  }) => {
    await open('/');
    const lines = page.getByRole('list', { name: 'Việc đến hạn, quá hạn, bị trả lại' }).getByRole('listitem');
    await lines.first().focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Nhận việc' });
    await dialog.getByRole('button', { name: 'Nhận việc' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Đã ghi nhận việc')).toBeVisible();
    await expect(dialog).toHaveCount(0);

    await page.getByRole('link', { name: 'Xem nhiệm vụ' }).click();
    await expect(page).toHaveURL(/\/tasks\/[^/]+$/);
    await expect(page.getByRole('button', { name: 'Báo cáo hoàn thành' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    const report = page.getByRole('dialog', { name: 'Báo cáo hoàn thành' });
    await report.getByLabel('Số, ký hiệu văn bản kết quả').fill('99/BC-UBND');
    await report.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await expect(report.getByText('Chọn ngày của văn bản kết quả.')).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await expect(report.getByLabel('Số, ký hiệu văn bản kết quả')).toHaveValue('99/BC-UBND');
    await report.getByLabel('Ngày của văn bản kết quả').fill('2020-08-20');
    await report.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();
    await expect(page.getByText(/báo cáo hoàn thành · văn bản 99\/BC-UBND/)).toBeVisible();
    await keepScreens(page, 'task');
  });
  test('sees who has not reported, and records a figure for one that does not use the system', async ({ open, page }) => {
    await open('/');
    await page.getByRole('link', { name: 'Xem tổng hợp' }).last().click();
    await expect(page.getByRole('heading', { name: 'Báo cáo của từng nơi' })).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'reports');
    await page.getByRole('link', { name: /Chánh Phú Hòa/ }).click();
    await page.getByLabel('Chỉ tiêu').fill('Số máy đã cài đặt');
    await page.getByLabel('Số liệu').fill('nhiều');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText('Ghi một số, ví dụ 1204 hoặc 62,5.')).toBeVisible();
    await expect(page.getByText('Ghi căn cứ, vì báo cáo này của cơ quan khác.')).toBeVisible();
    await page.getByLabel('Số liệu').fill('1 204');
    await page.getByLabel('Đơn vị tính').fill('máy');
    await page.getByLabel('Căn cứ ghi thay').fill('điện thoại 8 giờ 30');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText('Đã gửi báo cáo')).toBeVisible();
    await expect(page.getByText('Số máy đã cài đặt: 1204 máy')).toBeVisible();
  });
  test('looks through tasks by state, in the address; picks some', async ({ open, page }) => {
    await open('/tasks?below=yes');
    await page.getByRole('button', { name: /Tình trạng/ }).click();
    await page
      .getByRole('option', { name: /quá hạn/ })
      .last()
      .click();
    await expect(page).toHaveURL(/state=(overdue|doneLate)/);
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.getByRole('button', { name: /Chọn cả \d+ việc/ }).click();
    await expect(page.getByText(/Đã chọn \d+ việc/)).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
  });
});
test.describe('an order of one’s own', () => {
  test.use({ role: 'everyone' });

  test('is derived, saved by itself, put right where two write, looked through and issued', async ({ open, page, complaints }) => {
    complaints.expect(/412|415/);
    await open('/');
    await actFor(page, 'UBND xã An Điền');
    // Other journeys send their orders here too.
    const order = page.getByRole('listitem').filter({ hasText: '278/UBND-VX' });
    await order.getByRole('button', { name: 'Vào sổ' }).click();
    await page.getByRole('dialog').getByLabel('Số đến').fill('97');
    await page.getByRole('dialog').getByRole('button', { name: 'Vào sổ' }).click();
    await expect(page.getByText('Đã vào sổ văn bản đến')).toBeVisible();

    await order.getByRole('link', { name: 'Triển khai', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Dự thảo của UBND xã An Điền' })).toBeVisible();
    await expect(page.getByText(/Thực hiện 278\/UBND-VX ngày 17\/8\/2020/).first()).toBeVisible();
    await page.getByRole('checkbox', { name: /^\s*3\./ }).click({ force: true });
    await page.getByLabel('Địa danh').fill('An Điền');
    await expect(page.getByRole('status').getByText('Đã lưu')).toBeVisible({ timeout: 15_000 });
    await expectAccessible(page);
    await keepScreens(page, 'draft');

    // Somebody else writes the same draft meanwhile.
    const id = page.url().split('/').at(-1)!.split('?')[0]!;
    await page.getByLabel('Trích yếu').fill('lời của tôi');
    await page.evaluate(async (directiveId) => {
      const { csrfToken, actingFor } = (await (await fetch('/api/session')).json()) as {
        csrfToken: string;
        actingFor: { authorityId: string };
      };
      const { content } = (await (await fetch(`/api/directives/${directiveId}/content`)).json()) as { content: object };
      const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken, 'x-on-behalf-of': actingFor.authorityId };
      const body = JSON.stringify({ content: { ...content, place: 'nơi khác', subject: 'lời của họ' } });
      await fetch(`/api/directives/${directiveId}/draft`, { method: 'PUT', headers, body });
    }, id);
    const note = page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa dự thảo này' });
    await expect(note).toContainText('Cả hai cùng sửa: trích yếu', { timeout: 15_000 });
    await expect(note).toContainText('Lê Mọi Việc');
    await expect(note).toContainText('Họ ghi: lời của họ');
    await expect(note).toContainText('Anh, chị ghi: lời của tôi');
    await expect(note).toContainText('Họ ghi: nơi khác');
    await expectAccessible(page);
    await keepScreens(page, 'draft-conflict');
    await note.getByRole('button', { name: 'Gộp cả hai' }).click();
    await expect(page.getByLabel('Trích yếu')).toHaveValue('lời của tôi');
    await expect(page.getByLabel('Địa danh')).toHaveValue('nơi khác');
    await page.getByLabel('Trích yếu').fill('triển khai cài đặt ứng dụng Bluezone tại xã An Điền');
    await expect(page.getByRole('status').getByText('Đã lưu')).toBeVisible({ timeout: 15_000 });

    // The scan as signed; what is none is refused in words.
    const scans = page.getByRole('region', { name: 'Bản đã ký' });
    const choose = async (name: string, mimeType: string, text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await scans.getByRole('button', { name: 'Chọn tệp' }).click();
      await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(text) });
    };
    await choose('bang.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK');
    await expect(scans.getByText('Tệp này không phải bản quét')).toBeVisible();
    await expect(scans.getByRole('button', { name: 'Tải lên' })).toHaveCount(0);
    await choose('gia.pdf', 'application/pdf', 'không phải PDF');
    await scans.getByRole('button', { name: 'Tải lên' }).click();
    await expect(scans.getByRole('alert')).toContainText('không phải bản quét');
    await choose('ban-ky.pdf', 'application/pdf', '%PDF-1.4 bản ký');
    await expect(scans.getByRole('alert')).toHaveCount(0);
    await page.getByRole('button', { name: 'Tải lên' }).click();
    await expect(page.getByRole('link', { name: 'ban-ky.pdf' })).toBeVisible();

    // A day that is none stays at its field: nothing is issued with the day that stood there before.
    const day = page.getByLabel('Ngày', { exact: true }).first();
    const before = await day.inputValue();
    await day.fill('31/2/2020');
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await expect(day).toBeFocused();
    await expect(page.getByText('Không có ngày này. Ghi ngày như 20/8/2020.').first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await day.fill(before);
    await page.getByRole('button', { name: 'Ban hành' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ban hành văn bản' });
    await expect(dialog.getByRole('heading', { name: 'Xem lại trước khi ban hành' })).toBeVisible();
    await dialog.getByLabel(/Ký hiệu/).fill('');
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await expect(dialog.getByText('Ghi ký hiệu, ví dụ UBND-VX.')).toBeVisible();
    await dialog.getByLabel(/Ký hiệu/).fill('UBND-VP');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ban hành' }).click();
    await expect(page.getByText(/Đã ban hành \d+\/UBND-VP/)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible();
  });
});
test.describe('in English', () => {
  test.use({ role: 'administrator', language: 'en' });

  test('the desk and the list of tasks speak it', async ({ open, page }) => {
    await open('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /Reports of the day/ })).toBeVisible();
    await page.getByRole('link', { name: 'Incoming documents' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Incoming documents' })).toBeVisible();
    await page.getByRole('link', { name: 'Tasks' }).click();
    await expect(page.getByRole('columnheader', { name: 'Assignee' })).toBeVisible();
  });
});
test.describe('who works for no body', () => {
  test.use({ role: 'auditor' });
  test('is told what the desk is for', async ({ open }) => {
    const page = await open('/');
    await expect(page.getByText('Bàn làm việc dành cho người quản trị của một cơ quan')).toBeVisible();
    await expectAccessible(page);
  });
});
