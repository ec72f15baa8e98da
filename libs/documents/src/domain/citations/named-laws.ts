import { DATE_SOURCE, dayOfMatch } from '../header/dates';
import type { ReadCitation } from '../reading';
import { relationOf } from '../relations';
import type { LetterText, Piece } from '../text/letter-text';
import { clauseAt } from './clauses';

/**
 * 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', 'Luật Thanh tra năm 2022': laws are cited by name and date, or by name and year; as a
 * ground ('Căn cứ Luật Đầu tư công;') by name alone.
 */
const LAW = new RegExp(
  String.raw`\b(?<type>bo luat|luat|phap lenh)\s(?<name>[^;.\n]{2,200}?)\s?,?\s(?:(?=ngay\s?\d)${DATE_SOURCE}|(?:so\s)?nam\s(?<year>\d{4})(?!\d))`,
  'gu',
);
const GROUND = /^\W{0,3}can cu[^;]{0,80}?\b(?<type>bo luat|luat|phap lenh)\s(?<name>[^;.,(\n]{2,120})/u;
const BY_TYPE: Readonly<Record<string, string>> = { 'bo luat': 'Bộ luật', luat: 'Luật', 'phap lenh': 'Pháp lệnh' };
/** In a name no other law begins and no number stands. */
const OTHER_LAW = /\bso\s?:?\s?\d|\d\/\d{4}\/|\b(?:nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi)\b/u;

export const findNamedLaws = (letter: LetterText, scope: Piece): ReadCitation[] => {
  const flat = letter.flatOf(scope.start, scope.end);
  if (!/\bluat\s|\bphap lenh\s/u.test(flat)) return [];
  const laws: ReadCitation[] = [];
  const taken: Piece[] = [];
  const take = (from: number, length: number, groups: Record<string, string | undefined>, isGround: boolean): void => {
    const piece = letter.trim({ start: scope.start + from, end: scope.start + from + length });
    const isName = /^\p{Lu}/u.test(letter.textOf(piece.start, piece.start + 1));
    const capital = /^(?:Bộ luật|Luật|Pháp lệnh|\p{Lu}\p{L}+(?: \p{L}+)?)\s\p{Lu}|^\p{L}+ (?:sửa|số)/u.test(
      letter.textOf(piece.start, piece.start + 24),
    );
    if (!isName || OTHER_LAW.test(groups['name'] ?? '') || (isGround && !capital)) return;
    if (taken.some(({ start, end }) => start < piece.end && piece.start < end)) return;
    taken.push(piece);
    laws.push(lawOf(letter, scope, piece, groups));
  };
  for (const match of flat.matchAll(LAW)) {
    // The last 'Luật' before the date that is no part of 'một số điều của Luật …' begins the name.
    const from = lastLawIn(match[0]);
    take(match.index + from, match[0].length - from, { ...match.groups, name: match[0].slice(from + 5) }, false);
  }
  for (const { index, 0: clause } of flat.matchAll(/[^;]+;?/gu)) {
    const ground = GROUND.exec(clause);
    if (!ground?.groups) continue;
    const at = ground[0].length - (ground.groups['name'] ?? '').length - (ground.groups['type'] ?? '').length - 1;
    const name = (ground.groups['name'] ?? '').replace(/\s(?:va (?=luat|nghi|cac )|ngay |nam |so |duoc |da ).*$/u, '');
    if (/\bso\s?$|\bso\s\d/u.test(clause.slice(ground[0].length - 4, ground[0].length + 6))) continue;
    take(index + at, (ground.groups['type'] ?? '').length + 1 + name.length, { ...ground.groups, name }, true);
  }
  return laws;
};

/** 'Luật A và Luật B ngày …': the date is B's; 'Luật sửa đổi một số điều của Luật A ngày …' is one law. */
const lastLawIn = (flat: string): number => {
  let from = 0;
  for (const { index } of flat.matchAll(/(?:[,;]|\bva|\btai|\bcua|\btheo)\s(?=(?:bo luat|luat|phap lenh)\s)/gu)) {
    const before = flat.slice(from, index);
    if (/sua doi|bo sung|mot so dieu|thi hanh/u.test(before) && flat.slice(index).startsWith('cua')) continue;
    from = flat.indexOf(' ', index) + 1;
  }
  return from;
};

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
