import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';

/** Its head names no place and no day: whose it is, nobody can say. */
const letter = (number: number): string => `ỦY BAN NHÂN DÂN

Số: ${number}/UBND-VX

V/v vệ sinh môi trường

Kính gửi: UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, Ủy ban nhân dân yêu cầu:

1. UBND các xã, phường báo cáo trước ngày 25/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test.describe('taking letters in', () => {
  test.use({ role: 'everyone' });

  test('several at once: what came, what was here before, what is refused by its name', async ({ open }) => {
    const page = await open('/letters/import');
    await expectAccessible(page);
    const choose = async (...files: ReturnType<typeof file>[]): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Chọn tệp' }).click();
      await (await chooser).setFiles(files);
    };
    await choose(file('thu-nhat.txt', letter(801)), file('bang-tinh.xlsx', 'x'), file('trong.txt', ''));
    await expect(page.getByText('Loại tệp này không phải văn bản')).toBeVisible();
    await expect(page.getByText('Tệp trống')).toBeVisible();
    await expect(page.getByText('Đã xong 3 / 3 tệp')).toBeVisible();
    await expect(page.getByText(/Nhập được 1 văn bản; 1 văn bản có chỗ chờ xác nhận/)).toBeVisible();
    await choose(file('thu-nhat-lan-hai.txt', letter(801)));
    await expect(page.getByText('đã có từ trước, không nhập lại')).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'letters-import');
  });
  test('a secret letter is refused with the rule, and nothing of it is kept', async ({ open, complaints }) => {
    complaints.expect(/403/);
    const page = await open('/letters/import');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles([file('mat.txt', `TỐI MẬT\n\n${letter(802)}`)]);
    await expect(page.getByText(/không được đưa vào hệ thống này/)).toBeVisible();
  });
  test('side by side: Enter accepts, typing corrects, Esc leaves open, a click in the text leads to its field', async ({
    open,
    complaints,
  }) => {
    complaints.expect(/422|400/);
    const page = await open('/letters/import');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles([file('thu-ba.txt', letter(803))]);
    await page
      .getByRole('link', { name: /chỗ chờ xác nhận/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xác nhận cách đọc 803/UBND-VX');
    const issuer = page.getByLabel('Cơ quan ban hành', { exact: true });
    await page.getByRole('region', { name: 'Văn bản' }).getByText('ỦY BAN NHÂN DÂN', { exact: true }).click();
    await expect(issuer).toBeFocused();
    await expectAccessible(page);
    await keepScreens(page, 'letters-reading');
    // What is typed is kept over a reload, and a body that nobody knows is refused at the field.
    await issuer.fill('UBND không ai biết');
    await page.reload();
    await expect(issuer).toHaveValue('UBND không ai biết');
    await issuer.press('Enter');
    await expect(page.getByRole('alert')).toContainText('UBND không ai biết');
    await issuer.press('Escape');
    await expect(issuer).toHaveValue('Ủy ban nhân dân');
    await issuer.fill('UBND thị xã Bến Cát');
    await issuer.press('Enter');
    await expect(page.getByText('Đã ghi: Cơ quan ban hành')).toBeVisible();
    const day = page.getByLabel('Ngày ban hành', { exact: true });
    await day.fill('hôm qua');
    await expect(page.getByText('Ghi ngày như 20/8/2020')).toBeVisible();
    await day.fill('18/8/2020');
    await day.press('Enter');
    await expect(page.getByText('Đã ghi: Ngày ban hành')).toBeVisible();
    await expect(page.getByText('Không còn chỗ nào chờ xác nhận.')).toBeVisible();
    await page.getByRole('link', { name: 'Trang văn bản' }).click();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await expect(page.getByText('Sửa cách đọc ở 1 chỗ').first()).toBeVisible();
    await expect(page.getByText(/Đối chiếu bản gốc/).first()).toBeHidden(); // in the details of the line
  });
  test('what waits is a list; the chosen ones are one click', async ({ open }) => {
    const page = await open('/letters/import');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles([file('thu-tu.txt', letter(804).replace('UBND tỉnh Bình Dương', 'UBND tỉnh'))]);
    await expect(page.getByText(/Nhập được/)).toBeVisible();
    await page.getByRole('link', { name: 'Xác nhận cách đọc' }).click();
    await page.getByRole('checkbox', { name: 'Chọn 804/UBND-VX' }).click({ force: true });
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'letters-waiting');
    await page.getByRole('button', { name: /Xác nhận \d+ văn bản đã chọn/ }).click();
    await expect(page.getByText(/Đã xác nhận \d+ văn bản/)).toBeVisible();
    // Its reading is settled; that it bears no day still has to be looked at.
    await expect(page.getByRole('checkbox', { name: 'Chọn 804/UBND-VX' })).toHaveCount(0);
    const line = page.getByRole('listitem').filter({ hasText: '804/UBND-VX' });
    await expect(line.getByText(/Để trống hoặc bị gạch: ngày/)).toBeVisible();
    await line.getByRole('button', { name: 'Đúng là để trống' }).click();
    await expect(line).toHaveCount(0);
  });
});
test.describe('in the past', () => {
  test('nothing can be taken in', async ({ open }) => {
    const page = await open('/letters/import?asOf=2020-08-19');
    await expect(page.getByRole('button', { name: 'Chọn tệp' })).toHaveCount(0);
  });
});
test.describe('in English', () => {
  test.use({ language: 'en' });
  test('an administrator takes a letter in and is told what waits', async ({ open }) => {
    const page = await open('/letters/import');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles([file('fifth.txt', letter(805))]);
    await expect(page.getByText(/1 letters came in; in 1 something waits/)).toBeVisible();
    await page
      .getByRole('link', { name: /places? to confirm/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm the reading of 805/UBND-VX');
  });
});
