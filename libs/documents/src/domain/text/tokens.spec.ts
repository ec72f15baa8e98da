import { Tokens, WordsOf, type Token } from './tokens';

const tokensOf = (text: string): Token[] => {
  const tokens = new Tokens(text);
  const all: Token[] = [];
  for (let token = tokens.at(0); token; token = tokens.at(all.length)) all.push(token);
  return all;
};
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

describe('tokens that are asked for out of turn', () => {
  const tokens = new Tokens('Sở Y tế, Công an');
  const words = new WordsOf(tokens, 'so y te, cong an');

  it('are the same', () => expect([tokens.at(4), tokens.at(0), tokens.at(4)].map((token) => token?.[0])).toEqual(['Công', 'Sở', 'Công']));
  it('end where the text does', () =>
    expect([tokens.at(5)?.[0], tokens.at(6), words.at(6), tokens.at(-1)]).toEqual(['an', undefined, undefined, undefined]));
  it('have their folded words', () => expect([words.at(4), words.at(1), words.at(3), words.at(4)]).toEqual(['cong', 'y', ',', 'cong']));
});
