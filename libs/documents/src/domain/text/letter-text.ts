import type { Span } from '../reading';
import { startsSmall } from './letter-case';
import { mendedText } from './mended-text';
import type { Normalised } from './normalise';

/** A range [start, end) in the normalised text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}
export interface Line extends Piece {
  /** At least one empty line, or the beginning of the letter, stands before it. */
  readonly blankBefore: boolean;
}

/**
 * One letter, normalised, with the way back: all grammar works on `text` (as written) and `flat` (folded, same offsets), and only `spanOf` speaks of the
 * text that was given. `handedOut` counts the characters that readers asked for: what the linearity of the whole reader is tested by.
 */
export class LetterText {
  readonly text: string;
  readonly flat: string;
  #lines: readonly Line[] | null = null;
  handedOut = 0;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #struck: readonly Piece[];

  constructor(given: string | (Normalised & { readonly flat: string })) {
    const normalised = typeof given === 'string' ? mendedText(given) : given;
    this.text = normalised.text;
    this.flat = normalised.flat;
    this.#starts = normalised.starts;
    this.#ends = normalised.ends;
    this.#struck = normalised.struck;
  }
  /** Made when first asked for: the letter whose gaps are closed is read by paragraphs. */
  get lines(): readonly Line[] {
    this.#lines ??= linesOf(this.text);
    return this.#lines;
  }
  /**
   * The same letter with each of these gaps (ascending, none empty) as one blank: a paragraph torn into lines, or by the foot of a page, reads as one.
   * What stands before the first gap keeps its offsets; `offsetBehind` tells where the rest went.
   */
  closedAt(gaps: readonly Piece[]): LetterText {
    if (gaps.length === 0) return this;
    const moved = (at: number): number => offsetBehind(gaps, at);
    const closed = new LetterText({
      text: closeGaps(this.text, gaps),
      flat: closeGaps(this.flat, gaps),
      starts: closeIndex(this.#starts, gaps, ({ start }) => this.#starts[start] ?? 0),
      ends: closeIndex(this.#ends, gaps, ({ end }) => this.#ends[end - 1] ?? 0),
      struck: this.#struck.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
    });
    closed.handedOut = this.handedOut;
    return closed;
  }
  /** The same letter with a line end in the place of each of these blanks (ascending): every offset stays. */
  brokenAt(blanks: readonly number[]): LetterText {
    if (blanks.length === 0) return this;
    const broken = new LetterText({
      text: withLineEnds(this.text, blanks),
      flat: withLineEnds(this.flat, blanks),
      starts: this.#starts,
      ends: this.#ends,
      struck: this.#struck,
    });
    broken.handedOut = this.handedOut;
    return broken;
  }
  textOf(start: number, end: number): string {
    this.handedOut += Math.max(0, end - start);
    return this.text.slice(start, end);
  }
  flatOf(start: number, end: number): string {
    this.handedOut += Math.max(0, end - start);
    return this.flat.slice(start, end);
  }
  /** As a value: on one line, blanks single. */
  valueOf({ start, end }: Piece): string {
    return oneLine(this.textOf(start, end));
  }
  spanOf({ start, end }: Piece): Span {
    if (end <= start) {
      const at = this.#starts[start] ?? this.#ends[start - 1] ?? 0;
      return { start: at, end: at };
    }
    return { start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0 };
  }
  isStruck({ start, end }: Piece): boolean {
    return this.#struck.some((piece) => piece.start < end && start < piece.end);
  }
  /** `piece` without blanks and without the given characters at its ends. */
  trim(piece: Piece, also = ''): Piece {
    let { start, end } = piece;
    const idle = (at: number): boolean => isBlank(this.text.charCodeAt(at)) || (also !== '' && also.includes(this.text.charAt(at)));
    while (start < end && idle(start)) start += 1;
    while (end > start && idle(end - 1)) end -= 1;
    return { start, end };
  }
}

/** A blank to `\s`, without a pattern. */
const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit >= 0x1680 &&
    (unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000 ||
      unit === 0xfeff));
/** Nearly every piece is on one line with single blanks already. */
const oneLine = (text: string): string => {
  let even = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit > 0x20 && unit < 0xa0) || !isBlank(unit)) continue;
    if (unit === 0x20 && !isBlank(text.charCodeAt(at + 1))) continue;
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end += 1;
    even += `${text.slice(from, at)} `;
    from = end;
    at = end - 1;
  }
  return (from === 0 ? text : even + text.slice(from)).trim();
};

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let blankBefore = true;
  let [blanks, doubled] = [0, 0];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end === start) {
      blankBefore = true;
      blanks += 1;
    } else {
      const line = withoutStrayMarks(text, start, end);
      if (line) {
        lines.push({ ...line, blankBefore });
        if (blanks > 1) doubled += 1;
        blankBefore = false;
        blanks = 0;
      }
    }
    start = end + 1;
  }
  return isDoubleSpaced(text, lines, doubled) ? lines.map((line, at) => ({ ...line, blankBefore: at === 0 })) : lines;
};

/** Some programs put an empty line behind every line of a page: then none of them parts two paragraphs. Told by sentences that go on behind nearly all. */
const isDoubleSpaced = (text: string, lines: readonly Line[], doubled: number): boolean => {
  if (lines.length < LEAST_LINES || doubled > lines.length / 10) return false;
  if (lines.filter(({ blankBefore }) => blankBefore).length < lines.length * NEARLY_ALL) return false;
  const goesOn = lines.filter(({ start }, at) => {
    const above = lines[at - 1];
    return above !== undefined && !CLOSES.has(text.charAt(above.end - 1)) && startsSmall(text.charAt(start));
  });
  return goesOn.length >= lines.length * WRAPPED;
};
const LEAST_LINES = 12;
const NEARLY_ALL = 0.9;
const WRAPPED = 0.15;
const CLOSES: ReadonlySet<string> = new Set('.;:!?/”"');

const STRAY = ".,'~_^•·`´|:;";
const STRAY_AT_END = "~_^•·`´|',";
/** A scan's specks stand alone at the ends of a line; null where the line is nothing else. */
const withoutStrayMarks = (text: string, from: number, to: number): Piece | null => {
  let [start, end] = [from, to];
  while (end - start > 1 && STRAY.includes(text.charAt(start)) && text.charAt(start) !== '•' && /[\s]/u.test(text.charAt(start + 1)))
    start += 2;
  while (end - start > 1 && STRAY_AT_END.includes(text.charAt(end - 1)) && /\s/u.test(text.charAt(end - 2))) end -= 2;
  return end - start === 1 && STRAY.includes(text.charAt(start)) ? null : { start, end: withoutSpecksAtEnd(text, start, end) };
};
const SPECKS_AT_END = /(?<=[.;:])(?:\s[.:;,'"‘’ˆ\\/!°]{1,2}|\s[ˆàáìíÌÍÏïŠ])+$/u;
const LONGEST_SPECKS = 12;
/** 'có ý kiến như sau: ˆ à :', 'trước ngày 15/4/2026. :': behind the sign that ends a line nothing but specks follows. */
const withoutSpecksAtEnd = (text: string, start: number, end: number): number => {
  if (end - start < 3 || (text.charCodeAt(end - 2) !== 0x20 && text.charCodeAt(end - 3) !== 0x20)) return end;
  const from = Math.max(start, end - LONGEST_SPECKS);
  const specks = SPECKS_AT_END.exec(text.slice(from, end));
  return specks ? from + specks.index : end;
};

const withLineEnds = (text: string, blanks: readonly number[]): string => {
  let from = 0;
  const parts = blanks.map((at) => {
    const part = text.slice(from, at);
    from = at + 1;
    return part;
  });
  return [...parts, text.slice(from)].join('\n');
};
const closeGaps = (text: string, gaps: readonly Piece[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of gaps) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)].join(' ');
};
const closeIndex = (index: Int32Array, gaps: readonly Piece[], ofGap: (gap: Piece) => number): Int32Array => {
  const closed = new Int32Array(index.length);
  let [from, length] = [0, 0];
  for (const gap of gaps) {
    for (; from < gap.start; from += 1, length += 1) closed[length] = index[from] ?? 0;
    closed[length] = ofGap(gap);
    length += 1;
    from = gap.end;
  }
  closed.set(index.subarray(from), length);
  return closed.subarray(0, length + index.length - from);
};
/** Where an offset of the letter with gaps lies in the one whose gaps are closed. */
export const offsetBehind = (gaps: readonly Piece[], at: number): number => {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at - (shortenedBy(gaps)[low] ?? 0);
};
const SHORTENED = new WeakMap<readonly Piece[], number[]>();
/** How much the letter has lost before each gap; asked for often, counted once. */
const shortenedBy = (gaps: readonly Piece[]): readonly number[] => {
  const known = SHORTENED.get(gaps);
  if (known) return known;
  const sums = [0];
  for (const { start, end } of gaps) sums.push((sums.at(-1) ?? 0) + end - start - 1);
  SHORTENED.set(gaps, sums);
  return sums;
};
