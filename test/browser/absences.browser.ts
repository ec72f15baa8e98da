import { apiAs } from './api-as';
import { actFor } from './acting';
import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { bodies, issueOrder } from './orders';

/** A chairman and a deputy of the town, of this journey alone. */
const holders = async (mark: string) => {
  const system = await apiAs('everyone');
  const { town } = await bodies();
  const hold = async (name: string) => {
    const { authorityId } = await system.post<{ authorityId: string }>('/authorities', {
      ...{ kind: 'officeHolder', name, parentId: town.authorityId, occurredAt: '2020-08-01' },
    });
    return { authorityId, name };
  };
  return { town, chairman: await hold(`Chủ tịch ${mark}`), deputy: await hold(`Phó Chủ tịch ${mark}`) };
};
test.describe('somebody who is away', () => {
  test.use({ role: 'everyone' });

  test('is stood in for: recorded with its days, the other does their tasks without evidence, and it is ended', async ({
    open,
    page,
    complaints,
  }) => {
    complaints.expect(/422|400/);
    const { town, chairman, deputy } = await holders('trực hè');
    const { province } = await bodies();
    const order = await issueOrder(province, town, 'trực lãnh đạo trong tuần', [
      { text: 'Chỉ đạo trực 24/24 giờ trong tuần.', assigneeId: chairman.authorityId, assigneeName: chairman.name, until: '2020-08-28' },
    ]);
    await open('/');
    await actFor(page, town.name);
    await page.getByRole('link', { name: 'Vắng mặt, thay thế' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vắng mặt, thay thế' })).toBeVisible();

    await page.getByRole('button', { name: 'Ghi vắng mặt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ghi vắng mặt' });
    const send = dialog.getByRole('button', { name: 'Ghi vắng mặt' });
    await send.click();
    for (const words of ['Chọn người hoặc đơn vị vắng mặt.', 'Chọn người hoặc đơn vị thay.', /Ghi ngày đầu/, /Ghi lý do/])
      await expect(dialog.getByText(words)).toBeVisible();
    await expectAccessible(page);
    const pick = async (label: string, name: string): Promise<void> => {
      await dialog.getByRole('combobox', { name: label }).fill(name);
      await page.getByRole('option', { name }).first().click();
    };
    await pick('Ai vắng', chairman.name);
    await pick('Ai thay', chairman.name);
    await expect(dialog.getByText('không ai tự thay mình')).toBeVisible();
    await pick('Ai thay', deputy.name);
    await dialog.getByLabel('Từ ngày').fill('20/8/2020');
    await dialog.getByLabel('Đến hết ngày').fill('19/8/2020');
    await expect(dialog.getByText('Ngày cuối không được trước ngày đầu.')).toBeVisible();
    await dialog.getByLabel('Đến hết ngày').fill('28/8/2020');
    await dialog.getByLabel('Lý do').fill('đi công tác tại Hà Nội');
    await keepScreens(page, 'absence-dialog');
    // What was typed stays over a reload.
    await page.reload();
    await page.getByRole('button', { name: 'Ghi vắng mặt' }).click();
    await expect(dialog.getByRole('combobox', { name: 'Ai vắng' })).toHaveValue(chairman.name);
    await send.click();
    await expect(page.getByText(`Đã ghi: ${deputy.name} thay ${chairman.name} từ 20/8/2020`)).toBeVisible();
    const line = page.getByRole('listitem').filter({ hasText: `${deputy.name} thay ${chairman.name}` });
    await expect(line.getByText('từ 20/8/2020 đến hết 28/8/2020 · đi công tác tại Hà Nội')).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'absences');

    // Who stands in sees it on the desk, and acts without naming evidence.
    await actFor(page, deputy.name);
    await open('/');
    await page.getByText('Đang thay:').getByRole('link', { name: chairman.name }).click();
    await page.getByRole('link', { name: order.symbol }).or(page.getByText('trực 24/24')).first().click();
    await open(`/tasks/${order.tasks[0]!.taskId}`);
    await page.getByRole('button', { name: 'Nhận việc' }).click();
    const accept = page.getByRole('dialog', { name: 'Nhận việc' });
    await expect(accept.getByLabel('Căn cứ ghi thay')).toHaveCount(0);
    await accept.getByRole('button', { name: 'Nhận việc' }).click();
    await expect(page.getByText('Đã ghi nhận việc')).toBeVisible();

    await actFor(page, town.name);
    await open('/absences');
    await line.getByRole('button', { name: 'Kết thúc' }).click();
    const end = page.getByRole('dialog', { name: 'Kết thúc việc thay thế' });
    await end.getByLabel('Ngày thay cuối cùng').fill('18/8/2020');
    await end.getByRole('button', { name: 'Kết thúc' }).click();
    await expect(end.getByText('Ngày cuối không được trước ngày đầu.')).toBeVisible();
    await expect(end.getByText(/Ghi lý do/)).toBeVisible();
    await end.getByLabel('Ngày thay cuối cùng').fill('20/8/2020');
    await end.getByLabel('Lý do').fill('về sớm');
    await end.getByRole('button', { name: 'Kết thúc' }).click();
    await expect(page.getByText('Đã ghi: thay thế đến hết 20/8/2020')).toBeVisible();
  });
});
test.describe('in English', () => {
  test.use({ role: 'everyone', language: 'en' });
  test('an absence to come stands in the list before it begins', async ({ open, page }) => {
    const { town, chairman, deputy } = await holders('next week');
    const api = await apiAs('everyone', town.authorityId);
    await api.post('/delegations', {
      ...{ absentId: chairman.authorityId, standInId: deputy.authorityId, fromOn: '2020-08-24', reason: 'training' },
    });
    await open('/');
    await actFor(page, town.name);
    await open('/absences');
    await expect(page.getByRole('heading', { level: 1, name: 'Absence and standing in' })).toBeVisible();
    const line = page.getByRole('listitem').filter({ hasText: `${deputy.name} for ${chairman.name}` });
    await expect(line.getByText('from 24/8/2020, no day of return named · not begun yet · training')).toBeVisible();
    await expectAccessible(page);
  });
});
