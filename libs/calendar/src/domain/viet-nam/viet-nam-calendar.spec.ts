import { specFor } from '@cascade/event-store/testing';
import { calendar } from '../calendar.decider';
import { isWorkingDay, weekdayOf } from '../work-calendar';
import { establishingCalendar, vietNamCalendar } from './viet-nam-calendar';
import { VIET_NAM_DAYS } from './viet-nam-days';

const viet = vietNamCalendar();
const daysOff = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (!isWorkingDay(viet, day)) days.push(day);
  }
  return days;
};

describe('the calendar of Viet Nam', () => {
  it('has the version of its eight events', () => expect(viet.version).toBe('viet-nam@7'));
  it('is accepted year by year by the rules that every calendar obeys', () => {
    const [opened, ...years] = establishingCalendar().events;
    if (opened?.type !== 'CalendarOpened') throw new Error('a calendar begins with its opening');
    specFor(calendar)().when({ type: 'OpenCalendar', data: opened.data }).then({ type: 'CalendarOpened', version: 1, data: opened.data });
    expect(years).toHaveLength(7);
    for (const year of years) {
      if (year.type !== 'SpecialDaysSet') throw new Error('only one opening');
      specFor(calendar)(opened)
        .when({ type: 'SetSpecialDays', data: year.data })
        .then({ type: 'SpecialDaysSet', version: 1, data: year.data });
    }
  });
  it('has the same event ids on every machine', () => {
    expect(establishingCalendar().events.map(({ id }) => id)).toEqual(establishingCalendar().events.map(({ id }) => id));
    expect(new Set(establishingCalendar().events.map(({ id }) => id)).size).toBe(8);
  });
  it('keeps every day in the year it is listed under, with a name and a source', () => {
    for (const [year, days] of Object.entries(VIET_NAM_DAYS))
      for (const { on, name, source } of days) {
        expect(on.slice(0, 4)).toBe(year);
        expect(name.length).toBeGreaterThan(3);
        expect(source.length).toBeGreaterThan(10);
      }
  });
  it.each([
    ['Tết Canh Tý', '2020-01-22', '2020-01-30', 7],
    ['Tết Tân Sửu', '2021-02-09', '2021-02-17', 7],
    ['Tết Nhâm Dần', '2022-01-28', '2022-02-07', 9],
    ['Tết Quý Mão', '2023-01-19', '2023-01-27', 7],
    ['Tết Giáp Thìn', '2024-02-07', '2024-02-15', 7],
    ['Tết Ất Tỵ', '2025-01-24', '2025-02-03', 9],
    ['Tết Bính Ngọ', '2026-02-13', '2026-02-23', 9],
    ['Giỗ Tổ and the May days 2023', '2023-04-28', '2023-05-04', 5],
    ['the May days 2024', '2024-04-26', '2024-05-02', 5],
    ['the May days 2025', '2025-04-29', '2025-05-05', 5],
    ['Quốc khánh 2020, one day', '2020-09-01', '2020-09-03', 1],
    ['Quốc khánh 2021', '2021-09-01', '2021-09-06', 4],
    ['Quốc khánh 2022', '2022-08-31', '2022-09-05', 4],
    ['Quốc khánh 2023', '2023-08-31', '2023-09-05', 4],
    ['Quốc khánh 2024', '2024-08-30', '2024-09-04', 4],
    ['Quốc khánh 2025', '2025-08-29', '2025-09-03', 4],
    ['New Year 2026', '2025-12-31', '2026-01-05', 4],
  ])('%s: between %s and %s %i days are off', (_, before, after, count) => expect(daysOff(before, after)).toHaveLength(count));
  it('works on a Saturday for each day off that was swapped', () => {
    const days = Object.values(VIET_NAM_DAYS).flat();
    const worked = days.filter(({ kind }) => kind === 'working');
    expect(worked.map(({ on }) => on)).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
    expect(worked.every(({ on }) => weekdayOf(on) === 6)).toBe(true);
    expect(days.filter(({ name }) => name === 'Nghỉ hoán đổi')).toHaveLength(worked.length);
  });
  it('gives a working day off for each holiday on a weekly day off outside Tết', () => {
    for (const days of Object.values(VIET_NAM_DAYS)) {
      const fixed = days.filter(({ name, kind }) => kind === 'off' && !name.startsWith('Tết Âm') && !name.startsWith('Nghỉ'));
      const lost = fixed.filter(({ on }) => weekdayOf(on) > 5);
      expect(days.filter(({ name }) => name.startsWith('Nghỉ bù'))).toHaveLength(lost.length);
    }
  });
  it('marks what it is not sure of', () => {
    const unsure = Object.values(VIET_NAM_DAYS)
      .flat()
      .filter(({ source }) => source.includes('KIỂM TRA'));
    expect(unsure.map(({ on }) => on).sort()).toEqual(['2026-08-22', '2026-08-31', '2026-09-01']);
  });
});
