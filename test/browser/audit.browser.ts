import { apiAs } from './api-as';
import { expect, settled, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { bodies, issueOrder } from './orders';

const NOTE = 'ông Nguyễn Văn Thử chưa cài được ứng dụng';
/** A task with a word about a person: its events are looked for by every filter. */
const reportedTask = async (): Promise<string> => {
  const { province, town } = await bodies();
  const { tasks } = await issueOrder(province, town, 'thử nhật ký', [
    { text: 'UBND thị xã thử nhật ký.', assigneeId: town.authorityId, assigneeName: town.name, until: '2020-08-28' },
  ]);
  const { taskId } = tasks[0]!;
  await (await apiAs('administrator', town.authorityId)).post(`/tasks/${taskId}/progress`, { note: NOTE });
  return taskId;
};
test.describe('the auditor', () => {
  test.use({ role: 'auditor' });
  test('filters the log by stream, kind, type, actor and day; reads sealed words by a press, beside what is stored', async ({
    open,
    page,
  }) => {
    const taskId = await reportedTask();
    await open('/audit');
    const choose = async (label: string, option: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
      await page.getByRole('option', { name: option }).click();
    };
    const show = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Lọc', exact: true }).click();
      await settled(page);
    };
    const lines = page.getByRole('row').filter({ hasText: 'TaskProgressed' });
    await page.getByLabel('Dòng sự kiện').fill(`task-${taskId}`);
    await choose('Loại', 'TaskProgressed');
    await show();
    await expect(page).toHaveURL(new RegExp(`stream=task-${taskId}`));
    await expect(lines).toHaveCount(1);
    await choose('Nhóm', 'report');
    await show();
    await expect(lines).toHaveCount(0);
    await choose('Nhóm', 'task');
    await choose('Tài khoản', /Trần administrator/);
    await show();
    await expect(lines).toHaveCount(1);
    await page.getByLabel('Ghi từ ngày').fill('31/2/2020');
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page.getByText('Không có ngày này. Ghi ngày như 20/8/2020.')).toBeVisible();
    await page.getByLabel('Ghi từ ngày').fill('20/8/2000');
    await page.getByLabel('đến hết ngày').fill('21/8/2000');
    await show();
    await expect(lines).toHaveCount(0);
    await page.goBack();
    await expect(lines).toHaveCount(1);

    await lines.getByRole('link').first().click();
    await settled(page);
    await expect(page.getByLabel('Nội dung', { exact: true })).toContainText('$sealed');
    await expect(page.getByText(NOTE)).toHaveCount(0);
    await page.getByRole('button', { name: 'Đọc lời được niêm phong' }).click();
    await expect(page.getByLabel('Nội dung đọc được')).toContainText(NOTE);
    await expect(page.getByLabel('Nội dung', { exact: true })).not.toContainText(NOTE);
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'audit-words');
  });
});
