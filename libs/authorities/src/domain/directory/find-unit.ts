import type { Instant } from '@cascade/calendar/domain';
import { foldName } from '../authority-ids';
import type { Level } from '../authority.events';
import type { AuthorityDirectory, AuthorityRecord } from './authority-directory';
import { chainOf } from './chain-of-command';
import { textOf, type Phrase } from './phrase';
import type { Standpoint } from './standpoint';
import { unitWordAt, type UnitWord } from './unit-words';

/** A place as written: 'thị xã Bến Cát, tỉnh Bình Dương' -> thị xã Bến Cát within tỉnh Bình Dương. */
export interface Place {
  readonly unit: UnitWord | null;
  readonly name: string;
  readonly within: readonly Place[];
}
/** The readings of the words from `from` on as a place: a name may itself hold a unit's word, so the undivided one comes first. */
export const placesAt = (phrase: Phrase, from: number): readonly Place[] => {
  const unit = unitWordAt(phrase, from);
  const start = from + (unit?.length ?? 0);
  const end = phrase.words.length;
  if (!unit || start >= end) return [];
  const whole: Place = { unit, name: textOf(phrase, start, end), within: [] };
  for (let at = start + 1; at < end; at += 1) {
    const [within] = placesAt(phrase, at).slice(-1);
    if (within) return [whole, { unit, name: textOf(phrase, start, at), within: [within, ...within.within] }];
  }
  return [whole];
};

export interface FindOptions {
  readonly on: Instant;
  /** Nearness to it decides between units of the same name. */
  readonly standpoint: Standpoint | null;
  readonly level?: Level | null;
  /** Names of units of which one must lie above, where that leaves any: 'Thừa Thiên Huế'. */
  readonly hints?: readonly string[];
}
/** The committees that a place can mean, best ones only: one is an answer, several are a doubt. */
export const findUnit = (
  place: Place,
  directory: AuthorityDirectory,
  { on, standpoint, level = null, hints = [] }: FindOptions,
): readonly AuthorityRecord[] => {
  let found = directory
    .byUnitName(foldName(place.name), on)
    .filter(({ unit }) => !place.unit || (unit !== null && place.unit.types.includes(unit.type)));
  if (level !== null) found = found.filter((body) => body.level === level);
  if (place.within.length > 0) found = found.filter((body) => place.within.every((above) => liesIn(body, above, directory, on)));
  found = narrowed(found, (body) => sameLetters(body, place.name));
  found = narrowed(found, (body) => hints.some((hint) => liesUnder(body, hint, directory, on)));
  if (found.length < 2 || !standpoint) return found;
  const nearness = found.map((body) => nearnessOf(body, standpoint, directory));
  const best = Math.max(...nearness);
  return found.filter((_, index) => nearness[index] === best);
};
const narrowed = <T>(found: readonly T[], keep: (item: T) => boolean): T[] => {
  const kept = found.filter(keep);
  return kept.length > 0 ? kept : [...found];
};
const sameLetters = ({ unit }: AuthorityRecord, name: string): boolean => unit !== null && spellingKey(unit.name) === spellingKey(name);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Letters with all marks, but each word's tone at its end: 'Thuỷ' and 'Thủy', 'Hoà' and 'Hòa' are one spelling, 'Thụy' another. */
export const spellingKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ');
const above = (body: AuthorityRecord, directory: AuthorityDirectory, on: Instant): readonly AuthorityRecord[] =>
  chainOf(directory, body.authorityId, on).slice(1);
const liesIn = (body: AuthorityRecord, place: Place, directory: AuthorityDirectory, on: Instant): boolean =>
  above(body, directory, on).some(
    ({ unit }) => unit !== null && foldName(unit.name) === foldName(place.name) && (!place.unit || place.unit.types.includes(unit.type)),
  );
const liesUnder = (body: AuthorityRecord, hint: string, directory: AuthorityDirectory, on: Instant): boolean => {
  const folded = ` ${foldName(hint)} `;
  return above(body, directory, on).some(({ unit }) => unit !== null && folded.endsWith(` ${foldName(unit.name)} `));
};
/** 0 elsewhere; more the lower the committee that both stand under; most for the issuer itself and those above it. */
const nearnessOf = (body: AuthorityRecord, { committees, on }: Standpoint, directory: AuthorityDirectory): number => {
  const own = committees.findIndex(({ authorityId }) => authorityId === body.authorityId);
  if (own >= 0) return 10 - own;
  const chain = chainOf(directory, body.authorityId, on).map(({ authorityId }) => authorityId);
  const shared = committees.findIndex(({ authorityId }) => chain.includes(authorityId));
  return shared < 0 ? 0 : committees.length - shared;
};
