import { apiAs } from './api-as';
import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { ownChain } from './own-chain';

test.describe('following', () => {
  test.use({ role: 'analyst' });

  test('a document: what happens below it is counted, told, and marked as seen', async ({ open, page }) => {
    const chain = await ownChain('tiêm chủng mở rộng');
    await open(`/directives/${chain.orderId}`);
    await page.getByRole('button', { name: '☆ Theo dõi' }).click();
    await expect(page.getByText('Đã theo dõi văn bản và mọi văn bản triển khai bên dưới')).toBeVisible();
    await expect(page.getByRole('button', { name: '★ Đang theo dõi' })).toBeVisible();

    // Somebody reports meanwhile: the page learns it by itself.
    await open('/following');
    const line = page.getByRole('listitem').filter({ hasText: chain.orderSymbol });
    await expect(line.getByText('không có gì mới')).toBeVisible();
    const commune = await apiAs('everyone', chain.communeId);
    await commune.post(`/tasks/${chain.taskId}/report`, { productOn: '2020-08-20', productSymbol: '77/BC-UBND' });
    await expect(line.getByText('1 nhiệm vụ')).toBeVisible({ timeout: 25_000 });
    await expect(page.getByRole('navigation', { name: 'Các phần' }).getByText(/mục có thay đổi/)).toHaveCount(1);
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'following');

    await line.getByRole('link', { name: 'Xem thay đổi' }).click();
    await expect(page.getByRole('heading', { name: /Nhiệm vụ thay đổi/ })).toBeVisible();
    await expect(page.getByRole('link', { name: chain.communeName })).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'following-changes');
    await page.getByRole('button', { name: 'Đã xem' }).click();
    await expect(page.getByText('Không có gì mới từ lần xem trước')).toBeVisible();
    await page.getByRole('link', { name: /Mọi mục theo dõi/ }).click();
    await line.getByRole('button', { name: 'Bỏ theo dõi' }).click();
    await expect(line).toHaveCount(0);
  });
  test('a saved view: it needs a name, opens with its filters, and tells what left it', async ({ open, page }) => {
    const chain = await ownChain('xử lý nước thải');
    await open(`/tasks?order=${chain.orderId}&status=open`);
    await page.getByRole('button', { name: 'Lưu và theo dõi bộ lọc' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lưu và theo dõi bộ lọc' });
    await dialog.getByRole('button', { name: 'Lưu và theo dõi bộ lọc' }).click();
    await expect(dialog.getByText('Đặt tên để tìm lại.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('Tên bộ lọc').fill('Việc nước thải chưa nhận');
    await dialog.getByRole('button', { name: 'Lưu và theo dõi bộ lọc' }).click();
    await expect(page.getByText('Đã lưu bộ lọc')).toBeVisible();
    const commune = await apiAs('everyone', chain.communeId);
    await commune.post(`/tasks/${chain.taskId}/accept`, {});
    await page.getByRole('link', { name: 'Xem trang Theo dõi' }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'Việc nước thải chưa nhận' });
    await expect(line.getByText('1 nhiệm vụ')).toBeVisible({ timeout: 25_000 });
    await line.getByRole('link', { name: 'Mở', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`order=${chain.orderId}&status=open`));
  });
});
test.describe('notes', () => {
  test.use({ role: 'analyst' });

  test('on a passage of the letter: marked where it stands, corrected with its history, found again, withdrawn', async ({ open, page }) => {
    await open('/directives?text=278');
    await page.getByRole('link', { name: '278/UBND-VX' }).click();
    await settled(page);
    const passage = page
      .getByRole('article')
      .getByText(/huy động các tổ, ấp/)
      .first();
    await passage.scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Ghi chú đoạn đã chọn' })).toBeDisabled();
    await passage.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const at = text.textContent!.indexOf('huy động các tổ, ấp');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 'huy động các tổ, ấp'.length);
        document.getSelection()!.removeAllRanges();
        document.getSelection()!.addRange(range);
      }
    });
    await page.getByRole('button', { name: 'Ghi chú đoạn đã chọn' }).click();
    const dialog = page.getByRole('dialog', { name: 'Viết ghi chú' });
    await expect(dialog.getByText('huy động các tổ, ấp')).toBeVisible();
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(dialog.getByText('Ghi vài chữ.')).toBeVisible();
    await dialog.getByLabel('Nội dung').fill('Xã nào huy động được tổ, ấp?');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
    const notes = page.getByRole('region', { name: /Ghi chú/ });
    await expect(notes.getByText('Xã nào huy động được tổ, ấp?')).toBeVisible();
    await expect(page.getByRole('article').locator('mark')).toHaveText('huy động các tổ, ấp');
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'document-note');

    await notes.getByRole('button', { name: 'Sửa' }).click();
    await page.getByRole('dialog', { name: 'Sửa' }).getByLabel('Nội dung').fill('Hỏi lại Tân Định trước thứ sáu');
    await page.getByRole('dialog', { name: 'Sửa' }).getByRole('button', { name: 'Ghi', exact: true }).click();
    await notes.getByRole('button', { name: 'Các bản trước' }).click();
    await expect(notes.getByText('Xã nào huy động được tổ, ấp?')).toBeVisible();

    await open('/notes');
    await page.getByLabel('Tìm trong ghi chú').fill('hoi lai tan dinh');
    await expect(page.getByText('Hỏi lại Tân Định trước thứ sáu')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Văn bản 278/UBND-VX' }).click();
    await notes.getByRole('button', { name: 'Rút' }).click();
    await expect(page.getByText('Đã rút ghi chú')).toBeVisible();
    await expect(page.getByRole('article').locator('mark')).toHaveCount(0);
  });
});
test.describe('in English', () => {
  test.use({ role: 'administrator', language: 'en' });
  test('a note on a task is shared with those who work for the body', async ({ open, page }) => {
    const chain = await ownChain('phòng cháy rừng');
    await open(`/tasks/${chain.taskId}`);
    await page.getByRole('button', { name: 'Write a note' }).click();
    const dialog = page.getByRole('dialog', { name: 'Write a note' });
    await dialog.getByLabel('Text').fill('Called the commune at nine');
    await dialog.locator('.react-aria-Select button').click();
    await page.getByRole('option', { name: /who works for UBND thị xã Bến Cát/ }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Called the commune at nine')).toBeVisible();
    await expect(page.getByRole('region', { name: /Notes/ }).getByText(/who works for UBND thị xã Bến Cát/)).toBeVisible();
    await expectAccessible(page);
  });
});
