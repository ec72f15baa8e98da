import { ADDRESS_RULE, NAME_RULE, pauseAfter } from './pause';

describe('who guesses', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, 60_000],
    [7, 120_000],
    [11, 1_920_000],
    [12, 3_600_000],
    [5_000, 3_600_000],
  ])('after %d failures waits %d ms', (failures, pause) => expect(pauseAfter(failures, NAME_RULE)).toBe(pause));
  it('may try more names from one address, which many people share', () => {
    expect(pauseAfter(29, ADDRESS_RULE)).toBe(0);
    expect(pauseAfter(30, ADDRESS_RULE)).toBe(60_000);
    expect(pauseAfter(60, ADDRESS_RULE)).toBe(ADDRESS_RULE.longestMs);
  });
});
