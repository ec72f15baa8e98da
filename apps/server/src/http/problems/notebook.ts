import { problem } from './problem';

/** What an account keeps for itself: notes, and what it follows. */
export const notebookProblems = {
  'note.unknown': problem(
    404,
    'Không có ghi chú {noteId}',
    'There is no note {noteId}',
    'Tải lại trang để xem các ghi chú hiện có.',
    'Reload the page to see the notes there are.',
  ),
  'note.not-yours': problem(
    403,
    'Ghi chú này của người khác',
    'This note is somebody else’s',
    'Chỉ người viết mới sửa hoặc rút được; hãy viết ghi chú của mình bên cạnh.',
    'Only its author changes it; write one of your own beside it.',
  ),
  'note.withdrawn': problem(409, 'Ghi chú này đã được rút', 'This note was withdrawn', 'Viết ghi chú mới.', 'Write a new one.'),
  'note.blank': problem(422, 'Ghi chú chưa có chữ nào', 'The note says nothing', 'Viết nội dung ghi chú (text).', 'Write its text.'),
  'note.place-empty': problem(
    422,
    'Đoạn được đánh dấu không có chữ nào (từ {start} đến {end})',
    'The marked passage is empty (from {start} to {end})',
    'Chọn lại một đoạn trong văn bản, hoặc bỏ đánh dấu.',
    'Choose a passage of the letter, or none.',
  ),
  'note.without-body': problem(
    422,
    'Chưa chọn cơ quan để chia sẻ ghi chú',
    'There is no body to share the note with',
    'Chọn cơ quan đang làm việc cho, hoặc chia sẻ với mọi người, hoặc để riêng mình.',
    'Choose the body you work for, or share it with all, or keep it to yourself.',
  ),
  'note.subject-unknown': problem(
    404,
    'Không có văn bản hoặc nhiệm vụ {id} để ghi chú',
    'There is no document or task {id} to write a note on',
    'Kiểm tra lại mã.',
    'Check the id.',
  ),
  'following.unknown': problem(
    404,
    'Không theo dõi mục {followId} nữa',
    'Nothing {followId} is followed',
    'Tải lại trang Theo dõi.',
    'Reload the page of what you follow.',
  ),
  'following.name-missing': problem(
    422,
    'Bộ lọc cần một tên để tìm lại',
    'A saved view needs a name to be found by',
    'Đặt tên (name), ví dụ "Việc quá hạn của tỉnh".',
    'Give it a name, such as "Overdue in the province".',
  ),
  'following.too-many': problem(
    409,
    'Đã theo dõi {most} mục',
    'You follow {most} things already',
    'Bỏ theo dõi bớt rồi thêm mục mới.',
    'Stop following some of them first.',
  ),
  'following.seen-ahead': problem(
    422,
    'Chưa có gì ở mốc {seen} để đánh dấu đã xem (mới đến {ordinal})',
    'Nothing at {seen} can have been seen (it is {ordinal} now)',
    'Dùng mốc (ordinal) của câu trả lời vừa xem.',
    'Use the ordinal of the answer that was looked at.',
  ),
};
