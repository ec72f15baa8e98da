const PLACES: Readonly<Record<string, string>> = {
  symbol: 'số, ký hiệu',
  number: 'số',
  notation: 'ký hiệu',
  issuedOn: 'ngày ban hành',
  issuerId: 'cơ quan ban hành',
  documentType: 'loại văn bản',
  place: 'nơi ban hành',
  subject: 'trích yếu',
  urgency: 'độ khẩn',
  signatory: 'người ký',
  addressees: 'nơi nhận',
  citations: 'viện dẫn',
  relation: 'quan hệ',
  items: 'mục thứ',
  assignees: 'người thực hiện',
  coOperators: 'người phối hợp',
  text: 'nội dung',
  deadline: 'thời hạn',
  recurrence: 'định kỳ',
  target: 'chỉ tiêu',
  reportTo: 'nơi nhận báo cáo',
};
const WORDS: Readonly<Record<string, string>> = {
  blank: 'để trống',
  struck: 'bị gạch',
  garbled: 'khó đọc',
  incomplete: 'chưa đủ',
  inferred: 'suy ra, không ghi rõ',
  inherited: 'lấy theo phần trên',
  range: 'là một khoảng',
  unresolved: 'chưa biết là cơ quan nào',
  ambiguous: 'có thể là nhiều cơ quan',
  narrowed: 'đã thu hẹp theo nơi ban hành',
  generic: 'gọi chung',
  noneBelow: 'không có cơ quan cấp dưới nào như vậy',
  severalLevels: 'thuộc nhiều cấp',
  kindDiffers: 'khác loại cơ quan',
  levelUnsaid: 'không ghi rõ cấp',
  double: 'đã có văn bản khác cùng số, ký hiệu',
  'date-does-not-exist': 'ngày không có thật',
  'issuer-unknown': 'không rõ cơ quan ban hành',
  'self-citation': 'văn bản viện dẫn chính nó',
  'dated-before-cited': 'đề ngày trước văn bản được viện dẫn',
};
const SHOWN = 4;

/** '/items/0/assignees/1' -> 'mục thứ 1, người thực hiện 2'; what has no word of ours stays as it is. */
export const placeInWords = (pointer: string): string => {
  const parts: string[] = [];
  for (const part of pointer.split('/').filter(Boolean)) {
    if (/^\d+$/.test(part) && parts.length) parts.push(`${parts.pop()} ${Number(part) + 1}`);
    else parts.push(PLACES[part] ?? part);
  }
  // 'số, ký hiệu, số' says the same twice.
  return (parts[0] === PLACES['symbol'] && parts.length > 1 ? parts.slice(1) : parts).join(', ');
};
/** Warnings of a reading, one line for each kind: ['/items/0/deadline blank', '/symbol/number blank'] -> ['để trống: mục thứ 1, thời hạn; số']. */
export const doubtsInWords = (warnings: readonly string[]): string[] => {
  const places = new Map<string, string[]>();
  for (const warning of warnings) {
    const [pointer = '', word = ''] = warning.split(' ');
    places.set(word, [...(places.get(word) ?? []), placeInWords(pointer)]);
  }
  return [...places].map(([word, all]) => {
    const more = all.length - SHOWN;
    return `${WORDS[word] ?? word}: ${all.slice(0, SHOWN).join('; ')}${more > 0 ? `; và ${more} chỗ nữa` : ''}`;
  });
};
