import { byKeyAndFrom, sameRow, type KnownRow } from './segments';

/**
 * What is known of a subject after a fact: a row of `next` that was known before stays the row it was (same rowid, same `knownFrom`),
 * `close` is told of those that vanished. Both lists are in the order of (key, from).
 */
export const reconcile = (current: readonly KnownRow[], next: KnownRow[], close: (row: KnownRow) => void): KnownRow[] => {
  let at = 0;
  for (let index = 0; index < next.length; index += 1) {
    const row = next[index]!;
    let known = current[at];
    while (known !== undefined && byKeyAndFrom(known, row) < 0) {
      close(known);
      known = current[(at += 1)];
    }
    if (known === undefined || known.from !== row.from || known.key !== row.key) continue;
    if (sameRow(known, row)) next[index] = known;
    else close(known);
    at += 1;
  }
  for (; at < current.length; at += 1) close(current[at]!);
  return next;
};
