import { attachmentNamed, mediaTypeOr } from './attachment';

const nameIn = (header: string): string => decodeURIComponent(header.slice("attachment; filename*=UTF-8''".length));

describe('the name under which a file leaves', () => {
  it.each([
    ['báo cáo "số 1".pdf', 'báo cáo "số 1".pdf'],
    ["O'Brien (1)*.pdf", "O'Brien (1)*.pdf"],
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\Windows\\x.exe', 'x.exe'],
    ['C:/tệp/kết quả.docx', 'kết quả.docx'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie: x=1.pdf'],
    ['hóa đơn\u202Efdp.exe', 'hóa đơnfdp.exe'],
    ['\uD800.pdf', '\uFFFD.pdf'],
    ['..', 'tep'],
    ['x/', 'tep'],
    [' . ', 'tep'],
    ['', 'tep'],
  ])('of %j is %j', (given, said) => expect(nameIn(attachmentNamed(given))).toBe(said));
  it('is the fallback where nothing is left of it', () => expect(nameIn(attachmentNamed('../', 'f-1'))).toBe('f-1'));
  it('holds no sign that ends a header or a value', () =>
    expect(attachmentNamed('a"b;c\r\nd\'(e)*.pdf').slice('attachment; '.length)).toMatch(/^filename\*=UTF-8''[\w.%~!-]+$/));
});
describe('the type under which a file leaves', () => {
  it.each(['application/pdf', 'image/svg+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'])(
    'is %s as it was said',
    (type) => expect(mediaTypeOr(type)).toBe(type),
  );
  it.each(['text/html\r\nX-Evil: 1', 'không có', 'pdf', '/', 'text/', 'text/html; charset=utf-8', ''])(
    'is bytes where %j was said',
    (type) => expect(mediaTypeOr(type)).toBe('application/octet-stream'),
  );
});
