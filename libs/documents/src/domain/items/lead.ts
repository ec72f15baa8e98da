import { fold } from '../text/fold';
import { startsCapital } from '../text/letter-case';
import type { LetterText, Piece } from '../text/letter-text';
import { beginsAssigneeAt } from './assignee-heads';
import { beginsToAct } from './begins-to-act';
import { phraseAt, type Phrase } from './assignees';
import { bearerAt } from './bearers';
import { splitAssignees } from './split-assignees';
import { unitActing } from './unit-acting';
import { matchesIn } from '../text/matches';

/** Who is told to act, and by which word; the rest of the text is what is to be done. */
export interface Lead {
  /** As written: 'Giao', 'Yêu cầu', 'Đề nghị', 'Khuyến khích'; null where the body is only named. */
  readonly verb: string | null;
  readonly assignees: readonly Piece[];
  readonly restStart: number;
  readonly stop: Phrase['stop'];
}
const ORDER_AT_START =
  /^(?:giao nhiem vu cho|giao trach nhiem cho|giao|kinh trinh|kinh de nghi|tran trong de nghi|rat mong|kinh mong|de nghi|yeu cau|phan cong|khuyen khich|uy quyen cho|uy quyen)\b(?:\scho\b)?[:]?\s/u;
/** 'êu cầu': its first letter is a speck of the scan. */
const ORDER_ANYWHERE = /\b(?:yeu cau|de nghi|eu cau|rat mong|kinh mong|giao(?: nhiem vu)? cho|giao|phan cong|chi dao|chi thi)\s?:?\s/gu;
/** As many orders are tried in one paragraph before it counts as none. */
const MOST_TRIES = 12;
/** How far into a paragraph an order to somebody may stand. */
const REACH = 1_200;

/** 'Giao Sở Y tế …', 'Phòng Y tế thị xã, Trung tâm y tế thị xã: …', 'Công an huyện tăng cường …'. */
export const leadAt = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const known = leads.get(letter) ?? new Map<number, Lead | null>();
  leads.set(letter, known);
  const key = start * LONGEST_TEXT + end;
  const before = known.get(key);
  if (before !== undefined) return before;
  const lead = findLead(letter, { start, end });
  known.set(key, lead);
  return lead;
};
/** Structure, duties and closing ask for the same leads. */
const leads = new WeakMap<LetterText, Map<number, Lead | null>>();
const LONGEST_TEXT = 2 ** 26;

const findLead = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const order = ORDER_AT_START.exec(letter.flatOf(start, Math.min(end, start + 40)))?.[0] ?? '';
  const verb = order && isVerb(letter, start, order) ? letter.valueOf({ start, end: start + order.length }).replace(/:$/u, '') : null;
  const about = !verb && /^doi voi /u.test(letter.flatOf(start, start + 8)) ? 8 : 0;
  const named = verb ? start + order.length : start + about;
  const from = named + (PERSONS.exec(letter.flatOf(named, Math.min(end, named + 60)))?.[0].length ?? 0);
  if (!beginsAssigneeAt(letter, from, end, true)) {
    const unit = unitActing(letter, { start: from, end });
    if (unit) return { ...unit, verb };
    return verb
      ? { verb, assignees: [], restStart: from, stop: 'action' }
      : (leadBehindClause(letter, start, end) ?? bearerAt(letter, { start, end }));
  }
  const carriers = carriersOut(letter, from, end);
  if (carriers) return { verb, assignees: splitAssignees(letter, carriers), restStart: carriers.end, stop: 'action' };
  const phrase = phraseAt(letter, from, end);
  // 'Doanh nghiệp là động lực' tells what is, 'Phòng Kinh tế là cơ quan thường trực' what to do.
  const isTold =
    phrase !== null &&
    /^la (?!co quan|don vi|dau moi|thuong truc|to chuc\b|ca nhan\b|chu dau tu)/u.test(
      letter.flatOf(phrase.piece.end, phrase.piece.end + 30).trimStart(),
    );
  if (!phrase || (!verb && (phrase.stop === 'sentence' || isTold)))
    return verb ? { verb, assignees: [], restStart: from, stop: 'action' } : null;
  if (about > 0 && phrase.stop !== 'colon') return leadBehindClause(letter, start, end);
  if (!verb && phrase.stop === 'action' && isBareHead(letter, phrase.piece) && !beginsToAct(letter, { start: phrase.piece.end + 1, end }))
    return null;
  return { verb, assignees: splitAssignees(letter, phrase.piece), restStart: phrase.next, stop: phrase.stop };
};
/** 'Điều 3. Chánh Văn phòng, Giám đốc các Sở …, … chịu trách nhiệm thi hành Quyết định này': all before these words are names, however strange. */
const CARRY_OUT = /,?\s(?:chiu trach nhiem|co trach nhiem|can cu)\s(?:to chuc |trien khai )?(?:thi hanh|thuc hien)\b[^.:;]{0,60}\bnay\b/u;
const LONGEST_LIST = 900;
/** 'Các ông (bà): Chánh Văn phòng …' means the offices that follow. */
const PERSONS =
  /^(?:cac )?ong(?:,? ?\(?ba\)?)?\s?:?\s(?=chanh|giam doc|truong|thu truong|chu tich|cuc truong|hieu truong|vien truong|vu truong|tong)/u;
/** The title of an article that a file put on the line of the names: 'Trách nhiệm thi hành Chánh Văn phòng …'. */
const CARRIERS_TITLE =
  /^(?:dieu khoan thi hanh|hieu luc (?:va trach nhiem )?thi hanh|(?:trach nhiem )?to chuc (?:thuc hien|thi hanh)|trach nhiem (?:to chuc )?(?:thi hanh|thuc hien))[.:]?\s/u;
/** Who carries a document out, in a paragraph that says nothing else; null for any other. */
export const carriersAt = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const opening = letter.flatOf(start, Math.min(end, start + 60));
  const behind = start + (CARRIERS_TITLE.exec(opening)?.[0].length ?? 0);
  const from = behind + (PERSONS.exec(letter.flatOf(behind, Math.min(end, behind + 60)))?.[0].length ?? 0);
  if (!startsCapital(letter.textOf(behind, behind + 1)) && behind > start) return null;
  const carriers = beginsAssigneeAt(letter, from, end, true) ? carriersOut(letter, from, end, true) : null;
  return carriers ? { verb: null, assignees: splitAssignees(letter, carriers), restStart: carriers.end, stop: 'action' } : null;
};
/** @param lines the names may stand one below the other. */
const carriersOut = (letter: LetterText, from: number, end: number, lines = false): Piece | null => {
  const flat = letter.flatOf(from, Math.min(end, from + REACH));
  const length = flat.includes('trach nhiem') || flat.includes('can cu') ? flat.search(CARRY_OUT) : -1;
  if (length < 5 || length > LONGEST_LIST || (!lines && /[.;]\s?\n/u.test(flat.slice(0, length)))) return null;
  // A full stop is a comma that a scan misread where another name stands behind it: 'Chánh Văn phòng. Trưởng phòng …'.
  for (const { index, 0: stop } of matchesIn(flat.slice(0, length), /[a-z)]\.\s/gu))
    if (!beginsAssigneeAt(letter, from + index + stop.length, end, false)) return null;
  return letter.trim({ start: from, end: from + length }, ',;');
};
/** 'Đơn vị tính giá', 'Cơ quan' alone name nobody unless they act. */
const isBareHead = (letter: LetterText, { start, end }: Piece): boolean =>
  /^(?:don vi|co quan|to chuc|doanh nghiep|bo|so|ban|phong|hoi|doan|to|doi|bo phan|van phong|hoi dong|uy ban|trung tam|can bo|cong chuc)$/u.test(
    letter.flatOf(start, Math.min(end, start + 20)),
  );

/** A ground or a condition before who acts: 'Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì …'. Classes there are those who are spoken of. */
const CLAUSE =
  /^(?:tren co so|can cu|theo|voi (?:vai tro|tu cach|trach nhiem)|de |nham|truong hop|doi voi|trong qua trinh|dinh ky|hang (?:nam|thang|quy|tuan|ngay)|sau khi|khi |trong |tu )[^.;:]{0,260}?,\s(?=[a-z])/u;
export const leadBehindClause = (letter: LetterText, start: number, end: number, classes = false): Lead | null => {
  const flat = letter.flatOf(start, Math.min(end, start + 420));
  const clause = CLAUSE.exec(flat);
  if (!clause) return null;
  // Several commas may come before the one that ends the clause; a list may begin with a class and go on with a name.
  const lists: Phrase[] = [];
  for (const { index, 0: joint } of matchesIn(flat.slice(0, 300), CLAUSE_ENDS)) {
    const from = start + index + joint.length;
    const named = startsCapital(letter.textOf(from, from + 1)) && beginsAssigneeAt(letter, from, end, false);
    if (!named && !(/^(?:cac|nhung)\s/u.test(flat.slice(index + joint.length)) || classes)) continue;
    if (!named && !beginsAssigneeAt(letter, from, end, true)) continue;
    const phrase = phraseAt(letter, from, end);
    if (phrase?.stop !== 'action' || !LEADS.test(letter.flatOf(phrase.piece.end, Math.min(end, phrase.piece.end + 40)).trimStart()))
      continue;
    lists.push(phrase);
    if (!named && !classes && !ONLY_WHEN.test(flat)) continue;
    const { piece, next, stop } = lists.find((one) => one.piece.end === phrase.piece.end) ?? phrase;
    return { verb: null, assignees: splitAssignees(letter, piece), restStart: next, stop };
  }
  return null;
};
/** 'Hằng năm, các cơ sở giáo dục bố trí …': nobody is spoken of before them. */
const ONLY_WHEN = /^hang (?:nam|quy|thang|tuan|ngay), (?:cac|nhung) /u;
const CLAUSE_ENDS = /(?:,|vuong mac)\s(?=[a-z])/gu;
const LEADS =
  /^(?:chu tri|co trach nhiem|chiu trach nhiem|phoi hop|to chuc|tham muu|tong hop|bao cao|chu dong|khan truong|chi dao|nghiem (?:tuc|chinh)|trien khai|huong dan|theo doi|xay dung|can\b|phai\b|tien hanh|thuc hien|kip thoi|xem xet|ra soat|can doi|phan anh|lap ke|lam viec|nghien cuu|xu ly|giai quyet|cung cap|hoan thien|bo tri|ban hanh|cong bo|trinh\b|don doc|kiem tra|giam sat|tang cuong|day manh|bao dam|dam bao|thong bao|gui\b|trung tap|phan cong|quyet dinh|cu (?:can bo|nguoi)|(?:can cu |theo )(?:chuc nang|nhiem vu|tham quyen))/u;

/** 'Điều 1. Thông qua Báo cáo …. Bộ Tài chính chịu trách nhiệm về nội dung …': who answers for it stands in a later sentence. */
export const leadInSentence = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const flat = letter.flatOf(start, Math.min(end, start + REACH));
  for (const { index } of matchesIn(flat, /\.\s(?=[a-z])/gu)) {
    const lead = leadAt(letter, { start: start + index + 2, end });
    const last = lead?.assignees.at(-1);
    if (lead && last && lead.stop === 'action' && ANSWERS.test(letter.flatOf(last.end, Math.min(end, last.end + 30)).trimStart()))
      return lead;
  }
  return null;
};
const ANSWERS = /^(?:chiu trach nhiem|co trach nhiem|chu tri)\b/u;

/** '1. Về đề nghị bố trí vốn: Bộ Tài chính nghiên cứu, xử lý …': behind the title stands who acts, in one of its sentences. */
export const leadBehindTitle = (letter: LetterText, { start, end }: Piece): Lead | null => {
  const flat = letter.flatOf(start, Math.min(end, start + REACH));
  const title = /^ve\s[^:]{5,700}:\s/u.exec(flat);
  if (!title) return null;
  for (const { index } of matchesIn(flat.slice(title[0].length - 2), /[:.;]\s(?=[a-z])/gu)) {
    const from = start + title[0].length - 2 + index + 2;
    const lead = leadAt(letter, { start: from, end });
    if (lead && lead.assignees.length > 0) return lead;
  }
  return null;
};

/** 'Bộ Nội vụ đã có Văn bản số 12/BNV-TCBC ngày 17/9 đề nghị các bộ báo cáo …' tells of an earlier letter and asks nothing. */
const ASKED_BEFORE =
  /\bda (?:co|gui|ban hanh|phat hanh) (?:cac )?(?:van ban|cong van|cong dien|thong bao|to trinh)\b(?:[^;.]|\.(?! )){0,110}$/u;
const LOOK_BACK = 150;
/** The first order to somebody anywhere in the paragraph: 'Với nội dung trên, yêu cầu các cơ quan, đơn vị khẩn trương …'. */
export const orderIn = (letter: LetterText, { start, end }: Piece): Lead | null => {
  let tries = 0;
  const flat = letter.flatOf(start, Math.min(end, start + REACH));
  for (const match of matchesIn(flat, ORDER_ANYWHERE)) {
    if ((tries += 1) > MOST_TRIES) return null;
    const at = start + match.index;
    // 'nhiệm vụ được giao cho các cơ quan' was given before.
    if (flat.slice(Math.max(0, match.index - 5), match.index) === 'duoc ') continue;
    if (ASKED_BEFORE.test(flat.slice(Math.max(0, match.index - LOOK_BACK), match.index))) continue;
    const from = at + match[0].length;
    if (!isVerb(letter, at, match[0]) || !beginsAssigneeAt(letter, from, end, true)) continue;
    const phrase = phraseAt(letter, from, end);
    if (phrase)
      return {
        verb: letter.valueOf({ start: at, end: from }).replace(/\s?:$/u, ''),
        assignees: splitAssignees(letter, phrase.piece),
        restStart: phrase.next,
        stop: phrase.stop,
      };
  }
  return null;
};

/** 'giáo' and 'giao' fold to the same letters; so do 'chỉ đạo' and names that end in it. */
const isVerb = (letter: LetterText, at: number, flat: string): boolean => {
  const written = letter.textOf(at, at + flat.length).toLowerCase();
  if (flat.startsWith('giao'))
    return (
      !written.startsWith('giáo') &&
      !/^\s*ban(?!\p{L})/u.test(letter.textOf(at + 4, at + 9)) &&
      !/^(?:khoan|duc|vien|an\b|trinh|thong|dich|luu|xu\b|hoi (?:phat|thanh|cong giao))/u.test(letter.flatOf(at + 5, at + 18))
    );
  if (flat.startsWith('chi thi')) return letter.textOf(at, at + 1) === 'c';
  return !flat.startsWith('chi dao') || !/ban\s$/u.test(fold(letter.textOf(Math.max(0, at - 4), at)));
};

/** 'phối hợp với', 'phối hợp Sở …', 'phối hợp, hỗ trợ chính quyền'. */
const WITH =
  /\bphoi hop(?: chat che| tot| thuc hien)?(?:,? )?(?:(?:voi|cung)(?: voi)?\s|(?:, |va )?ho tro\s|(?=(?:cac |van phong|so |phong |ubnd|uy ban|cong an|ban |bo |cuc |vu |chi cuc|trung tam|hoi |doan |dai |mttq|kho bac|ngan hang|vien |toa an|tinh doan|thanh doan|tram )))/gu;
const NEAR = 400;
/** Others who are told to work together: 'chỉ đạo các phòng, ban phối hợp với …'. */
const OTHERS_ACT =
  /\b(?:chi dao|huong dan|yeu cau|de nghi|don doc|giao|phan cong|van dong|huy dong|keu goi)\s(?:cac|nhung|moi|luc luong|co quan|don vi|phong|so|ubnd|uy ban|cong an|can bo|nguoi|doan vien|hoi vien)\b/u;
/** Who is named behind 'phối hợp với'. */
export const coOperatorsIn = (letter: LetterText, { start, end }: Piece): Piece[] => {
  const near = letter.flatOf(start, Math.min(end, start + NEAR));
  for (const match of matchesIn(near, WITH)) {
    if (OTHERS_ACT.test(near.slice(0, match.index))) return [];
    const from = start + match.index + match[0].length;
    const phrase = beginsAssigneeAt(letter, from, end, true) ? phraseAt(letter, from, end) : null;
    if (phrase) return splitAssignees(letter, phrase.piece);
  }
  return [];
};
