import { OPEN_END, type ColumnType, type RowValue, type Segment } from './timeline-projection';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}
/** A row as it is known: what holds from `from` to `to`, known since the ordinal `knownFrom`. `id` is its rowid, 0 until it is written. */
export interface KnownRow {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly values: readonly RowValue[];
  readonly knownFrom: number;
  id: number;
}
export type AnySegment = Segment<Record<string, RowValue>>;

const fits = (value: unknown, type: ColumnType): value is RowValue => {
  if (value === null) return true;
  if (type === 'text') return typeof value === 'string';
  return type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
};
const checked = (value: unknown, { name, type }: Column): RowValue => {
  if (!fits(value, type)) throw new TypeError(`column ${name} (${type}) cannot hold ${typeof value} ${String(value)}`);
  return value;
};
const sameValues = (a: readonly RowValue[] | null, b: readonly RowValue[] | null): boolean => {
  if (a === b) return true;
  if (a === null || b === null) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
};
export const sameRow = (a: KnownRow, b: KnownRow): boolean =>
  a.from === b.from && a.to === b.to && a.key === b.key && sameValues(a.values, b.values);
/** The order of a subject's rows wherever they are compared. */
export const byKeyAndFrom = (a: KnownRow, b: KnownRow): number => (a.key === b.key ? a.from - b.from : a.key < b.key ? -1 : 1);

const after = (values: RowValue[] | null, segment: AnySegment, columns: readonly Column[]): RowValue[] | null => {
  if ('row' in segment) return columns.map((column) => checked(segment.row[column.name], column));
  if (values === null || 'end' in segment) return null;
  const { change } = segment;
  return columns.map((column, index) => (change[column.name] === undefined ? values[index]! : checked(change[column.name], column)));
};
const addRowsOfKey = (
  rows: KnownRow[],
  key: string,
  segments: readonly AnySegment[],
  columns: readonly Column[],
  ordinal: number,
): void => {
  let values: RowValue[] | null = null;
  let from = 0;
  for (let index = 0; index < segments.length;) {
    const instant = segments[index]!.from;
    if (!Number.isSafeInteger(instant)) throw new TypeError(`a segment begins at ${String(instant)}`);
    // All that is said of one instant is one step, so no row is empty and none is cut where nothing changed.
    let next: RowValue[] | null = values;
    for (; index < segments.length && segments[index]!.from === instant; index += 1) next = after(next, segments[index]!, columns);
    if (sameValues(values, next)) continue;
    if (values !== null) rows.push({ key, from, to: instant, values, knownFrom: ordinal, id: 0 });
    values = next;
    from = instant;
  }
  if (values !== null) rows.push({ key, from, to: OPEN_END, values, knownFrom: ordinal, id: 0 });
};
const sorted = (segments: readonly AnySegment[]): readonly AnySegment[] => {
  for (let index = 1; index < segments.length; index += 1) {
    if (segments[index]!.from < segments[index - 1]!.from) return segments.toSorted((a, b) => a.from - b.from);
  }
  return segments;
};
/**
 * The rows that a subject's segments come to, in the order of (key, from): adjoining equal rows are one, none is empty.
 * @throws TypeError where a value does not fit its column.
 */
export const rowsOf = (segments: readonly AnySegment[], columns: readonly Column[], ordinal: number): KnownRow[] => {
  const rows: KnownRow[] = [];
  const first = segments[0]?.key ?? '';
  if (segments.every(({ key = '' }) => key === first)) {
    addRowsOfKey(rows, first, sorted(segments), columns, ordinal);
    return rows;
  }
  const byKey = Map.groupBy(sorted(segments), ({ key = '' }) => key);
  for (const key of [...byKey.keys()].sort()) addRowsOfKey(rows, key, byKey.get(key)!, columns, ordinal);
  return rows;
};
