import type { Words } from './languages';

const STATUS: Readonly<Record<string, Words>> = {
  open: { vi: 'chưa nhận', en: 'open' },
  accepted: { vi: 'đã nhận', en: 'accepted' },
  progressed: { vi: 'đang thực hiện', en: 'under way' },
  reported: { vi: 'đã báo cáo hoàn thành', en: 'reported done' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  refused: { vi: 'bị từ chối', en: 'refused' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
  drafted: { vi: 'dự thảo', en: 'a draft' },
  numbering: { vi: 'đang xin số', en: 'waiting for its number' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  received: { vi: 'đã tiếp nhận', en: 'received' },
  recalled: { vi: 'đã thu hồi', en: 'recalled' },
  discarded: { vi: 'dự thảo đã bỏ', en: 'a discarded draft' },
};
/** Codes that stand in the details of a refusal, by the member they stand in, as a sentence says them. */
const CODE_WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  rule: {
    doer: { vi: 'cơ quan thực hiện', en: 'who does it' },
    giver: { vi: 'cơ quan giao', en: 'who gave it' },
    part: { vi: 'đơn vị được phân công', en: 'the unit that has a part' },
  },
  status: STATUS,
  exchange: {
    sent: { vi: 'đã gửi', en: 'sent' },
    refused: { vi: 'bị từ chối tiếp nhận', en: 'refused' },
    received: { vi: 'đã tiếp nhận', en: 'received' },
    assigned: { vi: 'đã phân công', en: 'assigned inside' },
    processing: { vi: 'đang xử lý', en: 'being handled' },
    done: { vi: 'đã xử lý xong', en: 'handled' },
  },
  outcome: {
    pending: { vi: 'đang chờ', en: 'waiting' },
    granted: { vi: 'đồng ý', en: 'granted' },
    refused: { vi: 'không đồng ý', en: 'refused' },
  },
  why: {
    before: { vi: 'trước khi chế độ báo cáo bắt đầu', en: 'the duty had not begun' },
    after: { vi: 'sau khi chế độ báo cáo kết thúc', en: 'the duty had ended' },
    'no-occurrence': { vi: 'chế độ báo cáo không có kỳ này', en: 'the duty has no such period' },
    'not-begun': { vi: 'kỳ này chưa bắt đầu', en: 'the period has not begun' },
  },
  recall: {
    none: { vi: 'chưa yêu cầu', en: 'not asked for' },
    asked: { vi: 'đã yêu cầu', en: 'asked for' },
    granted: { vi: 'đã đồng ý', en: 'granted' },
    refused: { vi: 'đã từ chối', en: 'refused' },
  },
  how: {
    replaced: { vi: 'đã được thay thế', en: 'replaced' },
    repealed: { vi: 'đã bị bãi bỏ', en: 'repealed' },
    recalled: { vi: 'đã thu hồi', en: 'recalled' },
  },
  decision: {
    joined: { vi: 'là một', en: 'they are one' },
    apart: { vi: 'là hai văn bản', en: 'they are two' },
  },
  kind: {
    reused: { vi: 'trùng số', en: 'number borne before' },
    outOfOrder: { vi: 'số nhỏ hơn ở ngày sau', en: 'a smaller number on a later date' },
    beforeParent: { vi: 'đề ngày trước văn bản cấp trên', en: 'dated before the order above' },
    blank: { vi: 'thiếu số hoặc ngày', en: 'number or date blank' },
    peoplesCommittee: { vi: 'ủy ban nhân dân', en: 'people’s committee' },
    office: { vi: 'cơ quan chuyên môn', en: 'office' },
    officeHolder: { vi: 'chức danh', en: 'office holder' },
    organisation: { vi: 'tổ chức', en: 'organisation' },
    board: { vi: 'ban chỉ đạo', en: 'board' },
    class: { vi: 'nhóm đối tượng', en: 'class' },
    ghost: { vi: 'chưa xác định', en: 'not identified yet' },
    rename: { vi: 'đổi tên', en: 'rename' },
    merge: { vi: 'nhập', en: 'merger' },
    split: { vi: 'chia, tách', en: 'split' },
    partial: { vi: 'chuyển một phần', en: 'partial transfer' },
    end: { vi: 'kết thúc', en: 'end' },
  },
  /** What the reader of letters says of a file that it cannot open. */
  format: {
    'broken PDF': { vi: 'tệp PDF hỏng', en: 'a damaged PDF' },
    'encrypted PDF': { vi: 'tệp PDF có mật khẩu', en: 'a PDF behind a password' },
    'broken DOCX': { vi: 'tệp Word hỏng', en: 'a damaged Word file' },
    'broken PNG': { vi: 'ảnh PNG hỏng', en: 'a damaged PNG picture' },
    'broken JPEG': { vi: 'ảnh JPEG hỏng', en: 'a damaged JPEG picture' },
    'broken TIFF': { vi: 'ảnh TIFF hỏng', en: 'a damaged TIFF picture' },
    'unknown-encoding': { vi: 'bảng mã chữ không rõ', en: 'letters of an unknown encoding' },
    DOC: { vi: 'tệp Word đời cũ .doc', en: 'an old Word file, .doc' },
    RTF: { vi: 'tệp .rtf', en: 'an .rtf file' },
    ZIP: { vi: 'tệp nén .zip, không phải Word', en: 'a .zip archive, no Word file' },
  },
  found: {
    bytes: { vi: 'dữ liệu nhị phân', en: 'binary data' },
    ELF: { vi: 'một chương trình', en: 'a program' },
    EXE: { vi: 'một chương trình', en: 'a program' },
    ZIP: { vi: 'tệp nén', en: 'an archive' },
    GZIP: { vi: 'tệp nén', en: 'an archive' },
  },
  role: {
    analyst: { vi: 'phân tích', en: 'analyst' },
    auditor: { vi: 'kiểm toán', en: 'auditor' },
    administrator: { vi: 'văn thư, quản lý', en: 'administrator' },
    systemAdministrator: { vi: 'quản trị hệ thống', en: 'system administrator' },
  },
};
/** A code in the reader's language; what has no words is said as it is. */
export const codeInWords = (member: string, code: string, language: keyof Words): string => {
  const words = CODE_WORDS[member];
  return words && Object.hasOwn(words, code) ? words[code]![language] : code;
};
