import { defineWords } from '../words/words';

export const partsWords = defineWords({
  'tasks.none': { vi: 'không có nhiệm vụ', en: 'no tasks' },
  'tasks.bar': { vi: '{n} nhiệm vụ: {parts}', en: { one: '{n} task: {parts}', other: '{n} tasks: {parts}' } },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  'table.of': {
    vi: 'In {shown} trong {count} dòng. Tải tệp để có đủ.',
    en: '{shown} of {count} lines printed. Download the file for all.',
  },
  'table.more': { vi: 'Chưa phải mọi dòng. Tải tệp để có đủ.', en: 'Not all lines. Download the file for all.' },
  more: { vi: 'Xem tiếp', en: 'Show more' },
  'day.example': { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  'day.calendar': { vi: 'Mở lịch', en: 'Open the calendar' },
  'day.wrong': { vi: 'Không có ngày này. Ghi ngày như 20/8/2020.', en: 'There is no such day. Write it like 20/8/2020.' },
  close: { vi: 'Đóng', en: 'Close' },
  cancel: { vi: 'Bỏ qua', en: 'Cancel' },
  save: { vi: 'Lưu', en: 'Save' },
  'file.choose': { vi: 'Chọn tệp', en: 'Choose a file' },
  'file.remove': { vi: 'Bỏ tệp', en: 'Remove' },
  'file.size': { vi: '{kb} kB', en: '{kb} kB' },
  'authority.placeholder': { vi: 'Gõ vài chữ của tên, không cần dấu', en: 'Type some words of its name' },
  'authority.nothing': { vi: 'Không có cơ quan nào tên như vậy', en: 'No body has such a name' },
  'authority.ended': { vi: 'đã kết thúc', en: 'has ended' },
  'document.placeholder': { vi: 'Gõ số, ký hiệu hoặc vài chữ của trích yếu', en: 'Type its number or some words' },
  'document.nothing': { vi: 'Không có văn bản nào khớp', en: 'No document matches' },
  'past.no-change': {
    vi: 'Đang xem thời điểm trong quá khứ: không thay đổi được. Về hiện tại để làm việc.',
    en: 'This page shows a moment in the past: nothing can be changed. Go back to now to work.',
  },
});
