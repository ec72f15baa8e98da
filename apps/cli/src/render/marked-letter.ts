import type { PlainMeta } from '@cascade/documents';
import { bold, dim, plain, type Piece } from './paint';

/** A passage of a letter that was understood as something. */
interface Mark {
  readonly kind: Kind;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  /** Below the threshold, or with a warning. */
  readonly doubtful: boolean;
}
const KINDS = {
  symbol: { words: 'số, ký hiệu', english: 'symbol', format: ['cyan', 'bold'] },
  date: { words: 'ngày', english: 'date', format: ['cyan'] },
  issuer: { words: 'cơ quan', english: 'issuer', format: ['magenta'] },
  subject: { words: 'trích yếu', english: 'subject', format: ['bold'] },
  body: { words: 'nơi nhận', english: 'recipient', format: ['blue'] },
  signer: { words: 'người ký', english: 'signer', format: ['magenta'] },
  citation: { words: 'viện dẫn', english: 'citation', format: ['green'] },
  item: { words: 'mục', english: 'item', format: ['bold', 'underline'] },
  assignee: { words: 'người thực hiện', english: 'assignee', format: ['blue', 'bold'] },
  deadline: { words: 'thời hạn', english: 'deadline', format: ['red'] },
  target: { words: 'chỉ tiêu', english: 'target', format: ['yellow'] },
} as const satisfies Record<string, { words: string; english: string; format: Piece['format'] }>;
type Kind = keyof typeof KINDS;

const KIND_OF: readonly (readonly [RegExp, Kind])[] = [
  [/^\/(?:number|symbol)$/u, 'symbol'],
  [/^\/(?:date|datePartial|place)$/u, 'date'],
  [/^\/issuer$/u, 'issuer'],
  [/^\/subject$/u, 'subject'],
  [/^\/(?:recipients|copies)\//u, 'body'],
  [/^\/signer$/u, 'signer'],
  [/^\/citations\/\d+$/u, 'citation'],
  [/^\/tasks\/\d+$/u, 'item'],
  [/^\/tasks\/\d+\/(?:assignees|coOperators)\//u, 'assignee'],
  [/^\/tasks\/\d+\/(?:deadline|recurrence)$/u, 'deadline'],
  [/^\/tasks\/\d+\/target$/u, 'target'],
];
const THRESHOLD = 0.5;
/** Of an item its beginning is marked: the whole of it would leave nothing unmarked. */
const LONGEST_LABEL = 12;

const marksOf = (text: string, metas: readonly PlainMeta[]): Mark[] =>
  metas.flatMap(Object.entries<PlainMeta[string]>).flatMap(([pointer, { span, confidence, warnings }]) => {
    const kind = KIND_OF.find(([shape]) => shape.test(pointer))?.[1];
    if (!kind || !span || span.end <= span.start) return [];
    const end = kind === 'item' ? labelEnd(text, span.start, span.end) : span.end;
    return [{ kind, pointer, start: span.start, end, doubtful: confidence < THRESHOLD || warnings.length > 0 }];
  });
const labelEnd = (text: string, start: number, end: number): number => {
  const [word = ''] = /^\S+/u.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? [];
  return start + Math.max(1, word.length);
};

/** Stretches of text with one mark each, or none: of two that overlap the shorter one, which says more, is shown. */
const stretches = (text: string, marks: readonly Mark[]): { start: number; end: number; mark: Mark | null }[] => {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const opening = marks.toSorted((a, b) => a.start - b.start);
  const found: { start: number; end: number; mark: Mark | null }[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [place, start] of edges.slice(0, -1).entries()) {
    for (; next < opening.length && opening[next]!.start <= start; next += 1) open.push(opening[next]!);
    open = open.filter(({ end }) => end > start);
    const mark = open.reduce<Mark | null>(
      (short, each) => (short && short.end - short.start <= each.end - each.start ? short : each),
      null,
    );
    const last = found.at(-1);
    if (last && last.mark === mark) last.end = edges[place + 1]!;
    else found.push({ start, end: edges[place + 1]!, mark });
  }
  return found;
};
/** The letter as pieces: in colours not one character more or less than it has. */
export const colouredLetter = (text: string, metas: readonly PlainMeta[]): Piece[] =>
  stretches(text, marksOf(text, metas)).map(({ start, end, mark }) => {
    // A carriage return would show as a control character; a blank takes its place, so that none is lost.
    const words = text.slice(start, end).replace(/\r/gu, ' ');
    if (!mark) return plain(words);
    const format = [...KINDS[mark.kind].format, ...(mark.doubtful ? (['italic'] as const) : [])];
    return { text: words, format };
  });
/** The letter with '[số, ký hiệu: 278]' written into it; a mark that is not sure ends in '?'. */
export const bracketedLetter = (text: string, metas: readonly PlainMeta[]): string =>
  stretches(text, marksOf(text, metas))
    .map(({ start, end, mark }) => {
      const words = text.slice(start, end);
      return mark ? `[${KINDS[mark.kind].words}${mark.doubtful ? '?' : ''}: ${words}]` : words;
    })
    .join('');
/** One line for each marked passage: '123–126  số, ký hiệu  278', in the order of the letter. */
export const listedMarks = (text: string, metas: readonly PlainMeta[]): Piece[][] =>
  marksOf(text, metas)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, pointer, start, end, doubtful }) => [
      dim(`${String(start).padStart(6)}–${String(end).padEnd(6)} `),
      { text: `${KINDS[kind].words}${doubtful ? '?' : ''}`.padEnd(17), format: KINDS[kind].format },
      plain(text.slice(start, end).replace(/\s+/gu, ' ')),
      dim(`  ${pointer}`),
    ]);
/** What each colour means. */
export const legendOfMarks = (): Piece[] => [
  dim('Chú giải · legend: '),
  ...Object.values(KINDS).flatMap(({ words, english, format }) => [{ text: words, format }, dim(` (${english})  `)]),
  bold('?'),
  dim(' chưa chắc · not sure'),
];
