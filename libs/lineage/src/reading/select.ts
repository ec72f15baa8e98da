import { holding, type QueryContext } from '@cascade/event-store';
import type { RowValue } from '@cascade/event-store';

export { holding };
/** Rows of a statement that names `$asOf` and `$knownAt` where it needs them. */
export const select = <Row>(context: QueryContext, sql: string, params: Readonly<Record<string, RowValue>> = {}): Row[] => {
  const bound: Record<string, RowValue> = { ...params };
  if (sql.includes('$asOf')) bound['$asOf'] = context.asOf;
  if (sql.includes('$knownAt')) bound['$knownAt'] = context.knownAt;
  return context.prepare(sql).all(bound) as unknown as Row[];
};
/** A set of ids as one parameter, to be opened with `json_each`: one statement for any number of them. */
export const idSet = (ids: Iterable<string>): string => JSON.stringify([...ids]);
/** Statuses of a directive that is out, and of one that is on its way; a discarded draft is neither. */
export const IS_OUT = `('issued', 'received', 'recalled')`;
export const IS_DRAFT = `('draft', 'numbering')`;
