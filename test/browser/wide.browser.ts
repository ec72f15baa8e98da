import type { Page } from '@playwright/test';
import { apiAs } from './api-as';
import { expect, settled, test } from './fixtures';
import { expectAccessible, keepScreens } from './looks';

const UNITS = { district: 'UBND các huyện, thị xã, thành phố', commune: 'UBND các xã, phường, thị trấn' } as const;
/** An order of the province to all of its districts and communes at once: a hundred bodies in one hop, and those that other journeys have founded there. */
const wideOrder = async (): Promise<{ order: string; bodies: number }> => {
  const everyone = await apiAs('everyone');
  const { items } = await everyone.get<{ items: { authorityId: string }[] }>(
    `/authorities?text=${encodeURIComponent('UBND tỉnh Bình Dương')}&level=province`,
  );
  const issuerId = items[0]!.authorityId;
  const province = await apiAs('everyone', issuerId);
  const to = (Object.keys(UNITS) as (keyof typeof UNITS)[]).map((level) => ({
    text: UNITS[level],
    target: { kind: 'lowerCommittees', underId: issuerId, level, unitTypes: null, holder: false },
  }));
  const content = {
    ...{ documentType: 'CV', place: 'Bình Dương', subject: 'vệ sinh, khử khuẩn trường học trước khai giảng', issuerId, citations: [] },
    signatory: { name: 'Trần Văn Mẫu', role: 'Phó Chủ tịch', capacities: ['KT'] },
    addressees: to.map((each) => ({ ...each, role: 'to' })),
    items: [{ label: '1', text: 'Vệ sinh, khử khuẩn toàn bộ trường học.', verb: 'Giao', assignees: to }],
  };
  const { directiveId } = await province.post<{ directiveId: string }>('/directives', { content });
  const { after } = await province.post<{ after: string }>(`/directives/${directiveId}/issue`, {
    issuedOn: '2020-08-18',
    notation: 'UBND-VX',
  });
  // Its deliveries follow the order itself.
  let bodies = 0;
  await expect
    .poll(async () => {
      const { below } = await province.get<{ below: { silent: number } }>(
        `/directives/${directiveId}/graph?after=${encodeURIComponent(after)}`,
      );
      const settled = below.silent === bodies;
      bodies = below.silent;
      return settled && bodies >= 100;
    })
    .toBe(true);
  return { order: directiveId, bodies };
};
let order = '';
let bodies = 0;
/** Communes of Bến Cát: its eight, and where other journeys found bodies. */
let inTown = 0;
test.beforeAll(async () => {
  ({ order, bodies } = await wideOrder());
  inTown = 8 + bodies - 100;
});
const stage = (page: Page) => page.getByTestId('lineage-stage');
/** How many nodes are drawn, painted ones too. */
const drawn = (page: Page, count: number) => expect(page.getByText(`${count} nút`, { exact: true })).toBeVisible();

test.describe('an order to very many', () => {
  test('is grouped by place, opened place by place, and kept in the address', async ({ open }) => {
    const page = await open(`/lineage/${order}`);
    await drawn(page, 19); // the order, nine districts, and what lies in each
    await expect(page.getByRole('button', { name: `${bodies} nơi chưa có văn bản` })).toBeVisible();
    await page.getByRole('button', { name: 'Bến Cát', exact: true }).click();
    await drawn(page, 19 + inTown);
    await expect(page.getByRole('region', { name: 'Đang chọn' })).toContainText(`${inTown} xã · ${inTown} nơi chưa có văn bản`);
    await page.reload();
    await settled(page);
    await drawn(page, 19 + inTown);
    await page.getByRole('button', { name: 'Thu lại bên dưới' }).click();
    await drawn(page, 19);
    await keepScreens(page, 'lineage-wide');
  });
  test('is walked by the keyboard, group by group', async ({ open }) => {
    const page = await open(`/lineage/${order}`);
    await stage(page).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Enter']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/open=group:/);
    await drawn(page, 19 + 10); // Thuận An holds ten communes
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/selected=silent:/);
  });
  test('finds whom a closed group holds, and opens it', async ({ open }) => {
    const page = await open(`/lineage/${order}`);
    await page.getByPlaceholder(/Tìm trong chuỗi/).fill('my phuoc');
    await expect(page.getByText('0/1')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'UBND phường Mỹ Phước', exact: true })).toBeVisible();
    await drawn(page, 19 + inTown);
  });
  test('is the same in tree and table, and shows everybody when it is told to', async ({ open }) => {
    const page = await open(`/lineage/${order}?view=tree`);
    const group = page.getByRole('treeitem', { name: new RegExp(`Bến Cát\\s+${inTown} xã`) });
    await expect(group).toHaveAttribute('aria-expanded', 'false');
    await group.focus();
    await page.keyboard.press('ArrowRight');
    await expect(group).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('radio', { name: 'Bảng' }).click();
    await expect(page.getByRole('button', { name: 'Bến Cát', exact: true })).toHaveAttribute('aria-expanded', 'true');
    await page.getByText('Gộp theo địa bàn').click();
    await expect(page.getByRole('button', { name: 'Bến Cát', exact: true })).toHaveCount(0);
    await page.getByRole('radio', { name: 'Đồ thị' }).click();
    await drawn(page, bodies + 1);
  });
  test('is accessible', async ({ open }) => {
    for (const view of ['graph', 'tree', 'table']) await expectAccessible(await open(`/lineage/${order}?view=${view}`));
  });
});
