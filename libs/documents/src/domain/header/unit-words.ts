/** Kinds of units over folded text. 'xã hội' is no commune; the other confusable words are told apart by their diacritics. */
export const UNIT_KIND_PATTERN = 'thanh pho|tp|thi xa|thi tran|dac khu|tinh|huyen|quan|xa(?! hoi)|phuong';
export const WRITTEN_KIND: Readonly<Record<string, string>> = {
  'thanh pho': 'thành phố',
  tp: 'thành phố',
  'thi xa': 'thị xã',
  'thi tran': 'thị trấn',
  'dac khu': 'đặc khu',
  tinh: 'tỉnh',
  huyen: 'huyện',
  quan: 'quận',
  xa: 'xã',
  phuong: 'phường',
};
const CONFUSABLE = /^(?:phương|phượng|tính|tình|tĩnh|quân|quản|quan|quán|xa)$/iu;
const UNIT = new RegExp(String.raw`(?<![a-z])(?<kind>${UNIT_KIND_PATTERN})(?![a-z])\.?\s?(?<name>.{0,40})$`, 'u');

/** Behind these the kind of a unit must follow, whatever a scan made of its tones. */
const COUNCIL = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\s(?:thanh pho|tp|thi xa|thi tran|dac khu|tinh|huyen|quan|xa|phuong)\s/u;

export interface WrittenUnit {
  /** With its diacritics: 'thị xã'. */
  readonly kind: string;
  /** As written, without the kind; null where only the kind is said. */
  readonly name: string | null;
}
/** The unit that a body's name ends in: 'Ủy ban nhân dân thị xã Bến Cát' -> thị xã, Bến Cát. `flat` is `written` folded. */
export const unitIn = (written: string, flat: string): WrittenUnit | null => {
  const match = UNIT.exec(flat);
  const { kind = '', name = '' } = match?.groups ?? {};
  if (!match || !kind) return null;
  if (!COUNCIL.test(flat) && CONFUSABLE.test(written.slice(match.index, match.index + kind.length))) return null;
  const rest = written.slice(written.length - name.length).trim();
  return { kind: WRITTEN_KIND[kind] ?? kind, name: name ? rest : null };
};
