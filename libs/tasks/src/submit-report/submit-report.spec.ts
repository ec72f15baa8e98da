import { reportStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { WorkOnTask } from '../work-on-task/work-on-task.command';
import { WaiveReport } from '../waive-report/waive-report.command';
import { SubmitReport } from './submit-report.command';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
  await bed.assign('daily');
  await bed.setDuty('daily', { collectorId: 'culture-office' });
  await bed.assign('once');
});
afterAll(() => bed.close());
const values = [{ name: 'installed', amount: 1204, unit: 'người', base: 'người dùng điện thoại thông minh' }];
const submit = (period: string, taskId = 'daily') => bed.execute(new SubmitReport(aMeta(), { taskId, period, values, note: 'chị C gửi' }));

describe('the report of a period', () => {
  it('has a stream of its own, with its note sealed', async () => {
    await submit('2020-08-18');
    const [event] = await bed.eventsOf(reportStream('daily', '2020-08-18'));
    expect(event).toMatchObject({ type: 'ReportSubmitted', data: { taskId: 'daily', period: '2020-08-18', values } });
    expect(event?.text.data).not.toContain('chị C');
  });
  it('is no news with the same figures, as they come back from the log', async () => {
    await submit('2020-08-19');
    await submit('2020-08-19');
    expect(await bed.eventsOf(reportStream('daily', '2020-08-19'))).toHaveLength(1);
  });
  it('is waived with a reason', async () => {
    await bed.execute(new WaiveReport(aMeta({ onBehalfOf: 'town' }), { taskId: 'daily', period: '2020-08-22', reason: 'ngày nghỉ' }));
    const [waived, ...more] = await bed.eventsOf(reportStream('daily', '2020-08-22'));
    expect(waived).toMatchObject({ type: 'ReportWaived', version: 2, data: { reason: { $sealed: { key: 'daily' } } } });
    expect(bed.said(waived)).toMatchObject({ reason: 'ngày nghỉ' });
    expect(more).toEqual([]);
  });
  it('belongs to a task that is there', () => expect(submit('2020-08-18', 'nobody')).rejects.toMatchObject({ code: 'task.unknown' }));
  it('is waived of a task that is there', () =>
    expect(
      bed.execute(new WaiveReport(aMeta({ onBehalfOf: 'town' }), { taskId: 'nobody', period: '2020-08-18', reason: 'r' })),
    ).rejects.toMatchObject({
      code: 'task.unknown',
    }));
  it('is of a period that exists', () => expect(submit('2020-08-32')).rejects.toMatchObject({ code: 'report.period-unreadable' }));
  it('is due: neither before the duty begins nor after it ends, nor before its own day', async () => {
    await expect(submit('2020-08-17')).rejects.toMatchObject({ code: 'report.period-not-due', details: { why: 'before' } });
    await expect(submit('2020-08-29')).rejects.toMatchObject({ code: 'report.period-not-due', details: { why: 'after' } });
    await expect(submit('2020-08-24')).rejects.toMatchObject({ code: 'report.period-not-due', details: { why: 'not-begun' } });
    await expect(submit('2020-08')).rejects.toMatchObject({ code: 'report.period-not-due', details: { why: 'no-occurrence' } });
  });
  it('belongs to a duty', () => expect(submit('2020-08-18', 'once')).rejects.toMatchObject({ code: 'report.no-duty' }));
  it('is the doer’s or its collector’s, or recorded by the giver with evidence; doing without it is the giver’s', async () => {
    const by = (onBehalfOf: string, evidence?: string) =>
      bed.execute(new SubmitReport(aMeta({ onBehalfOf }), { taskId: 'daily', period: '2020-08-20', values, evidence }));
    await expect(by('stranger')).rejects.toMatchObject({ code: 'task.not-yours' });
    await by('culture-office');
    await expect(by('stranger', 'điện báo')).rejects.toMatchObject({ code: 'task.not-yours' });
    await by('town', 'điện báo');
    const [, said] = await bed.eventsOf(reportStream('daily', '2020-08-20'));
    expect(said).toBeUndefined(); // the same figures are no news, whoever says them
    await expect(bed.execute(new WaiveReport(aMeta(), { taskId: 'daily', period: '2020-08-21', reason: 'r' }))).rejects.toMatchObject({
      code: 'task.not-yours',
    });
  });
  it('runs for days that exist, from the first to the last', async () => {
    const set = (fromOn: string, untilOn: string | null): Promise<unknown> =>
      bed.execute(
        new WorkOnTask(aMeta({ onBehalfOf: 'town' }), {
          taskId: 'once',
          work: {
            type: 'SetDuty',
            recurrence: { text: '', every: 'day', before: '14:00', day: null, inclusive: false },
            choices: { onDayOff: 'skip' },
            fromOn,
            untilOn,
            collectorId: null,
            collectorText: null,
          },
        }),
      );
    await expect(set('2020-08-20', '2020-08-19')).rejects.toMatchObject({ code: 'report.duty-ends-before-it-begins' });
    await expect(set('2020-02-30', null)).rejects.toMatchObject({ code: 'date.does-not-exist' });
  });
});
