import { foldName } from '@cascade/authorities/domain';

/** The three books of a records office, with the columns that Nghị định 30/2020/NĐ-CP, Phụ lục IV asks for. */
export const BOOKS = ['outgoing', 'incoming', 'followUp'] as const;
export type Book = (typeof BOOKS)[number];
export interface BookColumn {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** Width on paper, in parts of the whole. */
  readonly width: number;
}
const column = (key: string, vi: string, en: string, width: number): BookColumn => ({ key, vi, en, width });
const note = column('note', 'Ghi chú', 'Note', 10);
const receipt = column('receipt', 'Ký nhận', 'Receipt signature', 8);

export const BOOK_TITLES: Readonly<Record<Book, { readonly vi: string; readonly en: string }>> = {
  outgoing: { vi: 'Sổ đăng ký văn bản đi', en: 'Register of outgoing documents' },
  incoming: { vi: 'Sổ đăng ký văn bản đến', en: 'Register of incoming documents' },
  followUp: { vi: 'Sổ theo dõi giải quyết văn bản đến', en: 'Register of the handling of incoming documents' },
};
export const BOOK_COLUMNS: Readonly<Record<Book, readonly BookColumn[]>> = {
  outgoing: [
    column('symbol', 'Số, ký hiệu văn bản', 'Number, symbol', 10),
    column('documentDate', 'Ngày tháng văn bản', 'Date', 8),
    column('subject', 'Tên loại và trích yếu nội dung', 'Type and subject', 28),
    column('signer', 'Người ký', 'Signer', 10),
    column('recipients', 'Nơi nhận văn bản', 'Recipients', 18),
    column('fileCopy', 'Đơn vị, người nhận bản lưu', 'File copy kept by', 10),
    column('copies', 'Số lượng bản', 'Copies', 5),
    column('sentOn', 'Ngày chuyển', 'Date sent', 8),
    receipt,
    note,
  ],
  incoming: [
    column('arrivalDate', 'Ngày đến', 'Date of arrival', 8),
    column('arrivalNumber', 'Số đến', 'Arrival number', 5),
    column('author', 'Tác giả', 'Author', 14),
    column('symbol', 'Số, ký hiệu văn bản', 'Number, symbol', 10),
    column('documentDate', 'Ngày tháng văn bản', 'Date', 8),
    column('subject', 'Tên loại và trích yếu nội dung', 'Type and subject', 28),
    column('receivingUnit', 'Đơn vị hoặc người nhận', 'Receiving unit', 12),
    column('handedOverOn', 'Ngày chuyển', 'Date handed over', 8),
    receipt,
    note,
  ],
  followUp: [
    column('arrivalNumber', 'Số đến', 'Arrival number', 6),
    column('source', 'Số, ký hiệu, ngày tháng, tác giả', 'Symbol, date, author', 24),
    column('receivingUnit', 'Đơn vị hoặc người nhận', 'Receiving unit', 16),
    column('timeLimit', 'Thời hạn giải quyết', 'Time limit', 10),
    column('progress', 'Tiến độ giải quyết', 'Progress', 24),
    column('answer', 'Số, ký hiệu văn bản trả lời', 'Symbol of the answer', 12),
    note,
  ],
};
/** One line of a book: what is known; a column that only the hand on paper fills is empty. */
export type BookLine = Readonly<Record<string, string>> & { readonly directiveId: string };

/** What of a book is wanted; left out: all of it. Days are inclusive, `text` is looked for in every column, with or without marks. */
export interface BookFilter {
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}
/** What a person reads in a line: an id is no column, and '27' stands in nearly every one. */
const wordsOf = ({ directiveId: _id, state: _state, ...columns }: BookLine): string => Object.values(columns).join(' ');
/** Whether a line is wanted. `day` of a line: of the document in the outgoing book, of its arrival in the two others; a month is in a period that it overlaps. */
export const isWanted =
  ({ text, from, to }: BookFilter): ((line: BookLine) => boolean) =>
  (line) => {
    const day = line['day'] ?? '';
    if (from !== undefined && (day === '' || day < from.slice(0, day.length))) return false;
    if (to !== undefined && (day === '' || day > to)) return false;
    const said = text === undefined ? '' : foldName(wordsOf(line));
    return foldName(text ?? '')
      .split(' ')
      .every((word) => said.includes(word));
  };
