import { firstInstant } from './world-time';

describe('the first instant of a world time', () => {
  it.each([
    ['2020-08-17', '2020-08-16T17:00:00.000Z'],
    ['2020-08', '2020-07-31T17:00:00.000Z'],
    ['2020', '2019-12-31T17:00:00.000Z'],
    ['2020-08-17T14:05:00+07:00', '2020-08-17T07:05:00.000Z'],
    ['2020-08-17T14:05Z', '2020-08-17T14:05:00.000Z'],
    ['2020-02-29T08:00:00+07:00', '2020-02-29T01:00:00.000Z'],
    ['2020-08-31T08:00:00+07:00', '2020-08-31T01:00:00.000Z'],
    ['2020-02-29', '2020-02-28T17:00:00.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(new Date(firstInstant(written, 0)).toISOString()).toBe(instant);
    expect(new Date(firstInstant(written, 0)).toISOString()).toBe(instant); // the second time from memory
  });
  it('is the instant of recording where nothing is known', () => expect(firstInstant(null, 1234)).toBe(1234));
  it.each([
    '2020-02-30',
    '2021-02-29',
    '2020-13-01',
    '17/8/2020',
    '',
    '2020-02-30T10:00:00+07:00',
    '2020-08-17T25:00:00Z',
    '2020-08-00T10:00:00Z',
    '2020-13-05T10:00:00Z',
  ])('%j names none', (written) => expect(() => firstInstant(written, 0)).toThrow(RangeError));
});
