/**
 * One field of many rows. Where few values are used again and again (`at`), each is told once and every row names its place, -1 for none; else `values` has one
 * for each row, null for none, and what is left out at its end is none.
 */
export interface PackedColumn<T> {
  readonly values: readonly (T | null)[];
  readonly at?: readonly number[];
}
type Value<C> = C extends PackedColumn<infer T> ? T : never;
/** A row of a table of columns: what it has no value of is left out. */
export type PackedRow<Columns> = { readonly [Field in keyof Columns]?: Value<Columns[Field]> };

const keyOf = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);
/** A column of these values, told in the shorter of both ways. */
export const packColumn = <T>(column: readonly (T | null | undefined)[]): PackedColumn<T> => {
  const places = new Map<unknown, number>();
  const distinct: T[] = [];
  let last = -1;
  const at = column.map((value, row) => {
    if (value === null || value === undefined) return -1;
    last = row;
    const key = keyOf(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(value) - 1;
  });
  if (distinct.length * 2 <= column.length) return last < 0 ? { values: [] } : { values: distinct, at };
  return { values: column.slice(0, last + 1).map((value) => value ?? null) };
};
/** What a column says of a row; undefined where it says nothing. */
export const inColumn = <T>({ values, at }: PackedColumn<T>, row: number): T | undefined =>
  (at === undefined ? values[row] : values[at[row] ?? -1]) ?? undefined;

/** The rows of a table of columns, each with its fields in the order of the columns. */
export const packedRows = <Columns extends Readonly<Record<string, PackedColumn<unknown>>>>(
  columns: Columns,
  count: number,
): PackedRow<Columns>[] => {
  const fields = Object.entries(columns).filter(([, { values }]) => values.length > 0);
  return Array.from({ length: count }, (_, row) => {
    const told: Record<string, unknown> = {};
    for (const [field, column] of fields) {
      const value = inColumn(column, row);
      if (value !== undefined) told[field] = value;
    }
    return told as PackedRow<Columns>;
  });
};
