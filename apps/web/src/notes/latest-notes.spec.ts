import { latestNotes } from './latest-notes';

const note = (id: string, writtenAt: number, correctedAt: number | null = null) => ({ id, writtenAt, correctedAt });
const ids = (notes: readonly { readonly id: string }[]): string => notes.map(({ id }) => id).join(' ');

describe('the latest notes', () => {
  const notes = [note('old', 1), note('new', 9), note('at-first-passage', 3), note('put-right', 2, 8), note('at-last-passage', 7)];
  it('are the last that were written or corrected, where they stand', () => {
    expect(ids(latestNotes(notes, 3))).toBe('new put-right at-last-passage');
    expect(ids(latestNotes(notes, 1))).toBe('new');
  });
  it('are all where there are few', () => expect(latestNotes(notes, 8)).toEqual(notes));
  it('are the later ones of one instant', () => expect(ids(latestNotes([note('a', 5), note('b', 5), note('c', 5)], 2))).toBe('b c'));
  it('are none of none', () => expect(latestNotes([], 8)).toEqual([]));
});
