import { isSmall, startsCapital, startsSmall } from './letter-case';

describe('the case of a first letter', () => {
  it('is what the Unicode tables say, for every unit, alone and before others', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x1_0000; unit += 1)
      for (const text of [String.fromCharCode(unit), `${String.fromCharCode(unit)}\udc1a`])
        if (startsSmall(text) !== /^\p{Ll}/u.test(text) || startsCapital(text) !== /^\p{Lu}/u.test(text)) wrong.push(unit.toString(16));
    expect(wrong).toEqual([]);
  });
  it.each(['sở', 'ủy', 'đội', 'theo'])("'%s' is all small, and its own lower case", (word) => {
    expect(isSmall(word)).toBe(true);
    expect(word.toLowerCase()).toBe(word);
  });
  it.each(['Sở', 'uBND', 'ỦY', '12', 'a1', '漢', 'a\ud83d'])("'%s' is not told to be small", (word) => expect(isSmall(word)).toBe(false));
  it('is none of an empty text', () => expect([startsSmall(''), startsCapital('')]).toEqual([false, false]));
});
