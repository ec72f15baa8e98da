import type { EventOf, FreeText } from '@cascade/event-store/domain';

/** What became of an item of the order above in the order that answers it. */
export type CarriageVerdict = 'carried' | 'weakened' | 'dropped';
/** In what an item is weaker than the one above. */
export type Weakening =
  'onlyPartly' | 'deadlineLater' | 'deadlineDropped' | 'targetLower' | 'targetDropped' | 'recurrenceDropped' | 'forceWeaker';
export interface JudgedItem {
  readonly itemId: string;
  readonly verdict: CarriageVerdict;
  /** Items of the answer that take it up; empty where it was dropped. */
  readonly byItemIds: readonly string[];
  /** Share of what the item says that stands in those, 0 to 1. */
  readonly likeness: number;
  readonly weakenings: readonly Weakening[];
}
interface Answering {
  directiveId: string;
  authorityId: string;
  byDirectiveId: string;
}
/** A proposal of the engine: by this method and version, from the texts as known at its place in the log. No words of theirs stand here. */
export type CarriageJudged = EventOf<
  'CarriageJudged',
  1,
  Answering & { method: 'words'; methodVersion: number; items: readonly JudgedItem[] }
>;
/** A person decided about one item; it stands against every later proposal about the same answer. */
export type CarriageDecided = EventOf<'CarriageDecided', 2, Answering & { itemId: string; verdict: CarriageVerdict; reason: FreeText }>;
export type CarriageEvent = CarriageJudged | CarriageDecided;
