import type { Language } from '../words/language';

/** States of documents, deliveries and tasks as they are said in a replay. */
const STATES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  prepared: ['dự thảo do hệ thống chuẩn bị', 'draft prepared by the system'],
  draft: ['dự thảo', 'draft'],
  numbering: ['đang xin số', 'asking for a number'],
  issued: ['đã ban hành', 'issued'],
  received: ['đã tiếp nhận', 'received'],
  recalled: ['thu hồi', 'recalled'],
  discarded: ['dự thảo bị bỏ', 'draft discarded'],
  sent: ['đã gửi', 'sent'],
  arrived: ['đã đến', 'arrived'],
  refused: ['từ chối', 'refused'],
  assigned: ['đã phân công', 'assigned inside'],
  processing: ['đang xử lý', 'being handled'],
  answered: ['đã có văn bản triển khai', 'answered by an order of its own'],
  waived: ['không phải triển khai', 'needs no order of its own'],
  open: ['mới giao', 'given'],
  accepted: ['đã nhận việc', 'accepted'],
  inProgress: ['đang thực hiện', 'being worked on'],
  progressed: ['đang thực hiện', 'being worked on'],
  reported: ['đã báo cáo', 'reported'],
  returned: ['trả lại', 'returned'],
  done: ['hoàn thành', 'done'],
  withdrawn: ['đã rút', 'withdrawn'],
};
/** A state in words; one that has none is said as it is recorded. */
export const stateWord = (state: string, language: Language): string => STATES[state]?.[language === 'vi' ? 0 : 1] ?? state;
