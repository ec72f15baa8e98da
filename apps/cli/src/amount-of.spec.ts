import { amountOf } from './amount-of';

describe('a number as people write it', () => {
  it.each([
    ['54', 54],
    ['1.200', 1200],
    ['12.345.678', 12_345_678],
    ['1.200,5', 1200.5],
    ['-1.200', -1200],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['62,75', 62.75],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1 200', 1200],
    ['1\u00a0200,5', 1200.5],
    ['0', 0],
  ])('%s is %d', (written, amount) => expect(amountOf(written)).toBe(amount));
  it.each(['', '  ', 'sáu', '1.2.3', '1,200.5', '1,2,3', '1.20.300', '1e9', '0x10', 'Infinity', '60%', '1.200.', ',5'])(
    '%j is none',
    (written) => expect(amountOf(written)).toBeNaN(),
  );
});
