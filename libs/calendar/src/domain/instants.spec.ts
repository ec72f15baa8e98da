import { dayOf, firstInstantOf, instantOrNull, isoOf, yearOf } from './instants';

describe('a world time', () => {
  it.each([
    ['2020-08-17', '2020-08-16T17:00:00.000Z'],
    ['2020-08', '2020-07-31T17:00:00.000Z'],
    ['2020', '2019-12-31T17:00:00.000Z'],
    ['2020-08-17T14:05:00+07:00', '2020-08-17T07:05:00.000Z'],
    ['2020-08-17T14:05Z', '2020-08-17T14:05:00.000Z'],
    ['2020-08-17T00:00:00.250+09:00', '2020-08-16T15:00:00.250Z'],
    ['2020-02-29', '2020-02-28T17:00:00.000Z'],
  ])('%s begins at %s', (written, utc) => expect(new Date(firstInstantOf(written)).toISOString()).toBe(utc));
  it.each([
    '2020-02-30',
    '2021-02-29',
    '2020-13',
    '2020-00-10',
    '2020-08-17T25:00:00+07:00',
    '2020-08-17T14:05',
    '17/8/2020',
    '',
    'hôm nay',
  ])('%p is none', (written) => expect(instantOrNull(written)).toBeNull());
  it('is refused by the name of its field', () => {
    expect(() => firstInstantOf('2020-02-30', 'signedOn')).toThrow('"field":"signedOn"');
  });
  it('falls on its day at UTC+7', () => {
    expect(dayOf(Date.parse('2020-08-16T17:00:00Z'))).toBe('2020-08-17');
    expect(dayOf(Date.parse('2020-08-16T16:59:59Z'))).toBe('2020-08-16');
  });
  it('is written with its offset, milliseconds only where there are some', () => {
    expect(isoOf(firstInstantOf('2020-08-21'))).toBe('2020-08-21T00:00:00+07:00');
    expect(isoOf(firstInstantOf('2020-08-21') + 5)).toBe('2020-08-21T00:00:00.005+07:00');
  });
  it.each([
    ['2020-12-31T23:59:59+07:00', 2020],
    ['2020-12-31T16:59:59Z', 2020],
    ['2020-12-31T17:00:00Z', 2021],
    ['2021-01-01T01:00:00+09:00', 2020],
    ['2021-02-30', 2021],
  ])('is in its year at UTC+7, whatever offset it is written with: %s in %s', (written, year) => expect(yearOf(written)).toBe(year));
  it('names its year', () => expect(['2020', '2020-08', '2020-08-17'].map(yearOf)).toEqual([2020, 2020, 2020]));
});

it('an instant is the same one, however many others were asked for in between', () => {
  const before = instantOrNull('2020-08-17');
  for (let year = 1000; year < 6100; year += 1) expect(instantOrNull(`${year}-03-01`)).toBe(Date.parse(`${year}-03-01T00:00:00+07:00`));
  expect(instantOrNull('2020-08-17')).toBe(before);
  expect(instantOrNull('2020-02-30')).toBeNull();
});
