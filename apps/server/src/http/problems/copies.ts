import { problem } from './problem';

/** Moving a store to another place. */
export const copyProblems = {
  'store.copy-unfinished': problem(
    503,
    'Kho {path} là bản sao chép chưa hoàn tất',
    'The store {path} is a copy that was not brought to its end',
    'Chạy lại cascade store copy cho đến khi xong, rồi khởi động lại.',
    'Run cascade store copy again until it is complete, then start.',
  ),
  'copy.source-empty': problem(
    422,
    'Kho nguồn chưa có dữ liệu',
    'The source holds nothing',
    'Kiểm tra --from; nguồn trống thì không cần sao chép.',
    'Check --from; an empty store needs no copy.',
  ),
  'copy.target-not-empty': problem(
    409,
    'Kho đích {target} đã có dữ liệu khác với nguồn',
    'The target {target} holds something that the source does not',
    'Chọn kho đích trống, hoặc bản sao chép dở của chính kho này.',
    'Choose an empty target, or an unfinished copy of this very store.',
  ),
  'copy.differs': problem(
    500,
    'Bản sao khác nguồn từ sự kiện thứ {ordinal} (cần {expected}, gặp {found})',
    'The copy differs from its source at event {ordinal} (expected {expected}, found {found})',
    'Không dùng bản sao này; sao chép lại vào kho trống (trên máy chủ: một tên engine= khác).',
    'Do not use this copy; copy again into an empty store (on a server: under another engine= name).',
  ),
  'copy.order-broken': problem(
    500,
    'Kho đích {target} đã ghi sự kiện {event} sai thứ tự',
    'The target {target} has stored the event {event} out of its order',
    'Không dùng bản sao này; sao chép lại vào kho trống (trên máy chủ: một tên engine= khác). Kho nguồn không bị ảnh hưởng.',
    'Do not use this copy; copy again into an empty store (on a server: under another engine= name). The source is as it was.',
  ),
  'copy.same-place': problem(
    422,
    'Nguồn và đích là một nơi ({place})',
    'Source and target are one place ({place})',
    'Chọn --to là nơi khác.',
    'Choose another place for --to.',
  ),
  'copy.contents-lost': problem(
    422,
    'Thiếu hoặc hỏng {count} tệp nội dung, ví dụ {first}',
    '{count} contents are missing or damaged, the first is {first}',
    'Khôi phục tệp từ bản sao lưu rồi chạy lại; sự kiện đã được chép và giữ nguyên.',
    'Restore them from a backup and run it again; the events are copied and stay.',
  ),
};
