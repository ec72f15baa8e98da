import fc from 'fast-check';
import { LetterText } from './letter-text';
import { normalise } from './normalise';
import { Tokens, type Token } from './tokens';

const given = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        'Số:',
        '278/UBND-VX',
        ' ',
        '   ',
        '\t',
        '\u00a0',
        '\n',
        '\r\n',
        '\u2028',
        '~~458~~',
        '~~',
        '**',
        '* ',
        '> ',
        '# ',
        '\\*',
        '|',
        '\u00ad',
        '\u200b',
        'ngày',
        'thán\u0301g',
        'u\u031b\u0300',
        'ﬁ',
        '😀',
        '.',
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join('')),
);

describe('a letter made even', () => {
  it('knows for each of its characters where it stood, in order and inside what was given', () =>
    fc.assert(
      fc.property(given, (text) => {
        const { text: even, starts, ends, struck } = normalise(text);
        expect([starts.length, ends.length]).toEqual([even.length, even.length]);
        for (let at = 0; at < even.length; at += 1) {
          expect(ends[at]).toBeGreaterThanOrEqual(starts[at]!);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1]!);
        }
        for (const { start, end } of struck) expect(start >= 0 && start <= end && end <= even.length).toBe(true);
      }),
    ));
  it('has single blanks, no blanks at the ends of its lines and no signs that paper does not show', () =>
    fc.assert(
      fc.property(given, (text) => {
        const { text: even } = normalise(text);
        expect(even).not.toMatch(/[ \t]{2}|^[ \t]|[ \t]$|[ \t]\n|\n[ \t]|[\u00ad\u200b-\u200f\ufeff\u00a0\r]/u);
      }),
    ));
  it('made even again is the same', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Số:', '278/UBND-VX', 'ngày', 'Ủy ban', ' ', '\n', '\t', 'a)', '1.'), { maxLength: 30 }),
        (parts) => {
          const once = normalise(parts.join(' ')).text;
          expect(normalise(once).text.replaceAll('\t', ' ')).toBe(once.replaceAll('\t', ' '));
        },
      ),
    ));
  it('takes letters with their marks apart for the same letters', () =>
    fc.assert(
      fc.property(fc.constantFrom('Ủy ban nhân dân xã Quảng Ngạn', 'Thừa Thiên Huế, ngày 19 tháng 8', 'ĐỘC LẬP – Tự do'), (text) => {
        expect(normalise(text.normalize('NFD')).text).toBe(normalise(text).text);
      }),
    ));
});

describe('a piece of a letter', () => {
  const piece = fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 })).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  it('has its place in what was given, whatever piece is asked for', () =>
    fc.assert(
      fc.property(given, piece, (text, { start, end }) => {
        const letter = new LetterText(text);
        const span = letter.spanOf({ start: Math.min(start, letter.text.length), end: Math.min(end, letter.text.length) });
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
    ));
  it('trimmed lies inside itself, and neither begins nor ends with a blank', () =>
    fc.assert(
      fc.property(given, piece, (text, asked) => {
        const letter = new LetterText(text);
        const whole = { start: Math.min(asked.start, letter.text.length), end: Math.min(asked.end, letter.text.length) };
        const { start, end } = letter.trim(whole, ',.');
        expect(start >= whole.start && end <= whole.end && start <= end).toBe(true);
        expect(letter.text.slice(start, end)).not.toMatch(/^[\s,.]|[\s,.]$/u);
      }),
    ));
  it('as a value stands on one line', () =>
    fc.assert(
      fc.property(given, (text) => {
        const letter = new LetterText(text);
        expect(letter.valueOf({ start: 0, end: letter.text.length })).not.toMatch(/[\n\t]| {2}|^ | $/u);
      }),
    ));
  it('is struck where a line went through it, and only there', () => {
    const letter = new LetterText('Số: ~~458~~ /UBND-VP ngày 7');
    const at = letter.text.indexOf('458');
    expect([
      letter.isStruck({ start: at, end: at + 3 }),
      letter.isStruck({ start: 0, end: at }),
      letter.isStruck({ start: at + 4, end: letter.text.length }),
    ]).toEqual([true, false, false]);
    expect(letter.text).not.toContain('~');
  });
});
it('the words and signs of a text are all that is no blank, in their order', () =>
  fc.assert(
    fc.property(given, (text) => {
      const found = new Tokens(text);
      const tokens: Token[] = [];
      for (let token = found.at(0); token; token = found.at(tokens.length)) tokens.push(token);
      for (const [place, token] of tokens.entries()) {
        expect(text.slice(token.index, token.index + token[0].length)).toBe(token[0]);
        if (place > 0) expect(token.index).toBeGreaterThanOrEqual(tokens[place - 1]!.index + tokens[place - 1]![0].length);
      }
      expect(
        tokens
          .map((token) => token[0])
          .join('')
          .replaceAll('\n', ''),
      ).toBe(text.replace(/\s/gu, ''));
    }),
  ));
