import type { Gazetteer } from '../gazetteer';
import { fold } from '../text/fold';
import { DATE_SOURCE, dayOfMatch, realDay } from '../header/dates';
import { typeOfNotation } from '../header/document-types';
import type { Issuer } from '../header/issuer';
import type { LabelStyle } from '../items/labels';
import type { Paragraph } from '../layout/paragraphs';
import { isCapitals } from '../layout/wording';
import type { ReadCitation, ReadHeader, Relation } from '../reading';
import { relationOf } from '../relations';
import type { LetterText, Piece } from '../text/letter-text';
import { clauseAt, isQuoted } from './clauses';
import { findSymbols, type FoundSymbol } from './find-symbols';
import { inheritLeads } from './enumerations';
import { issuerBefore, issuerBehind, tidyIssuer } from './issuer-phrase';
import { findNamedLaws } from './named-laws';
import { isOwn } from './own-letters';

interface Draft {
  readonly found: FoundSymbol;
  readonly sentence: Piece;
  readonly raw: Piece;
  readonly day: string | null;
  readonly issuer: string | null;
  readonly relation: Relation | null;
  readonly quoted: boolean;
}
const DATE_LAST = new RegExp(String.raw`^\s?,?\s?(?=ngay\s)${DATE_SOURCE}`, 'u');
const DATE_FIRST =
  /^(?:(?:hoi|luc|vao luc)\s\d{1,2}\s?(?:gio|h|g)\s?\d{0,2}(?:\s?phut)?,?\s)?ngay\s(?:\d{1,2}\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|\d{1,2}\sthang\s\d{1,2}\snam\s\d{4})/u;

/** All cited documents of the letter, each once: mentions of the same symbol are one citation, read from the first that tells most. */
export const readCitations = (
  letter: LetterText,
  paragraphs: readonly Paragraph[],
  header: ReadHeader,
  issuer: Issuer,
  gazetteer: Gazetteer | null,
): ReadCitation[] => {
  const on = header.issuedOn.value ?? header.issuedPartly.value;
  const year = on ? Number(on.slice(0, 4)) : null;
  const ownLetters = header.documentType.value === 'Công văn' ? header.notation.value : null;
  const cited = new Map<string, ReadCitation>();
  let carried: Relation | null = null;
  let heading: ListHeading | null = null;
  for (const paragraph of paragraphs) {
    heading = listHeadingAfter(letter, paragraph, heading);
    const enacts = ENACTS.test(letter.flatOf(paragraph.contentStart, Math.min(paragraph.end, paragraph.contentStart + 140)));
    const scope = { start: paragraph.contentStart, end: paragraph.end };
    const drafts = share(
      letter,
      inheritLeads(
        letter,
        scope.start,
        findSymbols(letter, scope, year).map((found, at, all) =>
          draftOf(letter, scope, found, issuer, { year, gazetteer, on, ownLetters }, isNearest(letter, all[at - 1], found)),
        ),
      ),
    );
    for (const [at, draft] of drafts.entries()) {
      const relation: Relation = draft.relation ?? (at === 0 ? heading?.relation : null) ?? (enacts ? null : carried) ?? 'cites';
      if (draft.quoted || isTheLetterItself(draft, header, issuer)) continue;
      // Only what is its own goes on from it: the next may be another body's.
      carried = relation === 'continues' ? null : relation;
      enter(cited, citationOf(letter, draft, relation));
    }
    for (const law of findNamedLaws(letter, scope)) enter(cited, law);
    if (letter.textOf(paragraph.end - 1, paragraph.end) !== ';') carried = null;
  }
  return [...cited.values()].sort((one, other) => one.span.start - other.span.start);
};

/** '2. Bãi bỏ các Quyết định sau:' says what is done to those that its points name. */
interface ListHeading {
  readonly relation: Relation;
  readonly style: LabelStyle | null;
}
/** 'Bộ trưởng Bộ Y tế ban hành Thông tư …' behind the grounds is none of them. */
const ENACTS =
  /^(?:bo truong|chinh phu|thu tuong|uy ban|hoi dong|chu tich|tong giam doc|thong doc) [^;:]{0,90}\bban hanh (?:thong tu|nghi dinh|nghi quyet|quyet dinh)\b/u;
const LIST_HEADING =
  /^(?<act>bai bo|huy bo|thay the|dinh chi|thu hoi|dinh chinh)\s[^.;]{0,240}(?::|(?:nghi quyet|quyet dinh|chi thi|thong tu|van ban)(?: sau(?: day)?)?)$/u;
/** 'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH', '1. Cơ sở pháp lý': below it stand the grounds, one by one. */
const GROUNDS_HEADING =
  /^(?:(?:cac )?can cu(?: (?:phap ly|xay dung|ban hanh|lap|de xay dung|de ban hanh|de lap|thuc hien)(?: [a-z ,]{2,40})?)?|co so (?:chinh tri,? (?:va )?)?phap ly(?: [a-z ]{2,30})?)\s?[.:]?$/u;
const LONGEST_HEADING = 260;
const listHeadingAfter = (letter: LetterText, { label, contentStart, end }: Paragraph, known: ListHeading | null): ListHeading | null => {
  const flat = end - contentStart <= LONGEST_HEADING ? letter.flatOf(contentStart, end) : '';
  const act = LIST_HEADING.exec(flat)?.groups?.['act'];
  const relation = act ? relationOf({ lead: act, own: false }) : label && GROUNDS_HEADING.test(flat) ? 'basedOn' : null;
  if (relation) return { relation, style: label?.style ?? null };
  // The second line of a heading in capitals: 'I. CĂN CỨ XÂY DỰNG' over 'KẾ HOẠCH'.
  if (known && !label && flat !== '' && isCapitals(letter.textOf(contentStart, end))) return known;
  return known && label && label.style !== known.style && label.style !== 'article' ? known : null;
};

/** What the head of the letter tells of those that it cites. */
interface Bearings {
  readonly year: number | null;
  readonly gazetteer: Gazetteer | null;
  readonly on: string | null;
  /** The letters of an official letter's own symbol ('SXD-QLGT'): who bears the same and is named by nobody is its issuer. */
  readonly ownLetters: string | null;
}
const draftOf = (
  letter: LetterText,
  scope: Piece,
  found: FoundSymbol,
  own: Issuer,
  { year, gazetteer, on, ownLetters }: Bearings,
  isFirst: boolean,
): Draft => {
  const { sentence, clause } = clauseAt(letter, scope, found.piece);
  const behind = issuerBehind(letter, found.piece.end);
  const before = behind ? null : (issuerBetween(letter, found.piece.start) ?? issuerBefore(letter, sentence, found.piece.start, isFirst));
  const body = behind ?? before;
  const issuer = body ? tidyIssuer(letter.valueOf(body), gazetteer, on) : null;
  const ahead = letter.flatOf(sentence.start, Math.min(found.piece.start, sentence.start + 60));
  const dateFirst = found.day === null && before && isFirst ? DATE_FIRST.exec(ahead) : null;
  // 'Chỉ thị số 17/CT-TTg của Thủ tướng Chính phủ ngày 13/4/2020': the day stands behind who issued it.
  const dateLast = found.day === null && behind ? DATE_LAST.exec(letter.flatOf(behind.end, Math.min(scope.end, behind.end + 40))) : null;
  const last = dateLast?.groups ? dayOfMatch(dateLast.groups, year) : null;
  const day = last ?? (dateFirst ? dayOfPhrase(dateFirst[0], year) : found.day);
  const lead = letter.flatOf(clause.start, found.piece.start);
  const wider = letter.flatOf(sentence.start, found.piece.start);
  const ownLetter = isOwn(issuer, own) || (issuer === null && ownLetters !== null && found.notation === ownLetters);
  const documentType = found.type ?? typeOfNotation(found.notation);
  const relation = relationOf({ lead, own: ownLetter, documentType }) ?? relationOf({ lead: wider, own: ownLetter, documentType });
  const raw =
    last && behind && dateLast
      ? { start: found.piece.start, end: behind.end + dateLast[0].length }
      : dateFirst && day
        ? { start: sentence.start, end: found.piece.end }
        : found.piece;
  return { found, sentence, raw, day, issuer, relation, quoted: isQuoted(letter, scope, found.piece.start) };
};
/** 'Quyết định của Bộ Chính trị số 31-QĐ/TW': who issued it stands between the type and the number. */
const BETWEEN =
  /\b(?:quyet dinh|chi thi|nghi quyet|thong tri|quy dinh|ket luan|huong dan|thong bao|cong van|van ban|nghi dinh|thong tu|ke hoach) cua (?<body>(?:bo|ban|uy ban|ubnd|hdnd|hoi dong|chinh phu|thu tuong|so|tinh uy|thanh uy|huyen uy|cuc|tong cuc|chu tich)\b[^,;:.\d]{0,60}?)\s?$/u;
const issuerBetween = (letter: LetterText, end: number): Piece | null => {
  const from = Math.max(0, end - 110);
  const body = BETWEEN.exec(letter.flatOf(from, end))?.groups?.['body'];
  return body === undefined ? null : letter.trim({ start: from + letter.flat.slice(from, end).lastIndexOf(body), end });
};
/** What a sentence did on its day ('Ngày 17/10, Sở Y tế ban hành Công văn số 1') it did to the first it names, and to those listed with it. */
const isNearest = (letter: LetterText, previous: FoundSymbol | undefined, { piece }: FoundSymbol): boolean =>
  !previous ||
  /[.;]\s|[,:]\s?$|\bva\s?(?:cac\s?)?$|\bda (?:co|ban hanh|gui|phat hanh|chi dao|trinh|phe duyet|ky)\b/u.test(
    letter.flatOf(previous.piece.end, piece.start),
  );
const dayOfPhrase = (flat: string, year: number | null): string | null => {
  const [day, month, written] = flat.slice(flat.search(/ngay\s\d/u)).match(/\d+/gu) ?? [];
  const full = written ?? (year === null ? null : String(year));
  return day && month && full ? realDay(Number(full), Number(month), Number(day)) : null;
};

/** 'các Công văn số 12/… và số 13/… ngày 5/8/2020 của UBND tỉnh': date and issuer stand once for all, the type before the first. */
const share = (letter: LetterText, drafts: readonly Draft[]): Draft[] => {
  const shared = [...drafts];
  const joins = (index: number): boolean => {
    const [one, next] = [shared[index], shared[index + 1]];
    return Boolean(one && next && /^[\s,;]*(?:va|cung)?[\s,;]*$/u.test(letter.flatOf(one.found.piece.end, next.found.piece.start)));
  };
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, next] = [shared[index], shared[index + 1]];
    if (!one || !next || !joins(index)) continue;
    const sharesDate = one.day === null && (one.found.several || next.found.type === null);
    // Behind a semicolon another document begins, unless it only goes on ('số 12/…; số 13/… của UBND tỉnh').
    const sharesIssuer = next.found.type === null || !letter.textOf(one.found.piece.end, next.found.piece.start).includes(';');
    shared[index] = { ...one, day: sharesDate ? next.day : one.day, issuer: one.issuer ?? (sharesIssuer ? next.issuer : null) };
  }
  for (let index = 1; index < shared.length; index += 1) {
    const [one, next] = [shared[index - 1], shared[index]];
    if (one && next && next.found.type === null && joins(index - 1))
      shared[index] = { ...next, found: { ...next.found, type: one.found.type }, relation: next.relation ?? one.relation };
  }
  return shared;
};

/** Its own number and letters; another body's, or another year's, of the same number is another document ('Chỉ thị số 12/CT-UBND của UBND tỉnh'). */
const isTheLetterItself = ({ found: { number, notation }, day, issuer }: Draft, header: ReadHeader, own: Issuer): boolean =>
  number !== null &&
  number.replace(/^0+/u, '') === header.number.value?.replace(/^0+/u, '') &&
  notation !== null &&
  notation.toLowerCase() === header.notation.value?.toLowerCase() &&
  !(day !== null && header.issuedOn.value !== null && day !== header.issuedOn.value) &&
  !(issuer !== null && !isOwn(issuer, own));

const citationOf = (letter: LetterText, { found, sentence, raw, day, issuer }: Draft, relation: Relation): ReadCitation => ({
  raw: letter.valueOf(raw),
  span: letter.spanOf(raw),
  sentenceSpan: letter.spanOf(sentence),
  documentType: found.type ?? typeOfNotation(found.notation),
  number: found.number,
  notation: found.notation,
  issuedOn: day,
  issuer,
  relation,
  confidence: (found.type ? 0.97 : 0.85) - (day ? 0 : 0.1) - (issuer ? 0 : 0.05),
  warnings: [...found.warnings, ...(day ? [] : ['incomplete'])],
});

/** The same document mentioned once with its number lost: same day, same letters. */
const lostNumber = (cited: ReadonlyMap<string, ReadCitation>, { number, notation, issuedOn }: ReadCitation): ReadCitation | undefined => {
  if (notation === null || issuedOn === null) return undefined;
  const letters = notation.replace(/^\d{4}\//u, '');
  for (const one of cited.values())
    if ((number === null || one.number === null) && one.issuedOn === issuedOn && one.notation?.replace(/^\d{4}\//u, '') === letters)
      return one;
  return undefined;
};
const symbolKeyOf = ({ number, notation, raw }: ReadCitation): string =>
  `${number?.replace(/^0+/u, '') ?? ''}/${(notation ?? raw).toLowerCase().replace(/[-.]/gu, '')}`;
/** A law is known by the letters of its name; what a scan did to their diacritics is no other law. */
const nameKeyOf = ({ raw }: ReadCitation): string => {
  const flat = fold(raw);
  return `/${flat.replace(/,?\s(?:ngay\s?\d|nam \d{4}).*$/u, '').replace(/[^a-z]/gu, '')}`;
};

/** What the letter does to a document outweighs that it named it before. */
const ACTS: ReadonlySet<Relation> = new Set<Relation>(['repeals', 'replaces', 'amends', 'suspends', 'corrects', 'recalls']);
const NAMES: ReadonlySet<Relation> = new Set<Relation>(['cites', 'mentions']);

/** The first mention stands; what a later one knows more (its date, who issued it) is added. */
const enter = (cited: Map<string, ReadCitation>, citation: ReadCitation): void => {
  const symbol = citation.notation === null && citation.number === null ? nameKeyOf(citation) : symbolKeyOf(citation);
  const key = [...(cited.has(symbol) ? [symbol] : []), `${symbol}@${citation.issuedOn ?? ''}`].find((known) => cited.has(known)) ?? symbol;
  const before = cited.get(key) ?? lostNumber(cited, citation);
  const isDoneTo = before !== undefined && NAMES.has(before.relation) && ACTS.has(citation.relation);
  const known = isDoneTo ? { ...before, relation: citation.relation } : before;
  if (isDoneTo) for (const [at, one] of cited) if (one === before && known) cited.set(at, known);
  if (known && known.number === null && citation.number !== null && known.notation !== null) {
    for (const [at, one] of cited) if (one === known) cited.delete(at);
    cited.set(key, { ...citation, relation: known.relation });
  } else if (!known) cited.set(key, citation);
  else if (known.issuedOn && citation.issuedOn && known.issuedOn !== citation.issuedOn)
    cited.set(`${symbol}@${citation.issuedOn}`, citation);
  else if (!known.issuedOn && citation.issuedOn)
    cited.set(key, {
      ...known,
      issuedOn: citation.issuedOn,
      raw: citation.raw,
      span: citation.span,
      issuer: known.issuer ?? citation.issuer,
      warnings: citation.warnings,
    });
  else if (!known.issuer && citation.issuer) cited.set(key, { ...known, issuer: citation.issuer });
};
