import { DATE_SOURCE, dayOfMatch } from '../header/dates';
import type { ReadCitation } from '../reading';
import { relationOf } from '../relations';
import { startsCapital } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import { clauseAt } from './clauses';
import { matchesIn } from '../text/matches';

/**
 * 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', 'Luật Thanh tra năm 2022': laws are cited by name and date, or by name and
 * year. A law that is only named ('theo Luật Đầu tư công') is no document that could be told from its older ones.
 */
const LAW = new RegExp(
  String.raw`\b(?<type>bo luat|luat|phap lenh)\s(?<name>sua doi[^;.\n]{2,420}?|[^;.\n]{2,200}?)\s?,?\s(?:(?=ngay\s?\d)${DATE_SOURCE}|(?:so\s)?nam\s(?<year>\d{4})(?!\d))`,
  'gu',
);
const BY_TYPE: Readonly<Record<string, string>> = { 'bo luat': 'Bộ luật', luat: 'Luật', 'phap lenh': 'Pháp lệnh' };
/** In a name no other law begins and no number stands. */
const OTHER_LAW =
  /\b(?:de trinh|trinh quoc hoi|vao$|trong$|den$)|\bso\s?:?\s?\d|\d\/\d{4}\/|\b(?:nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi)\b/u;

export const findNamedLaws = (letter: LetterText, scope: Piece): ReadCitation[] => {
  const flat = letter.flatOf(scope.start, scope.end);
  if (!/\bluat\s|\bphap lenh\s/u.test(flat)) return [];
  const laws: ReadCitation[] = [];
  const taken: Piece[] = [];
  const take = (from: number, length: number, groups: Record<string, string | undefined>): void => {
    const piece = letter.trim({ start: scope.start + from, end: scope.start + from + length });
    const isName = startsCapital(letter.textOf(piece.start, piece.start + 1));
    if (!isName || OTHER_LAW.test(groups['name'] ?? '')) return;
    if (taken.some(({ start, end }) => start < piece.end && piece.start < end)) return;
    taken.push(piece);
    laws.push(lawOf(letter, scope, piece, groups));
  };
  for (const match of matchesIn(flat, LAW)) {
    // The last 'Luật' before the date that is no part of 'một số điều của Luật …' begins the name.
    const from = lastLawIn(match[0]);
    take(match.index + from, match[0].length - from, { ...match.groups, name: match[0].slice(from + 5) });
  }
  return laws;
};

/** 'Luật A và Luật B ngày …': the date is B's; 'Luật sửa đổi một số điều của Luật A ngày …' is one law. */
const lastLawIn = (flat: string): number => {
  let from = 0;
  for (const { index } of matchesIn(flat, /(?:[,;]|\bva|\btai|\bcua|\btheo)\s(?=(?:bo luat|luat|phap lenh)\s)/gu)) {
    const before = flat.slice(from, index);
    if (
      /sua doi|bo sung|mot so dieu|thi hanh/u.test(before) &&
      (!/^,|^;/u.test(flat.slice(index)) || AMENDS_SEVERAL.test(flat.slice(from)))
    )
      continue;
    from = flat.indexOf(' ', index) + 1;
  }
  return from;
};

/** 'Luật sửa đổi, bổ sung một số điều của Luật A, Luật B, Luật C ngày …': one law that amends several. */
const AMENDS_SEVERAL = /^(?:luat|phap lenh) sua doi[^;]*?\scua (?:bo )?luat [^,;]{2,80}, (?:bo )?luat [^,;]{2,80}(?:,| va) (?:bo )?luat /u;

const lawOf = (letter: LetterText, scope: Piece, piece: Piece, groups: Record<string, string | undefined>): ReadCitation => {
  const { sentence, clause } = clauseAt(letter, scope, piece);
  const relation =
    relationOf({ lead: letter.flatOf(clause.start, piece.start), own: false }) ??
    relationOf({ lead: letter.flatOf(sentence.start, piece.start), own: false });
  const day = dayOfMatch(groups, null);
  const flat = letter.flatOf(piece.start, piece.end);
  return {
    raw: letter.valueOf(piece),
    span: letter.spanOf(piece),
    sentenceSpan: letter.spanOf(sentence),
    documentType: BY_TYPE[/^(?:bo luat|phap lenh)/u.exec(flat)?.[0] ?? 'luat'] ?? 'Luật',
    number: null,
    notation: null,
    issuedOn: day,
    issuer: null,
    relation: relation ?? 'basedOn',
    confidence: day ? 0.85 : 0.75,
    warnings: day ? [] : ['incomplete'],
  };
};
