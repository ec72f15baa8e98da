import { barsOf, everyDay, nextChange, placeOf } from './days';

const days = everyDay(
  [
    { day: '2020-08-17', changes: 9 },
    { day: '2020-08-19', changes: 1 },
  ],
  '2020-08-20T20:00:00Z',
);
describe('the days of a slider', () => {
  it('are all days to today at UTC+7, quiet ones too', () =>
    expect(days.map(({ day, changes }) => `${day} ${changes}`)).toEqual([
      '2020-08-17 9',
      '2020-08-18 0',
      '2020-08-19 1',
      '2020-08-20 0',
      '2020-08-21 0',
    ]));
  it('are today alone where nothing ever changed', () =>
    expect(everyDay([], '2020-08-20T03:00:00Z')).toEqual([{ day: '2020-08-20', changes: 0 }]));
  it('reach to a change that lies ahead', () =>
    expect(everyDay([{ day: '2021-01-01', changes: 1 }], '2020-08-20T03:00:00Z').at(-1)!.day).toBe('2021-01-01'));
  it('are the last years of a very long story', () =>
    expect(everyDay([{ day: '1990-01-01', changes: 1 }], '2020-08-20T03:00:00Z')).toHaveLength(3000));
  it.each([
    [undefined, 4],
    ['2020-08-18', 1],
    ['2020-08-18T14:05:00+07:00', 1],
    ['2020-08', 4],
    ['2020', 4],
    ['2019-01-01', 0],
    ['2030-01-01', 4],
  ])('have a place for %s', (instant, place) => expect(placeOf(days, instant)).toBe(place));
  it('lead from change to change', () => {
    expect([
      nextChange(days, 4, -1),
      nextChange(days, 2, -1),
      nextChange(days, 0, -1),
      nextChange(days, 0, 1),
      nextChange(days, 2, 1),
    ]).toEqual([2, 0, null, 2, null]);
  });
  it('have bars that show a quiet day beside a loud one, and never more than pixels', () => {
    expect(barsOf(days, 500)).toEqual([
      { at: 0, height: 1 },
      { at: 0.5, height: 1 / 3 },
    ]);
    expect(barsOf(days, 2)).toHaveLength(1);
  });
});
