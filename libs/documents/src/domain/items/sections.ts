import type { LetterText, Piece } from '../text/letter-text';
import type { Node } from './structure';

/**
 * What a heading says of the points below it: reasons, aims and scope order nobody; under 'NHIỆM VỤ, GIẢI PHÁP' every point is something to be done;
 * of the others each point speaks for itself.
 */
export type Section = 'background' | 'tasks' | 'plain';

const LONGEST_HEADING = 170;
const BACKGROUND =
  /^(?:ve )?(?:muc dich|muc tieu|quan diem|nguyen tac|pham vi|doi tuong|giai thich tu ngu|can cu|co so (?:phap ly|thuc tien|chinh tri)|su can thiet|danh gia (?:chung|tinh hinh|ket qua|tac dong)|ket qua (?:dat duoc|thuc hien)|tinh hinh|dac diem|thuc trang|(?:nhung )?ton tai|(?:nhung )?han che|nguyen nhan|uu diem|khuyet diem|bai hoc|thoi gian(?! (?:nop|gui|bao cao)\b)|dia diem|thanh phan|ten goi|noi dung chinh cua|noi dung co ban|bo cuc|du kien|(?:nhung )?quy dinh chung|chu de|y nghia|khau hieu|qua trinh (?:xay dung|soan thao)|quy trinh|trinh tu|phan cap (?:tham quyen|quan ly|thuc hien)|hieu luc thi hanh|(?:nhung )?kho khan,? (?:va )?vuong mac|quy dinh (?:ve|cua phap luat))\b/u;
/** 'Yêu cầu' alone heads what a plan asks of itself; 'Yêu cầu các phòng, ban …' is an order. */
const REQUIREMENTS = /^(?:muc dich\s?(?:,|va|-)\s?)?yeu cau(?: chung)?\s?[:.]?$/u;
const TASKS =
  /^(?:ve )?(?:mot so |cac |nhung )?(?:nhiem vu|giai phap|noi dung,? nhiem vu|nhiem vu,? giai phap|cong viec can|phuong huong,? nhiem vu)\b/u;

/** 'Một số lưu ý:' below 'Địa điểm' tells people what to mind. */
const NOTES = /^(?:[mn]ot so |nhung )?(?:dieu |van de |noi dung )?(?:can )?luu y\b/u;

const AGENDA = /^(?:noi dung|chuong trinh)(?: (?:hoi nghi|cuoc hop|hop|lam viec|hoi thao|tap huan))?\s?[:.]?$/u;
const INVITED = /^thanh phan(?: (?:tham du|tham gia|du|moi|hoi nghi|du hop))*\s?[:,.]/u;
const WHEN_WHERE = /^(?:thoi gian|dia diem)\b/u;
/** 'Thành phần: …' beside 'Thời gian, địa điểm: …' calls people to a meeting. */
export const isMeeting = (letter: LetterText, nodes: readonly Node[]): boolean => {
  const begins = (wording: RegExp): boolean =>
    nodes.some(
      ({ paragraphs: [first] }) => first && wording.test(letter.flatOf(first.contentStart, Math.min(first.end, first.contentStart + 40))),
    );
  return begins(INVITED) && begins(WHEN_WHERE);
};

/** Sections by node: a point belongs to that of its heading, unless it opens one of its own. */
export class Sections {
  readonly #known = new Map<Node, Section>();

  /** @param isMeeting the letter calls people together: its 'Nội dung' is what they will hear. */
  constructor(
    private readonly letter: LetterText,
    private readonly isMeeting = false,
  ) {}

  of(node: Node): Section {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const own = this.#opens(node);
    const section = own ?? (node.parent ? this.of(node.parent) : 'plain');
    this.#known.set(node, section);
    return section;
  }
  /** The section that this node's heading opens; null where it is no heading. */
  #opens(node: Node): Section | null {
    if (announcementOf(this.letter, node)) return 'tasks';
    const title = headingOf(this.letter, node);
    if (!title) return null;
    const flat = this.letter.flatOf(title.start, title.end);
    if (BACKGROUND.test(flat) || REQUIREMENTS.test(flat)) return 'background';
    if (this.isMeeting && AGENDA.test(flat)) return 'background';
    if (TASKS.test(flat)) return 'tasks';
    if (NOTES.test(flat)) return 'plain';
    // 'PHẦN II', 'Chương 2' and Roman numbers begin anew, whatever stood before.
    return node.parent === null ? 'plain' : null;
  }
}

const SAYS_TASKS = /\b(?:nhiem vu|giai phap|cong viec|noi dung|yeu cau)\b[^.;]{0,60}\b(?:sau|sau day)\s?:$/u;
const EXTENT = 160;
/** The paragraph of a heading that says that its points are to be done: '…, thành phố cần thực hiện tốt một số nhiệm vụ sau:'. */
export const announcementOf = (letter: LetterText, { paragraphs, children }: Node): Piece | null => {
  const last = paragraphs.at(-1);
  if (!last || children.length === 0 || paragraphs.length < 2) return null;
  return SAYS_TASKS.test(letter.flatOf(Math.max(last.start, last.end - EXTENT), last.end)) ? last : null;
};

/** The first paragraph of a node where it is a title over what follows: short, without a full stop, with something below it. */
export const headingOf = (letter: LetterText, node: Node): Piece | null => {
  const [first] = node.paragraphs;
  if (!first || first.end - first.contentStart > LONGEST_HEADING) return null;
  const hasBelow = node.children.length > 0 || node.paragraphs.length > 1;
  if (!hasBelow || /[.;,]$/u.test(letter.textOf(first.end - 1, first.end))) return null;
  return letter.trim({ start: first.contentStart, end: first.end });
};
