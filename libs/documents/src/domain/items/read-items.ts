import type { Paragraph } from '../layout/paragraphs';
import type { Read, ReadItem } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { assigneeText } from './assignees';
import { deadlineIn, readOf } from './deadlines';
import { coOperatorsIn, leadAt, nameAloneAt, orderIn, type Lead } from './lead';
import { recurrenceIn } from './recurrences';
import { reportingIn } from './reporting';
import { readStructure, type Node } from './structure';
import { targetIn } from './targets';

/** Where an item's assignees come from: itself, the heading above it, or the sentence that addresses all items. */
interface Duty {
  readonly verb: string | null;
  readonly assignees: readonly Piece[];
  readonly own: boolean;
}
/** How a paragraph begins that speaks to everybody again. */
const CLOSES =
  /^(?:tren day la|nhan duoc|voi noi dung tren|de nghi|rat mong|kinh mong|yeu cau|trong qua trinh|cac .{3,80} bao cao|.{0,60}\b(?:yeu cau|de nghi|giao)\b)/u;
const ANNOUNCES = /(?:\bsau|\bsau day|\bnhu sau|\bgom|\bnhiem vu|\bnoi dung|\bviec|\byeu cau)\s?:?$/u;
const EXTENT_OF_HEADING = 60;
const LONGEST_TITLE = 120;

/** Everything the letter orders, asks or encourages, in its order. */
export const readItems = (letter: LetterText, paragraphs: readonly Paragraph[], year: number | null): ReadItem[] => {
  const closes = (paragraph: Paragraph): boolean => {
    const flat = letter.flatOf(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    return CLOSES.test(flat) && (orderIn(letter, paragraph) !== null || leadAt(letter, paragraph) !== null);
  };
  const orders = (paragraph: Paragraph): boolean =>
    (leadAt(letter, { start: paragraph.contentStart, end: paragraph.end })?.assignees.length ?? 0) > 0;
  const { opening, nodes, closing } = readStructure(letter, paragraphs, closes, orders);
  const addressed = nodes.length > 0 ? addressing(letter, opening) : null;
  const duties = new Map<Node, Duty | null>();
  const items: ReadItem[] = [];
  for (const node of nodes) {
    const { duty, lead } = dutyOf(letter, node, duties, addressed);
    duties.set(node, duty);
    if (duty && isTask(letter, node, duty, lead)) items.push(itemOf(letter, node.path, contentOf(node), duty, lead, year));
  }
  // A letter without numbering gives its orders in running text.
  const loose = nodes.length > 0 ? closing : opening;
  let count = 0;
  for (const piece of loose.flatMap((paragraph) => ordersApart(letter, paragraph))) {
    const own = leadAt(letter, piece);
    const lead = own?.verb ? own : orderIn(letter, piece);
    if (!lead || lead.assignees.length === 0) continue;
    count += 1;
    const duty = { verb: lead.verb, assignees: lead.assignees, own: true };
    items.push(itemOf(letter, count === 1 ? 'closing' : `closing#${count}`, piece, duty, lead, year));
  }
  return items;
};

/** Running text gives several orders one after another: each sentence that begins with an order to somebody is a duty of its own. */
const ordersApart = (letter: LetterText, { start, end }: Piece): Piece[] => {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const { index, 0: stop } of letter.textOf(start, end).matchAll(/[.;]\s(?=\p{Lu})/gu)) {
    const next = start + index + stop.length;
    const lead = leadAt(letter, { start: next, end });
    if (!lead?.verb || lead.assignees.length === 0) continue;
    pieces.push({ start: from, end: start + index + 1 });
    from = next;
  }
  return [...pieces, { start: from, end }];
};

/** '… yêu cầu các phòng, ban và UBND các xã, phường thực hiện tốt các nhiệm vụ sau:' addresses every item that names nobody itself. */
const addressing = (letter: LetterText, opening: readonly Paragraph[]): Duty | null => {
  const last = opening.at(-1);
  if (!last) return null;
  const text = letter.trim(last, ':.');
  const endsOpen = letter.textOf(last.end - 1, last.end) === ':';
  if (!endsOpen && !ANNOUNCES.test(letter.flatOf(Math.max(text.start, text.end - EXTENT_OF_HEADING), text.end))) return null;
  const from = Math.max(last.start, last.end - 1_000);
  const lead = orderIn(letter, { start: from, end: last.end });
  return lead ? { verb: lead.verb, assignees: lead.assignees, own: false } : null;
};

const contentOf = (node: Node): Piece => {
  const [first, last] = [node.paragraphs[0], node.paragraphs.at(-1)];
  return { start: first?.contentStart ?? 0, end: last?.end ?? 0 };
};

const dutyOf = (
  letter: LetterText,
  node: Node,
  duties: ReadonlyMap<Node, Duty | null>,
  addressed: Duty | null,
): { duty: Duty | null; lead: Lead | null } => {
  // 'Điều 16. Trách nhiệm thi hành' is a title; who is meant stands in the paragraph below it.
  const title = node.paragraphs[0];
  const isTitle =
    title !== undefined && title.end - title.contentStart < LONGEST_TITLE && !/[.;]$/u.test(letter.textOf(title.end - 1, title.end));
  const below = (isTitle ? node.paragraphs.slice(1, 3) : []).map((paragraph) => leadAt(letter, paragraph));
  const heads = node.children.length > 0 ? nameAloneAt(letter, contentOf(node)) : null;
  const lead =
    [leadAt(letter, contentOf(node)), heads, ...below].find((one) => one && one.assignees.length > 0) ?? leadAt(letter, contentOf(node));
  if (lead && lead.assignees.length > 0) return { duty: { verb: lead.verb, assignees: lead.assignees, own: true }, lead };
  const above = node.parent ? (duties.get(node.parent) ?? null) : addressed;
  const given = above && !node.parent ? orderIn(letter, contentOf(node)) : null;
  if (given && /^giao/iu.test(given.verb ?? '')) return { duty: { verb: given.verb, assignees: given.assignees, own: true }, lead: given };
  if (above) return { duty: { ...above, verb: lead?.verb ?? above.verb, own: false }, lead };
  const later = orderIn(letter, contentOf(node));
  return { duty: later ? { verb: later.verb, assignees: later.assignees, own: true } : null, lead: later ?? lead };
};

/**
 * A heading above labelled items is no task of its own, unless it says more than whom it addresses. Dashes are the particulars of one duty, so the item
 * above them that names its assignee is a task.
 */
const isTask = (letter: LetterText, node: Node, duty: Duty, lead: Lead | null): boolean => {
  if (node.children.length === 0) return duty.assignees.length > 0;
  if (!duty.own) return false;
  if (node.children.every(({ style }) => style === 'dash' || style === 'plus')) return true;
  const rest = lead ? letter.trim({ start: lead.restStart, end: contentOf(node).end }, ':.;,') : contentOf(node);
  const flat = letter.flatOf(rest.start, rest.end);
  return flat.split(' ').length > 4 && !ANNOUNCES.test(flat);
};

const itemOf = (letter: LetterText, label: string, content: Piece, duty: Duty, lead: Lead | null, year: number | null): ReadItem => {
  const body = letter.trim(content);
  const confidence = duty.own ? 0.93 : 0.88;
  const named = (pieces: readonly Piece[]): Read<string>[] =>
    pieces.map((piece) => ({
      value: assigneeText(letter, piece),
      confidence,
      span: letter.spanOf(piece),
      warnings: duty.own ? [] : ['inherited'],
    }));
  const rest = { start: lead && lead.assignees.length > 0 ? lead.restStart : body.start, end: body.end };
  return {
    label,
    span: letter.spanOf(body),
    text: letter.valueOf(body).replace(/\s?(?:\.\/\.|\/\.)$/u, '.'),
    assignees: named(duty.assignees),
    coOperators: named(coOperatorsIn(letter, rest)).map((read) => ({ ...read, warnings: [] })),
    verb: duty.verb,
    deadline: readOf(letter, deadlineIn(letter, body, year)),
    recurrence: recurrenceIn(letter, body),
    target: targetIn(letter, body),
    ...reportingIn(letter, body),
    confidence,
  };
};
