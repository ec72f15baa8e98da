import { expect, test } from './fixtures';
import { expectAccessible, keepScreens } from './looks';

test.describe('a dialog that keeps no draft', () => {
  test('asks before it drops what was typed, and goes on where one was', async ({ open }) => {
    const page = await open('/admin/groups');
    await page.getByRole('button', { name: 'Lập nhóm' }).first().click();
    const dialog = page.getByRole('dialog');
    const name = dialog.getByRole('textbox').first();
    await name.fill('Tổ truyền thông lưu động');
    await page.keyboard.press('Escape');
    const asking = dialog.getByRole('alert').filter({ hasText: 'Nội dung đã nhập chưa được ghi.' });
    await expect(asking).toBeVisible();
    await expect(asking.getByRole('button', { name: 'Nhập tiếp' })).toBeFocused();
    await expectAccessible(page);
    await keepScreens(page, 'dialog-leaving');
    await page.keyboard.press('Escape'); // a second time by mistake: still nothing is lost
    await expect(asking).toHaveCount(0);
    await expect(name).toHaveValue('Tổ truyền thông lưu động');
    await expect(name).toBeFocused();
    await page.keyboard.press('Escape');
    await asking.getByRole('button', { name: 'Bỏ nội dung đã nhập' }).click();
    await expect(dialog).toHaveCount(0);
  });
  test('closes at once where nothing was typed', async ({ open }) => {
    const page = await open('/admin/groups');
    await page.getByRole('button', { name: 'Lập nhóm' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
test.describe('bodies of whom nothing is heard', () => {
  for (const path of ['/statistics/silent', '/statistics/not-updating'])
    test(`${path}: how many there are, and of one place`, async ({ open }) => {
      const page = await open(path);
      const all = Number(
        (
          await page
            .getByRole('status')
            .filter({ hasText: /cơ quan$/ })
            .innerText()
        ).match(/(\d+) cơ quan/)![1],
      );
      const picker = page.getByRole('combobox', { name: 'Từ cơ quan này trở xuống' });
      await picker.fill('UBND thị xã Bến Cát');
      await page
        .getByRole('option', { name: /^UBND thị xã Bến Cát/ })
        .first()
        .click();
      await expect(page).toHaveURL(/under=/);
      await expect(page.getByRole('status').filter({ hasText: /cơ quan$/ })).not.toContainText(`${all} cơ quan`);
      await expect(page.getByRole('row', { name: /UBND thị xã Bến Cát/ }).first()).toBeVisible();
      await expect(page.getByRole('row', { name: /thành phố Thuận An/ })).toHaveCount(0);
      await page.reload();
      await expect(picker).toHaveValue(/Bến Cát/);
      await expectAccessible(page);
      // On a phone the whole line is seen: the body above stands under the name.
      await page.setViewportSize({ width: 390, height: 844 });
      const region = page.getByRole('region', { name: /Chưa/ }).first();
      expect(await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
      await keepScreens(page, `bodies-of-place${path.replaceAll('/', '-')}`);
    });
});
