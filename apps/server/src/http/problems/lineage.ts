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
