import type { Page } from '@playwright/test';
import { expect, settled, test } from './fixtures';
import { knownIds } from './known-ids';
import { expectAccessible, keepScreens } from './looks';

const town = (): string => `/lineage/${knownIds()['directiveId']!}`;
const stage = (page: Page) => page.getByTestId('lineage-stage');
/** The panel of what is selected. */
const panel = (page: Page, name = 'Đang chọn') => page.getByRole('region', { name });

test.describe('a chain of documents', () => {
  test('is found by fragments without marks, and opens on one hop each way', async ({ open }) => {
    const page = await open('/lineage');
    await page.getByRole('searchbox').fill('ct 12 binh duong');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: /12\/CT-UBND/ }).first()).toBeVisible();
    await page
      .getByRole('option', { name: /12\/CT-UBND/ })
      .first()
      .click();
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12/CT-UBND');
    await expect(stage(page)).toHaveAttribute('data-renderer', 'svg');
    await expect(stage(page).locator('[data-key]')).toHaveCount(11);
    await expect(page.getByRole('button', { name: /^8 nơi chưa có văn bản$/ })).toBeVisible();
  });
  test('says who has not answered without a click, and shows them alone with one', async ({ open }) => {
    const page = await open(town());
    await expect(page.getByRole('button', { name: 'phường Tân Định', exact: true })).toBeVisible();
    await page.getByRole('button', { name: '3 nơi chưa có văn bản' }).click();
    await expect(page).toHaveURL(/states=silent/);
    await expect(page.getByText('3 / 10 khớp')).toBeVisible();
    await expect(stage(page).locator('[data-key]')).toHaveCount(5); // and the orders that they hang by
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(stage(page).locator('[data-key]')).toHaveCount(10);
  });
  test('opens more on demand while everybody stays where he stood', async ({ open }) => {
    const page = await open(town());
    const places = () =>
      stage(page)
        .locator('[data-key]')
        .evaluateAll((nodes) => Object.fromEntries(nodes.map((node) => [node.getAttribute('data-key'), node.getAttribute('transform')])));
    const before = await places();
    await page
      .getByRole('row', { name: /12\/CT-UBND/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Mở thêm 8 huyện' }).click();
    await expect(stage(page).locator('[data-key]')).toHaveCount(18);
    expect(await places()).toMatchObject(before);
    await page.getByRole('button', { name: 'Mở 1 văn bản ở trên' }).click();
    await expect(stage(page).locator('[data-key]')).toHaveCount(19);
    await page.reload();
    await settled(page);
    await expect(stage(page).locator('[data-key]')).toHaveCount(19); // all of it stands in the address
  });
  test('shows the sentences of both sides of a line', async ({ open }) => {
    const page = await open(town());
    await page
      .getByRole('row', { name: /45\/UBND/ })
      .first()
      .click();
    await expect(panel(page)).toContainText('45/UBND viết về 278/UBND-VX');
    await expect(panel(page)).toContainText('“');
    await expect(panel(page)).toContainText('278/UBND-VX giao cho UBND phường Mỹ Phước');
    await expect(panel(page).getByText(/^Mục /).first()).toBeVisible();
  });
  test('is walked by the keyboard alone: arrows, Enter, and the same selection in the tree', async ({ open, page }) => {
    await open(town());
    await stage(page).focus();
    await page.keyboard.press('ArrowDown'); // the document in the middle
    await page.keyboard.press('ArrowLeft');
    await expect(panel(page)).toContainText('12/CT-UBND');
    await page.keyboard.press('Enter');
    await expect(stage(page).locator('[data-key]')).toHaveCount(18);
    await page.getByRole('radio', { name: 'Cây' }).click();
    const tree = page.getByRole('tree');
    await expect(tree.getByRole('treeitem', { selected: true })).toContainText('12/CT-UBND');
    await tree.getByRole('treeitem', { selected: true }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(tree.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', '2');
    await page.keyboard.press('ArrowLeft');
    await expect(tree.getByRole('treeitem', { selected: true })).toHaveAttribute('aria-level', /[12]/);
  });
  test('is found in by fragments', async ({ open, page }) => {
    await open(town());
    await page.getByRole('searchbox', { name: 'Tìm trong chuỗi' }).fill('my phuoc');
    await expect(page.getByText('0/1')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText('45/UBND');
    await page.getByRole('searchbox', { name: 'Tìm trong chuỗi' }).fill('khong co gi');
    await expect(page.getByRole('link', { name: 'Tìm trong mọi văn bản' })).toBeVisible();
  });
  test('shows only the path of one, and the path between two', async ({ open, page }) => {
    await open(town());
    await page
      .getByRole('row', { name: /45\/UBND/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Chỉ đường này' }).click();
    await expect(stage(page).locator('[data-key]')).toHaveCount(3);
    await page.getByRole('button', { name: 'Hiện lại cả chuỗi' }).click();
    await page.getByRole('button', { name: 'Đường đến…' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('ct 12 binh duong');
    await page
      .getByRole('option', { name: /12\/CT-UBND/ })
      .first()
      .click();
    await expect(page.getByText('Đang hiện đường đi giữa hai văn bản (1 bước).')).toBeVisible();
    await expect(stage(page).locator('[data-key]')).toHaveCount(2);
  });
  test('goes back to an earlier day by its slider', async ({ open, page }) => {
    await open(town());
    await page.getByRole('slider', { name: 'Xem tại ngày' }).focus();
    for (let day = 0; day < 4; day += 1) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/asOf=2020-08-17/);
    // Nobody had answered on the day of the order.
    await expect(page.getByText('0 văn bản triển khai')).toBeVisible();
    await expect(page.getByRole('button', { name: /^\d+ nơi chưa có văn bản$/ })).not.toHaveText('3 nơi chưa có văn bản');
  });
  for (const [name, pattern] of [
    ['Bảng CSV', /^\uFEFFid,above/],
    ['Đồ thị GraphML', /<graphml /],
    ['Đồ thị GEXF', /<gexf /],
    ['Đồ thị DOT', /^digraph cascade/],
    ['Hình SVG', /<svg /],
    ['Hình PNG', /PNG/],
  ] as const)
    test(`is taken away as ${name}`, async ({ open, page }) => {
      await open(town());
      await page.getByRole('button', { name: /^Tải về/ }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
      expect(file.suggestedFilename()).toMatch(/^chuoi-278-UBND-VX-2020-08-21\.\w+$/);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toMatch(pattern);
    });
  test('says where a document is not known', async ({ open, complaints }) => {
    complaints.expect(/404/);
    const page = await open('/lineage/khong-co');
    await expect(page.getByRole('alert')).toBeVisible();
  });
  for (const view of ['graph', 'table', 'tree'])
    test(`is accessible as ${view}`, async ({ open }) => {
      const page = await open(`${town()}?view=${view}&selected=${knownIds()['directiveId']!}`);
      await expectAccessible(page);
      await keepScreens(page, `lineage.${view}`);
    });
});
test.describe('an analyst in English', () => {
  test.use({ role: 'analyst', language: 'en' });
  test('traces an order down and filters what is overdue', async ({ open, page }) => {
    await open(town());
    await expect(page.getByRole('button', { name: '3 bodies silent' })).toBeVisible();
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('checkbox', { name: 'overdue' }).check({ force: true });
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(/states=overdue/);
    await expect(page.getByText(/\d+ of 10 match/)).toBeVisible();
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(page.getByRole('table').getByText('278/UBND-VX').first()).toBeVisible();
  });
});
