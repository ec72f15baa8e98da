import { apiAs } from './api-as';
import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { ownChain, ownOrder } from './own-chain';

const WORDS = 'Đề nghị gửi kết quả trước 16 giờ hôm nay';
test.describe('reminding from above', () => {
  test.use({ role: 'administrator' });

  test('of one task: it stands in its history with who and what; a second time that day is refused', async ({ open, page, complaints }) => {
    complaints.expect(/409/);
    const chain = await ownChain('diệt muỗi phòng sốt xuất huyết');
    await open(`/tasks/${chain.taskId}`);
    const remind = async () => {
      const own = page.getByRole('button', { name: 'Đôn đốc' });
      if ((await own.count()) > 0) return own.click();
      await page.getByRole('button', { name: 'Việc khác' }).click();
      await page.getByRole('menuitem', { name: 'Đôn đốc' }).click();
    };
    await remind();
    const dialog = page.getByRole('dialog', { name: 'Đôn đốc' });
    await dialog.getByLabel('Lời đôn đốc').fill(WORDS);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Đôn đốc' }).click();
    await expect(page.getByText(/Đã đôn đốc/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Diễn biến' }).getByText(`đôn đốc · ${WORDS}`)).toBeVisible();
    await keepScreens(page, 'task-reminded');
    await remind();
    await dialog.getByRole('button', { name: 'Đôn đốc' }).click();
    await expect(dialog.getByRole('alert')).toContainText('đã đôn đốc nhiệm vụ này rồi');
  });
  test('of all that is overdue of one order: one that cannot be is named, the others are reminded', async ({ open, page, complaints }) => {
    complaints.expect(/409/);
    const chain = await ownChain('thu gom rác thải y tế');
    await open(`/directives/${chain.orderId}?tab=tasks`);
    await page.getByRole('link', { name: /1 việc quá hạn: xem và đôn đốc/ }).click();
    await expect(page).toHaveURL(/state=overdue/);
    await page.getByRole('button', { name: /Chọn cả 1 việc/ }).click();
    await page.getByRole('button', { name: 'Đôn đốc 1 việc' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đôn đốc 1 việc' });
    await dialog.getByLabel('Lời đôn đốc').fill(WORDS);
    await dialog.getByRole('button', { name: 'Đôn đốc 1 việc' }).click();
    await expect(page.getByText('Đã đôn đốc 1 việc')).toBeVisible();
    await page.getByRole('button', { name: /Chọn cả 1 việc/ }).click();
    await page.getByRole('button', { name: 'Đôn đốc 1 việc' }).click();
    await dialog.getByRole('button', { name: 'Đôn đốc 1 việc' }).click();
    await expect(page.getByRole('alert').getByText(/đã đôn đốc nhiệm vụ này rồi/)).toBeVisible();
    await expectNoOverflow(page, 'phone');
  });
});
test.describe('a silent body', () => {
  test.use({ role: 'administrator' });
  test('is asked for its answer to one order: who asked and when stands there; a second time that day is refused', async ({
    open,
    complaints,
  }) => {
    complaints.expect(/409/);
    const order = await ownOrder('phun thuốc khử khuẩn trường học');
    const page = await open(`/statistics/silent?body=${order.communeId}`);
    const owed = page.getByRole('table', { name: new RegExp(`${order.communeName} chưa triển khai`) });
    const row = owed.getByRole('row').filter({ has: page.getByRole('link', { name: order.orderSymbol, exact: true }) });
    const name = `Đôn đốc ${order.communeName} về ${order.orderSymbol}`;
    const remind = async (): Promise<void> => {
      await row.getByRole('button', { name }).click();
      await dialog.getByLabel('Lời đôn đốc (không bắt buộc)').fill(WORDS);
      await dialog.getByRole('button', { name: 'Đôn đốc' }).click();
    };
    const dialog = page.getByRole('dialog', { name });
    await remind();
    await expect(page.getByText(`Đã đôn đốc ${order.communeName}`)).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expect(row.getByText(/^21\/8\/2020 UBND thị xã Bến Cát/)).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'silent-reminded');
    await remind();
    await expect(dialog.getByRole('alert')).toContainText('đã đôn đốc nơi nhận về văn bản này trong ngày');
    await expectNoOverflow(page, 'phone');
  });
});
test.describe('who is reminded', () => {
  test.use({ role: 'everyone', language: 'en' });
  test('sees on the desk who asked, when, in which words', async ({ open, page }) => {
    const chain = await ownChain('kiểm tra chợ đầu mối');
    const town = await apiAs('everyone', chain.townId);
    await town.post(`/tasks/${chain.taskId}/remind`, { words: WORDS });
    await open('/');
    await page.getByRole('button', { name: /^Working for:/ }).click();
    await page.getByRole('dialog').getByRole('combobox').fill(chain.communeName);
    await page.getByRole('option', { name: chain.communeName }).first().click();
    const list = page.getByRole('list', { name: 'Reminded from above' });
    await expect(list.getByText(WORDS).first()).toBeVisible();
    await expect(list.getByText(/reminded you at/).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'desk-reminded');
  });
});
