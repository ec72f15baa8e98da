import type { Recurrence } from './deadline';
import { firstInstantOf } from './instants';
import { occurrences, type OccurrenceChoices } from './occurrences';
import { vietNamCalendar } from './viet-nam/viet-nam-calendar';

const calendar = vietNamCalendar();
const every = (unit: Recurrence['every'], changes: Partial<Recurrence> = {}): Recurrence => ({
  text: '',
  every: unit,
  before: null,
  day: null,
  inclusive: true,
  ...changes,
});
const list = (recurrence: Recurrence, from: string, to: string, onDayOff: OccurrenceChoices['onDayOff'] = 'keep') =>
  [...occurrences(recurrence, firstInstantOf(from), firstInstantOf(to), calendar, { onDayOff })].map(
    ({ period, dueAt }) => `${period} ${dueAt.slice(0, 16)}`,
  );

describe('a daily duty', () => {
  const daily = every('day', { before: '14:00', inclusive: false }); // 'trước 14 giờ hàng ngày'
  it('is due before 14:00 on every day of the window', () =>
    expect(list(daily, '2020-08-18', '2020-08-21T08:00:00+07:00')).toEqual([
      '2020-08-18 2020-08-18T14:00',
      '2020-08-19 2020-08-19T14:00',
      '2020-08-20 2020-08-20T14:00',
    ]));
  it('is not owed for a day whose hour had passed when the window opens', () =>
    expect(list(daily, '2020-08-17T14:00:01+07:00', '2020-08-19')).toEqual(['2020-08-18 2020-08-18T14:00']));
  it('takes the first instant of the window and leaves out its last', () => {
    expect(list(daily, '2020-08-18T14:00:00+07:00', '2020-08-18T14:00:01+07:00')).toHaveLength(1);
    expect(list(daily, '2020-08-18', '2020-08-18T14:00:00+07:00')).toEqual([]);
  });
  it('says nothing of weekends unless somebody chose', () => {
    const window = ['2020-08-21', '2020-08-25'] as const;
    expect(list(daily, ...window)).toHaveLength(4);
    expect(list(daily, ...window, 'skip')).toEqual(['2020-08-21 2020-08-21T14:00', '2020-08-24 2020-08-24T14:00']);
    expect(list(daily, ...window, 'nextWorkingDay')).toEqual([
      '2020-08-21 2020-08-21T14:00',
      '2020-08-22 2020-08-24T14:00',
      '2020-08-23 2020-08-24T14:00',
      '2020-08-24 2020-08-24T14:00',
    ]);
    expect(list(daily, ...window, 'previousWorkingDay').map((row) => row.slice(11))).toEqual([
      '2020-08-21T14:00',
      '2020-08-21T14:00',
      '2020-08-21T14:00',
      '2020-08-24T14:00',
    ]);
  });
  it('without an hour ends with the day', () =>
    expect(list(every('day'), '2020-08-18', '2020-08-20')).toEqual(['2020-08-17 2020-08-18T00:00', '2020-08-18 2020-08-19T00:00']));
  it('falls silent over a swapped holiday and wakes on the worked Saturday', () =>
    expect(list(daily, '2026-01-01', '2026-01-11', 'skip').map((row) => row.slice(0, 10))).toEqual([
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-10',
    ]));
});

describe('a weekly duty', () => {
  it('is due on its weekday', () =>
    expect(list(every('week', { day: 5 }), '2020-08-17', '2020-09-01')).toEqual([
      '2020-W34 2020-08-22T00:00',
      '2020-W35 2020-08-29T00:00',
    ]));
  it('before its weekday ends the day before', () =>
    expect(list(every('week', { day: 5, inclusive: false }), '2020-08-17', '2020-08-24')).toEqual(['2020-W34 2020-08-21T00:00']));
  it('before an hour is on the weekday itself', () =>
    expect(list(every('week', { day: 5, inclusive: false, before: '16:00' }), '2020-08-17', '2020-08-24')).toEqual([
      '2020-W34 2020-08-21T16:00',
    ]));
  it('without a weekday ends with the week', () =>
    expect(list(every('week'), '2020-08-18', '2020-08-25')).toEqual(['2020-W34 2020-08-24T00:00']));
  it('names weeks by the year of their Thursday', () =>
    expect(list(every('week', { day: 5 }), '2020-12-28', '2021-01-12').map((row) => row.slice(0, 8))).toEqual(['2020-W53', '2021-W01']));
});

describe('a monthly duty', () => {
  it('before the 25th ends with the 24th', () =>
    expect(list(every('month', { day: 25, inclusive: false }), '2020-08-01', '2020-10-01')).toEqual([
      '2020-08 2020-08-25T00:00',
      '2020-09 2020-09-25T00:00',
    ]));
  it('by the 25th ends with the 25th', () =>
    expect(list(every('month', { day: 25 }), '2020-08-01', '2020-09-01')).toEqual(['2020-08 2020-08-26T00:00']));
  it('on a day off is chosen by a person', () => {
    const rule = every('month', { day: 2 }); // 2/9/2020 is Quốc khánh, 2/8 a Sunday
    expect(list(rule, '2020-09-01', '2020-10-01')).toEqual(['2020-09 2020-09-03T00:00']);
    expect(list(rule, '2020-09-01', '2020-10-01', 'nextWorkingDay')).toEqual(['2020-09 2020-09-04T00:00']);
    expect(list(rule, '2020-09-01', '2020-10-01', 'previousWorkingDay')).toEqual(['2020-09 2020-09-02T00:00']);
    expect(list(rule, '2020-08-01', '2020-10-01', 'skip')).toEqual([]);
  });
  it('finds an occurrence that Tết moved into the window', () =>
    expect(list(every('month', { day: 10 }), '2021-02-17', '2021-02-19', 'nextWorkingDay')).toEqual(['2021-02 2021-02-18T00:00']));
  it('on the 31st is on the last day of shorter months', () =>
    expect(list(every('month', { day: 31 }), '2021-02-02', '2021-05-02')).toEqual([
      '2021-02 2021-03-01T00:00',
      '2021-03 2021-04-01T00:00',
      '2021-04 2021-05-01T00:00',
    ]));
  it('before the 31st includes the 30th', () =>
    expect(list(every('month', { day: 31, inclusive: false }), '2021-04-01', '2021-06-01')).toEqual([
      '2021-04 2021-05-01T00:00',
      '2021-05 2021-05-31T00:00',
    ]));
  it('before the 1st ends with the month before', () =>
    expect(list(every('month', { day: 1, inclusive: false }), '2020-09-01', '2020-09-30')).toEqual(['2020-09 2020-09-01T00:00']));
});

describe('longer periods', () => {
  it('a quarter without a day ends on its last', () =>
    expect(list(every('quarter'), '2020-07-02', '2021-01-02')).toEqual(['2020-Q3 2020-10-01T00:00', '2020-Q4 2021-01-01T00:00']));
  it('a day is looked for in the last month of the quarter', () =>
    expect(list(every('quarter', { day: 25, inclusive: false }), '2020-07-01', '2020-12-31')).toEqual([
      '2020-Q3 2020-09-25T00:00',
      '2020-Q4 2020-12-25T00:00',
    ]));
  it('half-years and years', () => {
    expect(list(every('halfYear', { day: 14 }), '2020-01-01', '2021-01-01')).toEqual([
      '2020-H1 2020-06-15T00:00',
      '2020-H2 2020-12-15T00:00',
    ]);
    expect(list(every('year', { day: 14 }), '2020-01-01', '2022-01-01')).toEqual(['2020 2020-12-15T00:00', '2021 2021-12-15T00:00']);
  });
});

describe('what has no occurrences', () => {
  it('is repeated without an interval', () => expect(list(every('unstated'), '2020-01-01', '2021-01-01')).toEqual([]));
  it('is an empty or reversed window', () => {
    expect(list(every('day'), '2020-08-18', '2020-08-18')).toEqual([]);
    expect(list(every('day'), '2020-08-19', '2020-08-18')).toEqual([]);
  });
  it('is an hour that does not exist', () =>
    expect(() => list(every('day', { before: '26:00' }), '2020-01-01', '2021-01-01')).toThrow('deadline.hour-does-not-exist'));
  it('is drawn lazily, so a duty without end costs what is asked', () => {
    const endless = occurrences(every('day'), firstInstantOf('2020-08-18'), Number.MAX_SAFE_INTEGER / 2, calendar);
    expect([endless.next().value?.period, endless.next().value?.period]).toEqual(['2020-08-17', '2020-08-18']);
  });
});

describe('a yearly duty whose day is named', () => {
  it("before the 15th of November ends with the 14th ('trước ngày 15/11 hằng năm')", () =>
    expect(list(every('year', { day: 15, month: 11, inclusive: false }), '2024-01-01', '2026-01-01')).toEqual([
      '2024 2024-11-15T00:00',
      '2025 2025-11-15T00:00',
    ]));
  it('early in the year is found in a window that ends early', () =>
    expect(list(every('year', { day: 10, month: 1 }), '2025-01-01', '2025-02-01')).toEqual(['2025 2025-01-11T00:00']));
  it('is not owed for a year whose day had passed when the window opens', () =>
    expect(list(every('year', { day: 10, month: 1 }), '2025-01-12', '2026-02-01')).toEqual(['2026 2026-01-11T00:00']));
  it('on the 31st of a shorter month is on its last day', () =>
    expect(list(every('year', { day: 31, month: 2 }), '2024-01-01', '2026-01-01')).toEqual([
      '2024 2024-03-01T00:00',
      '2025 2025-03-01T00:00',
    ]));
});
