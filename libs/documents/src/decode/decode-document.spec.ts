import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { DomainError } from '@cascade/event-store/domain';
import { strToU8, zipSync } from 'fflate';
import { readLetter } from '../domain/read-letter';
import { scanned } from '../scanning/testing/programs';
import { decodeDocument } from './decode-document';
import { MOST_BYTES } from './decode-letter';
import { decodeInThread } from './decoding-thread';
import { pdfPacked, pdfSaying, scannedPdf } from './testing/pdf-files';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const PICTURE = readFileSync(join(__dirname, '..', 'scanning', 'samples', 'scanned-letter.png'));
const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`) });
const outcome = async (bytes: Uint8Array, fileName = 'x'): Promise<string> => {
  try {
    return `text of ${(await decodeDocument(bytes, fileName)).text.length}`;
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};
const timed = async <T>(work: Promise<T>): Promise<{ result: T; seconds: number }> => {
  const since = performance.now();
  const result = await work;
  return { result, seconds: (performance.now() - since) / 1_000 };
};
const random = (length: number): Uint8Array => {
  let seed = 7;
  return Uint8Array.from({ length }, () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16);
};

describe('a file in any format', () => {
  it.each([
    ['text', bytesOf('Số: 1/UBND\n'), 'text/plain'],
    ['text that a thread decodes', bytesOf(`Số: 1/UBND\n${'Một dòng nữa.\n'.repeat(10_000)}`), 'text/plain'],
    ['a web page', bytesOf('<html><body><p>Số: 1/UBND</p></body></html>'), 'text/html'],
    [
      'Word',
      docx('<w:p><w:r><w:t>Số: 1/UBND</w:t></w:r></w:p>'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['PDF', pdfSaying([[50, 700, 'So: 1/UBND gui cac phong, ban']]), 'application/pdf'],
  ])('is decoded: %s', async (_, bytes, mediaType) => {
    const decoded = await decodeDocument(bytes, 'x');
    expect(decoded).toMatchObject({ mediaType, letters: [{ start: 0, end: decoded.text.length }] });
    expect(decoded.text).toMatch(/^S[oố]: 1\/UBND/u);
  });
  it('is refused where only its second letter is secret', async () => {
    const head = (number: number, mark: string) =>
      `ỦY BAN NHÂN DÂN\nHUYỆN ĐỒI XANH\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${mark}\nSố: ${number}/UBND-VP\n\nKính gửi: UBND các xã.\n\n1. Giao UBND các xã báo cáo.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n`;
    expect(await outcome(bytesOf(head(1, '') + head(2, '')))).toMatch(/^text/u);
    expect(await outcome(bytesOf(head(1, '') + head(2, 'TỐI MẬT')))).toBe('letter.secret');
  });
});

describe('a file that is hard to read ends soon', () => {
  it.each([
    ['random bytes', random(2_000_000), /^letter\.(?:binary|unsupported)$/u],
    ['a PDF of random bytes', Buffer.concat([bytesOf('%PDF-1.7\n'), random(500_000)]), /^letter\.unsupported$/u],
    ['a program called .docx', Buffer.concat([Uint8Array.from([0x4d, 0x5a, 0x90, 0]), random(100_000)]), /^letter\.binary$/u],
    ['an encrypted Word document', Buffer.concat([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), random(10_000)]), /^letter\.unsupported$/u],
    ['lists nested 10,000 times in a page', bytesOf(`<html><body>${'<ul><li>a'.repeat(10_000)}${'</li></ul>'.repeat(10_000)}`), /^text/u],
    ['tables nested 10,000 times in Word', docx(`${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}<w:p><w:r><w:t>Số: 1</w:t></w:r></w:p>`), /^text/u],
    [
      'lists nested 10,000 times in text',
      bytesOf(Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at % 300)}- mục ${at}`).join('\n')),
      /^text/u,
    ],
    ['as much text as may come', bytesOf('Một dòng chữ dài thật dài.\n'.repeat(500_000)), /^text/u],
    ['more than may come', new Uint8Array(MOST_BYTES + 1), /^letter\.too-large$/u],
  ])('%s', async (_, bytes, expected) => {
    const { result, seconds } = await timed(outcome(bytes));
    expect(result).toMatch(expected);
    expect(seconds).toBeLessThan(15);
  });
  it('a PDF that unpacks to a hundred times its size, and the next file is read as ever', async () => {
    const packed = deflateSync(Buffer.alloc(256 * 1024 * 1024, ' '), { level: 1 });
    const { result, seconds } = await timed(
      decodeInThread(pdfPacked(packed), 'x.pdf', { seconds: 20, megabytes: 128 }).catch(({ code }: DomainError) => code),
    );
    expect(result).toBe('letter.too-costly');
    expect(seconds).toBeLessThan(20);
    expect(await outcome(docx('<w:p><w:r><w:t>Số: 1</w:t></w:r></w:p>'))).toMatch(/^text/u);
  });
  it('one that takes longer than it may', async () => {
    await expect(decodeInThread(bytesOf('a\n'.repeat(5_000_000)), 'x.txt', { seconds: 0, megabytes: 500 })).rejects.toMatchObject({
      code: 'letter.too-costly',
      details: { fileName: 'x.txt' },
    });
  });
  it('one that takes more memory than it may', async () => {
    await expect(decodeInThread(bytesOf('a\n'.repeat(5_000_000)), 'x.txt', { seconds: 30, megabytes: 8 })).rejects.toMatchObject({
      code: 'letter.too-costly',
    });
  });
});

scanned('a scanned letter', () => {
  const field = (text: string): unknown[] => {
    const { header, items } = readLetter(text);
    return [header.number.value, header.notation.value, header.issuedOn.value, items.length];
  };
  const RIGHT = ['315', 'UBND-VP', '2020-09-14', 2];

  it('as a picture is recognised, its columns apart', async () => {
    const { text, mediaType } = await decodeDocument(PICTURE, 'quet.png');
    expect(mediaType).toBe('image/png');
    expect(text).toMatch(/ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u);
    expect(field(text)).toEqual(RIGHT);
  });
  it('as a PDF without text is recognised page by page', async () => {
    const { text, mediaType } = await decodeDocument(scannedPdf(PICTURE), 'quet.pdf');
    expect(mediaType).toBe('application/pdf');
    expect(field(text)).toEqual(RIGHT);
  });
  it('of more pages than a letter has is refused before any is looked at', async () =>
    expect(await outcome(scannedPdf(PICTURE, 21))).toBe('letter.too-costly'));
  it('that is no picture at all is broken', async () =>
    expect(await outcome(Buffer.concat([PICTURE.subarray(0, 40), random(1_000)]))).toBe('letter.unsupported'));
});
