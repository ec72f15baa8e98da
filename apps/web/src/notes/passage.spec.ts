import { offsetIn, passageOf, quoteOf } from './passage';

const LETTER = '1. Giao UBND các xã, phường   triển khai ngay.';
describe('a place in a letter as it stands on the page', () => {
  const piece = {
    at: 100,
    texts: [
      { length: 1, isLetter: false, isHere: false },
      { length: 20, isLetter: true, isHere: false },
      { length: 8, isLetter: true, isHere: true },
    ],
  };
  it('is counted from where its piece begins, without the handle of the item', () => expect(offsetIn(piece, 5)).toBe(125));
  it('is never beyond its own text', () => expect(offsetIn(piece, 99)).toBe(128));
  it('on a handle is where the handle stands', () =>
    expect(offsetIn({ at: 7, texts: [{ length: 1, isLetter: false, isHere: true }] }, 1)).toBe(7));
  it('in another text is none', () => expect(offsetIn({ at: 7, texts: [] }, 1)).toBeNull());
});
describe('a passage', () => {
  it('is what was drawn over, forwards or backwards, without the blanks at its ends', () => {
    expect(passageOf(LETTER, 2, 12)).toEqual({ start: 3, end: 12 });
    expect(passageOf(LETTER, 30, 19)).toEqual({ start: 19, end: 27 });
  });
  it('is nothing where only blanks were, or far too much', () => {
    expect(passageOf(LETTER, 27, 30)).toBeNull();
    expect(passageOf(LETTER, 5, 5)).toBeNull();
    expect(passageOf('a'.repeat(9000), 0, 9000)).toBeNull();
  });
  it('is quoted on one line, cut where it is long', () => {
    expect(quoteOf(LETTER, { start: 21, end: 46 })).toBe('phường triển khai ngay.');
    expect(quoteOf('một hai ba bốn năm sáu', { start: 0, end: 22 }, 12)).toBe('một ha … ăm sáu');
  });
});
