import { strToU8, zipSync } from 'fflate';
import { decodeLetter } from './decode-letter';
import { textOfDocx } from './docx';

const DOCUMENT = (body: string): string => `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
const docx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(DOCUMENT(body)),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const textOf = (body: string, more?: Record<string, string>): string => {
  const read = textOfDocx(docx(body, more));
  return read.kind === 'text' ? read.text : read.kind;
};
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
const numbered = (text: string, level: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(text)}</w:p>`;

describe('text of a Word document', () => {
  it.each([
    ['runs of a paragraph together', paragraph(run('Số: '), run('12/UBND')), 'Số: 12/UBND\n'],
    ['entities', paragraph(run('A &amp; B &#7841;')), 'A & B ạ\n'],
    ['tabs and breaks', paragraph(run('a'), '<w:r><w:tab/></w:r>', run('b'), '<w:r><w:br/></w:r>', run('c')), 'a\tb\nc\n'],
    ['struck words', paragraph(run('Số: '), run('458', '<w:strike/>'), run('/UBND')), 'Số: ~~458~~/UBND\n'],
    ['words that were deleted', paragraph(run('Số'), `<w:del>${run('xóa')}</w:del>`), 'Số\n'],
    [
      'cells of a table',
      `<w:tbl><w:tr><w:tc>${paragraph(run('ỦY BAN'))}</w:tc><w:tc>${paragraph(run('CỘNG HÒA'))}</w:tc></w:tr></w:tbl>`,
      'ỦY BAN \tCỘNG HÒA\n',
    ],
  ])('%s', (_, body, text) => expect(textOf(body)).toBe(text));
  it('has the numbers that Word counts', () =>
    expect(
      textOf(
        [numbered('Sở Y tế:', 0), numbered('kiểm tra', 1), numbered('báo cáo', 1), numbered('Sở Xây dựng', 0), numbered('cấp', 1)].join(''),
        { 'word/numbering.xml': NUMBERING },
      ),
    ).toBe('1. Sở Y tế:\na) kiểm tra\nb) báo cáo\n2. Sở Xây dựng\na) cấp\n'));
});

describe('a file that is no letter', () => {
  it('a zip of something else', () => expect(textOfDocx(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toEqual({ kind: 'other' }));
  it('a torn one', () => expect(textOfDocx(docx(paragraph(run('a'))).subarray(0, 60))).toEqual({ kind: 'broken' }));
  it('a bomb is not unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(textOfDocx(bomb)).toEqual({ kind: 'too-large' });
  });
  it('a bomb that lies about its size is not unpacked either', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 1 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 4 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1_000, true);
    }
    const read = textOfDocx(bomb);
    expect(read.kind === 'broken' || (read.kind === 'text' && read.text.length <= 1_000)).toBe(true);
  });
  it.each(['letter.docx', 'letter.txt'])('is known by its bytes, not by the name %s', (name) =>
    expect(decodeLetter(docx(paragraph(run('Số: 1/UBND'))), name).text).toBe('Số: 1/UBND\n'),
  );
  it('that is secret is refused', () =>
    expect(() => decodeLetter(docx(paragraph(run('MẬT')) + paragraph(run('Số: 1/UBND'))), 'a.docx')).toThrow(
      expect.objectContaining({ code: 'letter.secret' }),
    ));
});
