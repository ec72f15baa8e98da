import { zipSync } from 'fflate';
import { Dice } from './random';

/** A file that nobody sends and anybody can. */
export interface HeavyFile {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
const HEAD = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN ĐIỀN\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/UBND-VX\tAn Điền, ngày 17 tháng 8 năm 2020\nV/v cài đặt ứng dụng\n\n`;
const SENTENCE =
  'Giao Trạm Y tế phối hợp các thôn thực hiện Công văn số 278/UBND-VX ngày 17/8/2020 của UBND thị xã, báo cáo trước ngày 20/8/2020; ';
const END = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n\n';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** `piece` again and again, not a byte beyond `size`; characters stay whole. */
const filled = (piece: string, size: number): string => piece.repeat(Math.max(1, Math.floor(size / encode(piece).length)));
const randomBytes = (size: number, below: number, from = 0): Uint8Array => {
  const dice = new Dice(size);
  return Uint8Array.from({ length: size }, () => from + dice.below(below));
};
/** So many lists, each inside the one before. */
const LISTS = 10_000;
const nested = (open: string, inner: string, close: string, depth: number): string => `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
/** Each deeper by one label than what stands above it. */
const labels = (depth: number): string => Array.from({ length: depth }, (_, n) => `${'1.'.repeat(1 + (n % 200))} ${SENTENCE}`).join('\n');
const docx = (body: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': encode(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': encode(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    },
    { mtime: new Date(2020, 7, 17) },
  );
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Lists in lists, four hundred deep again and again, and one paragraph behind them. */
const markdownLists = (depth: number, size: number): string => {
  const lists = Array.from({ length: depth }, (_, n) => `${' '.repeat(2 * (n % 400))}- thực hiện`).join('\n');
  return `${lists}\n\n${filled(SENTENCE, Math.max(1, size - encode(lists).length))}`;
};
/** One of each kind, of about `size` bytes (a packed one: unpacked), the same every time. */
export const heavyFiles = (size: number): readonly HeavyFile[] => {
  const depth = Math.min(LISTS, Math.floor(size / 1_000));
  const inner = filled(SENTENCE, size - depth * 20);
  return [
    { name: 'random bytes', fileName: 'x.txt', bytes: randomBytes(size, 256) },
    { name: 'random letters', fileName: 'x.txt', bytes: randomBytes(size, 95, 32) },
    { name: 'random bytes in the name of a DOCX', fileName: 'x.docx', bytes: randomBytes(size, 256) },
    { name: 'one long line', fileName: 'x.txt', bytes: encode(HEAD + filled(SENTENCE, size)) },
    { name: 'one long word', fileName: 'x.txt', bytes: encode(HEAD + 'a'.repeat(size)) },
    { name: 'one long number', fileName: 'x.txt', bytes: encode(`${HEAD}Căn cứ Quyết định số ${'1'.repeat(size)}`) },
    { name: 'digits, dots and blanks', fileName: 'x.txt', bytes: encode(HEAD + filled('1. ', size)) },
    { name: 'empty lines', fileName: 'x.txt', bytes: encode(HEAD + '\n'.repeat(size)) },
    { name: 'opening brackets and quotes', fileName: 'x.txt', bytes: encode(HEAD + filled('(“"[', size)) },
    { name: 'repeated headers', fileName: 'x.txt', bytes: encode(filled(HEAD, size)) },
    { name: 'many letters', fileName: 'x.txt', bytes: encode(filled(`${HEAD}${SENTENCE}\n\n${END}`, size)) },
    { name: 'items of two hundred depths', fileName: 'x.txt', bytes: encode(HEAD + filled(`${labels(200)}\n`, size)) },
    { name: `${depth} nested lists, HTML`, fileName: 'x.html', bytes: encode(`<html><body>${nested('<ul><li>', inner, '</li></ul>', depth)}</body></html>`) },
    { name: `${depth} lists never closed, HTML`, fileName: 'x.html', bytes: encode(`<html><body>${'<ul><li>'.repeat(depth)}${inner}`) },
    { name: `${depth} nested lists, Markdown`, fileName: 'x.md', bytes: encode(markdownLists(depth, size)) },
    { name: `${depth} nested tables, DOCX`, fileName: 'x.docx', bytes: docx(nested('<w:tbl><w:tr><w:tc>', paragraph(inner), '</w:tc></w:tr></w:tbl>', depth)) },
    { name: 'one paragraph, DOCX', fileName: 'x.docx', bytes: docx(paragraph(filled(SENTENCE, size))) },
  ]; // prettier-ignore
};
