import { resolveCitedIssuer, resolveTarget, type AuthorityDirectory } from '@cascade/authorities/domain';
import { instantOrNull, type WorldTime } from '@cascade/calendar/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import type { DirectiveContent, Item, WrittenSymbol } from './content';
import { symbolKey } from './document-symbol';
import { documentTypeIn } from './reading/document-types';

/** One open task as an office's own table has it; every cell as text, days as ISO. */
export interface TaskRow {
  /** Of the sheet, from 1. */
  readonly row: number;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly subject: string;
  readonly task: string;
  readonly assignee: string;
  /** The last day in time; empty where the task has none. */
  readonly due: string;
}
export type TaskColumn = Exclude<keyof TaskRow, 'row'>;
export interface RowError {
  readonly row: number;
  readonly column: TaskColumn;
  /** Both in one word: 'rows.4.issuedOn'. */
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}
/** A document of the sheet with all its tasks; texts are plain here. */
export interface SheetDocument {
  /** Rows it was made of: the first names it in errors. */
  readonly rows: readonly TaskRow[];
  readonly symbol: WrittenSymbol;
  readonly issuedOn: WorldTime;
  readonly content: DirectiveContent;
}
/** Without its bytes no letter can be read again: what stands in the table is what there is. */
export const SHEET_READER = 'sheet-1';

const REQUIRED: readonly TaskColumn[] = ['symbol', 'issuedOn', 'issuer', 'subject', 'task', 'assignee'];
/** Everything that is wrong in any row; documents only where nothing is. Pure: the same table and directory give the same answer. */
export const documentsOfRows = (
  rows: readonly TaskRow[],
  directory: AuthorityDirectory,
): { readonly errors: readonly RowError[]; readonly documents: readonly SheetDocument[] } => {
  const errors: RowError[] = [];
  const groups = new Map<string, { issuerId: string; rows: TaskRow[] }>();
  for (const row of rows) {
    const wrong = shapeErrors(row);
    errors.push(...wrong);
    if (wrong.length > 0) continue;
    const { issuerId } = resolveCitedIssuer(row.issuer, { issuerId: null, on: row.issuedOn, notation: notationOf(row.symbol) }, directory);
    if (issuerId === null || directory.byId(issuerId) === null) {
      errors.push(error(row, 'issuer', `không xác định được cơ quan "${row.issuer}"`, `nobody is known as "${row.issuer}"`));
      continue;
    }
    const key = `${issuerId}/${row.issuedOn}/${symbolKey(row.symbol)}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { issuerId, rows: [row] });
  }
  const documents = [...groups.values()].map((group) => documentOf(group.issuerId, group.rows, directory, errors));
  return { errors: errors.sort((a, b) => a.row - b.row), documents: errors.length > 0 ? [] : documents };
};
const error = ({ row }: TaskRow, column: TaskColumn, vi: string, en: string): RowError => ({
  row,
  column,
  field: `rows.${row}.${column}`,
  vi,
  en,
});
/** The document is here already, by another road or from another table. */
export const heldError = (rows: readonly TaskRow[]): RowError =>
  error(rows[0] as TaskRow, 'symbol', 'văn bản này đã có trong hệ thống', 'this document is held already');
/** One append holds a document with all its tasks, and no more than a store takes at once. */
export const tooManyTasksError = (rows: readonly TaskRow[]): RowError =>
  error(
    rows[0] as TaskRow,
    'symbol',
    `văn bản này có ${rows.length} nhiệm vụ, quá lớn để ghi một lần; chia thành nhiều văn bản (phụ lục)`,
    `this document has ${rows.length} tasks, too much to be recorded at once; make several documents (annexes) of it`,
  );
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && instantOrNull(text) !== null;
const shapeErrors = (row: TaskRow): RowError[] => {
  const blank = REQUIRED.filter((column) => row[column].trim() === '').map((column) => error(row, column, 'còn trống', 'is empty'));
  if (blank.length > 0) return blank;
  const found: RowError[] = [];
  if (symbolKey(row.symbol) === null)
    found.push(error(row, 'symbol', `"${row.symbol}" không phải là số, ký hiệu`, `"${row.symbol}" is no symbol`));
  for (const column of ['issuedOn', 'due'] as const)
    if (row[column] !== '' && !isDay(row[column]))
      found.push(error(row, column, `"${row[column]}" không phải là ngày có thật`, `"${row[column]}" is no real day`));
  if (found.length === 0 && row.due !== '' && row.due < row.issuedOn)
    found.push(error(row, 'due', 'thời hạn trước ngày văn bản', 'is before the date of the document'));
  return found;
};
/** Whatever dash a table's program has made of the one that was typed. */
const PARTED = /[/\p{Pd}−]/u;
/** 'Số: 012 – CT/TU' -> '012'; only of what has a key. */
const numberOf = (symbol: string): string =>
  symbol
    .slice(0, symbol.search(PARTED))
    .normalize('NFC')
    .replace(/^\s*số\s*:?/iu, '')
    .replace(/[\s\p{Cf}]+/gu, '');
const notationOf = (symbol: string): string => symbol.slice(symbol.search(PARTED) + 1).trim();
/** 'CT-UBND' is a chỉ thị, 'UBND-VX' a công văn. */
const typeOf = (notation: string): string => {
  // A normative document has its year before its type: '12/2020/NQ-HĐND'.
  const group = notation
    .split(PARTED)
    .map((each) => each.trim())
    .find((each) => !/^\d{4}$/u.test(each))!;
  return documentTypeIn(group) ?? 'CV';
};
const documentOf = (
  issuerId: string,
  rows: readonly [TaskRow, ...TaskRow[]] | readonly TaskRow[],
  directory: AuthorityDirectory,
  errors: RowError[],
): SheetDocument => {
  const first = rows[0] as TaskRow;
  const symbol: WrittenSymbol = { number: numberOf(first.symbol), notation: notationOf(first.symbol), asWritten: first.symbol.trim() };
  const place = `${issuerId}/${first.issuedOn}/${symbolKey(first.symbol)}`;
  const items = rows.flatMap((row, at): Item[] => {
    const { target } = resolveTarget(row.assignee, { issuerId, on: row.issuedOn }, directory);
    if (target === null || target.kind === 'unresolved') {
      errors.push(error(row, 'assignee', `không xác định được đơn vị "${row.assignee}"`, `nobody is known as "${row.assignee}"`));
      return [];
    }
    return [itemOf(row, at, uuidV5(`item/sheet/${place}/${at}`), target)];
  });
  const content: DirectiveContent = {
    ...{ documentType: typeOf(notationOf(first.symbol)), issuerId, issuerAsWritten: first.issuer, place: null, subject: first.subject },
    ...{ urgency: null, signatory: null, addressees: [], citations: [], items },
  };
  return { rows, symbol, issuedOn: first.issuedOn, content };
};
const itemOf = (row: TaskRow, at: number, itemId: string, target: Item['assignees'][number]['target']): Item => ({
  itemId,
  label: String(at + 1),
  span: null,
  text: row.task,
  assignees: [{ text: row.assignee, target }],
  coOperators: [],
  verb: null,
  // The column holds the last day that is in time.
  deadline: row.due === '' ? null : { kind: 'fixed', text: row.due, on: row.due, hour: null, inclusive: true },
  ...{ recurrence: null, target: null, reportTo: null, channel: null, carries: null },
});
