import { tokensOf } from './tokens';

const plain = (text: string): [number, string][] => tokensOf(text).map(({ index, 0: token }) => [index, token]);
const byPattern = (text: string): [number, string][] =>
  [...text.matchAll(/[\p{L}\d]+|[^\p{L}\d\s]|\n/gu)].map(({ index, 0: token }) => [index, token]);

describe('tokens', () => {
  it('are words, signs and line ends', () =>
    expect(plain('Sở Y tế,\n“12/UBND”')).toEqual([
      [0, 'Sở'],
      [3, 'Y'],
      [5, 'tế'],
      [7, ','],
      [8, '\n'],
      [9, '“'],
      [10, '12'],
      [12, '/'],
      [13, 'UBND'],
      [17, '”'],
    ]));
  it.each(['', ' ', 'a\u0301b', '漢字 và 𝐚b 😀.', 'x\ud83d', '№ 5 ™ ﷺ', '١٢ và ½ năm', '\u00a0\u1680\u2028\u3000'])(
    "of '%s' are those of the pattern",
    (text) => expect(plain(text)).toEqual(byPattern(text)),
  );
  it('of every unit between words are those of the pattern', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x1_0000; unit += 1) {
      const text = `a ${String.fromCharCode(unit)}b1${String.fromCharCode(unit)} c`;
      if (JSON.stringify(plain(text)) !== JSON.stringify(byPattern(text))) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
