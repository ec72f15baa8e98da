import { warningKey, type WarningDismissed, type WarningEvent } from '@cascade/directives/domain';
import type { TimelineProjection } from '@cascade/event-store';
import { openedText } from './standing';

/** `reason`: empty once its key is destroyed. */
export type DismissalRow = { directive_id: string; warning_key: string; reason: string };

/** Warnings that a person looked into and found to be none. */
export const dismissals: TimelineProjection<WarningEvent, DismissalRow> = {
  name: 'dismissals',
  version: 1,
  category: 'warning',
  columns: { directive_id: 'text', warning_key: 'text', reason: 'text' },
  indexes: [['directive_id']],
  subjectOf: { WarningDismissed: () => '', WarningRaisedAgain: () => '' },
  timeline: (facts) =>
    facts.map(({ type, data, occurredFrom: from }) => {
      const { directiveId, reason } = data as WarningDismissed['data'];
      const key = warningKey(data);
      if (type === 'WarningRaisedAgain') return { from, key, end: true as const };
      return { from, key, row: { directive_id: directiveId, warning_key: key, reason: openedText(reason) ?? '' } };
    }),
};
