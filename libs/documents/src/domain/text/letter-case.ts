export const SMALL = 1;
export const CAPITAL = 2;
const KNOWN = 0x2000;
/** By UTF-16 unit, for the scripts that letters are written in. */
const CASES = ((): Uint8Array => {
  const cases = new Uint8Array(KNOWN);
  for (let unit = 0; unit < KNOWN; unit += 1) {
    const letter = String.fromCharCode(unit);
    cases[unit] = /\p{Ll}/u.test(letter) ? SMALL : /\p{Lu}/u.test(letter) ? CAPITAL : 0;
  }
  return cases;
})();

/** `SMALL`, `CAPITAL`, or 0 for what is no letter of the scripts of the table. */
export const caseOf = (unit: number): number => (unit < KNOWN ? (CASES[unit] ?? 0) : 0);
/** `/^\p{Ll}/u` by a table: it is asked of every word of a letter. */
export const startsSmall = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit < KNOWN ? CASES[unit] === SMALL : /^\p{Ll}/u.test(text);
};
/** Is every letter a small one, so that `toLowerCase` would change nothing? Only of words in the scripts of the table; of others it is not told. */
export const isSmall = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= KNOWN || CASES[unit] !== SMALL) return false;
  }
  return true;
};
/** `/^\p{Lu}/u` by a table. */
export const startsCapital = (text: string): boolean => {
  const unit = text.charCodeAt(0);
  return unit < KNOWN ? CASES[unit] === CAPITAL : /^\p{Lu}/u.test(text);
};
