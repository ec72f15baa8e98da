import type { Instant } from '@cascade/calendar/domain';
import type {
  DirectiveAmended,
  DirectiveCorrected,
  DirectiveRecalled,
  DirectiveRepealed,
  DirectiveReplaced,
  DirectiveReviewed,
} from '@cascade/directives/domain';
import type { Fact, Segment } from '@cascade/event-store';
import { factsOf } from './directive-versions';
import type { DirectiveRow } from './directives.projection';

type LaterEvent = DirectiveAmended | DirectiveReplaced | DirectiveCorrected | DirectiveRepealed | DirectiveRecalled | DirectiveReviewed;
const LATER: readonly LaterEvent['type'][] = [
  'DirectiveAmended',
  'DirectiveReplaced',
  'DirectiveCorrected',
  'DirectiveRepealed',
  'DirectiveRecalled',
  'DirectiveReviewed',
];
/** What happens to a directive that is out. None of it holds before the directive does. */
export const laterChanges = (facts: readonly Fact[], start: Instant): Segment<DirectiveRow>[] =>
  factsOf<LaterEvent>(facts, ...LATER).map((fact) => {
    const from = Math.max(fact.occurredFrom, start);
    switch (fact.type as LaterEvent['type']) {
      case 'DirectiveAmended':
      case 'DirectiveCorrected':
        return { from, change: { changed_at: from } };
      case 'DirectiveReplaced':
        return { from, change: { changed_at: from, ended_as: 'replaced' } };
      case 'DirectiveRepealed':
        return { from, change: { changed_at: from, ended_as: 'repealed' } };
      case 'DirectiveRecalled':
        return { from, change: { status: 'recalled', changed_at: from } };
      case 'DirectiveReviewed':
        return { from, change: { reviewed_at: from } };
    }
  });
