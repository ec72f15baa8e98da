import { firstInstantOf } from '@cascade/calendar/domain';
import { reportStream, type ReportSubmitted } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { CollectReport, type ReportCollected } from './collect-report.command';

const figure = { name: 'Đã cài đặt', amount: 200, unit: 'máy', base: null };
let below = {
  totals: [{ ...figure, reports: 2 }],
  apart: [],
  sources: ['report-a', 'report-b'],
  missing: ['task-c'],
  issuerIds: ['commune'],
  collectorIds: [] as string[],
};
const asked: object[] = [];
let bed: TestBed;
beforeAll(async () => {
  const ask = (name: string, params: object, at: object) => {
    if (name === 'delegations') return Promise.resolve({ result: [] } as never); // nobody is away
    asked.push({ name, params, at });
    return Promise.resolve({ result: below, asOf: 0, knownAt: 41, ordinal: 42 } as never);
  };
  bed = await openTestBed({ ask } as never);
  await bed.assign('up');
  await bed.setDuty('up', { untilOn: null });
});
afterAll(() => bed.close());
const collect = (period: string, over: object = {}, meta: Parameters<typeof aMeta>[0] = {}): Promise<ReportCollected> =>
  bed.execute(new CollectReport(aMeta(meta), { taskId: 'up', period, directiveId: 'order', itemId: 'daily', ...over }));

describe('a report made of others', () => {
  it('records the figures, of whom they are, who is missing, and what was known then', async () => {
    expect(await collect('2020-08-18', { note: 'chị Lan tổng hợp' })).toMatchObject({ values: below.totals, missing: ['task-c'] });
    const [event] = await bed.eventsOf(reportStream('up', '2020-08-18'));
    const { values, builtFrom, note } = event!.data as ReportSubmitted['data'];
    expect(values).toEqual([figure]); // from how many it was added up is no part of a figure
    expect(builtFrom).toEqual({ directiveId: 'order', itemId: 'daily', knownAt: 41, sources: below.sources, missing: below.missing });
    expect(bed.opened(note)).toBe('chị Lan tổng hợp');
    expect(event!.text.data).not.toContain('Lan');
  });
  it('is made of what had been said by the time it was made', async () => {
    await collect('2020-08-19', {}, { occurredAt: '2020-08-19T13:00:00+07:00' });
    const params = { directiveId: 'order', itemId: 'daily', period: '2020-08-19' };
    expect(asked.at(-1)).toEqual({ name: 'collected-report', params, at: { asOf: firstInstantOf('2020-08-19T13:00:00+07:00') } });
    await collect('2020-08-20', {}, { occurredAt: null });
    expect(asked.at(-1)).toMatchObject({ at: {} });
  });
  it('says something also where no figures could be added, but not where nobody has reported', async () => {
    below = { ...below, totals: [] };
    expect(await collect('2020-08-21', {}, { occurredAt: '2020-08-21' })).toMatchObject({ values: [], sources: ['report-a', 'report-b'] });
    below = { ...below, sources: [] };
    await expect(collect('2020-08-19', {}, { occurredAt: '2020-08-20' })).rejects.toMatchObject({ code: 'report.nothing-to-collect' });
  });
  it('is made of what was asked for by who reports it, or goes through it: anybody else would have it counted twice', async () => {
    const before = below;
    below = { ...before, sources: ['report-a'], issuerIds: ['town'] };
    await expect(collect('2020-08-21', {}, { occurredAt: '2020-08-22' })).rejects.toMatchObject({
      code: 'report.not-yours-to-collect',
      details: { taskId: 'up', directiveId: 'order', itemId: 'daily', issuerIds: ['town'] },
    });
    await expect(collect('2020-08-21', {}, { occurredAt: null })).rejects.toMatchObject({ code: 'report.not-yours-to-collect' });
    expect(await bed.eventsOf(reportStream('up', '2020-08-22'))).toEqual([]);
    below = { ...below, collectorIds: ['chairman'] };
    await collect('2020-08-22', {}, { occurredAt: '2020-08-22' });
    below = before;
  });
  it('is refused for what is not due, before anything is asked', async () => {
    const before = asked.length;
    await expect(collect('2020-08-17')).rejects.toMatchObject({ code: 'report.period-not-due' });
    await expect(collect('2020-13')).rejects.toMatchObject({ code: 'report.period-unreadable' });
    await expect(collect('2020-08-18', { taskId: 'nobody' })).rejects.toMatchObject({ code: 'task.unknown' });
    await expect(collect('2020-08-18', {}, { onBehalfOf: 'stranger' })).rejects.toMatchObject({ code: 'task.not-yours' });
    expect(asked).toHaveLength(before);
  });
});
it('cannot be made without read models', async () => {
  const alone = await openTestBed();
  await alone.assign('up');
  await alone.setDuty('up', { untilOn: null });
  const command = new CollectReport(aMeta(), { taskId: 'up', period: '2020-08-18', directiveId: 'order', itemId: 'daily' });
  await expect(alone.execute(command)).rejects.toThrow('there are none');
  await alone.close();
});
