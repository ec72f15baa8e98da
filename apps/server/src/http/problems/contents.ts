import { problem } from './problem';

/** Contents, keys, sealed texts, backups. */
export const contentProblems = {
  'key.missing': problem(
    503,
    'Mất khóa {keyId} ({path})',
    'The key {keyId} is missing ({path})',
    'Khôi phục bản sao lưu cùng khóa vào thư mục mới: cascade restore DIR --keys DIR --data DIR.',
    'Restore the backup with its keys into a new folder: cascade restore DIR --keys DIR --data DIR.',
  ),
  'key.destroyed': problem(
    410,
    'Khóa {keyId} đã bị hủy, nội dung không đọc được nữa',
    'The key {keyId} was destroyed; the content can no longer be read',
    'Không khôi phục được: nội dung đã được xóa theo yêu cầu.',
    'It cannot be undone: the content was erased on purpose.',
  ),
  'key-store.missing': problem(
    503,
    'Không tìm thấy kho khóa {path}',
    'The key store {path} is missing',
    'Khôi phục bản sao lưu cùng khóa vào thư mục mới: cascade restore DIR --keys DIR --data DIR.',
    'Restore the backup with its keys into a new folder: cascade restore DIR --keys DIR --data DIR.',
  ),
  'content.missing': problem(
    503,
    'Thiếu nội dung {hash}',
    'The content {hash} is missing',
    'Khôi phục từ bản sao lưu: cascade restore.',
    'Restore from a backup: cascade restore.',
  ),
  'content.damaged': problem(
    503,
    'Nội dung {hash} đã hỏng',
    'The content {hash} is damaged',
    'Khôi phục từ bản sao lưu: cascade restore.',
    'Restore from a backup: cascade restore.',
  ),
  'content-store.bad-place': problem(
    422,
    'Nơi lưu tệp không hợp lệ: "{value}" ({reason})',
    'No place for contents: "{value}" ({reason})',
    'Đặt CONTENT_STORE là một thư mục hoặc s3://bucket/prefix?endpoint=https://…&region=…, khóa trong AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY.',
    'Set CONTENT_STORE to a folder or s3://bucket/prefix?endpoint=https://…&region=…, with keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  ),
  'sealed.damaged': problem(
    503,
    'Không mở được đoạn chữ đã niêm (khóa {keyId})',
    'A sealed text cannot be opened (key {keyId})',
    'Khôi phục từ bản sao lưu: cascade restore.',
    'Restore from a backup: cascade restore.',
  ),
  'backup.keys-beside-data': problem(
    422,
    'Khóa ({keysPath}) phải để nơi khác với dữ liệu ({path})',
    'Keys ({keysPath}) must lie elsewhere than the data ({path})',
    'Chọn --keys là thư mục ở nơi khác.',
    'Choose a --keys folder in another place.',
  ),
  'backup.of-another-installation': problem(
    409,
    'Bản sao lưu {path} thuộc hệ thống khác',
    'The backup {path} belongs to another installation',
    'Chọn đúng cặp thư mục dữ liệu và khóa.',
    'Choose the data and keys that belong together.',
  ),
  'backup.incomplete': problem(
    422,
    'Bản sao lưu {path} thiếu {missing}',
    'The backup {path} lacks {missing}',
    'Dùng bản sao lưu khác.',
    'Use another backup.',
  ),
  'backup.damaged': problem(
    422,
    'Bản sao lưu {path} đã hỏng: {reason}',
    'The backup {path} is damaged: {reason}',
    'Dùng bản sao lưu khác.',
    'Use another backup.',
  ),
  'backup.newer-than-code': problem(
    422,
    'Bản sao lưu {path} do phiên bản mới hơn tạo ra',
    'The backup {path} was made by a newer version',
    'Cập nhật chương trình rồi thử lại.',
    'Update the program and try again.',
  ),
};
