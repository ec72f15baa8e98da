import { DomainError } from '@cascade/event-store/domain';
import fc from 'fast-check';
import { decodeLetter, MOST_BYTES } from './decode-letter';

const LETTER = 'Số: 1/UBND-VX\nV/v tổ chức ngày hội đọc sách\n\nKính gửi: Các trường học.\n';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
};
const refusal = (bytes: Uint8Array, fileName = 'x.txt') => {
  try {
    return decodeLetter(bytes, fileName);
  } catch (error) {
    return error instanceof DomainError ? { code: error.code, details: error.details } : error;
  }
};

describe('decoding', () => {
  it.each([
    ['UTF-8', bytesOf(LETTER)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${LETTER}`)],
    ['UTF-16 LE with a mark', utf16(LETTER, false, true)],
    ['UTF-16 BE with a mark', utf16(LETTER, true, true)],
    ['UTF-16 LE without one', utf16(LETTER, false, false)],
    ['UTF-16 BE without one', utf16(LETTER, true, false)],
  ])('%s', (_, bytes) =>
    expect(decodeLetter(bytes, 'a.txt')).toEqual({ text: LETTER, mediaType: 'text/plain', letters: [{ start: 0, end: LETTER.length }] }),
  );
  it('keeps decomposed diacritics as they are: spans are offsets into what was decoded', () =>
    expect(decodeLetter(bytesOf(LETTER.normalize('NFD')), 'a.txt').text).toBe(LETTER.normalize('NFD')));
  it.each(['a.md', 'B.MARKDOWN'])('%s is Markdown', (name) => expect(decodeLetter(bytesOf(LETTER), name).mediaType).toBe('text/markdown'));
});

describe('refusing', () => {
  it.each([
    ['no bytes', new Uint8Array(), 'letter.empty', { fileName: 'x.txt' }],
    ['blanks only', bytesOf(' \n\t\u00a0'), 'letter.empty', { fileName: 'x.txt' }],
    ['a mark only', bytesOf('\ufeff'), 'letter.empty', { fileName: 'x.txt' }],
    ['control characters', new Uint8Array(64).map((_, at) => at % 7), 'letter.binary', { fileName: 'x.txt', found: 'bytes' }],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1]), 'letter.binary', { fileName: 'x.txt', found: 'ELF' }],
    ['a PDF where nothing waits for it', bytesOf('%PDF-1.7 …'), 'letter.unsupported', { fileName: 'x.txt', format: 'PDF' }],
    ['a broken DOCX', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'letter.unsupported', { fileName: 'x.txt', format: 'broken DOCX' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'letter.unsupported', { fileName: 'x.txt', format: 'PNG' }],
    [
      'an encoding nobody knows',
      Uint8Array.from(Buffer.from('S\u00e8: 1/UBND \u00fe\u00e1\u00f0 caf\u00e9', 'latin1')),
      'letter.unsupported',
      { fileName: 'x.txt', format: 'unknown-encoding' },
    ],
    ['a secret', bytesOf(`TỐI MẬT\n${LETTER}`), 'letter.secret', { mark: 'tối mật' }],
  ])('%s', (_, bytes, code, details) => expect(refusal(bytes)).toEqual({ code, details }));
  it('what is over the limit, before looking at it', () =>
    expect(refusal(new Uint8Array(MOST_BYTES + 1))).toEqual({
      code: 'letter.too-large',
      details: { fileName: 'x.txt', bytes: MOST_BYTES + 1, limit: MOST_BYTES },
    }));
  it('a secret without saying the name of its file, which often is its subject', () =>
    expect(JSON.stringify(refusal(bytesOf(`MẬT\n${LETTER}`), 'ke-hoach-kin.txt'))).not.toContain('ke-hoach-kin'));
  it('or giving a text, whatever the bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const outcome = refusal(bytes) as { code?: string; text?: string };
        expect(outcome.code ?? outcome.text).toEqual(expect.any(String));
        if (outcome.code) expect(outcome.code).toMatch(/^letter\./);
      }),
    ));
});
