import { dayOf, dueDayOf, timeOf, weekdayOf } from './dates';
import { defineWords, sayIn } from './words';

const words = defineWords({
  tasks: { vi: '{n} nhiệm vụ', en: { one: '{n} task', other: '{n} tasks' } },
  of: { vi: '{issuer} giao', en: 'given by {issuer}' },
});
describe('words', () => {
  it('are said in the language asked for', () => {
    expect(sayIn(words, 'vi')('of', { issuer: 'UBND tỉnh' })).toBe('UBND tỉnh giao');
    expect(sayIn(words, 'en')('of', { issuer: 'UBND tỉnh' })).toBe('given by UBND tỉnh');
  });
  it('have a form for one in English and none in Vietnamese', () => {
    expect([1, 0, 2].map((n) => sayIn(words, 'en')('tasks', { n }))).toEqual(['1 task', '0 tasks', '2 tasks']);
    expect(sayIn(words, 'vi')('tasks', { n: 1 })).toBe('1 nhiệm vụ');
  });
  it('group numbers as the language does', () => {
    expect(sayIn(words, 'vi')('tasks', { n: 10614 })).toBe('10.614 nhiệm vụ');
    expect(sayIn(words, 'en')('tasks', { n: 10614 })).toBe('10,614 tasks');
  });
  it('show a place that nobody filled, rather than hide it', () => expect(sayIn(words, 'vi')('of')).toBe('{issuer} giao'));
  it('take a value as it is, also one that looks like a place', () =>
    expect(sayIn(words, 'vi')('of', { issuer: '{n} $&' })).toBe('{n} $& giao'));
});
describe('dates', () => {
  it.each([
    ['2020-08-20', '20/8/2020'],
    ['2020-08', '8/2020'],
    ['2020', '2020'],
    ['2020-08-20T23:30:00Z', '21/8/2020'],
  ])('%s is written %s', (time, written) => expect(dayOf(time)).toBe(written));
  it('are read at UTC+7 whatever the clock of the browser', () => expect(timeOf('2020-08-20T18:00:00Z')).toBe('21/8/2020 01:00'));
  it('stay days where no hour is known', () => expect(timeOf('2020-08-20')).toBe('20/8/2020'));
  it('bear the weekday where a deadline is near', () => {
    expect(weekdayOf('2020-08-20', 'vi')).toBe('Thứ năm 20/8/2020');
    expect(weekdayOf('2020-08-20T10:00:00+07:00', 'en')).toBe('Thu 20/8/2020');
  });
  it('show the last day of a limit, not the instant that is too late', () => {
    expect(dueDayOf('2020-08-21T00:00:00+07:00')).toBe('20/8/2020');
    expect(dueDayOf('2020-08-20T14:00:00+07:00')).toBe('20/8/2020 14:00');
  });
});
