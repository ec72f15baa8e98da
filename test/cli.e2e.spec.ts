import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientOf, httpClient, localAuthorizationOf, runCommandLine, type Context } from '@cascade/cli';
import { openEngine, type Engine } from '@cascade/server';

/** The command line over the sample campaign, in this process and over HTTP. */
describe('the command line', () => {
  let folder: string;
  let engine: Engine;
  let url: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cli-'));
    const settings = { dataDir: join(folder, 'data'), port: 0, host: '127.0.0.1', log: 'quiet' } as const;
    engine = await openEngine(settings, { fill: 'sample', threads: false });
    url = await engine.listen();
  }, 120_000);
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (words: readonly string[], overHttp = false) => {
    const out: string[] = [];
    const err: string[] = [];
    let status = 0;
    const context: Context = {
      console: {
        paper: { colour: false, width: null },
        language: 'vi',
        out: (text) => void out.push(text),
        err: (text) => void err.push(text),
      },
      cwd: folder,
      env: {},
      exit: (given) => void (status = given),
      open: () =>
        Promise.resolve(
          overHttp
            ? httpClient(url, localAuthorizationOf(join(folder, 'data')))
            : { ...clientOf(engine, folder), close: () => Promise.resolve() },
        ),
    };
    await runCommandLine(context, words);
    return { out: out.join('\n'), err: err.join('\n'), status };
  };
  const find = ['--province', 'Bình Dương'];

  it.each([false, true])('draws the tree from the order above down to every commune (over HTTP: %s)', async (overHttp) => {
    const { out, status } = await run(['trace', '278/UBND-VX', ...find], overHttp);
    expect(status).toBe(0);
    expect(out).toContain('Tại thời điểm 21/8/2020 08:0');
    for (const part of [
      '12/CT-UBND  17/8/2020  UBND tỉnh Bình Dương',
      '278/UBND-VX  17/8/2020  UBND thị xã Bến Cát',
      'UBND phường Thới Hòa',
    ])
      expect(out).toContain(part);
    for (const ward of ['An Điền', 'An Tây', 'Chánh Phú Hòa', 'Hòa Lợi', 'Mỹ Phước', 'Phú An', 'Tân Định', 'Thới Hòa'])
      expect(out).toContain(ward);
    expect(out).toMatch(/▲ quá hạn/);
  });
  it('shows another day', async () => {
    const { out } = await run(['trace', '278/UBND-VX', ...find, '--as-of', '19/8/2020']);
    expect(out).toContain('Tại thời điểm 19/8/2020 23:59');
    expect(out).not.toContain('▲');
    const nothing = await run(['trace', '278/UBND-VX', ...find, '--as-of', '2020-08-01']);
    expect(nothing).toMatchObject({ status: 1, out: '' });
    expect(nothing.err).toContain('✗ Không có văn bản 278/UBND-VX');
    expect(nothing.err).toContain('There is no document 278/UBND-VX');
  });
  it('lists each task where it is asked to', async () => {
    expect((await run(['trace', '278/UBND-VX', ...find, '--tasks'])).out).toMatch(/[●◐○▲–◌↺×] mục 2: Chủ tịch UBND xã Phú An/);
    const { out } = await run(['tasks', '--as', 'UBND thị xã Bến Cát', '--below', '--state', 'overdue', '--json']);
    const { items, asOf } = JSON.parse(out) as { items: { state: string }[]; asOf: string };
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['overdue']));
    expect(asOf).toContain('2020-08-21');
  });
  it('names those that a name might mean', async () => {
    const { err, status } = await run(['tasks', '--as', 'UBND xã An Điền']);
    expect(status).toBe(1);
    expect(err).toContain('Có nhiều cơ quan tên như "UBND xã An Điền"');
    expect(err).toContain('UBND xã An Điền  UBND thị xã Bến Cát  ');
    expect((await run(['tasks', '--as', 'UBND xã Không Có'])).err).toContain('Không có cơ quan nào tên');
  });
  it('shows the draft that waits, and issues it', async () => {
    const { items } = JSON.parse((await run(['bodies', 'tân định', '--json'])).out) as {
      items: { name: string; parentName: string; authorityId: string }[];
    };
    const ward =
      items.find(({ name, parentName }) => name === 'UBND phường Tân Định' && parentName === 'UBND thị xã Bến Cát')?.authorityId ?? '';
    const shown = await run(['derive', '278/UBND-VX', ...find, '--as', ward]);
    expect(shown.out).toContain('Dự thảo của UBND phường Tân Định');
    expect(shown.out).toContain('thực hiện 278/UBND-VX');
    const issued = await run([
      'derive',
      '278/UBND-VX',
      ...find,
      '--as',
      ward,
      '--issue',
      '--notation',
      'UBND-VX',
      '--on',
      '21/8/2020',
      '--json',
    ]);
    expect({ err: issued.err, status: issued.status }).toEqual({ err: '', status: 0 });
    const { symbol, directiveId } = JSON.parse(issued.out) as { symbol: string; directiveId: string };
    expect(symbol).toBe('01/UBND-VX');
    expect((await run(['trace', directiveId])).out).toContain('01/UBND-VX  21/8/2020  UBND phường Tân Định');
    const again = await run(['derive', '278/UBND-VX', ...find, '--as', ward]);
    expect(again).toMatchObject({ status: 1, out: '' });
    expect(again.err).toContain('Cơ quan này đã triển khai bằng 01/UBND-VX');
    const issuedTwice = await run(['issue', directiveId, '--notation', 'UBND-VX', '--on', '2020-08-21']);
    expect(issuedTwice.err).toContain('Văn bản này không còn là dự thảo');
  });
  it('tells a history', async () => {
    const { out } = await run(['history', '12/CT-UBND', ...find]);
    expect(out).toMatch(/ {3}0 {2}.*LetterTakenIn@1/);
    expect((await run(['history', 'sys-clock'])).out).toContain('ClockStarted');
  });
  it('exports in each form', async () => {
    expect((await run(['export', '278/UBND-VX', ...find, '--format', 'dot'])).out).toContain('digraph cascade {');
    await run(['export', '278/UBND-VX', ...find, '-o', 'chuoi.csv']);
    expect(readFileSync(join(folder, 'chuoi.csv'), 'utf8')).toContain('278/UBND-VX');
    expect(await run(['export', '278/UBND-VX', '--format', 'docx'])).toMatchObject({ status: 2 });
    const book = ['register', 'outgoing', '--as', 'UBND thị xã Bến Cát', '--year', '2020', '--out'];
    expect(await run([...book, 'so.pdf'])).toMatchObject({ status: 2 });
    expect(await run([...book, 'nowhere/so.csv'])).toMatchObject({ status: 1 });
  });
  it('takes letters in, each for itself', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const again = join(__dirname, '..', 'apps', 'server', 'src', 'sample', 'letters', 'binh-duong-12-ct-ubnd.txt');
    const { out, err, status } = await run(['import', 'empty.txt', again, 'none.txt']);
    expect(status).toBe(1);
    expect(out).toContain('đã có từ trước');
    expect(err).toContain('Tệp empty.txt trống');
    expect(err).toContain('không có tệp này');
  });
  it('reads a letter without keeping anything', async () => {
    const letter = join(__dirname, '..', 'apps', 'server', 'src', 'sample', 'letters', 'binh-duong-12-ct-ubnd.txt');
    const { number, symbol } = JSON.parse((await run(['read', letter, '--json'])).out) as { number: string; symbol: string };
    expect([number, symbol]).toEqual(['12', 'CT-UBND']);
    expect((await run(['read', letter])).out).toContain('12/CT-UBND');
  });
  it('builds the read models anew', async () => expect((await run(['rebuild'])).out).toContain('Đã dựng lại từ'));
  it.each([[['trace']], [['nonsense']], [['trace', 'x', '--nonsense']], [['backup', 'x']]])(
    'knows a usage error when it sees %j',
    async (words) => {
      const { status, err } = await run(words);
      expect(status).toBe(2);
      expect(err).toMatch(/^✗ (Không có|Còn thiếu|Tùy chọn|Thừa)/);
    },
  );
  it('has help with examples for every command', async () => {
    const { out, status } = await run(['--help']);
    expect(status).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'cascade' && name !== 'help');
    expect(commands).toEqual(
      expect.arrayContaining(['import', 'trace', 'tasks', 'issue', 'derive', 'history', 'rebuild', 'backup', 'restore', 'export']),
    );
    for (const name of commands) expect((await run([name, '--help'])).out).toMatch(/Ví dụ · Examples:\n {2}(DATA_DIR=\S+ )?cascade /);
  });
});
