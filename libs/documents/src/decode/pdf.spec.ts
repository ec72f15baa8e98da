import { decodeDocument } from './decode-document';
import { textOfPdf } from './pdf';
import { pdfSaying as pdf, stampedPdf } from './testing/pdf-files';

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
  it('that is a picture is said to be one', async () => expect(await textOfPdf(pdf([]))).toEqual({ kind: 'scanned', pages: 1 }));
  it.each([
    ['cut off', pdf(HEAD).subarray(0, 200)],
    ['nothing but its first bytes', new TextEncoder().encode('%PDF-1.7 …')],
  ])('%s is refused', async (_, bytes) => {
    await expect(decodeDocument(bytes, 'a.pdf')).rejects.toMatchObject({ code: 'letter.unsupported' });
  });
  it('reads every other format as `decodeLetter` does', async () =>
    expect(await decodeDocument(new TextEncoder().encode('Số: 1/UBND'), 'a.txt')).toMatchObject({
      text: 'Số: 1/UBND',
      mediaType: 'text/plain',
    }));
});

describe('what a registry laid over a page', () => {
  const blank = [
    [50, 730, 'So:'],
    [120, 730, '/SYT-VP'],
    [300, 730, 'Hoa Binh, ngay'],
    [402, 730, 'thang'],
    [470, 730, 'nam 2023'],
  ] as const;
  const textOf = async (...stamps: (readonly [number, number, string])[]): Promise<string> => {
    const read = await textOfPdf(stampedPdf(blank, stamps));
    return read.kind === 'text' ? read.text.replace(/\s+/gu, ' ') : read.kind;
  };
  it('fills the blanks for the number and the day', async () =>
    expect(await textOf([80, 730, '1019'], [385, 730, '07           08'])).toBe('So: 1019 /SYT-VP Hoa Binh, ngay 07 thang 08 nam 2023'));
  it('is left out where it is the signing service’s own line', async () =>
    expect(await textOf([80, 730, 'Ky boi: So Y te'])).toBe('So: /SYT-VP Hoa Binh, ngay thang nam 2023'));
  it('is nothing on a page without any', async () => expect(await textOf()).toBe('So: /SYT-VP Hoa Binh, ngay thang nam 2023'));
});
