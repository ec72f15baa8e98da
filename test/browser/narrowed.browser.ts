import { apiAs } from './api-as';
import { expect, test } from './fixtures';
import { knownIds } from './known-ids';
import { expectAccessible, expectNoOverflow, keepScreens } from './looks';
import { issueOrder, bodies } from './orders';
import { ownChain } from './own-chain';

/** The words under which a list says what it is narrowed to. */
const ONLY = { vi: 'Chỉ hiện', en: 'Only' } as const;

test.describe('what a list is narrowed to', () => {
  test.use({ role: 'analyst' });

  test('is said of a lineage one by one, and taken back one by one', async ({ open }) => {
    const page = await open(`/lineage/${knownIds()['directiveId']}?levels=commune&states=overdue,silent&place=ben%20cat&from=2020-08-01`);
    const asked = page.getByRole('group', { name: ONLY.vi });
    for (const text of [
      'Xã / phường',
      'quá hạn',
      'chưa có văn bản triển khai',
      'Địa bàn hoặc cơ quan: ben cat',
      'Ban hành từ ngày 1/8/2020',
    ])
      await expect(asked.getByText(text)).toBeVisible();
    await expectAccessible(page);
    await keepScreens(page, 'lineage-narrowed');
    await asked.getByRole('button', { name: 'Bỏ điều kiện: Xã / phường' }).click();
    await expect(page).not.toHaveURL(/levels=/);
    await expect(page).toHaveURL(/states=overdue/);
    await asked.getByRole('button', { name: /Bỏ điều kiện: .*quá hạn/ }).click();
    await expect(page).toHaveURL(/states=silent/);
    await asked.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(asked).toHaveCount(0);
    await expectNoOverflow(page, 'phone');
  });
  test('is said of tasks where no field shows it: order, giver, step, what is pending', async ({ open }) => {
    const { town, communes } = await bodies();
    const [first] = communes;
    const order = await issueOrder(town.authorityId, first!, 'phun thuốc khử khuẩn', [
      { text: 'Phun thuốc.', assigneeId: first!.authorityId, assigneeName: first!.name },
    ]);
    const page = await open(`/tasks?order=${order.directiveId}&giver=${town.authorityId}&status=open&pending=untouched&days=0`);
    const asked = page.getByRole('group', { name: ONLY.vi });
    for (const text of [`Văn bản: ${order.symbol}`, 'Cơ quan giao: UBND thị xã Bến Cát', 'Bước: chưa nhận', /chưa cập nhật lần nào/])
      await expect(asked.getByText(text)).toBeVisible();
    await expectAccessible(page);
    await expectNoOverflow(page, 'phone');
    await asked.getByRole('button', { name: 'Bỏ điều kiện: Bước: chưa nhận' }).click();
    await expect(page).not.toHaveURL(/status=/);
    await expect(page).toHaveURL(/giver=/);
  });
  test('of what is followed: the page names the document, and says that a task only has news', async ({ open }) => {
    const chain = await ownChain('diệt muỗi');
    const analyst = await apiAs('analyst');
    const { followId } = await analyst.post<{ followId: string }>('/following', { directiveId: chain.orderId });
    const commune = await apiAs('everyone', chain.communeId);
    await commune.post(`/tasks/${chain.taskId}/accept`, {});
    const page = await open(`/following?id=${followId}`);
    await expect(page.getByRole('heading', { level: 1, name: `Thay đổi của ${chain.orderSymbol}` })).toBeVisible();
    await expect(page.getByText('có cập nhật, tình trạng không đổi')).toBeVisible(); // overdue before and after
    await expect(page.getByText('không có nhiệm vụ', { exact: true })).toHaveCount(0);
    await expectAccessible(page);
  });
});
test.describe('in English', () => {
  test.use({ role: 'auditor', language: 'en' });
  test('a replay that has not begun says how to begin, and tells its story once', async ({ open }) => {
    const page = await open(`/audit/replay?order=${knownIds()['directiveId']}`);
    await expect(page.getByText('Before the first step: press Play or Forward, or choose a step below.')).toBeVisible();
    await expect(page.getByText('How a cascade unfolded', { exact: false })).toHaveCount(1);
    await page.getByRole('button', { name: 'Step ›' }).click();
    await expect(page.getByText('Before the first step', { exact: false })).toHaveCount(0);
    await expectNoOverflow(page, 'phone');
  });
});
test.describe('a day before anything was there', () => {
  test.use({ role: 'analyst' });
  for (const path of ['directives', 'lineage'])
    test(`is said on the page of ${path}`, async ({ open, complaints }) => {
      complaints.expect(/404/);
      const page = await open(`/${path}/${knownIds()['directiveId']}?asOf=2019-01-01`);
      await expect(page.getByRole('alert')).toContainText('Tại thời điểm đang xem chưa có nội dung này.');
      await expect(page.getByText(knownIds()['directiveId']!)).toHaveCount(0);
    });
});
test.describe('many notes', () => {
  test.use({ role: 'analyst' });
  test('show the latest, and all of them when asked', async ({ open }) => {
    const chain = await ownChain('phân loại rác');
    const api = await apiAs('analyst');
    for (let n = 1; n <= 12; n += 1) await api.post('/notes', { text: `Ghi chú số ${n}`, audience: 'own', directiveId: chain.orderId });
    const page = await open(`/directives/${chain.orderId}`);
    const notes = page.getByRole('region', { name: /Ghi chú/ });
    await expect(notes.getByText('Ghi chú số 12', { exact: true })).toBeVisible();
    await expect(notes.getByRole('listitem')).toHaveCount(8);
    await notes.getByRole('button', { name: 'Xem cả 12 ghi chú' }).click();
    await expect(notes.getByRole('listitem')).toHaveCount(12);
    await expect(notes.getByText('Ghi chú số 1', { exact: true })).toBeVisible();
  });
});
test.describe('targets of many days', () => {
  test.use({ role: 'analyst' });
  test('open at the latest, and are put together by weeks and months', async ({ open }) => {
    const { province, town } = await bodies();
    const caller = await apiAs('everyone', province);
    const target = { kind: 'authority', authorityId: town.authorityId };
    const whole = 'hộ';
    const { directiveId } = await caller.post<{ directiveId: string }>('/directives', {
      content: {
        ...{ documentType: 'CV', issuerId: province, place: 'Bình Dương', subject: 'thu gom rác', citations: [] },
        signatory: { name: 'Trần Văn Mẫu', role: 'Phó Chủ tịch', capacities: ['KT'] },
        addressees: [{ text: town.name, role: 'to', target }],
        items: [
          {
            ...{ label: '1', text: 'Thu gom ít nhất 70% số hộ.', verb: 'Giao', assignees: [{ text: town.name, target }] },
            target: { text: 'ít nhất 70% số hộ', value: 70, unit: '%', base: whole, comparison: 'atLeast' },
          },
        ],
      },
    });
    await caller.post(`/directives/${directiveId}/issue`, { issuedOn: '2020-06-01', notation: 'UBND-MT' });
    const day = (n: number): string => new Date(Date.UTC(2020, 5, 2 + n)).toISOString().slice(0, 10);
    await expect.poll(async () => (await caller.get<{ items: unknown[] }>(`/tasks?directiveId=${directiveId}`)).items.length).toBe(1);
    const [task] = (await caller.get<{ items: { taskId: string }[] }>(`/tasks?directiveId=${directiveId}`)).items;
    const doer = await apiAs('everyone', town.authorityId);
    for (let n = 0; n < 70; n += 1)
      await doer.post(`/tasks/${task!.taskId}/progress`, {
        occurredAt: `${day(n)}T10:00:00+07:00`,
        value: { amount: 20 + n, unit: '%', base: whole, asOf: day(n) },
      });
    const page = await open(`/statistics/targets?order=${directiveId}`);
    await expect(page.getByText('56 ngày gần nhất trong 70 ngày có số liệu', { exact: false })).toBeVisible();
    await expect(page.getByText('89 %')).toBeInViewport(); // the latest of them
    await expectAccessible(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải Excel' }).click()]);
    expect(file.suggestedFilename()).toBe('targets.xlsx'); // as many columns as a file takes
    await page.getByRole('button', { name: /Mỗi cột/ }).click();
    await page.getByRole('option', { name: 'cuối tháng' }).click();
    await expect(page).toHaveURL(/step=month/);
    await expect(page.getByText('3 tháng có số liệu')).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText(['Cơ quan', '30/6/2020', '31/7/2020', '10/8/2020']);
    await expectNoOverflow(page, 'phone');
    await keepScreens(page, 'targets-by-month');
  });
});
