import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeSheet from 'write-excel-file/node';
import { ORDER, openTerminal, TOWN, type Terminal } from '../testing/terminal';

const letter = `ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THỊ XÃ BẾN CÁT                    Độc lập - Tự do - Hạnh phúc

Số: 301/UBND-VX
V/v phun khử khuẩn trường học

Bến Cát, ngày 20 tháng 8 năm 2020

Kính gửi: UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương, Ủy ban nhân dân thị xã yêu cầu:

1. UBND các xã, phường phun khử khuẩn các trường học trước ngày 27/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Thử
`;
let terminal: Terminal;
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(terminal.folder, name), content);
  return name;
};
const ordinal = async (): Promise<number> => {
  await terminal.engine.settled();
  return terminal.engine.readModels.state().ordinal;
};
beforeAll(async () => void (terminal = await openTerminal()), 120_000);
afterAll(() => terminal.close());

describe('a letter in a file', () => {
  let id: string;
  it('is read without being kept', async () => {
    file('cong-van-301.txt', letter);
    const before = await ordinal();
    const reading = await terminal.json<{ number: string; symbol: string }>(['read', join(terminal.folder, 'cong-van-301.txt')]);
    expect(reading).toMatchObject({ number: '301', symbol: 'UBND-VX' });
    expect(await ordinal()).toBe(before);
  });
  it('is taken in once; the same bytes under another name change nothing', async () => {
    const told = await terminal.told(['import', 'cong-van-301.txt', '--as', TOWN]);
    expect(told).toMatch(/^✓ cong-van-301\.txt {2}[\da-f-]{36}/);
    const before = await ordinal();
    file('ban-sao.txt', letter);
    const again = await terminal.json<readonly { known: boolean; directiveId: string }[]>(['import', 'ban-sao.txt', '--as', TOWN]);
    expect(again[0]!.known).toBe(true);
    id = again[0]!.directiveId;
    expect(await ordinal()).toBe(before);
  });
  it('gives each commune its task, seen beside those of the orders above', async () => {
    await terminal.engine.settled();
    const { items } = await terminal.json<{ items: readonly { assigneeName: string; dueAt: number }[] }>(['tasks', '--of', id]);
    expect(items).toHaveLength(8);
    expect(items.map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual(items.map(() => '2020-08-26T17:00:00.000Z'));
    expect(await terminal.told(['trace', '12/CT-UBND', '--province', 'Bình Dương'])).toContain(
      '301/UBND-VX  20/8/2020  UBND thị xã Bến Cát',
    );
  });
  it('is put right with a reason, and what follows from it changes', async () => {
    await terminal.told(['correct', id, '--field', '/items/0/deadline', '--value', '2020-08-28', '--reason', 'số mờ', '--as', TOWN]);
    await terminal.engine.settled();
    const { items } = await terminal.json<{ items: readonly { dueAt: number }[] }>(['tasks', '--of', id]);
    expect(new Set(items.map(({ dueAt }) => new Date(dueAt).toISOString()))).toEqual(new Set(['2020-08-28T17:00:00.000Z']));
    expect(await terminal.told(['reading', id])).toContain('số mờ');
    const then = await terminal
      .json<{ items: readonly { dueAt: number }[] }>(['tasks', '--of', id, '--known-at', String((await ordinal()) - 20)])
      .catch(() => ({ items: [] }));
    expect(then.items.length).toBeLessThanOrEqual(8);
  });
  it.each([
    ['a value without its field', ['--field', '/subject', '--field', '/issuedOn', '--value', 'x'], /--field/],
    ['a field that there is not', ['--field', '/colour', '--value', 'đỏ'], /colour/],
    ['a body that nobody knows', ['--field', '/issuerId', '--value', 'UBND huyện Không Có'], /Không Có/],
    ['a day that does not exist', ['--field', '/issuedOn', '--value', '31/9/2020'], /31\/9\/2020|issuedOn/],
  ])('is not put right by %s', async (_what, words, told) => {
    const before = await ordinal();
    const { err, status } = await terminal.run(['correct', id, ...words, '--reason', 'x', '--as', TOWN]);
    expect([status, err]).toEqual([1, expect.stringMatching(told)]);
    expect(await ordinal()).toBe(before);
  });
  it('is read again by the reader of today, which finds nothing new', async () =>
    expect(await terminal.told(['reread', id])).toContain('đọc như cũ'));
  it('can be forgotten for good, after that was said in so many words', async () => {
    expect(await terminal.run(['forget', id, '--reason', 'Yêu cầu số 07'])).toMatchObject({ status: 2, out: '' });
    expect(await terminal.told(['forget', id, '--reason', 'Yêu cầu số 07', '--yes'])).toContain('✓');
    await terminal.engine.settled();
    const { items } = await terminal.json<{ items: readonly { itemText: string | null }[] }>(['tasks', '--of', id]);
    expect(items.map(({ itemText }) => itemText ?? '').filter((text) => text.includes('khử khuẩn'))).toEqual([]);
    expect((await terminal.run(['mandate', id])).status).toBe(1);
  });
});

describe('files that are no letters', () => {
  const wrong = (): readonly (readonly [name: string, words: RegExp])[] => [
    [file('trong.txt', ''), /trong\.txt trống/],
    [file('nhi-phan.txt', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 1])), /nhi-phan\.txt/],
    [file('hong.pdf', '%PDF-1.7\nhỏng'), /hong\.pdf|PDF/],
    [file('hong.docx', Buffer.from('PK\u0003\u0004 không phải')), /hong\.docx|Word|docx/i],
    ['khong-co.txt', /không có tệp này/],
    [(mkdirSync(join(terminal.folder, 'thu-muc'), { recursive: true }), 'thu-muc'), /đây là thư mục/],
  ];
  it('are each refused with the reason, and the good one among them is taken in', async () => {
    file('tot.txt', letter.replace('301/UBND-VX', '302/UBND-VX'));
    const all = wrong();
    const { out, err, status } = await terminal.run(['import', ...all.map(([name]) => name), 'tot.txt', '--as', TOWN]);
    expect(status).toBe(1);
    expect(out.split('\n')[0]).toMatch(/^✓ tot\.txt/);
    for (const [name, words] of all) {
      expect(err).toContain(`${name}:`);
      expect(err).toMatch(words);
    }
    expect(err.match(/^✗ /gm)).toHaveLength(all.length);
  });
  it('are told to a program one by one', async () => {
    const { out, status } = await terminal.run(['import', 'trong.txt', 'tot.txt', '--json']);
    const [empty, good] = JSON.parse(out) as readonly { file: string; problem?: { code: string }; known?: boolean }[];
    expect([status, empty!.problem!.code, good!.known]).toEqual([1, 'letter.empty', true]);
  });
  it('are told in English where the shell is', async () => {
    const { err } = await terminal.run(['import', 'trong.txt'], { language: 'en' });
    expect(err.split('\n')[1]).toMatch(/^✗ .*empty/);
  });
});

describe('an office’s own table of tasks', () => {
  const head = ['Số, ký hiệu', 'Ngày văn bản', 'Cơ quan ban hành', 'Trích yếu', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'];
  const sheet = async (name: string, ...rows: readonly (string | null)[][]): Promise<string> =>
    file(name, Buffer.from(await writeSheet([head, ...rows] as never).toBuffer()));
  const good = ['410/UBND-VX', '19/8/2020', TOWN, 'Vệ sinh môi trường', 'Phun khử khuẩn chợ', 'UBND xã Phú An', '25/8/2020'];
  it('is brought in whole, once', async () => {
    const name = await sheet('nhiem-vu.xlsx', good, [...good.slice(0, 4), 'Báo cáo kết quả', 'UBND phường Hòa Lợi', null]);
    expect(await terminal.told(['import-tasks', name, '--as', TOWN])).toContain('2 nhiệm vụ, 1 văn bản');
    const before = await ordinal();
    expect(await terminal.told(['import-tasks', name, '--as', TOWN])).toContain('đã có từ trước');
    expect(await ordinal()).toBe(before);
  });
  it('names the row and the column of each thing that is wrong, and brings in none of it', async () => {
    const before = await ordinal();
    const name = await sheet(
      'sai.xlsx',
      ['411/UBND-VX', '31/9/2020', TOWN, 'x', 'y', 'UBND xã Phú An', '25/8/2020'],
      ['412/UBND-VX', '19/8/2020', 'UBND Không Có', 'x', '', TOWN, '30/2/2020'],
    );
    const { err, status } = await terminal.run(['import-tasks', name, '--as', TOWN]);
    expect(status).toBe(1);
    expect(err.match(/^ {2}• /gm)!.length).toBeGreaterThanOrEqual(2);
    expect(err).toContain('rows.2.');
    expect(err).toContain('rows.3.');
    expect(await ordinal()).toBe(before);
  });
  it.each([
    ['no workbook', () => file('khong-phai.xlsx', 'a;b;c'), /XLSX/],
    ['not there', () => 'khong-co.xlsx', /không có tệp này/],
  ])('is refused where it is %s', async (_what, name, told) => {
    const { err, status } = await terminal.run(['import-tasks', name(), '--as', TOWN]);
    expect([status, err]).toEqual([1, expect.stringMatching(told)]);
  });
});

describe('a book of the records office', () => {
  it.each([
    ['csv', /^\ufeff?"?[^\n]*(Số|Ngày)/],
    ['xlsx', /^PK/],
    ['html', /^<!doctype html>/i],
  ])('goes into a file as %s', async (format, beginning) => {
    await terminal.told(['register', 'incoming', '--as', TOWN, '--year', '2020', '--out', `so.${format}`]);
    const written = readFileSync(join(terminal.folder, `so.${format}`));
    expect(written.toString(format === 'xlsx' ? 'latin1' : 'utf8')).toMatch(beginning);
    if (format !== 'xlsx') expect(written.toString()).toContain('1204');
  });
  it('is one of three, of a year that there can be', async () => {
    const secret = await terminal.run(['register', 'secret', '--as', TOWN, '--year', '2020']);
    expect([secret.status, secret.err]).toEqual([1, expect.stringMatching(/secret|outgoing/)]);
    const { err, status } = await terminal.run(['register', 'outgoing', '--as', TOWN, '--year', '1900']);
    expect([status, err.includes('--year')]).toEqual([1, true]);
  });
  it('of a year without letters is empty, and says so', async () => {
    const { items } = await terminal.json<{ items: readonly object[] }>(['register', 'outgoing', '--as', TOWN, '--year', '2019']);
    expect(items).toEqual([]);
  });
});

describe('a backup beside the running engine', () => {
  it('is read back whole, restored into a new folder, and never over another', async () => {
    const data = join(terminal.folder, 'data');
    const manifest = await terminal.json<{ contents: { missing: readonly string[]; damaged: readonly string[] } }>([
      'backup',
      'sao-luu',
      '--keys',
      'khoa',
      '--data',
      data,
    ]);
    expect([manifest.contents.missing, manifest.contents.damaged]).toEqual([[], []]);
    expect(readdirSync(join(terminal.folder, 'sao-luu')).length).toBeGreaterThan(1);
    const restored = join(terminal.folder, 'moi');
    expect(await terminal.told(['restore', 'sao-luu', '--keys', 'khoa', '--data', restored])).toContain('✓ Đã khôi phục');
    expect(existsSync(join(restored, 'keys')) || existsSync(join(restored, 'events'))).toBe(true);
    const { err, status } = await terminal.run(['restore', 'sao-luu', '--keys', 'khoa', '--data', restored]);
    expect([status, err]).toEqual([1, expect.stringMatching(/^✗ .+\n {2}→ /)]);
  }, 30_000);
  it('is refused where its keys would lie beside it, and where there is nothing to back up', async () => {
    for (const words of [
      ['backup', 'cung-cho', '--keys', 'cung-cho'],
      ['backup', 'sao-luu-2', '--keys', 'khoa-2', '--data', join(terminal.folder, 'khong-co')],
    ]) {
      const { err, status } = await terminal.run([
        ...words,
        ...(words.includes('--data') ? [] : ['--data', join(terminal.folder, 'data')]),
      ]);
      expect([words[1], status, err]).toEqual([words[1], 1, expect.stringMatching(/^✗ .+\n {2}→ /)]);
    }
  });
  it('is not restored with the keys of another, nor with a file that was changed', async () => {
    const folder = join(terminal.folder, 'sao-luu');
    const [manifest] = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const whole = readFileSync(join(folder, manifest!), 'utf8');
    writeFileSync(join(folder, manifest!), whole.replace(/[0-9a-f]{8}/, '00000000'));
    const { err, status } = await terminal.run(['restore', 'sao-luu', '--keys', 'khoa', '--data', join(terminal.folder, 'hong')]);
    expect([status, err]).toEqual([1, expect.stringMatching(/^✗ .+\n {2}→ /)]);
    expect(existsSync(join(terminal.folder, 'hong', 'events'))).toBe(false);
    writeFileSync(join(folder, manifest!), whole);
    rmSync(join(terminal.folder, 'khoa'), { recursive: true });
    const lost = await terminal.run(['restore', 'sao-luu', '--keys', 'khoa', '--data', join(terminal.folder, 'mat-khoa')]);
    expect([lost.status, lost.err]).toEqual([1, expect.stringMatching(/^✗ .+\n {2}→ /)]);
  });
});

describe('a store of one’s own', () => {
  it('is not begun over one that is there', async () => {
    const { err, status } = await terminal.run(['init', '--data', join(terminal.folder, 'data')]);
    expect([status, err]).toEqual([1, expect.stringMatching(/^✗ .+\n {2}→ /)]);
  });
  it('is rebuilt beside the serving one, which answers the same afterwards', async () => {
    const before = await terminal.json<{ items: readonly object[] }>([
      'tasks',
      '--of',
      ...ORDER,
      '--limit',
      '500',
      '--as-of',
      '2020-08-20',
    ]);
    expect(await terminal.told(['rebuild'])).toContain('Đã dựng lại từ');
    const after = await terminal.json<{ items: readonly object[] }>(['tasks', '--of', ...ORDER, '--limit', '500', '--as-of', '2020-08-20']);
    expect(after).toEqual(before);
  }, 30_000);
});
