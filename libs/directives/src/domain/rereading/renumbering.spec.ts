import { Renumbering } from './renumbering';

/** Three old items, of which the first is gone, the second matched with the new first, the third kept; a new one comes in between. */
const numbering = new Renumbering().add('/items', [
  { old: 1, fresh: 0 },
  { old: null, fresh: 1 },
  { old: 2, fresh: null },
] as never);
numbering.addNested('/items/0/assignees', '/items/1/assignees', '/items/0/assignees', [
  { old: 0, fresh: 1 },
  { old: 2, fresh: null },
] as never);

describe('a pointer into the reading before', () => {
  it.each([
    ['/issuedOn', '/issuedOn'],
    ['/symbol/number', '/symbol/number'],
    ['/items/1', '/items/0'],
    ['/items/1/deadline', '/items/0/deadline'],
    ['/items/2/verb', '/items/2/verb'],
    ['/items/0', null], // gone
    ['/items/0/deadline', null],
    ['/items/9', null],
    ['/citations/0', null], // a list nobody renumbered
    ['/items/1/assignees/0', '/items/0/assignees/0'],
    ['/items/1/assignees/2/text', '/items/0/assignees/1/text'],
    ['/items/1/assignees/1', null], // gone from a list that is known entry by entry
    ['/items/2/assignees/4', '/items/2/assignees/4'], // the whole item stayed as it was
    ['/items/1/coOperators/0', '/items/0/coOperators/0'],
    ['/items/-', '/items/-'],
  ])('%s is %s now', (before, now) => expect(numbering.ofOld(before)).toBe(now));
});
describe('a pointer into the new reading', () => {
  it.each([
    ['/place', '/place'],
    ['/items/0', '/items/0'],
    ['/items/1/target', '/items/1/target'],
    ['/items/2', null],
    ['/items/0/assignees/1', '/items/0/assignees/0'],
    ['/items/0/assignees/0', null], // was not taken
    ['/items/1/assignees/0', '/items/1/assignees/0'],
  ])('%s is %s in what they become', (fresh, now) => expect(numbering.ofFresh(fresh)).toBe(now));
});
it.each([
  ['/items/2', true],
  ['/items/2/deadline', true],
  ['/items/2/assignees/0/text', true],
  ['/items/1/assignees/2', true],
  ['/items/1/assignees/0', false],
  ['/items/1', false],
  ['/issuedOn', false],
])('%s lies in an entry that stays as it is: %s', (pointer, is) => expect(numbering.isWhole(pointer)).toBe(is));
