import { Openings } from './openings';

describe('a reading', () => {
  let now = 0;
  let openings: Openings;
  beforeEach(() => {
    now = 0;
    openings = new Openings(() => now);
  });
  it('is new at first', () => expect(openings.goesOn('a')).toBe(false));
  it('goes on while its page asks anew, however long it lies open', () => {
    openings.seen('a');
    for (let times = 0; times < 20; times += 1) {
      now += 500_000;
      expect(openings.goesOn('a')).toBe(true);
      openings.seen('a');
    }
  });
  it('is another one after ten minutes without a question', () => {
    openings.seen('a');
    now = 600_000;
    expect(openings.goesOn('a')).toBe(false);
  });
  it('is of one person, document and address', () => {
    openings.seen('a');
    expect(openings.goesOn('b')).toBe(false);
  });
  it('is forgotten where very many came since: it is then counted once more, never left out', () => {
    openings.seen('a');
    for (let at = 0; at < 9_999; at += 1) openings.seen(`${at}`);
    expect(openings.goesOn('a')).toBe(true);
    openings.seen('one more');
    expect(openings.goesOn('a')).toBe(false);
    expect(openings.goesOn('0')).toBe(true);
  });
});
