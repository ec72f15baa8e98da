import fc from 'fast-check';
import { textOfBytes } from './encodings';
import { formatOf, isMarkdownName } from './formats';
import { textOfHtml } from './html';
import { fromLegacy } from './legacy';

const LETTERS = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ';
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
/** Text of a letter: mostly plain letters, as every office writes. */
const vietnamese = fc
  .array(
    fc.constantFrom(
      'Ủy ban nhân dân',
      'xã',
      'Bến Cát',
      'ngày 17 tháng 8 năm 2020',
      'Số: 278/UBND-VX',
      'kính gửi',
      'và',
      '\n',
      '60%',
      ...LETTERS,
    ),
    { minLength: 8, maxLength: 60 },
  )
  .map((words) => words.join(' '));

describe('the bytes of a text', () => {
  it('are the text again in each Unicode encoding, marked or not', () =>
    fc.assert(
      fc.property(vietnamese, (text) => {
        for (const bytes of [
          new TextEncoder().encode(text),
          marked([0xef, 0xbb, 0xbf], new TextEncoder().encode(text)),
          marked([0xff, 0xfe], utf16(text, false)),
          marked([0xfe, 0xff], utf16(text, true)),
        ])
          expect(textOfBytes(bytes)).toEqual({ kind: 'text', text });
      }),
    ));
  it('without a mark are told apart by their zero bytes where the text is as letters are', () => {
    const text =
      'Số: 278/UBND-VX\nKính gửi: UBND các xã, phường; Phòng Văn hóa và Thông tin; Trung tâm Y tế\n1. Yêu cầu báo cáo trước 14 giờ hàng ngày.';
    for (const bigEndian of [false, true]) expect(textOfBytes(utf16(text, bigEndian))).toEqual({ kind: 'text', text });
  });
  it('of any kind are a text, binary, or of an encoding nobody knows: never an error', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['text', 'binary', 'unknown-encoding']).toContain(textOfBytes(bytes).kind);
      }),
    ));
  it.each([
    ['nothing', [], { kind: 'text', text: '' }],
    ['a mark alone', [0xef, 0xbb, 0xbf], { kind: 'text', text: '' }],
    ['zeros', Array.from({ length: 64 }, () => 0), { kind: 'binary' }],
    ['half a letter of UTF-8', [0x53, 0xe1, 0xbb], { kind: 'unknown-encoding' }],
    ['a picture’s beginning', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], { kind: 'binary' }],
  ])('of %s', (_, bytes, decoded) => expect(textOfBytes(Uint8Array.from(bytes))).toEqual(decoded));
});

describe('the format of a file', () => {
  it.each<[string, readonly number[] | string, string | null]>([
    ['PDF', '%PDF-1.7', 'PDF'],
    ['PDF that is cut', '%PDF', null],
    ['DOCX', [0x50, 0x4b, 3, 4, 20], 'DOCX'],
    ['an empty ZIP', [0x50, 0x4b, 5, 6], 'ZIP'],
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'DOC'],
    ['RTF', '{\\rtf1', 'RTF'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47], 'PNG'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'JPEG'],
    ['TIFF, small end first', [0x49, 0x49, 0x2a, 0], 'TIFF'],
    ['TIFF, big end first', [0x4d, 0x4d, 0, 0x2a], 'TIFF'],
    ['a program', [0x7f, 0x45, 0x4c, 0x46], 'ELF'],
    ['a program of Windows', [0x4d, 0x5a, 0x90, 0], 'EXE'],
    ['GZIP', [0x1f, 0x8b, 8], 'GZIP'],
    ['a letter', 'Số: 278/UBND-VX', null],
    ['a letter that begins like a program', 'MZ là viết tắt', null],
    ['nothing', [], null],
  ])('%s', (_, given, name) =>
    expect(formatOf(typeof given === 'string' ? new TextEncoder().encode(given) : Uint8Array.from(given))?.name ?? null).toBe(name),
  );
  it.each([
    ['a.md', true],
    ['A.MARKDOWN', true],
    ['a.md.txt', false],
    ['md', false],
  ])('%s is Markdown by its name: %s', (name, is) => expect(isMarkdownName(name)).toBe(is));
});

describe('a text in an old font', () => {
  it('stays as it is where it is Unicode, whatever it says', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Cộng hòa xã hội', 'ngày 05 tháng 3', 'việc', 'được', 'của', 'về việc'), { minLength: 3, maxLength: 20 }),
        (words) => {
          expect(fromLegacy(words.join(' '))).toBe(words.join(' '));
        },
      ),
    ));
  it('is converted once: what comes out is not converted again', () => {
    for (const written of [
      'Céng hßa x· héi chñ nghÜa ViÖt Nam, ngµy 05 th¸ng 3 n¨m 2009',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngaøy 05 thaùng 3',
    ])
      expect(fromLegacy(fromLegacy(written))).toBe(fromLegacy(written));
  });
});

describe('a web page', () => {
  it('of any marks gives its words without marks, and takes no error', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<td>',
            '</td>',
            '<tr>',
            '</tr>',
            '<s>',
            '</s>',
            '<br/>',
            '<script>',
            '</script>',
            '<!--',
            '-->',
            'Số',
            '&amp;',
            '&#',
            '<',
            '>',
            '&#x0;',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = textOfHtml(parts.join(''));
          expect(text).not.toMatch(/<\/?(?:p|td|tr|s|br|script)\b[^<>]*>/u);
          expect(text).toBe(text.trim());
        },
      ),
    ));
  it.each([
    ['&#0;', ''],
    ['&#1114112;', ''],
    ['&#x110000;', ''],
    ['&#128512;', '😀'],
    ['&Agrave;&yacute;&ETH;', 'ÀýÐ'],
    ['&constructor;', '&constructor;'],
    ['&amp;amp;', '&amp;'],
  ])('%s is %j', (written, meant) => expect(textOfHtml(`x${written}y`)).toBe(`x${meant}y`));
});
