import { reportStream } from '../domain';
import { SubmitReport } from '../submit-report/submit-report.command';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { WaiveReport } from '../waive-report/waive-report.command';
import { CorrectReport } from './correct-report.command';

let bed: TestBed;
const town = () => aMeta({ onBehalfOf: 'town' });
beforeAll(async () => {
  bed = await openTestBed();
  await bed.assign('daily');
  await bed.setDuty('daily', { collectorId: 'culture-office' });
});
afterAll(() => bed.close());
const submit = (period: string, amount: number) =>
  bed.execute(new SubmitReport(aMeta(), { taskId: 'daily', period, values: [{ name: 'máy', amount, unit: 'máy', base: null }] }));
const correct = (period: string, over: object = {}, meta = aMeta(), taskId = 'daily') =>
  bed.execute(
    new CorrectReport(meta, {
      taskId,
      period,
      correction: { eventId: null, voided: true, occurredAt: null, reason: 'nhập nhầm', ...over },
    }),
  );
const eventsOf = (period: string) => bed.eventsOf(reportStream('daily', period));

describe('putting a report right', () => {
  it('voids the last one, so that it may come with its true figures', async () => {
    await submit('2020-08-18', 41);
    await expect(submit('2020-08-18', 43)).rejects.toMatchObject({ code: 'report.already-submitted' });
    await correct('2020-08-18');
    await submit('2020-08-18', 43);
    const [first, put, second] = await eventsOf('2020-08-18');
    expect([first?.type, put?.type, second?.data]).toEqual([
      'ReportSubmitted',
      'FactCorrected',
      expect.objectContaining({ values: [{ name: 'máy', amount: 43, unit: 'máy', base: null }] }),
    ]);
    expect(bed.said(put)).toMatchObject({ eventId: first?.id, voided: true, reason: 'nhập nhầm' });
  });
  it('says when it really came, of the event that is named', async () => {
    await submit('2020-08-19', 5);
    const [event] = await eventsOf('2020-08-19');
    const came = { eventId: event!.id, voided: false, occurredAt: '2020-08-19T13:50:00+07:00' };
    await correct('2020-08-19', came, aMeta({ onBehalfOf: 'culture-office' }));
    expect((await eventsOf('2020-08-19')).at(-1)?.data).toMatchObject(came);
  });
  it('is the giver’s where it was done without', async () => {
    await bed.execute(new WaiveReport(town(), { taskId: 'daily', period: '2020-08-20', reason: 'nghỉ' }));
    await expect(correct('2020-08-20')).rejects.toMatchObject({ code: 'task.not-yours' });
    await correct('2020-08-20', {}, town());
    expect((await eventsOf('2020-08-20')).map(({ type }) => type)).toEqual(['ReportWaived', 'FactCorrected']);
  });
  it('is open to nobody else', () =>
    expect(correct('2020-08-19', {}, aMeta({ onBehalfOf: 'stranger' }))).rejects.toMatchObject({ code: 'task.not-yours' }));
  it('is possible after a recall: it only tidies', async () => {
    await bed.recall('2020-08-19');
    await correct('2020-08-18', { reason: 'thu hồi' });
    expect((await eventsOf('2020-08-18')).at(-1)?.type).toBe('FactCorrected');
  });
  it.each([
    ['2020-08-18', {}, 'nobody', 'task.unknown'],
    ['2020-08-32', {}, 'daily', 'report.period-unreadable'],
    ['2020-08-21', {}, 'daily', 'fact.unknown'],
    ['2020-08-19', { eventId: 'no-such-event' }, 'daily', 'fact.unknown'],
    ['2020-08-19', { voided: false }, 'daily', 'fact.correction-empty'],
    ['2020-08-19', { occurredAt: '2020-02-30' }, 'daily', 'date.does-not-exist'],
    ['2020-08-19', { reason: ' ' }, 'daily', 'fact.reason-missing'],
  ])('names what is there: %s %j of %s', (period, over, taskId, code) =>
    expect(correct(period, over, aMeta(), taskId)).rejects.toMatchObject({ code }),
  );
});
