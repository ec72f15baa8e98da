import { dayNumberOf, isoDayOf } from '@cascade/calendar/domain';
import { columnsOf, type TargetStep } from './target-columns';

const numbered = (day: string): number => dayNumberOf(Date.parse(`${day}T12:00:00+07:00`));
const columns = (step: TargetStep, ...days: readonly string[]): readonly string[] =>
  columnsOf(days.map(numbered).toReversed(), step).map(isoDayOf).toReversed();

describe('columns of targets', () => {
  // 17 August 2020 was a Monday.
  const DAYS = ['2020-07-31', '2020-08-01', '2020-08-16', '2020-08-17', '2020-08-20', '2020-08-23', '2020-08-24'] as const;
  it('are the days themselves', () => expect(columns('day', ...DAYS)).toEqual(DAYS));
  it('are the last days of weeks, which begin on Mondays', () =>
    expect(columns('week', ...DAYS)).toEqual(['2020-08-01', '2020-08-16', '2020-08-23', '2020-08-24']));
  it('are the last days of months, the one under way with its last so far', () =>
    expect(columns('month', ...DAYS)).toEqual(['2020-07-31', '2020-08-24']));
  it('keep years apart', () => {
    expect(columns('month', '2019-08-20', '2020-08-20')).toEqual(['2019-08-20', '2020-08-20']);
    expect(columns('week', '2019-12-30', '2020-01-05', '2020-01-06')).toEqual(['2020-01-05', '2020-01-06']);
  });
  it('are none of no days', () => expect(columns('week')).toEqual([]));
});
