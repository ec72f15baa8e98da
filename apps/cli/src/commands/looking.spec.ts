import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDER, openTerminal, TOWN, type Terminal } from '../testing/terminal';

let terminal: Terminal;
/** Tasks of the sample: one overdue, one done late, one to be reported on every day of which nobody has. */
const tasks: Record<'overdue' | 'doneLate' | 'daily', string> = { overdue: '', doneLate: '', daily: '' };
beforeAll(async () => {
  terminal = await openTerminal();
  type Listed = { items: { taskId: string; state: string; itemText: string; directiveSymbol: string; assigneeName: string }[] };
  const { items } = await terminal.json<Listed>(['tasks', '--limit', '500']);
  const own = items.filter(({ directiveSymbol }) => directiveSymbol === '278/UBND-VX');
  tasks.overdue = own.find(({ state, assigneeName }) => state === 'overdue' && assigneeName.endsWith('xã An Điền'))!.taskId;
  tasks.doneLate = own.find(({ state }) => state === 'doneLate')!.taskId;
  tasks.daily = own.find(({ itemText, assigneeName }) => /hàng ngày/.test(itemText) && assigneeName.endsWith('xã An Tây'))!.taskId;
}, 120_000);
afterAll(() => terminal.close());

/** Commands that look, with what each shows of the sample at its own instant. */
const looks = (): readonly (readonly [words: readonly string[], vi: readonly (string | RegExp)[]])[] => [
  [
    ['trace', ...ORDER],
    ['12/CT-UBND  17/8/2020  UBND tỉnh Bình Dương', 'chưa có văn bản triển khai', /▲ 278\/UBND-VX/, '(dự thảo)  UBND phường Chánh Phú Hòa'],
  ],
  [
    ['trace', ...ORDER, '--up', '0', '--down', '0'],
    ['còn cấp dưới', '0 văn bản bên dưới'],
  ],
  [['trace', ...ORDER, '--tasks'], [/▲ mục 2: Chủ tịch UBND xã An Điền/]],
  [['tasks', '--of', ...ORDER, '--state', 'overdue'], [/quá hạn {2}20\/8\/2020 {2}Chủ tịch UBND xã An Điền/]],
  [
    ['task', tasks.overdue],
    ['▲ quá hạn  Chủ tịch UBND xã An Điền', '278/UBND-VX mục 2  hạn 20/8/2020', /17\/8\/2020 {2}được giao/],
  ],
  [
    ['why', tasks.overdue, 'due'],
    ['quy tắc: ngày ấn định · "Đến ngày 20/8/2020"', 'lịch làm việc: viet-nam@7', /→ 17\/8\/2020 +thời hạn/],
  ],
  [
    ['why', tasks.overdue, 'state'],
    ['Chưa có báo cáo nào được xác nhận', 'văn bản được gửi'],
  ],
  [
    ['why', tasks.overdue, 'rollup'],
    ['tự thân: ▲ quá hạn', 'việc cấp dưới: 0'],
  ],
  [
    ['mandate', tasks.overdue],
    [/^┄ 2841\/BTTTT-THH {2}1\/8\/2020/m, 'thực hiện: Thực hiện Chỉ thị số 12/CT-UBND', /mục 2: Chủ tịch UBND các xã, phường huy động/],
  ],
  [['deliveries', '--of', ...ORDER], [/UBND phường Hòa Lợi {2}đã tiếp nhận {2}báo nhận chậm {2}số đến 377 {2}18\/8\/2020 08:05/]],
  [['deliveries', '--as', TOWN, '--below', '--acknowledged', 'inTime'], ['báo nhận trong ngày']],
  [
    ['official', '--as', TOWN, '--below', '--by', 'body'],
    [/UBND xã Phú An .*100 %/, 'Nhiệm vụ giao', 'Khuyến khích'],
  ],
  [['official', '--not-updating', '0'], [/UBND xã An Điền +3\/3 chưa cập nhật/]],
  [['official', '--cell', 'doneLate'], ['hoàn thành quá hạn  20/8/2020  Chủ tịch UBND phường Thới Hòa']],
  [
    ['coverage', ...ORDER],
    ['không yêu cầu văn bản', /^278\/UBND-VX {2}17\/8\/2020 {2}UBND thị xã Bến Cát/m],
  ],
  [['targets', ...ORDER, '--as-of', '2020-08-20'], [/UBND phường Chánh Phú Hòa {2}54 % người dùng điện thoại thông minh/]],
  [
    ['history', ...ORDER],
    [/ {3}0 {2}.*LetterTakenIn@1/, 'ReadingAccepted@1'],
  ],
  [['history', ...ORDER, '--backwards', '--limit', '1'], [/ {3}1 {2}.*ReadingAccepted@1/]],
  [['search', 'Bluezone'], ['278/UBND-VX']],
  [
    ['bodies', 'ben cat'],
    [/^UBND thị xã Bến Cát {2}UBND tỉnh Bình Dương/m, 'Chủ tịch UBND thị xã Bến Cát'],
  ],
  [['body', TOWN], [/1\/1\/2019 – {3}UBND thị xã Bến Cát/]],
  [
    ['register', 'outgoing', '--as', TOWN, '--year', '2020'],
    ['278/UBND-VX', 'Lê Thị Mẫu'],
  ],
  [
    ['register', 'incoming', '--as', TOWN, '--year', '2020'],
    ['Số đến: 1204', '12/CT-UBND'],
  ],
  [['warnings', '--kind', 'blank'], [/\? 4\u03365\u03368\u0336 .*UBND thành phố Bắc Kạn/]],
  [
    ['reports', tasks.daily],
    ['▲ thiếu  2020-08-18  hạn 18/8/2020 14:00', 'Phòng Văn hóa và Thông tin thị xã'],
  ],
  [
    ['calendar', '--year', '2020'],
    ['viet-nam@7', /2\/9\/2020 {2}Quốc khánh/],
  ],
  [['reading', ...ORDER], ['suy ra, không ghi rõ: loại văn bản']],
  [
    ['derive', ...ORDER, '--as', 'UBND phường Tân Định'],
    ['✎ Dự thảo của UBND phường Tân Định', 'thực hiện 278/UBND-VX UBND thị xã Bến Cát'],
  ],
  [['accuracy'], [/0 trên 9 văn bản/]],
  [['refused'], ['Chưa từ chối văn bản nào']],
  [['scans'], ['Không có văn bản nào trùng số']],
  [['stuck'], ['Không còn sự kiện nào bị kẹt']],
  [['hand-over'], ['Không còn việc nào phải bàn giao']],
  [['absence', '--of', TOWN], ['Không ai vắng mặt']],
];

describe('what a command shows', () => {
  it('is what the sample holds, for a person', async () => {
    const missing: string[] = [];
    for (const [words, parts] of looks()) {
      const out = await terminal.told(words);
      for (const part of parts)
        if (typeof part === 'string' ? !out.includes(part) : !part.test(out))
          missing.push(`${words.join(' ')}: ${String(part)}\n${out.slice(0, 500)}`);
    }
    expect(missing).toEqual([]);
  });
  it('is the same beside a running server', async () => {
    const differing: string[] = [];
    // The clock of the sample runs, and every answer says of which second it is.
    const still = (text: string): string => text.replaceAll(/\d\d:\d\d(:\d\d)?(\.\d+)?/g, '').replaceAll(/"(asOf|at)":\s*"[^"]*"/g, '');
    for (const [words] of looks()) {
      const [here, there] = [await terminal.told(words), await terminal.told(words, { overHttp: true })];
      if (still(here) !== still(there)) differing.push(`${words.join(' ')}\n${here}\n${there}`);
    }
    expect(differing).toEqual([]);
  });
  it('is JSON for a program, and nothing else: no sign, no colour, nothing on the other channel', async () => {
    const wrong: string[] = [];
    for (const [words] of looks()) {
      const { out, err, status } = await terminal.run([...words, '--json']);
      if (status !== 0 || err !== '') wrong.push(`${words.join(' ')}: ${status} ${err}`);
      else if (typeof JSON.parse(out) !== 'object') wrong.push(`${words.join(' ')}: ${out.slice(0, 80)}`);
      else if (/\u001b|undefined/.test(out)) wrong.push(`${words.join(' ')}: ${out.slice(0, 80)}`);
    }
    expect(wrong).toEqual([]);
  });
  it('is English where the shell is, but for what documents and bodies say themselves', async () => {
    // Words of the program, none of which stands in a document of the sample.
    const own =
      /Tại thời điểm|biết đến sự kiện|không hạn|hoàn thành đúng|chưa có văn bản triển khai|chưa cập nhật|được giao|đã tiếp nhận|báo nhận|số đến|quy tắc|lịch làm việc|tự thân|việc cấp dưới|chưa đến hạn|nghỉ {5}|Nhiệm vụ giao|Khuyến khích|không yêu cầu văn bản|· \d+ sự kiện|\(ghi \d/;
    const foreign: string[] = [];
    for (const [words] of looks()) {
      const out = await terminal.told(words, { language: 'en' });
      const [found] = own.exec(out) ?? [];
      if (found) foreign.push(`${words.join(' ')}: ${found}`);
    }
    expect(foreign).toEqual([]);
  });
});

describe('a day that has passed', () => {
  const clocked = (): readonly (readonly string[])[] =>
    looks()
      .map(([words]) => words)
      .filter(([command = '']) =>
        ['trace', 'tasks', 'deliveries', 'coverage', 'official', 'warnings', 'search', 'mandate', 'why', 'task'].includes(command),
      );
  it('is stated in every answer that it was asked for', async () => {
    for (const words of clocked().filter((each) => !each.includes('--not-updating'))) {
      const { asOf, knownAt, ordinal } = await terminal.json<{ asOf: string; knownAt: number; ordinal: number }>([
        ...words,
        '--as-of',
        '2020-08-20',
        '--known-at',
        '13700',
      ]);
      expect([words.join(' '), asOf.slice(0, 10), knownAt]).toEqual([words.join(' '), '2020-08-20', 13_700]);
      expect(ordinal).toBeGreaterThan(13_700);
    }
  });
  it('has another state than today', async () => {
    const stateOn = async (day: string): Promise<string> =>
      (await terminal.json<{ state: string }>(['task', tasks.overdue, '--as-of', day])).state;
    expect([await stateOn('2020-08-18'), await stateOn('20/8/2020'), await stateOn('2020-08-21')]).toEqual([
      'notReceived',
      'notReceived',
      'overdue',
    ]);
  });
  it('before everything has nothing, and says so', async () => {
    const { out, status } = await terminal.run(['tasks', '--as-of', '2019-01-01', '--json']);
    expect([status, (JSON.parse(out) as { items: [] }).items]).toEqual([0, []]);
    const { err, status: refused } = await terminal.run(['task', tasks.overdue, '--known-at', '5']);
    expect([refused, err]).toEqual([1, expect.stringMatching(/✗ .*\n {2}→ .*\n {2}\S/)]);
  });
});

describe('a list in pages', () => {
  it.each([
    ['tasks', ['tasks']],
    ['deliveries', ['deliveries']],
    ['cells of the official table', ['official', '--cell', 'withoutDeadline']],
    ['bodies that do not update', ['official', '--not-updating', '0']],
  ])('of %s is the same whole, page by page', async (_what, words) => {
    type Page = { items: readonly object[]; next: string | null };
    const whole = (await terminal.json<Page>([...words, '--limit', '500'])).items;
    expect(whole.length).toBeGreaterThan(20);
    const gathered: object[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const page: Page = await terminal.json<Page>([...words, '--limit', '17', ...(next ? ['--cursor', next] : [])]);
      expect(page.items.length).toBeLessThanOrEqual(17);
      gathered.push(...page.items);
      next = page.next;
    }
    expect(gathered).toEqual(whole);
  });
  it.each([['0'], ['501'], ['many'], ['-1'], ['1.5']])('refuses a page of %s lines, and names the option', async (limit) => {
    for (const words of [['tasks'], ['deliveries'], ['warnings'], ['bodies', 'x'], ['search', 'x']]) {
      const { err, status } = await terminal.run([...words, `--limit=${limit}`]);
      expect([words[0], status, err.includes('--limit')]).toEqual([words[0], 1, true]);
    }
  });
});

describe('an export', () => {
  it.each([
    ['csv', /^\ufeff?id,above,relation/],
    ['json', /^\{/],
    ['dot', /^digraph cascade \{/],
    ['graphml', /^<\?xml[^]*<graphml/],
    ['gexf', /^<\?xml[^]*<gexf/],
  ])('as %s is in the file, and on record', async (format, beginning) => {
    const before = (await terminal.engine.readModels.ask<object>('log-position', {})).ordinal;
    await terminal.told(['export', ...ORDER, '--format', format, '--output', `chuoi.${format}`]);
    const written = readFileSync(join(terminal.folder, `chuoi.${format}`), 'utf8');
    expect(written).toMatch(beginning);
    expect(written).toContain('278/UBND-VX');
    expect((await terminal.told(['export', ...ORDER, '--format', format])).trim()).toMatch(beginning);
    await terminal.engine.settled();
    expect((await terminal.engine.readModels.ask<object>('log-position', {})).ordinal - before).toBe(2);
  });
  it('into a folder that is not there is refused, and leaves nothing', async () => {
    const { err, status } = await terminal.run(['export', ...ORDER, '-o', 'khong/co/chuoi.csv']);
    expect([status, err]).toEqual([1, expect.stringContaining('không có thư mục này')]);
  });
});

describe('bodies, page by page', () => {
  interface Bodies {
    readonly total: number;
    readonly items: readonly { readonly authorityId: string }[];
    readonly next: string | null;
  }
  const page = (...more: string[]) => terminal.json<Bodies>(['bodies', 'ben cat', ...more]);
  it('say of each page how many there are in all, and come each once', async () => {
    const whole = await page('--limit', '200');
    expect([whole.total, whole.next]).toEqual([whole.items.length, null]);
    const seen: string[] = [];
    for (let cursor: string | null = '0'; cursor !== null;) {
      const { total, items, next } = await page('--limit', '3', ...(cursor === '0' ? [] : ['--cursor', cursor]));
      expect(total).toBe(whole.total);
      seen.push(...items.map(({ authorityId }) => authorityId));
      cursor = next;
    }
    expect(seen).toEqual(whole.items.map(({ authorityId }) => authorityId));
    expect(await page('--cursor', '999999')).toMatchObject({ total: whole.total, items: [], next: null });
  });
});
