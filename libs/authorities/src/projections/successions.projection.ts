import type { Segment, TimelineProjection } from '@cascade/event-store';
import type { AuthoritySucceeded } from '../domain';

export type SuccessionRow = {
  from_id: string;
  /** Null where nobody took over. */
  to_id: string | null;
  /** rename, merge, split, partial, end. */
  kind: string;
  /** full, partial; null where nobody took over. */
  extent: string | null;
  legal_basis: string;
};

/** Who took over from whom, when and by which act: one row for each pair. */
export const successions: TimelineProjection<AuthoritySucceeded, SuccessionRow> = {
  name: 'successions',
  version: 1,
  category: 'authority',
  columns: { from_id: 'text', to_id: 'text', kind: 'text', extent: 'text', legal_basis: 'text' },
  indexes: [['from_id'], ['to_id']],
  sparse: ['to_id'],
  subjectOf: { AuthoritySucceeded: () => '' },
  timeline: (facts) =>
    facts.flatMap(({ id, data: { authorityId, kind, successors, legalBasis }, occurredFrom: from }): Segment<SuccessionRow>[] => {
      const common = { from_id: authorityId, kind, legal_basis: legalBasis };
      if (successors.length === 0) return [{ from, key: id, row: { ...common, to_id: null, extent: null } }];
      // Two facts may name the same pair (a part first, the rest later), so the fact's id is part of the key.
      return successors.map(({ authorityId: to_id, extent }) => ({ from, key: `${id}/${to_id}`, row: { ...common, to_id, extent } }));
    }),
};
