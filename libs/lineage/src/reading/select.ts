import { holding, type QueryContext } from '@cascade/event-store';
import type { RowValue } from '@cascade/event-store';

export { holding };
type Params = Readonly<Record<string, RowValue>>;
const bind = (context: QueryContext, sql: string, params: Params): Record<string, RowValue> => {
  const bound: Record<string, RowValue> = { ...params };
  if (sql.includes('$asOf')) bound['$asOf'] = context.asOf;
  if (sql.includes('$knownAt')) bound['$knownAt'] = context.knownAt;
  return bound;
};
/** Rows of a statement that names `$asOf` and `$knownAt` where it needs them. */
export const select = <Row>(context: QueryContext, sql: string, params: Params = {}): Row[] =>
  context.prepare(sql).all(bind(context, sql, params)) as unknown as Row[];
/** The same as arrays of values, in half the time: for statements that bring thousands of rows. One text is asked either so or so, since it is prepared once. */
export const selectArrays = <Row extends readonly unknown[]>(context: QueryContext, sql: string, params: Params = {}): Row[] => {
  const statement = context.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all(bind(context, sql, params)) as unknown as Row[];
};
/** A set of ids as one parameter, to be opened with `json_each`: one statement for any number of them. */
export const idSet = (ids: Iterable<string>): string => JSON.stringify([...ids]);
/** Statuses of a directive that is out, and of one that is on its way; a discarded draft is neither. */
export const IS_OUT = `('issued', 'received', 'recalled')`;
export const IS_DRAFT = `('prepared', 'draft', 'numbering')`;
/** What somebody has written at least a word of: ten thousand drafts that the engine prepared and nobody touched are silence, not documents. */
export const OUT_OR_DRAFT = `('issued', 'received', 'recalled', 'draft', 'numbering')`;
