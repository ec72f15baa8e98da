import { isSyllable, isSyllableOf } from './syllable-automaton';

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
