import type { IssuerLevel } from './reading';
import { fold } from './text/fold';

export interface NamedUnit {
  /** 'tỉnh', 'thành phố', 'thị xã', 'xã' … */
  readonly kind: string;
  readonly level: IssuerLevel;
}
/** What a reader may ask of whoever knows the country's units. Names stand without their kind; `on` is the letter's day, null where it is unknown. */
export interface Gazetteer {
  /** Names of the units of the first level: 'Lạng Sơn', 'Cần Thơ'. */
  provinces(on: string | null): readonly string[];
  /** Every unit that bears this name then, compared without case and diacritics. */
  unitsNamed(name: string, on: string | null): readonly NamedUnit[];
}

const PROVINCES =
  'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'.split(
    '|',
  );
/** 'Hoà Bình' and 'Hòa Bình', 'Đắc Lắc' and 'Đắk Lắk' are one name. */
export const nameKey = (name: string): string => {
  const before = keys.get(name);
  if (before !== undefined) return before;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = makeKey(name);
  keys.set(name, key);
  return key;
};
const MOST_KEYS = 5_000;
/** The same few names are asked for in letter after letter. */
const keys = new Map<string, string>();
const makeKey = (name: string): string =>
  fold(name.normalize('NFC'))
    .replace(/\b(dac|dak) (lac|lak)\b/u, 'dak lak')
    .replace(/\bdac nong\b/u, 'dak nong')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

const BY_KEY = new Map(PROVINCES.map((name) => [nameKey(name), name]));
const CITIES_UNDER_THE_CENTRE = new Set(['can tho', 'ha noi', 'hai phong', 'da nang', 'ho chi minh']);
const HUE_UNDER_THE_CENTRE = '2025-01-01';

/** The right spelling of a province's name in any case or tone style; null where it names none. */
export const provinceNamed = (written: string, gazetteer: Gazetteer | null, on: string | null): string | null => {
  const key = nameKey(written);
  return BY_KEY.get(key) ?? gazetteer?.provinces(on).find((name) => nameKey(name) === key) ?? null;
};

/** 'thành phố' is a word of two levels: five cities (and Huế from 2025) stand under the centre, the others under a province. */
export const levelOfUnit = (kind: string, name: string | null, on: string | null, gazetteer: Gazetteer | null): IssuerLevel => {
  switch (fold(kind)) {
    case 'tinh':
      return 'province';
    case 'huyen':
    case 'quan':
    case 'thi xa':
      return 'district';
    case 'xa':
    case 'phuong':
    case 'thi tran':
    case 'dac khu':
      return 'commune';
    default:
  }
  const key = nameKey(name ?? '');
  if (CITIES_UNDER_THE_CENTRE.has(key) || key === 'hcm') return 'province';
  if (key === 'hue' && on !== null && on >= HUE_UNDER_THE_CENTRE) return 'province';
  return gazetteer?.unitsNamed(name ?? '', on).find((unit) => fold(unit.kind).startsWith('thanh pho'))?.level ?? 'district';
};
