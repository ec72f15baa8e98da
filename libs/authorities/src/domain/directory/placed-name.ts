import { foldName } from '../authority-ids';
import type { Level } from '../authority.events';
import type { AuthorityRecord } from './authority-directory';
import { findUnit, placesAt } from './find-unit';
import { foldedFrom, textOf } from './phrase';
import type { Reading, ResolutionWarning } from './resolution';
import { committeeAt, ownCommittee } from './standpoint';
import { unitWordAt, unitWordNamed, type UnitWord } from './unit-words';

/** A name without the place behind it, and the committee of that place: 'Phòng Y tế thị xã Bến Cát' -> 'Phòng Y tế' under UBND thị xã Bến Cát. */
export interface PlacedName {
  readonly name: string;
  readonly under: AuthorityRecord | null;
  readonly warnings: readonly ResolutionWarning[];
}
const LINKS = new Set(['tren', 'dia', 'ban', 'toan', 'cua', 'thuoc', 'truc', 'cap']);

/**
 * Splits the place off the end of a name. Without one the name's own first word tells the level ('Sở' a province's, 'Phòng' a district's, 'Tỉnh ủy'), else it is the issuer's.
 * The name that is left is the same however the place was written, and so is the id made from it.
 */
export const placedName = (reading: Reading): PlacedName => {
  const { phrase } = reading;
  for (let at = 1; at < phrase.words.length; at += 1) {
    const placed = placeFrom(reading, at);
    if (placed) return { name: nameBefore(reading, at), ...placed };
  }
  const bare = bareName(reading);
  if (bare) return bare;
  return { name: nameBefore(reading, phrase.words.length), under: underByHead(reading), warnings: [] };
};
const placeFrom = (reading: Reading, at: number): Omit<PlacedName, 'name'> | null => {
  const { phrase, standpoint, directory, on } = reading;
  const unit = unitWordAt(phrase, at);
  if (!unit) return null;
  if (at + unit.length === phrase.words.length) {
    const own = ownCommittee(standpoint, unit);
    // A province speaking of 'Phòng Y tế huyện' names no one huyện: it stays a name of its own below the province.
    return own ? { under: own.body, warnings: own.kindDiffers ? ['kindDiffers'] : [] } : null;
  }
  for (const place of placesAt(phrase, at)) {
    const [body, another] = findUnit(place, directory, { on, standpoint });
    if (body && !another) return { under: body, warnings: [] };
  }
  return null;
};
/** 'Thành Đoàn Cần Thơ', 'Sở Y tế Bình Dương': the place's name alone at the end. */
const bareName = (reading: Reading): PlacedName | null => {
  const { phrase, standpoint, directory, on } = reading;
  const isProvincial = headLevel(phrase.folded) === 'province';
  const own = headUnit(phrase.folded);
  for (let at = 1; at < phrase.words.length; at += 1) {
    const tail = foldedFrom(phrase, at);
    const provinces = isProvincial ? directory.byUnitName(tail, on).filter(({ level }) => level === 'province') : [];
    const named = [...standpoint.committees, ...provinces].filter(({ unit }) => unit !== null && foldName(unit.name) === tail);
    // 'Tỉnh đoàn Bắc Kạn' is the province's, though the city has the same name.
    const body = named.find(({ unit }) => !own || (unit !== null && own.types.includes(unit.type))) ?? named[0];
    if (body) return { name: nameBefore(reading, at), under: isProvincial ? (provinces[0] ?? body) : body, warnings: [] };
  }
  return null;
};
const nameBefore = ({ phrase }: Reading, end: number): string => {
  let last = end;
  if (
    / (?:tren dia ban(?: toan)?|cua|thuoc|truc thuoc|toan|cap)$/u.test(foldedFrom(phrase, 0, last)) &&
    !/^\S+ truc thuoc$/u.test(foldedFrom(phrase, last - 3, last))
  )
    while (last > 1 && LINKS.has(phrase.words[last - 1]?.fold ?? '')) last -= 1;
  return textOf(phrase, 0, last);
};

const PARTY_OR_UNION =
  /^(?:ban (?:thuong vu|chap hanh|thuong truc) |thuong truc |bi thu )?(tinh|thanh|thi|huyen|quan|xa|phuong) (?:uy|doan)(?= |$)/u;
const BY_SYLLABLE: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  thanh: 'thành phố',
  thi: 'thị xã',
  huyen: 'huyện',
  quan: 'quận',
  xa: 'xã',
  phuong: 'phường',
};
const headLevel = (folded: string): Level | null => {
  if (/^(?:(?:pho )?giam doc |lanh dao |thu truong |cac )?so(?= |$)/u.test(folded)) return 'province';
  if (/^(?:(?:pho )?truong |lanh dao )?phong(?= |$)/u.test(folded)) return 'district';
  if (/^tram(?= |$)/u.test(folded)) return 'commune';
  return null;
};
/** The unit that a Party organ or youth union says in its first syllable: 'Tỉnh ủy', 'xã đoàn'. */
const headUnit = (folded: string): UnitWord | null => {
  const [, syllable = ''] = PARTY_OR_UNION.exec(folded) ?? [];
  return unitWordNamed(BY_SYLLABLE[syllable] ?? '');
};
const underByHead = ({ phrase, standpoint }: Reading): AuthorityRecord | null => {
  const unit = headUnit(phrase.folded);
  const own = unit ? ownCommittee(standpoint, unit) : null;
  if (own) return own.body;
  // A Sở has Phòng of its own; so has a committee's office.
  if (standpoint.issuer?.kind === 'office' && /^(?:cac )?phong /u.test(phrase.folded)) return standpoint.issuer;
  const level = headLevel(phrase.folded);
  return (level ? committeeAt(standpoint, level) : null) ?? standpoint.base;
};
