import { ConfirmTask } from '../confirm-task/confirm-task.command';
import { taskStream } from '../domain';
import { ProgressTask } from '../progress-task/progress-task.command';
import { ReturnTask } from '../return-task/return-task.command';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { ReportTask, type TaskReported } from './report-task.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const report = (taskId: string, note?: string, meta = aMeta()) =>
  bed.execute<TaskReported>(new ReportTask(meta, { taskId, productOn: '2020-08-20', productSymbol: '15/BC-UBND', note }));
const lastOf = async (taskId: string) => (await bed.eventsOf(taskStream(taskId))).at(-1);

describe('progress', () => {
  it('keeps its figure plainly and its note sealed', async () => {
    await bed.assign('progress');
    const value = { amount: 41.5, unit: '%', asOf: '2020-08-19' };
    await bed.execute(new ProgressTask(aMeta(), { taskId: 'progress', note: 'Bà Trần Thị B đi từng nhà', value }));
    const event = await lastOf('progress');
    expect(event).toMatchObject({ type: 'TaskProgressed', data: { value } });
    expect(event?.text.data).not.toContain('Trần Thị B');
    expect(bed.opened((event?.data as { note: unknown }).note)).toBe('Bà Trần Thị B đi từng nhà');
  });
  it('needs neither', async () => {
    await bed.assign('bare');
    await bed.execute(new ProgressTask(aMeta(), { taskId: 'bare', note: '  ' }));
    expect(await lastOf('bare')).toMatchObject({ data: { note: null, value: null } });
  });
  it('cannot be read once the key is destroyed', async () => {
    await bed.assign('forgotten');
    await bed.execute(new ProgressTask(aMeta(), { taskId: 'forgotten', note: 'tên người' }));
    bed.keys.destroy('forgotten');
    const event = await lastOf('forgotten');
    expect(bed.opened((event?.data as { note: unknown }).note)).toBeNull();
  });
});

describe('reporting that it is done', () => {
  it('answers with the id of the report, the same for the same command', async () => {
    await bed.assign('reported');
    const meta = aMeta();
    const first = await report('reported', undefined, meta);
    expect(await report('reported', undefined, meta)).toEqual(first);
    expect(await lastOf('reported')).toMatchObject({
      type: 'TaskReportedDone',
      data: { reportId: first.reportId, productOn: '2020-08-20', productSymbol: '15/BC-UBND', note: null },
    });
  });
  it('is confirmed by the report it names', async () => {
    await bed.assign('confirmed');
    const { reportId } = await report('confirmed');
    await report('confirmed');
    await bed.execute(new ConfirmTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'confirmed', reportId }));
    expect(await lastOf('confirmed')).toMatchObject({ type: 'TaskConfirmed', data: { reportId } });
  });
  it('is confirmed by the last report where none is named', async () => {
    await bed.assign('last');
    await report('last');
    const { reportId } = await report('last');
    await bed.execute(new ConfirmTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'last' }));
    expect(await lastOf('last')).toMatchObject({ type: 'TaskConfirmed', data: { reportId } });
  });
  it('is sent back with a reason, and reported again', async () => {
    await bed.assign('returned');
    const { reportId } = await report('returned');
    await bed.execute(new ReturnTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'returned', reason: 'thiếu số liệu' }));
    expect(await lastOf('returned')).toMatchObject({ type: 'TaskReturned', version: 2, data: { reportId } });
    expect(bed.said((await lastOf('returned'))!)).toMatchObject({ reason: 'thiếu số liệu' });
    await report('returned', 'đã bổ sung');
    await bed.execute(new ConfirmTask(aMeta({ onBehalfOf: 'town' }), { taskId: 'returned' }));
    expect((await bed.tasks.load(taskStream('returned'))).state).toMatchObject({ status: 'done' });
  });
  it('needs a day that exists', async () => {
    await bed.assign('dated');
    const command = new ReportTask(aMeta(), { taskId: 'dated', productOn: '2020-02-30' });
    await expect(bed.execute(command)).rejects.toMatchObject({ code: 'date.does-not-exist', details: { field: 'productOn' } });
  });
});
