import { defineWords } from '../words/words';

export const restrictingWords = defineWords({
  'sign.restricted': { vi: 'văn bản hạn chế', en: 'restricted' },
  'sign.closed': { vi: 'văn bản hạn chế', en: 'restricted' },
  'sign.basis': { vi: 'văn bản hạn chế ({basis})', en: 'restricted ({basis})' },
  'closed.title': { vi: 'Nội dung không hiển thị', en: 'Its words are not shown' },
  'closed.why': {
    vi: 'Đây là văn bản hạn chế: chỉ cơ quan có tên trên văn bản và kiểm toán viên được đọc. Số, ký hiệu, cơ quan ban hành, nơi nhận và tình trạng nhiệm vụ vẫn hiển thị để chuỗi văn bản đầy đủ.',
    en: 'This document is restricted: only the bodies named on it and auditors may read it. Its number, issuer, addressees and the state of its tasks are shown, so that chains are whole.',
  },
  'closed.remedy': {
    vi: 'Cần đọc thì đề nghị cơ quan ban hành cung cấp, hoặc nhờ quản trị cấp vai trò tại cơ quan liên quan.',
    en: 'To read it, ask the body that issued it, or have a role granted to you at a body that it concerns.',
  },
  restrict: { vi: 'Đặt chế độ hạn chế', en: 'Restrict' },
  lift: { vi: 'Bỏ chế độ hạn chế', en: 'Lift the restriction' },
  'restrict.about': {
    vi: 'Từ lúc này chỉ cơ quan có tên trên văn bản và kiểm toán viên được đọc nội dung; mỗi lần đọc được ghi lại. Văn bản triển khai soạn từ văn bản này cũng hạn chế cho đến khi cơ quan ban hành nó bỏ.',
    en: 'From now on only the bodies named on it and auditors read its words, and each reading is recorded. Orders derived from it are restricted too, until their own issuer opens them.',
  },
  'lift.about': { vi: 'Mọi người dùng hệ thống sẽ đọc được nội dung.', en: 'Everybody who works here will read its words.' },
  basis: { vi: 'Dấu hoặc căn cứ', en: 'Mark or basis' },
  'basis.about': {
    vi: 'Ví dụ: Lưu hành nội bộ, Không phổ biến; có thể để trống',
    en: 'As printed on it, for instance for internal circulation; may stay blank',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  'reason.missing': { vi: 'Ghi lý do', en: 'Say why' },
  'basis.long': { vi: 'Tối đa 200 ký tự', en: 'At most 200 characters' },
  'restrict.done': { vi: 'Đã đặt chế độ hạn chế', en: 'The document is restricted' },
  'lift.done': { vi: 'Đã bỏ chế độ hạn chế', en: 'The document is open again' },
});
