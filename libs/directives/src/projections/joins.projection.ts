import type { TimelineProjection } from '@cascade/event-store';
import type { JoinEvent } from '../domain';

export type JoinRow = {
  join_id: string;
  decision: 'joined' | 'apart' | 'undone';
  /** The letter that speaks for both; of two that were kept apart, the first. */
  kept_id: string;
  other_id: string;
  /** Empty once its key is destroyed. */
  reason: string;
  actor: string;
  recorded_at: number;
};
const EVER = -8_640_000_000_000_000;

/** What persons decided of two scans: a judgement about identity, which holds at every instant. */
export const joins: TimelineProjection<JoinEvent, JoinRow> = {
  name: 'joins',
  version: 1,
  category: 'join',
  columns: {
    join_id: 'text',
    decision: 'text',
    kept_id: 'text',
    other_id: 'text',
    reason: 'text',
    actor: 'text',
    recorded_at: 'integer',
  },
  indexes: [['join_id'], ['kept_id'], ['other_id']],
  subjectOf: { ScansJoined: () => '', ScansKeptApart: () => '', ScansDecisionUndone: () => '' },
  timeline: (facts) => {
    const last = facts.reduce<(typeof facts)[number] | undefined>(
      (latest, fact) => (latest && latest.ordinal > fact.ordinal ? latest : fact),
      undefined,
    );
    if (!last) return [];
    const { data, metadata, type } = last;
    const decision = type === 'ScansJoined' ? 'joined' : type === 'ScansKeptApart' ? 'apart' : 'undone';
    const { joinId, keptId, otherId, reason } = data;
    const recorded = Date.parse(metadata.recordedAt);
    return [
      {
        from: EVER,
        row: {
          join_id: joinId,
          decision,
          kept_id: keptId,
          other_id: otherId,
          reason: typeof reason === 'string' ? reason : '',
          actor: metadata.actor,
          recorded_at: recorded,
        },
      },
    ];
  },
};
