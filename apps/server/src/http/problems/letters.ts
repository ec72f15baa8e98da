import { problem } from './problem';

/** Letters that come in. */
export const letterProblems = {
  'letter.no-file': problem(
    404,
    'Văn bản {id} được soạn trong hệ thống, không có tệp gốc gửi đến',
    'The document {id} was written here: no file of it came in',
    'In văn bản từ trang của nó, hoặc mở bản đã ký đính kèm.',
    'Print it from its page, or open the signed copy that is attached.',
  ),
  'letter.empty': problem(
    422,
    'Tệp {fileName} trống',
    'The file {fileName} is empty',
    'Chọn đúng tệp văn bản; chưa có gì được lưu.',
    'Choose the right file; nothing was kept.',
  ),
  'letter.binary': problem(
    422,
    'Tệp {fileName} không phải là văn bản ({found})',
    'The file {fileName} is no letter ({found})',
    'Gửi tệp Word (.docx), PDF, bản quét (PNG, JPEG, TIFF) hoặc văn bản chữ (.txt, .md); chưa có gì được lưu.',
    'Send Word (.docx), PDF, a scan (PNG, JPEG, TIFF) or text (.txt, .md); nothing was kept.',
  ),
  'letter.too-large': problem(
    413,
    'Tệp {fileName} quá lớn ({bytes} byte, tối đa {limit})',
    'The file {fileName} is too large ({bytes} bytes, at most {limit})',
    'Lưu thành tệp nhỏ hơn (bản quét: giảm độ phân giải), hoặc gửi phần chữ (.txt); chưa có gì được lưu.',
    'Save it smaller (a scan: at a lower resolution), or send its text (.txt); nothing was kept.',
  ),
  'letter.secret': problem(
    403,
    'Văn bản có dấu mật ({mark}) không được đưa vào hệ thống này',
    'A document marked {mark} is not taken in here',
    'Xử lý theo quy định về bí mật nhà nước; không có gì được lưu.',
    'Handle it by the rules for state secrets; nothing was kept.',
  ),
  'letter.unsupported': problem(
    415,
    'Không đọc được tệp {fileName} ({format})',
    'The file {fileName} cannot be read ({format})',
    'Mở tệp, lưu lại thành Word (.docx), PDF hoặc văn bản chữ (.txt, UTF-8) rồi gửi lại; chưa có gì được lưu.',
    'Open it, save it anew as Word (.docx), PDF or text (.txt, UTF-8), and send it again; nothing was kept.',
  ),
  'letter.needs-program': problem(
    415,
    'Tệp {fileName} là bản quét; máy này chưa có chương trình nhận dạng chữ ({package})',
    'The file {fileName} is a scan, and this machine has no program that recognises its letters ({package})',
    'Cài trên máy chạy hệ thống: apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils, rồi gửi lại; chưa có gì được lưu.',
    'On the machine that runs this: apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils, then send it again; nothing was kept.',
  ),
  'letter.too-costly': problem(
    422,
    'Tệp {fileName} tốn quá nhiều thời gian hoặc bộ nhớ để đọc',
    'Reading the file {fileName} takes more time or memory than a letter may',
    'Lưu lại thành tệp nhỏ hơn (bản quét: tối đa 20 trang), hoặc gửi phần chữ (.txt); chưa có gì được lưu.',
    'Save it as a smaller file (a scan: 20 pages at most), or send its text (.txt); nothing was kept.',
  ),
  'letter.says-too-much': problem(
    422,
    'Văn bản quá dài để lưu cách đọc của nó ({bytes} byte, tối đa {limit})',
    'The letter is too long for what was understood of it to be kept ({bytes} bytes, at most {limit})',
    'Gửi riêng phần thân văn bản, không kèm phụ lục dài; chưa có gì được lưu.',
    'Send the letter without its long annexes; nothing was kept.',
  ),
};
