/** How many tries are free before somebody has to wait, how long the first wait is and the longest. */
export interface PauseRule {
  readonly free: number;
  readonly firstMs: number;
  readonly longestMs: number;
  /** After so long without a try the count begins anew. */
  readonly forgottenAfterMs: number;
}
const MINUTE = 60_000;
/** One name is tried by one person; many people may sit behind one address. */
export const NAME_RULE: PauseRule = { free: 5, firstMs: 30_000, longestMs: 60 * MINUTE, forgottenAfterMs: 24 * 60 * MINUTE };
export const ADDRESS_RULE: PauseRule = { free: 30, firstMs: 60_000, longestMs: 15 * MINUTE, forgottenAfterMs: 60 * MINUTE };

/** How long nobody may try after so many failures in a row: 0 while some are free, then twice as long each time. */
export const pauseAfter = (failures: number, { free, firstMs, longestMs }: PauseRule): number =>
  failures < free ? 0 : Math.min(longestMs, firstMs * 2 ** Math.min(30, failures - free));
