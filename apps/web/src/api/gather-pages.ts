interface PageOf<Row> {
  readonly items: readonly Row[];
  readonly next?: string | null;
}
/** Beyond that nobody reads a sheet, and the server takes no more. */
export const MOST_LINES = 20_000;
/** All lines of a list that comes page by page, at most `MOST_LINES`; stops when the signal says so, and tells how many came. */
export const gatherPages = async <Row>(
  ask: (cursor: string | undefined) => Promise<PageOf<Row>>,
  signal: AbortSignal,
  told: (n: number) => void,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await ask(cursor);
    rows.push(...page.items);
    told(rows.length);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && rows.length < MOST_LINES);
  return rows.slice(0, MOST_LINES);
};
