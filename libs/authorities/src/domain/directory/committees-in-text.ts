import { chairmanName } from '../authority-ids';
import type { Level } from '../authority.events';
import type { AuthorityRecord } from './authority-directory';
import { LEVELS } from './authority-directory';
import { findUnit, placesAt } from './find-unit';
import { foldedFrom, wordsMatched, type Phrase } from './phrase';
import {
  bodyTarget,
  namedUnder,
  resolved,
  unresolved,
  type Matcher,
  type Reading,
  type Resolution,
  type ResolutionWarning,
} from './resolution';
import { ownCommittee } from './standpoint';
import { unitWordAt, type UnitWord } from './unit-words';

interface Opening {
  readonly holder: boolean;
  readonly committee: boolean;
  /** Words taken. */
  readonly length: number;
}
const HOLDER = /^(?:dong chi )?(?:chu tich|ct)(?= |$)/u;
const COMMITTEE = /^(?:ubnd|(?:uy ban|ub) (?:nhan )?nhan dan|uy ban nhan dan cac cap)(?= |$)/u;
const opening = (phrase: Phrase): Opening => {
  const holder = wordsMatched(phrase, 0, HOLDER);
  const committee = wordsMatched(phrase, holder, COMMITTEE);
  return { holder: holder > 0 && committee > 0, committee: committee > 0, length: committee > 0 ? holder + committee : 0 };
};

/** 'UBND các xã, phường', 'Chủ tịch UBND quận, huyện', 'các huyện, thị xã, thành phố', 'UBND cấp xã'. */
export const lowerCommittees: Matcher = (reading) => {
  const { phrase, standpoint } = reading;
  const start = opening(phrase);
  const each = wordsMatched(phrase, start.length, /^(?:(?:tat ca |toan bo )?(?:cac|nhung|moi|tung)|\d+)(?= |$)/u);
  const whole = unitList(phrase, start.length + each);
  if (!whole) return null;
  const { list, under } = listAndArea(reading, whole);
  const isPlural = each > 0 || list.words.length > 1 || list.byLevel;
  if (!isPlural || under === 'other') return null;
  if (!under) return unresolved(reading, 'levelUnsaid');
  const level = levelOf(list.words, standpoint.base);
  if (!level) return unresolved(reading, 'severalLevels');
  if (LEVELS.indexOf(level) <= LEVELS.indexOf(under.level ?? 'central')) return unresolved(reading, 'noneBelow');
  return lowerTarget(reading, under, level, list, start.holder);
};
/**
 * The list and the area it is meant in. Where a name follows the last word, that word belongs to the name: 'các xã, phường thị xã Bến Cát' are those of the town,
 * but behind a comma or 'và' ('các huyện, thị xã và thành phố Huế') it is one more of the list, said by name: understood where it is the only one of its kind.
 */
const listAndArea = (reading: Reading, list: UnitList): { list: UnitList; under: AuthorityRecord | null | 'other' } => {
  const under = areaMeant(reading, list.end);
  const last = list.starts.at(-1);
  if (under !== 'other' || last === undefined || list.words.length < 2) return { list, under };
  const { phrase, standpoint, directory, on } = reading;
  const shorter: UnitList = { ...list, words: list.words.slice(0, -1), starts: list.starts.slice(0, -1), end: last };
  const isListed =
    phrase.words[last - 1]?.low === 'và' || phrase.text.slice(phrase.words[last - 1]?.end, phrase.words[last]?.start).includes(',');
  if (!isListed) return { list: shorter, under: areaMeant(reading, last) };
  const [member, another] = placesAt(phrase, last).flatMap((place) => findUnit(place, directory, { on, standpoint }));
  if (!member || another || !standpoint.base || member.level === null) return { list, under };
  const alike = directory.committeesBelow(standpoint.base.authorityId, member.level, [member.unit?.type ?? ''], on);
  const isOnly = alike.length === 1 && alike[0]?.authorityId === member.authorityId;
  return { list, under: isOnly ? standpoint.base : 'other' };
};
const lowerTarget = (
  { directory, on }: Reading,
  under: AuthorityRecord,
  level: Level,
  { words, byLevel }: UnitList,
  holder: boolean,
): Resolution => {
  const existing = new Set(directory.descendants(under.authorityId, level, on).flatMap(({ unit }) => unit?.type ?? []));
  const said = byLevel ? [...existing] : words.flatMap(({ types }) => types);
  const meant = [...existing].filter((type) => said.includes(type));
  const isWhole = meant.length === existing.size;
  const warnings: ResolutionWarning[] = [];
  // The phrase may be copied from an order of another place: 'các phường' in a rural district. Everybody is not a safe guess, so a person looks.
  if (meant.length === 0) warnings.push('noneBelow');
  else if (!isWhole) warnings.push('narrowed');
  const unitTypes = isWhole ? null : meant.length > 0 ? meant : said;
  return resolved(
    { kind: 'lowerCommittees', underId: under.authorityId, level, unitTypes, holder },
    meant.length === 0 ? 0.4 : 0.97,
    warnings,
  );
};

interface UnitList {
  readonly words: readonly UnitWord[];
  readonly byLevel: boolean;
  /** First word after the list, and where each of its words starts. */
  readonly end: number;
  readonly starts: readonly number[];
}
const unitList = (phrase: Phrase, from: number): UnitList | null => {
  const { words } = phrase;
  const byLevel = words[from]?.low === 'cấp';
  const found: UnitWord[] = [];
  const starts: number[] = [];
  let at = byLevel ? from + 1 : from;
  for (;;) {
    if (found.length > 0 && (words[at]?.low === 'và' || words[at]?.low === 'hoặc') && unitWordAt(phrase, at + 1)) at += 1;
    const unit = unitWordAt(phrase, at) ?? (found.length > 0 ? shortCity(phrase, at) : null);
    if (!unit) break;
    found.push(unit);
    starts.push(at);
    at += unit.length;
    while (words[at] && words[at]?.low === words[at - 1]?.low) at += 1; // 'thị trấn trấn'
  }
  return found.length > 0 ? { words: found, byLevel, end: at, starts } : null;
};
/** 'các tỉnh, thành'. */
const shortCity = (phrase: Phrase, at: number): UnitWord | null =>
  phrase.words[at]?.low === 'thành' && phrase.words[at - 1]?.low === 'tỉnh' ? { ...requireCity(), length: 1 } : null;
const requireCity = (): UnitWord => ({
  word: 'thành phố',
  types: ['Thành phố', 'Thành phố Trung ương'],
  levels: ['district', 'province'],
  length: 2,
});

/** The level all words share; 'thành phố' goes with its neighbours and, alone, is the level next below the issuer that has cities. */
const levelOf = (words: readonly UnitWord[], base: AuthorityRecord | null): Level | null => {
  const sure = new Set(words.filter(({ levels }) => levels.length === 1).flatMap(({ levels }) => levels));
  if (sure.size > 1) return null;
  const [level] = sure;
  const cities = words.some(({ levels }) => levels.length > 1);
  if (!level) return base?.level === 'central' ? 'province' : 'district';
  return cities && level === 'commune' ? null : level;
};
/** What follows the list: nothing or 'trên địa bàn …' is the issuer's own area, a named unit that one; other words make it another phrase. */
const areaMeant = ({ phrase, standpoint, directory, on }: Reading, from: number): AuthorityRecord | null | 'other' => {
  const link = wordsMatched(phrase, from, /^(?:tren dia ban(?: toan)?|truc thuoc|thuoc|trong|toan|cua|o)(?= |$)/u);
  const at = from + link;
  if (at >= phrase.words.length) return standpoint.base;
  if (foldedFrom(phrase, at) === 'trung uong' || foldedFrom(phrase, at) === 'tw') return standpoint.base;
  const unit = unitWordAt(phrase, at);
  if (!unit) return 'other';
  if (at + unit.length === phrase.words.length) return ownCommittee(standpoint, unit)?.body ?? standpoint.base;
  for (const place of placesAt(phrase, at)) {
    const [found, another] = findUnit(place, directory, { on, standpoint });
    if (found && !another) return found;
  }
  return 'other';
};

/** 'UBND xã Quảng Ngạn', 'Chủ tịch UBND tỉnh Bình Dương', 'UBND tỉnh', 'thị xã Bến Cát'. */
export const oneCommittee: Matcher = (reading) => {
  const { phrase, standpoint, directory, on } = reading;
  const { holder, committee, length } = opening(phrase);
  const unit = unitWordAt(phrase, length);
  if (!unit) return committee && length === phrase.words.length ? ownOrNone(reading, holder) : null;
  if (length + unit.length === phrase.words.length) {
    if (!committee) return null;
    const own = ownCommittee(standpoint, unit);
    if (own) return committeeTarget(own.body, holder, 0.95, own.kindDiffers ? ['kindDiffers'] : []);
    return anyOfThem(reading, unit, holder);
  }
  for (const place of placesAt(phrase, length)) {
    const found = findUnit(place, directory, { on, standpoint });
    const [body, another] = found;
    if (another) return unresolved(reading, 'ambiguous');
    if (body) return committeeTarget(body, holder, committee ? 0.97 : 0.85);
  }
  return committee ? unresolved(reading) : null;
};
const committeeTarget = (
  body: AuthorityRecord,
  holder: boolean,
  confidence: number,
  warnings: readonly ResolutionWarning[] = [],
): Resolution =>
  holder ? namedUnder(body, chairmanName, 'officeHolder', confidence, warnings) : resolved(bodyTarget(body), confidence, warnings);
/** 'Ủy ban nhân dân', 'Chủ tịch UBND' with nothing behind: the issuer's own. */
const ownOrNone = (reading: Reading, holder: boolean): Resolution => {
  const [own] = reading.standpoint.committees;
  return own ? committeeTarget(own, holder, 0.9, ['generic']) : unresolved(reading);
};
/** 'Chủ tịch UBND xã' in a letter of the district, without 'các': all of that kind, said less clearly. */
const anyOfThem = (reading: Reading, unit: UnitWord, holder: boolean): Resolution => {
  const { base } = reading.standpoint;
  const level = levelOf([unit], base);
  if (!base || !level || LEVELS.indexOf(level) <= LEVELS.indexOf(base.level ?? 'central')) return unresolved(reading);
  const all = lowerTarget(reading, base, level, { words: [unit], byLevel: false, end: 0, starts: [] }, holder);
  return { ...all, confidence: Math.min(all.confidence, 0.6), warnings: [...all.warnings, 'generic'] };
};
