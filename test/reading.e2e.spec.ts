import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientOf, runCommandLine, type Context } from '@cascade/cli';
import { openEngine, type Engine, type ProblemBody } from '@cascade/server';
import { describedAnswers } from './answer-schemas';
import type { DirectivePage } from '@cascade/lineage';
import { COMMUNES, DISTRICTS, seedBodies } from './crash/crash-world';

const [DISTRICT] = DISTRICTS as [string];
const letter = (number: number): string => `ỦY BAN NHÂN DÂN

Số: ${number}/UBND-VX

V/v cài đặt ứng dụng

Kính gửi: UBND các xã.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của UBND tỉnh về việc cài đặt ứng dụng, Ủy ban nhân dân yêu cầu:

1. UBND các xã vận động người dân cài đặt ứng dụng trước ngày 20/8/2020.

Nơi nhận:
- Như trên;
- Lưu: VT.
`;

/** A letter whose head is lost, put right over HTTP and from the command line. */
describe('a reading that a person puts right', () => {
  let folder: string;
  let engine: Engine;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reading-'));
    engine = describedAnswers(
      await openEngine({ dataDir: folder, port: 0, host: '127.0.0.1', log: 'quiet' }, { threads: false, docs: true }),
    );
    await seedBodies(engine.store);
    await engine.settled();
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = async <T = Record<string, unknown>>(
    method: 'GET' | 'POST',
    url: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ) => {
    const answer = await engine.inject({ method, url, payload, headers: { host: 'localhost', ...headers } });
    return { status: answer.statusCode, body: JSON.parse(answer.payload) as T };
  };
  const takeIn = async (number: number): Promise<string> => {
    const { body } = await ask<{ directiveId: string }>('POST', '/api/letters', Buffer.from(letter(number)), {
      'content-type': 'application/octet-stream',
    });
    await engine.settled();
    return body.directiveId;
  };
  const run = async (...words: readonly string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
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
      open: () => Promise.resolve({ ...clientOf(engine, folder), close: () => Promise.resolve() }),
    };
    await runCommandLine(context, words);
    return { out: out.join('\n'), err: err.join('\n'), status };
  };

  it('over HTTP: shows what waits, takes corrections, and shows who said what', async () => {
    const id = await takeIn(15);
    const page = async () => (await ask<DirectivePage>('GET', `/api/directives/${id}`)).body;
    const waiting = (await page()).reading?.unconfirmed ?? [];
    expect(waiting.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/issuerId', '/addressees/0']));
    const phrase = waiting.find(({ pointer }) => pointer === '/items/0/assignees/0')?.span;
    expect(letter(15).slice(phrase?.start, phrase?.end)).toContain('UBND các xã');
    const corrections = [
      { pointer: '/issuerId', value: 'UBND huyện Bắc Sơn', reason: 'đầu văn bản mờ', span: { start: 0, end: 16 } },
      { pointer: '/issuedOn', value: '18/8/2020', reason: 'ngày ghi bằng tay' },
    ];
    const headers = { 'idempotency-key': 'correction-15' };
    const first = await ask('POST', `/api/directives/${id}/reading/correct`, { corrections }, headers);
    expect(first).toMatchObject({ status: 200, body: { changed: ['/issuerId', '/issuedOn'], unconfirmed: [], revision: '2' } });
    expect((await ask('POST', `/api/directives/${id}/reading/correct`, { corrections }, headers)).body).toEqual(first.body);
    await engine.settled();
    expect(await page()).toMatchObject({
      issuedOn: '2020-08-18',
      issuerName: 'UBND huyện Bắc Sơn',
      reading: {
        unconfirmed: [],
        corrections: [{ pointer: '/issuerId', span: { start: 0, end: 16 }, reason: 'đầu văn bản mờ', actor: expect.any(String) }, {}],
      },
      deliveries: COMMUNES.slice(0, 4).map(() => expect.objectContaining({ owes: 'owed' })),
    });
    expect((await ask('POST', `/api/directives/${id}/reading/confirm`, { all: true })).body).toMatchObject({ changed: [] });
    const stale = await ask<ProblemBody>('POST', `/api/directives/${id}/reading/correct`, {
      corrections: [{ ...corrections[1], value: '2020-08-17' }],
      expected: 1,
    });
    expect([stale.status, stale.body.code]).toEqual([412, 'stream.conflict']);
  });
  it('over HTTP: refuses what cannot be, naming the field and the remedy', async () => {
    const id = await takeIn(16);
    const correct = async (pointer: string, value: unknown, reason = 'x') =>
      ask<ProblemBody>('POST', `/api/directives/${id}/reading/correct`, { corrections: [{ pointer, value, reason }] });
    for (const [pointer, value, code] of [
      ['/issuedOn', '30/2/2020', 'date.does-not-exist'],
      ['/issuerId', 'UBND huyện Không Có', 'reading.body-unknown'],
      ['/items/7/text', 'x', 'reading.field-unknown'],
      ['/items/0/deadline', { kind: 'soon', text: 'x' }, 'reading.value-unusable'],
    ] as const) {
      const { status, body } = await correct(pointer, value);
      expect([status, body.code]).toEqual([422, code]);
      expect(JSON.stringify(body)).toContain(pointer);
    }
    expect((await correct('/issuedOn', undefined)).body).toMatchObject({
      code: 'request.invalid',
      errors: [{ field: 'corrections.0.value' }],
    });
    expect((await correct('/issuedOn', '2020-08-18', '')).body.code).toBe('request.invalid');
    expect((await ask<ProblemBody>('POST', `/api/directives/${id}/reading/confirm`, {})).body.code).toBe('request.invalid');
    expect((await ask<ProblemBody>('POST', `/api/directives/${id}/reading/confirm`, { pointers: ['/nowhere'] })).body.code).toBe(
      'reading.field-unknown',
    );
    const missing = await ask<ProblemBody>('POST', `/api/directives/${DISTRICT}/reading/confirm`, { all: true });
    expect([missing.status, missing.body.code]).toEqual([404, 'directive.unknown']);
    expect((await ask<DirectivePage>('GET', `/api/directives/${id}`)).body.reading?.corrections).toEqual([]);
  });
  it('from the command line', async () => {
    const id = await takeIn(17);
    expect((await run('confirm', id)).out).toContain('? /issuerId');
    const corrected = await run(
      'correct',
      id,
      '--field',
      '/issuerId',
      '--value',
      'UBND huyện Bắc Sơn',
      '--field',
      '/issuedOn',
      '--value',
      '2020-08-18',
      '--reason',
      'bản giấy',
    );
    expect(corrected).toEqual({ out: '✓ /issuerId\n✓ /issuedOn', err: '', status: 0 });
    expect(
      (await run('correct', '17/UBND-VX', '--field', '/items/0/deadline', '--value', '2020-08-30', '--reason', 'đọc nhầm', '--json')).out,
    ).toContain('"/items/0/deadline"');
    expect((await run('tasks', '--of', id)).out).toContain('30/8');
    expect((await run('confirm', id)).out).toContain('Không có gì chờ xác nhận');
    expect((await run('confirm', id, '--all')).out).toContain('Không có gì mới');
    expect((await run('confirm', id, '--field', '/x')).err).toContain('Văn bản không có trường /x');
    expect((await run('correct', id, '--field', '/place', '--reason', 'x')).status).not.toBe(0);
    expect((await run('correct', id, '--field', '/place', '--value', 'A', '--value', 'B', '--reason', 'x')).err).toContain(
      '1 trường (--field) nhưng 2 giá trị',
    );
    expect((await run('correct', id, '--field', '/place', '--value', 'A')).status).toBe(2);
  });
});
