import { searchWords } from '../domain/search-words';
import { scoreOf, type Weighed } from './score';

const NONE = { found: 0, inRow: 0, exact: 0 };
const letter = (change: Partial<Weighed>): Weighed => ({
  symbol: NONE,
  subject: NONE,
  body: NONE,
  ownNumber: false,
  issuer: null,
  level: null,
  status: 'issued',
  ...change,
});
const sought = searchWords('phòng chống').map((word) => ({ ...word, prefix: false }));
const score = (change: Partial<Weighed>): number => scoreOf(letter(change), sought);
const full = { found: 2, inRow: 1, exact: 2 };

describe('the score of a letter', () => {
  it('is highest for its own number, then its symbol, then its subject, then its text', () => {
    const scores = [
      score({ ownNumber: true }),
      score({ symbol: { ...NONE, found: 2 } }),
      score({ subject: full }),
      score({ body: full }),
      score({}),
    ];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });
  it('is higher where words stand in a row, and where they bear the marks that were typed', () => {
    expect(score({ subject: { found: 2, inRow: 1, exact: 0 } })).toBeGreaterThan(score({ subject: { found: 2, inRow: 0, exact: 0 } }));
    expect(score({ subject: { found: 2, inRow: 0, exact: 1 } })).toBeGreaterThan(score({ subject: { found: 2, inRow: 0, exact: 0 } }));
  });
  it('is higher for the body that was named than for one below it, and higher for that than for any other', () =>
    expect([score({ issuer: 'itself' }), score({ issuer: 'above' }), score({})]).toEqual([25, 8, 0]));
  it('is a little higher from above, and lower for what is taken back or only drafted', () => {
    expect([score({ level: 0 }), score({ level: 3 })]).toEqual([3, 0]);
    expect([score({ status: 'recalled' }), score({ status: 'draft' }), score({ status: 'numbering' })]).toEqual([-10, -5, -5]);
  });
  it('needs no words', () => expect(scoreOf(letter({ issuer: 'itself' }), [])).toBe(25));
});
