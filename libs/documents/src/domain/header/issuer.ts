import { levelOfUnit, nameKey, provinceNamed, type Gazetteer } from '../gazetteer';
import { BODY_HEAD, isCapitals } from '../layout/wording';
import type { IssuerLevel, Read } from '../reading';
import { fold, foldForGrammar } from '../text/fold';
import type { LetterText, Piece } from '../text/letter-text';
import { sentenceCaseOfName } from './case';
import { UNIT_KIND_PATTERN, unitIn, WRITTEN_KIND, type WrittenUnit } from './unit-words';
import { matchesIn } from '../text/matches';

export interface Issuer {
  readonly name: Read<string | null>;
  readonly level: Read<IssuerLevel | null>;
  /** 'thị xã', 'tỉnh' …: with it, 'UBND thị xã' in the text is known to be the issuer itself. */
  readonly unitKind: string | null;
  readonly unitName: string | null;
}
const CENTRAL =
  /^(?:chinh phu|thu tuong|quoc hoi|uy ban thuong vu|van phong (?:chinh phu|quoc hoi|chu tich nuoc|trung uong)|bo\b|tong cuc|cuc\b|vu\b|ngan hang nha nuoc|thanh tra chinh phu|ban chi dao (?:quoc gia|trung uong)|hoi dong quoc gia|toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|bao hiem xa hoi viet nam|ban chap hanh trung uong|ban bi thu|bo chinh tri|uy ban (?:dan toc|chung khoan|quan ly von)|kiem toan nha nuoc|tong lien doan)/u;
/** Who issued it: from the head block, else (the block is lost) from the place and from how the text speaks of its own committee. */
export const readIssuer = (
  letter: LetterText,
  issuerLines: readonly Piece[],
  place: string | null,
  notation: string | null,
  on: string | null,
  gazetteer: Gazetteer | null,
): Issuer => {
  const bodies = bodiesOf(letter, issuerLines);
  const last = bodies.at(-1);
  if (!last) return inferred(letter, place, notation, on, gazetteer);
  const named = fromHead(letter, bodies, last, on, gazetteer);
  // 'ỦY BAN NHÂN DÂN' whose place below it was lost: which one it is the letter says elsewhere.
  const flat = fold(named.name.value ?? '');
  if (bodies.length > 1 || !NAMELESS_COUNCIL.test(flat)) return named;
  const known = NAMELESS.test(flat) ? inferred(letter, place, notation, on, gazetteer) : null;
  if (known?.name.value) return { ...known, name: { ...known.name, span: named.name.span } };
  const below = nameBelow(letter, flat, issuerLines);
  if (below) return fromHead(letter, [[below]], [below], on, gazetteer);
  // Nothing else tells; the place of a council of a province is the province.
  const isProvince = place !== null && provinceNamed(place, gazetteer, on) !== null;
  return isProvince ? { ...named, level: { ...named.level, value: 'province', confidence: 0.8, warnings: ['inferred'] } } : named;
};

const NAMELESS = /^(?:uy ban nhan dan|ubnd)$/u;
/** So does the council of a province whose name stands in the place alone. */
const NAMELESS_COUNCIL = /^(?:uy ban|hoi dong) nhan dan$|^(?:ubnd|hdnd)$/u;
const MOST_LINES = 40;
/** 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI' between the subject and the grounds, in capitals: who decides names the place that the head lost. */
const nameBelow = (letter: LetterText, flat: string, head: readonly Piece[]): Piece | null =>
  letter.lines
    .slice(0, MOST_LINES)
    .find(
      ({ start, end }) =>
        end - start < LONGEST_NAME &&
        start > (head.at(-1)?.end ?? 0) &&
        new RegExp(String.raw`^${flat} (?:${UNIT_KIND_PATTERN}) [a-z]`, 'u').test(letter.flatOf(start, end)) &&
        isCapitals(letter.textOf(start, end)),
    ) ?? null;
const LONGEST_NAME = 80;
/** Lines belong together until the next one names a body: 'ỦY BAN NHÂN DÂN / TỈNH X / SỞ Y TẾ' are two bodies, the last one issues. */
const bodiesOf = (letter: LetterText, lines: readonly Piece[]): Piece[][] => {
  const bodies: Piece[][] = [];
  for (const line of lines) {
    const flat = letter.flatOf(line.start, line.end);
    const current = bodies.at(-1);
    const open = current && /[-,]$|\b(?:va|thuong vu)$/u.test(letter.flatOf(current.at(-1)?.start ?? 0, current.at(-1)?.end ?? 0));
    if (!current || (BODY_HEAD.test(flat) && !flat.startsWith('cac ') && !open && !isTornOffice(letter, current, flat)))
      bodies.push([line]);
    else current.push(line);
  }
  return bodies;
};

/** 'VĂN PHÒNG / CHÍNH PHỦ', 'THƯỜNG TRỰC / HĐND TỈNH X' on two lines is one office, for it stands above whom it serves. */
const isTornOffice = (letter: LetterText, [first, ...more]: readonly Piece[], next: string): boolean =>
  first !== undefined &&
  more.length === 0 &&
  ((OFFICE_ALONE.test(letter.flatOf(first.start, first.end)) && /^(?:chinh phu|quoc hoi|chu tich nuoc|trung uong)\b/u.test(next)) ||
    (letter.flatOf(first.start, first.end) === 'thuong truc' && /^(?:hdnd|hoi dong nhan dan)\b/u.test(next)));

/** 'UBND TỈNH X / VĂN PHÒNG': the office bears the name of whom it serves. */
const OFFICE_ALONE = /^van phong$/u;

const fromHead = (
  letter: LetterText,
  bodies: readonly Piece[][],
  last: readonly Piece[],
  on: string | null,
  gazetteer: Gazetteer | null,
): Issuer => {
  const span = { start: last[0]?.start ?? 0, end: last.at(-1)?.end ?? 0 };
  const lines = OFFICE_ALONE.test(letter.flatOf(span.start, span.end)) && bodies.length > 1 ? [...last, ...(bodies.at(-2) ?? [])] : last;
  const written = lines.map((line) => letter.valueOf(line)).join(' ');
  const name = isCapitals(written) ? (asWrittenInText(letter, written) ?? sentenceCaseOfName(written)) : written;
  const flat = foldForGrammar(name);
  const unit = unitIn(name, flat);
  const value = unit && /^(?:uy ban|hoi dong) nhan dan /u.test(flat) ? committeeOf(flat, unit, on, gazetteer) : name;
  const superior = bodies.length > 1 ? (bodies[0]?.map((line) => letter.valueOf(line)).join(' ') ?? null) : null;
  const level = levelOf(flat, unit, superior, on, gazetteer);
  return {
    name: { value, confidence: BODY_HEAD.test(flat) ? 0.97 : 0.6, span: letter.spanOf(span), warnings: [] },
    level: { value: level, confidence: level === 'other' ? 0.5 : 0.95, span: letter.spanOf(span), warnings: [] },
    unitKind: unit?.kind ?? null,
    unitName: unit?.name ?? null,
  };
};

/** The words of a committee's name are known, so what a scan made of them is put right; the place only where it is a province. */
const committeeOf = (flat: string, { kind, name }: WrittenUnit, on: string | null, gazetteer: Gazetteer | null): string => {
  const head = flat.startsWith('uy ban') ? 'Ủy ban nhân dân' : 'Hội đồng nhân dân';
  const proper = name && /^(?:tỉnh|thành phố)$/u.test(kind) ? (provinceNamed(name, gazetteer, on) ?? name) : name;
  return [head, kind, proper].filter(Boolean).join(' ');
};

const levelOf = (
  flat: string,
  unit: WrittenUnit | null,
  superior: string | null,
  on: string | null,
  gazetteer: Gazetteer | null,
): IssuerLevel => {
  if (/^(?:truong|benh vien|cong ty|tong cong ty|tap doan|hoc vien|dai hoc)\b/u.test(flat)) return 'other';
  if (unit) return levelOfUnit(unit.kind, unit.name, on, gazetteer);
  if (flat.startsWith('thanh uy ')) return levelOfUnit('thành phố', flat.slice(9), on, gazetteer);
  if (superior) {
    const above = unitIn(superior, fold(superior));
    if (above) return levelOfUnit(above.kind, above.name, on, gazetteer);
    if (CENTRAL.test(fold(superior))) return 'central';
  }
  if (CENTRAL.test(flat)) return 'central';
  if (/^(?:so\b|tinh uy|hdnd tinh)/u.test(flat)) return 'province';
  if (/^(?:huyen uy|quan uy|thi uy|phong\b)/u.test(flat)) return 'district';
  return 'other';
};

/** The same words in mixed case somewhere else in the letter carry the capitals that a head in capitals has lost. */
const asWrittenInText = (letter: LetterText, capitals: string): string | null => {
  const wanted = fold(capitals);
  for (let at = letter.flat.indexOf(wanted), tries = 0; at >= 0 && tries < 5; at = letter.flat.indexOf(wanted, at + 1), tries += 1) {
    const found = letter.textOf(at, at + wanted.length);
    if (
      /\p{Ll}/u.test(found) &&
      found.charAt(0) === found.charAt(0).toUpperCase() &&
      found.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1
    )
      return found;
  }
  return null;
};

const OWN_MENTION = new RegExp(String.raw`\b(?:uy ban nhan dan|ubnd|uy ban nhan nhan dan)\s(${UNIT_KIND_PATTERN})\b(?=(.{0,45}))`, 'gu');
const ACTS = /^[, ]{0,2}(?:da (?:co|ban hanh|gui)|yeu cau|de nghi|giao|co y kien|chi dao|ban hanh|nhan duoc|thong bao)/u;
const MOST_MENTIONS = 200;

const inferred = (
  letter: LetterText,
  place: string | null,
  notation: string | null,
  on: string | null,
  gazetteer: Gazetteer | null,
): Issuer => {
  const scores = new Map<string, number>();
  let count = 0;
  for (const match of matchesIn(letter.flat, OWN_MENTION)) {
    if ((count += 1) > MOST_MENTIONS) break;
    const [all, kind = '', after = ''] = match;
    const named = /^\s\p{Lu}/u.test(letter.textOf(match.index + all.length, match.index + all.length + 2));
    const own =
      place !== null && nameKey(after).startsWith(nameKey(place.replace(/^(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường)\s/iu, '')));
    const several = /^\s?,\s?(?:huyen|thi xa|thanh pho|phuong|thi tran|xa)\b/u.test(after);
    if (several || (named && !own)) continue;
    scores.set(kind, (scores.get(kind) ?? 0) + (own || ACTS.test(after.trim()) ? 3 : 1));
  }
  const [kind] = [...scores].sort((a, b) => b[1] - a[1])[0] ?? [];
  const committee = notation === null || /^UBND/u.test(notation) || /-UBND$/u.test(notation);
  if (!kind || !place || !committee) return { name: nothing(), level: nothing(), unitKind: null, unitName: null };
  const written = WRITTEN_KIND[kind] ?? kind;
  const unitName = place.replace(new RegExp(String.raw`^${written}\s`, 'iu'), '');
  const proper = provinceNamed(unitName, gazetteer, on) ?? unitName;
  return {
    name: { value: `Ủy ban nhân dân ${written} ${proper}`, confidence: 0.85, span: null, warnings: ['inferred'] },
    level: { value: levelOfUnit(written, proper, on, gazetteer), confidence: 0.85, span: null, warnings: ['inferred'] },
    unitKind: written,
    unitName: proper,
  };
};
const nothing = <T>(): Read<T | null> => ({ value: null, confidence: 0, span: null, warnings: ['incomplete'] });
