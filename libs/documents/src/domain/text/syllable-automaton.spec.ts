import { isSyllable, isSyllableOf, wordsIn } from './syllable-automaton';

/** The same language as a pattern: slower, and easier to compare with a grammar book. */
const PATTERN =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?(?:uy[eu]|uo[iu]|ieu|yeu|oa[iyo]|oeo|ua[yo]|[io]|ia|ie|io|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uya?|u|ye?|ai|ao|au|ay|a|eo|eu|e)(?:ch|c|m|ng|nh|n|p|t)?$/u;
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** Every word of up to three letters, and every join of an opening and an ending of syllables and near-syllables. */
const short = ['', ...letters, ...letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]))];
const endings = [
  'uyen',
  'uong',
  'ieng',
  'oanh',
  'uyu',
  'oao',
  'uay',
  'ieun',
  'yeung',
  'aa',
  'uyenh',
  'oeoch',
  'iaa',
  'ngo',
  'h',
  'nh',
  '0n',
  'Ô',
];
const joined = short.filter((word) => word.length < 3).flatMap((word) => endings.map((ending) => word + ending));

describe('the automaton of syllables', () => {
  it.each([
    ['up to three letters', short],
    ['longer', joined],
  ])('judges words of %s as the pattern does', (_, words) =>
    expect(words.filter((word) => isSyllable(word) !== PATTERN.test(word))).toEqual([]),
  );
  it('judges a part of a text, and of its units, as the word alone', () => {
    const text = 'uy ban nhan dan xzw';
    const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    for (let from = 0; from < text.length; from += 1)
      for (let to = from; to <= text.length; to += 1) {
        const alone = PATTERN.test(text.slice(from, to));
        expect([isSyllable(text, from, to), isSyllableOf(units, from, to)]).toEqual([alone, alone]);
      }
  });
});

describe('the words of a text', () => {
  it.each([
    ['uy ban nhan dan xzw, a 12 b.', 28, { words: 5, strange: 1 }],
    ['uy ban nhan', 5, { words: 2, strange: 0 }], // 'uy' and 'ba': what stands behind is not looked at
    ['', 0, { words: 0, strange: 0 }],
    ['nghiengquyennh', 14, { words: 2, strange: 2 }], // cut behind its twelfth letter: 'nghiengquyen', 'nh'
    ['a b c 1', 7, { words: 0, strange: 0 }],
  ])("of '%s', its first %i characters", (flat, limit, counted) => expect(wordsIn(flat, limit, 12)).toEqual(counted));
  it('are those that are found one by one, in any text', () => {
    for (const word of joined.slice(0, 3_000)) {
      const text = `${word} uy-${word}${word}1 ${word}nhuyen`;
      const cut = text.match(/[a-z]+/gu)?.flatMap((run) => run.match(/.{1,12}/gu) ?? []) ?? [];
      const words = cut.filter(({ length }) => length > 1);
      expect(wordsIn(text, text.length, 12)).toEqual({ words: words.length, strange: words.filter((one) => !PATTERN.test(one)).length });
    }
  });
});
