import { decodeDocument } from './decode-letter';
import { textOfPdf } from './pdf';

/** A page whose strings stand where they are put; enough of the format for any reader of it. */
const pdf = (strings: readonly (readonly [x: number, y: number, text: string])[], extra = ''): Uint8Array => {
  const content = `BT /F1 12 Tf ${strings.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  return new TextEncoder().encode(`${file}trailer\n<< /Size 6 /Root 1 0 R ${extra}>>\nstartxref\n${start}\n%%EOF`);
};
const HEAD = [
  [50, 750, 'UY BAN NHAN DAN'],
  [320, 750, 'CONG HOA XA HOI CHU NGHIA VIET NAM'],
  [50, 730, 'So: 12/UBND-VX'],
  [50, 700, 'Kinh gui: Cac phong, ban.'],
] as const;

describe('text of a PDF', () => {
  it('has its lines in the order of the page, columns parted by a tab', async () =>
    expect(await textOfPdf(pdf([...HEAD].reverse()))).toEqual({
      kind: 'text',
      text: 'UY BAN NHAN DAN\tCONG HOA XA HOI CHU NGHIA VIET NAM\nSo: 12/UBND-VX\nKinh gui: Cac phong, ban.',
    }));
  it('is decoded like any letter', async () =>
    expect(await decodeDocument(pdf(HEAD), 'a.pdf')).toMatchObject({
      mediaType: 'application/pdf',
      text: expect.stringContaining('12/UBND-VX'),
    }));
  it('that is a picture is said to be one', async () => expect(await textOfPdf(pdf([]))).toEqual({ kind: 'scanned' }));
  it.each([
    ['cut off', pdf(HEAD).subarray(0, 200)],
    ['nothing but its first bytes', new TextEncoder().encode('%PDF-1.7 …')],
  ])('%s is refused', async (_, bytes) => {
    await expect(decodeDocument(bytes, 'a.pdf')).rejects.toMatchObject({ code: 'letter.unsupported' });
  });
  it('reads every other format as `decodeLetter` does', async () =>
    expect(await decodeDocument(new TextEncoder().encode('Số: 1/UBND'), 'a.txt')).toEqual({ text: 'Số: 1/UBND', mediaType: 'text/plain' }));
});
