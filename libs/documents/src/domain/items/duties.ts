import type { Paragraph } from '../layout/paragraphs';
import type { LetterText, Piece } from '../text/letter-text';
import { beginsToAct } from './begins-to-act';
import { coOperatorsIn, leadAt, leadBehindClause, leadBehindTitle, leadInSentence, orderIn, type Lead } from './lead';
import { nameAloneAt } from './name-alone';
import { pointBefore } from './point-before';
import { carriersBelow } from './carriers';
import { furtherLeads } from './further-leads';
import { leadAtEnd } from './lead-at-end';
import { isMember } from './members';
import { ABOUT_DUTIES, ARRANGES, GOES_INTO_DETAIL, HELPED_ONLY, SAYS_WHEN, LEAST_WORDS_OF_ORDER } from './duty-wording';
import { isDuePoint } from './due-points';
import { dutyFor, type Duty } from './duty';
import { isIssuer, isIssuerInShort } from './issuer-named';
import { isMatter } from './matters';
import { hasOwnLimit, statesLimit } from './own-limit';
import { isAmendment } from './amendments';
import { attributeAt, attributesOf, type Attributes } from './plan-attributes';
import { announcementOf, Sections } from './sections';
import { unitSpokenTo } from './unit-spoken-to';
import { DIRECTS, isHeadLost, TELLS, type Speaker } from './speaker';
import { contentOf, type Node } from './structure';
import { wordsIn } from './words-in';

export interface NodeDuty {
  readonly duty: Duty | null;
  readonly lead: Lead | null;
  /** Its words, where they are not all of the point: those who carry a decision out are named below the day it takes effect. */
  readonly words?: Piece;
}
const NOBODY: NodeDuty = { duty: null, lead: null };
const LONGEST_TITLE = 120;
export const ANNOUNCES = /(?:\bsau|\bsau day|\bnhu sau|\bgom|\bnhiem vu|\bnoi dung|\bviec|\byeu cau|\bcu the)\s?:?$/u;
const EXTENT_OF_HEADING = 60;
/** The duties of a letter's points, from the first to the last: a point without an assignee takes those above it. */
export class Duties {
  readonly #known = new Map<Node, NodeDuty>();
  readonly #sections: Sections;
  readonly #planned = new Map<Node, Attributes | null>();
  /** In a rule 'chỉ đạo ngành giáo dục' is what an office is about, and 'Viên chức khi được xem xét …' says whom it is for. */
  readonly #isRule: boolean;

  constructor(
    private readonly letter: LetterText,
    private readonly addressed: Duty | null,
    private readonly speaker: Speaker,
    /** The word of 'UBND huyện yêu cầu:', whose points name those whom it orders. */
    private readonly announcedVerb: string | null = null,
    meets = false,
  ) {
    this.#sections = new Sections(letter, meets);
    this.#isRule = TELLS.test(speaker.documentType ?? '');
  }
  of(node: Node): NodeDuty {
    const known = this.#known.get(node);
    if (known) return known;
    const found = this.#find(node);
    this.#known.set(node, found);
    return found;
  }
  isTask(node: Node): boolean {
    const { duty, lead } = this.of(node);
    if (!duty) return false;
    const { letter } = this;
    const content = contentOf(node);
    if (this.#attributes(node)) return true;
    if (node.children.length === 0 && !duty.own && (this.#listsThings(node.parent) || isMatter(letter, node))) return false;
    if (node.children.length === 0)
      return duty.assignees.length > 0 || isHeadLost(this.speaker) || this.#isOpenTask(node) || this.#hasOwnLimit(node);
    const particulars = node.children.every(({ style }) => style === 'dash' || style === 'plus');
    if (!duty.own)
      return (
        particulars &&
        duty.assignees.length > 0 &&
        beginsToAct(letter, content) &&
        (wordsIn(letter, content) > LEAST_WORDS_OF_ORDER || this.#listsThings(node))
      );
    if (particulars && node.children.every((child) => isMatter(letter, child))) return false;
    // 'Trách nhiệm của chính quyền địa phương' heads what they do and is no duty itself.
    if (particulars) return !ABOUT_DUTIES.test(letter.flatOf(content.start, Math.min(content.end, content.start + 40)));
    const rest = lead ? letter.trim({ start: lead.restStart, end: content.end }, ':.;,') : content;
    if (statesLimit(letter, rest)) return true;
    const flat = letter.flatOf(rest.start, rest.end).replace(GOES_INTO_DETAIL, '');
    return wordsIn(letter, rest) > 4 && !ANNOUNCES.test(flat) && !HELPED_ONLY.test(`${flat}${letter.textOf(rest.end, rest.end + 1)}`);
  }

  #find(node: Node): NodeDuty {
    const { letter } = this;
    const content = contentOf(node);
    if (isMember(letter, content) || (this.#isRule && isAmendment(letter, node))) return NOBODY;
    const attributes = this.#attributes(node);
    if (attributes) return { duty: dutyFor(null, attributes.leads, true, attributes), lead: null };
    if (attributeAt(letter, content) || this.#isParticular(node)) return this.#ordered(node, /^giao/iu);
    const carried = node.style === 'article' ? carriersBelow(letter, node) : null;
    if (carried) return { duty: dutyFor(null, carried.lead.assignees, true), lead: carried.lead, words: carried.words };
    const background = this.#sections.of(node) === 'background';
    const lead = this.#leadOf(node);
    if (lead && lead.assignees.length > 0) {
      if (lead.verb === null && this.#isRule && SAYS_WHEN.test(letter.flatOf(lead.restStart, lead.restStart + 18).trimStart()))
        return NOBODY;
      if (lead.verb === null && this.isSpeaker(lead) && !this.#headsOwnWork(node)) return this.#ordered(node);
      // '1. Sở GD&ĐT' over 'Giao phòng Chính trị tư tưởng …': the issuer hands it to an office of its own.
      const handed =
        lead.verb === null && isIssuerInShort(this.letter, this.speaker.issuer, lead.assignees)
          ? this.#ordered(node, /^(?:giao|phân công)/iu)
          : NOBODY;
      if (handed.duty) return handed;
      if (background && lead.verb === null) return NOBODY;
      const helpers =
        node.children.length > 0 ? coOperatorsIn(letter, { start: lead.restStart, end: node.paragraphs[0]?.end ?? content.end }) : [];
      return {
        duty: dutyFor(lead.verb ?? this.announcedVerb, [...lead.assignees, ...furtherLeads(letter, node, lead)], true, { helpers }),
        lead,
      };
    }
    // 'Thời gian: …, đề nghị các đơn vị gửi …' orders behind its title, where 'Sự cần thiết' only tells.
    if (background)
      return ARRANGES.test(letter.flatOf(content.start, Math.min(content.end, content.start + 120)))
        ? this.#ordered(node, /^(?:đề nghị|để nghị|yêu cầu)/iu)
        : NOBODY;
    const above = node.parent ? (this.#announced(node.parent) ?? this.of(node.parent).duty) : this.addressed;
    const order = above && node.parent ? null : orderIn(letter, content);
    const given = order && this.#isRule && /^chỉ đạo/iu.test(order.verb ?? '') ? null : order;
    if (above && given && /^giao/iu.test(given.verb ?? '')) return { duty: dutyFor(given.verb, given.assignees, true), lead: given };
    const ending = leadAtEnd(letter, content);
    if (ending) return { duty: dutyFor(null, ending.leads, true, { helpers: ending.helpers }), lead: null };
    if (above) return { duty: { ...above, verb: lead?.verb ?? above.verb, own: false, time: null }, lead };
    const later = given ?? (node.style === 'article' ? leadInSentence(letter, content) : null);
    if (later) return { duty: dutyFor(later.verb, later.assignees, true), lead: later };
    // Where nobody else is told, a class behind a ground is: 'Trong quá trình thực hiện, các cơ quan, đơn vị kịp thời phản ánh …'.
    const behind = leadBehindClause(letter, content.start, content.end, true);
    if (behind) return { duty: dutyFor(null, behind.assignees, true), lead: behind };
    return { duty: this.#goingOn(node) ?? this.#unnamed(node), lead };
  }
  /** '- Tạo chuyên mục …' behind '- Thủ trưởng các cơ sở … tuyên truyền' under a heading that names nobody: the same ones go on. */
  #goingOn(node: Node): Duty | null {
    const before = node.style === 'dash' || node.style === 'plus' ? pointBefore(node) : null;
    if (!before || before.children.length > 0 || !beginsToAct(this.letter, contentOf(node))) return null;
    const { duty } = this.of(before);
    return duty && duty.assignees.length > 0 ? { ...duty, own: false, time: null, helpers: [] } : null;
  }

  /** Below a work whose lines say who leads it, points are its particulars. */
  #isParticular({ parent }: Node): boolean {
    return parent !== null && (this.#attributes(parent) !== null || this.#isParticular(parent));
  }
  /** Who is named at the beginning of a point, or below its title. */
  #leadOf(node: Node): Lead | null {
    const { letter } = this;
    const content = contentOf(node);
    const [title, ...below] = node.paragraphs;
    // 'Điều 16. Trách nhiệm thi hành', '1. Về kiến nghị …:' are titles; who is meant stands in the paragraph below.
    const isTitle =
      title !== undefined &&
      (/:$/u.test(letter.textOf(title.end - 1, title.end)) ||
        (title.end - title.contentStart < LONGEST_TITLE && !/[.;]$/u.test(letter.textOf(title.end - 1, title.end))));
    // In a rule 'Đối với tổ chức …' says for whom its points are.
    const isCase = this.#isRule && /^doi voi /u.test(letter.flatOf(content.start, Math.min(content.end, content.start + 8)));
    const heads = node.children.length > 0 && !isCase ? nameAloneAt(letter, content) : null;
    const first = leadBehindTitle(letter, content) ?? leadAt(letter, content);
    // Points take whom the paragraph right above them names, none further up.
    const near = below.slice(0, 3).filter((one) => node.children.length === 0 || one === below.at(-1));
    // '5. Để nâng cao hiệu lực …, các Sở, ngành … theo chức năng triển khai những nội dung sau:' over its points.
    const behind =
      !first?.assignees.length && node.children.length > 0 && isTitle ? leadBehindClause(letter, content.start, content.end, true) : null;
    const candidates = [heads, first, behind, ...(isTitle ? near.map((paragraph) => leadAt(letter, paragraph)) : [])];
    return candidates.find((one) => one && one.assignees.length > 0) ?? first;
  }
  /** Whom the last paragraph above a heading's points tells to do them: '…, thành phố cần thực hiện tốt một số nhiệm vụ sau:'. */
  #announced(node: Node): Duty | null {
    const piece = announcementOf(this.letter, node);
    if (!piece) return null;
    const order = orderIn(this.letter, piece) ?? unitSpokenTo(this.letter, piece);
    return order ? dutyFor(order.verb, order.assignees, false) : null;
  }
  /** Only what a point orders somebody else to do. */
  #ordered(node: Node, verb = /./u): NodeDuty {
    const order = orderIn(this.letter, contentOf(node));
    return order && verb.test(order.verb ?? '') ? { duty: dutyFor(order.verb, order.assignees, true), lead: order } : NOBODY;
  }
  /** 'Ủy ban nhân dân tỉnh phân cấp cho Sở …' tells what the issuer itself does by this letter. */
  isSpeaker(lead: Lead | null): boolean {
    return isIssuer(this.letter, this.speaker.issuer, lead?.assignees ?? []);
  }
  /** '3.1. Sở Giáo dục và Đào tạo' in that body's own plan heads what it takes upon itself. */
  #headsOwnWork(node: Node): boolean {
    return node.children.length > 0 && !this.#isRule && nameAloneAt(this.letter, contentOf(node)) !== null;
  }
  /** A duty that names nobody: whoever the letter is sent to; a notice of a meeting may leave it open. */
  #unnamed(node: Node): Duty | null {
    const { documentType } = this.speaker;
    if (this.#hasOwnLimit(node)) return dutyFor(null, [], false);
    const addressees = this.speaker.addressees.filter(({ start, end }) => end - start > 2); // a speck of a scan is nobody
    // A letter whose head is lost: what is to be done is, whoever was told.
    if (isHeadLost(this.speaker)) return beginsToAct(this.letter, contentOf(node)) ? dutyFor(null, addressees, false) : null;
    if (!DIRECTS.test(documentType ?? '') || this.#isRule) return null;
    const toAddressees = /^công (?:văn|điện)/iu.test(documentType ?? '');
    if (
      toAddressees
        ? (!isDuePoint(this.letter, node) && !beginsToAct(this.letter, contentOf(node))) || addressees.length === 0
        : this.#sections.of(node) !== 'tasks'
    )
      return null;
    return dutyFor(null, toAddressees ? addressees : [], false);
  }
  /** 'Nắm chắc dữ liệu về: + Tiến độ dự án; + Vướng mắc của nhà đầu tư': an order whose particulars are things, not works. */
  #listsThings(parent: Node | null): boolean {
    if (!parent || !this.#isTaskWithDuty(parent)) return false;
    const acting = parent.children.filter(
      (child) => beginsToAct(this.letter, contentOf(child)) || (this.#leadOf(child)?.assignees.length ?? 0) > 0,
    );
    return acting.length * 2 < parent.children.length;
  }
  /** An order of its own words, not a heading that only names somebody. */
  #isTaskWithDuty(node: Node): boolean {
    const duty = this.of(node).duty;
    const particulars = node.children.every(({ style }) => style === 'dash' || style === 'plus');
    return duty !== null && !duty.own && particulars && beginsToAct(this.letter, contentOf(node));
  }
  /** Under 'NHIỆM VỤ, GIẢI PHÁP' a point may be a task of nobody that is named. */
  #isOpenTask(node: Node): boolean {
    return (
      this.#sections.of(node) === 'tasks' && DIRECTS.test(this.speaker.documentType ?? '') && wordsIn(this.letter, contentOf(node)) > 4
    );
  }
  #hasOwnLimit(node: Node): boolean {
    return node.children.length === 0 && hasOwnLimit(this.letter, this.speaker.documentType, contentOf(node));
  }
  #attributes(node: Node): Attributes | null {
    const known = this.#planned.get(node);
    if (known !== undefined) return known;
    const found = attributesOf(this.letter, node);
    this.#planned.set(node, found);
    return found;
  }
}
/** '… yêu cầu các phòng, ban và UBND các xã, phường thực hiện tốt các nhiệm vụ sau:' addresses every item that names nobody itself. */
export const addressing = (letter: LetterText, opening: readonly Paragraph[], documentType: string | null): Duty | null => {
  const last = opening.at(-1);
  if (!last || /^(?:tờ trình|báo cáo)/iu.test(documentType ?? '')) return null;
  const text = letter.trim(last, ':.');
  const endsOpen = letter.textOf(last.end - 1, last.end) === ':';
  if (!endsOpen && !ANNOUNCES.test(letter.flatOf(Math.max(text.start, text.end - EXTENT_OF_HEADING), text.end))) return null;
  const from = Math.max(last.start, last.end - 1_000);
  const lead = orderIn(letter, { start: from, end: last.end });
  return lead ? dutyFor(lead.verb, lead.assignees, false) : null;
};
