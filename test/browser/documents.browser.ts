import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

test.describe('the books of a records office', () => {
  test('are opened for a body, walked by tabs, filtered, and taken along', async ({ open }) => {
    const page = await open('/documents');
    await page.getByRole('combobox', { name: 'Sổ của cơ quan' }).fill('thi xa ben cat');
    await page
      .getByRole('option', { name: /^UBND thị xã Bến Cát/ })
      .first()
      .click();
    await expect(page).toHaveURL(/authorityId=/);
    await page
      .getByRole('textbox', { name: 'Năm' })
      .or(page.getByRole('spinbutton', { name: 'Năm' }))
      .fill('2020');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page.getByRole('link', { name: '278/UBND-VX' })).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'books-outgoing');
    await page.getByRole('tab', { name: 'Văn bản đến' }).click();
    await expect(page.getByRole('link', { name: '12/CT-UBND' })).toBeVisible();
    await page.getByRole('tab', { name: 'Theo dõi giải quyết' }).click();
    await expect(page.getByRole('link', { name: /12\/CT-UBND/ })).toBeVisible();
    await page.getByLabel('Có chữ').fill('khong co chu nay');
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page.getByText('Không có dòng nào khớp')).toBeVisible();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải Excel' }).click();
    expect((await download).suggestedFilename()).toBe('followUp-2020.xlsx');
  });
  test('refuse a year that cannot be, at the field', async ({ open }) => {
    const page = await open('/documents');
    await page.getByLabel('Năm').fill('20');
    await expect(page.getByText('Năm từ 1945 đến 2200')).toBeVisible();
  });
});
test.describe('in English', () => {
  test.use({ language: 'en', role: 'auditor' });
  test('an auditor opens the list of documents and finds one by its province', async ({ open }) => {
    const page = await open('/directives?province=Lạng Sơn');
    await expect(page.getByRole('link', { name: '1018/UBND-KGVX' })).toBeVisible();
    await expect(page.getByRole('link', { name: '278/UBND-VX' })).toHaveCount(0);
    await expectAccessible(page);
    await keepScreens(page, 'documents-list');
  });
});
