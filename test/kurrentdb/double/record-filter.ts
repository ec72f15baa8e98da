import type { ReadReq } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { StoredRecord } from './stored-record';

/** Index of the first record at or after a position. */
export const indexAt = (records: readonly StoredRecord[], position: bigint): number => {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle]!.position >= position) high = middle;
    else low = middle + 1;
  }
  return low;
};
/** What a position in between two records is to a real server: it would read a record from its middle. */
export class NoSuchPlace extends Error {
  constructor(position: bigint) {
    super(`no record begins at ${position}`);
  }
}
/** @throws NoSuchPlace */
export const checkPlace = (records: readonly StoredRecord[], position: bigint, next: bigint): bigint => {
  if (position !== next && records[indexAt(records, position)]?.position !== position) throw new NoSuchPlace(position);
  return position;
};
export const filterOf = (options: ReadReq.Options): ((record: StoredRecord) => boolean) => {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const byStream = filter.getStreamIdentifier();
  const expression = byStream ?? filter.getEventType();
  if (!expression) return () => true;
  const prefixes = expression.getPrefixList();
  const pattern = prefixes.length === 0 ? new RegExp(expression.getRegex()) : null;
  return (record) => {
    const name = byStream ? record.stream : record.type;
    return pattern ? pattern.test(name) : prefixes.some((prefix) => name.startsWith(prefix));
  };
};
