import { problem } from './problem';

/** What can be wrong with a request before any room has seen it. */
export const requestProblems = {
  'request.invalid': problem(
    422,
    'Có trường chưa đúng',
    'Some fields are not right',
    'Sửa các trường nêu trong "errors" rồi gửi lại.',
    'Correct the fields named in "errors" and send it again.',
  ),
  'request.malformed': problem(
    400,
    'Không đọc được nội dung yêu cầu: {reason}',
    'The request could not be read: {reason}',
    'Gửi JSON hợp lệ.',
    'Send valid JSON.',
  ),
  'request.too-large': problem(
    413,
    'Nội dung gửi lên quá lớn (tối đa {limit})',
    'What was sent is too large (at most {limit})',
    'Chia nhỏ hoặc nén tệp rồi gửi lại; chưa có gì được lưu.',
    'Split or compress the file and send it again; nothing was kept.',
  ),
  'request.unknown-media-type': problem(
    415,
    'Không nhận kiểu nội dung {found}',
    'Content of type {found} is not taken here',
    'Gửi với Content-Type: {expected}.',
    'Send it with Content-Type: {expected}.',
  ),
  'request.no-such-route': problem(
    404,
    'Không có địa chỉ {method} {path}',
    'There is no {method} {path}',
    'Xem các địa chỉ tại /api/docs.',
    'All addresses are listed at /api/docs.',
  ),
  'request.foreign-origin': problem(
    403,
    'Yêu cầu đến từ trang khác ({origin})',
    'The request comes from another site ({origin})',
    'Mở trang của chính máy chủ này rồi thử lại.',
    'Open the page of this server itself and try again.',
  ),
  'request.body-unknown': problem(
    422,
    'Không có cơ quan nào mang mã {authorityId}',
    'No body has the id {authorityId}',
    'Tìm cơ quan tại /api/authorities?text=… rồi dùng mã của cơ quan đó trong X-On-Behalf-Of.',
    'Find the body at /api/authorities?text=… and use its id in X-On-Behalf-Of.',
  ),
  'idempotency-key.malformed': problem(
    400,
    'Idempotency-Key không hợp lệ',
    'The Idempotency-Key is not valid',
    'Dùng 8 đến 200 ký tự thấy được, không dấu cách.',
    'Use 8 to 200 visible characters without blanks.',
  ),
  'after.malformed': problem(
    400,
    'Giá trị "after" không phải do máy chủ này cấp',
    'The value of "after" was not given by this server',
    'Dùng nguyên giá trị "after" trong câu trả lời của lệnh.',
    'Use the "after" of a command\'s answer as it is.',
  ),
  'engine.not-ready': problem(
    503,
    'Hệ thống chưa sẵn sàng ({state})',
    'The engine is not ready yet ({state})',
    'Thử lại sau vài giây; xem /api/health/ready.',
    'Try again in a few seconds; see /api/health/ready.',
  ),
};
