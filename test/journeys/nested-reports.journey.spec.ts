import type { CollectedReport } from '@cascade/lineage';
import { DraftDirective, IssueDirective } from '@cascade/directives';
import { reportStream, taskId, type ReportSubmitted } from '@cascade/tasks/domain';
import { COMMUNES, DISTRICTS, PROVINCE, seedBodies } from '../crash/crash-world';
import { openTestEngine, remove, type TestEngine } from './open-test-engine';
import { item, lower, orderTo } from './order-content';

const [FIRST, SECOND] = DISTRICTS as [string, string, string];
const [ONE, TWO, THREE, FOUR] = COMMUNES as [string, string, string, string];
const DAY = '2020-08-18';
const recurrence = { text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00', day: null, inclusive: false } as const;
type Stated = CollectedReport & { readonly ordinal: number };

/** Communes report to their district, the district adds up and reports to the province: each level from the one below it. */
describe('reports that go up level by level', () => {
  let engine: TestEngine;
  let above: string;
  let below: string;
  const order = async (name: string, content: ReturnType<typeof orderTo>): Promise<string> => {
    const { directiveId } = await engine.execute<{ directiveId: string }>(new DraftDirective(engine.meta(`draft ${name}`), { content }));
    const issue = { directiveId, issuedOn: '2020-08-17', notation: 'UBND-VX' };
    await engine.execute(new IssueDirective(engine.meta(`issue ${name}`), issue));
    await engine.settled();
    return directiveId;
  };
  beforeAll(async () => {
    engine = await openTestEngine();
    await seedBodies(engine.store);
    above = await order('above', orderTo(PROVINCE, 'district', [item('to-province', lower(PROVINCE, 'district'), { recurrence })]));
    const carries = { directiveId: above, itemId: 'to-province' };
    below = await order('below', orderTo(FIRST, 'commune', [item('to-district', lower(FIRST, 'commune'), { recurrence, carries })]));
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    remove(engine.folder);
  });
  const post = async (path: string, body: object, as: string): Promise<{ status: number } & Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', 'x-on-behalf-of': as };
    const answer = await engine.inject({ method: 'POST', url: path, headers, payload: JSON.stringify(body) });
    await engine.settled();
    return { ...(JSON.parse(answer.payload) as object), status: answer.statusCode };
  };
  const ofCommune = (commune: string): string => taskId(below, 'to-district', commune);
  const ofDistrict = (district: string): string => taskId(above, 'to-province', district);
  const report = (commune: string, amount: number, occurredAt = `${DAY}T10:00:00+07:00`) =>
    post(`/api/tasks/${ofCommune(commune)}/reports/${DAY}`, { values: [{ name: 'Đã cài đặt', amount, unit: 'máy' }], occurredAt }, commune);
  const collect = (district: string, occurredAt = `${DAY}T13:00:00+07:00`) =>
    post(`/api/tasks/${ofDistrict(district)}/reports/${DAY}/collect`, { directiveId: below, itemId: 'to-district', occurredAt }, district);
  const asked = async (more = ''): Promise<Stated> => {
    const url = `/api/collected-reports?directiveId=${above}&itemId=to-province&period=${DAY}&asOf=2020-08-20${more}`;
    return JSON.parse((await engine.inject({ method: 'GET', url })).payload) as Stated;
  };
  const lineOf = ({ lines }: CollectedReport, assignee: string) => lines.find(({ assigneeId }) => assigneeId === assignee)!;

  it('show at the top what the communes reported before their district has added it up', async () => {
    await report(ONE, 120);
    await report(TWO, 80);
    const whole = await asked();
    expect([whole.totals, whole.sources]).toEqual([[], []]); // the province was told nothing yet
    expect(whole.missing).toEqual(expect.arrayContaining(DISTRICTS.map(ofDistrict)));
    expect(lineOf(whole, FIRST)).toMatchObject({ status: 'missed', values: null });
    expect(lineOf(whole, FIRST).below).toMatchObject({ directiveId: below, totals: [{ amount: 200, reports: 2 }] });
    expect(new Set(lineOf(whole, FIRST).below!.missing)).toEqual(new Set([ofCommune(THREE), ofCommune(FOUR)]));
    expect(lineOf(whole, SECOND).below).toBeNull(); // it passed nothing on
  });
  it('are added up by the district, into a report that names its communes, at the ordinal they were read at', async () => {
    expect(await collect(FIRST)).toMatchObject({ status: 200, values: [{ amount: 200, unit: 'máy', reports: 2 }] });
    const stream = reportStream(ofDistrict(FIRST), DAY);
    const [event] = await Array.fromAsync(engine.store.readStream(stream));
    const { builtFrom, values } = event!.data as ReportSubmitted['data'];
    expect(values).toEqual([expect.objectContaining({ amount: 200, unit: 'máy' })]);
    expect(new Set(builtFrom!.sources)).toEqual(new Set([ONE, TWO].map((commune) => reportStream(ofCommune(commune), DAY))));
    expect(new Set(builtFrom!.missing)).toEqual(new Set([THREE, FOUR].map(ofCommune)));
  });
  it('reach the province as the district added them, with what they were made of below', async () => {
    const whole = await asked();
    expect(whole).toMatchObject({ totals: [{ amount: 200, reports: 1 }], sources: [reportStream(ofDistrict(FIRST), DAY)] });
    expect(lineOf(whole, FIRST)).toMatchObject({ status: 'met', values: [{ amount: 200 }], below: { totals: [{ amount: 200 }] } });
    expect(whole.missing).not.toContain(ofDistrict(FIRST));
  });
  it('stay what they were where a commune reports late: the level below moves, the sum that was sent does not', async () => {
    const { ordinal, ...before } = await asked();
    await report(THREE, 7, `${DAY}T15:00:00+07:00`);
    const after = await asked();
    expect(lineOf(after, FIRST)).toMatchObject({ values: [{ amount: 200 }], below: { totals: [{ amount: 207, reports: 3 }] } });
    expect(lineOf(lineOf(after, FIRST).below!, THREE)).toMatchObject({ status: 'late' });
    expect(after.totals).toMatchObject([{ amount: 200 }]);
    const again = await asked(`&knownAt=${ordinal}`);
    expect({ ...again, ordinal: 0, knownAt: 0, after: '' }).toEqual({ ...before, ordinal: 0, knownAt: 0, after: '' });
  });
  it('come out of what a report was built from once more, figure by figure', async () => {
    const [event] = await Array.fromAsync(engine.store.readStream(reportStream(ofDistrict(FIRST), DAY)));
    const { builtFrom, values } = event!.data as ReportSubmitted['data'];
    const { directiveId, itemId, knownAt } = builtFrom!;
    const at = encodeURIComponent(`${DAY}T13:00:00+07:00`);
    const url = `/api/collected-reports?directiveId=${directiveId}&itemId=${itemId}&period=${DAY}&asOf=${at}&knownAt=${knownAt}`;
    const again = JSON.parse((await engine.inject({ method: 'GET', url })).payload) as Stated;
    expect(again.totals.map(({ name, amount, unit, base }) => ({ name, amount, unit, base }))).toEqual(values);
    expect([again.sources, again.missing]).toEqual([builtFrom!.sources, builtFrom!.missing]);
  });
  it('take a corrected report of a commune into the next sum only once somebody adds up again', async () => {
    const correct = { voided: true, reason: 'nhập nhầm' };
    expect(await post(`/api/tasks/${ofDistrict(FIRST)}/reports/${DAY}/correct`, correct, FIRST)).toMatchObject({ status: 200 });
    expect((await asked()).missing).toContain(ofDistrict(FIRST));
    expect(await collect(FIRST, `${DAY}T16:00:00+07:00`)).toMatchObject({ status: 200, values: [{ amount: 207, reports: 3 }] });
    expect(await asked()).toMatchObject({ totals: [{ amount: 207, reports: 1 }] });
  });
  it('cannot be added up by who has no part in it, nor from what is not there', async () => {
    const foreign = `/api/tasks/${ofDistrict(SECOND)}/reports/${DAY}/collect`;
    expect(await post(foreign, { directiveId: below, itemId: 'to-district' }, FIRST)).toMatchObject({ code: 'task.not-yours' });
    const nothing = { directiveId: above, itemId: 'no-such-item', occurredAt: `${DAY}T13:00:00+07:00` };
    const third = `/api/tasks/${ofDistrict(DISTRICTS[2]!)}/reports/${DAY}/collect`;
    expect(await post(third, nothing, DISTRICTS[2]!)).toMatchObject({ status: 409, code: 'report.nothing-to-collect' });
  });
});
