import { AcceptTask } from './accept-task/accept-task.command';
import { CollectReport } from './collect-report/collect-report.command';
import { ConfirmTask } from './confirm-task/confirm-task.command';
import { CorrectTaskFact } from './correct-task/correct-task.command';
import { reportStream, taskStream } from './domain';
import { HandOverTasks } from './hand-over-tasks/hand-over-tasks.command';
import { ProgressTask } from './progress-task/progress-task.command';
import { RefuseTask } from './refuse-task/refuse-task.command';
import { ReportTask } from './report-task/report-task.command';
import { ReturnTask } from './return-task/return-task.command';
import { SubmitReport } from './submit-report/submit-report.command';
import { aMeta, openTestBed, type TestBed } from './test-bed';
import { WaiveReport } from './waive-report/waive-report.command';
import { WithdrawTask } from './withdraw-task/withdraw-task.command';
import { WorkOnTask } from './work-on-task/work-on-task.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const typesOf = async (taskId: string) => (await bed.eventsOf(taskStream(taskId))).map(({ type }) => type);
const town = (occurredAt = '2020-08-20T16:00:00+07:00') => aMeta({ onBehalfOf: 'town', occurredAt });
const RECALLED = { code: 'task.order-recalled', details: { recalledAt: '2020-08-19T17:00:00.000Z' } };
const taskId = 't';
const report = (meta = aMeta(), productOn = '2020-08-19') => new ReportTask(meta, { taskId, productOn, productSymbol: null });

describe('tasks of an order that was recalled', () => {
  const accepted = aMeta({ occurredAt: '2020-08-18' });
  beforeAll(async () => {
    await bed.assign(taskId);
    await bed.setDuty(taskId, {}, town('2020-08-18'));
    await bed.execute(new AcceptTask(accepted, { taskId }));
    await bed.execute(report(aMeta({ occurredAt: '2020-08-19' })));
    await bed.recall('2020-08-20');
  });
  it.each([
    new RefuseTask(aMeta(), { taskId, reason: 'r' }),
    new ProgressTask(aMeta(), { taskId, note: 'n' }),
    report(),
    new ConfirmTask(town(), { taskId, reportId: null }),
    new ReturnTask(town(), { taskId, reportId: null, reason: 'r' }),
    new WorkOnTask(town(), { taskId, work: { type: 'HandOver', assigneeId: 'heir', bodyId: 'heir', reason: 'r', legalBasis: '1685/NQ' } }),
    new SubmitReport(aMeta(), { taskId, period: '2020-08-20', values: [] }),
    new WaiveReport(town(), { taskId, period: '2020-08-20', reason: 'r' }),
    new CollectReport(aMeta(), { taskId, period: '2020-08-20', directiveId: 'order', itemId: 'item-2' }),
    new AcceptTask(aMeta({ occurredAt: null }), { taskId }),
  ])('stay as they were: %o', async (command) => {
    await expect(bed.execute(command)).rejects.toMatchObject(RECALLED);
    expect(await typesOf(taskId)).toEqual(['TaskAssigned', 'ReportingDutySet', 'TaskAccepted', 'TaskReportedDone']);
  });
  it('are handed over to nobody', () =>
    expect(
      bed.execute(new HandOverTasks(town(), { items: [{ taskId, assigneeId: 'heir', bodyId: 'heir' }], reason: 'r', legalBasis: null })),
    ).rejects.toMatchObject({
      code: 'task.hand-over-refused',
      details: { refused: [{ taskId, code: 'task.order-recalled' }] },
    }));
  it('answer a command asked again as before', async () => {
    expect(await bed.execute(new AcceptTask(accepted, { taskId }))).toMatchObject({ stream: taskStream(taskId) });
  });
  it('take what happened before, however late it is learnt', async () => {
    await bed.execute(
      new SubmitReport(aMeta({ occurredAt: '2020-08-19T13:50:00+07:00' }), {
        taskId,
        period: '2020-08-19',
        values: [],
      }),
    );
    expect(await bed.eventsOf(reportStream(taskId, '2020-08-19'))).toMatchObject([{ type: 'ReportSubmitted' }]);
    await bed.execute(new ConfirmTask(town('2020-08-19'), { taskId, reportId: null }));
    expect((await typesOf(taskId)).at(-1)).toBe('TaskConfirmed');
  });
  it('have what was recorded put right, and are withdrawn', async () => {
    const [confirmed] = (await bed.eventsOf(taskStream(taskId))).slice(-1);
    const correction = { eventId: confirmed!.id, voided: true, occurredAt: null, productOn: null, reason: 'nhầm' };
    await bed.execute(new CorrectTaskFact(town(), { taskId, correction }));
    await bed.execute(new WithdrawTask(town(), { taskId, reason: 'văn bản đã thu hồi' }));
    expect((await typesOf(taskId)).slice(-2)).toEqual(['FactCorrected', 'TaskWithdrawn']);
  });
  it('are frozen from the recording where nobody said when it was recalled', async () => {
    await bed.assign('undated', 'other');
    await bed.execute(new AcceptTask(aMeta({ occurredAt: '2020-08-21' }), { taskId: 'undated' }));
    await bed.recall(null, 'other');
    const progress = (occurredAt: string | null) => bed.execute(new ProgressTask(aMeta({ occurredAt }), { taskId: 'undated', note: 'n' }));
    await progress('2020-08-22');
    await expect(progress(null)).rejects.toMatchObject({ code: 'task.order-recalled' });
  });
});
