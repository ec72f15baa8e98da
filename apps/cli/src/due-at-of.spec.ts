import type { ReadDeadline } from '@cascade/documents';
import { dueAtOf } from './due-at-of';

const fixed = (on: string, inclusive: boolean, hour: string | null = null): ReadDeadline => ({
  kind: 'fixed',
  text: '',
  on,
  hour,
  inclusive,
});
const within = (amount: number, trigger: 'signed' | 'received', unit: 'workingDay' | 'hour' = 'workingDay'): ReadDeadline => ({
  kind: 'relative',
  text: '',
  amount,
  unit,
  trigger,
});

describe('when a deadline that was read is over', () => {
  it.each<[string, ReadDeadline, string | null, string | null]>([
    ['trước ngày 20/8/2020', fixed('2020-08-20', false), '2020-08-17', '2020-08-20T00:00:00+07:00'],
    ['đến hết ngày 20/8/2020', fixed('2020-08-20', true), '2020-08-17', '2020-08-21T00:00:00+07:00'],
    ['five working days from Monday', within(5, 'signed'), '2020-08-17', '2020-08-25T00:00:00+07:00'],
    ['a limit that waits for a receipt', within(5, 'received'), '2020-08-17', null],
    ['a limit from a letter without a date', within(5, 'signed'), null, null],
    ['an hour that no clock has', fixed('2020-08-20', false, '31:00'), '2020-08-17', null],
    ['a misread number of days', within(90_512, 'signed'), '2020-08-17', null],
    ['theo quy định', { kind: 'byReference', text: 'theo quy định' }, '2020-08-17', null],
  ])('%s', (_, rule, signedOn, expected) => expect(dueAtOf(rule, signedOn)).toBe(expected));
});
