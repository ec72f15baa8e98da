/** A word, a sign or the end of a line, with where it stands: shaped like a match of the pattern below. */
export interface Token {
  readonly index: number;
  readonly 0: string;
}
const TOKEN = /[\p{L}\d]+|[^\p{L}\d\s]|\n/gu;
const [BLANK, WORD, SIGN] = [0, 1, 2];
const KNOWN = 0x2100;
const KINDS = ((): Uint8Array => {
  const kinds = new Uint8Array(KNOWN);
  for (let unit = 0; unit < KNOWN; unit += 1) {
    const letter = String.fromCharCode(unit);
    kinds[unit] = /[\p{L}\d]/u.test(letter) ? WORD : /[^\s]|\n/u.test(letter) ? SIGN : BLANK;
  }
  return kinds;
})();

const BEYOND = /[^\0-\u20ff]/u;
/**
 * The words and signs of a text; blanks only part them. By a table, ten times as often asked for as any pattern; texts of other scripts by the pattern.
 * Each is found when it is first asked for: who reads a name knows after a few words where it ends.
 */
export class Tokens {
  readonly #found: Token[];
  #from: number;

  constructor(private readonly text: string) {
    const isForeign = BEYOND.test(text);
    this.#found = isForeign ? [...text.matchAll(TOKEN)] : [];
    this.#from = isForeign ? text.length : 0;
  }
  /** The token of this number; undefined behind the last. */
  at(number: number): Token | undefined {
    while (this.#found.length <= number && this.#from < this.text.length) this.#findNext();
    return this.#found[number];
  }
  #findNext(): void {
    const { text } = this;
    const at = this.#from;
    const kind = KINDS[text.charCodeAt(at)];
    let end = at + 1;
    if (kind === WORD) while (end < text.length && KINDS[text.charCodeAt(end)] === WORD) end += 1;
    if (kind !== BLANK) this.#found.push({ index: at, 0: text.slice(at, end) });
    this.#from = end;
  }
}

/** The same tokens as a text of the same offsets has them: their folded words. */
export class WordsOf {
  readonly #known: string[] = [];
  constructor(
    private readonly tokens: Tokens,
    private readonly flat: string,
  ) {}
  at(number: number): string | undefined {
    const token = this.tokens.at(number);
    return token && (this.#known[number] ??= this.flat.slice(token.index, token.index + token[0].length));
  }
}
