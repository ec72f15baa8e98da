import type { Language } from './language';

type Words = Readonly<Record<Language, string>>;
const PLACES: Readonly<Record<string, Words>> = {
  symbol: { vi: 'số, ký hiệu', en: 'symbol' },
  number: { vi: 'số', en: 'number' },
  notation: { vi: 'ký hiệu', en: 'notation' },
  issuedOn: { vi: 'ngày ban hành', en: 'date of issue' },
  issuerId: { vi: 'cơ quan ban hành', en: 'issuer' },
  documentType: { vi: 'loại văn bản', en: 'type of document' },
  place: { vi: 'nơi ban hành', en: 'place of issue' },
  subject: { vi: 'trích yếu', en: 'subject' },
  urgency: { vi: 'độ khẩn', en: 'urgency' },
  signatory: { vi: 'người ký', en: 'signatory' },
  addressees: { vi: 'nơi nhận', en: 'addressees' },
  citations: { vi: 'viện dẫn', en: 'citation' },
  relation: { vi: 'quan hệ', en: 'relation' },
  items: { vi: 'mục thứ', en: 'item' },
  assignees: { vi: 'người thực hiện', en: 'assignee' },
  coOperators: { vi: 'người phối hợp', en: 'co-operator' },
  text: { vi: 'nội dung', en: 'words' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  recurrence: { vi: 'định kỳ', en: 'recurrence' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  reportTo: { vi: 'nơi nhận báo cáo', en: 'who is reported to' },
};
const WORDS: Readonly<Record<string, Words>> = {
  blank: { vi: 'để trống', en: 'left blank' },
  struck: { vi: 'bị gạch', en: 'struck out' },
  garbled: { vi: 'khó đọc', en: 'hard to read' },
  incomplete: { vi: 'chưa đủ', en: 'incomplete' },
  inferred: { vi: 'suy ra, không ghi rõ', en: 'inferred, not said' },
  inherited: { vi: 'lấy theo phần trên', en: 'taken from the part above' },
  range: { vi: 'là một khoảng', en: 'is a range' },
  unresolved: { vi: 'chưa biết là cơ quan nào', en: 'nobody knows which body' },
  ambiguous: { vi: 'có thể là nhiều cơ quan', en: 'may be several bodies' },
  narrowed: { vi: 'đã thu hẹp theo nơi ban hành', en: 'narrowed down by the issuer' },
  generic: { vi: 'gọi chung', en: 'a general name' },
  noneBelow: { vi: 'không có cơ quan cấp dưới nào như vậy', en: 'no such body below' },
  severalLevels: { vi: 'thuộc nhiều cấp', en: 'of several levels' },
  kindDiffers: { vi: 'khác loại cơ quan', en: 'another kind of body' },
  levelUnsaid: { vi: 'không ghi rõ cấp', en: 'level not said' },
  double: { vi: 'đã có văn bản khác cùng số, ký hiệu', en: 'another document bears this symbol' },
  'date-does-not-exist': { vi: 'ngày không có thật', en: 'a day that does not exist' },
  'issuer-unknown': { vi: 'không rõ cơ quan ban hành', en: 'issuer unknown' },
  'self-citation': { vi: 'văn bản viện dẫn chính nó', en: 'cites itself' },
  'dated-before-cited': { vi: 'đề ngày trước văn bản được viện dẫn', en: 'dated before what it cites' },
};
const SHOWN = 4;

/** '/items/0/assignees/1' -> 'mục thứ 1, người thực hiện 2'; what has no word of ours stays as it is. */
export const placeInWords = (pointer: string, language: Language = 'vi'): string => {
  const parts: string[] = [];
  for (const part of pointer.split('/').filter(Boolean)) {
    if (/^\d+$/.test(part) && parts.length) parts.push(`${parts.pop()} ${Number(part) + 1}`);
    else parts.push(PLACES[part]?.[language] ?? part);
  }
  // 'số, ký hiệu, số' says the same twice.
  return (parts[0] === PLACES['symbol']?.[language] && parts.length > 1 ? parts.slice(1) : parts).join(', ');
};
/** Warnings of a reading, one line for each kind: ['/items/0/deadline blank', '/symbol/number blank'] -> ['để trống: mục thứ 1, thời hạn; số']. */
export const doubtsInWords = (warnings: readonly string[], language: Language = 'vi'): string[] => {
  const places = new Map<string, string[]>();
  for (const warning of warnings) {
    const [pointer = '', word = ''] = warning.split(' ');
    places.set(word, [...(places.get(word) ?? []), placeInWords(pointer, language)]);
  }
  return [...places].map(([word, all]) => {
    const more = all.length - SHOWN;
    return `${WORDS[word]?.[language] ?? word}: ${all.slice(0, SHOWN).join('; ')}${more > 0 ? (language === 'vi' ? `; và ${more} chỗ nữa` : `; and ${more} more`) : ''}`;
  });
};
