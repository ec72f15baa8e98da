import { firstInstantOf } from '@cascade/calendar/domain';
import { acknowledgeBy, acknowledgementAt, isRegisteredState, type Exchange } from './acknowledgement';

const at = firstInstantOf;
const exchange = (change: Partial<Exchange> = {}): Exchange => ({
  state: 'sent',
  sentAt: at('2020-08-17'),
  arrivedAt: at('2020-08-18T16:00:00+07:00'),
  receivedAt: null,
  ...change,
});
describe('the acknowledgement of a receipt', () => {
  it('is due on the day of arrival', () => expect(acknowledgeBy(exchange())).toBe(at('2020-08-19')));
  it('is due on the day of sending where no arrival is known', () =>
    expect(acknowledgeBy(exchange({ arrivedAt: null }))).toBe(at('2020-08-18')));
  it.each<[string, Partial<Exchange>, string, string]>([
    ['in time on the same day', { receivedAt: at('2020-08-18T23:59:00+07:00') }, '2020-08-30', 'inTime'],
    ['late on the next', { receivedAt: at('2020-08-19') }, '2020-08-30', 'late'],
    ['pending until the day is over', {}, '2020-08-18T23:59:59+07:00', 'pending'],
    ['overdue from then on, though nobody writes anything', {}, '2020-08-19', 'overdue'],
    ['not owed by who refused', { state: 'refused' }, '2020-08-30', 'refused'],
    ['not late from nothing', { sentAt: null, arrivedAt: null }, '2020-08-30', 'pending'],
    ['in time where nobody knows when it came', { sentAt: null, arrivedAt: null, receivedAt: at('2020-08-30') }, '2020-08-30', 'inTime'],
  ])('is %s', (_, change, asOf, expected) => expect(acknowledgementAt(exchange(change), at(asOf))).toBe(expected));
});
it.each([
  ['sent', false],
  ['arrived', false],
  ['refused', false],
  ['received', true],
  ['assigned', true],
  ['processing', true],
  ['done', true],
  [null, false],
  [undefined, false],
])('a letter that is %s stands in the book: %s', (state, registered) => expect(isRegisteredState(state)).toBe(registered));
