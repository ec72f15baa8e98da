import { apiAs } from './api-as';
import { expect, settled, test } from './fixtures';
import { expectAccessible } from './looks';
import { knownIds } from './known-ids';

const letter = (
  number: string,
  day: string,
  second = 'báo cáo trước 16 giờ hàng ngày',
) => `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THỊ XÃ BẾN CÁT Độc lập - Tự do - Hạnh phúc
Số: ${number}/UBND-NC Bến Cát, ngày ${day} tháng 8 năm 2020
V/v kiểm tra vệ sinh

Kính gửi: UBND các xã, phường

Ủy ban nhân dân thị xã yêu cầu:

1. UBND các xã, phường kiểm tra tối thiểu 60% hộ dân trước ngày 25/8/2020.
2. UBND các xã, phường ${second}.

Nơi nhận:
- Như trên
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
`;
const takeIn = async (text: string, name: string): Promise<string> => {
  const town = await apiAs('everyone', knownIds()['authorityId']);
  const { directiveId } = await town.post<{ directiveId: string }>(`/letters?fileName=${name}`, new TextEncoder().encode(text));
  return directiveId;
};
test.describe('corrections of a reading', () => {
  test.use({ role: 'administrator' });

  test('of how often, of a target and of the body that a name means', async ({ open, page }) => {
    const id = await takeIn(letter('91', '18'), 'sua-cach-doc.txt');
    await open(`/directives/${id}/reading`);
    const correct = async (field: string, value: string) => {
      const input = page.getByLabel(field, { exact: true });
      await input.fill(value);
      await input.press('Enter');
    };
    await correct('Mục thứ 2: định kỳ', 'thỉnh thoảng');
    await expect(page.getByText('Ghi chu kỳ, ví dụ: trước 14 giờ hàng ngày')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Lý do sửa').fill('đối chiếu bản giấy');
    await correct('Mục thứ 2: định kỳ', 'trước 9 giờ hàng tuần');
    await expect(page.getByLabel('Mục thứ 2: định kỳ', { exact: true })).toHaveValue('trước 9 giờ hàng tuần');
    await expect(page.getByText(/Đã ghi/).first()).toBeVisible();
    await correct('Mục thứ 1: chỉ tiêu', 'tối thiểu 75% hộ dân');
    await expect(page.getByLabel('Mục thứ 1: chỉ tiêu', { exact: true })).toHaveValue('tối thiểu 75% hộ dân');
    await page
      .getByRole('button', { name: /^Chọn cơ quan: Nơi nhận/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('combobox').fill('my phuoc');
    await page
      .getByRole('option', { name: /Mỹ Phước/ })
      .first()
      .click();
    await settled(page);
    await open(`/directives/${id}`);
    await expect(page.getByText('trước 9 giờ hàng tuần').first()).toBeVisible();
    await expect(page.getByText('tối thiểu 75% hộ dân').first()).toBeVisible();
  });
  test('a letter without its number waits until somebody says that this is right', async ({ open, page }) => {
    const id = await takeIn(letter('…', '19'), 'trong-so.txt');
    await open('/letters/to-confirm');
    const line = page.getByRole('listitem').filter({ has: page.locator(`a[href*="${id}"]`) });
    await expect(line.getByText(/Để trống hoặc bị gạch: số/)).toBeVisible();
    await expectAccessible(page);
    await line.getByRole('button', { name: 'Đúng là để trống' }).click();
    await expect(line.getByText(/Để trống hoặc bị gạch/)).toHaveCount(0);
  });
});
test.describe('a people’s committee', () => {
  test.use({ role: 'systemAdministrator' });
  test('is renamed with its unit; what is missing is said at its field', async ({ open, page }) => {
    const api = await apiAs('everyone');
    const { authorityId } = await api.post<{ authorityId: string }>('/authorities', {
      ...{
        kind: 'peoplesCommittee',
        level: 'commune',
        name: 'UBND xã Thử Tên',
        parentId: knownIds()['authorityId'],
        occurredAt: '2020-08-01',
      },
      unit: { scheme: 'thu', level: 'commune', code: `x${Date.now()}`, type: 'Xã', name: 'Thử Tên' },
    });
    await open(`/admin/bodies/${authorityId}`);
    await page.getByRole('button', { name: 'Đổi tên' }).click();
    const dialog = page.getByRole('dialog', { name: 'Đổi tên' });
    await dialog.getByLabel('Tên', { exact: true }).fill('UBND phường Thử Tên');
    await dialog.getByLabel(/^Loại/).fill('');
    await dialog.getByRole('button', { name: 'Đổi tên' }).click();
    await expect(dialog.getByText('Ghi đủ, vì ủy ban được nhận ra theo đơn vị.')).toBeVisible();
    await dialog.getByLabel(/^Loại/).fill('Phường');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Đổi tên' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /UBND phường Thử Tên/ }).first()).toBeVisible();
  });
});
