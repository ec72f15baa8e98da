import type { Instant } from '@cascade/calendar/domain';
import type { DeliveryReminded } from '@cascade/directives/domain';
import type { TimelineProjection } from '@cascade/event-store';
import { openedText } from './standing';

export type DeliveryReminderRow = {
  /** Of the reminder that goes out. */
  reminder_id: string;
  directive_id: string;
  authority_id: string;
  by_id: string;
  words: string | null;
  reminded_at: Instant;
};
/** Who asked a recipient for what it owes on a letter, when, in which words; a row a reminder. Of letters nobody reminds of it costs nothing. */
export const deliveryReminders: TimelineProjection<DeliveryReminded, DeliveryReminderRow> = {
  name: 'delivery_reminders',
  version: 1,
  category: 'delivery',
  columns: {
    ...{ reminder_id: 'text', directive_id: 'text', authority_id: 'text', by_id: 'text', words: 'text', reminded_at: 'integer' },
  },
  indexes: [['directive_id', 'authority_id'], ['reminder_id'], ['reminded_at']],
  subjectOf: { DeliveryReminded: () => '' },
  timeline: (facts) =>
    facts.map(({ data: { remindId, directiveId, authorityId, byId, words }, occurredFrom: from }) => ({
      ...{ from, key: remindId },
      row: {
        ...{ reminder_id: remindId, directive_id: directiveId, authority_id: authorityId, by_id: byId },
        ...{ words: openedText(words), reminded_at: from },
      },
    })),
};
