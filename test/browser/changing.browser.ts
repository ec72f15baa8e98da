import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { ownChain } from './own-chain';

test.describe('an order that is changed by a later one', () => {
  test.use({ role: 'administrator' });

  test('is amended with its sentence; who carries it out is told what changed, and decides', async ({ open, page }) => {
    const chain = await ownChain('khử khuẩn trường học');
    await open(`/directives/${chain.orderId}`);
    await page.getByRole('button', { name: /Sửa, thay, thu hồi/ }).click();
    await expect(page.getByRole('menuitem')).toHaveText(['Sửa đổi, bổ sung', 'Đính chính', 'Thay thế', 'Bãi bỏ', 'Thu hồi']);
    await page.getByRole('menuitem', { name: 'Sửa đổi, bổ sung' }).click();
    const dialog = page.getByRole('dialog', { name: /^Sửa đổi, bổ sung:/ });
    await expect(dialog.getByText(/1 văn bản triển khai bên dưới sẽ cần rà soát/)).toBeVisible();
    await expect(dialog.getByText(/1 nhiệm vụ chưa xong của chính văn bản này sẽ cần rà soát/)).toBeVisible();
    await expect(dialog.getByText(new RegExp(chain.answerSymbol))).toBeVisible();

    // What is wrong is said at the field, before and after it is sent; what was typed is kept.
    await dialog.getByLabel('Từ ngày').fill('2020-08-01');
    await dialog.getByRole('button', { name: 'Sửa đổi, bổ sung' }).click();
    await expect(dialog.getByText('Chép câu làm thay đổi văn bản.')).toBeVisible();
    await expect(dialog.getByText('Ngày này trước ngày ban hành văn bản.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel(/Câu làm thay đổi/).fill('Sửa mục 1: báo cáo trước ngày 25/8/2020');
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: /Sửa, thay, thu hồi/ }).click();
    await page.getByRole('menuitem', { name: 'Sửa đổi, bổ sung' }).click();
    await expect(dialog.getByLabel(/Câu làm thay đổi/)).toHaveValue('Sửa mục 1: báo cáo trước ngày 25/8/2020');
    await dialog.getByLabel('Từ ngày').fill('2020-08-19');
    await dialog.getByRole('checkbox', { name: /Mục 1/ }).click({ force: true });
    await keepScreens(page, 'change-dialog');
    await dialog.getByRole('button', { name: 'Sửa đổi, bổ sung' }).click();
    await expect(page.getByText('Đã ghi sửa đổi, bổ sung')).toBeVisible();
    await expect(page.getByText('Sửa mục 1: báo cáo trước ngày 25/8/2020').first()).toBeVisible();

    await open(`/directives/${chain.answerId}`);
    await expect(page.getByText('cần rà soát').first()).toBeVisible();
    await expect(page.getByText('Sửa mục 1: báo cáo trước ngày 25/8/2020')).toBeVisible();
    await page.getByRole('button', { name: 'Quyết định sau rà soát' }).click();
    const review = page.getByRole('dialog', { name: 'Quyết định sau rà soát' });
    await review.getByRole('button', { name: 'Quyết định sau rà soát' }).click();
    await expect(review.getByText('Chọn một quyết định.')).toBeVisible();
    await expect(review.getByText('Ghi lý do.')).toBeVisible();
    await review.locator('.react-aria-Select button').click();
    await page.getByRole('option', { name: 'Giữ nguyên, không ảnh hưởng' }).click();
    await review.getByLabel('Lý do').fill('xã đã báo cáo trước ngày sửa');
    await expectAccessible(page);
    await review.getByRole('button', { name: 'Quyết định sau rà soát' }).click();
    await expect(page.getByText('Đã ghi quyết định')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Quyết định sau rà soát' })).toHaveCount(0);

    // Its own task asks for a decision of its own.
    await open(`/tasks/${chain.taskId}`);
    await page.getByRole('button', { name: 'Quyết định sau rà soát' }).click();
    await review.locator('.react-aria-Select button').click();
    await page.getByRole('option', { name: 'Sẽ sửa đổi theo' }).click();
    await review.getByLabel('Lý do').fill('hạn mới 25/8');
    await review.getByRole('button', { name: 'Quyết định sau rà soát' }).click();
    await expect(page.getByText('Đã ghi quyết định')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Quyết định sau rà soát' })).toHaveCount(0);
  });
  test('is replaced once: a second end is refused; recalled, its tasks stop', async ({ open, page }) => {
    const chain = await ownChain('trang bị máy đo thân nhiệt');
    const change = async (what: string) => {
      await page.getByRole('button', { name: /Sửa, thay, thu hồi/ }).click();
      await page.getByRole('menuitem', { name: what }).click();
      return page.getByRole('dialog', { name: new RegExp(`^${what}:`) });
    };
    await open(`/directives/${chain.orderId}`);
    const replace = await change('Thay thế');
    await replace.getByRole('combobox', { name: 'Bằng văn bản' }).fill('12/ct-ubnd');
    await page
      .getByRole('option', { name: /12\/CT-UBND/ })
      .first()
      .click();
    await replace.getByLabel(/Câu làm thay đổi/).fill(`Chỉ thị này thay thế Công văn số ${chain.orderSymbol}`);
    await expectNoOverflow(page, 'phone');
    await replace.getByRole('button', { name: 'Thay thế' }).click();
    await expect(page.getByText('Đã ghi thay thế')).toBeVisible();
    await expect(page.getByText('đã bị thay thế')).toBeVisible();
    await page.getByRole('button', { name: /Sửa, thay, thu hồi/ }).click();
    await expect(page.getByRole('menuitem')).toHaveText(['Sửa đổi, bổ sung', 'Đính chính', 'Thu hồi']);
    await page.keyboard.press('Escape');
    const recall = await change('Thu hồi');
    await expect(recall.getByText(/1 nhiệm vụ chưa xong của chính văn bản này sẽ dừng lại/)).toBeVisible();
    await recall.getByLabel('Lý do').fill('ban hành nhầm');
    await recall.getByRole('button', { name: 'Thu hồi' }).click();
    await expect(page.getByText(/Đã thu hồi/).first()).toBeVisible();
    await open(`/tasks/${chain.taskId}`);
    await expect(page.getByText(/thu hồi/).first()).toBeVisible();
  });
});
test.describe('an order of others', () => {
  test.use({ role: 'administrator' });
  test('is refused in words, and nothing is lost', async ({ open, page, complaints }) => {
    complaints.expect(/403/);
    await open('/directives?text=7414');
    await page.getByRole('link', { name: /7414/ }).first().click();
    await page.getByRole('button', { name: /Sửa, thay, thu hồi/ }).click();
    await page.getByRole('menuitem', { name: 'Bãi bỏ' }).click();
    const dialog = page.getByRole('dialog', { name: /^Bãi bỏ:/ });
    await dialog.getByLabel(/Câu làm thay đổi/).fill('bãi bỏ');
    await dialog.getByRole('button', { name: 'Bãi bỏ' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByLabel(/Câu làm thay đổi/)).toHaveValue('bãi bỏ');
  });
});
test.describe('in English', () => {
  test.use({ role: 'administrator', language: 'en' });
  test('a correction is recorded', async ({ open, page }) => {
    const chain = await ownChain('vệ sinh môi trường chợ');
    await open(`/directives/${chain.orderId}`);
    await page.getByRole('button', { name: /Amend, replace, recall/ }).click();
    await page.getByRole('menuitem', { name: 'Correct' }).click();
    const dialog = page.getByRole('dialog', { name: /^Correct:/ });
    await expect(dialog.getByText('1 order below will be to be reviewed')).toBeVisible();
    await dialog.getByLabel(/The sentence that changes it/).fill('Đính chính họ tên người ký');
    await dialog.getByRole('button', { name: 'Correct' }).click();
    await expect(page.getByText('Correction recorded')).toBeVisible();
  });
});
