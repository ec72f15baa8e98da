import { metaOf, readLetter } from '@cascade/documents';
import { stripVTControlCharacters } from 'node:util';
import { bracketedLetter, colouredLetter, legendOfMarks, listedMarks } from './marked-letter';
import { asItStands } from './paint';

const text =
  'Số: 278/UBND-VX\r\nBến Cát, ngày 17 tháng 8 năm 2020\r\n\r\nKính gửi: UBND các xã.\r\n\r\nThực hiện Chỉ thị số 12/CT-UBND ngày 17/8/2020 của UBND tỉnh;\r\n\r\n1. Giao Sở Y tế tổ chức tiêm trước ngày 20/8/2020.\r\n';
const metas = [metaOf(readLetter(text), text)];
const colours = { colour: true, width: null };

describe('a letter with marks', () => {
  it('has in colours the very characters that it has', () => {
    const shown = asItStands(colouredLetter(text, metas), colours);
    expect(shown).toContain('\u001b[');
    expect(stripVTControlCharacters(shown)).toBe(text.replaceAll('\r', ' ').trimEnd());
  });
  it('has them written into it where there are none', () => {
    const shown = bracketedLetter(text, metas);
    for (const mark of [
      '[số, ký hiệu: 278]/[số, ký hiệu: UBND-VX]',
      '[viện dẫn: Chỉ thị số 12/CT-UBND ngày 17/8/2020]',
      '[thời hạn: trước ngày 20/8/2020]',
    ])
      expect(shown).toContain(mark);
  });
  it('lists them in the order of the letter, each with its place', () => {
    const lines = listedMarks(text, metas).map((line) => line.map((piece) => piece.text).join(''));
    const places = lines.map((line) => /^\s*(\d+)–(\d+)/u.exec(line)!.slice(1).map(Number));
    expect(places.map(([start]) => start)).toEqual(places.map(([start]) => start).sort((a, b) => a! - b!));
    const deadline = lines.findIndex((line) => line.includes('/tasks/0/deadline'));
    expect(text.slice(...places[deadline]!)).toBe('trước ngày 20/8/2020');
  });
  it('says which are not sure', () => {
    const unsure = [{ '/number': { confidence: 0.2, span: { start: 4, end: 7 }, warnings: [] } }];
    expect(bracketedLetter(text, unsure)).toContain('[số, ký hiệu?: 278]');
    expect(bracketedLetter(text, [{ '/number': { confidence: 1, span: null, warnings: [] } }])).toBe(text);
  });
  it('shows of two that overlap the closer one', () => {
    const nested = [
      {
        '/citations/0': { confidence: 1, span: { start: 0, end: 15 }, warnings: [] },
        '/number': { confidence: 1, span: { start: 4, end: 7 }, warnings: [] },
      },
    ];
    expect(bracketedLetter(text, nested)).toContain('[viện dẫn: Số: ][số, ký hiệu: 278][viện dẫn: /UBND-VX]');
  });
  it('has a legend in both languages', () =>
    expect(
      legendOfMarks()
        .map((piece) => piece.text)
        .join(''),
    ).toMatch(/thời hạn \(deadline\)/));
});
