import type { Level, UnitRef } from '../authority.events';

/** A unit as the statistics office listed it in one span of time. */
export interface ListedUnit {
  readonly scheme: string;
  readonly level: Exclude<Level, 'central'>;
  readonly code: string;
  readonly parentCode: string | null;
  readonly listedType: string;
  /** With its type, in the list's own spelling: 'Thành Phố Bắc Kạn'. */
  readonly listedName: string;
  /** Day of the first list that shows it so; null: before the first list. */
  readonly from: string | null;
  /** Exclusive; null: still so. */
  readonly to: string | null;
}
/** On 1/7/2025 the area of one unit went, in full or in part, into another. A district island (old district code) went into a special zone of level commune. */
export interface Succession {
  readonly level: Exclude<Level, 'central' | 'district'>;
  readonly fromCode: string;
  readonly toCode: string;
  readonly extent: 'full' | 'partial';
  readonly legalBasis: string;
}

/** The words that begin a unit's name, in their usual spelling. */
const WORDS = ['Tỉnh', 'Thành phố', 'Quận', 'Huyện', 'Thị xã', 'Phường', 'Xã', 'Thị trấn', 'Đặc khu'] as const;
export const CENTRAL_CITY = 'Thành phố Trung ương';

/**
 * The unit's kind and bare name: 'Thành Phố Bắc Kạn' -> Thành phố, Bắc Kạn. The word in the name decides: before June 2020 the lists had the kinds
 * of Quảng Trạch and Ba Đồn, and of the two Cai Lậy, interchanged.
 */
export const unitRefOf = ({ scheme, level, code, listedType, listedName }: ListedUnit): UnitRef => {
  const written = listedName.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const word = WORDS.find((candidate) => written.toLowerCase().startsWith(`${candidate.toLowerCase()} `));
  if (!word) return { scheme, level, code, type: listedType, name: written };
  const type = level === 'province' && word === 'Thành phố' ? CENTRAL_CITY : word;
  return { scheme, level, code, type, name: written.slice(word.length + 1) };
};
/** 'thị xã', and 'thành phố' for a city under the centre too: the word that stands in running text. */
export const unitWord = (type: string): string => (type === CENTRAL_CITY ? 'thành phố' : type.toLowerCase());
/** 'thị xã Bến Cát'. */
export const unitName = ({ type, name }: Pick<UnitRef, 'type' | 'name'>): string => `${unitWord(type)} ${name}`;
/** 'UBND thị xã Bến Cát'. */
export const committeeName = (unit: Pick<UnitRef, 'type' | 'name'>): string => `UBND ${unitName(unit)}`;
