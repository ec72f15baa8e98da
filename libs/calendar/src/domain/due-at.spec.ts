import type { DeadlineRule } from './deadline';
import { dueAt, firstDayOf, lastDayOf } from './due-at';
import { vietNamCalendar } from './viet-nam/viet-nam-calendar';

const calendar = vietNamCalendar();
const fixed = (on: string, inclusive: boolean, hour: string | null = null): DeadlineRule => ({
  kind: 'fixed',
  text: '',
  on,
  hour,
  inclusive,
});
const within = (
  amount: number,
  unit: 'workingDay' | 'day' | 'month' | 'hour',
  trigger: 'signed' | 'received' = 'signed',
): DeadlineRule => ({
  kind: 'relative',
  text: '',
  amount,
  unit,
  trigger,
});
const before = (on: string, hour: string | null = null) => fixed(on, false, hour);
const by = (on: string, hour: string | null = null) => fixed(on, true, hour);
const due = (rule: DeadlineRule, signedOn: string | null = '2020-08-17', receivedOn: string | null = null) =>
  dueAt(rule, { signedOn, receivedOn }, calendar).dueAt;

describe('a fixed date', () => {
  it.each<[string, DeadlineRule, string]>([
    ['trước ngày 20/8/2020', before('2020-08-20'), '2020-08-20T00:00:00+07:00'],
    ['đến ngày 20/8/2020', by('2020-08-20'), '2020-08-21T00:00:00+07:00'],
    ['đến hết ngày 31/8/2020', by('2020-08-31'), '2020-09-01T00:00:00+07:00'],
    ['chậm nhất ngày 31/12/2020', by('2020-12-31'), '2021-01-01T00:00:00+07:00'],
    ['trước ngày 01/01/2021', before('2021-01-01'), '2021-01-01T00:00:00+07:00'],
    ['đến ngày 29/2/2020, a leap day', by('2020-02-29'), '2020-03-01T00:00:00+07:00'],
    ['đến ngày 28/2/2021', by('2021-02-28'), '2021-03-01T00:00:00+07:00'],
    ['a Saturday stays a Saturday', by('2020-08-22'), '2020-08-23T00:00:00+07:00'],
    ['a Sunday stays a Sunday', by('2020-08-23'), '2020-08-24T00:00:00+07:00'],
    ['Quốc khánh stays Quốc khánh', by('2020-09-02'), '2020-09-03T00:00:00+07:00'],
    ['Tết stays Tết', before('2021-02-12'), '2021-02-12T00:00:00+07:00'],
    ['trước 14 giờ ngày 20/8', before('2020-08-20', '14:00'), '2020-08-20T14:00:00+07:00'],
    ['đến 14 giờ ngày 20/8: an hour has no extent', by('2020-08-20', '14:00'), '2020-08-20T14:00:00+07:00'],
    ['trước 17h30 ngày 20/8', before('2020-08-20', '17:30'), '2020-08-20T17:30:00+07:00'],
    ['8h, one digit', before('2020-08-20', '8:00'), '2020-08-20T08:00:00+07:00'],
    ['00:00', before('2020-08-20', '00:00'), '2020-08-20T00:00:00+07:00'],
    ['24:00 is the next midnight', by('2020-08-20', '24:00'), '2020-08-21T00:00:00+07:00'],
    ['quý III/2020, written as its last day', by('2020-09-30'), '2020-10-01T00:00:00+07:00'],
    ['trong tháng 9/2020', by('2020-09'), '2020-10-01T00:00:00+07:00'],
    ['trong tháng 12/2020', by('2020-12'), '2021-01-01T00:00:00+07:00'],
    ['trước tháng 9/2020', before('2020-09'), '2020-09-01T00:00:00+07:00'],
    ['trong năm 2020', by('2020'), '2021-01-01T00:00:00+07:00'],
    ['trước năm 2021', before('2021'), '2021-01-01T00:00:00+07:00'],
  ])('%s', (_, rule, expected) => expect(due(rule)).toBe(expected));

  it('hangs on no trigger', () =>
    expect(dueAt(by('2020-08-20'), { signedOn: '2020-08-17', receivedOn: null }, calendar).trigger).toBeNull());
  it('needs no date of signing', () => expect(due(by('2020-08-20'), null)).toBe('2020-08-21T00:00:00+07:00'));
});

describe('a number of working days', () => {
  it.each<[string, string, number, string]>([
    ['five from Monday 17/8', '2020-08-17', 5, '2020-08-25T00:00:00+07:00'],
    ['one from Monday', '2020-08-17', 1, '2020-08-19T00:00:00+07:00'],
    ['four from Monday end on Friday', '2020-08-17', 4, '2020-08-22T00:00:00+07:00'],
    ['one from Friday ends on Monday', '2020-08-21', 1, '2020-08-25T00:00:00+07:00'],
    ['one from Saturday 1/8', '2020-08-01', 1, '2020-08-04T00:00:00+07:00'],
    ['one from Sunday 5/7', '2020-07-05', 1, '2020-07-07T00:00:00+07:00'],
    ['none from Monday: the day itself', '2020-08-17', 0, '2020-08-18T00:00:00+07:00'],
    ['none from Saturday: Monday', '2020-08-22', 0, '2020-08-25T00:00:00+07:00'],
    ['over Quốc khánh 2020, one day', '2020-09-01', 1, '2020-09-04T00:00:00+07:00'],
    ['over Quốc khánh 2021, two days and a weekend', '2021-09-01', 1, '2021-09-07T00:00:00+07:00'],
    ['over Quốc khánh 2022', '2022-08-31', 1, '2022-09-06T00:00:00+07:00'],
    ['over Quốc khánh 2023 and its compensation', '2023-08-31', 1, '2023-09-06T00:00:00+07:00'],
    ['over Tết Canh Tý', '2020-01-22', 1, '2020-01-31T00:00:00+07:00'],
    ['over Tết Tân Sửu', '2021-02-09', 2, '2021-02-19T00:00:00+07:00'],
    ['over Tết Nhâm Dần', '2022-01-28', 1, '2022-02-08T00:00:00+07:00'],
    ['over Tết Quý Mão', '2023-01-19', 1, '2023-01-28T00:00:00+07:00'],
    ['over Tết Giáp Thìn', '2024-02-07', 1, '2024-02-16T00:00:00+07:00'],
    ['over Tết Ất Tỵ', '2025-01-24', 1, '2025-02-04T00:00:00+07:00'],
    ['over Tết Bính Ngọ', '2026-02-13', 1, '2026-02-24T00:00:00+07:00'],
    ['over Giỗ Tổ 2020', '2020-04-01', 1, '2020-04-04T00:00:00+07:00'],
    ['over Giỗ Tổ, 30/4 and 1/5/2023 with their compensation', '2023-04-28', 1, '2023-05-05T00:00:00+07:00'],
    ['over New Year 2022, on a Saturday', '2021-12-31', 1, '2022-01-05T00:00:00+07:00'],
    ['the swapped Saturday 4/5/2024 is worked', '2024-05-03', 1, '2024-05-05T00:00:00+07:00'],
    ['29/4/2024 is off', '2024-04-26', 1, '2024-05-03T00:00:00+07:00'],
    ['the swapped Saturday 26/4/2025 is worked', '2025-04-25', 1, '2025-04-27T00:00:00+07:00'],
    ['2/1/2026 is off', '2025-12-31', 1, '2026-01-06T00:00:00+07:00'],
    ['Saturday 10/1/2026 is worked', '2026-01-09', 1, '2026-01-11T00:00:00+07:00'],
    ['ten working days', '2020-08-17', 10, '2020-09-01T00:00:00+07:00'],
    ['fifteen, over Quốc khánh', '2020-08-17', 15, '2020-09-09T00:00:00+07:00'],
    ['a year before the data knows only weekends', '2019-09-01', 1, '2019-09-03T00:00:00+07:00'],
  ])('%s', (_, from, amount, expected) => expect(due(within(amount, 'workingDay'), from)).toBe(expected));

  it('counts from the day of an exact receipt, whatever its hour and offset', () => {
    expect(due(within(1, 'workingDay', 'received'), null, '2020-08-17T16:59:00+07:00')).toBe('2020-08-19T00:00:00+07:00');
    expect(due(within(1, 'workingDay', 'received'), null, '2020-08-17T23:30:00Z')).toBe('2020-08-20T00:00:00+07:00'); // already 18/8 here
  });
});

describe('a number of days, months or hours', () => {
  it.each<[string, DeadlineRule, string, string]>([
    ['five days end on Saturday, so on Monday', within(5, 'day'), '2020-08-17', '2020-08-25T00:00:00+07:00'],
    ['six days end on Sunday, so on Monday', within(6, 'day'), '2020-08-17', '2020-08-25T00:00:00+07:00'],
    ['seven days end on Monday', within(7, 'day'), '2020-08-17', '2020-08-25T00:00:00+07:00'],
    ['three days end on Thursday', within(3, 'day'), '2020-08-17', '2020-08-21T00:00:00+07:00'],
    ['no day: the same day', within(0, 'day'), '2020-08-17', '2020-08-18T00:00:00+07:00'],
    ['sixteen days end on Quốc khánh, so on 3/9', within(16, 'day'), '2020-08-17', '2020-09-04T00:00:00+07:00'],
    ['a limit that ends in Tết', within(30, 'day'), '2021-01-13', '2021-02-18T00:00:00+07:00'],
    ['a limit that ends on a worked Saturday stays', within(5, 'day'), '2026-01-05', '2026-01-11T00:00:00+07:00'],
    ['one month', within(1, 'month'), '2020-08-17', '2020-09-18T00:00:00+07:00'],
    ['one month from 31/8: 30/9', within(1, 'month'), '2020-08-31', '2020-10-01T00:00:00+07:00'],
    ['one month from 31/1/2020: 29/2, a Saturday, so 2/3', within(1, 'month'), '2020-01-31', '2020-03-03T00:00:00+07:00'],
    ['one month from 29/1/2021: 28/2, a Sunday, so 1/3', within(1, 'month'), '2021-01-29', '2021-03-02T00:00:00+07:00'],
    ['twelve months from a leap day: 28/2/2021, so 1/3', within(12, 'month'), '2020-02-29', '2021-03-02T00:00:00+07:00'],
    ['over the turn of the year', within(5, 'month'), '2020-08-17', '2021-01-19T00:00:00+07:00'],
    ['four months end on 17/12', within(4, 'month'), '2020-08-17', '2020-12-18T00:00:00+07:00'],
    ['24 hours from an instant', within(24, 'hour'), '2020-08-17T14:05:00+07:00', '2020-08-18T14:05:00+07:00'],
    ['48 hours run through a weekend', within(48, 'hour'), '2020-08-21T08:00:00+07:00', '2020-08-23T08:00:00+07:00'],
    ['half an hour', within(0.5, 'hour'), '2020-08-17T23:45:00+07:00', '2020-08-18T00:15:00+07:00'],
    ['hours from a day run from its last moment', within(24, 'hour'), '2020-08-17', '2020-08-19T00:00:00+07:00'],
  ])('%s', (_, rule, from, expected) => expect(due(rule, from)).toBe(expected));
});

describe('what gives no date', () => {
  it.each<[string, DeadlineRule, string | null, string | null]>([
    ['theo quy định', { kind: 'byReference', text: 'theo quy định' }, '2020-08-17', '2020-08-18'],
    [
      'trước 14 giờ hàng ngày',
      { kind: 'recurring', text: '', recurrence: { text: '', every: 'day', before: '14:00', day: null, inclusive: false } },
      '2020-08-17',
      '2020-08-18',
    ],
    ['five working days from a receipt that has not come', within(5, 'workingDay', 'received'), '2020-08-17', null],
    ['hours from a receipt that has not come', within(24, 'hour', 'received'), '2020-08-17', null],
    ['days from a letter without date', within(5, 'day'), null, '2020-08-18'],
  ])('%s', (_, rule, signedOn, receivedOn) =>
    expect(dueAt(rule, { signedOn, receivedOn }, calendar)).toEqual({ dueAt: null, trigger: null }),
  );
  it('names the trigger but no day where a letter bears only its month', () =>
    expect(dueAt(within(5, 'day'), { signedOn: '2020-08', receivedOn: null }, calendar)).toEqual({
      dueAt: null,
      trigger: { kind: 'signed', on: '2020-08' },
    }));
  it('names the receipt a limit runs from', () =>
    expect(dueAt(within(1, 'day', 'received'), { signedOn: '2020-08-17', receivedOn: '2020-08-18' }, calendar)).toEqual({
      dueAt: '2020-08-20T00:00:00+07:00',
      trigger: { kind: 'received', on: '2020-08-18' },
    }));
});

describe('what cannot be', () => {
  it.each<[string, DeadlineRule, string | null, object]>([
    ['30/2', by('2020-02-30'), null, { code: 'date.does-not-exist', details: { field: 'on', value: '2020-02-30' } }],
    ['31/9 before', before('2020-09-31'), null, { code: 'date.does-not-exist' }],
    ['29/2/2021', by('2021-02-29'), null, { code: 'date.does-not-exist' }],
    ['25 o’clock', by('2020-08-20', '25:00'), null, { code: 'deadline.hour-does-not-exist', details: { value: '25:00' } }],
    ['14:60', by('2020-08-20', '14:60'), null, { code: 'deadline.hour-does-not-exist' }],
    ['24:01', by('2020-08-20', '24:01'), null, { code: 'deadline.hour-does-not-exist' }],
    ['an hour in words', by('2020-08-20', 'chiều'), null, { code: 'deadline.hour-does-not-exist' }],
    [
      'signed on a day that does not exist',
      within(5, 'day'),
      '2020-08-32',
      { code: 'date.does-not-exist', details: { field: 'signedOn', value: '2020-08-32' } },
    ],
    ['minus one day', within(-1, 'day'), '2020-08-17', { code: 'deadline.amount-impossible', details: { amount: -1, unit: 'day' } }],
    ['half a day', within(0.5, 'day'), '2020-08-17', { code: 'deadline.amount-impossible' }],
    ['a phone number of days', within(905_123_456, 'day'), '2020-08-17', { code: 'deadline.amount-impossible' }],
    ['no number', within(Number.NaN, 'hour'), '2020-08-17', { code: 'deadline.amount-impossible' }],
    ['no number, while nothing was received', within(-5, 'day', 'received'), null, { code: 'deadline.amount-impossible' }],
  ])('%s is refused', (_, rule, signedOn, expected) => {
    let refusal: unknown;
    try {
      due(rule, signedOn);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject(expected);
  });
});

describe('the days of a world time', () => {
  it.each([
    ['2020-08-17', '2020-08-17', '2020-08-17'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-08-17T23:30:00+07:00', '2020-08-17', '2020-08-17'],
    ['2020-08-17T17:00:00Z', '2020-08-18', '2020-08-18'],
  ])('%s lasts from %s to %s', (written, first, last) => expect([firstDayOf(written), lastDayOf(written)]).toEqual([first, last]));
  it.each(['2020-02-30', '2020-13', 'mai', ''])('%j has none, and the field is named', (written) => {
    for (const days of [firstDayOf, lastDayOf])
      expect(() => days(written, 'untilOn')).toThrow(
        expect.objectContaining({ code: 'date.does-not-exist', details: { field: 'untilOn', value: written } }),
      );
  });
});
