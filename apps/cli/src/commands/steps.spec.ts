import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusal, runWith, type Answering } from '../testing/run-with';
import { fitting } from './deliveries';

const [TASK, BODY, UNIT] = ['3f0c0000-0000-5000-8000-000000000001', '0b6b7c9e-1111-4222-8333-444455556666', '7a1b0000-0000-5000-8000-000000000002']; // prettier-ignore
const ORDER = '9a46de55-8497-5e97-a160-d19064ed3809';
const engine: Answering = () => ({ deliveries: [], revision: '1' });
const sent = async (...words: string[]) => {
  const { asked, exits, text } = await runWith(words, engine);
  if (exits.length > 0) throw new Error(text);
  return asked.at(-1)!;
};
/** What is really sent: JSON knows no field without a value. */
const bodyOf = async (...words: string[]): Promise<unknown> => JSON.parse(JSON.stringify((await sent(...words)).body));
/** Everything that any step could be given, each by its option, as the engine calls it. */
const ALL = [
  ...['--reason', 'r', '--note', 'n', '--amount', '1200', '--unit', 'người', '--product-on', '20/8/2020', '--symbol', '15/BC'],
  ...['--until', '25/8/2020', '--lead', BODY, '--to', UNIT, '--decision', 'keep', '--legal-basis', 'NQ', '--evidence', 'phiếu'],
  ...['--event', 'e', '--void', '--happened-at', '19/8/2020', '--done', '--for', UNIT],
];
const given = {
  ...{ reason: 'r', note: 'n', value: { amount: 1200, unit: 'người' }, productOn: '20/8/2020', productSymbol: '15/BC' },
  ...{ untilOn: '25/8/2020', parts: [{ authorityId: BODY, role: 'lead' }], assigneeId: UNIT, decision: 'keep', legalBasis: 'NQ' },
  ...{ evidence: 'phiếu', eventId: 'e', voided: true, happenedAt: '19/8/2020', done: true },
};
describe('a step of a task', () => {
  it.each<[string, string, (keyof typeof given)[]]>([
    ['accept', 'accept', ['evidence']],
    ['refuse', 'refuse', ['reason', 'evidence']],
    ['progress', 'progress', ['note', 'value', 'evidence']],
    ['report', 'report', ['productOn', 'productSymbol', 'note', 'evidence']],
    ['confirm', 'confirm', []],
    ['return', 'return', ['reason']],
    ['withdraw', 'withdraw', ['reason']],
    ['extend', 'extension', ['untilOn', 'reason', 'evidence']],
    ['grant-extension', 'extension/grant', ['untilOn']],
    ['refuse-extension', 'extension/refuse', ['reason']],
    ['assign', 'parts', ['parts']],
    ['report-part', `parts/${UNIT}/report`, ['done', 'note', 'evidence']],
    ['hand-over', 'hand-over', ['assigneeId', 'reason', 'legalBasis']],
    ['review', 'review', ['decision', 'reason']],
    ['correct', 'correct', ['eventId', 'voided', 'happenedAt', 'productOn', 'reason']],
  ])('%s goes to %s with what it knows, whatever else was typed', async (step, path, fields) => {
    const asked = await sent('do', step, TASK, ...ALL, '--as', BODY);
    expect([asked.method, asked.path, asked.onBehalfOf]).toEqual(['POST', `/api/tasks/${TASK}/${path}`, BODY]);
    const known = Object.fromEntries(fields.map((field) => [field, given[field]]));
    expect(JSON.parse(JSON.stringify(asked.body))).toEqual(known);
    expect(await bodyOf('do', step, TASK, ...ALL, '--when', '18/8/2020')).toMatchObject({ occurredAt: '18/8/2020' });
  });
  it('says nothing that nobody typed', async () => expect(await bodyOf('do', 'progress', TASK)).toEqual({}));
  it.each<[string[], object]>([
    [['--amount', '0'], { amount: 0, unit: '' }],
    [['--amount', '-1.5', '--unit', 'độ'], { amount: -1.5, unit: 'độ' }],
    [['--amount', 'nhiều'], { amount: null, unit: '' }], // for the engine to refuse: it is no number
    [['--amount', '1', '--when', '18/8/2020'], { amount: 1, unit: '', asOf: '18/8/2020' }],
    [['--amount', '1', '--when', '18/8/2020', '--measured-on', '17/8/2020'], { amount: 1, unit: '', asOf: '17/8/2020' }],
    [['--amount', '1', '--base', 'hộ', '--source', 'báo cáo'], { amount: 1, unit: '', base: 'hộ', source: 'báo cáo' }],
  ])('has with %j the figure %j', async (words, value) => expect(await bodyOf('do', 'progress', TASK, ...words)).toMatchObject({ value }));
  it.each<[string[], object[]]>([
    [['--lead', BODY], [{ authorityId: BODY, role: 'lead' }]],
    [
      ['--with', UNIT, BODY],
      [
        { authorityId: UNIT, role: 'coOperator' },
        { authorityId: BODY, role: 'coOperator' },
      ],
    ],
    [['--with', `${UNIT}=thống kê`], [{ authorityId: UNIT, role: 'coOperator', part: 'thống kê' }]],
    [['--with', `${UNIT} = thống kê `], [{ authorityId: UNIT, role: 'coOperator', part: 'thống kê' }]],
    [['--with', `${UNIT}=`], [{ authorityId: UNIT, role: 'coOperator' }]],
    [['--lead', `${BODY}=chung`, '--with', UNIT], [{ authorityId: BODY, role: 'lead', part: 'chung' }, { authorityId: UNIT, role: 'coOperator' }]], // prettier-ignore
  ])('%j is done by %j', async (words, parts) => expect(await bodyOf('do', 'assign', TASK, ...words)).toEqual({ parts }));
  it('reports its part as the body that acts, where no unit is named', async () => {
    expect((await sent('do', 'report-part', TASK, '--as', BODY, '--done')).path).toBe(`/api/tasks/${TASK}/parts/${BODY}/report`);
    expect((await sent('do', 'report-part', TASK, '--done')).path).toBe(`/api/tasks/${TASK}/parts/-/report`);
  });
});
describe('the files of a step', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [first, second] = ['báo cáo.pdf', 'ảnh.jpg'].map((name) => join(folder, name)) as [string, string];
  beforeAll(() => [first, second].forEach((path, at) => writeFileSync(path, `tệp ${at}`)));
  const keeping: Answering = ({ path, query }) => (path.endsWith('/files') ? { fileId: `id of ${String(query?.['name'])}` } : {});

  it('go before it, each by its name, and it names them', async () => {
    const { asked } = await runWith(['do', 'report', TASK, '--file', 'báo cáo.pdf', second, '--when', '20/8/2020', '--as', BODY], keeping, 'vi', folder); // prettier-ignore
    const files = asked.filter(({ path }) => path === `/api/tasks/${TASK}/files`);
    expect(files.map(({ query, body, onBehalfOf }) => [query, Buffer.from(body as Uint8Array).toString(), onBehalfOf])).toEqual([
      [{ name: 'báo cáo.pdf', occurredAt: '20/8/2020' }, 'tệp 0', BODY],
      [{ name: 'ảnh.jpg', occurredAt: '20/8/2020' }, 'tệp 1', BODY],
    ]);
    expect(asked.at(-1)!.body).toMatchObject({ fileIds: ['id of báo cáo.pdf', 'id of ảnh.jpg'] });
  });
  it.each(['accept', 'refuse', 'confirm', 'review'])('are not sent with %s, which takes none', async (step) => {
    const { asked } = await runWith(['do', step, TASK, '--file', first], keeping);
    expect(asked.map(({ path }) => path)).toEqual([`/api/tasks/${TASK}/${step}`]);
  });
  it.each([
    ['is not there', ['khong-co.pdf']],
    ['is a folder', ['.']],
  ])('let the step be, where one %s', async (_, files) => {
    const { asked, exits, text } = await runWith(['do', 'report', TASK, '--file', ...files], keeping, 'vi', folder);
    expect([asked, exits]).toEqual([[], [1]]);
    expect(text).toMatch(/^✗ Không đọc được /);
  });
  it('that is refused lets the step be', async () => {
    const { asked, exits } = await runWith(['do', 'report', TASK, '--file', first], () => refusal('file.too-large', 413));
    expect([asked.length, exits]).toEqual([1, [1]]);
  });
});

describe('a step of a letter', () => {
  const words = ['--at', UNIT, '--number', '17', '--evidence', 'phiếu', '--reason', 'r', '--lead', BODY, '--with', ORDER, '--limit-on', '20/8/2020', '--answer', '15/BC', '--event', 'e', '--void', '--happened-at', '18/8/2020']; // prettier-ignore
  it.each<[string, string, object, boolean]>([
    ['arrive', 'arrive', { evidence: 'phiếu' }, true],
    ['receive', 'receive', { arrivalNumber: '17', evidence: 'phiếu' }, true],
    ['refuse', 'refuse', { reason: 'r', evidence: 'phiếu' }, true],
    ['assign', 'assign', { leadId: BODY, coOperatorIds: [ORDER], limitOn: '20/8/2020', evidence: 'phiếu' }, true],
    ['process', 'process', { evidence: 'phiếu' }, true],
    ['complete', 'complete', { answerSymbol: '15/BC', evidence: 'phiếu' }, true],
    ['send', 'send', {}, false],
    ['recall', 'recall', { reason: 'r' }, false],
    ['grant-recall', 'recall/grant', { evidence: 'phiếu' }, true],
    ['refuse-recall', 'recall/refuse', { reason: 'r', evidence: 'phiếu' }, true],
    ['correct', 'correct', { eventId: 'e', voided: true, happenedAt: '18/8/2020', reason: 'r' }, true],
  ])('%s goes to %s with what it knows; for the recipient where it is the recipient’s', async (step, path, body, isRecipients) => {
    const asked = await sent('delivery', step, ORDER, ...words);
    expect([asked.method, asked.path]).toEqual(['POST', `/api/directives/${ORDER}/deliveries/${UNIT}/${path}`]);
    expect(asked.body).toEqual(body);
    expect(asked.onBehalfOf).toBe(isRecipients ? UNIT : undefined);
    expect((await sent('delivery', step, ORDER, ...words, '--as', BODY)).onBehalfOf).toBe(BODY);
    expect((await sent('delivery', step, ORDER, ...words, '--when', '18/8/2020')).body).toEqual({ ...body, occurredAt: '18/8/2020' });
  });
  it('keeps nothing that has no value, and what is false or empty', () =>
    expect(fitting('correct', { eventId: undefined, voided: false, reason: '', arrivalNumber: '1' })).toEqual({
      voided: false,
      reason: '',
    }));
});
