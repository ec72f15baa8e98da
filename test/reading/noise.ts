import type { PlainLetter } from '@cascade/documents/domain';
import { layOut, type Columns } from './columns';
import type { MarkedLetter } from './marked-letter';
import { Dice, seedOf } from './random';

export interface NoisyLetter {
  readonly name: string;
  readonly text: string;
  /** What can still be known: a number that noise made unreadable is expected as null. */
  readonly expected: PlainLetter;
}
/** Shapes that scanners take for one another; each keeps a careful reader able to tell what stood there. */
const TONES = ['aàáảãạ', 'ăằắẳẵặ', 'âầấẩẫậ', 'eèéẻẽẹ', 'êềếểễệ', 'iìíỉĩị', 'oòóỏõọ', 'ôồốổỗộ', 'ơờớởỡợ', 'uùúủũụ', 'ưừứửữự', 'yỳýỷỹỵ'];
const HATS: Readonly<Record<string, string>> = {
  ă: 'â',
  â: 'ă',
  ơ: 'o',
  ư: 'u',
  ô: 'o',
  ê: 'e',
  đ: 'd',
  Đ: 'D',
  Ư: 'U',
  Ơ: 'O',
  Ô: 'O',
  Ă: 'A',
};
const SHAPES: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['h', 'b'],
  ['i', 'l'],
  ['c', 'e'],
  ['n', 'u'],
  ['ii', 'u'],
];
const DIGITS: Readonly<Record<string, string>> = { '1': 'l', '0': 'O' };
const STRAY = ['.', ',', "'", '|', '`', '_', '^', '•'];
const GARBAGE = ['J^', 'ÃJ5', '^Z', 'í£', '4Ẳ', 'Jf'];

/** The letter as a scan at this rate would give it; the same name, rate and salt give the same text. At rate 0 only its columns vary. */
export const noisy = (letter: MarkedLetter, rate: number, salt = 0): NoisyLetter => {
  const dice = new Dice(seedOf(letter.name, salt * 7_919 + Math.round(rate * 1_000)));
  const columns: Columns = dice.pick(
    rate === 0 ? (['below', 'blanks', 'tab', 'table'] as const) : (['below', 'blanks', 'torn', 'torn'] as const),
  );
  let text = layOut(letter, columns);
  if (rate === 0) return { name: letter.name, text, expected: letter.expected };
  let { expected } = letter;
  if (expected.number && dice.chance(rate * 2)) {
    const written = text.indexOf(`${expected.number}/`);
    if (written >= 0) {
      text = `${text.slice(0, written)}${dice.pick(GARBAGE)}${text.slice(written + expected.number.length)}`;
      expected = { ...expected, number: null };
    }
  }
  if (expected.date && dice.chance(rate * 2)) {
    const day = /ngày (\d{1,2})(?= tháng \d)/u.exec(text);
    if (day) {
      text = `${text.slice(0, day.index + 5)}${dice.pick(GARBAGE)}${text.slice(day.index + day[0].length)}`;
      expected = { ...expected, date: null };
    }
  }
  if (dice.chance(0.6)) text = wrapped(text, 70 + dice.below(25));
  const lost = dice.chance(Math.min(0.25, rate * 2));
  const words = text.split(/(?<=\s)|(?=\s)/u).map((token) => (/\S/u.test(token) ? wordWithNoise(token, rate, dice) : token));
  const scanned = withStray(lost ? withoutMarks(words.join('')) : words.join(''), rate, dice);
  return { name: letter.name, text: asPages(scanned, dice), expected };
};

const STAMPS = [
  'Ký bởi: Văn phòng\nThời gian ký: 05/01/2021 08:30:11',
  'TRUNG TÂM TIN HỌC\ntintuc@x.gov.vn\n05.01.2021 09:02:14 +07:00',
  'Người ký: Văn phòng\nCơ quan: Tỉnh X\nNgày ký: 05/01/2021 08:30:11 +07:00',
];
/** What a scan of paper has beside the letter: the stamp of a signing service above it, the number of its second page, dashes read as tildes. */
const asPages = (text: string, dice: Dice): string => {
  const tilde = dice.chance(0.3) ? text.replace(/^- (?=\S)/gmu, '~ ') : text;
  const lines = tilde.split('\n');
  // Below the head and above the list of copies: a page ends inside the body.
  const middle = Math.floor(lines.length * 0.6);
  const paged = dice.chance(0.3) && lines.length > 30 ? [...lines.slice(0, middle), '', '2', '', ...lines.slice(middle)] : lines;
  return (dice.chance(0.3) ? [dice.pick(STAMPS), ...paged] : paged).join('\n');
};

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width && !rest.includes('   ')) {
        const at = rest.lastIndexOf(' ', width);
        if (at <= 0) break;
        lines.push(rest.slice(0, at));
        rest = rest.slice(at + 1);
      }
      return [...lines, rest];
    })
    .join('\n');

const wordWithNoise = (word: string, rate: number, dice: Dice): string => {
  if (/\d/u.test(word)) return numberWithNoise(word, rate, dice);
  let out = '';
  for (const letter of word) {
    const lower = letter.toLowerCase();
    const row = dice.chance(rate) ? TONES.find((tones) => tones.includes(lower)) : undefined;
    if (row) {
      const other = dice.pick([...row]);
      out += letter === lower ? other : other.toUpperCase();
    } else if (dice.chance(rate / 2)) out += HATS[letter] ?? letter;
    else out += letter;
  }
  if (word.length > 3 && dice.chance(rate / 2)) {
    const [from, to] = dice.pick(SHAPES);
    out = out.replace(from, to);
  }
  // A typist's slip: two letters change places, or one is left out.
  if (word.length > 4 && dice.chance(rate / 6)) {
    const at = 1 + dice.below(word.length - 3);
    out = dice.chance(0.5)
      ? `${out.slice(0, at)}${out.charAt(at + 1)}${out.charAt(at)}${out.slice(at + 2)}`
      : out.slice(0, at) + out.slice(at + 1);
  }
  return out;
};

/** Numbers, dates and symbols: digits look like letters, and blanks come in around signs. */
const numberWithNoise = (word: string, rate: number, dice: Dice): string => {
  let out = '';
  for (const [at, letter] of [...word].entries()) {
    const near = /\d/u.test(`${word.charAt(at - 1)}${word.charAt(at + 1)}`);
    if (DIGITS[letter] && (near || at === 0) && dice.chance(rate)) out += DIGITS[letter];
    else if ('/-'.includes(letter) && dice.chance(rate))
      out += dice.pick([` ${letter}`, `${letter} `, ` ${letter} `, letter === '-' ? '–' : letter]);
    else out += letter;
  }
  return out;
};

const withStray = (text: string, rate: number, dice: Dice): string =>
  text
    .split('\n')
    .flatMap((line) => {
      let out = line;
      if (dice.chance(rate)) out = out.replace(/ (?=\S)/u, '  ');
      if (out.trim() && dice.chance(rate)) out = dice.chance(0.5) ? `${out} ${dice.pick(STRAY)}` : `${dice.pick(STRAY)} ${out}`;
      return dice.chance(rate / 3) ? [out, dice.pick(STRAY)] : [out];
    })
    .join('\n');
