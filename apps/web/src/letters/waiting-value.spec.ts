import { waitingValue } from './waiting-value';

describe('what stands in a field that waits', () => {
  it.each([
    [{ kind: 'byReference', text: 'trước ngày 25/8' }, 'trước ngày 25/8'],
    ['vệ sinh\n  môi trường', 'vệ sinh môi trường'],
    [{ text: null }, null],
    [{ number: '278' }, null],
    [[], null],
    ['  ', null],
    [null, null],
    [60, null],
    ['61a2442c-f91f-516c-a82e-e5055542877e', null],
  ])('%j: %j', (value, shown) => expect(waitingValue(value)).toBe(shown));
  it('is cut where it is long', () => expect(waitingValue('từ '.repeat(100))).toHaveLength(80));
});
