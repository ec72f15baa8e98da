import type { Segment, TimelineProjection } from '@cascade/event-store';
import type { RemindersSet } from '@cascade/tasks/domain';

export type ReminderRuleRow = {
  authority_id: string;
  days: number;
  about: string;
  /** JSON array. */
  channels: string;
  /** ms: from when this body wants to be told; what fell due before is no news. */
  set_at: number;
};

/** What each body wants to be told. Addresses and secrets stay in the log, sealed. */
export const reminderRules: TimelineProjection<RemindersSet, ReminderRuleRow> = {
  name: 'reminder_rules',
  version: 1,
  category: 'policy',
  columns: { authority_id: 'text', days: 'integer', about: 'text', channels: 'text', set_at: 'integer' },
  indexes: [['authority_id']],
  subjectOf: { RemindersSet: () => '' },
  timeline(facts) {
    const since = new Map<string, number>();
    return facts.flatMap(({ data: { authorityId, rules }, occurredFrom: from }): Segment<ReminderRuleRow>[] => {
      const keys = new Set(rules.map(({ days, about }) => `${about}/${days}`));
      const gone = [...since.keys()].filter((key) => !keys.has(key));
      for (const key of gone) since.delete(key);
      for (const key of keys) since.set(key, since.get(key) ?? from);
      return [
        ...gone.map((key) => ({ from, key, end: true as const })),
        ...rules.map(({ days, about, channels }) => {
          const key = `${about}/${days}`;
          return {
            from,
            key,
            row: { authority_id: authorityId, days, about, channels: JSON.stringify(channels), set_at: since.get(key)! },
          };
        }),
      ];
    });
  },
};
