import { problem } from './problem';

/** What can be wrong where the log itself is looked through. */
export const auditProblems = {
  'event.unknown': problem(
    404,
    'Nhật ký không có sự kiện số {ordinal}',
    'The log has no event number {ordinal}',
    'Kiểm tra lại số, hoặc mở danh sách sự kiện; số được đếm từ 1 và không bị ngắt quãng.',
    'Check the number, or open the list of events; they are counted from 1 without a gap.',
  ),
};
