import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusal, runWith, type Answering } from '../testing/run-with';

const bodies = [
  { authorityId: 'xa', name: 'UBND xã An Điền', parentName: 'UBND thị xã Bến Cát' },
  { authorityId: 'xb', name: 'UBND xã An Điền', parentName: 'UBND huyện Thạnh Phú' },
];
const page = { taskId: 't', issuerId: 'town', assigneeId: 'chairman', bodyId: 'xa' };
const engine =
  (post: Answering = () => ({ revision: '1', fileId: 'f1' })): Answering =>
  (asked) => {
    if (asked.method === 'POST') return post(asked);
    if (asked.path !== '/api/authorities') return page;
    const { text } = asked.query as { text: string };
    return { items: text === 'UBND xã An Điền' ? bodies : [{ authorityId: `id of ${text}`, name: text }] };
  };
const run = (step: string, ...more: string[]) => runWith(['do', step, 't', '--as', 'UBND xã An Điền', ...more], engine());
const sent = async (step: string, ...more: string[]) => {
  const { method, path, body, onBehalfOf } = (await run(step, ...more)).asked.at(-1)!;
  return { method, path, body: JSON.parse(JSON.stringify(body)) as object, onBehalfOf };
};

describe('cascade do', () => {
  it('acts for the body of that name which has a part in the task', async () =>
    expect(await sent('accept', '--when', '2020-08-20')).toEqual({
      ...{ method: 'POST', path: '/api/tasks/t/accept', onBehalfOf: 'xa' },
      body: { occurredAt: '2020-08-20' },
    }));
  it.each<[string, string[], string, object]>([
    ['refuse', ['--reason', 'sai thẩm quyền', '--note', 'n'], 'refuse', { reason: 'sai thẩm quyền' }],
    ['report', ['--product-on', '20/8/2020', '--symbol', '15/BC'], 'report', { productOn: '20/8/2020', productSymbol: '15/BC' }],
    ['extend', ['--until', '25/8/2020', '--reason', 'mưa'], 'extension', { untilOn: '25/8/2020', reason: 'mưa' }],
    ['grant-extension', ['--until', '24/8/2020'], 'extension/grant', { untilOn: '24/8/2020' }],
    ['report-part', ['--done'], 'parts/xa/report', { done: true }],
    ['report-part', ['--for', 'Trạm Y tế', '--note', 'n'], 'parts/id%20of%20Tr%E1%BA%A1m%20Y%20t%E1%BA%BF/report', { note: 'n' }],
    ['hand-over', ['--to', 'UBND phường B', '--reason', 'r'], 'hand-over', { assigneeId: 'id of UBND phường B', reason: 'r' }],
    ['review', ['--decision', 'keep', '--reason', 'r'], 'review', { decision: 'keep', reason: 'r' }],
    ['correct', ['--event', 'e', '--void', '--reason', 'r'], 'correct', { eventId: 'e', voided: true, reason: 'r' }],
  ])('%s %j is sent with the fields of that step alone', async (step, options, path, body) =>
    expect(await sent(step, ...options)).toMatchObject({ path: `/api/tasks/t/${path}`, body }),
  );
  it('takes a figure as of the day it was measured, else of the day it was told', async () => {
    const figure = ['--amount', '54', '--unit', '%', '--base', 'máy'];
    expect((await sent('progress', ...figure, '--when', '2020-08-20')).body).toMatchObject({
      value: { amount: 54, unit: '%', base: 'máy', asOf: '2020-08-20' },
    });
    expect((await sent('progress', ...figure, '--measured-on', '19/8/2020')).body).toMatchObject({ value: { asOf: '19/8/2020' } });
  });
  it.each([
    ['1.200', 1200],
    ['1,5', 1.5],
  ])('takes --amount %s as %d', async (typed, amount) =>
    expect((await sent('progress', '--amount', typed, '--unit', 'máy', '--when', '2020-08-20')).body).toMatchObject({ value: { amount } }),
  );
  it('parts a task among a lead and those that co-operate, each with its own part', async () =>
    expect((await sent('assign', '--lead', 'Văn phòng', '--with', 'Trạm Y tế=thống kê', 'Công an')).body).toEqual({
      parts: [
        { authorityId: 'id of Văn phòng', role: 'lead' },
        { authorityId: 'id of Trạm Y tế', role: 'coOperator', part: 'thống kê' },
        { authorityId: 'id of Công an', role: 'coOperator' },
      ],
    }));
  it('adds the files of a report before it', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'do-'));
    writeFileSync(join(cwd, 'bao-cao.txt'), 'đã xong');
    const words = ['do', 'report', 't', '--product-on', '2020-08-20', '--file', 'bao-cao.txt'];
    const { asked } = await runWith(words, engine(), 'vi', cwd);
    expect(asked.map(({ path }) => path)).toEqual(['/api/tasks/t/files', '/api/tasks/t/report']);
    expect(asked[0]).toMatchObject({ query: { name: 'bao-cao.txt' } });
    expect(asked[1]?.body).toMatchObject({ fileIds: ['f1'] });
    rmSync(cwd, { recursive: true });
  });
  it('names the file that is not there, and records nothing', async () => {
    const { text, exits, asked } = await run('report', '--product-on', '2020-08-20', '--file', '/no/such/file.pdf');
    expect([text, exits]).toEqual([expect.stringContaining('/no/such/file.pdf: không có tệp này'), [1]]);
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });
  it('knows its steps', async () => {
    const { text, exits, asked } = await run('finish');
    expect([text, exits, asked]).toEqual([expect.stringContaining('"finish"'), [2], []]);
  });
  it('tells what is refused', async () => {
    const { text, exits } = await runWith(
      ['do', 'confirm', 't'],
      engine(() => refusal('task.not-reported')),
    );
    expect([text, exits]).toEqual([expect.stringContaining('task.not-reported'), [1]]);
  });
});
