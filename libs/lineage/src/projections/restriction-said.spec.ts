import type { DirectiveEvent } from '@cascade/directives/domain';
import type { Fact, Segment } from '@cascade/event-store';
import type { DirectiveRow } from './directive-row';
import { withRestriction } from './restriction-said';

const fact = (ordinal: number, type: string, data: object = {}, onBehalfOf: string | null = 'town'): Fact<DirectiveEvent> =>
  ({ id: `e${ordinal}`, type, data, ordinal, occurredFrom: ordinal, metadata: { onBehalfOf } }) as unknown as Fact<DirectiveEvent>;
const segments = [
  { from: 1, row: { status: 'received' } },
  { from: 2, change: { status: 'recalled' } },
] as unknown as Segment<DirectiveRow>[];
const rowsOf = (...facts: Fact<DirectiveEvent>[]) =>
  withRestriction(facts, segments).map((segment) => ('row' in segment ? segment.row : segment));
const taken = fact(1, 'LetterTakenIn', {}, 'records-office');
const restricted = (ordinal: number, basis: string) => fact(ordinal, 'DirectiveRestricted', { reason: 'r', basis });

describe('what was said of who may read a document', () => {
  it('is nothing where nobody said a word: the rows are the same ones', () => expect(withRestriction([taken], segments)).toBe(segments));
  it('stands in every row, with the basis and who keeps it', () =>
    expect(rowsOf(taken, restricted(2, 'personalData'))[0]).toEqual({
      ...{ status: 'received', restricted: 1, restriction_basis: 'personalData', kept_by: 'records-office' },
    }));
  it('changes no step that is no row', () => expect(rowsOf(taken, restricted(2, 'personalData'))[1]).toBe(segments[1]));
  it('is what was recorded last, whatever the order of the days', () => {
    const later = restricted(3, 'internal');
    expect(rowsOf(later, taken, restricted(2, 'personalData'))[0]).toMatchObject({ restricted: 1, restriction_basis: 'internal' });
  });
  it('is lifted without being forgotten', () =>
    expect(rowsOf(taken, restricted(2, 'internal'), fact(3, 'RestrictionLifted', { reason: 'r' }))[0]).toMatchObject({
      ...{ restricted: 0, restriction_basis: null, kept_by: 'records-office' },
    }));
});
