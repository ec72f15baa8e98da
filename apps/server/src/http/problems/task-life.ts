import { problem } from './problem';

/** Who may do what with a task, more time, parts inside a body, files. */
export const taskLifeProblems = {
  'task.not-yours': problem(
    403,
    'Cơ quan này không được làm việc đó với nhiệm vụ (chỉ: {rule})',
    'This body may not do that with the task (only: {rule})',
    'doer: cơ quan thực hiện hoặc đơn vị chủ trì, ghi thay thì nêu căn cứ (evidence); giver: cơ quan giao; part: đơn vị được phân công.',
    'doer: who does it or leads, or record it on their behalf with evidence; giver: who gave it; part: the unit that has a part.',
  ),
  'task.without-deadline': problem(
    409,
    'Nhiệm vụ này không có thời hạn để gia hạn',
    'This task has no deadline that could be extended',
    'Không cần gia hạn; hoặc chờ tiếp nhận văn bản nếu thời hạn tính từ ngày nhận.',
    'Nothing is to be extended; or register the letter first where the limit runs from its receipt.',
  ),
  'task.extension-pending': problem(
    409,
    'Đã có đề nghị gia hạn {extensionId} đang chờ trả lời',
    'A request for more time ({extensionId}) waits for an answer already',
    'Chờ cơ quan giao trả lời.',
    'Wait for the answer of the body that gave the task.',
  ),
  'task.extension-unknown': problem(
    404,
    'Không có đề nghị gia hạn nào như vậy',
    'There is no such request for more time',
    'Mở nhiệm vụ để xem các đề nghị.',
    'Open the task to see the requests.',
  ),
  'task.extension-decided': problem(
    409,
    'Đề nghị gia hạn {extensionId} đã được trả lời ({outcome})',
    'The request for more time {extensionId} was answered already ({outcome})',
    'Muốn đổi thì đề nghị lại.',
    'To change that, ask again.',
  ),
  'task.extension-not-later': problem(
    422,
    'Ngày {untilOn} không muộn hơn thời hạn hiện tại ({dueAt})',
    'The day {untilOn} is not later than the present deadline ({dueAt})',
    'Nêu ngày sau thời hạn hiện tại.',
    'Name a day after the present deadline.',
  ),
  'task.parts-without-lead': problem(
    422,
    'Phải có đúng một đơn vị chủ trì (đang có {leads})',
    'Exactly one unit must lead (there are {leads})',
    'Ghi một đơn vị role "lead", còn lại "coOperator".',
    'Give one unit the role "lead", the others "coOperator".',
  ),
  'task.part-twice': problem(
    422,
    'Đơn vị {authorityId} được phân công hai lần',
    'Unit {authorityId} has two parts',
    'Gộp hai phần việc của đơn vị đó làm một.',
    'Make one part of the two.',
  ),
  'task.file-unknown': problem(
    404,
    'Nhiệm vụ này không có tệp {fileId}',
    'This task has no file {fileId}',
    'Tải tệp lên nhiệm vụ trước, rồi dùng mã được trả về.',
    'Add the file to the task first, then use the id of the answer.',
  ),
  'task.file-empty': problem(422, 'Tệp rỗng', 'The file is empty', 'Chọn tệp có nội dung.', 'Choose a file with content.'),
} as const;
