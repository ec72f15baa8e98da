/** A PDF of numbered objects; the fourth is the content of its page. Enough of the format for any reader of it. */
export const pdfOf = (objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const put = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  put('%PDF-1.5\n');
  const offsets = objects.map((object, at) => {
    const offset = length;
    put(`${at + 1} 0 obj\n`);
    put(object);
    put('\nendobj\n');
    return offset;
  });
  const start = length;
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) put(`${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF`);
  return new Uint8Array(Buffer.concat(parts));
};
export const streamOf = (dictionary: string, content: string | Uint8Array): Uint8Array => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
};
const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

/** A page whose strings stand where they are put. */
export const pdfSaying = (strings: readonly (readonly [x: number, y: number, text: string])[], trailer = ''): Uint8Array =>
  pdfOf(
    [
      CATALOGUE,
      PAGES,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      streamOf('', `BT /F1 12 Tf ${strings.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')} ET`),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ],
    trailer,
  );
/** A page over which a signing service laid a string of its own, as an electronic registry does. */
export const stampedPdf = (
  strings: readonly (readonly [x: number, y: number, text: string])[],
  stamps: readonly (readonly [x: number, y: number, text: string])[],
): Uint8Array =>
  pdfOf([
    CATALOGUE,
    PAGES,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${stamps.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}] >>`,
    streamOf('', `BT /F1 12 Tf ${strings.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')} ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...stamps.flatMap(([x, y, text], at) => [
      `<< /Type /Annot /Subtype /Widget /FT /Sig /T (s${at}) /F 4 /Rect [${x} ${y} ${x + 90} ${y + 14}] /AP << /N ${7 + 2 * at} 0 R >> >>`,
      streamOf(
        '/Type /XObject /Subtype /Form /BBox [0 0 90 14] /Resources << /Font << /F1 5 0 R >> >>',
        `BT /F1 12 Tf 1 0 0 1 0 0 Tm (${text}) Tj ET`,
      ),
    ]),
  ]);
/** A page with content as it is packed; what it unpacks to may be anything. */
export const pdfPacked = (packed: Uint8Array): Uint8Array =>
  pdfOf([
    CATALOGUE,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
    streamOf('/Filter /FlateDecode', packed),
  ]);

const chunksOf = (png: Uint8Array): { type: string; data: Uint8Array }[] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: { type: string; data: Uint8Array }[] = [];
  for (let at = 8; at + 8 <= png.length;) {
    const length = view.getUint32(at);
    chunks.push({ type: Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1'), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};
/** What a scanner makes: pages that are one picture each, and no text. */
export const scannedPdf = (png: Uint8Array, pages = 1): Uint8Array => {
  const chunks = chunksOf(png);
  const head = new DataView(Uint8Array.from(chunks[0]!.data).buffer);
  const [width, height, bits] = [head.getUint32(0), head.getUint32(4), head.getUint8(8)];
  const [colours, space] = head.getUint8(9) === 2 ? [3, 'DeviceRGB'] : [1, 'DeviceGray'];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`);
  return pdfOf([
    CATALOGUE,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    streamOf(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${space} /BitsPerComponent ${bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} /Columns ${width} >>`,
      packed,
    ),
    streamOf('', 'q 595 0 0 842 0 0 cm /Scan Do Q'),
    ...kids.map(
      () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Scan 3 0 R >> >> >>',
    ),
  ]);
};
