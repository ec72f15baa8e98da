import { BODY_HEAD } from '../layout/wording';
import { actionIn } from './assignees';
import type { LetterText, Piece } from '../text/letter-text';
import { matchesIn } from '../text/matches';

/** Bodies that are named right behind the verb: 'báo cáo Thủ tướng Chính phủ', 'gửi Bộ Xây dựng'. */
const TOLD_DIRECTLY =
  '(?:uy ban|ubnd|hdnd|hoi (?:lien hiep|nong dan|cuu chien|chu thap)|cong an |chu tich|(?:pho )?thu tuong|chinh phu|bo (?!sung|phieu|mau)|so (?!lieu|luong|sanh|ket|hoa)|van phong|hoi dong|ban (?:chi dao|to chuc|giam doc|lanh dao|quan ly|chap hanh)|cuc |chi cuc|tong cuc|phong (?!chong)|trung tam (?=[a-z])|cap co tham quyen|thuong truc|lanh dao|cap tren|giam doc|ban thuong vu|tinh uy|thanh uy|huyen uy)';
const REPORT = new RegExp(
  String.raw`\b(?:(?:bao cao|gui)\s(?=${TOLD_DIRECTLY})|(?:bao cao|gui|nop|tong hop|phan anh|lap danh sach)\b[^.;:\n]{0,180}?\b(?:(?:ve|cho|den|(?<!doi )voi|len|lai)\s(?=\S)|(?:gui|bao cao)\s(?=${TOLD_DIRECTLY})))`,
  'gu',
);
const CHANNEL = /\b(?:thong qua|qua)\s(?=(?:phong|so|van phong|trung tam|ban|cuc|vu|bo|to|uy ban|ubnd|cong an)\b)/gu;
const END =
  /[;:.()\n]|,(?!\s(?:the thao|truyen thong|thuong binh|chong\b))|\sso\s\d|\s(?:de|truoc|theo|tong hop|cham nhat|va bao cao|va qua|va gui|va dong thoi|thong qua|qua|khi|xem xet|ket qua|dinh ky|hang|ve|nhung|tinh hinh|noi dung|va de xuat|va cac co quan|bang van ban|doi voi|viec|neu|ngay|trong|chi dao|quyet dinh|xu ly|giai quyet|phe duyet|cho y kien|vao|cham|kien toan|ban hanh|phuong an|giai phap)(?=[\s,;.])/u;
const RECEIVES = /^(?:cap co tham quyen|cap tren|thuong truc|lanh dao)\b/u;
const LONGEST = 140;
const MOST_TRIES = 20;

/** To whom a duty reports ('báo cáo về UBND thị xã') and through whom ('thông qua Phòng Văn hóa và Thông tin thị xã'). */
export const reportingIn = (letter: LetterText, piece: Piece): { reportTo: string | null; channel: string | null } => ({
  reportTo: firstBody(letter, piece, REPORT),
  channel: firstBody(letter, piece, CHANNEL),
});

/** 'Để kịp thời báo cáo về Bộ Y tế, …' says what for. */
const AIM = /(?:^|[,;] )de (?:kip thoi |co co so |co so lieu )?$/u;
/** Two bodies may be told: 'báo cáo Ủy ban nhân dân tỉnh, Cục Thuế tỉnh để …'; where the second acts, another sentence begins. */
const extentOf = (letter: LetterText, at: number, flat: string): number => {
  const end = flat.search(END);
  if (end < 0) return flat.length;
  const joint = /^(?:,| va)\s/u.exec(flat.slice(end))?.[0] ?? '';
  const next = flat.slice(end + joint.length);
  if (!joint || !BODY_HEAD.test(next)) return end;
  const stop = next.search(END);
  const from = at + end + joint.length;
  const acts = actionIn(letter, from, from + (stop < 0 ? next.length : stop)) < from + (stop < 0 ? next.length : stop);
  return acts ? end : stop < 0 || ENDS_REPORT.test(next.slice(stop)) ? end + joint.length + (stop < 0 ? next.length : stop) : end;
};
const ENDS_REPORT = /^(?:[;.)]|\s(?:de|truoc|theo|cham nhat|dinh ky|xem xet|chi dao|biet)\b)/u;

const firstBody = (letter: LetterText, piece: Piece, wording: RegExp): string | null => {
  let tries = 0;
  for (const match of matchesIn(letter.flatOf(piece.start, piece.end), wording)) {
    if ((tries += 1) > MOST_TRIES) return null;
    const at = piece.start + match.index + match[0].length;
    const flat = letter.flatOf(at, Math.min(piece.end, at + LONGEST));
    if (!(BODY_HEAD.test(flat) || RECEIVES.test(flat)) || /^cac\b/u.test(flat)) continue;
    if (AIM.test(letter.flatOf(piece.start, piece.start + match.index))) continue;
    return letter.valueOf(letter.trim({ start: at, end: at + extentOf(letter, at, flat) }));
  }
  return null;
};
