import type { Paragraph } from '../layout/paragraphs';
import type { LetterText, Piece } from '../text/letter-text';
import { beginsAssigneeAt } from './assignee-heads';
import { phraseAt } from './assignees';
import { splitAssignees } from './split-assignees';
import type { Node } from './structure';

/** What a plan says of one of its works in lines of their own: who leads, who helps, by when. */
export interface Attributes {
  readonly leads: readonly Piece[];
  readonly helpers: readonly Piece[];
  /** 'Quý II/2025', 'trước ngày 30/6/2025', behind 'Thời gian thực hiện:'. */
  readonly time: Piece | null;
  readonly product: Piece | null;
}
type Kind = 'lead' | 'help' | 'time' | 'product' | 'other';
const WHO = String.raw`(?:co qua[a-z]|don v[il]|bo phan|noi|phong,? ban|to chuc|ca nhan)`;
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'lead',
    new RegExp(
      String.raw`^(?:(?:phan cong|${WHO})[\s-])?(?:(?:duoc )?(?:phan cong |giao )?(?:chu tri|dau moi)(?: thuc hien| tham muu| trien khai){0,2}|${WHO}[\s-](?:thuc hien|trien khai|to chuc(?: thuc hien)?)|phan cong thuc hien|trach nhiem thuc hien)\s?[:;]`,
      'u',
    ),
  ],
  ['help', new RegExp(String.raw`^(?:${WHO} )?(?:cung )?phoi hop(?: thuc hien| voi)?\s?[:;]`, 'u')],
  [
    'time',
    /^(?:thoi (?:gian|han|diem)|tien do|lo trinh)(?: (?:thuc hien|hoan thanh|trien khai|to chuc|bao cao|ban hanh|trinh|phe duyet|gui|nop))*(?: xong| du kien)?\s?:/u,
  ],
  ['product', /^(?:san pham|ket qua|ket qua (?:dau ra|thuc hien)|san pham dau ra|chi tieu)\s?:/u],
  [
    'other',
    /^(?:nhiem vu|noi dung|muc dich|yeu cau|doi tuong|pham vi|dia diem|thanh phan|kinh phi|nguon kinh phi|hinh thuc|so luong|phuong thuc|cach thuc|ghi chu)(?: (?:thuc hien|tham gia|ap dung|to chuc|tham du|cong viec|trien khai))?\s?:/u,
  ],
];
const LONGEST_NAME = 50;

/** Which attribute a line states, and where its words begin; null for a line that states none. */
export const attributeAt = (letter: LetterText, { start, end }: Piece): { kind: Kind; from: number } | null => {
  const flat = letter.flatOf(start, Math.min(end, start + LONGEST_NAME));
  if (!/[:;]/u.test(flat)) return null;
  for (const [kind, wording] of KINDS) {
    const match = wording.exec(flat);
    if (match) return { kind, from: start + match[0].length };
  }
  return null;
};

/** The attributes below a node, in its own paragraphs and in its points; null where none says who leads. */
export const attributesOf = (letter: LetterText, node: Node): Attributes | null => {
  const [title] = node.paragraphs;
  if (title && attributeAt(letter, { start: title.contentStart, end: title.end })) return null;
  const lines = [...node.paragraphs.slice(1), ...node.children.flatMap((child) => linesOf(letter, child))];
  let leads: Piece[] = [];
  let helpers: Piece[] = [];
  let time: Piece | null = null;
  let product: Piece | null = null;
  for (const { contentStart, end } of lines) {
    const attribute = attributeAt(letter, { start: contentStart, end });
    if (!attribute) continue;
    const value = letter.trim({ start: attribute.from, end }, '.;');
    if (attribute.kind === 'lead') leads = [...leads, ...namesIn(letter, value)];
    else if (attribute.kind === 'help') helpers = [...helpers, ...namesIn(letter, value)];
    else if (attribute.kind === 'time') time ??= value;
    else if (attribute.kind === 'product') product ??= value;
  }
  return leads.length > 0 ? { leads, helpers, time, product } : null;
};

/** A point of one line; or, below 'b) Cơ quan thực hiện:' with nothing behind it, the lines of its own points. */
const linesOf = (letter: LetterText, { paragraphs, children }: Node): readonly Paragraph[] => {
  const [first] = paragraphs;
  if (!first) return [];
  if (children.length === 0) return [first];
  const attribute = attributeAt(letter, { start: first.contentStart, end: first.end });
  const isBare = attribute !== null && letter.trim({ start: attribute.from, end: first.end }, '.;').end <= attribute.from + 1;
  return isBare ? children.flatMap((child) => child.paragraphs.slice(0, 1)) : [];
};

/** Names behind 'Cơ quan chủ trì:', up to where somebody begins to act. */
export const namesIn = (letter: LetterText, { start, end }: Piece): Piece[] => {
  const from = letter.trim({ start, end }).start;
  if (!beginsAssigneeAt(letter, from, end, true)) return [];
  const phrase = phraseAt(letter, from, end);
  return splitAssignees(letter, letter.trim(phrase?.piece ?? { start: from, end }, '.;,'));
};
