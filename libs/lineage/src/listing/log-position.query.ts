import type { Query } from '@cascade/event-store';
import { select } from '../reading/select';

export interface LogPosition {
  /** Native position of the last event known then, in decimal digits; '0' where nothing was. */
  readonly position: string;
}
const LAST = 'SELECT position FROM log WHERE ordinal <= $knownAt ORDER BY ordinal DESC LIMIT 1';
/** Up to where the log was known: what reads streams themselves compares by it. */
export const logPosition: Query<object, LogPosition> = (context) => ({
  position: String(select<{ position: number }>(context, LAST)[0]?.position ?? 0),
});
