import { DATE_SOURCE, dayOfMatch } from '../header/dates';
import type { ReadCitation } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { relationOf } from '../relations';
import { clauseAt } from './clauses';

/** 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015': laws are cited by name and date. */
const LAW = new RegExp(String.raw`\b(?<type>bo luat|luat|phap lenh)\s(?<name>[^;.\n]{3,200}?)\s?,?\s(?=ngay\s)${DATE_SOURCE}`, 'gu');
const BY_TYPE: Readonly<Record<string, string>> = { 'bo luat': 'Bộ luật', luat: 'Luật', 'phap lenh': 'Pháp lệnh' };

export const findNamedLaws = (letter: LetterText, scope: Piece): ReadCitation[] => {
  const laws: ReadCitation[] = [];
  for (const match of letter.flatOf(scope.start, scope.end).matchAll(LAW)) {
    const piece = { start: scope.start + match.index, end: scope.start + match.index + match[0].length };
    const name = match.groups?.['name'] ?? '';
    const isName = /^\p{Lu}/u.test(letter.textOf(piece.start, piece.start + 1)) && !/\bso\s?:?\s?\d|\d\/\d{4}\//u.test(name);
    if (!isName) continue;
    const { sentence, clause } = clauseAt(letter, scope, piece);
    const relation =
      relationOf({ lead: letter.flatOf(clause.start, piece.start), own: false }) ??
      relationOf({ lead: letter.flatOf(sentence.start, piece.start), own: false });
    const day = dayOfMatch(match.groups ?? {}, null);
    laws.push({
      raw: letter.valueOf(piece),
      span: letter.spanOf(piece),
      sentenceSpan: letter.spanOf(sentence),
      documentType: BY_TYPE[match.groups?.['type'] ?? ''] ?? 'Luật',
      number: null,
      notation: null,
      issuedOn: day,
      issuer: null,
      relation: relation ?? 'basedOn',
      confidence: 0.85,
      warnings: day ? [] : ['incomplete'],
    });
  }
  return laws;
};
