import { isDomainError } from '@cascade/event-store/domain';
import { AcceptTask } from './accept-task/accept-task.command';
import { ConfirmTask } from './confirm-task/confirm-task.command';
import { reportStream, taskStream } from './domain';
import { HandOverTasks } from './hand-over-tasks/hand-over-tasks.command';
import { ProgressTask } from './progress-task/progress-task.command';
import { RemindTask } from './remind-task/remind-task.command';
import { ReportTask } from './report-task/report-task.command';
import { ReturnTask } from './return-task/return-task.command';
import { SubmitReport } from './submit-report/submit-report.command';
import { aMeta, openTestBed, type TestBed } from './test-bed';
import { WithdrawTask } from './withdraw-task/withdraw-task.command';
import { WorkOnTask } from './work-on-task/work-on-task.command';

let bed: TestBed;
beforeAll(async () => void (bed = await openTestBed()));
afterAll(() => bed.close());
const CALLERS = 64;
const GIVER = { onBehalfOf: 'town' };
const typesOf = async (taskId: string) => (await bed.eventsOf(taskStream(taskId))).map(({ type }) => type);
/** All at once; each answer is what was recorded, or the code of the rule that refused. */
const together = (command: (caller: number) => object): Promise<string[]> =>
  Promise.all(
    Array.from({ length: CALLERS }, async (_, caller) => {
      try {
        await bed.execute(command(caller));
        return 'recorded';
      } catch (error) {
        if (!isDomainError(error)) throw error;
        return error.code;
      }
    }),
  );
const tally = (answers: readonly string[]): Record<string, number> =>
  answers.reduce<Record<string, number>>((counts, answer) => ({ ...counts, [answer]: (counts[answer] ?? 0) + 1 }), {});

describe('sixty-four callers at one task', () => {
  it('accept it once, and each of them hears that it is accepted', async () => {
    await bed.assign('accepted-by-all');
    expect(tally(await together(() => new AcceptTask(aMeta(), { taskId: 'accepted-by-all' })))).toEqual({ recorded: CALLERS });
    expect(await typesOf('accepted-by-all')).toEqual(['TaskAssigned', 'TaskAccepted']);
  });
  it('report progress each for itself, none of it lost', async () => {
    await bed.assign('moving');
    await together((caller) => {
      const value = { amount: caller, unit: '%', asOf: '2020-08-19' };
      return new ProgressTask(aMeta(), { taskId: 'moving', note: `phần ${caller}`, value });
    });
    const events = (await bed.eventsOf(taskStream('moving'))).slice(1);
    expect(events.map(({ data }) => (data as { value: { amount: number } }).value.amount).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: CALLERS }, (_, caller) => caller),
    );
    expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: CALLERS }, (_, place) => BigInt(place + 1)));
  });
  it('send one command again and again: it is carried out once, and its answer is always the first', async () => {
    await bed.assign('repeated');
    const meta = aMeta();
    const command = () => new ReportTask(meta, { taskId: 'repeated', productOn: '2020-08-20', productSymbol: '15/BC-UBND' });
    const answers = await Promise.all(Array.from({ length: CALLERS }, () => bed.execute<{ position: bigint }>(command())));
    expect(new Set(answers.map(({ position }) => position)).size).toBe(1);
    expect(await typesOf('repeated')).toEqual(['TaskAssigned', 'TaskReportedDone']);
  });
  it('judge one report in two ways: it is confirmed or returned, never both', async () => {
    await bed.assign('judged');
    await bed.execute(new ReportTask(aMeta(), { taskId: 'judged', productOn: '2020-08-20', productSymbol: null }));
    const answers = await together((caller) =>
      caller % 2 === 0
        ? new ConfirmTask(aMeta(GIVER), { taskId: 'judged' })
        : new ReturnTask(aMeta(GIVER), { taskId: 'judged', reason: 'thiếu số liệu' }),
    );
    const types = await typesOf('judged');
    expect(types).toHaveLength(3);
    const refusal = types[2] === 'TaskConfirmed' ? 'task.already-done' : 'task.report-returned';
    expect(tally(answers)).toEqual({ recorded: CALLERS / 2, [refusal]: CALLERS / 2 });
  });
  it('remind of it once a day', async () => {
    await bed.assign('silent');
    const answers = await together(() => new RemindTask(aMeta(GIVER), { taskId: 'silent', words: 'đề nghị báo cáo' }));
    expect(tally(answers)).toEqual({ recorded: 1, 'task.reminded-today': CALLERS - 1 });
    expect(await typesOf('silent')).toEqual(['TaskAssigned', 'TaskReminded']);
  });
  it('ask for more time: one of them is heard, the others learn which question waits', async () => {
    await bed.assign('long');
    const rule = { kind: 'fixed', text: 'hạn', on: '2020-08-25', hour: null, inclusive: false } as const;
    const data = { taskId: 'long', rule, trigger: null, calendarVersion: '1', dueAt: '2020-08-25T00:00:00+07:00' };
    await bed.tasks.handle(taskStream('long'), { type: 'SetDeadline', data }, aMeta());
    const answers = await together((caller) => {
      const work = { type: 'AskExtension', untilOn: '2020-08-28', reason: `lý do ${caller}` } as const;
      return new WorkOnTask(aMeta(), { taskId: 'long', work });
    });
    expect(tally(answers)).toEqual({ recorded: 1, 'task.extension-pending': CALLERS - 1 });
  });
  it('withdraw it and hand it over: it ends withdrawn or with its heir, and every event follows from those before', async () => {
    await bed.assign('contested');
    await together((caller) =>
      caller % 2 === 0
        ? new WithdrawTask(aMeta(GIVER), { taskId: 'contested', reason: 'giao nhầm' })
        : new HandOverTasks(aMeta(GIVER), {
            ...{ items: [{ taskId: 'contested', assigneeId: 'heir', bodyId: 'heir' }], reason: 'sáp nhập', legalBasis: null },
          }),
    );
    const types = await typesOf('contested');
    expect(types.filter((type) => type === 'TaskWithdrawn')).toHaveLength(1);
    expect(types.indexOf('TaskHandedOver')).toBeLessThan(types.indexOf('TaskWithdrawn'));
  });
});
describe('sixty-four callers at one period', () => {
  it('submit the same figures once, and other figures are not laid over them', async () => {
    await bed.assign('daily');
    await bed.setDuty('daily', { untilOn: null });
    const figures = (amount: number) => [{ name: 'installed', amount, unit: '%', base: null }];
    const answers = await together(
      (caller) => new SubmitReport(aMeta(), { taskId: 'daily', period: '2020-08-19', values: figures(caller % 4) }),
    );
    expect(tally(answers)).toEqual({ recorded: CALLERS / 4, 'report.already-submitted': (CALLERS * 3) / 4 });
    expect(await bed.eventsOf(reportStream('daily', '2020-08-19'))).toHaveLength(1);
  });
});
