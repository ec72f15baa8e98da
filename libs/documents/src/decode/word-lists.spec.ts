import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { textOfDocx } from './docx';

interface Level {
  readonly format?: string;
  readonly text?: string;
  readonly start?: number;
}
const numberingOf = (...levels: readonly Level[]): string => {
  const rules = levels.map(
    ({ format, text, start }, at) =>
      `<w:lvl w:ilvl="${at}">${start === undefined ? '' : `<w:start w:val="${start}"/>`}${format ? `<w:numFmt w:val="${format}"/>` : ''}${text === undefined ? '' : `<w:lvlText w:val="${text}"/>`}</w:lvl>`,
  );
  const lists = [7, 8].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="3"/></w:num>`).join('');
  return `<w:numbering><w:abstractNum w:abstractNumId="3">${rules.join('')}</w:abstractNum>${lists}</w:numbering>`;
};
const item = (text: string, level: number | null = 0, list = '7'): string =>
  `<w:p><w:pPr><w:numPr>${level === null ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const plain = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (body: readonly string[], numbering?: string): string => {
  const files = { 'word/document.xml': strToU8(`<w:document><w:body>${body.join('')}</w:body></w:document>`) };
  const found = textOfDocx(zipSync(numbering === undefined ? files : { ...files, 'word/numbering.xml': strToU8(numbering) }));
  return found.kind === 'text' ? found.text : found.kind;
};
const times = (count: number): string[] => Array.from({ length: count }, () => item('x'));

describe('the counters of a Word list', () => {
  it.each<[string, Level, string]>([
    ['decimal', { format: 'decimal', text: '%1.' }, '1. 2. 3.'],
    ['upperRoman', { format: 'upperRoman', text: '%1.' }, 'I. II. III.'],
    ['lowerRoman', { format: 'lowerRoman', text: '(%1)' }, '(i) (ii) (iii)'],
    ['lowerLetter', { format: 'lowerLetter', text: '%1)' }, 'a) b) c)'],
    ['upperLetter', { format: 'upperLetter', text: '%1.' }, 'A. B. C.'],
    ['an article', { format: 'decimal', text: 'Điều %1.' }, 'Điều 1. Điều 2. Điều 3.'],
    ['a list that begins later', { format: 'decimal', text: '%1.', start: 5 }, '5. 6. 7.'],
    ['a list from nought', { format: 'decimal', text: '%1.', start: 0 }, '0. 1. 2.'],
    ['bullets', { format: 'bullet', text: '•' }, '- - -'],
    ['a format nobody knows', { format: 'chicago', text: '%1.' }, '1. 2. 3.'],
    ['no format', { text: '%1.' }, '1. 2. 3.'],
    ['no text', { format: 'decimal', text: '' }, ''],
  ])('%s', (_, level, labels) =>
    expect(
      read(times(3), numberingOf(level))
        .split('\n')
        .map((line) => line.replace(/ ?x$/u, ''))
        .join(' ')
        .trim(),
    ).toBe(labels),
  );
  it('go on over paragraphs without a number, and begin anew below each item above them', () => {
    const levels = numberingOf(
      { format: 'upperRoman', text: '%1.' },
      { format: 'decimal', text: '%2.' },
      { format: 'decimal', text: '%2.%3.' },
    );
    const body = [
      item('a', 0),
      item('b', 1),
      item('c', 2),
      item('d', 2),
      plain('chữ'),
      item('e', 1),
      item('f', 2),
      item('g', 0),
      item('h', 1),
    ];
    expect(read(body, levels)).toBe('I. a\n1. b\n1.1. c\n1.2. d\nchữ\n2. e\n2.1. f\nII. g\n1. h\n');
  });
  it('are shared by lists of one kind, as Word shares them', () =>
    expect(read([item('a', 0, '7'), item('b', 0, '8'), item('c', 0, '7')], numberingOf({ format: 'decimal', text: '%1.' }))).toBe(
      '1. a\n2. b\n3. c\n',
    ));
  it('are those of the outermost level where none is named', () =>
    expect(read([item('a', null)], numberingOf({ format: 'decimal', text: '%1.' }))).toBe('1. a\n'));
  it.each([
    ['no list at all', [item('a', 0, '0')], numberingOf({ format: 'decimal', text: '%1.' })],
    ['a list that is not there', [item('a', 0, '99')], numberingOf({ format: 'decimal', text: '%1.' })],
    ['a level that is not there', [item('a', 5)], numberingOf({ format: 'decimal', text: '%1.' })],
    ['no numbering in the file', [item('a')], undefined],
    ['a numbering that is no XML', [item('a')], 'không phải XML'],
  ])('are none with %s', (_, body, numbering) => expect(read(body, numbering)).toBe('a\n'));
  it('count on beyond the numerals that letters use', () => {
    const lines = read(times(17), numberingOf({ format: 'upperRoman', text: '%1.' }))
      .trim()
      .split('\n');
    expect([lines[14], lines[15], lines[16]]).toEqual(['XV. x', '16. x', '17. x']);
  });
});

describe('signs that XML writes otherwise', () => {
  it.each([
    ['&lt;UBND&gt; &amp; &quot;Sở&quot; &apos;x&apos;', '<UBND> & "Sở" \'x\''],
    ['&#7841;&#7842;', 'ạẢ'],
    ['Ủy&#x20;ban x&#xE3;', 'Ủy ban xã'],
    ['&#x1ea1;', 'ạ'],
    ['&#128512;', '😀'],
    ['&#0;&#1114112;&#x110000;', ''],
    ['&amp;lt;', '&lt;'],
    ['&khong;', '&khong;'],
  ])('%s', (written, meant) => expect(read([plain(`${written}.`)])).toBe(`${meant}.\n`));
});

it('whatever the markup, the words are there in their order, and nothing throws', () => {
  const piece = fc.constantFrom(
    ...[
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:t/>',
      '<w:tc>',
      '</w:tc>',
      '<w:tr>',
      '</w:tr>',
      '<w:del>',
      '</w:del>',
      '<w:strike/>',
    ],
    ...[
      '<w:tab/>',
      '<w:br/>',
      '<w:numId w:val="7"/>',
      '<w:ilvl w:val="x"/>',
      '<w:ilvl w:val="9"/>',
      '<',
      '>',
      'Số: 12',
      'UBND',
      '&#',
      '&amp;',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      expect(typeof read([parts.join('')], numberingOf({ format: 'decimal', text: '%1.' }))).toBe('string');
    }),
    { numRuns: 150 },
  );
});
