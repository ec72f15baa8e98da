import type { Instant } from '@cascade/calendar/domain';
import type {
  DirectiveAmended,
  DirectiveCorrected,
  DirectiveRecalled,
  DirectiveReplaced,
  DirectiveRepealed,
  Issued,
  LetterTakenIn,
  ReadingAccepted,
  ReadingCorrected,
} from '@cascade/directives/domain';
import type { TimelineProjection } from '@cascade/event-store';
import { factsOf, versionsOf } from './directive-versions';
import { openedText } from './standing';

export type ChangeKind = 'amended' | 'replaced' | 'corrected' | 'repealed' | 'recalled';
export type ChangeRow = {
  directive_id: string;
  kind: ChangeKind;
  /** The sentence that changed it, or why it was recalled. */
  sentence: string | null;
  by_directive_id: string | null;
  /** JSON array; null: all of it. */
  item_ids: string | null;
  changed_at: Instant;
  event_id: string;
};
type ChangeEvent = DirectiveAmended | DirectiveReplaced | DirectiveCorrected | DirectiveRepealed | DirectiveRecalled;
const KINDS: Readonly<Record<ChangeEvent['type'], ChangeKind>> = {
  DirectiveAmended: 'amended',
  DirectiveReplaced: 'replaced',
  DirectiveCorrected: 'corrected',
  DirectiveRepealed: 'repealed',
  DirectiveRecalled: 'recalled',
};
/** What later documents did to a directive, one row a change, from the day it holds. */
export const changes: TimelineProjection<ChangeEvent | Issued | LetterTakenIn | ReadingAccepted | ReadingCorrected, ChangeRow> = {
  name: 'changes',
  version: 1,
  category: 'directive',
  columns: {
    directive_id: 'text',
    kind: 'text',
    sentence: 'text',
    by_directive_id: 'text',
    item_ids: 'text',
    changed_at: 'integer',
    event_id: 'text',
  },
  indexes: [['directive_id'], ['by_directive_id']],
  sparse: ['by_directive_id'],
  subjectOf: {
    DirectiveAmended: () => '',
    DirectiveReplaced: () => '',
    DirectiveCorrected: () => '',
    DirectiveRepealed: () => '',
    DirectiveRecalled: () => '',
    Issued: () => '',
    LetterTakenIn: () => '',
    ReadingAccepted: () => '',
    ReadingCorrected: () => '',
  },
  timeline: (facts) => {
    const made = factsOf<ChangeEvent>(facts, ...(Object.keys(KINDS) as ChangeEvent['type'][]));
    if (made.length === 0) return []; // nearly always
    // None of it holds before the directive does.
    const start = versionsOf(facts).find(({ kind }) => kind !== 'draft')?.from ?? -Infinity;
    return made.map(({ id, type, data, occurredFrom }) => {
      const from = Math.max(occurredFrom, start);
      const { directiveId, byDirectiveId } = data;
      const itemIds = 'itemIds' in data && data.itemIds.length > 0 ? JSON.stringify(data.itemIds) : null;
      const sentence = openedText('sentence' in data ? data.sentence : data.reason);
      const row: ChangeRow = {
        directive_id: directiveId,
        kind: KINDS[type],
        sentence,
        by_directive_id: byDirectiveId,
        item_ids: itemIds,
        changed_at: from,
        event_id: id,
      };
      return { from, key: id, row };
    });
  },
};
