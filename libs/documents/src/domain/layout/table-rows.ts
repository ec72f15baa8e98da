import type { LetterText, Piece } from '../text/letter-text';

/** What a column of a table of assignments says. */
export type Column = 'ordinal' | 'what' | 'lead' | 'help' | 'time' | 'product' | 'other';
export interface TableRow {
  /** '1', '2.3', with the mark of its section before it ('II.1'); empty where the row has none. */
  readonly mark: string;
  readonly what: Piece;
  readonly lead: Piece | null;
  readonly help: Piece | null;
  readonly time: Piece | null;
  readonly product: Piece | null;
}
export interface TaskTable extends Piece {
  readonly rows: readonly TableRow[];
  /** Indexes of its lines among those of the letter, [from, to). */
  readonly lines: readonly [from: number, to: number];
}
const WHO = '(?:co quan|don vi|bo phan|noi|phong|ban|to chuc|ca nhan|nguoi)';
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['ordinal', /^(?:stt|tt|so tt|so thu tu|s\.?t\.?t)\W*$/u],
  ['help', /\bphoi hop\b/u],
  [
    'lead',
    new RegExp(
      String.raw`^(?:(?:${WHO}[, /]*){0,3}(?:duoc |giao |phan cong )*(?:chu tri|thuc hien|phu trach|chiu trach nhiem|dau moi|tham muu|trien khai)|phan cong|trach nhiem)\b`,
      'u',
    ),
  ],
  ['time', /^(?:thoi (?:gian|han|diem)|tien do|han\b|ngay hoan thanh|hoan thanh|lo trinh)/u],
  ['product', /^(?:san pham|ket qua)/u],
  ['what', /^(?:ten |cac |danh muc )?(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap|dau viec|cong tac)\b/u],
];
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivx]{1,5}|[a-e])[.)]?$/u;
const TIME =
  /^(?:(?:truoc|den|het|trong|tu|xong|hoan thanh|cham nhat)\b|(?:dau |giua |cuoi )?(?:ngay|thang|qu[iy]|nam)\s?[\divx]|\d{1,2}\s?[/.-]\s?\d|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|thuong xuyen|dinh ky|theo |20\d\d)/u;

/** What a column says by its heading, folded and on one line. */
export const columnOf = (flat: string): Column => COLUMNS.find(([, wording]) => wording.test(flat))?.[0] ?? 'other';
/** The number of a row without its sign, where the cell is one; else null. */
export const markOf = (letter: LetterText, cell: Piece | undefined): string | null =>
  cell && cell.end - cell.start < 12 && ORDINAL.test(letter.flatOf(cell.start, cell.end))
    ? letter.valueOf(cell).replace(/[.)]$/u, '')
    : null;

const NAMED: ReadonlySet<Column> = new Set<Column>(['lead', 'help', 'product']);
/** A row by its columns; where a cell is empty, and so lost, by what the others look like. Null where it is none: a signature, a next table. */
export const rowOf = (letter: LetterText, columns: readonly Column[], cells: readonly Piece[], section: string): TableRow | null => {
  const written = markOf(letter, cells[0]);
  const mark = [section, written ?? ''].filter(Boolean).join('.');
  const of = (column: Column): Piece | null => cells[columns.indexOf(column)] ?? null;
  if (cells.length === columns.length) {
    const what = columns.includes('what') ? of('what') : null;
    return what && { mark, what, lead: of('lead'), help: of('help'), time: of('time'), product: of('product') };
  }
  const [what, ...rest] = written === null ? cells : cells.slice(1);
  if (!what || cells.length > columns.length || rest.length === 0) return null;
  const time = columns.includes('time') ? (rest.findLast(({ start, end }) => TIME.test(letter.flatOf(start, end))) ?? null) : null;
  const left = rest.filter((cell) => cell !== time);
  const order = columns.filter((column) => NAMED.has(column));
  const place = (column: Column): Piece | null =>
    order.length === left.length || column === order[0] ? (left[order.indexOf(column)] ?? null) : null;
  return { mark, what, lead: place('lead'), help: place('help'), time, product: place('product') };
};
