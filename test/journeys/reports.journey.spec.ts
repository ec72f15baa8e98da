import { DraftDirective, IssueDirective } from '@cascade/directives';
import { taskId } from '@cascade/tasks/domain';
import { DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [FIRST, SECOND] = DISTRICTS as [string, string];

describe('reports that are due again and again', () => {
  let engine: TestEngine;
  let order: string;
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    const recurrence = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
    const content = orderTo(PROVINCE, 'district', [
      item('daily', lower(PROVINCE, 'district'), { recurrence, channel: 'Phòng VHTT' }),
      item('once', lower(PROVINCE, 'district')),
    ]);
    ({ directiveId: order } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta('draft'), { content })));
    await engine.execute(new IssueDirective(engine.meta('issue'), { directiveId: order, issuedOn: '2020-08-17', notation: 'CT-UBND' }));
    await engine.settled();
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  const post = async (path: string, body: object, as?: string): Promise<{ status: number } & Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', ...(as ? { 'x-on-behalf-of': as } : {}) };
    const answer = await engine.inject({ method: 'POST', url: path, headers, payload: JSON.stringify(body) });
    await engine.settled();
    return { ...(JSON.parse(answer.payload) as object), status: answer.statusCode };
  };
  const get = async <T>(path: string): Promise<T> => JSON.parse((await engine.inject({ method: 'GET', url: path })).payload) as T;
  const at = (body: string, rest = '', itemId = 'daily') => `/api/tasks/${taskId(order, itemId, body)}${rest}`;
  const report = (body: string, period: string, amount: number, occurredAt: string, unit = 'người') =>
    post(at(body, `/reports/${period}`), { values: [{ name: 'Đã cài đặt', amount, unit }], occurredAt }, body);
  interface Occurrences {
    duty: { collectorText: string | null; fromOn: string };
    occurrences: { period: string; status: string }[];
  }
  const statuses = async (body: string, asOf: string): Promise<string[]> =>
    (await get<Occurrences>(at(body, `/reports?asOf=${encodeURIComponent(asOf)}`))).occurrences.map(
      ({ period, status }) => `${period} ${status}`,
    );
  interface Collected {
    totals: { amount: number; reports: number }[];
    apart: { reason: string; least: number; most: number }[];
    sources: string[];
    missing: string[];
  }
  const collected = (period: string, more = '') =>
    get<Collected>(`/api/collected-reports?directiveId=${order}&itemId=daily&period=${period}${more}`);

  it('begin the day after the order, as its words say, through whom it names', async () => {
    const { duty } = await get<Occurrences>(at(FIRST, '/reports?asOf=2020-08-20'));
    expect(duty).toMatchObject({ collectorText: 'Phòng VHTT', fromOn: '2020-08-18', recurrence: { before: '14:00' } });
    expect(await statuses(FIRST, '2020-08-17')).toEqual(['2020-08-18 pending']);
  });
  it('are met, late or missed by what was said when, not by when it was recorded; passing time writes nothing', async () => {
    const head = await engine.store.head();
    expect(await statuses(FIRST, '2020-08-18T13:59:00+07:00')).toContain('2020-08-18 pending');
    expect(await statuses(FIRST, '2020-08-18T14:00:00+07:00')).toContain('2020-08-18 missed');
    expect(await engine.store.head()).toBe(head);
    // Said at 13:50, recorded days later: in time.
    expect(await report(FIRST, '2020-08-18', 120, '2020-08-18T13:50:00+07:00')).toMatchObject({ status: 200 });
    expect(await report(FIRST, '2020-08-19', 150, '2020-08-19T14:00:00+07:00')).toMatchObject({ status: 200 });
    expect(await statuses(FIRST, '2020-08-20')).toEqual(['2020-08-18 met', '2020-08-19 late', '2020-08-20 missed', '2020-08-21 pending']);
  });
  it('are waived by who asked for them', async () => {
    expect(await post(at(FIRST, '/reports/2020-08-22/waive'), { reason: 'nghỉ' }, FIRST)).toMatchObject({ status: 403 });
    expect(await post(at(FIRST, '/reports/2020-08-22/waive'), { reason: 'nghỉ', occurredAt: '2020-08-21' }, PROVINCE)).toMatchObject({
      status: 200,
    });
    expect(await statuses(FIRST, '2020-08-23')).toContain('2020-08-22 waived');
  });
  it('are refused for what is not due', async () => {
    const refused = async (period: string, itemId = 'daily', occurredAt = '2020-08-25') =>
      (await post(at(FIRST, `/reports/${period}`, itemId), { values: [], occurredAt }, FIRST))['code'];
    expect(await refused('2020-08-17')).toBe('report.period-not-due');
    expect(await refused('2020-08-26')).toBe('report.period-not-due');
    expect(await refused('2020-08')).toBe('report.period-not-due');
    expect(await refused('2020-02-30')).toBe('report.period-unreadable');
    expect(await refused('2020-08-18', 'once')).toBe('report.no-duty');
    expect(await refused('2020-08-18', 'nothing')).toBe('task.unknown');
  });
  it('are added up into a report that names its sources and who is missing', async () => {
    const one = await collected('2020-08-18', '&asOf=2020-08-20');
    expect(one).toMatchObject({ totals: [{ amount: 120, reports: 1 }], apart: [] });
    expect(one.sources).toEqual([`report-${taskId(order, 'daily', FIRST)}-2020-08-18`]);
    expect(one.missing).toContain(taskId(order, 'daily', SECOND));
    expect(await report(SECOND, '2020-08-18', 30, '2020-08-18T10:00:00+07:00')).toMatchObject({ status: 200 });
    expect(await collected('2020-08-18', '&asOf=2020-08-20')).toMatchObject({ totals: [{ amount: 150, reports: 2 }] });
  });
  it('come out the same for the position they were made from', async () => {
    const { ordinal, ...before } = await get<Collected & { ordinal: number }>(
      `/api/collected-reports?directiveId=${order}&itemId=daily&period=2020-08-19&asOf=2020-08-25`,
    );
    await report(SECOND, '2020-08-19', 7, '2020-08-19T10:00:00+07:00');
    const again = await get<Collected & { ordinal: number }>(
      `/api/collected-reports?directiveId=${order}&itemId=daily&period=2020-08-19&asOf=2020-08-25&knownAt=${ordinal}`,
    );
    expect({ ...again, ordinal: undefined }).toEqual({ ...before, ordinal: undefined });
  });
  it('are not added where units differ or a share has no whole', async () => {
    await report(FIRST, '2020-08-20', 54, '2020-08-20T10:00:00+07:00', '%');
    await report(SECOND, '2020-08-20', 61, '2020-08-20T10:00:00+07:00', '%');
    expect(await collected('2020-08-20', '&asOf=2020-08-25')).toMatchObject({
      totals: [],
      apart: [{ reason: 'share', least: 54, most: 61 }],
    });
    await report(FIRST, '2020-08-21', 54, '2020-08-21T10:00:00+07:00', '%');
    await report(SECOND, '2020-08-21', 61, '2020-08-21T10:00:00+07:00', 'người');
    expect(await collected('2020-08-21', '&asOf=2020-08-25')).toMatchObject({ totals: [], apart: [{ reason: 'units-differ' }] });
  });
  it('go up in a report of one’s own only from where one asked for them', async () => {
    const up = at(FIRST, '/reports/2020-08-23/collect');
    const body = { directiveId: order, itemId: 'daily', occurredAt: '2020-08-23T13:00:00+07:00' };
    const nothing = { ...body, itemId: 'no-such-item' };
    expect(await post(up, nothing, FIRST)).toMatchObject({ status: 409, code: 'report.nothing-to-collect' });
    await report(SECOND, '2020-08-23', 12, '2020-08-23T10:00:00+07:00');
    // The province asked its districts: one of them that added up the others would have them counted twice.
    expect(await post(up, body, FIRST)).toMatchObject({
      status: 409,
      code: 'report.not-yours-to-collect',
      details: { issuerIds: [PROVINCE] },
    });
    expect(await Array.fromAsync(engine.store.readStream(`report-${taskId(order, 'daily', FIRST)}-2020-08-23`))).toEqual([]);
  });
  it('follow the choices that a person makes where the words are silent', async () => {
    const duty = { text: 'hàng ngày', every: 'day', before: '14:00', onDayOff: 'skip', fromOn: '18/8/2020', untilOn: '25/8/2020' };
    expect(await post(at(SECOND, '/duty'), duty, SECOND)).toMatchObject({ status: 403 });
    expect(await post(at(SECOND, '/duty'), { ...duty, untilOn: '17/8/2020' }, PROVINCE)).toMatchObject({ status: 422 });
    expect(await post(at(SECOND, '/duty'), duty, PROVINCE)).toMatchObject({ status: 200 });
    const days = (await statuses(SECOND, '2020-08-30')).map((each) => each.slice(0, 10));
    expect(days).toEqual(['2020-08-18', '2020-08-19', '2020-08-20', '2020-08-21', '2020-08-24', '2020-08-25']);
  });
});
