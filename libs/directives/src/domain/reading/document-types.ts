import type { DocumentType } from '../content';

/** Abbreviations of Nghị định 30/2020, Phụ lục III, and of the normative and Party types that orders cite. */
const ABBREVIATIONS: Readonly<Record<string, DocumentType>> = {
  'công văn': 'CV',
  'nghị quyết': 'NQ',
  'quyết định': 'QĐ',
  'chỉ thị': 'CT',
  'quy chế': 'QC',
  'quy định': 'QyĐ',
  'thông cáo': 'TC',
  'thông báo': 'TB',
  'hướng dẫn': 'HD',
  'chương trình': 'CTr',
  'kế hoạch': 'KH',
  'phương án': 'PA',
  'đề án': 'ĐA',
  'dự án': 'DA',
  'báo cáo': 'BC',
  'biên bản': 'BB',
  'tờ trình': 'TTr',
  'hợp đồng': 'HĐ',
  'công điện': 'CĐ',
  'bản ghi nhớ': 'BGN',
  'bản thỏa thuận': 'BTT',
  'giấy ủy quyền': 'GUQ',
  'giấy mời': 'GM',
  'giấy giới thiệu': 'GGT',
  'giấy nghỉ phép': 'GNP',
  'phiếu gửi': 'PG',
  'phiếu chuyển': 'PC',
  'phiếu báo': 'PB',
  'nghị định': 'NĐ',
  'thông tư': 'TT',
  'thông tư liên tịch': 'TTLT',
  'kết luận': 'KL',
};
/** The abbreviation of a type written out; one that has none is kept by its written name. */
export const documentTypeOf = (name: string | null): DocumentType | null =>
  name === null ? null : (ABBREVIATIONS[name.normalize('NFC').trim().toLowerCase()] ?? name);
const NAMES: ReadonlyMap<DocumentType, string> = new Map(Object.entries(ABBREVIATIONS).map(([name, type]) => [type, name]));
/** 'CT' -> 'chỉ thị'; a type that is kept by its written name is called by it. */
export const documentTypeName = (type: DocumentType): string => NAMES.get(type) ?? type;
/** The abbreviation that a symbol's notation begins with, in whatever letters it was typed: 'ct' -> 'CT'; null: none that is known. */
export const documentTypeIn = (typed: string): DocumentType | null =>
  [...NAMES.keys()].find((type) => type.toLowerCase() === typed.normalize('NFC').toLowerCase()) ?? null;
