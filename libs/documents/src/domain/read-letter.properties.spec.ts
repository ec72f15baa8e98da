import { join } from 'node:path';
import fc from 'fast-check';
import { keptLetters } from '../testing';
import { meterReading, readLetter } from './read-letter';
import type { Read, Reading, Span } from './reading';
import { fold } from './text/fold';

const letters = keptLetters(join(__dirname, '..', '..', '..', '..', 'test', 'letters'));
/** Words of the grammar in any order: far likelier to confuse it than random characters. */
const FRAGMENTS =
  'Số:|/UBND-VX|12/CT-UBND|ngày|tháng 8|năm 2020|20/8/2020|Kính gửi:|Đồng kính gửi:|Nơi nhận:|- |1. |a) |Điều 1.|II. |+ |\n|\n\n|\t|;|.|:|(|)|“|”|~~|**|*|UBND xã|Sở Y tế|và|các phòng, ban|yêu cầu|Giao|Đề nghị|phối hợp với|trước|hàng ngày|ít nhất 60%|CHỦ TỊCH|KT. |TM. ỦY BAN|V/v|CHỈ THỊ|Luật Đất đai ngày|thực hiện|MẬT|./.|của|đã ban hành|thay thế|\u00a0|\u0301'.split(
    '|',
  );
const jumble = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 }).map((parts) => parts.join(' '));
const torn = fc
  .tuple(fc.constantFrom(...letters), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...FRAGMENTS, '', 'x')), { maxLength: 30 }))
  .map(([{ text }, cuts]) =>
    cuts.reduce((all, [at, put]) => `${all.slice(0, at % (all.length + 1))}${put}${all.slice((at % (all.length + 1)) + 2)}`, text),
  );
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), jumble, torn);

const readsOf = ({ header, items }: Reading): Read<unknown>[] => [
  ...(Object.values(header).flat() as Read<unknown>[]),
  ...items.flatMap((one) => [...one.assignees, ...one.coOperators, one.deadline, one.recurrence, one.target]),
];
const spansOf = (reading: Reading): Span[] => [
  ...readsOf(reading).flatMap(({ span }) => (span ? [span] : [])),
  ...reading.citations.flatMap(({ span, sentenceSpan }) => [span, sentenceSpan]),
  ...reading.items.map(({ span }) => span),
];
/** Letters and digits alone: what was read must stand in its span, whatever blanks, marks and case were tidied. */
const bare = (text: string): string => fold(text.normalize('NFC')).replace(/[^a-z0-9]/gu, '');

/** How many of the letters stand there in this order: a symbol is mended where a scan took one sign for another ('QĐÐ-TTg', '3O/2O20'). */
const shared = (there: string, letters: string): number => {
  let [at, found] = [0, 0];
  const shapes = (text: string): string => text.replace(/[li]/gu, '1').replaceAll('o', '0');
  for (const letter of shapes(letters)) {
    const next = shapes(there).indexOf(letter, at);
    if (next < 0) continue;
    at = next + 1;
    found += 1;
  }
  return letters.length === 0 ? 1 : found / letters.length;
};

describe('reading any text', () => {
  it('never throws, and names its version', () =>
    fc.assert(
      fc.property(anything, (text) => {
        expect(readLetter(text).readerVersion).toMatch(/^\d+\.\d+\.\d+$/);
      }),
      { numRuns: 200 },
    ));
  it('puts every span inside the text', () =>
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end } of spansOf(readLetter(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    ));
  it('finds what it read in its span, struck, decomposed or torn', () =>
    fc.assert(
      fc.property(torn, fc.boolean(), (letter, decomposed) => {
        const text = decomposed ? letter.normalize('NFD') : letter;
        const { header, citations, items } = readLetter(text);
        const at = ({ start, end }: Span): string => bare(text.slice(start, end));
        const verbatim = [header.number, header.notation, header.place, ...header.addressees, ...header.copies];
        for (const { value, span } of verbatim) if (value && span) expect(shared(at(span), bare(value))).toBeGreaterThanOrEqual(0.8);
        // Columns that a scan tore leave other words between the lines of a subject.
        for (const word of header.subject.value?.split(' ') ?? [])
          expect(header.subject.span && at(header.subject.span)).toContain(bare(word));
        for (const { raw, span, number, notation } of citations) {
          expect(at(span)).toContain(bare(raw));
          expect(shared(bare(raw), bare(`${number ?? ''}${notation ?? ''}`))).toBeGreaterThanOrEqual(0.8);
        }
        for (const { text: words, span, target, deadline, recurrence } of items) {
          expect(at(span)).toContain(bare(words));
          for (const { value, span: place } of [target, deadline, recurrence]) if (value && place) expect(at(place)).toBe(bare(value.text));
        }
      }),
      { numRuns: 200 },
    ));
  it('names no label twice', () =>
    fc.assert(
      fc.property(fc.oneof(jumble, torn), (text) => {
        const labels = readLetter(text).items.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
      }),
      { numRuns: 200 },
    ));
  it('only ever reads days that exist', () =>
    fc.assert(
      fc.property(fc.oneof(jumble, torn), (text) => {
        const { header, citations, items } = readLetter(text);
        const days = [
          header.issuedOn.value,
          ...citations.map(({ issuedOn }) => issuedOn),
          ...items.map(({ deadline }) => (deadline.value?.kind === 'fixed' ? deadline.value.on : null)),
        ];
        for (const day of days) if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 200 },
    ));
});

describe('the work of reading', () => {
  /** Each is a shape that would cost more than its length in a careless grammar. */
  const shapes: readonly (readonly [string, (length: number) => string])[] = [
    [
      'letters one after another',
      (n) =>
        letters
          .map(({ text }) => text)
          .join('\n')
          .repeat(1 + Math.ceil(n / 20_000))
          .slice(0, n),
    ],
    ['one line without an end', (n) => `Kính gửi: Sở Y tế\n\nThực hiện ${'yêu cầu các '.repeat(n / 12)}`],
    ['citations only', (n) => 'Căn cứ Công văn số 12/UBND-VX ngày 1/8/2020 của UBND tỉnh, '.repeat(n / 60)],
    ['different citations', (n) => Array.from({ length: n / 40 }, (_, at) => `Công văn số ${at}/UBND-VX ngày 1/8/2020;`).join(' ')],
    ['digits and slashes', (n) => '1/1/'.repeat(n / 4)],
    ['nested labels', (n) => '1. A\na) B\n- C\n+ D\n'.repeat(n / 18)],
    ['brackets that never close', (n) => `1. Giao Sở Y tế ${'('.repeat(n)}`],
    ['blanks', (n) => `Số:${' '.repeat(n)}/UBND`],
    ['strikes', (n) => '~~'.repeat(n / 2)],
    ['strikes over lines', (n) => '~~a\n'.repeat(n / 4)],
    ['combining marks', (n) => `a${'\u0301'.repeat(n)}`],
    ['commas', (n) => `1. Giao các phòng${', ban'.repeat(n / 5)}`],
    ['law after law', (n) => 'Luật '.repeat(n / 5)],
    ['quotes', (n) => `“Công văn số 1/UBND-VX `.repeat(n / 24)],
    ['empty lines', (n) => '\n'.repeat(n)],
    ['capitals', (n) => 'ỦY BAN NHÂN DÂN\n'.repeat(n / 16)],
  ];
  it.each(shapes)('%s: characters looked at grow as the text does', (_, shape) => {
    const [small, large] = [shape(10_000), shape(80_000)];
    const work = (text: string): number => meterReading(text).charactersRead / Math.max(1, text.length);
    expect(work(large)).toBeLessThan(work(small) * 1.5 + 4);
  });
  it.each(shapes)('%s: a long text is read at once', (_, shape) => {
    const text = shape(200_000);
    const start = performance.now();
    readLetter(text);
    expect(performance.now() - start).toBeLessThan(10_000); // takes some 100 ms alone; a quadratic step takes minutes
  });
});
