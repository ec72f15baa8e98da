import type { Locator } from '@playwright/test';
import { apiAs } from './api-as';
import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { bodies, issueOrder } from './orders';

test.describe('an act on a task that was recorded wrongly', () => {
  test.use({ role: 'administrator' });
  test('is struck out with a reason, or moved to its right day; what was recorded stays readable', async ({ open, page, complaints }) => {
    complaints.expect(/422/);
    const { province, town } = await bodies();
    const order = await issueOrder(province, town, 'kiểm tra phòng cháy', [
      { text: 'Kiểm tra phòng cháy tại chợ.', assigneeId: town.authorityId, assigneeName: town.name, until: '2020-08-28' },
    ]);
    const taskId = order.tasks[0]!.taskId;
    const api = await apiAs('administrator', town.authorityId);
    await api.post(`/tasks/${taskId}/accept`, {});
    await api.post(`/tasks/${taskId}/report`, { productOn: '2020-08-20', productSymbol: '88/BC-UBND' });
    await open(`/tasks/${taskId}`);
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();
    const story = page.getByRole('region', { name: 'Diễn biến' });

    await story.getByRole('button', { name: /^Sửa điều đã ghi: báo cáo hoàn thành/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Sửa điều đã ghi' });
    await dialog.getByRole('button', { name: 'Sửa điều đã ghi' }).click();
    await expect(dialog.getByText('Chọn gạch bỏ, hoặc ghi ngày đúng.')).toBeVisible();
    await expect(dialog.getByText(/Ghi lý do/)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByText('Việc này không xảy ra (gạch bỏ)').click();
    await dialog.getByLabel('Lý do').fill('ghi nhầm sang nhiệm vụ khác');
    await keepScreens(page, 'undo-dialog');
    await dialog.getByRole('button', { name: 'Sửa điều đã ghi' }).click();
    await expect(page.getByText('✓ Đã sửa')).toBeVisible();
    await expect(story.getByText(/88\/BC-UBND/)).toBeVisible();
    await expect(story.getByText('đã gạch bỏ: ghi nhầm sang nhiệm vụ khác')).toBeVisible();
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Báo cáo hoàn thành' })).toBeVisible();

    await story.getByRole('button', { name: /^Sửa điều đã ghi: nhận việc/ }).click();
    await dialog.getByLabel('Thực ra xảy ra ngày').fill('19/8/2020');
    await dialog.getByLabel('Lý do').fill('nhận từ hôm trước');
    await dialog.getByRole('button', { name: 'Sửa điều đã ghi' }).click();
    await expect(story.getByText('đã sửa: nhận từ hôm trước')).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'task-undone');
  });
});

const scan = (number: number, copy: string): Uint8Array =>
  new TextEncoder().encode(`ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THỊ XÃ BẾN CÁT                Độc lập - Tự do - Hạnh phúc

Số: ${number}/UBND-VX              Bến Cát, ngày 19 tháng 8 năm 2020

V/v vệ sinh môi trường${copy}

Kính gửi: UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, Ủy ban nhân dân thị xã yêu cầu:

1. UBND các xã, phường báo cáo trước ngày 25/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`);
const takenInTwice = async (number: number): Promise<void> => {
  const { town } = await bodies();
  const api = await apiAs('everyone', town.authorityId);
  for (const copy of ['', ' \n']) await api.post(`/letters?fileName=${number}${copy.length}.txt`, scan(number, copy));
};
/** The first that waits is open; any other is opened. */
const lookInto = async (pair: Locator): Promise<void> => {
  const open = pair.getByRole('button', { name: 'Xem xét' });
  if (await open.isVisible()) await open.click();
};
test.describe('two scans of one letter', () => {
  test.use({ role: 'analyst' });
  test('are joined with a reason, and a wrong join is split again', async ({ open, page }) => {
    await takenInTwice(861);
    await open('/statistics/duplicates');
    const pair = page.getByRole('region', { name: '861/UBND-VX' });
    await expect(pair.getByText('UBND thị xã Bến Cát')).toBeVisible();
    await lookInto(pair);
    await expect(pair.getByText('vệ sinh môi trường')).toHaveCount(2); // what each of them is about
    await pair.getByRole('button', { name: 'Gộp làm một' }).click();
    await expect(pair.getByText('Ghi lý do')).toBeVisible();
    await expectAccessible(page);
    await pair.getByLabel('Lý do').fill('quét hai lần');
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'duplicates');
    await pair.getByRole('button', { name: 'Gộp làm một' }).click();
    await expect(page.getByText('Đã ghi quyết định')).toBeVisible();
    await expect(pair).toHaveCount(0);

    const decided = page.getByRole('row').filter({ hasText: 'quét hai lần' });
    await expect(decided).toContainText('đã gộp');
    await expect(decided).toContainText('Trần analyst');
    await decided.getByRole('button', { name: 'Hủy quyết định' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hủy quyết định này' });
    await dialog.getByRole('button', { name: 'Hủy quyết định' }).click();
    await expect(dialog.getByText('Ghi lý do')).toBeVisible();
    await dialog.getByLabel('Lý do').fill('hai văn bản thật');
    await dialog.getByRole('button', { name: 'Hủy quyết định' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('row').filter({ hasText: 'đã hủy quyết định' }).first()).toBeVisible();
    await expect(pair).toBeVisible(); // it looks like one again, until somebody says that it is two
    await lookInto(pair);
    await pair.getByLabel('Lý do').fill('hai văn bản thật, trùng số');
    await pair.getByRole('button', { name: 'Là hai văn bản' }).click();
    await expect(pair).toHaveCount(0);
    await expect(page.getByRole('row').filter({ hasText: 'hai văn bản thật, trùng số' })).toContainText('để riêng');
    await keepScreens(page, 'duplicates-decided');
  });
});
