import { expect, test } from './fixtures';
import { dropFiles } from './drop-files';
import { expectAccessible, expectNoOverflow, expectWholePlaceholders, keepScreens } from './looks';

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
/** Nothing in it is in doubt but the year of its deadline, which a text with so many foreign words leaves uncertain: it may be confirmed unseen. */
const sureLetter = (number: number): string => `ỦY BAN NHÂN DÂN
THỊ XÃ BẾN CÁT

Số: ${number}/UBND-VX

Bến Cát, ngày 19 tháng 8 năm 2020

V/v cài đặt ứng dụng

Kính gửi: UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, Ủy ban nhân dân thị xã yêu cầu:

1. UBND các xã, phường báo cáo kết quả trước ngày 25/8. The application: download from Google Play, Apple store, Android and iPhone version, update network, smartphone link, website, browser.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
test.describe('twenty letters dropped at once', () => {
  test.use({ role: 'administrator' });
  test('the sure ones are confirmed in one act, which can be stopped and goes on; taken back with a reason, they wait again', async ({
    open,
    page,
  }) => {
    test.slow();
    await open('/letters/import');
    const sure = Array.from({ length: 15 }, (_, place) => 601 + place);
    const others = Array.from({ length: 5 }, (_, place) => 641 + place);
    await dropFiles(page, [
      ...sure.map((number) => ({ name: `chac-${number}.txt`, bytes: Buffer.from(sureLetter(number)) })),
      ...others.map((number) => ({ name: `chua-${number}.txt`, bytes: Buffer.from(letter(number)) })),
    ]);
    await expect(page.getByText('Đã xong 20 / 20 tệp')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Xác nhận cách đọc' }).click();
    const box = (number: number) => page.getByRole('checkbox', { name: `Chọn ${number}/UBND-VX` });
    const line = (number: number) => page.getByRole('listitem').filter({ hasText: `${number}/UBND-VX` });
    await expect(box(601)).toBeChecked();
    await expect(line(601)).toContainText('Mục thứ 1: thời hạn “trước ngày 25/8”'); // what is vouched for is seen
    await expect(box(641)).not.toBeChecked();
    await expectWholePlaceholders(page);
    await keepScreens(page, 'letters-sure');

    let count = 0;
    let release = (): void => undefined;
    const opened = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/reading/confirm', async (route) => {
      count += 1;
      if (count > 5) await opened;
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: /^Xác nhận \d+ văn bản đã chọn$/ }).click();
    await expect(page.getByText(/^Đã xác nhận 5 \/ \d+$/)).toBeVisible();
    await page.getByRole('button', { name: 'Dừng' }).click();
    release();
    await expect(page.getByText(/Đã xác nhận 6 văn bản · đã dừng, còn \d+ văn bản chưa xác nhận/)).toBeVisible();
    await page.unroute('**/reading/confirm');
    await page.getByRole('button', { name: /^Xác nhận \d+ văn bản đã chọn$/ }).click();
    for (const number of sure) await expect(box(number)).toHaveCount(0);
    await expect(box(641)).toBeVisible();

    await page.getByRole('button', { name: /^Bỏ xác nhận \d+ văn bản vừa rồi$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('button[type=submit]').click();
    await expect(dialog.getByText('Ghi lý do.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('Lý do').fill('xác nhận nhầm xấp văn bản');
    await dialog.locator('button[type=submit]').click();
    await expect(page.getByText(/Đã bỏ xác nhận \d+ văn bản; chỗ chưa chắc chờ lại như cũ/)).toBeVisible();
    for (const number of sure) await expect(box(number)).toBeVisible();
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'letters-taken-back');
    await line(601).getByRole('link', { name: '601/UBND-VX' }).click();
    await page.getByRole('link', { name: 'Trang văn bản' }).click();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await expect(page.getByText('Bỏ xác nhận ở 1 chỗ; còn 1 chỗ chờ xác nhận')).toBeVisible();
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
