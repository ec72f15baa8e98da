import { foldName } from '@cascade/authorities/domain';
import { DAY_MS } from '@cascade/calendar/domain';
import type { TaskColumn, TaskRow } from '@cascade/directives/domain';
import { readSheet } from 'read-excel-file/node';
import { worldTimeOf } from '../http/written-times';
import { unreadableCells } from './unreadable-cells';

/** What a column may be called, without marks. */
const HEADINGS: Readonly<Record<TaskColumn, readonly string[]>> = {
  symbol: ['so ky hieu', 'so ky hieu van ban', 'so van ban', 'symbol'],
  issuedOn: ['ngay van ban', 'ngay ban hanh', 'ngay thang van ban', 'date'],
  issuer: ['co quan ban hanh', 'noi ban hanh', 'tac gia', 'issuer'],
  subject: ['trich yeu', 'trich yeu noi dung', 'subject'],
  task: ['nhiem vu', 'noi dung nhiem vu', 'noi dung', 'task'],
  assignee: ['don vi thuc hien', 'don vi chu tri', 'co quan thuc hien', 'assignee'],
  due: ['thoi han', 'han', 'han hoan thanh', 'due'],
};
export interface SheetRead {
  readonly rows: readonly TaskRow[];
  /** Columns that no heading names; `due` may be left out. */
  readonly missing: readonly TaskColumn[];
}
/** Headings stand in one of the first lines; above them a table may have a title. */
const HEADING_LINES = 10;
const isoOf = (date: Date): string => new Date(Math.round(date.getTime() / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
const cellText = (cell: unknown): string =>
  (cell instanceof Date ? isoOf(cell) : cell === null || cell === undefined ? '' : String(cell)).trim();
/** '20/8/2020' -> '2020-08-20'; what is no day stays as written, and is told as such. */
const dayText = (cell: unknown): string => (cell instanceof Date ? isoOf(cell) : (worldTimeOf(cellText(cell)) ?? cellText(cell)));

/** The first sheet of a workbook as rows of tasks; empty lines are left out. @throws Error where the bytes are no workbook */
export const readTaskSheet = async (bytes: Uint8Array): Promise<SheetRead> => {
  const lines = await readSheet(Buffer.from(bytes));
  const unreadable = unreadableCells(bytes);
  const placesOf = (line: readonly unknown[]): ReadonlyMap<TaskColumn, number> =>
    new Map(
      (Object.entries(HEADINGS) as [TaskColumn, readonly string[]][]).flatMap(([column, names]) => {
        const place = line.findIndex((cell) => names.includes(foldName(cellText(cell))));
        return place < 0 ? [] : [[column, place] as const];
      }),
    );
  const heads = lines.slice(0, HEADING_LINES).map(placesOf);
  const best = heads.reduce((at, places, line) => (places.size > (heads[at]?.size ?? 0) ? line : at), 0);
  const places = heads[best] ?? new Map<TaskColumn, number>();
  const missing = (Object.keys(HEADINGS) as TaskColumn[]).filter((column) => column !== 'due' && !places.has(column));
  if (missing.length > 0) return { rows: [], missing };
  const rows = lines.slice(best + 1).flatMap((line, at): TaskRow[] => {
    const text = (column: TaskColumn): string => cellText(line[places.get(column) ?? -1]);
    const day = (column: TaskColumn): string => dayText(line[places.get(column) ?? -1]);
    // Every other column may not be empty, and is told as empty.
    const due = day('due') || (unreadable.get(`${best + at + 2}:${places.get('due') ?? -1}`) ?? '');
    const row = {
      ...{ row: best + at + 2, symbol: text('symbol'), issuedOn: day('issuedOn'), issuer: text('issuer') },
      ...{ subject: text('subject'), task: text('task'), assignee: text('assignee'), due },
    };
    return Object.entries(row).some(([name, value]) => name !== 'row' && value !== '') ? [row] : [];
  });
  return { rows, missing };
};
