import { labelOf, type Label } from '../items/labels';
import { offsetBehind, type LetterText, type Line, type Piece } from '../text/letter-text';
import { isLabelAlone, withoutFurniture } from './furniture';
import type { TaskTable } from './table-rows';
import { BODY_START } from './wording';

export interface Paragraph extends Piece {
  readonly label: Label | null;
  /** Where its words begin, behind the label. */
  readonly contentStart: number;
}
/** Lines at least this long mean that the file keeps each paragraph on one line. */
const UNWRAPPED = 170;
/** '11/CT-UBND ngày …' is the rest of a citation that a line end tore, no item 11. */
const SYMBOL = /^\d{1,3}\s?[/-]\s?\p{Lu}\p{L}{0,6}\s?[-–/]\s?\p{Lu}/u;
/** The longest opening that a label is looked for in. */
const OPENING = 40;

/**
 * The body's lines as paragraphs, and the letter with the line breaks inside them gone. In a file that was wrapped (a scan) a line goes on from a full
 * one; in one that was not, only from a line that ends in the middle of a phrase.
 */
export const readParagraphs = (
  given: LetterText,
  from: number,
  to: number,
  tables: readonly TaskTable[] = [],
): { letter: LetterText; paragraphs: Paragraph[] } => {
  const inTables = new Set(tables.flatMap(({ lines: [first, end] }) => Array.from({ length: end - first }, (_, at) => first + at)));
  const lines = withoutFurniture(
    given,
    given.lines.slice(from, to).filter((_, index) => !inTables.has(from + index)),
  );
  const width = wrapWidth(lines);
  const labels = lines.map(({ start, end }) => labelOf(given.textOf(start, Math.min(end, start + OPENING))));
  const parted = partsByBlanks(lines, labels);
  const pieces: { start: number; end: number; label: Label | null }[] = [];
  const gaps: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    const opening = given.textOf(line.start, Math.min(line.end, line.start + OPENING));
    const previous = pieces.at(-1);
    const found = labels[at] ?? null;
    const marked = found && SYMBOL.test(opening) ? null : found;
    const label = (marked?.style === 'small' || marked?.style === 'bracket') && previous && !isEnded(given, previous) ? null : marked;
    if (
      previous &&
      ((isTornArticle(given, previous) && label?.style === 'number') || (!label && isBareLabel(given, previous, opening, line)))
    ) {
      const gap = previous.end;
      gaps.push({ start: gap, end: line.start });
      previous.end = line.end;
      previous.label = labelOf(`${given.textOf(previous.start, gap)} ${opening}`);
    } else if (previous && label && isSpeckAmid(given, previous, label, opening, width)) {
      gaps.push({ start: previous.end, end: line.start + label.length });
      previous.end = line.end;
    } else if (
      previous &&
      !isLabelAlone(given, line, lines[at + 1]) &&
      (!label || (!line.blankBefore && isBroken(given, previous, label, width))) &&
      goesOn(given, previous, line, opening, width, parted)
    ) {
      gaps.push({ start: previous.end, end: line.start });
      previous.end = line.end;
    } else pieces.push({ start: line.start, end: line.end, label });
  }
  return {
    letter: given.closedAt(gaps),
    paragraphs: pieces.map(({ start, end, label }) => {
      const first = offsetBehind(gaps, start);
      return { start: first, end: offsetBehind(gaps, end), label, contentStart: first + (label?.length ?? 0) };
    }),
  };
};

/** '(ii)' amid a sentence counts its parts; behind a full stop, a semicolon or a colon it begins a point. */
const isEnded = (letter: LetterText, { end }: Piece): boolean => /[.;:]/u.test(letter.textOf(end - 1, end));

/** 'Điều' alone on its line, before '3. Quyết định có hiệu lực …'. */
const isTornArticle = (letter: LetterText, { start, end }: Piece): boolean => end - start === 4 && letter.textOf(start, end) === 'Điều';

/** 'a)' alone on its line, as some files have it, before its words; '1.' only where they stand on the very next, else it is a page's number. */
const isBareLabel = (letter: LetterText, { start, end }: Piece, next: string, line: Line): boolean =>
  (end - start < 5 && /^(?:[a-zđ]\)|[IVX]{1,4}\.)$/u.test(letter.textOf(start, end)) && /^\p{Lu}\p{Ll}/u.test(next)) ||
  isLabelAlone(letter, { start, end }, line);

/** The usual length of a full line in a wrapped file; null where paragraphs stand on one line each. */
const wrapWidth = (lines: readonly Line[]): number | null => {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const long = lengths.filter((length) => length >= UNWRAPPED).length;
  return long * 10 > lengths.length ? null : (lengths[Math.floor(lengths.length * 0.8)] ?? null);
};

/** A dash at the beginning of a line is part of the sentence where a full line before it ends in the middle of one: '… Bùi Văn A\n- Phó phòng'. */
const isBroken = (letter: LetterText, previous: Piece, label: Label, width: number | null): boolean => {
  if (label.style !== 'dash' || width === null) return false;
  const lastLine = letter.textOf(Math.max(previous.start, previous.end - UNWRAPPED), previous.end);
  return lastLine.length - (lastLine.lastIndexOf('\n') + 1) > width * 0.95;
};

/** '… gửi Bộ Xây dựng trước' over '- ngày 03 tháng 12': a speck before a line that goes on, where the one before it cannot end. */
const isSpeckAmid = (letter: LetterText, { start, end }: Piece, label: Label, opening: string, width: number | null): boolean => {
  if (label.style !== 'dash' || end - start < LEAST_BEFORE_SPECK) return false;
  if (NO_END.test(letter.textOf(Math.max(start, end - LONGEST_HALF), end))) return true;
  if (!/^\p{Ll}/u.test(opening.slice(label.length)) || !/[\p{Ll}\d],?$/u.test(letter.textOf(end - 2, end))) return false;
  const lastLine = letter.textOf(Math.max(start, end - UNWRAPPED), end);
  return width !== null && lastLine.length - (lastLine.lastIndexOf('\n') + 1) > width * 0.8;
};
const LEAST_BEFORE_SPECK = 40;

/** Does the file set a blank line before each of its points? Then a line without one goes on, however short the line before it is. */
const partsByBlanks = (lines: readonly Line[], labels: readonly (Label | null)[]): boolean => {
  const labelled = lines.filter((_, at) => labels[at] !== null);
  return labelled.length >= LEAST_POINTS && labelled.filter(({ blankBefore }) => blankBefore).length * 20 >= labelled.length * 19;
};
const LEAST_POINTS = 5;

const goesOn = (letter: LetterText, previous: Piece, line: Line, opening: string, width: number | null, parted: boolean): boolean => {
  const ending = letter.textOf(Math.max(previous.start, previous.end - 3), previous.end);
  if (/(?:[.;:!?]|\.\/\.|\/\.)["”)]?$/u.test(ending)) return false;
  if (/^Trên đây là\s/u.test(opening)) return false;
  // The comma is a full stop that was misread.
  if (line.blankBefore && ending.endsWith(',') && /^(?:Đề nghị|Yêu cầu|Trên đây)\s/u.test(opening)) return false;
  // '(Gửi kèm Công văn số …)' is a remark of its own.
  if (ending.endsWith(')') && /^\p{Lu}/u.test(opening) && letter.textOf(previous.start, previous.start + 1) === '(') return false;
  if (/[,(–-]$|(?:^|\s)s[ốôóòo]\s?:?$/iu.test(ending) || /^(?:[\p{Ll})\],;]|\(\p{Lu}[\p{Lu}&]{1,9}\)\s\p{Ll})/u.test(opening)) return true;
  if (hangs(letter, previous, opening) || (parted && !line.blankBefore)) return true;
  if (width === null) return false;
  const lastLine = letter.textOf(Math.max(previous.start, previous.end - UNWRAPPED), previous.end);
  // A scan has blank lines where the paper has none: a full line that ends in the middle of a phrase goes on behind one too.
  const from = lastLine.lastIndexOf('\n') + 1;
  const length = lastLine.length - from;
  if (length > width * (line.blankBefore ? 0.9 : 0.75)) return true;
  // The first line of a paragraph is indented, and so shorter than the others.
  const isFirst = from === 0 && !line.blankBefore && length > width * 0.66;
  return isFirst && BODY_START.test(letter.flatOf(previous.start, previous.start + 60));
};

/** Words that no paragraph ends with; 'Sở' and 'Việt' are the beginnings of names. */
const NO_END = /(?:^|[\s,])(?:từ|các|của|và|với|tại|đến|cho|theo|về|do|được|trong|để|những|ngang|thuộc|trước|bằng|nhằm|Sở|Bộ|Thành|Việt)$/u;
/** Halves of what the next line goes on with: a body and its place, an order and the document it speaks of. */
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/ban nhân dân$/u, /^(?:Thành phố|Tỉnh|Quận|Huyện|Xã|Phường)\s/u],
  // What places a name and begins none: 'các sở, ban, ngành, đoàn thể' over 'Thành phố, Ủy ban nhân dân …'.
  [/\p{Ll}$/u, /^(?:Thành phố|Tỉnh|Trung ương|Việt Nam|Quận|Huyện|Thị xã)(?:[,;]|\s(?:và|có|gửi|chủ|phối|xây|báo|căn)\s)/u],
  // Beginnings of names that nobody bears alone.
  [
    /(?:Hội Liên hiệp|Hiệp hội|Ủy ban Mặt trận|Mặt trận|Liên đoàn|Liên minh|Ban Quản lý|Hội Cựu|Đoàn Thanh niên|Bảo hiểm|Tập đoàn|Tổng công ty)$/iu,
    /^\p{Lu}\p{Ll}/u,
  ],
  [/(?:^|\s)(?:Ban|Các|Giám đốc|Thủ trưởng|Trưởng|Chánh|Ủy ban|Chi cục|Tổng cục|Hội đồng|Liên)$/u, /^\p{Lu}\p{Ll}/u],
  // A place amid a list of places: 'các tỉnh: Tuyên' over 'Quang, Đồng Nai'; the first word of a heading in capitals.
  [/(?:^|\s)\p{Lu}\p{Ll}+$/u, /^\p{Lu}\p{Ll}+,\s\p{Lu}/u],
  [/(?:^|\s)(?:[Tt]háng|[Nn]gày|năm|[Qq]uý|khoản|trước|đến)$/u, /^(?:\d|[IVX]+[\s/])/u],
  [/^[IVX]{1,5}\.\s?\p{Lu}+$/u, /^\p{Lu}{2,}\s/u],
  [/(?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Chấp hành|Văn phòng)$/u, /^Trung ương(?!\p{L})/u],
  [
    /(?:thực hiện|nghiêm|nghiêm túc|triển khai|căn cứ|hiệu quả)$/iu,
    /^(?:Chỉ thị|Công văn|Quyết định|Kế hoạch|Nghị quyết|Nghị định|Thông tư|Văn bản|Thông báo|Công điện)\s(?:số\s|\d)/u,
  ],
];
const LONGEST_HALF = 16;
/** A narrow column breaks lines anywhere: also a short one goes on where it ends in the middle of a phrase. */
const hangs = (letter: LetterText, { start, end }: Piece, opening: string): boolean => {
  const ending = letter.textOf(Math.max(start, end - LONGEST_HALF), end);
  return NO_END.test(ending) || HALVES.some(([first, second]) => second.test(opening) && first.test(ending));
};
