import { apiAs } from './api-as';
import { actFor } from './acting';
import { expect, test } from './fixtures';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { bodies, issueOrder } from './orders';

/** Offices of the town that are of this journey alone. */
const offices = async (...names: string[]) => {
  const system = await apiAs('everyone');
  const { town } = await bodies();
  const made = [];
  for (const name of names) {
    const { authorityId } = await system.post<{ authorityId: string }>('/authorities', {
      ...{ kind: 'office', name, parentId: town.authorityId, occurredAt: '2020-08-01' },
    });
    made.push({ authorityId, name });
  }
  return made as [(typeof made)[number], (typeof made)[number], ...(typeof made)[number][]];
};
test.describe('handing over', () => {
  test.use({ role: 'everyone' });

  test('one task to another office: with a reason and an act; its story tells from whom to whom', async ({ open, page }) => {
    const { town } = await bodies();
    const [culture, economy] = await offices('Phòng Văn hóa thử bàn giao', 'Phòng Kinh tế thử bàn giao');
    const order = await issueOrder(town.authorityId, culture, 'tổ chức ngày hội sách', [
      { text: 'Tổ chức ngày hội sách tại thị xã.', assigneeId: culture.authorityId, assigneeName: culture.name, until: '2020-08-28' },
    ]);
    await open('/');
    await actFor(page, town.name);
    await open(`/tasks/${order.tasks[0]!.taskId}`);
    const direct = page.getByRole('button', { name: 'Bàn giao', exact: true });
    if ((await direct.count()) > 0) await direct.click();
    else {
      await page.getByRole('button', { name: 'Việc khác' }).click();
      await page.getByRole('menuitem', { name: 'Bàn giao' }).click();
    }
    const dialog = page.getByRole('dialog', { name: 'Bàn giao' });
    await dialog.getByRole('button', { name: 'Bàn giao', exact: true }).click();
    await expect(dialog.getByText('Chọn cơ quan nhận bàn giao.')).toBeVisible();
    await expect(dialog.getByText(/Ghi lý do/)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('combobox', { name: 'Bàn giao cho' }).fill(economy.name);
    await page.getByRole('option', { name: economy.name }).first().click();
    await dialog.getByLabel('Lý do').fill('đúng chức năng hơn');
    await dialog.getByLabel('Theo văn bản').fill('17/QĐ-UBND');
    await dialog.getByRole('button', { name: 'Bàn giao', exact: true }).click();
    await expect(page.getByText('✓ Đã bàn giao')).toBeVisible();
    await expect(page.getByText(`${town.name} giao ${economy.name}`)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Diễn biến' }).getByText(/bàn giao · /)).toBeVisible();
  });
  test('all tasks of a body that was merged: offered with who takes over, handed over in one decision', async ({ open, page }) => {
    const { town } = await bodies();
    const [old, heir] = await offices('Trạm Thú y thử sáp nhập', 'Trung tâm Nông nghiệp thử sáp nhập');
    const given = { assigneeId: old.authorityId, assigneeName: old.name, until: '2020-08-28' };
    await issueOrder(town.authorityId, old, 'phòng bệnh gia súc', [
      { text: 'Tiêm phòng đàn gia súc.', ...given },
      { text: 'Lập sổ theo dõi đàn gia súc.', ...given },
    ]);
    const system = await apiAs('everyone');
    await system.post(`/authorities/${old.authorityId}/succession`, {
      ...{ kind: 'merge', successors: [{ authorityId: heir.authorityId, extent: 'full' }] },
      ...{ legalBasis: '21/QĐ-UBND', occurredAt: '2020-08-20' },
    });
    await open('/');
    await actFor(page, town.name);
    await open('/tasks?view=handOvers');
    await expect(page.getByRole('heading', { level: 1, name: 'Việc của cơ quan đã kết thúc' })).toBeVisible();
    const rows = page.getByRole('row').filter({ hasText: heir.name });
    await expect(rows).toHaveCount(2);
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    for (const row of await rows.all()) await row.getByRole('checkbox').click({ force: true });
    await keepScreens(page, 'hand-overs');
    await page.getByRole('button', { name: 'Bàn giao 2 việc' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bàn giao 2 việc' });
    await expect(dialog.getByRole('combobox', { name: 'Bàn giao cho' })).toHaveValue(heir.name);
    await dialog.getByRole('button', { name: 'Bàn giao 2 việc' }).click();
    await expect(dialog.getByText(/Ghi lý do/)).toBeVisible();
    await dialog.getByLabel('Lý do').fill('sáp nhập theo quyết định');
    await dialog.getByRole('button', { name: 'Bàn giao 2 việc' }).click();
    await expect(page.getByText('Đã bàn giao 2 việc')).toBeVisible();
    await expect(rows).toHaveCount(0);
    await open(`/tasks?body=${heir.authorityId}`);
    await expect(page.getByRole('row').filter({ hasText: 'Tiêm phòng đàn gia súc.' })).toBeVisible();
  });
});
