import type { Language } from './language';

interface Words {
  readonly vi: string;
  readonly en: string;
}
/** Every word that trees and tables are drawn with, in both languages; states of tasks have theirs in `STATE_SIGNS`. */
const VOCABULARY = {
  asOf: { vi: 'Tại thời điểm', en: 'As of' },
  knownTo: { vi: 'biết đến sự kiện', en: 'known up to event' },
  of: { vi: 'trên', en: 'of' },
  unknownDate: { vi: 'không rõ ngày', en: 'no date' },
  unknownIssuer: { vi: 'không rõ cơ quan', en: 'issuer unknown' },
  unknownBody: { vi: 'không rõ', en: 'unknown' },
  noNumber: { vi: '(không số)', en: '(no number)' },
  draft: { vi: '(dự thảo)', en: '(draft)' },
  numbering: { vi: '(đang xin số)', en: '(waiting for its number)' },
  given: { vi: 'được giao', en: 'given' },
  gives: { vi: 'giao', en: 'gives' },
  recalled: { vi: 'đã thu hồi', en: 'recalled' },
  replaced: { vi: 'đã được thay thế', en: 'replaced' },
  repealed: { vi: 'đã bãi bỏ', en: 'repealed' },
  beingNumbered: { vi: 'đang xin số', en: 'waiting for its number' },
  refusedDelivery: { vi: 'từ chối nhận', en: 'refused' },
  skipped: { vi: 'bỏ qua', en: 'passes over' },
  elsewhere: { vi: 'đã vẽ ở nhánh khác', en: 'drawn in another branch' },
  more: { vi: 'còn cấp dưới', en: 'more below' },
  item: { vi: 'mục', en: 'item' },
  due: { vi: 'hạn', en: 'due' },
  ofThem: { vi: 'trong đó', en: 'of them' },
  showAll: { vi: 'xem tất cả', en: 'show all' },
  directivesBelow: { vi: 'văn bản bên dưới', en: 'documents below' },
  drafts: { vi: 'dự thảo', en: 'drafts' },
  noTasks: { vi: 'Không có nhiệm vụ nào', en: 'No tasks' },
  nextPage: { vi: 'còn nữa', en: 'more' },
  events: { vi: 'sự kiện', en: 'events' },
  recorded: { vi: 'ghi', en: 'recorded' },
  sealed: { vi: '(đã niêm)', en: '(sealed)' },
  moreFrom: { vi: 'còn tiếp từ', en: 'more from' },
  nothingFound: { vi: 'Không tìm thấy gì', en: 'Nothing was found' },
  body: { vi: 'cơ quan', en: 'body' },
  cited: { vi: 'viện dẫn', en: 'cited in' },
  carried: { vi: 'đưa đủ', en: 'carried over' },
  weakened: { vi: 'nhẹ đi', en: 'weakened' },
  dropped: { vi: 'bỏ sót', en: 'dropped' },
  proposal: { vi: 'đề xuất của máy, chờ người quyết định', en: 'proposed by the engine, for a person to decide' },
  waived: { vi: 'không phải triển khai', en: 'released of it' },
  owesNothing: { vi: 'không yêu cầu văn bản', en: 'owes no order' },
  days: { vi: 'ngày', en: 'days' },
  bodies: { vi: 'cơ quan', en: 'bodies' },
  answered: { vi: 'đã có văn bản', en: 'answered' },
  textGone: { vi: '(không đọc được nữa)', en: '(no longer readable)' },
  noDeadline: { vi: 'không có', en: 'none' },
  rule: { vi: 'quy tắc', en: 'rule' },
  runsFrom: { vi: 'tính từ', en: 'runs from' },
  signature: { vi: 'ngày ký', en: 'signature' },
  receipt: { vi: 'ngày nhận', en: 'receipt' },
  calendar: { vi: 'lịch làm việc', en: 'calendar' },
  weekend: { vi: 'ngày nghỉ hằng tuần', en: 'weekly day off' },
  dayOff: { vi: 'nghỉ', en: 'day off' },
  workedDay: { vi: 'làm bù', en: 'worked' },
  itself: { vi: 'tự thân', en: 'itself' },
  tasksBelow: { vi: 'việc cấp dưới', en: 'tasks below' },
  placeMeant: { vi: 'cũng hiểu là nơi ban hành', en: 'also taken as the issuer' },
} satisfies Record<string, Words>;

export type Word = keyof typeof VOCABULARY;
/** The word in the language of the reader. */
export const inLanguage = (word: Word, language: Language): string => VOCABULARY[word][language];
