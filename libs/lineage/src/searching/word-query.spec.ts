import { searchWords } from '../domain/search-words';
import { tagged, wordQueries } from './word-query';

const queries = (text: string): string[] => wordQueries(searchWords(text)).map(({ match, begun }) => `${begun}: ${match}`);

describe('the ways to look for words', () => {
  it('go from the symbol and the phrase to all words anywhere, whole and only begun', () =>
    expect(queries('ct 12 binh duong')).toEqual([
      'none: symbol : ("12" OR "012") AND "ct" AND "binh" AND "duong"',
      'none: pairs : "ctbinh" AND pairs : "binhduong" AND ("12" OR "012")',
      'none: "ct" AND ("12" OR "012") AND "binh" AND "duong"',
      'last: ("12" OR "012") AND pairs : "ctbinh" AND pairs : "binhduong" *',
      'last: "ct" AND ("12" OR "012") AND "binh" AND "duong" *',
    ]));
  it('take a word before the last for begun only where a longer one may begin with it', () =>
    expect(queries('phong chay thi xa').filter((query) => query.startsWith('all'))).toEqual([
      'all: "phong" AND "chay" * AND "thi" * AND "xa"',
    ]));
  it('take no pair for begun where the last word is a number', () =>
    expect(queries('hop giao 278')).toEqual([
      'none: symbol : "278" AND "hop" AND "giao"',
      'none: pairs : "hopgiao" AND "278"',
      'none: "hop" AND "giao" AND "278"',
      'last: "hop" AND "giao" AND "278" *',
      'all: "hop" AND "giao" * AND "278" *',
    ]));
  it('are few for one word', () => expect(queries('vx')).toEqual(['none: "vx"']));
  it('take a long number as it is, or begun', () =>
    expect(queries('7414')).toEqual(['none: symbol : "7414"', 'none: "7414"', 'last: "7414" *']));
  it('are none for nothing', () => expect(queries('?!')).toEqual([]));
  it('hold no operator that somebody typed', () => expect(queries('AND OR NEAR(')[2]).toBe('last: pairs : "andor" AND pairs : "ornear" *'));
});
describe('a narrowed query', () => {
  it.each([
    ['"ct"', ['y2020'], '("ct") AND tags : ("y2020")'],
    ['', ['i1', 'i2'], 'tags : ("i1" OR "i2")'],
    ['"ct"', [], '("ct") AND tags : ("none")'],
  ])('%s with %j is %s', (match, tags, expected) => expect(tagged(match, tags)).toBe(expected));
});
