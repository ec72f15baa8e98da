import type { Language } from './language';
import { dim, inSign, plain, type Piece } from './paint';

type Words = Readonly<Record<Language, string>>;
/** Where a letter is at its recipient. */
export const EXCHANGE_STATES: Readonly<Record<string, Words>> = {
  sent: { vi: 'đã gửi', en: 'sent' },
  arrived: { vi: 'đã đến', en: 'arrived' },
  refused: { vi: 'từ chối nhận', en: 'refused' },
  received: { vi: 'đã tiếp nhận', en: 'received' },
  assigned: { vi: 'đã phân công', en: 'assigned inside' },
  processing: { vi: 'đang xử lý', en: 'being handled' },
  done: { vi: 'đã xử lý xong', en: 'handled' },
};
export const RECALLS: Readonly<Record<string, Words>> = {
  asked: { vi: 'nơi gửi yêu cầu thu hồi', en: 'recall asked for' },
  granted: { vi: 'đã đồng ý thu hồi', en: 'recall granted' },
  refused: { vi: 'từ chối thu hồi', en: 'recall refused' },
};
export const ACKNOWLEDGED: Readonly<Record<string, Words>> = {
  inTime: { vi: 'báo nhận trong ngày', en: 'acknowledged on the day' },
  late: { vi: 'báo nhận chậm', en: 'acknowledged late' },
  pending: { vi: 'chưa báo nhận', en: 'not yet acknowledged' },
  overdue: { vi: 'quá ngày báo nhận', en: 'acknowledgement overdue' },
  refused: { vi: 'đã trả lại', en: 'sent back' },
};
const COLOURS: Readonly<Record<string, 'amber' | 'red'>> = { late: 'amber', overdue: 'red' };
/** Whether the receipt was acknowledged, in the colour of its urgency. */
export const acknowledgedPiece = (how: string, language: Language): Piece => {
  const words = ACKNOWLEDGED[how]?.[language] ?? '';
  const colour = COLOURS[how];
  if (colour) return inSign(words, { colour });
  return how === 'inTime' ? plain(words) : dim(words);
};
