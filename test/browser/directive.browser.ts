import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

test.describe('the page of a document', () => {
  test.use({ role: 'analyst' });

  test('shows the letter in its official layout; an item leads to its tasks and to where it comes from', async ({ open }) => {
    const page = await open('/directives?text=278');
    await page.getByRole('link', { name: '278/UBND-VX' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Công văn 278/UBND-VX');
    const letter = page.getByRole('article', { name: /278\/UBND-VX/ });
    await expect(letter.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
    await expect(letter.getByText('Bến Cát, ngày 17 tháng 8 năm 2020')).toBeVisible();
    await expect(letter.getByText('Lê Thị Mẫu')).toBeVisible();
    await letter.getByText(/huy động các tổ, ấp/).click();
    await expect(page).toHaveURL(/item=/);
    const understood = page.getByRole('complementary', { name: 'Hiểu và thực hiện' });
    await expect(understood.getByRole('link', { name: /Mỹ Phước/ })).toBeVisible();
    await expect(understood.getByText('Căn cứ giao việc, từng chữ')).toBeVisible();
    await expect(understood.getByText(/2841\/BTTTT-THH/).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'desk');
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'document-content');
  });
  test('leads from a citation to the cited document', async ({ open }) => {
    const page = await open('/directives?text=278');
    await page.getByRole('link', { name: '278/UBND-VX' }).click();
    await page
      .getByRole('article')
      .getByRole('link', { name: /Chỉ thị số 12\/CT-UBND/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chỉ thị 12/CT-UBND');
  });
  test('lists tasks by assignee, and items against bodies, walked by keys', async ({ open }) => {
    const page = await open('/directives?text=278');
    await page.getByRole('link', { name: '278/UBND-VX' }).click();
    await page.getByRole('tab', { name: /Nhiệm vụ/ }).click();
    await page.getByRole('row', { name: /phường Hòa Lợi/ }).click();
    await expect(page.getByRole('region', { name: /Hòa Lợi/ }).getByText('trả lại')).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'document-tasks');
    await page.getByRole('radio', { name: 'Mục × nơi nhận' }).click();
    await expect(page.getByText(/16 nơi nhận: \d+ đã có văn bản triển khai/)).toBeVisible();
    const grid = page.getByRole('grid', { name: /Mục của văn bản này/ });
    await grid.getByRole('gridcell').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /, mục 2$/ })).toBeFocused();
    await page.getByRole('button', { name: 'Đóng' }).click();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'document-matrix');
  });
  test('says what it hangs together with, what happened to it, and what can be taken along', async ({ open }) => {
    const page = await open('/directives?text=7414');
    await page.getByRole('link', { name: /7414/ }).first().click();
    await expect(page.getByText('Thời hạn báo cáo tại điểm 1 được thay').first()).toBeVisible(); // the change stands above every tab
    await page.getByRole('tab', { name: 'Văn bản liên quan' }).click();
    await expect(page.getByRole('heading', { name: /Văn bản viện dẫn văn bản này/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Lược đồ' }).click();
    await expect(page.getByRole('link', { name: /62\/UBND-CT/ })).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'document-scheme');
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await expect(page.getByText('Nhập văn bản đến')).toBeVisible();
    await expect(page.getByText('Được sửa đổi, bổ sung', { exact: true })).toBeVisible();
    await expect(page.getByText(/thay mặt UBND tỉnh Thừa Thiên Huế/).first()).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'document-history');
    await page.getByRole('tab', { name: 'Tải về' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải về' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.txt$/);
    await expectAccessible(page);
  });
  test('shows a letter that was written here in the same layout', async ({ open }) => {
    const page = await open('/directives?text=52/ubnd');
    await page.getByRole('link', { name: '52/UBND' }).click();
    const letter = page.getByRole('article');
    await expect(letter.getByText('PHƯỜNG THỚI HÒA')).toBeVisible();
    await expect(letter.getByText(/Thực hiện Công văn số 278\/UBND-VX ngày 17 tháng 8 năm 2020/)).toBeVisible();
    await expectAccessible(page);
  });
  test('is of the past where the past is asked for, and offers nothing then', async ({ open }) => {
    const page = await open('/directives?text=278&asOf=2020-08-18');
    await page.getByRole('link', { name: '278/UBND-VX' }).click();
    await expect(page).toHaveURL(/asOf=2020-08-18/);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Soạn văn bản triển khai' })).toHaveCount(0);
  });
  test('says where no such document is', async ({ open, complaints }) => {
    complaints.expect(/404/);
    const page = await open('/directives/khong-co');
    await expect(page.getByRole('alert')).toBeVisible();
  });
});
test.describe('in English', () => {
  test.use({ role: 'analyst', language: 'en' });
  test('an analyst reads a document and who has not answered it', async ({ open }) => {
    const page = await open('/directives?text=278');
    await page.getByRole('link', { name: '278/UBND-VX' }).click();
    await page.getByRole('tab', { name: /Tasks/ }).click();
    await page.getByRole('radio', { name: 'Items × bodies' }).click();
    await expect(page.getByText(/\d+ answered, \d+ drafting, \d+ silent/)).toBeVisible();
    await page.getByRole('tab', { name: 'History' }).click();
    await expect(page.getByText('Took the letter in')).toBeVisible();
  });
});
