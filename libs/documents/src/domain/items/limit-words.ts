import { HOUR_SOURCE } from './hours';

/** The words of a limit over folded text: 'trước' excludes the day named, all others include it. */
/** 'tniớc', 'tmớc': two strokes of 'trước' that a scan ran together. */
const EXCLUSIVE = 'xong truoc|hoan thanh truoc|truoc|tnioc|tmu?oc';
const INCLUSIVE =
  'truoc het|den het|cham nhat(?: la| vao| den| trong| het| ngay)*|muon nhat(?: la| vao| den)*|khong (?:qua|cham hon|muon hon)(?: het)?|han (?:cuoi|chot|cuoi cung)(?: cung)?(?: la| den| vao)?:?|thoi han(?: la| den| nop| gui| bao cao| hoan thanh| cuoi cung)*:?|het|den|trong';
export const LIMIT_SOURCE = String.raw`\b(?<limit>${INCLUSIVE}|${EXCLUSIVE})(?:\s|(?=ngay ?\d))`;
/** Between the limit and its day: an hour, a part of the day, a weekday. */
export const MOMENT_SOURCE = String.raw`(?:(?:luc\s)?${HOUR_SOURCE}\s?,?\s?)?(?:(?:sang|trua|chieu|toi|cuoi gio(?: chieu| sang)?)\s?,?\s?)?(?:het\s)?(?:(?:ngay\s)?(?:thu\s(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\s?,?\s?\(?)?`;

export const isInclusive = (limit: string): boolean => !/truoc|^tn?[im]/u.test(limit) || limit === 'truoc het';

/** What a day behind 'đến' may be the end of that is no limit: figures, periods, validity. */
export const NO_LIMIT_BEFORE_DEN =
  /(?:\btu(?: ngay)?\s[\d/ .a-z]{4,40}|\b(?:so lieu|so co mat|thong ke|luy ke|tinh|cap nhat|hieu luc|gia tri|ap dung|nhiem ky|thoi ky|keo dai|muc tieu(?! la\b))[^.;]{0,40}|giai doan[^.;]{0,20}|\b(?:toi nay|hom nay|hien nay|nay|dau nam|cho)|\bda\b[^.;,]{0,40})$/u;
/** What happened 'trước ngày …' is told, not asked for. */
export const NO_LIMIT_BEFORE_TRUOC =
  /(?:\bda\b[^.;,]{0,40}|(?<!\b(?:dien|dau|vat|ca|cu|nhan|ve|thiet|kinh|noi|khoi) )\btu|\bphat sinh|\bduoc cap|\bco hieu luc(?: thi hanh)?|\bsinh|\bton tai|\bxay ra|\bthu ly|\bso voi|\bnhu)$/u;
