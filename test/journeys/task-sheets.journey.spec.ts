import writeSheet from 'write-excel-file/node';
import { committeeId } from '@cascade/authorities/domain';
import { KeepAuthority } from '@cascade/authorities';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';

let engine: TestEngine;
const town = committeeId('2020', 'district', '721');
const HEAD = ['Số, ký hiệu', 'Ngày văn bản', 'Cơ quan ban hành', 'Trích yếu', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'];
type Line = readonly (string | Date | null)[];
const workbook = (lines: readonly Line[], head: Line = HEAD): Promise<Uint8Array> =>
  writeSheet([
    ['SỔ THEO DÕI NHIỆM VỤ'],
    [...head],
    ...lines.map((line) => line.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value))),
  ]).toBuffer();
beforeAll(async () => {
  engine = await openTestEngine();
  const establish = (
    authorityId: string,
    level: 'district' | 'commune',
    code: string,
    type: string,
    name: string,
    parentId: string | null,
  ) => {
    const unit = { scheme: '2020', level, code, type, name } as const;
    const data = { authorityId, kind: 'peoplesCommittee', level, name: `UBND ${type.toLowerCase()} ${name}`, unit, parentId } as const;
    return engine.execute(new KeepAuthority(engine.meta(code, { occurredAt: '2019-01-01' }), { type: 'EstablishAuthority', data }));
  };
  await establish(town, 'district', '721', 'Thị xã', 'Bến Cát', null);
  for (const [code, name] of [
    ['25813', 'Thới Hòa'],
    ['25816', 'Mỹ Phước'],
  ] as const)
    await establish(committeeId('2020', 'commune', code), 'commune', code, 'Phường', name, town);
});
afterAll(async () => {
  await engine.close();
  remove(engine.folder);
});
const send = async (bytes: Uint8Array) => {
  const answer = await engine.inject({
    method: 'POST',
    url: '/api/task-sheets',
    payload: Buffer.from(bytes),
    headers: { 'content-type': 'application/octet-stream' },
  });
  await engine.settled();
  return { status: answer.statusCode, body: JSON.parse(answer.payload) as Record<string, unknown> };
};
const get = async (url: string) =>
  JSON.parse((await engine.inject({ method: 'GET', url })).payload) as { items: Record<string, unknown>[] };
const GOOD: readonly Line[] = [
  [
    '301/UBND-VX',
    new Date('2020-08-10T00:00:00Z'),
    'UBND thị xã Bến Cát',
    'Vệ sinh trường học',
    'Phun khử khuẩn',
    'UBND phường Thới Hòa',
    '20/8/2020',
  ],
  ['301/UBND-VX', '10/8/2020', 'UBND thị xã Bến Cát', 'Vệ sinh trường học', 'Báo cáo kết quả', 'UBND phường Mỹ Phước', null],
  ['05/CT-UBND', '11/8/2020', 'UBND thị xã Bến Cát', 'Tiết kiệm điện', 'Lập kế hoạch', 'UBND phường Mỹ Phước', '12/8/2020'],
];

describe('open tasks out of a table', () => {
  it('become orders with their tasks and deadlines', async () => {
    const { status, body } = await send(await workbook(GOOD));
    expect([status, body]).toEqual([200, expect.objectContaining({ directives: 2, tasks: 3, known: 0 })]);
    const { items } = await get('/api/tasks?asOf=2020-08-15&limit=50');
    expect(
      items.map(({ directiveSymbol, itemText, bodyName, state, dueAt }) => [directiveSymbol, itemText, bodyName, state, dueAt]),
    ).toEqual([
      ['05/CT-UBND', 'Lập kế hoạch', 'UBND phường Mỹ Phước', 'overdue', expect.anything()],
      ['301/UBND-VX', 'Phun khử khuẩn', 'UBND phường Thới Hòa', 'openInTime', expect.anything()],
      ['301/UBND-VX', 'Báo cáo kết quả', 'UBND phường Mỹ Phước', 'withoutDeadline', null],
    ]);
  });
  it('come in once, however often the table is sent', async () => {
    expect((await send(await workbook(GOOD))).body).toMatchObject({ directives: 2, known: 2 });
    expect((await get('/api/tasks?asOf=2020-08-15&limit=50')).items).toHaveLength(3);
  });
  it('are answered as the first time where the very same command comes again', async () => {
    const bytes = await workbook([
      ['310/UBND-VX', '10/8/2020', 'UBND thị xã Bến Cát', 'Trồng cây', 'Trồng 100 cây', 'UBND phường Mỹ Phước', null],
    ]);
    const again = () =>
      engine.inject({
        ...{ method: 'POST', url: '/api/task-sheets', payload: Buffer.from(bytes) },
        headers: { 'content-type': 'application/octet-stream', 'idempotency-key': 'trong-cay' },
      });
    const [first, second] = [await again(), await again()].map(({ payload }) => JSON.parse(payload) as Record<string, unknown>);
    expect(first).toMatchObject({ directives: 1, known: 0 });
    expect(second).toMatchObject({ directives: 1, known: 0, revision: first!['revision'] });
    await engine.settled();
  });
  it('are all left out where one row is wrong, and each mistake is named by row and column', async () => {
    const before = (await get('/api/tasks?asOf=2020-08-15&limit=50')).items.length;
    const wrong = await workbook([
      ['400/UBND-VX', '12/8/2020', 'UBND thị xã Bến Cát', 'Đúng', 'Việc đúng', 'UBND phường Thới Hòa', '20/8/2020'],
      ['401/UBND-VX', '30/2/2020', 'UBND thị xã Bến Cát', 'Sai ngày', 'Việc', 'UBND phường Thới Hòa', '20/8/2020'],
      ['402/UBND-VX', '12/8/2020', 'UBND huyện Không Có', 'Sai cơ quan', 'Việc', 'UBND phường Thới Hòa', null],
      ['chưa có', '12/8/2020', 'UBND thị xã Bến Cát', 'Sai số', 'Việc', 'UBND phường Thới Hòa', null],
      ['403/UBND-VX', '12/8/2020', 'UBND thị xã Bến Cát', 'Thiếu việc', '', 'UBND phường Thới Hòa', null],
      ['404/UBND-VX', '12/8/2020', 'UBND thị xã Bến Cát', 'Hạn trước ngày', 'Việc', 'UBND phường Thới Hòa', '1/8/2020'],
      ['301/UBND-VX', '10/8/2020', 'UBND thị xã Bến Cát', 'Vệ sinh trường học', 'Việc thêm', 'UBND phường Thới Hòa', null],
    ]);
    const { status, body } = await send(wrong);
    expect([status, body['code']]).toEqual([422, 'task-sheet.rows-wrong']);
    expect((body['errors'] as { row: number; column: string }[]).map(({ row, column }) => [row, column])).toEqual([
      [4, 'issuedOn'],
      [5, 'issuer'],
      [6, 'symbol'],
      [7, 'task'],
      [8, 'due'],
    ]);
    expect((await get('/api/tasks?asOf=2020-08-15&limit=50')).items).toHaveLength(before);
  });
  it('are refused for a document that is held with other tasks', async () => {
    const { body } = await send(
      await workbook([['301/UBND-VX', '10/8/2020', 'UBND thị xã Bến Cát', 'Vệ sinh', 'Việc thêm', 'UBND phường Thới Hòa', null]]),
    );
    expect(body).toMatchObject({ code: 'task-sheet.rows-wrong', errors: [{ row: 3, column: 'symbol' }] });
  });
  it.each([
    ['no workbook', () => Promise.resolve(new TextEncoder().encode('PK không phải')), 'task-sheet.unreadable'],
    ['random bytes', () => Promise.resolve(new Uint8Array(5000).map((_, at) => (at * 7919) % 251)), 'task-sheet.unreadable'],
    [
      'a table without a column',
      () =>
        workbook(
          GOOD,
          HEAD.map((name) => (name === 'Nhiệm vụ' ? 'Việc' : name)),
        ),
      'task-sheet.columns-missing',
    ],
    ['a table without rows', () => workbook([]), 'task-sheet.empty'],
  ] as const)('are refused from %s', async (_, bytes, code) => expect((await send(await bytes())).body).toMatchObject({ code }));
});
