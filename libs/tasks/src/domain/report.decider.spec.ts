import { specFor } from '@cascade/event-store/testing';
import { isPeriod } from './period';
import { report, type ReportCommand } from './report.decider';
import type { ReportEvent } from './task.events';

const given = specFor(report);
const of = { taskId: 'daily', period: '2020-08-18' };
const figures = (amount: number) => [{ name: 'installed', amount, unit: '%', base: 'người dùng điện thoại thông minh' }];
const submitted = (amount = 41): ReportEvent => ({
  type: 'ReportSubmitted',
  version: 2,
  data: { ...of, values: figures(amount), note: null },
});
const waived = (): ReportEvent => ({ type: 'ReportWaived', version: 2, data: { ...of, reason: 'ngày nghỉ' } });
const submit = (amount = 41, period = of.period): ReportCommand => ({
  type: 'Submit',
  data: { ...of, period, values: figures(amount), note: null },
});
const waive: ReportCommand = { type: 'Waive', data: { ...of, reason: 'ngày nghỉ' } };

describe('the report of one period', () => {
  it('begins with its submission', () => given().when(submit()).then(submitted()));
  it('begins with its waiver', () => given().when(waive).then(waived()));
  it('is no news with the same figures', () => given(submitted()).when(submit()).then());
  it('is not overwritten by other figures', () => given(submitted(41)).when(submit(43)).thenRefused('report.already-submitted'));
  it('may come though it was waived', () => given(waived()).when(submit()).then(submitted()));
  it('is waived once', () => given(waived()).when(waive).then());
  it('cannot be waived once it is there', () => given(submitted()).when(waive).thenRefused('report.already-submitted'));
  it('stays submitted, whatever a waiver on record says', () => expect(given(submitted(), waived()).folds().status).toBe('submitted'));
  it('comes again with other figures once it was voided, and is told apart by its event', () => {
    const first = { ...submitted(41), id: 'e-1' };
    const put = (over: object = {}) => ({ eventId: 'e-1', voided: true, occurredAt: null, productOn: null, reason: 'nhập nhầm', ...over });
    const voided = { type: 'FactCorrected', version: 2, data: put() } as const;
    given(first).when({ type: 'CorrectFact', data: put() }).then(voided);
    given(first, voided).when({ type: 'CorrectFact', data: put() }).then();
    given(first, voided).when(submit(43)).then(submitted(43));
    given(first)
      .when({ type: 'CorrectFact', data: put({ eventId: 'e-9' }) })
      .thenRefused('fact.unknown');
    given(first)
      .when({ type: 'CorrectFact', data: put({ voided: false }) })
      .thenRefused('fact.correction-empty');
    given(first)
      .when({ type: 'CorrectFact', data: put({ reason: ' ' }) })
      .thenRefused('fact.reason-missing');
  });
  it('is of a period that exists', () => given().when(submit(41, '2020-08-32')).thenRefused('report.period-unreadable'));
  it('is not changed by an event of another room on its stream', () => {
    const destroyed = { type: 'KeyDestroyed', version: 1, data: { keyId: 'k', reason: 'r' } } as unknown as ReportEvent;
    expect(given(submitted(), destroyed).folds()).toEqual(given(submitted()).folds());
  });
});

describe('a period', () => {
  it.each(['2020-08-18', '2020-08', '2020', '2020-Q3', '2020-H2', '2020-W34', '2020-W53'])('may be %s', (text) =>
    expect(isPeriod(text)).toBe(true),
  );
  it.each(['', '2020-02-30', '2020-13', '2020-Q5', '2020-W54', '2020-W00', '18/8/2020', '2020-08-18T14:00:00+07:00', '2020-08-18/../x'])(
    'cannot be %j',
    (text) => expect(isPeriod(text)).toBe(false),
  );
});
