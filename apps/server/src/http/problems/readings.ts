import { problem } from './problem';

/** What persons say of how a letter was read. */
export const readingProblems = {
  'reading.not-a-letter': problem(
    409,
    'Văn bản {id} không phải văn bản đến đang có hiệu lực, nên không có gì để xác nhận hay sửa cách đọc',
    'The document {id} is no letter that was taken in and stands, so there is no reading to confirm or correct',
    'Với dự thảo, hãy sửa chính dự thảo; với văn bản đã ban hành, hãy ban hành văn bản đính chính.',
    'A draft is revised itself; an issued document is put right by another document.',
  ),
  'reading.field-unknown': problem(
    422,
    'Văn bản không có trường {field} để xác nhận hay sửa',
    'This letter has no field {field} that could be confirmed or corrected',
    'Xem các trường tại GET /api/directives/:id, phần "reading"; ví dụ: /issuedOn, /issuerId, /items/0/deadline, /citations/-.',
    'See GET /api/directives/:id, "reading"; for example: /issuedOn, /issuerId, /items/0/deadline, /citations/-.',
  ),
  'reading.value-unusable': problem(
    422,
    'Giá trị {value} không dùng được cho trường {field}',
    'The value {value} cannot be used for the field {field}',
    'Ghi theo dạng: {expected}',
    'Write it like this: {expected}',
  ),
  'reading.body-unknown': problem(
    422,
    'Không tìm thấy cơ quan "{value}" cho trường {field}',
    'No body is called "{value}" (field {field})',
    'Tìm tên hoặc mã đúng bằng: cascade bodies "…" hoặc GET /api/authorities?text=…',
    'Find its name or id with: cascade bodies "…" or GET /api/authorities?text=…',
  ),
  'reading.body-ambiguous': problem(
    422,
    'Có nhiều cơ quan tên "{value}" (trường {field})',
    'Several bodies are called "{value}" (field {field})',
    'Ghi tên đầy đủ hơn (kèm huyện, tỉnh), hoặc dùng mã của cơ quan.',
    'Write more of the name (with its district and province), or use the id of the body.',
  ),
  'reading.reason-missing': problem(
    422,
    'Chưa ghi lý do sửa trường {field}',
    'The correction of the field {field} has no reason',
    'Ghi lý do (reason, --reason); lý do được lưu cùng văn bản.',
    'Give a reason (reason, --reason); it is kept with the letter.',
  ),
  'reading.not-confirmable': problem(
    422,
    'Trong văn bản không đọc được giá trị nào cho trường {field} để xác nhận',
    'The letter gives no value for the field {field} that could be confirmed',
    'Ghi giá trị đúng bằng lệnh sửa (cascade correct … --field {field} --value …).',
    'Give the value with a correction (cascade correct … --field {field} --value …).',
  ),
  'reading.joined': problem(
    409,
    'Văn bản {id} đã được gộp vào văn bản {into} (hai bản quét của một văn bản)',
    'The letter {id} is joined into {into}: two scans of one letter',
    'Sửa cách đọc của văn bản {into}, hoặc tách hai bản ra trước.',
    'Correct the reading of {into}, or part the two first.',
  ),
  'reading.text-gone': problem(
    410,
    'Khóa của văn bản {id} đã bị hủy, nên không còn chữ để đọc lại',
    'The key of the letter {id} was destroyed, so there is no text to read again',
    'Không làm gì được nữa; cách đọc đã ghi vẫn còn.',
    'Nothing can be done; what was recorded of it stays.',
  ),
};
