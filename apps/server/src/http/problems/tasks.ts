import { problem } from './problem';

/** Tasks and reports. */
export const taskProblems = {
  'task.unknown': problem(
    404,
    'Không có nhiệm vụ {taskId}',
    'There is no task {taskId}',
    'Xem danh sách: cascade tasks.',
    'See the list: cascade tasks.',
  ),
  'task.withdrawn': problem(
    409,
    'Nhiệm vụ này đã được thu hồi',
    'This task was withdrawn',
    'Không cần làm gì thêm.',
    'Nothing more is to be done.',
  ),
  'task.refused': problem(
    409,
    'Nhiệm vụ này đã bị từ chối',
    'This task was refused',
    'Cơ quan giao cần giao lại.',
    'The body that gave it must give it again.',
  ),
  'task.already-accepted': problem(
    409,
    'Nhiệm vụ này đã được nhận ({status})',
    'This task was accepted already ({status})',
    'Mở nhiệm vụ để xem.',
    'Open the task to see.',
  ),
  'task.already-done': problem(
    409,
    'Nhiệm vụ này đã hoàn thành',
    'This task is done already',
    'Mở nhiệm vụ để xem báo cáo đã xác nhận.',
    'Open the task to see the report that was confirmed.',
  ),
  'task.not-open': problem(
    409,
    'Không làm được khi nhiệm vụ ở trạng thái {status}',
    'It cannot be done while the task is {status}',
    'Mở nhiệm vụ để xem trạng thái hiện tại.',
    'Open the task to see where it stands.',
  ),
  'task.not-reported': problem(
    409,
    'Nhiệm vụ này chưa được báo cáo hoàn thành',
    'This task was not reported done',
    'Chờ báo cáo của cơ quan thực hiện.',
    'Wait for the report of whoever does it.',
  ),
  'task.report-unknown': problem(
    404,
    'Nhiệm vụ này không có báo cáo {reportId}',
    'This task has no report {reportId}',
    'Bỏ reportId để lấy báo cáo gần nhất.',
    'Leave reportId out to mean the last one.',
  ),
  'task.report-returned': problem(
    409,
    'Báo cáo này đã bị trả lại',
    'This report was returned',
    'Chờ báo cáo mới.',
    'Wait for a new report.',
  ),
  'report.already-submitted': problem(
    409,
    'Báo cáo kỳ {period} đã nộp',
    'The report of {period} was submitted already',
    'Mở nhiệm vụ để xem báo cáo.',
    'Open the task to see it.',
  ),
  'report.period-unreadable': problem(
    422,
    'Kỳ báo cáo "{period}" không hợp lệ',
    'The period "{period}" cannot be read',
    'Ghi kỳ như 2020-08-18, 2020-08 hoặc 2020.',
    'Write it like 2020-08-18, 2020-08 or 2020.',
  ),
};
