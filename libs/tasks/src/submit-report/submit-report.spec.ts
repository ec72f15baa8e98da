import { reportStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { WaiveReport } from '../waive-report/waive-report.command';
import { SubmitReport } from './submit-report.command';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
  await bed.assign('daily');
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
    await bed.execute(new WaiveReport(aMeta(), { taskId: 'daily', period: '2020-08-22', reason: 'ngày nghỉ' }));
    expect(await bed.eventsOf(reportStream('daily', '2020-08-22'))).toMatchObject([
      { type: 'ReportWaived', data: { reason: 'ngày nghỉ' } },
    ]);
  });
  it('belongs to a task that is there', () => expect(submit('2020-08-18', 'nobody')).rejects.toMatchObject({ code: 'task.unknown' }));
  it('is waived of a task that is there', () =>
    expect(bed.execute(new WaiveReport(aMeta(), { taskId: 'nobody', period: '2020-08-18', reason: 'r' }))).rejects.toMatchObject({
      code: 'task.unknown',
    }));
  it('is of a period that exists', () => expect(submit('2020-08-32')).rejects.toMatchObject({ code: 'report.period-unreadable' }));
});
