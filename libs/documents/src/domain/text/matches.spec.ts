import { matchesIn } from './matches';

const shown = (matches: Iterable<RegExpMatchArray>): unknown[] => [...matches].map((match) => [match.index, ...match, { ...match.groups }]);

describe('all matches of a pattern', () => {
  it.each([
    ['ngày 1 và ngày 22', /ngày (?<day>\d+)/gu],
    ['không có', /\d/gu],
    ['', /x*/gu],
    ['abc', /x*/gu],
    ['a😀b', /(?:)/gu],
    ['a, b; c', /[,;]\s(?=[a-z])/gu],
    ['aaa', /(?<=a)a/gu],
  ])("in '%s' are those of matchAll", (text, pattern) => expect(shown(matchesIn(text, pattern))).toEqual(shown(text.matchAll(pattern))));
  it('are found from the beginning, whoever stopped in the middle of another text', () => {
    const pattern = /\d/gu;
    pattern.exec('12');
    expect(matchesIn('34', pattern).map(([digit]) => digit)).toEqual(['3', '4']);
  });
});
