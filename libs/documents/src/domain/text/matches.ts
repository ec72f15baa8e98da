/**
 * `[...text.matchAll(pattern)]`, without the copy of the pattern that `matchAll` has made for each call: a letter asks for hundreds.
 * @param pattern with the flags `g` and `u`, and used by nobody else between two matches: nobody can be, for all are found before the first is looked at.
 */
export const matchesIn = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
};
