import { DATE_SOURCE, dayOfMatch } from '../header/dates';
import { TYPE_PATTERN, typeNamed, typeOfNotation, withLettersOfType } from '../header/document-types';
import { notationAt } from '../header/notation';
import type { DocumentTypeName } from '../reading';
import { startsCapital } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import { matchesIn } from '../text/matches';

/** A written symbol with what stands right beside it: the type before, the date behind. */
export interface FoundSymbol {
  /** From the type (or 'số') to the end of the date. */
  readonly piece: Piece;
  readonly symbol: Piece;
  readonly type: DocumentTypeName | null;
  readonly several: boolean;
  readonly number: string | null;
  /** Null where the letter names the number alone: 'Công văn số 123 ngày 05/8/2020 của Sở Y tế'. */
  readonly notation: string | null;
  readonly day: string | null;
  readonly warnings: readonly string[];
}
const NUMBER =
  /(?<![\d/.,€$#@&+*=%^~_†‡-])(?<number>\d{1,6}[a-z]?|\d{1,4}\s[lios])\s?(?<joint>\/|-(?:\s-)?|(?=(?:qd|nq|ct|kh|tb|bc|ttr)\s?-)|(?<=\d\s)(?=(?:qd|nq|ct|kh|tb|bc|ttr|hd|kl|qc|cv)\/(?:tw|tu|hu|qu|du|hdnd|ubnd)))\s?(?=\d{4}[7l1|]?\s?(?:\/|-[a-z]{3}|n[dq]|qd|tt|ct)|(?:19|20)\s\d{2}\s?\/\s?[a-z]|0d\s?-|[a-z])/gu;
const BEFORE = new RegExp(
  String.raw`(?:\b(?<several>cac|nhung)\s)?(?:\b(?<type>${TYPE_PATTERN}|van ban)\s?(?:(?:hoa toc|khan|hanh dong|phoi hop|ket luan|lien tich|lien nganh|chuyen de|tham tra|tham dinh|giai trinh|chi dao|chung|mat)\s)?(?:so\b|s6\b)?\s?[:.]?\s?|\bso\s?[:.]?\s?)$`,
  'u',
);
/** A date that a scan spoilt: the citation goes on behind it, but has no day. */
/** 'Biên bản số 09/BB-VPHC do ông … lập ngày 22/01/2025': minutes are dated by who took them. */
const TAKEN = new RegExp(String.raw`^[^;]{0,220}?\blap\s(?=ngay\s)${DATE_SOURCE}`, 'u');
const SPOILT =
  /^\s?,?\s?\(?\s?(?:ngay|ngày)\s?[^\s,;]{0,5}\s?(?:thang\s?[^\s,;]{1,4}\s?,?\s?nam\s?\d{4}|[/.]\s?[^\s,;]{1,3}\s?[/.]\s?\d{4})/u;
const AFTER = new RegExp(
  String.raw`^\s?[.,]?\s?\(?\s?(?:vao\s|ky\s|ban hanh\s)?(?:(?:hoi|luc)\s)?(?:\d{1,2}\s?(?:gio|h|g)\s?(?:\d{2})?(?:\s?phut)?,?\s)?(?=ngay\s|\d)${DATE_SOURCE}`,
  'u',
);
/** 'Biểu mẫu 01/BC-NV': a form has a code of its own. */
const FORM = /\b(?:mau|bieu|bieu mau|phu luc|phu bieu|dang ky|ma)(?:\sso)?\s?[:.]?\s?$/u;
const LOOK_BACK = 60;
const LOOK_AHEAD = 60;
const LOOK_BACK_FOR_NAME = 140;
/** The name between type and number: 'Luật Thú y số 79/2015/QH13', 'Báo cáo thẩm tra số 870/BC-BPC'. */
const NAMED = /\b(?<type>bo luat|luat|phap lenh|bao cao|to trinh|nghi quyet lien tich)\s(?!so\b)[a-z][a-z, -]{1,110}\sso\s?:?\s?$/u;

/** Every symbol in [from, to) that is one: it has its type or 'số' before it, or letters that no other kind of code has. */
export const findSymbols = (letter: LetterText, { start, end }: Piece, year: number | null): FoundSymbol[] => {
  const found: FoundSymbol[] = [];
  const flat = letter.flatOf(start, end);
  if (!/\d/u.test(flat)) return [];
  let readUntil = start;
  for (const match of matchesIn(flat, NUMBER)) {
    if (start + match.index < readUntil) continue;
    const symbol = symbolAt(letter, match, start, year);
    if (!symbol) continue;
    found.push(symbol);
    readUntil = symbol.piece.end;
  }
  const bare = (NUMBER_AND_DAY.test(flat) ? matchesIn(flat, NUMBER_ALONE) : []).map((match) => numberAlone(letter, match, start, year));
  return [...found, ...bare.filter((one) => !found.some(({ piece }) => piece.start < one.piece.end && one.piece.start < piece.end))].sort(
    (a, b) => a.piece.start - b.piece.start,
  );
};

/** With 'số' before it and its day behind it a number is a document's, whether or not the writer gave its letters. */
const NUMBER_AND_DAY = /\sso\s?:?\s?\d{1,5}\s?,?\s(?:ra |ky )?ngay\s/u;
const NUMBER_ALONE = new RegExp(
  String.raw`(?<![a-z])(?<type>${TYPE_PATTERN}|van ban)\sso\s?:?\s?(?<number>\d{1,5})\s?,?\s(?=(?:ra |ky )?ngay\s)${DATE_SOURCE}`,
  'gu',
);
const numberAlone = (
  letter: LetterText,
  { index, 0: words, groups = {} }: RegExpExecArray,
  floor: number,
  year: number | null,
): FoundSymbol => {
  const piece = letter.trim({ start: floor + index, end: floor + index + words.length });
  return {
    piece,
    symbol: piece,
    type: typeNamed(groups['type'] ?? ''),
    several: false,
    number: letter.isStruck(piece) ? null : (groups['number'] ?? null),
    notation: null,
    day: dayOfMatch(groups, year),
    warnings: ['incomplete'],
  };
};

/** 'Kế hoạch số 07-KH ngày 17/4/2020', 'Nghị định 91-CP ngày 17/8/1994': nothing but the type, or the old letters of a body, behind the number. */
const TYPE_ALONE = /^(?:KH|QĐ|TB|BC|CT|NQ|CV|TTr|HD|CTr|CP|TTg|HĐBT)$/u;

const symbolAt = (letter: LetterText, match: RegExpExecArray, floor: number, year: number | null): FoundSymbol | null => {
  const at = floor + match.index;
  const groups = notationAt(letter, at + match[0].length);
  const written = match.groups?.['number'] ?? '';
  if (!groups) return null;
  // With a dash the Party's form is meant ('12-CT/TU'), and that has a slash.
  if (
    match.groups?.['joint']?.startsWith('-') &&
    !/^(?:[\p{Lu}Đ]{1,4}|CTr|TTr|QyĐ)\/\p{Lu}/u.test(groups.notation) &&
    !(TYPE_ALONE.test(groups.notation) && /^\s?,?\s?ngay\s/u.test(letter.flatOf(groups.end, groups.end + 8)))
  )
    return null;
  // '72016/NĐ-CP': the slash before the year is lost, and with it the number.
  // '151 L/QĐ-UBND': a digit that a scan set apart and took for a letter.
  const apart = /\s/u.test(written);
  // 'số 2 43/2023/NĐ-CP': a torn number, or a speck before one.
  const spoilt =
    apart ||
    NO_NUMBER.test(written) ||
    SPOILT_BEFORE.test(letter.textOf(Math.max(floor, at - 2), at)) ||
    DIGIT_APART.test(letter.flatOf(Math.max(floor, at - 18), at)) ||
    (/^\d{1,2}(?:19|20)\d{2}$/u.test(written) && /^(?:NĐ-CP|TT-B\p{Lu}+|NQ-CP|QĐ-TTg)$/u.test(groups.notation));
  const from = Math.max(floor, at - LOOK_BACK);
  const before = BEFORE.exec(letter.flatOf(from, at));
  if ((!before || apart) && !looksOfficial(groups.notation)) return null;
  if (!before?.groups?.['type'] && FORM.test(letter.flatOf(from, at))) return null;
  const named =
    before?.groups?.['type'] && !/QH\d/u.test(groups.notation)
      ? null
      : NAMED.exec(letter.flatOf(Math.max(floor, at - LOOK_BACK_FOR_NAME), at));
  const namedFrom = named ? Math.max(floor, at - LOOK_BACK_FOR_NAME) + named.index : null;
  const hasName = namedFrom !== null && startsCapital(letter.textOf(namedFrom, namedFrom + 1));
  const start = hasName
    ? namedFrom
    : before
      ? from + before.index + (before.groups?.['several'] ? before.groups['several'].length + 1 : 0)
      : at;
  const ahead = letter.flatOf(groups.end, groups.end + LOOK_AHEAD);
  const after = AFTER.exec(ahead) ?? SPOILT.exec(ahead);
  const symbol = { start: at, end: groups.end };
  const struck = letter.isStruck(symbol);
  const taken = !after && /^BB-/u.test(groups.notation) ? TAKEN.exec(letter.flatOf(groups.end, groups.end + 260))?.groups : undefined;
  const dated = after?.groups ?? taken;
  const isNext = after !== null && /^\s?\.\s?\p{Lu}/u.test(letter.textOf(groups.end, groups.end + 4)); // 'NĐ-CP. Ngày 5 …' begins a sentence
  const day = dated && !isNext ? dayOfMatch(dated, year) : null;
  const type = typeOf(hasName ? named?.groups?.['type'] : before?.groups?.['type'], groups.notation);
  return {
    piece: { start, end: groups.end + (isNext ? 0 : (after?.[0].length ?? 0)) },
    symbol,
    type,
    several: before?.groups?.['several'] !== undefined,
    number: struck || spoilt ? null : written,
    notation: withLettersOfType(type, groups.notation),
    day,
    warnings: [...(struck ? ['struck'] : []), ...((after && !day && !isNext) || spoilt ? ['garbled'] : [])],
  };
};

/** '4S/2020/NĐ-CP', '00/2020/NĐ-CP': the letter behind a number is one of the first of the alphabet. */
const NO_NUMBER = /^0+[a-z]?$|[f-z]$/u;
/** 'Z5/2020/NĐ-CP', '?3/KH-UBND': a digit that cannot be read. */
const SPOILT_BEFORE = /(?:^|\P{L})[ABGJQSZbgz!?|]$/u;
const DIGIT_APART =
  /(?:\b(?:s[o6]|dinh|thi|tu|bao|hoach|trinh|quyet|van|dien|dan)\s?[:.]?\s?(?:\d{1,4}\s){1,3}|\d\s?\/\s?(?:\d{1,3}\s)?)$/u;

/** 'Luật Quy hoạch số 21/2017/QH14': the word before the number is the law's name, not a type. */
const typeOf = (written: string | undefined, notation: string): DocumentTypeName | null =>
  /(?:^|\/)(?:UBTV)?QH\d/u.test(notation) && !/luat|phap lenh|nghi quyet/u.test(written ?? '')
    ? typeOfNotation(notation)
    : typeNamed(written ?? '');

/** Without a type or 'số' before it, only letters that bodies bear make a code a document. */
const looksOfficial = (notation: string): boolean =>
  /(?:^|[-/])(?:UBND|HĐND|NĐ|QĐ|CT|TTg|CP|TTr|BC|KH|TB|NQ|TT|QH\d+|VPCP|TU|TW)(?:$|[-/])/u.test(notation) && /[-/]/u.test(notation);
