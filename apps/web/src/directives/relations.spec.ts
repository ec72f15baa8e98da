import { placeOf } from './relations';

describe('the place of a related document', () => {
  it.each([
    ['implements', 'cites', 'above'],
    ['basedOn', 'cites', 'above'],
    ['implements', 'citedBy', 'below'],
    ['guides', 'citedBy', 'below'],
    ['amends', 'citedBy', 'changes'],
    ['repeals', 'citedBy', 'changes'],
    ['amends', 'cites', 'beside'],
    ['mentions', 'cites', 'beside'],
    ['continues', 'citedBy', 'beside'],
  ] as const)('%s, %s: %s', (relation, direction, place) => expect(placeOf({ relation }, direction)).toBe(place));
});
