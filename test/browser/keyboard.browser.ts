import { apiAs } from './api-as';
import { expect, settled, test } from './fixtures';
import { Keys } from './keys';
import { knownIds } from './known-ids';
import { keepScreen } from './looks';
import { bodies, issueOrder } from './orders';

test.describe('an administrator, by keys alone', () => {
  test.use({ role: 'administrator' });

  test('registers an order, derives one from it, hands it out with a deadline, takes a number', async ({ page, open }) => {
    test.slow();
    const { province, town } = await bodies();
    const given = { assigneeId: town.authorityId, assigneeName: town.name };
    const order = await issueOrder(province, town, 'tổng vệ sinh môi trường bằng bàn phím', [
      { ...given, text: 'UBND thị xã phát động tổng vệ sinh môi trường.', until: '2020-08-28' },
      { ...given, text: 'UBND thị xã kiểm tra các khu cách ly.' },
    ]);
    const keys = await Keys.alone(page);
    await open('/');
    // On the desk: into the register.
    const letter = page.getByRole('list', { name: 'Văn bản đến chưa vào sổ' }).getByRole('listitem').filter({ hasText: order.symbol });
    await keys.use(letter);
    const register = page.getByRole('dialog', { name: 'Vào sổ' });
    await keys.fill(register.getByLabel('Số đến'), '141');
    await keys.press('Enter');
    await expect(page.getByText('Đã vào sổ văn bản đến')).toBeVisible();
    // The inbox has it as registered; from the desk it is derived.
    await keys.use(page.getByRole('link', { name: 'Văn bản đến', exact: true }).first());
    await expect(page.getByRole('heading', { level: 1, name: 'Văn bản đến' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: order.symbol })).toContainText('đã vào sổ');
    await keys.use(page.getByRole('link', { name: 'Bàn làm việc' }));
    await keys.use(page.getByRole('list', { name: 'Văn bản cần triển khai' }).getByRole('listitem').filter({ hasText: order.symbol }));
    await expect(page.getByRole('heading', { level: 1, name: 'Dự thảo của UBND thị xã Bến Cát' })).toBeVisible();
    await settled(page);
    // One of the two items is carried over: the other tick goes.
    await keys.reach(page.getByRole('checkbox', { name: /^\s*2\./ }));
    await keys.press('Space');
    await expect(page.getByRole('checkbox', { name: /^\s*2\./ })).not.toBeChecked();
    await keys.fill(page.getByLabel('Địa danh'), 'Bến Cát');
    const whom = page.getByRole('dialog');
    await keys.use(page.getByRole('button', { name: '+ Thêm nơi nhận' }));
    await keys.use(whom.getByRole('button', { name: 'Thêm', exact: true }));
    await expect(whom.getByText('Đã có nơi này.')).toBeVisible(); // a derived order goes to those below already
    await keys.press('Escape');
    await expect(whom).toHaveCount(0);
    await keys.use(page.getByRole('button', { name: '+ Thêm nơi thực hiện' }));
    await keys.choose(whom.getByRole('button', { name: /Là ai/ }), 'Một cơ quan');
    await keys.fill(whom.getByRole('combobox', { name: 'Cơ quan nào' }), 'xa an dien');
    await expect(page.getByRole('option').first()).toHaveText(/^UBND xã An Điền/);
    await keys.press('ArrowDown', 'Enter');
    await keys.use(whom.getByRole('button', { name: 'Thêm', exact: true }));
    await expect(whom).toHaveCount(0);
    const item = page.getByRole('listitem').filter({ hasText: 'Mục 1' });
    await keys.choose(item.getByRole('button', { name: /Thời hạn/ }), 'trước ngày');
    await keys.fill(item.getByLabel('Ngày', { exact: true }), '27/8/2020');
    await expect(item.getByText(/Thứ tư 26\/8\/2020/)).toBeVisible(); // the reading of the deadline
    await keepScreen(page, 'keyboard.draft');
    await expect(page.getByRole('status').getByText('Đã lưu')).toBeVisible();
    await keys.use(page.getByRole('button', { name: 'Ban hành' }));
    const issue = page.getByRole('dialog', { name: 'Ban hành văn bản' });
    await keys.fill(issue.getByLabel(/Ký hiệu/), 'UBND-YT');
    await keys.press('Enter');
    await expect(page.getByText(/Đã ban hành \d+\/UBND-YT/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Việc hôm nay' })).toBeVisible();
  });
  test('reports a task done, asks for more time, confirms what was reported', async ({ page, open }) => {
    test.slow();
    const { province, town, communes } = await bodies();
    const given = { assigneeId: town.authorityId, assigneeName: town.name, until: '2020-08-28' };
    const order = await issueOrder(province, town, 'việc báo cáo bằng bàn phím', [
      { ...given, text: 'UBND thị xã lập danh sách.' },
      { ...given, text: 'UBND thị xã báo cáo kết quả.' },
    ]);
    const commune = communes[1]!;
    const below = await issueOrder(town.authorityId, commune, 'việc xác nhận bằng bàn phím', [
      { text: 'UBND phường lập danh sách bằng bàn phím.', assigneeId: commune.authorityId, assigneeName: commune.name },
    ]);
    const reporter = await apiAs('everyone', commune.authorityId);
    await reporter.post(`/tasks/${below.tasks[0]!.taskId}/report`, { productOn: '2020-08-20', productSymbol: '77/BC-UBND' });

    const keys = await Keys.alone(page);
    await open(`/tasks/${order.tasks[0]!.taskId}`);
    await keys.use(page.getByRole('button', { name: 'Báo cáo hoàn thành' }));
    const report = page.getByRole('dialog', { name: 'Báo cáo hoàn thành' });
    await keys.fill(report.getByLabel('Ngày của văn bản kết quả'), '20/8/2020');
    await keys.fill(report.getByLabel('Số, ký hiệu văn bản kết quả'), '12/BC-UBND');
    await keys.press('Enter');
    await expect(page.getByText('đã báo cáo, chờ xác nhận')).toBeVisible();

    await open(`/tasks/${order.tasks[1]!.taskId}`);
    await keys.use(page.getByRole('button', { name: 'Việc khác' }));
    await expect(page.getByRole('menuitem', { name: 'Xin gia hạn' })).toBeVisible();
    await keys.type('Xin'); // a menu is walked by first letters, too
    await keys.press('Enter');
    const extend = page.getByRole('dialog', { name: 'Xin gia hạn' });
    await keys.fill(extend.getByLabel('Xin đến hết ngày'), '4/9/2020');
    await keys.fill(extend.getByLabel('Lý do'), 'mưa bão');
    await keys.use(extend.getByRole('button', { name: 'Xin gia hạn' }));
    await expect(page.getByText('Đã gửi đề nghị gia hạn')).toBeVisible();

    await open('/');
    const answer = page
      .getByRole('list', { name: 'Kết quả chờ xác nhận' })
      .getByRole('listitem')
      .filter({ hasText: 'danh sách bằng bàn phím' });
    await keys.use(answer);
    await keys.use(page.getByRole('dialog', { name: 'Xác nhận hoàn thành' }).getByRole('button', { name: 'Xác nhận hoàn thành' }));
    await expect(page.getByText('Đã xác nhận hoàn thành')).toBeVisible();
    await expect(answer).toHaveCount(0);
    // Focus is not lost where the line was: the next Tab goes on from the page.
    await keys.reach(page.getByRole('link', { name: 'Nhiệm vụ', exact: true }));
  });
});
test.describe('an analyst, by keys alone', () => {
  test.use({ role: 'analyst' });

  test('finds an order by fragments, opens its chain, unfolds it, reads it as a table, takes it along', async ({ page, open }) => {
    test.slow();
    const keys = await Keys.alone(page);
    await open('/');
    await keys.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keys.type('ct 12 binh duong');
    await expect(page.getByRole('option', { name: /12\/CT-UBND/ }).first()).toBeVisible();
    await keys.press('ArrowDown', 'Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chỉ thị 12/CT-UBND');
    await settled(page);
    await keys.use(page.getByRole('link', { name: 'Mở chuỗi văn bản' }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Chuỗi văn bản · 12/CT-UBND');
    await settled(page);
    const stage = page.getByTestId('lineage-stage');
    await keys.reach(stage);
    await keys.press('ArrowDown', 'ArrowRight'); // the order in the middle, then the first below
    const selected = page.getByRole('region', { name: 'Đang chọn' });
    await expect(selected).not.toContainText('12/CT-UBND · ');
    const count = await stage.locator('[data-key]').count();
    const isFound = async (): Promise<boolean> => /^278\/UBND-VX/.test(await selected.innerText());
    for (const key of ['ArrowUp', 'ArrowDown']) for (let step = 0; step < 12 && !(await isFound()); step += 1) await keys.press(key);
    await expect(selected).toContainText(/^278\/UBND-VX/);
    await keys.press('Enter');
    await expect(stage.locator('[data-key]')).not.toHaveCount(count);
    await keys.reach(page.getByRole('radio', { name: 'Đồ thị' }), 'Shift+Tab');
    await keys.press('ArrowRight', 'Space');
    const table = page.getByRole('table', { name: /Chuỗi|chuỗi/ });
    await expect(table.getByRole('row', { name: /278\/UBND-VX/ }).first()).toBeVisible();
    await keepScreen(page, 'keyboard.lineage');
    await keys.reach(page.getByRole('button', { name: /^Tải về/ }));
    await keys.press('Enter');
    await keys.walkTo(page.getByRole('menuitem', { name: 'Bảng CSV' }));
    const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/^chuoi-12-CT-UBND-.*\.csv$/);
  });
});
test.describe('an auditor, by keys alone', () => {
  test.use({ role: 'auditor' });

  test('filters the log, opens one event, replays its cascade by play, pause and step, looks at an earlier day', async ({ page, open }) => {
    test.slow();
    const keys = await Keys.alone(page);
    await open('/audit');
    await keys.choose(page.getByRole('button', { name: /Loại/ }), 'Issued');
    await keys.fill(page.getByLabel('Ghi từ ngày'), '1/1/2020');
    await keys.press('Enter');
    await expect(page).toHaveURL(/type=Issued.*from=2020-01-01/);
    const line = page.getByRole('table').getByRole('row').nth(1);
    await expect(line).toContainText('Issued');
    await keys.use(line.getByRole('link').first());
    await expect(page.getByRole('heading', { level: 1, name: /^Sự kiện số \d+$/ })).toBeVisible();
    await expect(page.getByLabel('Thông tin kèm theo')).toContainText('"recordedAt"');
    await keys.use(page.getByRole('link', { name: 'Phát lại chuỗi' }));
    await keys.fill(page.getByLabel('Tìm văn bản'), '278 ubnd vx');
    await keys.use(page.getByRole('button', { name: /^278\/UBND-VX/ }));
    const controls = page.getByRole('group', { name: 'Điều khiển phát lại' });
    await keys.use(controls.getByRole('button', { name: '▶ Phát' }));
    await expect(page).toHaveURL(/knownAt=\d+/);
    await keys.press('Enter'); // the same button pauses
    await expect(controls.getByRole('button', { name: '▶ Phát' })).toBeFocused();
    const at = controls.getByText(/^Bước \d+ \/ \d+$/);
    const paused = await at.innerText();
    await keys.use(controls.getByRole('button', { name: 'Tiến ›' }));
    await expect(at).not.toHaveText(paused);
    await keepScreen(page, 'keyboard.replay');
    await open('/tasks');
    await keys.use(page.getByRole('button', { name: /hiện tại/ }));
    const instant = page.getByRole('dialog');
    await keys.fill(instant.getByRole('textbox').first(), '19/8/2020');
    await keys.press('Enter');
    await expect(page).toHaveURL(/asOf=2020-08-19/);
    await expect(page.getByText('19/8/2020').first()).toBeVisible();
    await keys.use(page.getByRole('button', { name: 'Về hiện tại' }).first());
    await expect(page).not.toHaveURL(/asOf/);
  });
});
test.describe('a system administrator, by keys alone', () => {
  test.use({ role: 'systemAdministrator' });

  test('opens an account and resets its password, enters a day off, records who takes over from a body', async ({ page, open }) => {
    test.slow();
    // Its own names: a second try finds what the first has left.
    const once = Date.now().toString(36);
    const [signInName, heir] = [`phim.${once}`, `Trung tâm Phím ${once} mới`];
    const day = `${(Date.now() % 28) + 1}/${(Date.now() % 12) + 1}/2023`;
    const api = await apiAs('systemAdministrator');
    const ending = await api.post<{ authorityId: string }>('/authorities', {
      ...{ kind: 'office', name: `Trung tâm Phím ${once} cũ`, parentId: knownIds()['authorityId']!, occurredAt: '2020-08-01' },
    });
    await api.post('/authorities', {
      kind: 'office',
      name: heir,
      parentId: knownIds()['authorityId']!,
      occurredAt: '2020-08-01',
    });
    const keys = await Keys.alone(page);
    await open('/admin/accounts');
    await keys.use(page.getByRole('button', { name: 'Mở tài khoản' }));
    const form = page.getByRole('dialog', { name: 'Mở tài khoản' });
    await keys.fill(form.getByLabel('Họ tên'), `Đỗ Phím ${once}`);
    await keys.fill(form.getByLabel('Tên đăng nhập'), signInName);
    await keys.press('Enter');
    await expect(page.getByText(/\/change-password#[\w-]{43}/)).toBeVisible();
    await keys.use(page.getByRole('button', { name: 'Đóng' }));
    await keys.fill(page.getByLabel('Tìm theo họ tên hoặc tên đăng nhập'), signInName);
    await expect(page.getByRole('row')).toHaveCount(2);
    await keys.use(page.getByRole('row', { name: new RegExp(signInName) }));
    await keys.use(page.getByRole('region', { name: `Đỗ Phím ${once}` }).getByRole('button', { name: 'Đặt lại mật khẩu' }));
    await keys.use(page.getByRole('dialog', { name: 'Đặt lại mật khẩu' }).getByRole('button', { name: 'Đặt lại mật khẩu' }));
    await expect(page.getByText(/\/change-password#[\w-]{43}/)).toBeVisible();
    await keys.use(page.getByRole('button', { name: 'Đóng' }));

    await keys.use(page.getByRole('link', { name: 'Lịch làm việc' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Lịch làm việc' })).toBeVisible();
    await keys.fill(page.getByLabel('Năm'), '2023');
    await keys.use(page.getByRole('button', { name: 'Nhập ngày nghỉ' }));
    const days = page.getByRole('dialog');
    await keys.fill(days.getByLabel('Từ ngày'), day);
    await keys.fill(days.getByLabel('Tên'), `Nghỉ ${once}`);
    await keys.fill(days.getByLabel('Căn cứ'), 'Thông báo 1/TB');
    await keys.press('Enter');
    await expect(page.getByRole('cell', { name: `Nghỉ ${once}` })).toBeVisible();

    await open(`/admin/bodies/${ending.authorityId}`);
    await keys.use(page.getByRole('button', { name: 'Sáp nhập, chia tách, kết thúc' }));
    const succession = page.getByRole('dialog');
    await keys.fill(succession.getByRole('combobox', { name: 'Cơ quan tiếp nhận' }), heir);
    await expect(page.getByRole('option')).toHaveCount(1);
    await keys.press('ArrowDown', 'Enter');
    await keys.use(succession.getByRole('button', { name: 'Sáp nhập, chia tách, kết thúc' }));
    await expect(succession.getByText('Ghi văn bản làm căn cứ.')).toBeVisible();
    await keys.fill(succession.getByLabel('Theo văn bản'), '5/QĐ-UBND');
    await keys.press('Enter');
    await expect(succession).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Chuyển cho' })).toBeVisible();
    await expect(page.getByRole('link', { name: heir })).toBeVisible();
    await keepScreen(page, 'keyboard.succession');
  });
});
