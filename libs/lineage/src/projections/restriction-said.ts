import type { DirectiveEvent, DirectiveRestricted } from '@cascade/directives/domain';
import type { Fact, Segment } from '@cascade/event-store';
import { factsOf } from './directive-versions';
import type { DirectiveRow } from './directive-row';

export const NOTHING_SAID = { restricted: null, restriction_basis: null, kept_by: null };
/** Rights are today's, whatever day is looked at: what was said last stands in every row. */
export const withRestriction = (
  facts: readonly Fact<DirectiveEvent>[],
  segments: readonly Segment<DirectiveRow>[],
): readonly Segment<DirectiveRow>[] => {
  const said = factsOf<Extract<DirectiveEvent, { type: 'DirectiveRestricted' | 'RestrictionLifted' }>>(
    facts,
    'DirectiveRestricted',
    'RestrictionLifted',
  );
  if (said.length === 0) return segments;
  const last = said.reduce((latest, fact) => (fact.ordinal > latest.ordinal ? fact : latest));
  const isRestricted = last.type === 'DirectiveRestricted';
  const columns = {
    restricted: isRestricted ? 1 : 0,
    kept_by: facts.reduce((one, other) => (other.ordinal < one.ordinal ? other : one)).metadata.onBehalfOf,
    restriction_basis: isRestricted ? (last.data as DirectiveRestricted['data']).basis : null,
  };
  return segments.map((segment) => ('row' in segment ? { ...segment, row: { ...segment.row, ...columns } } : segment));
};
