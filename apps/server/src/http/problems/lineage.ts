import { problem } from './problem';

/** What came of it: search, coverage, chains. */
export const lineageProblems = {
  'stream.unknown': problem(
    404,
    'Không có luồng sự kiện {stream}',
    'There is no stream {stream}',
    'Kiểm tra tên: loại và mã, ví dụ directive-<mã>, task-<mã>.',
    'Check its name: kind and id, such as directive-<id>, task-<id>.',
  ),
  'carriage.not-judged': problem(
    409,
    'Cơ quan này chưa có văn bản trả lời nào được so sánh với văn bản giao việc',
    'No answer of this body was compared with the order yet',
    'Xem cơ quan nào đã trả lời: cascade coverage …',
    'See who has answered: cascade coverage …',
  ),
  'carriage.item-unknown': problem(
    404,
    'Văn bản {directiveId} không có mục {itemId} để đối chiếu',
    'The order {directiveId} has no item {itemId} that was compared',
    'Lấy mã mục trong: cascade coverage … --json',
    'Take the id of the item from: cascade coverage … --json',
  ),
  'carriage.reason-missing': problem(
    400,
    'Quyết định về mục {itemId} cần có lý do',
    'A decision about item {itemId} needs a reason',
    'Ghi lý do (--reason hoặc trường reason).',
    'Say why (--reason, or the field reason).',
  ),
  'directive.ended': problem(
    409,
    'Văn bản này đã hết hiệu lực ({how}) từ trước',
    'This document is no longer in force already ({how})',
    'Mở lịch sử văn bản để xem văn bản nào đã thay thế hoặc bãi bỏ nó.',
    'Open its history to see which document replaced or repealed it.',
  ),
  'change.by-itself': problem(
    409,
    'Văn bản không thể tự sửa đổi, thay thế, đính chính hay bãi bỏ chính nó',
    'A document cannot change itself',
    'Ghi mã của văn bản làm thay đổi (byDirectiveId).',
    'Name the document that changes it (byDirectiveId).',
  ),
  'change.sentence-blank': problem(
    400,
    'Còn thiếu câu văn nói rõ thay đổi (sentence)',
    'The sentence that says what changes is missing (sentence)',
    'Ghi nguyên văn câu sửa đổi, thay thế, đính chính hoặc bãi bỏ.',
    'Quote the sentence that amends, replaces, corrects or repeals.',
  ),
  'change.item-unknown': problem(
    404,
    'Văn bản {id} không có mục {itemId}',
    'The document {id} has no item {itemId}',
    'Lấy mã mục trong GET /api/directives/{id}.',
    'Take the id of the item from GET /api/directives/{id}.',
  ),
  'search.place-unknown': problem(
    400,
    'Không có cơ quan hay địa phương nào tên "{place}"',
    'No body or place is called "{place}"',
    'Tìm tên đúng bằng: cascade bodies "…", hoặc bỏ bộ lọc nơi ban hành.',
    'Find its name with: cascade bodies "…", or leave the place out.',
  ),
  'search.period-reversed': problem(
    400,
    'Khoảng thời gian bị ngược: từ {from} đến {to}',
    'The period is reversed: from {from} to {to}',
    'Ghi ngày đầu trước ngày cuối.',
    'Name the first day before the last.',
  ),
};
