import { apiAs } from './api-as';
import { actFor } from './acting';
import { expect, test } from './fixtures';
import { expectAccessible, keepScreens } from './looks';
import { bodies, issueOrder } from './orders';

const letter = (number: number, to: string) => `ỦY BAN NHÂN DÂN\nTHỊ XÃ BẾN CÁT

Số: ${number}/UBND-VX

Bến Cát, ngày 19 tháng 8 năm 2020

V/v vệ sinh môi trường

Kính gửi: ${to}.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, Ủy ban nhân dân yêu cầu:

1. UBND các xã, phường báo cáo trước ngày 25/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
const file = (number: number) => ({
  ...{ name: `dai-${number}.txt`, mimeType: 'text/plain' },
  buffer: Buffer.from(letter(number, 'UBND các xã, phường')),
});
/** Holds each request until it is let go, so that a work is caught in its middle however fast the machine is. */
const gate = () => {
  let release = (): void => undefined;
  const opened = new Promise<void>((resolve) => (release = resolve));
  return { opened, release };
};
test.describe('a long work is stopped', () => {
  test.use({ role: 'everyone' });

  test('taking letters in: what is in stays, the rest is left and can go again', async ({ open, page, complaints }) => {
    complaints.expect(/ERR_ABORTED|ERR_FAILED/);
    await open('/letters/import');
    const held = gate();
    let count = 0;
    await page.route('**/api/letters?*', async (route) => {
      count += 1;
      if (count > 1) await held.opened;
      await route.continue().catch(() => undefined);
    });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles([901, 902, 903].map(file));
    await expect(page.getByText('Đã xong 1 / 3 tệp')).toBeVisible();
    await page.getByRole('button', { name: 'Dừng' }).click();
    const line = (number: number) => page.getByRole('listitem').filter({ hasText: `dai-${number}.txt` });
    await expect(line(901)).toContainText('đã nhập');
    await expect(line(902)).toContainText('đã dừng');
    await expect(line(903)).toContainText('đã dừng');
    await expectAccessible(page);
    await keepScreens(page, 'import-stopped');
    held.release();
    await page.unroute('**/api/letters?*');
    const { items } = await (await apiAs('everyone')).get<{ items: { symbol: string }[] }>('/search?text=903%2FUBND-VX&limit=5');
    expect(items.filter(({ symbol }) => symbol === '903/UBND-VX')).toEqual([]);
    // The files that were stopped go again, and only they.
    await line(902).getByRole('button', { name: 'Gửi lại' }).click();
    await expect(line(902)).toContainText('đã nhập');
  });
  test('reminding of many: those under way are reminded of, the rest is not, and stays picked', async ({ open, page, complaints }) => {
    complaints.expect(/409/);
    const { town } = await bodies();
    const { communes } = await bodies();
    const commune = communes.at(0)!;
    const order = await issueOrder(
      town.authorityId,
      commune,
      'việc nhiều mục',
      Array.from({ length: 12 }, (_, place) => ({
        ...{ text: `Việc ${place + 1}`, assigneeId: commune.authorityId, assigneeName: commune.name, until: '2020-08-20' },
      })),
    );
    await open('/');
    await actFor(page, town.name);
    await open(`/tasks?order=${order.directiveId}`);
    const held = gate();
    let count = 0;
    await page.route('**/remind', async (route) => {
      count += 1;
      if (count > 4) await held.opened;
      await route.continue().catch(() => undefined);
    });
    await page.getByRole('button', { name: 'Chọn cả 12 việc' }).click();
    await page.getByRole('button', { name: 'Đôn đốc 12 việc' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đôn đốc 12 việc' }).click();
    await expect(page.getByText('4 / 12')).toBeVisible();
    await page.getByRole('button', { name: 'Dừng' }).click();
    held.release();
    await expect(page.getByText('Đã đôn đốc 8 việc; dừng, còn 4 việc chưa làm')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Đôn đốc 4 việc' })).toBeVisible();
    await page.unroute('**/remind');
  });
  test('gathering a long list for a file: no file comes, and the list can be asked for again', async ({ open, page, complaints }) => {
    complaints.expect(/ERR_ABORTED|ERR_FAILED/);
    await open('/statistics/silent');
    const held = gate();
    await page.route('**/api/statistics/silent?*limit=500*', async (route) => {
      await held.opened;
      await route.continue().catch(() => undefined);
    });
    let files = 0;
    page.on('download', () => (files += 1));
    await page.getByRole('button', { name: 'Tải CSV' }).click();
    await expect(page.getByText(/Đang gom \d+ dòng/)).toBeVisible();
    await page.getByRole('button', { name: 'Dừng' }).click();
    await expect(page.getByText(/Đang gom/)).toHaveCount(0);
    held.release();
    await page.unroute('**/api/statistics/silent?*limit=500*');
    expect(files).toBe(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('silent-bodies.csv');
  });
});
