import type { LetterText, Piece } from '../text/letter-text';
import { ACTION_PAIRS, ACTION_WORDS } from './vocabulary';

/** How a point that is something to be done goes on behind 'Tiếp tục', 'Tăng cường' and the like. */
const MANNER =
  /^(?:tiep tuc|tang cuong|khan truong|chu dong|day manh|thuong xuyen|kip thoi|tap trung|nghiem tuc|thuc hien|to chuc|trien khai|quan triet|nang cao|giu vung|bao dam|dam bao|nhan dien|day nhanh|quyet liet|dinh ky|phan dau|hoan thanh|khuyen khich|tuyen truyen|ra soat|huy dong|chi dao|xay dung|han che|tam dung|bo tri|nam chac|nam bat|tien hanh|can(?! cu\b)|phai|khong)\b/u;
/** Where an aim or a ground stands before the verb: 'Nhằm hạn chế …, yêu cầu', 'Trên cơ sở …, chủ động'. */
const NOUN_FIRST =
  /^(?:yeu cau (?:va|chung|cu the|ve|doi voi)|ve|viec|cac|nhung|doi voi|truong hop|theo|can cu|ngay \d|thoi gian|noi dung|muc|quy dinh|tai)\b/u;
const OPENING = 40;

/** Does a text begin with something to be done? Over folded words; 'Về …', 'Theo …', 'Đối với …' tell what it is about. */
export const beginsToAct = (letter: LetterText, { start, end }: Piece): boolean => {
  const flat = letter.flatOf(start, Math.min(end, start + OPENING)).trimStart();
  if (NOUN_FIRST.test(flat)) return false;
  if (MANNER.test(flat)) return true;
  const [first = '', second = ''] = flat.split(/[\s,;:.]+/u);
  return (
    ACTION_PAIRS.has(`${first} ${second}`) ||
    ACTION_WORDS.has(/^\p{L}+/u.exec(letter.textOf(start, start + OPENING).trimStart())?.[0]?.toLowerCase() ?? '')
  );
};
