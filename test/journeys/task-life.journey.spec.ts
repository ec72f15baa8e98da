import { DraftDirective, IssueDirective } from '@cascade/directives';
import { taskId } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [FIRST, SECOND] = DISTRICTS as [string, string];
const [UNIT, OTHER] = COMMUNES as [string, string];

describe('a task from its assignment to its end', () => {
  let engine: TestEngine;
  let order: string;
  /** The ordinal that was reached when the task was accepted. */
  let accepted = 0;
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    const deadline = { kind: 'fixed', text: 'đến ngày 20/8/2020', on: '2020-08-20', hour: null, inclusive: true } as const;
    const content = orderTo(PROVINCE, 'district', [item('first', lower(PROVINCE, 'district'), { deadline })]);
    ({ directiveId: order } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content })));
    await engine.execute(new IssueDirective(engine.meta('issue'), { directiveId: order, issuedOn: '2020-08-17', notation: 'CT-UBND' }));
    await engine.settled();
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  type Answer = { status: number; code?: string; [name: string]: unknown };
  const post = async (path: string, body: object | Buffer, as?: string): Promise<Answer> => {
    const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
    const headers = { 'content-type': type, ...(as ? { 'x-on-behalf-of': as } : {}) };
    const answer = await engine.inject({
      method: 'POST',
      url: path,
      headers,
      payload: Buffer.isBuffer(body) ? body : JSON.stringify(body),
    });
    await engine.settled();
    return { ...(JSON.parse(answer.payload) as object), status: answer.statusCode };
  };
  interface Page {
    state: string;
    dueAt: number;
    firstDueAt: number;
    assigneeId: string;
    entries: { eventId: string; type: string; data: Record<string, unknown>; corrected: object | null }[];
    extensions: { untilOn: string; outcome: string; refusal: string | null; grantedUntilOn: string | null }[];
    parts: { authorityId: string; done: boolean; reports: { note: string | null }[] }[];
    files: { fileId: string; name: string; bytes: number }[];
    names: Record<string, string>;
  }
  const at = (body: string, step = '') => `/api/tasks/${taskId(order, 'first', body)}${step && `/${step}`}`;
  const page = async (body: string, query = ''): Promise<Page> =>
    JSON.parse((await engine.inject({ method: 'GET', url: `${at(body)}?${query}` })).payload) as Page;
  const day = (instant: number): string => new Date(instant - 1 + 7 * 3_600_000).toISOString().slice(0, 10);

  it('is taken by who has it, or on its behalf with evidence', async () => {
    expect(await post(at(FIRST, 'accept'), {}, SECOND)).toMatchObject({ status: 403, code: 'task.not-yours' });
    expect(await post(at(FIRST, 'accept'), { occurredAt: '2020-08-18' }, FIRST)).toMatchObject({ status: 200 });
    accepted = ((await page(FIRST)) as Page & { ordinal: number }).ordinal;
    expect(await post(at(SECOND, 'accept'), { evidence: 'biên bản giao việc', occurredAt: '2020-08-18' }, PROVINCE)).toMatchObject({
      status: 200,
    });
    expect((await page(SECOND)).entries.at(-1)).toMatchObject({
      type: 'TaskAccepted',
      data: { evidence: 'biên bản giao việc' },
      onBehalfOf: PROVINCE,
    });
  });
  it('is handed on inside, each with its own part', async () => {
    const parts = [
      { authorityId: UNIT, role: 'lead', limitOn: '19/8/2020' },
      { authorityId: OTHER, role: 'coOperator', part: 'thống kê' },
    ];
    expect(await post(at(FIRST, 'parts'), { parts, occurredAt: '2020-08-18' }, FIRST)).toMatchObject({ status: 200 });
    expect(await post(at(FIRST, `parts/${OTHER}/report`), { done: true, note: 'đã đếm', occurredAt: '2020-08-19' }, OTHER)).toMatchObject({
      status: 200,
    });
    expect(await post(at(FIRST, `parts/${SECOND}/report`), { done: true }, SECOND)).toMatchObject({ status: 403 });
    expect(await post(at(FIRST, 'parts'), { parts: [] }, FIRST)).toMatchObject({ status: 422, code: 'task.parts-without-lead' });
    expect(await post(at(FIRST, 'parts'), { parts: [{ authorityId: 'nobody', role: 'lead' }] }, FIRST)).toMatchObject({ status: 422 });
    expect((await page(FIRST, 'asOf=2020-08-19')).parts).toMatchObject([
      { authorityId: UNIT, done: false },
      { authorityId: OTHER, done: true, reports: [{ note: 'đã đếm' }] },
    ]);
    const listed = await engine.inject({ method: 'GET', url: `/api/tasks?authorityId=${UNIT}&asOf=2020-08-19` });
    expect((JSON.parse(listed.payload) as { items: { leadId: string }[] }).items).toMatchObject([{ leadId: UNIT }]);
  });
  it('gets more time, with every date kept', async () => {
    const asked = { untilOn: '25/8/2020', reason: 'mưa lũ', occurredAt: '2020-08-19' };
    expect(await post(at(FIRST, 'extension'), { ...asked, untilOn: '2020-08-19' }, FIRST)).toMatchObject({
      status: 422,
      code: 'task.extension-not-later',
    });
    expect(await post(at(FIRST, 'extension'), { ...asked, untilOn: '2020-02-30' }, FIRST)).toMatchObject({
      status: 422,
      code: 'request.invalid',
    });
    expect(await post(at(FIRST, 'extension'), asked, FIRST)).toMatchObject({ status: 200, extensionId: expect.any(String) });
    expect(await post(at(FIRST, 'extension/grant'), {}, FIRST)).toMatchObject({ status: 403 });
    expect(await post(at(FIRST, 'extension/refuse'), { reason: 'còn kịp', occurredAt: '2020-08-19' }, PROVINCE)).toMatchObject({
      status: 200,
    });
    expect(await post(at(FIRST, 'extension'), { ...asked, untilOn: '24/8/2020' }, FIRST)).toMatchObject({ status: 200 });
    expect(await post(at(FIRST, 'extension/grant'), { occurredAt: '2020-08-20' }, PROVINCE)).toMatchObject({ status: 200 });
    const now = await page(FIRST, 'asOf=2020-08-22');
    expect([now.state, day(now.dueAt), day(now.firstDueAt)]).toEqual(['notReceived', '2020-08-24', '2020-08-20']);
    expect(now.extensions).toMatchObject([
      { untilOn: '2020-08-25', outcome: 'refused', refusal: 'còn kịp' },
      { untilOn: '2020-08-24', outcome: 'granted', grantedUntilOn: '2020-08-24' },
    ]);
    expect(day((await page(FIRST, 'asOf=2020-08-19')).dueAt)).toBe('2020-08-20');
  });
  it('is done with a product whose file can be read again', async () => {
    const bytes = Buffer.from('số liệu cài đặt');
    const kept = await post(`${at(FIRST, 'files')}?name=${encodeURIComponent('báo cáo.txt')}&mediaType=text/plain`, bytes, UNIT);
    expect(kept).toMatchObject({ status: 201, fileId: expect.any(String) });
    expect(await post(`${at(FIRST, 'files')}?name=x`, Buffer.alloc(0), UNIT)).toMatchObject({ status: 422, code: 'task.file-empty' });
    const product = { productOn: '2020-08-22', productSymbol: '15/BC', fileIds: ['nobody'], occurredAt: '2020-08-23' };
    expect(await post(at(FIRST, 'report'), product, UNIT)).toMatchObject({ status: 404, code: 'task.file-unknown' });
    expect(await post(at(FIRST, 'report'), { ...product, fileIds: [kept['fileId']] }, UNIT)).toMatchObject({ status: 200 });
    const file = await engine.inject({ method: 'GET', url: at(FIRST, `files/${String(kept['fileId'])}`) });
    expect([file.payload, file.headers['content-type']]).toEqual([bytes.toString(), 'text/plain']);
    expect((await engine.inject({ method: 'GET', url: at(FIRST, 'files/nobody') })).statusCode).toBe(404);
    const story = await page(FIRST);
    expect(story.files).toMatchObject([{ name: 'báo cáo.txt', bytes: bytes.length }]);
    expect(story.names[UNIT]).toEqual(expect.any(String));
  });
  it('is confirmed by who gave it, and put right where that was wrong', async () => {
    expect(await post(at(FIRST, 'confirm'), {}, FIRST)).toMatchObject({ status: 403 });
    expect(await post(at(FIRST, 'confirm'), { occurredAt: '2020-08-24' }, PROVINCE)).toMatchObject({ status: 200 });
    expect(await page(FIRST, 'asOf=2020-08-25')).toMatchObject({ state: 'doneInTime' });
    const report = (await page(FIRST)).entries.find(({ type }) => type === 'TaskReportedDone')!;
    expect(
      await post(at(FIRST, 'correct'), { eventId: report.eventId, productOn: '2020-08-28', reason: 'ghi nhầm ngày' }, FIRST),
    ).toMatchObject({ status: 200 });
    expect(await page(FIRST, 'asOf=2020-08-29')).toMatchObject({ state: 'doneLate' });
    expect(await page(FIRST, 'asOf=2020-08-27')).toMatchObject({ state: 'overdue' });
    expect((await page(FIRST)).entries.find(({ eventId }) => eventId === report.eventId)?.corrected).toMatchObject({
      productOn: '2020-08-28',
    });
  });
  it('is handed over to a successor', async () => {
    const over = { assigneeId: OTHER, reason: 'sắp xếp đơn vị hành chính', legalBasis: 'NQ 1685', occurredAt: '2020-08-26' };
    expect(await post(at(SECOND, 'hand-over'), { ...over, assigneeId: 'nobody' }, PROVINCE)).toMatchObject({ status: 422 });
    expect(await post(at(SECOND, 'hand-over'), over, PROVINCE)).toMatchObject({ status: 200 });
    expect([(await page(SECOND, 'asOf=2020-08-25')).assigneeId, (await page(SECOND, 'asOf=2020-08-26')).assigneeId]).toEqual([
      SECOND,
      OTHER,
    ]);
    expect(await post(at(SECOND, 'progress'), { note: 'tiếp tục' }, SECOND)).toMatchObject({ status: 403 });
    expect(await post(at(SECOND, 'progress'), { note: 'tiếp tục' }, OTHER)).toMatchObject({ status: 200 });
  });
  it('is worked on by who stands in while the other is away, on those days', async () => {
    const away = { absentId: OTHER, standInId: UNIT, fromOn: '1/9/2020', untilOn: '3/9/2020', reason: 'đi học' };
    expect(await post('/api/delegations', { ...away, untilOn: '31/8/2020' })).toMatchObject({
      status: 422,
      code: 'delegation.ends-before-it-begins',
    });
    expect(await post('/api/delegations', { ...away, standInId: 'nobody' })).toMatchObject({ status: 422 });
    const given = await post('/api/delegations', away);
    expect(given).toMatchObject({ status: 201 });
    const note = (occurredAt: string) => post(at(SECOND, 'progress'), { note: `ngày ${occurredAt}`, occurredAt }, UNIT);
    expect(await note('2020-09-02')).toMatchObject({ status: 200 });
    expect(await note('2020-09-04')).toMatchObject({ status: 403 });
    expect(await post(`/api/delegations/${String(given['delegationId'])}/end`, { lastOn: '2020-09-01', reason: 'về sớm' })).toMatchObject({
      status: 200,
    });
    expect(await note('2020-09-03')).toMatchObject({ status: 403 });
    expect((await engine.inject({ method: 'GET', url: '/api/delegations' })).statusCode).toBe(422);
  });
  it('is nobody where there is none', async () => {
    expect((await engine.inject({ method: 'GET', url: '/api/tasks/nobody' })).statusCode).toBe(404);
    expect(await post('/api/tasks/nobody/files?name=x', Buffer.from('x'))).toMatchObject({ status: 404, code: 'task.unknown' });
    expect(await post('/api/tasks/nobody/correct', { eventId: 'e', voided: true, reason: 'r' })).toMatchObject({
      status: 404,
      code: 'task.unknown',
    });
  });
  it('knows what was known then', async () => {
    const early = await page(FIRST, `knownAt=${accepted}`);
    expect(early.entries.map(({ type }) => type)).toEqual(['TaskAssigned', 'DeadlineSet', 'TaskAccepted']);
  });
});
