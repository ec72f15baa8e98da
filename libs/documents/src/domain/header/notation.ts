import { startsSmall } from '../text/letter-case';
import type { Piece, LetterText } from '../text/letter-text';
import { matchesIn } from '../text/matches';

export interface WrittenNumber {
  readonly piece: Piece;
  readonly number: string | null;
  readonly notation: string | null;
  readonly warnings: readonly string[];
  /** The last letters of the notation where a narrow column put them on the line below. */
  readonly below?: Piece;
}

/**
 * After the slash: groups of letters joined by dashes, slashes or dots. The first one is in capitals ('UBND', 'QĐ', 'QH14'); a blank beside a dash is
 * forgiven only before a group that is all capitals ('UBND – CT'), for in running text the next word is no part of it.
 */
const GROUPS =
  /(?:\d{4}\s?\/\s?|(?:19|20)\d{2}-(?=\p{Lu}{3}))?(?:(?:UBTV)?QH\s\d{1,2}(?![\d/])|[0O][ĐD](?=\s?-)|\p{Lu}[\p{L}\d&]{0,14})(?:(?:\.(?=\p{Lu}|\d{1,2}-)|[-‐-―−/])[\p{L}\d&]{1,15}|\s?[-‐-―−]\s?(?:['‘’`]?\p{Lu}{2,12}\d{0,3}(?:&\p{Lu}{2,8})?(?!\p{L})|\p{Lu}{1,3}\p{Ll}\p{Lu}\p{L}{0,6}|['’`^]?T?Tg\b|T[1lI]g\b)|\s?[-‐-―−]\s?[-.]\s?(?:\p{Lu}{2,8}(?!\p{Ll})|TTg\b)|[:.]\s?[-‐-―−]\p{Lu}{2,8}(?!\p{Ll})|\s?\/\s?\p{Lu}{2,8}(?!\p{Ll})|(?<=&)\s\p{Lu}{2,8}(?!\p{Ll})){0,6}(?:\(\p{Lu}{2,8}\))?/uy;

/** 'Số 05/2O1l/QĐ-UBND': the year between two slashes. */
const MISREAD_YEAR = /^[12lI][09Oo][\dlIOo]{2}(?=\s?\/)/u;

/** '12/20 21/NĐ-CP': a blank tore the year. */
const TORN_YEAR = /^(?<century>19|20)\s(?<rest>\d{2})(?=\s?\/\s?\p{Lu})/u;
/** '27/2017NQ-HĐND', '27/20177NQ-HĐND': the slash behind the year was lost, or read as a digit. */
const LOST_SLASH = /^((?:19|20)\d{2})[7l1I|]?(?=(?:NĐ|NQ|QĐ|TT|CT|TTLT|QH)[\p{L}]{0,4}[-‐-―−\d])/u;

/** Reads groups from `at`; null where none begin there. */
export const notationAt = (letter: LetterText, at: number): { notation: string; end: number } | null => {
  const written = letter.textOf(at, at + 80);
  const torn = TORN_YEAR.test(written) ? 1 : 0;
  const window = written
    .replace(TORN_YEAR, '$<century>$<rest>')
    .replace(MISREAD_YEAR, (year) => year.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'));
  const [lost, year = ''] = LOST_SLASH.exec(window) ?? [];
  const from = lost?.length ?? 0;
  GROUPS.lastIndex = from;
  const [all] = GROUPS.exec(window) ?? [];
  const found = all?.replace(/(?<=\p{Lu})ngày$/u, ''); // '1033/PTM-SMEngày 15/4': the blank is lost
  return found ? { notation: tidyNotation(lost ? `${year}/${found}` : found), end: at + torn + from + found.length } : null;
};

/** What a scan or a lost soft hyphen did to letters that are known: 'QĐÐ-TTg', '2016/NĐCP', '2O16/NĐ-CP', 'QHl4'. */
const tidyNotation = (found: string): string => {
  const before = tidied.get(found);
  if (before !== undefined) return before;
  if (tidied.size >= MOST_TIDIED) tidied.clear();
  const tidy = makeTidy(found);
  tidied.set(found, tidy);
  return tidy;
};
const MOST_TIDIED = 5_000;
/** The letters of the same few bodies and types come back in letter after letter. */
const tidied = new Map<string, string>();
const makeTidy = (found: string): string =>
  foldNotation(found.replace(/Đ\s?Ð|Ð\s?Đ/gu, 'Đ').replace(/ĐĐ(?=ND)/gu, 'Đ'))
    .replace(/(?<=\d)O(?!\p{L})/gu, '0')
    .replace(/(?<=QH)[lI](?=\d|$)/gu, '1')
    .replace(/-[.'‘’`](?=\p{Lu})|[:.]-/gu, '-')
    .replace(/(?<=^(?:\d{4}\/)?[QN])[0O](?=-)/u, 'Đ')
    .replace(/(?<=^(?:\d{4}\/)?)[0O][ĐD](?=-)/u, 'QĐ')
    .replace(/-(?:['’`^]?T?Tg|T[1lI]g)$/u, '-TTg')
    .replace(/^CT[I1l](?=\/TW$)/u, 'CT')
    .replace(/(?<=^(?:\d{4}\/)?[QN])D(?=-)/u, 'Đ')
    .replace(/(?<=^|[-/])HDND(?=$|-)/u, 'HĐND')
    .replace(/(?<=-TT)[sq9]$/u, 'g')
    .replace(/--+/gu, '-')
    // 'QH151', 'NĐ-CP2', 'TT-BGTVT4': the number of a footnote stands right behind.
    .replace(/(?<=QH\d{2}|-CP|-TTg|^\d{4}\/(?:TT|TTLT|QĐ|CT)-\p{L}{2,12})\d{1,2}$/u, '')
    .replace(
      /^(?<year>\d{4}\/)?(?<type>NĐ|NQ|QĐ|CT|TT|TB|CĐ|KH|BC|TTr|NQLT|TTLT)(?<body>CP|TTg|UBND|HĐND|VPCP|UBTVQH\d{2})$/u,
      '$<year>$<type>-$<body>',
    );
/** Blanks away, dashes plain, Ð as Đ; the letters stay as they were written. */
export const foldNotation = (written: string): string =>
  written
    .replace(/\s+/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .replace(/Ð/gu, 'Đ');

const HEAD = /^(?:so|s6|sd|s[a-z](?=\s?:))(?:(?<odd>[z5])|\s?[:.;])?\s?(?<number>[\d.…_\s]{0,20}[a-z]?)\s?(?<joint>[/|-])\s?/u;
/** What a scanner makes of a number written by hand: 'Số: J^5/UBND', 'Số HÀ /SYT-NVY', 'Số: Ø2 #ˆ /CT-UBND'. */
const GARBLED_HEAD =
  /^(?:so|s6|sd|s[a-z](?=\s?:))[z5]?\s?(?<colon>[:.;])?\s?(?<number>[^\s/]{1,8}(?:\s[^\s/]{1,4}){0,2})\s?(?<joint>\/)\s?(?=\p{L}|[12]\d{3}\s?\/)/u;

/** '6x /QĐ-PGD&ĐT': 'Số' itself is lost; then the letters say what it is, and nothing stands behind them. */
const WORDLESS_HEAD = /^(?<number>[^\s/]{0,6})\s?(?<joint>\/)\s?(?=(?:qd|kh|tb|ct|bc|ttr|nq|hd|cv|ctr|cd|ubnd|hdnd|vpcp|vp)-[a-z])/u;

/** 'Nghị quyết số: 653/2019/UBTVQH14': the type stands before the number, and nothing behind it. */
const TYPED =
  /^(?:luat|bo luat|phap lenh|nghi quyet|quyet dinh|chi thi|nghi dinh|thong tu|thong bao|ke hoach|to trinh|cong dien|bao cao)\s(?=so\s?[:.]?\s?\d)/u;
const numberBehindType = (letter: LetterText, cell: Piece): WrittenNumber | null => {
  const number = headNumber(letter, cell);
  return number && letter.trim({ start: number.piece.end, end: cell.end }, '.,').end <= number.piece.end ? number : null;
};

/** 'Số:/2 /2019/TT-BGDĐT', 'số:/2//QĐ-UBND', 'Số: /2⁄#/BGDĐT-VP': slashes among what a hand wrote; behind the last one stand the letters. */
const SPOILT_HEAD = /^(?:(?:so|s6)[z5]?|s[oó0][^a-z\d\s])\s?[:;.]?\s?(?=[^a-z]{0,12}[/⁄])/u;
const OFFICIAL =
  /^(?:(?:19|20)\d{2}\/)?(?:QĐ|KH|TB|CT|BC|TTr|NQ|TT|NĐ|HD|CV|CTr|CĐ|UBND|SGDĐT|BGDĐT|\p{Lu}{1,2}[\p{Lu}Đ&]{2,8})-\p{Lu}[\p{L}&Đ-]{1,14}$/u;
const spoiltNumber = (letter: LetterText, cell: Piece, opening: string): WrittenNumber | null => {
  if (!SPOILT_HEAD.test(opening)) return null;
  for (const { index } of matchesIn(opening.slice(0, LONGEST_SPOILT), /[/⁄]\s?/gu)) {
    const from = cell.start + index + 1;
    const groups = notationAt(letter, letter.textOf(from, from + 1) === ' ' ? from + 1 : from);
    if (groups && groups.end <= cell.end && OFFICIAL.test(groups.notation))
      return { piece: { start: cell.start, end: groups.end }, number: null, notation: groups.notation, warnings: ['garbled'] };
  }
  return null;
};
const LONGEST_SPOILT = 24;
/** 'Số: /ZZ /QĐ-UBND': what stands between the slashes is the number that a hand wrote. */
const SPECKS_BEFORE_TYPE = /^(?!CT\/|[12]\d{3}\/)\p{L}{1,3}\/(?=(?:QĐ|KH|TB|CT|BC|TTr|NQ|UBND|HD|CĐ)-\p{Lu})/u;

/** The number line of the head: 'Số: 278/UBND-VX', 'Số: /UBND-VP', 'Số: ~~458~~ /UBND-VP', 'Số 12-CT/TU'. */
export const headNumber = (letter: LetterText, cell: Piece): WrittenNumber | null => {
  const whole = letter.flatOf(cell.start, Math.min(cell.end, cell.start + 90));
  const typed = TYPED.exec(whole)?.[0].length ?? 0;
  if (typed > 0) return numberBehindType(letter, { start: cell.start + typed, end: cell.end });
  const opening = whole.slice(0, 60);
  const found = [HEAD, GARBLED_HEAD, WORDLESS_HEAD]
    .map((pattern) => ({ pattern, match: pattern.exec(opening) }))
    .map(({ pattern, match }) => ({ pattern, match, groups: match && notationAt(letter, cell.start + match[0].length) }))
    .find(({ pattern, groups }) => groups && (pattern === WORDLESS_HEAD ? groups.end === cell.end : groups.end <= cell.end));
  const { match, groups, pattern } = found ?? {};
  if (!match?.groups || !groups) return spoiltNumber(letter, cell, opening);
  const specks = SPECKS_BEFORE_TYPE.exec(groups.notation)?.[0].length ?? 0;
  if (specks > 0)
    return { piece: { start: cell.start, end: groups.end }, number: null, notation: groups.notation.slice(specks), warnings: ['garbled'] };
  const after = cell.start + match[0].length;
  // 'Số hiệu: 155/KH-UBND' is what a site says of the letter.
  if (/\p{Ll}{3}/u.test(letter.textOf(cell.start + 3, cell.start + match[0].length))) return null;
  // 'số lượng / Trạm' is text: without a colon only letters that a body bears make a number of it.
  if (startsSmall(letter.textOf(cell.start, cell.start + 1)) && !/^s.{1,3}[:.;]/u.test(opening)) return null;
  const written = (match.groups['number'] ?? '').replace(/[\s._…]/gu, '');
  const digitsAt = cell.start + match[0].search(/\d/u);
  const struck = written !== '' && letter.isStruck({ start: digitsAt, end: digitsAt + written.length });
  const asWritten = letter.textOf(cell.start, after);
  const garbled =
    written !== '' &&
    (match.groups['odd'] !== undefined ||
      (pattern === WORDLESS_HEAD && !/^\d+$/u.test(written)) ||
      !(/^(?=.*[1-9])\d{1,6}[a-z]?$/u.test(written) && /(?:[\dlIOo]|\d[a-eđ]|\d\s?[A-D])[\s.…_]*[/|-]\s?$/u.test(asWritten)));
  return {
    piece: { start: cell.start, end: groups.end },
    number: written === '' || struck || garbled ? null : written,
    notation: groups.notation,
    warnings: struck ? ['struck'] : written === '' ? ['blank'] : garbled ? ['garbled'] : [],
  };
};
