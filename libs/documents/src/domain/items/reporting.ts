import { BODY_HEAD } from '../layout/wording';
import type { LetterText, Piece } from '../text/letter-text';

const REPORT =
  /\b(?:(?:bao cao|gui|tong hop|phan anh)\b[^.;:\n]{0,60}?\b(?:ve|cho|gui|den|voi|bao cao|len)\s(?=\S)|bao cao\s(?=(?:uy ban|ubnd|chu tich|thu tuong|bo |so |van phong|hoi dong|ban chi dao|cuc |chi cuc|tong cuc|phong |trung tam|cap co tham quyen|thuong truc|lanh dao|cap tren|giam doc|ban thuong vu)))/gu;
const CHANNEL = /\b(?:thong qua|qua)\s(?=(?:phong|so|van phong|trung tam|ban|cuc|vu|bo|to|uy ban|ubnd|cong an)\b)/gu;
const END =
  /[;:.()\n]|,(?!\s(?:the thao|truyen thong|thuong binh))|\s(?:de|truoc|theo|tong hop|cham nhat|va bao cao|thong qua|qua|khi|xem xet|ket qua|dinh ky|hang|ve|nhung|tinh hinh|noi dung|va de xuat|va cac co quan|bang van ban|doi voi|viec|neu|ngay|trong|chi dao|quyet dinh|xu ly|giai quyet|phe duyet|cho y kien|vao|cham|kien toan|ban hanh)(?=[\s,;.])/u;
const RECEIVES = /^(?:cap co tham quyen|cap tren|thuong truc|lanh dao)\b/u;
const LONGEST = 140;
const MOST_TRIES = 20;

/** To whom a duty reports ('báo cáo về UBND thị xã') and through whom ('thông qua Phòng Văn hóa và Thông tin thị xã'). */
export const reportingIn = (letter: LetterText, piece: Piece): { reportTo: string | null; channel: string | null } => ({
  reportTo: firstBody(letter, piece, REPORT),
  channel: firstBody(letter, piece, CHANNEL),
});

const firstBody = (letter: LetterText, piece: Piece, wording: RegExp): string | null => {
  let tries = 0;
  for (const match of letter.flatOf(piece.start, piece.end).matchAll(wording)) {
    if ((tries += 1) > MOST_TRIES) return null;
    const at = piece.start + match.index + match[0].length;
    const flat = letter.flatOf(at, Math.min(piece.end, at + LONGEST));
    if (!(BODY_HEAD.test(flat) || RECEIVES.test(flat)) || /^cac\b/u.test(flat)) continue;
    const end = flat.search(END);
    return letter.valueOf(letter.trim({ start: at, end: at + (end < 0 ? flat.length : end) }));
  }
  return null;
};
