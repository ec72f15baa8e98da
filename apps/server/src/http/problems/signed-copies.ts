import { problem } from './problem';

/** Scans of documents as they were signed. */
export const signedCopyProblems = {
  'directive.copy-empty': problem(
    422,
    'Tệp bản ký rỗng',
    'The file of the signed copy is empty',
    'Quét lại văn bản đã ký rồi chọn tệp khác.',
    'Scan the signed document again and choose another file.',
  ),
  'directive.copy-not-a-scan': problem(
    415,
    'Tệp "{name}" không phải bản quét',
    'The file "{name}" is no scan',
    'Chọn tệp PDF hoặc ảnh (JPEG, PNG, TIFF) của văn bản đã ký.',
    'Choose a PDF or a picture (JPEG, PNG, TIFF) of the signed document.',
  ),
  'directive.copy-unknown': problem(
    404,
    'Không có bản ký này',
    'There is no such signed copy',
    'Mở lại văn bản để xem các bản ký hiện có.',
    'Open the document again to see which copies there are.',
  ),
};
