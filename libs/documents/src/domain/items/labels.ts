import { fold } from '../text/fold';

/** Styles of numbering, outermost first only by habit: the nesting comes from the order in which a letter uses them. */
export type LabelStyle = 'part' | 'article' | 'capital' | 'roman' | 'number' | 'decimal' | 'letter' | 'bracket' | 'small' | 'dash' | 'plus';
export interface Label {
  readonly style: LabelStyle;
  /** The label without its punctuation: '1', '1.2', 'a', 'II', 'Điều 2'; empty for dashes. */
  readonly mark: string;
  /** Its number in the sequence of its style, 0 where it has none. */
  readonly ordinal: number;
  /** Length of label, punctuation and blank. */
  readonly length: number;
  /** '2)': closed by a bracket, as the letters of points are. */
  readonly bracketed?: true;
}
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const romanValue = (mark: string): number =>
  [...mark.toLowerCase()].reduce((sum, letter, at, all) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[(all[at + 1] ?? '').toLowerCase()] ?? 0) ? -value : value);
  }, 0);
const ALPHABET = 'abcdđeghiklmnopqrstuvxy';

/** Each with what its first letter or sign can be: most rules are told by that. */
const RULES: readonly (readonly [style: LabelStyle, first: RegExp, rule: RegExp])[] = [
  ['part', /^[PCM]/u, /^((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:thứ \p{L}+|[IVX]{1,5}|HI?(?=[.:)\s]|$)|\d{1,2}))\s?[.:)]?\s?/u],
  [
    'article',
    /^[ĐÐD]/u,
    /^([ĐÐD][iìíỉĩịIÌÍỈĨỊl][eèéẻẽẹêềếểễệEÈÉẺẼẸÊỀẾỂỄỆ][uùúủũụưUƯÙÚỦŨỤnN] [\dlO]{1,3}(?![\dlO])[a-z]?)(?!\s?[,;]|\s(?:của|và|Nghị định|Luật|Bộ luật|Thông tư|(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch) (?:số|này)|Quy định|Quy chế|khoản|điểm|nêu|này|trên)(?!\p{L}))\s?[.:)]?\s?/u,
  ],
  [
    'roman',
    /^[TIÌÍỈĨỊVXl1H]/u,
    /^(T?[IÌÍỈĨỊVX][IÌÍỈĨỊVXl1]{0,4}|l[lI]{1,2}|[1l][VX]|IY|H[IÌÍỊl1]|[IÌÍ1l]H)\s?(?:[.)/]\s?|[-–:;]\s|,\s(?=\p{Lu}{2}))(?=[\p{Lu}"“])/u,
  ],
  // 'L CÔNG TÁC', 'IIL NỘI DUNG', '1L. KIẾN NGHỊ': a stroke and the full stop run together; which number it is, its row tells.
  ['roman', /^[IVX1lL]/u, /^([IVX1l]{0,3}L)\.?\s(?=\p{Lu}{2,}\s\p{Lu}{2,})/u],
  ['roman', /^[IVX]/u, /^(I[ivx]{1,3}|V[i]{1,3}|X[iv]{1,3}|I|II|III|IV|V|VI|VII)\s?\.\s(?=\p{Ll})/u],
  ['capital', /^[A-Z]/u, /^([A-Z])\s?[.)/]\s?(?=[\p{Lu}"“])/u],
  ['decimal', /^[\dlI]/u, /^([\dlI]{1,2}(?:\.[\dlIO]{1,2}){1,3})\s?[.)/:]?\s?(?=[\p{L}"“(])/u],
  // '3-3. Các', '5:2. Căn cứ', '$.1. Đối với', '2.Ï-Xây', '3.2, Phòng': a scan's specks for full stops and digits.
  ['decimal', /^[\d$§Š]/u, /^([\d$§Š][.:-]1?[\dÏÌÍl])\s?[.,:;-][.:]?\s?(?=\p{Lu}\p{L})/u],
  ['number', /^[l§Š\d]/u, /^(l(?=\s?[.,)/-])|[§Š](?=\s?[.,)])|l\d|\dl|\d{1,2})\s?[.)/:;,_-][:-]?\s?(?=[\p{Lu}"“(])/u],
  ['number', /^\d/u, /^(\d{1,2})[`´'‘’]\s(?=\p{Lu}\p{Ll})/u],
  ['number', /^\d/u, /^(\d{1,2})\s?[)]\s?(?=\p{L})/u],
  ['letter', /^[\p{Ll}©€]/u, /^(\p{Ll}(?=\s?\))|[©€])\s?\)?\s?(?=[\p{L}"“(])/u],
  ['letter', /^[a-zđ]/u, /^([a-zđ])\s?[.,/]\s?(?=[\p{Lu}"“])/u],
  // '(1) Bộ Y tế chỉ đạo …'
  ['bracket', /^\(/u, /^\(\s?(\d{1,2})\s?\)\s?(?=\p{Lu})/u],
  ['small', /^\(/u, /^\(\s?((?:i{1,3}|iv|vi{0,3}|ix|x))\s?\)\.?\s?(?=\p{L})/u],
  // '()', '(ï)', '(iïi)', '(1v)': which one it is, its neighbours tell.
  ['small', /^\(/u, /^(\(\s?(?:[iïìíîl1¡!jv]{0,4}\s?\)|i{0,2}[ÙUÌÍ]\)?))\.?\s(?=\p{L})/u],
  // '__ - Tổng hợp', '-_ Lựa chọn', '.~- Nếu', '"¬ Hàng năm': the speck of a scan beside the dash.
  [
    'dash',
    /^[._~"'`:;,„–—•●¬”-]/u,
    /^((?:[._~"'`]{1,3}\s?|[:;,„]\s(?=[-~–]\s))?[-–—•●¬~](?:_|[-.:;'’`]{1,2}\s?(?=\p{Lu}\p{Ll}))?|\._|_{1,3}|["”](?=\s))\s?(?=[\p{L}"“(\d])/u,
  ],
  ['plus', /^[:.+†]/u, /^((?:[:.]\s)?\+|†(?=\s))\s?(?=[\p{L}"“(]|\d(?!\d?:\d))/u],
];

/** Behind a letter that begins no 'Phần', 'Chương', 'Mục', 'Điều' a label has its sign within a few characters. Most lines have not. */
const MAY_BE_LABEL = /^(?:[PCMĐÐD]|\P{L}|.{0,3}L\.?\s|.{1,7}[.)/:,-])/u;

/** The label that a paragraph begins with; null where it begins with words. '20/8/2020 …' and '3, 4 trên cổng' are none. */
export const labelOf = (opening: string): Label | null => {
  if (!MAY_BE_LABEL.test(opening)) return null;
  // A speck or a bullet of the scan before a real label: '• a) Kiểm tra'.
  const speck = SPECKS.includes(opening.charAt(0)) ? (SPECK_BEFORE.exec(opening)?.[0].length ?? 0) : 0;
  const label = labelWithoutSpeck(opening.slice(speck));
  return label && speck > 0 ? { ...label, length: label.length + speck } : label;
};
const SPECKS = '•·*–-_„‚“”"\'`´,….:';
const SPECK_BEFORE =
  /^(?:[•·*–-][\s_]\s?|-(?=\d{1,2}[.,]\s?\p{Lu})|_{1,6}\s?|[„‚“”"'`´,…]{1,3}\.?\s?|[.:]\s?[+.]?\s?|-_\s|\.{1,3}(?=\d{1,2}\.\s?\p{Lu}))(?=[a-zđ]\)\s?\p{L}|[\dŠ]\d?[.,;:]\s?\p{Lu}|[\d$]\.\d{1,2}[.,]?\s?\p{Lu})/u;
/** The rules whose labels can begin as this text does, by its first unit; half of a surrogate pair does not tell. */
const rulesFor = (opening: string): typeof RULES => {
  const unit = opening.charCodeAt(0);
  if (unit >= 0xd800 && unit < 0xe000) return RULES;
  const known = byFirst.get(unit);
  if (known) return known;
  const rules = RULES.filter(([, first]) => first.test(opening));
  byFirst.set(unit, rules);
  return rules;
};
const byFirst = new Map<number, typeof RULES>();
const labelWithoutSpeck = (opening: string): Label | null => {
  for (const [style, , rule] of rulesFor(opening)) {
    const match = rule.exec(opening);
    if (!match) continue;
    const written = match[1] ?? '';
    const mark = style === 'number' ? withDigits(written) : style === 'decimal' ? withDigits(written).replace(/[:-]/gu, '.') : written;
    const bare = bareMark(style, mark);
    const label = { style, mark: bare, ordinal: ordinalOf(style, bare), length: match[0].length };
    return style === 'number' && BRACKETED.test(match[0]) ? { ...label, bracketed: true } : label;
  }
  return null;
};

/** 'l', 'Ï', '§', '$': what a scan makes of digits. */
const withDigits = (written: string): string =>
  written
    .replace(/[lI|ÏÌÍ]/gu, '1')
    .replaceAll('O', '0')
    .replace('§', '8')
    .replace(/[Š$]/u, '5');
const BRACKETED = /^\d\s?\)/u;
/** What a scan makes of the letters of points. */
const MISREAD_LETTERS: Readonly<Record<string, string>> = { ø: 'g', '©': 'c', '€': 'c', ð: 'đ' };
/** Shapes that a scan put in place of others: 'Đieu l', 'IIl', 'á)'. */
const bareMark = (style: LabelStyle, mark: string): string => {
  switch (style) {
    case 'dash':
    case 'plus':
      return '';
    case 'article':
      return `Điều ${mark.slice(5).replaceAll('l', '1').replaceAll('O', '0')}`;
    case 'part':
      return mark.replace(/H(?=I?$)/u, 'II'); // 'Phần H'
    case 'roman':
      return mark
        .replace(/[Tl1ÌÍỈĨỊ]/gu, 'I')
        .replace('H', 'II') // 'HI.', 'IH.'
        .replace('Y', 'V')
        .toUpperCase();
    case 'small':
      return mark.startsWith('(') ? smallShaped(mark) : mark;
    case 'letter':
      return mark === 'đ' ? mark : (MISREAD_LETTERS[mark] ?? fold(mark));
    default:
      return mark;
  }
};

/** '(ïi)' is 'ii'; '()' and '(1)' name none. */
const smallShaped = (bracketed: string): string => {
  const mark = bracketed.replace(/[^\p{L}\d¡!]/gu, '').replace(/[ïìíîl1¡!j]/gu, 'i');
  return /^(?:i{1,3}|iv|vi{0,3})$/u.test(mark) && /[ivïìíî]/u.test(bracketed) ? mark : '';
};

const ordinalOf = (style: LabelStyle, mark: string): number => {
  switch (style) {
    case 'number':
    case 'bracket':
    case 'article':
      return Number(/\d+/u.exec(mark)?.[0] ?? 0);
    case 'decimal':
      return Number(mark.split('.').at(-1) ?? 0);
    case 'roman':
    case 'small':
      return romanValue(mark);
    case 'capital':
      return mark.charCodeAt(0) - 64;
    case 'letter':
      return ALPHABET.indexOf(mark) + 1;
    default:
      return 0;
  }
};
