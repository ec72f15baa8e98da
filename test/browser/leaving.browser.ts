import { actFor } from './acting';
import { expect, test } from './fixtures';
import { expectAccessible, keepScreens } from './looks';
import { bodies, issueOrder } from './orders';

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
    await dialog.getByRole('button', { name: 'Bỏ qua' }).click(); // asks like Escape
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
test.describe('a dialog that keeps what was typed', () => {
  test.use({ role: 'administrator' });
  test('keeps the chosen file as well as the words, until both are sent', async ({ open }) => {
    const { province, town } = await bodies();
    const item = { text: 'UBND thị xã báo cáo kèm bản quét.', assigneeId: town.authorityId, assigneeName: town.name };
    const { taskId } = (await issueOrder(province, town, 'giữ tệp đã chọn', [item])).tasks[0]!;
    const page = await open(`/tasks/${taskId}`);
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    const dialog = page.getByRole('dialog', { name: 'Báo cáo hoàn thành' });
    await dialog.getByLabel('Số, ký hiệu văn bản kết quả').fill('71/BC-UBND');
    await dialog.getByLabel('Ngày của văn bản kết quả').fill('20/8/2020');
    const file = { name: 'bao-cao-71.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 báo cáo') };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await expect(dialog.getByText('bao-cao-71.pdf')).toBeVisible();
    for (const leave of [() => page.keyboard.press('Escape'), () => dialog.getByRole('button', { name: 'Bỏ qua' }).click()]) {
      await leave();
      await expect(dialog).toHaveCount(0);
      await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
      await expect(dialog.getByLabel('Số, ký hiệu văn bản kết quả')).toHaveValue('71/BC-UBND');
      await expect(dialog.getByText('bao-cao-71.pdf')).toBeVisible();
    }
    await dialog.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();
    await expect(page.getByRole('link', { name: /bao-cao-71\.pdf/ })).toBeVisible();
  });
});
test.describe('a task of others', () => {
  test('offers to record for the doer to the bodies above it, and nothing to a sister', async ({ open }) => {
    const { province, town, communes } = await bodies();
    const [commune, sister] = [communes[4]!, communes[5]!];
    const item = { text: 'UBND xã báo cáo để cấp trên ghi thay.', assigneeId: commune.authorityId, assigneeName: commune.name };
    const { taskId } = (await issueOrder(province, commune, 'ghi thay cho cấp dưới', [item])).tasks[0]!;
    const page = await open(`/tasks/${taskId}`);
    await actFor(page, town.name); // stands above the commune, and gave nothing
    await expect(page.getByRole('button', { name: 'Báo cáo hoàn thành' })).toBeVisible();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await expect(
      page
        .getByRole('menuitem', { name: 'Cập nhật tiến độ' })
        .or(page.getByRole('menuitem', { name: 'Xin gia hạn' }))
        .first(),
    ).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'Đôn đốc' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await actFor(page, sister.name);
    await expect(page.getByRole('button', { name: 'Báo cáo hoàn thành' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Việc khác' })).toHaveCount(0);
    await actFor(page, town.name);
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
