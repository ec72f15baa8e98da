import type { Relation } from './reading';
import { matchesIn } from './text/matches';

/** Wording at the beginning of a clause says what its citations are for; it outweighs what stands nearer. */
const LEADS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:de |nham )?(?:tiep tuc )?(?:to chuc )?(?:thuc hien|trien khai|chap hanh|thi hanh|quan triet)\b/u, 'implements'],
  [/^can cu\b/u, 'basedOn'],
  [/^(?:tiep theo|tiep noi)\b/u, 'continues'],
  [/^(?:phuc dap|tra loi|hoi dap)\b/u, 'answers'],
  [/^(?:theo|xet|tren co so|tham chieu)\b/u, 'cites'],
];
/** Wording anywhere before a citation; the last one before it counts. The first group is what a document itself does to another one. */
const ACTS: readonly (readonly [RegExp, Relation])[] = [
  [/\bthay the\b/gu, 'replaces'],
  [/\b(?:bai bo|huy bo)\b/gu, 'repeals'],
  [/\b(?:dinh chi|tam ngung|ngung hieu luc)\b/gu, 'suspends'],
  [/\bdinh chinh\b/gu, 'corrects'],
  [/\bthu hoi\b/gu, 'recalls'],
  [/\b(?:sua doi|bo sung)\b/gu, 'amends'],
];
const NEAREST: readonly (readonly [RegExp, Relation])[] = [
  [/(?<!\b(?:gian|nam|buoc|doan|lop|theo) )\btiep theo (?:cac )?(?:$|cong (?:dien|van)\b|chi thi\b|van ban\b)/gu, 'continues'],
  [/\bcan cu\b/gu, 'basedOn'],
  [/\b(?:huong dan (?:thi hanh|thuc hien|trien khai)|quy dinh chi tiet)\b/gu, 'guides'],
  [/\b(?:thuc hien|trien khai|thi hanh)\b/gu, 'implements'],
  [/\bda (?:co|ban hanh|gui|chi dao|trien khai|cong bo|phe duyet)\b|\b(?:ban hanh|phat hanh)(?= (?:cac )?$)/gu, 'mentions'],
  [/\b(?:phuc dap|tra loi)\b/gu, 'answers'],
  [/\b(?:theo|tai|quy dinh)\b/gu, 'cites'],
];
/** A ground only names the document that amended another one; the letter itself amends nothing by it. */
const GROUNDS: readonly Relation[] = ['implements', 'basedOn', 'cites', 'answers', 'continues'];

export interface CitingClause {
  /** Folded text from the beginning of the clause to the citation. */
  readonly lead: string;
  /** The cited document is the issuer's own. */
  readonly own: boolean;
  /** What kind of document is cited; null or left out where nobody knows. */
  readonly documentType?: string | null;
}

/** Documents that set what is to be done, where a letter only says it. */
const CARRIED_OUT = new Set([
  'Kế hoạch',
  'Quyết định',
  'Chương trình',
  'Nghị quyết',
  'Đề án',
  'Phương án',
  'Quy chế',
  'Quy định',
  'Nghị định',
  'Thông tư',
]);

const ON_GROUND = /^[^a-z]*tren co so (?:cac )?(?:$|(?:luat|nghi quyet|nghi dinh|quyet dinh|thong tu|ke hoach) (?:so\b|\d))/u;
const SAID_BY_ANOTHER =
  /\b(?:chi dao|y kien|ket luan|yeu cau)(?: chi dao)? cua (?:dong chi )?(?:(?:pho )?thu tuong|chinh phu|ban bi thu|bo chinh tri|tong bi thu)\b[^,;]{0,50}?\s(?:tai|theo) $/u;
const SETS = new Set(['Quyết định', 'Nghị quyết', 'Quy chế', 'Quy định']);

/** The relation that the wording before a citation gives it; null where the clause says none (then that of the clause before holds). */
export const relationOf = ({ lead, own, documentType = null }: CitingClause): Relation | null => {
  const found = wordingOf(
    lead
      .replace(/^[^a-z]+/u, '')
      .replace(/^[a-z]{1,3}uc hien\b/u, 'thuc hien')
      .replace(/^ca[a-z] cu\b/u, 'can cu')
      .replace(/^(?<first>thuc|trien|can|tiep)[^a-z]{1,3}(?=[a-z])/u, '$<first> '),
  );
  // A body carries its own plan out, as it does another's.
  if (found === 'implements' && documentType !== null && CARRIED_OUT.has(documentType)) return found;
  // 'Trên cơ sở Nghị quyết số …' is a ground; a report is only what the decision was taken on.
  if (found === 'cites' && ON_GROUND.test(lead) && documentType !== null && CARRIED_OUT.has(documentType)) return 'basedOn';
  // By its own decision a body does what the decision sets; it is no letter that it goes on from.
  if (found === 'cites' && documentType !== null && SETS.has(documentType)) return found;
  // The office that wrote the letter only passed on what another said: '… chỉ đạo của Thủ tướng Chính phủ tại văn bản số …'.
  if (found === 'cites' && SAID_BY_ANOTHER.test(lead)) return found;
  // What a body says of its own earlier letter goes on from it, whatever the verb; only as a ground it stays one.
  return own && found !== null && ['implements', 'mentions', 'cites'].includes(found) ? 'continues' : found;
};

/** 'thực hiện báo cáo ca bệnh theo Thông tư …' does something by a rule; 'thực hiện chỉ đạo … theo Công văn' carries the letter out. */
const ACCORDING =
  /^thuc hien (?!(?:y kien|chi dao|ket luan|noi dung|nhiem vu|yeu cau|de nghi|su chi dao|viec|cong tac)\b)[a-z ,]{8,120}\btheo (?:quy dinh (?:tai|cua) )?$/u;
/** 'Thi hành đầy đủ nghĩa vụ … theo quy định của Luật …, Nghị định …': what is carried out is the duty; the rules are those it is done by. */
const BY_RULES =
  /^(?:tiep tuc |to chuc )?(?:thuc hien|trien khai|thi hanh|chap hanh)\s(?!(?:nghiem (?:tuc )?|day du (?!(?:trach nhiem|nghia vu|quyen)\b)|tot |cac |noi dung |y kien |chi dao |ket luan |su chi dao |theo ))[^;]{12,400}?\stheo (?:dung )?quy dinh (?:cua|tai)\b[^;]{0,200}(?:;[^;]{0,80}){0,4}$/u;
/** 'Thi hành nghiêm chỉnh, đúng, đầy đủ nghĩa vụ … theo quy định của Luật …': a duty is carried out, whatever stands before it. */
const DUTY_BY_RULES =
  /^(?:thuc hien|thi hanh|chap hanh)\s(?:nghiem (?:chinh|tuc)|dung|day du|[, ]|va){1,8}(?:nghia vu|trach nhiem)\b[^;]{5,300}?\stheo (?:dung )?quy dinh (?:cua|tai)\b[^;]{0,200}$/u;
/** 'Quyết định sửa đổi, bổ sung một số điều của Quyết định số …': it is that decision that amends, not the letter that speaks of it. */
const ANOTHERS_ACT =
  /\b(?:nghi dinh|quyet dinh|thong tu|nghi quyet|luat)(?: so [^ ]{3,30}(?: ngay [^ ]{6,12})?(?: cua [a-z ]{3,60})?)? (?:ve (?:viec )?)?(?:sua doi|bo sung|thay the|bai bo)(?:, (?:bo sung|thay the|bai bo))?/gu;
/** 'Căn cứ nội dung điều chỉnh này, các đơn vị vận dụng … kèm theo Công văn số …': the ground is the letter itself. */
const GROUND_IN_ITSELF = /^can cu [a-z ]{3,60}\snay,\s/u;
/** 'Căn cứ Nghị quyết số 47/… phê duyệt … theo Nghị định số …': the rule belongs to what the resolution is about. */
const RULE_WITHIN = /^can cu [^;]{0,60}\d\/[^;]{12,500}\stheo\s$/u;
/** 'được sửa đổi, bổ sung tại Thông tư số …' tells what was done to it before. */
const WAS_CHANGED = /\b(?:duoc|bi)\s(?:sua doi|bo sung|thay the|bai bo|huy bo)(?:,?\s(?:va\s)?(?:bo sung|thay the|bai bo))?\b/gu;
/** 'Thực hiện chỉ đạo của …, Phòng … đã xây dựng Kế hoạch số …': the second half tells what was done about it. */
const DONE_SINCE = /,\s[^,;]{3,120}?\sda\s(?:co|ban hanh|gui|xay dung|trien khai|chi dao|phat hanh)\s[^,;]{0,30}$/u;
/** 'Thực hiện …, Sở Y tế đã tổ chức soạn thảo …, gửi Sở Tư pháp thẩm định tại Báo cáo số …': behind 'đã tổ chức' the sentence tells, and carries out no more. */
const TELLS_SINCE =
  /^(?:thuc hien|trien khai)\s[^;]{5,300}?,\s[^,;]{3,90}?\sda\s(?:to chuc|xay dung|tham muu|soan thao|hoan thien|ra soat)\s(?<since>[^;]*,\s(?:gui|trinh|xin|lay) [^;]*)$/u;
/** 'Bãi bỏ các quy định về kiểm tra … tại Quyết định số …': part of it is repealed, however long its description. */
const PARTS_OF =
  /^(?<act>bai bo|huy bo|sua doi|thay the)[a-z, ]{0,20}?\s(?:cac |mot so )?(?:quy dinh|noi dung|dieu khoan|thu tuc)\s[^.;]{3,240}\s(?:tai|cua)\s$/u;
/** '… tháo gỡ khó khăn trong việc triển khai Nghị định số …' speaks of a document, and carries nothing out. */
const DIFFICULTIES =
  /\b(?:kho khan|vuong mac|bat cap|ton tai|han che)(?:,? (?:va )?(?:vuong mac|bat cap|han che))? (?:trong|khi|ve)(?: (?:viec|qua trinh))? (?:to chuc )?(?:trien khai|thuc hien|thi hanh)(?: thuc hien| thi hanh)? (?:cac )?$/u;
/** 'Thay thế Phụ lục I ban hành kèm theo Thông tư số …': what gets another annex or another word goes on, amended. */
const PARTS_REPLACED =
  /\bthay the (?:cac |mot so )?(?:cum tu|phu luc|mau|bieu mau|khoan|diem|dieu|noi dung|quy dinh)\b[a-z\d ,]{0,60}?\s(?:cua|tai|(?:ban hanh )?kem theo)\s$/u;
const wordingOf = (lead: string): Relation | null => {
  if (ACCORDING.test(lead) || BY_RULES.test(lead) || DUTY_BY_RULES.test(lead)) return 'cites';
  if (lead.includes(' da ') && DONE_SINCE.test(lead)) return 'mentions';
  const since = lead.includes(' da ') ? TELLS_SINCE.exec(lead)?.groups?.['since'] : undefined;
  if (since !== undefined) return last(since, NEAREST) ?? 'mentions';
  if (lead.startsWith('can cu ') && (GROUND_IN_ITSELF.test(lead) || (lead.endsWith(' theo ') && RULE_WITHIN.test(lead)))) return 'cites';
  const start = LEADS.find(([wording]) => wording.test(lead))?.[1];
  if (start && GROUNDS.includes(start)) return start;
  if (DIFFICULTIES.test(lead)) return 'cites';
  const act = PARTS_OF.exec(lead)?.groups?.['act'];
  if (act) return last(act, ACTS);
  if (PARTS_REPLACED.test(lead)) return 'amends';
  const unchanged = lead.replace(WAS_CHANGED, 'theo');
  return last(unchanged.replace(ANOTHERS_ACT, ''), ACTS, (behind) => NOTHING_BETWEEN.test(behind)) ?? last(unchanged, NEAREST);
};
/** An act reaches its document over parts of it ('bãi bỏ khoản 2 Điều 3 của'), not over other matters ('thu hồi đất theo', 'bổ sung kinh phí tại'). */
const NOTHING_BETWEEN =
  /^(?:[\s,;:.(“"/-]|\d+|[a-d](?=[\s,)])|cho|cac|nhung|mot|so|phan|toan|bo|noi|dung|dieu|khoan|diem|muc|chuong|phu|luc|bieu|mau|cua|tai|quy|dinh|va|hieu|thi|hanh|cum|tu|ten|doi|voi|thay|the|bai|huy|sua|bo sung|sung|tieu|doan|gach|dau|dong|thu|nhat|hai|ba|trong|kem|theo|ban|hanh kem|danh)*$/u;
const last = (
  lead: string,
  wordings: readonly (readonly [RegExp, Relation])[],
  reaches: (behind: string) => boolean = () => true,
): Relation | null => {
  let best: { end: number; relation: Relation } | null = null;
  for (const [wording, relation] of wordings)
    for (const { index, 0: words } of matchesIn(lead, wording)) {
      // 'hướng dẫn thực hiện' ends where 'thực hiện' does: the longer wording is listed first and stays.
      const end = index + words.length;
      if ((!best || end > best.end) && reaches(lead.slice(end))) best = { end, relation };
    }
  return best?.relation ?? null;
};
