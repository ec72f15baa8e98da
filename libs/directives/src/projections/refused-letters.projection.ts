import type { TimelineProjection } from '@cascade/event-store';
import type { LetterRefused } from '../domain';

export type RefusedLetterRow = {
  mark: string;
  /** ms UTC. */
  recorded_at: number;
  /** An opaque account id, and the body it acted for. */
  actor: string;
  on_behalf_of: string | null;
};
/** That a secret letter came to the door: when, by whom, with which mark. What it says is nowhere. */
export const refusedLetters: TimelineProjection<LetterRefused, RefusedLetterRow> = {
  name: 'refused_letters',
  version: 1,
  category: 'refusal',
  columns: { mark: 'text', recorded_at: 'integer', actor: 'text', on_behalf_of: 'text' },
  indexes: [['recorded_at']],
  subjectOf: { LetterRefused: () => '' },
  timeline: (facts) =>
    facts.map(({ data, metadata }) => {
      const recordedAt = Date.parse(metadata.recordedAt);
      return {
        from: recordedAt,
        row: { mark: data.mark, recorded_at: recordedAt, actor: metadata.actor, on_behalf_of: metadata.onBehalfOf },
      };
    }),
};
