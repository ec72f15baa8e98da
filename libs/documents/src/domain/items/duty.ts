import type { Piece } from '../text/letter-text';
import type { Attributes } from './plan-attributes';

/** Where an item's assignees come from: itself, the heading above it, or the sentence that addresses all items. */
export interface Duty {
  readonly verb: string | null;
  readonly assignees: readonly Piece[];
  readonly own: boolean;
  /** Named apart as those who help ('Cơ quan phối hợp:'). */
  readonly helpers: readonly Piece[];
  /** When, where a line of its own says so ('Thời gian thực hiện:'). */
  readonly time: Piece | null;
}

/** A duty as it is told: @param own whether the point names its assignees itself. */
export const dutyFor = (verb: string | null, assignees: readonly Piece[], own: boolean, more: Partial<Attributes> = {}): Duty => ({
  verb,
  assignees,
  own,
  helpers: more.helpers ?? [],
  time: more.time ?? null,
});
