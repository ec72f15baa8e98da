import type { Paragraph } from '../layout/paragraphs';
import type { TaskTable } from '../layout/table-rows';
import type { Read, ReadItem, ReadRecurrence } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { assigneeText } from './split-assignees';
import { deadlineIn, deadlineOf, timeOf, type FoundDeadline } from './deadlines';
import { announcedOrder } from './announced-order';
import { HeadingLimits, limitForAll } from './heading-limits';
import { addressing, Duties } from './duties';
import type { Duty } from './duty';
import type { LabelStyle } from './labels';
import { carriersAt, coOperatorsIn, leadAt, leadBehindClause, orderIn, type Lead } from './lead';
import { recurrenceIn } from './recurrences';
import { reportingIn } from './reporting';
import { isMeeting } from './sections';
import { isSent, sentBy } from './sent-by';
import type { Speaker } from './speaker';
import { contentOf, readStructure, uniqueIn, type Node } from './structure';
import { tableItems } from './table-items';
import { targetIn } from './targets';
import { matchesIn } from '../text/matches';

/** What the head of a letter gives to its items; `on` is its date or the part that is known ('2020-08'), the measure of dates without a year. */
export interface ItemsContext extends Speaker {
  readonly on: string | null;
  /** Tables of assignments, with the letter as it was before its torn lines were closed: their places are that one's. */
  readonly tables?: { readonly letter: LetterText; readonly tables: readonly TaskTable[]; readonly annexFrom: number };
}
/** How a paragraph begins that speaks to everybody again. */
const CLOSES =
  /^(?:tren day la|nhan duoc|voi noi dung tren|de nghi|rat mong|kinh mong|yeu cau|trong qua trinh|cac .{3,80} bao cao|.{0,60}\b(?:y?eu cau|de nghi|(?<!duoc )giao(?! (?:duc|vien|thong|an|trinh|dich|luu|khoan|ban)\b))\b|.{20,600}[.;]\s(?:de nghi|yeu cau)\s)/u;

const ITSELF = '(?:chi thi|cong van|ke hoach|quyet dinh|thong bao|cong dien|nghi quyet|van ban|chuong trinh|huong dan|thong tu) nay';
/** 'Sở … chịu trách nhiệm theo dõi việc thực hiện Chỉ thị này' behind the last point is no part of that point. */
const SPEAKS_OF_ITSELF = new RegExp(
  String.raw`^.{0,500}\b(?:noi dung |thuc hien |trien khai |thi hanh )(?:nghiem tuc |nghiem |cac noi dung )?(?:noi dung )?${ITSELF}|^can cu ${ITSELF}, |^.{0,300}\bthuc hien chi thi va\b`,
  'u',
);
/** 'Căn cứ ý kiến chỉ đạo trên, các cơ quan, đơn vị liên quan nghiêm túc thực hiện' speaks to a class of all. */
const CALLS_ALL = /^(?:can cu|theo) (?:cac )?(?:y kien|noi dung)(?: chi dao| ket luan)?(?: neu)? tren, /u;
const calledAll = (letter: LetterText, { start, end }: Piece): Lead | null =>
  CALLS_ALL.test(letter.flatOf(start, Math.min(end, start + 60))) ? leadBehindClause(letter, start, end, true) : null;
const TAKES_EFFECT = new RegExp(String.raw`^${ITSELF} (?:co hieu luc|thay the)`, 'u');

/** Everything the letter orders, asks or encourages, in its order. */
export const readItems = (letter: LetterText, paragraphs: readonly Paragraph[], context: ItemsContext): ReadItem[] => {
  const closes = (paragraph: Paragraph, within: LabelStyle): boolean => {
    // Who carries a decision out is named in its last article, whatever line they stand on.
    if (within === 'article' && carriersAt(letter, paragraph)) return false;
    const flat = letter.flatOf(paragraph.start, Math.min(paragraph.end, paragraph.start + 640));
    if (TAKES_EFFECT.test(flat) || calledAll(letter, paragraph)) return true;
    if ((sentBy(letter, paragraph) || isSent(letter, paragraph)) && deadlineIn(letter, paragraph, context.on)) return true;
    return (
      (CLOSES.test(flat) || SPEAKS_OF_ITSELF.test(flat)) && (orderIn(letter, paragraph) !== null || leadAt(letter, paragraph) !== null)
    );
  };
  const orders = (paragraph: Paragraph): boolean =>
    (leadAt(letter, { start: paragraph.contentStart, end: paragraph.end })?.assignees.length ?? 0) > 0;
  const { opening, nodes, closing } = readStructure(letter, paragraphs, closes, orders);
  const addressed = nodes.length > 0 ? addressing(letter, opening, context.documentType) : null;
  const duties = new Duties(letter, addressed, context, announcedOrder(letter, opening), isMeeting(letter, nodes));
  const items: ReadItem[] = [];
  const limits = new HeadingLimits(letter, context.on);
  const announcing = opening.at(-1);
  const forAll = announcing ? limitForAll(letter, announcing, context.on) : null;
  const limitOf = (node: Node): FoundDeadline | null => (node.children.length > 0 ? null : (limits.above(node) ?? forAll));
  const attend = namesThoseWhoAttend(letter, opening.at(-1));
  for (const node of nodes) {
    if (attend && node.parent === null && node.style === 'dash') continue;
    const { duty, lead, words = contentOf(node) } = duties.of(node);
    if (duty && duties.isTask(node)) items.push(itemOf(letter, node.path, words, duty, lead, context.on, limitOf(node)));
  }
  // A letter without numbering gives its orders in running text; so does one whose points are no duties.
  const loose =
    nodes.length === 0 ? opening : items.length === 0 && SPEAKS.test(context.documentType ?? '') ? [...opening, ...closing] : closing;
  let count = 0;
  let told: readonly Piece[] = addressed?.assignees ?? [];
  for (const piece of loose.flatMap((paragraph) => (isGround(letter, paragraph) ? [] : ordersApart(letter, paragraph)))) {
    const own = leadAt(letter, piece);
    // Behind '… có ý kiến như sau:' whoever is named acts, also without a word of order.
    const isTold =
      !duties.isSpeaker(own) &&
      !(own && ORDERS_OTHERS.test(letter.flatOf(own.restStart, own.restStart + 12).trimStart())) &&
      (nodes.length === 0
        ? announced(letter, opening, piece)
        : SPEAKS_OF_ITSELF.test(letter.flatOf(piece.start, Math.min(piece.end, piece.start + 640))));
    const order = calledAll(letter, piece) ?? (own?.verb || (isTold && own && own.assignees.length > 0) ? own : orderIn(letter, piece));
    // 'Báo cáo của các đơn vị gửi về Sở Y tế trước ngày …' has no word of order, but a day.
    const dated = !order && deadlineIn(letter, piece, context.on) !== null;
    const lead = order ?? (dated ? sentBy(letter, piece) : null);
    // 'Báo cáo gửi về Sở Y tế trước ngày …' is for whoever was told before.
    const inherits = !lead && dated && isSent(letter, piece);
    const assignees = lead?.assignees ?? (inherits ? told : []);
    if (assignees.length === 0) continue;
    told = assignees;
    count += 1;
    const duty: Duty = { verb: lead?.verb ?? null, assignees, own: !inherits, helpers: [], time: null };
    items.push(itemOf(letter, count === 1 ? 'closing' : `closing#${count}`, piece, duty, lead, context.on));
  }
  return withTables(letter, items, nodes, context);
};

/** The rows of the tables among the other items, in the order of the letter; those of an annex stand behind all. */
const withTables = (
  letter: LetterText,
  items: readonly ReadItem[],
  nodes: readonly Node[],
  { tables: given, on }: ItemsContext,
): ReadItem[] => {
  if (!given || given.tables.length === 0) return [...items];
  const placed = nodes.map(({ path, paragraphs: [first] }) => ({ path, start: first ? letter.spanOf(first).start : 0 }));
  const taken = new Map(items.map(({ label }) => [label, 1]));
  let passed = 0;
  const rows = given.tables.flatMap((table) => {
    const { start } = given.letter.spanOf(table);
    // Tables and headings both stand in the order of the letter: each heading is passed once.
    while ((placed[passed]?.start ?? Infinity) < start) passed += 1;
    const above = placed[passed - 1]?.path ?? '';
    return tableItems(given.letter, table, table.start >= given.annexFrom ? ANNEX : above, on);
  });
  const unique = rows.map((item) => ({ ...item, label: uniqueIn(taken, item.label) }));
  return [...items, ...unique].sort((one, other) => one.span.start - other.span.start);
};
const ANNEX = 'Phụ lục';

/** In these a running text without points orders somebody. */
const SPEAKS = /^(?:công văn|công điện|thông báo|chỉ thị)/iu;
/** 'Đối tượng tham dự:' over dashes that name who comes. */
const ATTEND = /^(?:doi tuong|thanh phan)(?: (?:tham du|tham gia|du|du hop|tap huan|moi|hoi nghi))*\s?:?$/u;
const namesThoseWhoAttend = (letter: LetterText, last: Paragraph | undefined): boolean =>
  last !== undefined && last.end - last.start < 60 && ATTEND.test(letter.flatOf(last.start, last.end));

/** Who asks others speaks: 'Ủy ban nhân dân quận đề nghị Thủ trưởng các đơn vị …'. */
const ORDERS_OTHERS = /^(?:yeu cau|de nghi|giao|kinh)\b/u;
const ANNOUNCED = /\b(?:nhu sau|sau day|y kien|ket luan|yeu cau|chi dao)\s?:$/u;
/** Does a paragraph before this one end with '… có ý kiến như sau:'? */
const announced = (letter: LetterText, opening: readonly Paragraph[], { start }: Piece): boolean =>
  opening.some(
    (paragraph) => paragraph.end < start && ANNOUNCED.test(letter.flatOf(Math.max(paragraph.start, paragraph.end - 60), paragraph.end)),
  );

/** 'Căn cứ Công văn số … về tăng cường chỉ đạo các trung tâm …;' is what the letter rests on. */
const isGround = (letter: LetterText, { start, end }: Piece): boolean =>
  letter.textOf(end - 1, end) === ';' && /^(?:can cu|xet|thuc hien|theo) /u.test(letter.flatOf(start, Math.min(end, start + 12)));

/** Running text gives several orders one after another: each sentence that begins with an order to somebody is a duty of its own. */
const ordersApart = (letter: LetterText, { start, end }: Piece): Piece[] => {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const { index, 0: stop } of matchesIn(letter.textOf(start, end), /[.;]\s(?=\p{Lu})/gu)) {
    const next = start + index + stop.length;
    const lead = leadAt(letter, { start: next, end });
    if (!lead?.verb || lead.assignees.length === 0) continue;
    pieces.push({ start: from, end: start + index + 1 });
    from = next;
  }
  return [...pieces, { start: from, end }];
};

/** './.' and '/.' say that a letter ends. */
const withoutEndMark = (text: string): string => (text.endsWith('/.') ? text.replace(/\s?(?:\.\/\.|\/\.)$/u, '.') : text);

/** How often, as the point says it or the line of its own that states its time ('Thời gian thực hiện: Hằng năm'). */
const recurrenceOf = (letter: LetterText, body: Piece, time: Piece | null): Read<ReadRecurrence | null> => {
  const own = recurrenceIn(letter, body);
  return own.value === null && time ? recurrenceIn(letter, time) : own;
};

const itemOf = (
  letter: LetterText,
  label: string,
  content: Piece,
  duty: Duty,
  lead: Lead | null,
  on: string | null,
  above: FoundDeadline | null = null,
): ReadItem => {
  const body = letter.trim(content);
  const confidence = duty.own ? 0.93 : 0.88;
  const own = (duty.time && timeOf(letter, duty.time, on)) ?? deadlineIn(letter, body, on);
  const recurrence = recurrenceOf(letter, body, duty.time);
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
    text: withoutEndMark(letter.valueOf(body)),
    assignees: named(duty.assignees),
    coOperators: named(duty.helpers.length > 0 ? duty.helpers : coOperatorsIn(letter, rest)).map((read) => ({ ...read, warnings: [] })),
    verb: duty.verb,
    deadline: deadlineOf(letter, body, own ?? (recurrence.value ? null : above)),
    recurrence,
    target: targetIn(letter, body),
    ...reportingIn(letter, body),
    confidence,
  };
};
