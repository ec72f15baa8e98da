import { textOfUnits } from './fold';
import type { Piece } from './letter-text';
import { lowerStrayCapitals } from './stray-capitals';

export interface Normalised {
  readonly text: string;
  /** For each unit of `text`, where it begins and ends in the given text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Parts that stood between `~~` and `~~` on one line. */
  readonly struck: readonly Piece[];
}

const NEWLINES = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x09 ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000;
/** Soft hyphens, zero-width characters, byte order marks: on paper they are not there. */
const isInvisible = (unit: number): boolean =>
  unit === 0xad ||
  (unit >= 0x200b && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2064) ||
  unit === 0xfeff ||
  unit === 0;
const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
/** More marks than this on one letter are noise; the bound keeps the canonical ordering linear. */
const MOST_MARKS = 8;
/** A tab or this many blanks side by side are a gap between two columns. */
const GAP = 3;
const ESCAPABLE = '*_~#.()[]-+!>|`\\';

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** '8| tháng', '|2 tháng': a one that was read as a bar; kept, so that no day or number is made of the rest. */
const SEPARATES: ReadonlySet<number> = new Set([0x2f, 0x2d]);
const isReadForOne = (given: string, at: number): boolean => {
  const [before, behind] = [given.charCodeAt(at - 1), given.charCodeAt(at + 1)];
  return (
    (isDigit(before) && !isDigit(behind) && behind !== 0x7c) ||
    (isDigit(behind) && SEPARATES.has(before)) ||
    (isDigit(behind) && isBlank(before) && /(?:ng[àa]y|th[áa]ng|\ss[ốo]\s?:?)\s*$/iu.test(given.slice(Math.max(0, at - 6), at))) ||
    (isDigit(behind) && isDigit(before) && /(?:ng[àa]y|th[áa]ng|\ss[ốo])\s?:?\s?\d{1,3}$/iu.test(given.slice(Math.max(0, at - 10), at)))
  );
};

/** Letters, digits, most signs: units that mean nothing to the rules below and stand as they are. Nearly all of a letter. */
const ORDINARY = ((): Uint8Array => {
  const table = new Uint8Array(65_536);
  const special = new Set('|~*>#\\\u00ac\u02c6\u2044\u2215'.split('').map((sign) => sign.charCodeAt(0)));
  for (let unit = 0; unit < table.length; unit += 1)
    table[unit] = Number(!NEWLINES.has(unit) && !isBlank(unit) && !isInvisible(unit) && !isMark(unit) && !special.has(unit));
  return table;
})();

/** Composed letters, single blanks (a gap between columns becomes a tab), no blanks at line ends, no Markdown marks. Linear, one pass. */
export const normalise = (given: string): Normalised => {
  const units = new Uint16Array(given.length);
  const starts = new Int32Array(given.length);
  const ends = new Int32Array(given.length);
  const struck: Piece[] = [];
  /** Index of the unit that is written next. */
  let length = 0;
  let gap = 0;
  let lineStart = true;
  let strike: { from: number; until: number } | null = null;

  for (let at = 0; at < given.length; at += 1) {
    const unit = given.charCodeAt(at);
    if (ORDINARY[unit] === 1 && !isMark(given.charCodeAt(at + 1))) {
      if (gap && !lineStart) {
        units[length] = gap >= GAP ? 0x09 : 0x20;
        starts[length] = at - 1;
        ends[length] = at;
        length += 1;
      }
      gap = 0;
      lineStart = false;
      // A run of such units at once: nearly all of a letter passes here.
      let next = at;
      let here = unit;
      do {
        units[length] = here;
        starts[length] = next;
        next += 1;
        ends[length] = next;
        length += 1;
        here = next < given.length ? given.charCodeAt(next) : 0;
      } while (ORDINARY[here] === 1);
      // The last one bears a mark: it is composed below, and the run ends before it.
      if (isMark(here)) {
        next -= 1;
        length -= 1;
      }
      at = next - 1;
      continue;
    }
    if (unit === 0x20) {
      gap += 1;
      continue;
    }
    if (NEWLINES.has(unit)) {
      if (unit === 0x0d && given.charCodeAt(at + 1) === 0x0a) continue;
      gap = 0;
      lineStart = true;
      units[length] = 0x0a;
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
      continue;
    }
    if (isBlank(unit) || (unit === 0x7c && !isReadForOne(given, at))) {
      gap += unit === 0x20 || unit === 0xa0 ? 1 : GAP; // '|' parts the cells of a Markdown table
      continue;
    }
    // A mark behind a blank has lost its letter: some programs set marks apart ('bị thiêt hai ̀ ̣ ').
    if (isInvisible(unit) || (isMark(unit) && isBlank(given.charCodeAt(at - 1)))) continue;
    let character = unit === 0x2044 || unit === 0x2215 ? 0x2f : unit;
    // What a scan makes of a dash at the beginning of a line; '~~' is a strike.
    if (lineStart && (unit === 0x7e || unit === 0xac || unit === 0x2c6) && isBlank(given.charCodeAt(at + 1))) character = 0x2d;
    if (unit === 0x2a) {
      if (!lineStart || !isBlank(given.charCodeAt(at + 1))) continue;
      character = 0x2d; // a bullet
    }
    if (lineStart && (unit === 0x3e || (unit === 0x23 && /[# ]/u.test(given.charAt(at + 1))))) continue;
    if (unit === 0x5c && at + 1 < given.length && ESCAPABLE.includes(given.charAt(at + 1))) continue;
    if (unit === 0x7e && given.charCodeAt(at + 1) === 0x7e) {
      if (strike && at === strike.until) {
        if (length > strike.from) struck.push({ start: strike.from, end: length });
        strike = null;
      } else if (!strike) {
        const until = given.indexOf('~~', at + 2);
        const newline = until < 0 ? -1 : given.slice(at, until).search(/[\n\r]/u);
        if (until >= 0 && newline < 0) strike = { from: length + (gap && !lineStart ? 1 : 0), until };
      }
      at += 1;
      continue;
    }
    if (gap && !lineStart) {
      units[length] = gap >= GAP ? 0x09 : 0x20;
      starts[length] = at - 1;
      ends[length] = at;
      length += 1;
    }
    gap = 0;
    lineStart = false;

    let next = at + 1;
    while (next < given.length && next - at <= MOST_MARKS && isMark(given.charCodeAt(next))) next += 1;
    const composed = next === at + 1 ? '' : given.slice(at, next).normalize('NFC');
    for (let part = 0; part < Math.max(1, composed.length); part += 1) {
      units[length] = composed === '' ? character : composed.charCodeAt(part);
      starts[length] = at;
      ends[length] = next;
      length += 1;
    }
    at = next - 1;
  }
  lowerStrayCapitals(units, length);
  const text = withBlanksClosed(textOfUnits(units.subarray(0, length)));
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length), struck };
};

const NUMBER_BEFORE = /(?:^|[\s|])[Ss][ốôồóoỐÔ0]\s?[:.]?\s?$/u;
const DAY_BEFORE = /(?:^|[\s,(])[Nn]g[àaáảã]y(?:\s?[\p{Nd}.…_~]{0,8}|[^\p{L}\n\t]{0,3})$/u;
const MONTH_BEFORE = /th[áaàâ]ng\s?[\p{Nd}.…_~]{0,6}$/u;
const YEAR_BEFORE = /n[ăaâ]m$/u;
const [LOOK_BACK, LOOK_AHEAD] = [20, 12];
/** A gap inside 'Số:     /UBND' or 'ngày     tháng' is where a number is to be written, not one between two columns. */
const withBlanksClosed = (text: string): string => {
  const closed: number[] = [];
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) {
    const from = Math.max(0, at - LOOK_BACK);
    const before = closed
      .slice(-LOOK_BACK)
      .reduce((known, gap) => (gap >= from ? `${known.slice(0, gap - from)} ${known.slice(gap - from + 1)}` : known), text.slice(from, at));
    if (isLeftOpen(before, text.slice(at + 1, at + 1 + LOOK_AHEAD))) closed.push(at);
  }
  return closed.length > 0 ? closedAt(text, closed) : text;
};
const closedAt = (text: string, gaps: readonly number[]): string => {
  let from = 0;
  const parts = gaps.map((gap) => {
    const part = text.slice(from, gap);
    from = gap + 1;
    return part;
  });
  return [...parts, text.slice(from)].join(' ');
};
const isLeftOpen = (before: string, behind: string): boolean =>
  (NUMBER_BEFORE.test(before) && /^[\p{Nd}/~.…_]/u.test(behind)) ||
  (DAY_BEFORE.test(before) && /^(?:[\p{Nd}.…_~]|th[áaàâ]ng|[^\n\t]{1,6}th\p{L}{1,3}g)/u.test(behind)) ||
  (MONTH_BEFORE.test(before) && /^(?:[\p{Nd}.…_~]|n[ăaâ]m|[^\n\t]{1,6}\s?\p{Nd}{4})/u.test(behind)) ||
  (YEAR_BEFORE.test(before) && /^\p{Nd}/u.test(behind)) ||
  (/\p{Nd}$/u.test(before) && /^\/\p{Lu}/u.test(behind));
