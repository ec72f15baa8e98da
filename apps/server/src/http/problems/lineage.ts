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
