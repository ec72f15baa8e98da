import type { DocumentTypeName } from '../reading';
import { fold } from '../text/fold';

/** Name and abbreviation (Nghị định 30/2020, Phụ lục III), then the normative and older ones that are still cited. */
const TYPES: readonly (readonly [name: DocumentTypeName, ...abbreviations: string[]])[] = [
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Quy chế', 'QC'],
  ['Quy định', 'QyĐ'],
  ['Thông cáo', 'TC'],
  ['Thông báo', 'TB'],
  ['Hướng dẫn', 'HD'],
  ['Chương trình', 'CTr'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Biên bản', 'BB'],
  ['Tờ trình', 'TTr'],
  ['Hợp đồng', 'HĐ'],
  ['Công văn', 'CV'],
  ['Công điện', 'CĐ'],
  ['Bản ghi nhớ', 'BGN'],
  ['Bản thỏa thuận', 'BTT'],
  ['Giấy ủy quyền', 'GUQ'],
  ['Giấy mời', 'GM'],
  ['Giấy giới thiệu', 'GGT'],
  ['Giấy nghỉ phép', 'GNP'],
  ['Phiếu gửi', 'PG'],
  ['Phiếu chuyển', 'PC'],
  ['Phiếu báo', 'PB'],
  ['Nghị định', 'NĐ'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Kết luận', 'KL'],
  ['Thư mời', 'TM'],
  ['Điều lệ', 'ĐL'],
  ['Quy hoạch', 'QH'],
  ['Văn bản hợp nhất', 'VBHN'],
  ['Pháp lệnh', 'PL'],
  ['Sắc lệnh', 'SL'],
  ['Lệnh', 'L'],
  ['Bộ luật', 'BL'],
  ['Luật', 'LUẬT'],
];
const BY_FLAT_NAME = new Map(TYPES.map(([name]) => [fold(name), name]));
const BY_LETTERS = new Map(TYPES.map(([name]) => [fold(name).replace(/\s/gu, ''), name]));
/** 'K ÉT LUẬN', 'Q UYẾT ĐỊNH': a title in capitals whose letters a scan set apart; null where the line is anything else. */
export const typeSetApart = (flat: string): DocumentTypeName | null =>
  /(?:^|\s)[a-z]\s/u.test(flat) ? (BY_LETTERS.get(flat.replace(/[^a-z]/gu, '')) ?? null) : null;
const BY_ABBREVIATION = new Map(
  TYPES.flatMap(([name, ...abbreviations]) => abbreviations.map((abbreviation) => [abbreviation.toUpperCase(), name] as const)),
);

const ABBREVIATION_OF = new Map(TYPES.flatMap(([name, abbreviation]) => (abbreviation ? [[name, abbreviation] as const] : [])));
/** What a scan makes of the letters of abbreviations. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { T: 'I1LY7', Đ: 'DBPO0', H: 'NMI', C: 'GEO', B: 'RE8D', Q: 'O0G', N: 'MH', K: 'X' };
/**
 * 'Chỉ thị số 16/CI-BYT': the type is written out, so the letters of its abbreviation that a scan misread are known; one of them at most, and only where
 * what stands there is the abbreviation of no other type. Letters that bodies bear stay as they are.
 */
export const withLettersOfType = (type: DocumentTypeName | null, notation: string): string => {
  const wanted = type === null || type === 'Công văn' ? undefined : ABBREVIATION_OF.get(type);
  const [, year = '', written = ''] = /^(\d{4}\/)?([\p{L}\d]{2,4})(?=[-/])/u.exec(notation) ?? [];
  if (wanted === undefined || written.length !== wanted.length || BY_ABBREVIATION.has(written.toUpperCase())) return notation;
  const misread = [...wanted].filter((letter, at) => letter !== written.charAt(at));
  const isShape = [...wanted].every((letter, at) => letter === written.charAt(at) || LOOKS_LIKE[letter]?.includes(written.charAt(at)));
  return misread.length === 1 && isShape ? `${year}${wanted}${notation.slice(year.length + written.length)}` : notation;
};

/** The alternatives of a pattern over folded text, longest first: 'thong tu lien tich' before 'thong tu'. */
export const TYPE_PATTERN = [...BY_FLAT_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
/** Titles that stand alone over a document; the others are cited only. */
export const TITLE_PATTERN = [...BY_FLAT_NAME.keys()]
  .filter((name) => !['cong van', 'bo luat', 'hop dong', 'du an', 'lenh'].includes(name))
  .sort((a, b) => b.length - a.length)
  .join('|');
export const typeNamed = (flat: string): DocumentTypeName | null =>
  BY_FLAT_NAME.get(flat) ?? BY_FLAT_NAME.get(flat.replace(/\s+/gu, ' ').trim()) ?? null;

/**
 * What kind of document bears this notation: the place of a group decides, not its letters. 'CT-UBND' is a Chỉ thị, 'UBND-CT' a Công văn,
 * '2020/NĐ-CP' a Nghị định, 'QH14' a Luật. Null where there is no notation.
 */
export const typeOfNotation = (notation: string | null): DocumentTypeName | null => {
  if (!notation) return null;
  const groups = notation.replace(/^\d{4}\//u, '').split(/[-/]/u);
  const first = (groups[0] ?? '').toUpperCase();
  if (/^QH\d{1,2}$/u.test(first)) return 'Luật';
  if (/^UBTVQH\d{1,2}$/u.test(first)) return 'Pháp lệnh';
  const named = BY_ABBREVIATION.get(first);
  return groups.length > 1 && named ? named : 'Công văn';
};
