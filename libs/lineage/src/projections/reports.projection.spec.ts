import { instant, timelineOf, type Said } from '../testing/timeline';
import { reports } from './reports.projection';

const id = { taskId: 't-1', period: '2020-08-18' };
const values = (amount: number) => [{ name: 'số điện thoại cài đặt', amount, unit: 'máy', base: null }];
const submitted = (amount: number, at: string): Said => ['ReportSubmitted', { ...id, values: values(amount), note: null }, at];
const waived = (at: string): Said => ['ReportWaived', { ...id, reason: 'nghỉ lễ' }, at];
const at = (time: string, ...said: Said[]) => timelineOf(reports, ...said).at(time);

describe('one occurrence of a recurring duty', () => {
  it('is submitted from then on', () => {
    const said = submitted(5, '2020-08-18T13:00:00+07:00');
    expect(at('2020-08-18T12:00:00+07:00', said)).toBeUndefined();
    expect(at('2020-08-18T13:00:00+07:00', said)).toEqual({
      task_id: 't-1',
      period: '2020-08-18',
      submitted_at: instant('2020-08-18T13:00:00+07:00'),
      waived: 0,
      values_json: JSON.stringify(values(5)),
    });
  });
  it('was in time though its figures were put right later', () =>
    expect(at('2020-08-20', submitted(5, '2020-08-18'), submitted(6, '2020-08-19'))).toMatchObject({
      submitted_at: instant('2020-08-18'),
      values_json: JSON.stringify(values(6)),
    }));
  it('has the figures that were recorded last', () =>
    expect(at('2020-08-20', submitted(5, '2020-08-19'), submitted(6, '2020-08-18'))).toMatchObject({
      values_json: JSON.stringify(values(6)),
    }));
  it('may be waived, submitted or not', () =>
    expect([at('2020-08-18', waived('2020-08-18')), at('2020-08-19', submitted(5, '2020-08-18'), waived('2020-08-19'))]).toMatchObject([
      { waived: 1, submitted_at: null },
      { waived: 1, submitted_at: instant('2020-08-18') },
    ]));
  it('is as it was put right: gone, and come again, or at another time', () => {
    const timeline = (data: object, ...more: Said[]) =>
      timelineOf(
        reports,
        submitted(5, '2020-08-19'),
        ['FactCorrected', { eventId: 'event-1', voided: false, occurredAt: null, productOn: null, reason: 'r', ...data }, '2020-08-20'],
        ...more,
      );
    expect(timeline({ voided: true }).at('2020-08-21')).toBeUndefined();
    expect(timeline({ voided: true }, submitted(7, '2020-08-20')).at('2020-08-21')).toMatchObject({
      values_json: JSON.stringify(values(7)),
      submitted_at: instant('2020-08-20'),
    });
    expect(timeline({ occurredAt: '2020-08-18' }).at('2020-08-18')).toMatchObject({ submitted_at: instant('2020-08-18') });
  });
  it('has no timeline without facts', () => expect(reports.timeline([])).toEqual([]));
  it('has one subject a stream', () =>
    expect(Object.values(reports.subjectOf).map((subjectOf) => (subjectOf as (event: unknown) => string)({}))).toEqual(['', '', '']));
});
