import { problem } from './problem';

/** Drafts, numbers, citations, deliveries. */
export const directiveProblems = {
  'directive.unknown': problem(
    404,
    'Không có văn bản {id}',
    'There is no document {id}',
    'Kiểm tra số, ký hiệu, tỉnh và năm.',
    'Check the symbol, the province and the year.',
  ),
  'directive.exists': problem(409, 'Văn bản này đã có', 'This document exists already', 'Mở văn bản đã có.', 'Open the one that is there.'),
  'directive.not-a-draft': problem(
    409,
    'Văn bản này không còn là dự thảo',
    'This document is no longer a draft',
    'Mở văn bản để xem trạng thái hiện tại.',
    'Open the document to see where it stands.',
  ),
  'directive.being-numbered': problem(
    409,
    'Văn bản đang chờ cấp số',
    'The document is waiting for its number',
    'Đợi vài giây rồi mở lại.',
    'Wait a few seconds and open it again.',
  ),
  'directive.not-issued': problem(
    409,
    'Văn bản này chưa được ban hành',
    'This document is not issued',
    'Ban hành trước, rồi làm lại.',
    'Issue it first, then do this again.',
  ),
  'directive.recalled': problem(
    409,
    'Văn bản này đã được thu hồi',
    'This document was recalled',
    'Không làm gì thêm với văn bản đã thu hồi.',
    'Nothing more can be done to a recalled document.',
  ),
};
