import { ACKNOWLEDGED, acknowledgedPiece, EXCHANGE_STATES, RECALLS } from './exchange-words';
import { lineOf, lengthOf, plain, dim } from './paint';
import { countInWords, dateInWords, levelsInWords, relationInWords, dueInWords } from './words';

const tables = { EXCHANGE_STATES, RECALLS, ACKNOWLEDGED };

describe('words of letters on their way', () => {
  it.each(Object.entries(tables))('%s have both languages, each state words of its own', (_, table) => {
    for (const language of ['vi', 'en'] as const) {
      const words = Object.values(table).map((each) => each[language]);
      expect(words.every((word) => word.trim() !== '')).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
  it.each([
    ['inTime', undefined],
    ['late', 'yellow'],
    ['overdue', ['red', 'bold']],
    ['pending', 'gray'],
    ['refused', 'gray'],
  ])('an acknowledgement %s looks like %j', (how, format) => {
    expect(acknowledgedPiece(how, 'vi')).toEqual({ text: ACKNOWLEDGED[how]!.vi, ...(format && { format }) });
    expect(acknowledgedPiece(how, 'en').text).toBe(ACKNOWLEDGED[how]!.en);
  });
  it('a state that is not known yet says nothing, and breaks nothing', () => expect(acknowledgedPiece('later', 'en').text).toBe(''));
});
describe('words in the other language', () => {
  it.each([
    [999, '999', '999'],
    [1_000, '1.000', '1,000'],
    [10_614, '10.614', '10,614'],
    [1_000_000, '1.000.000', '1,000,000'],
  ])('the count %d is %s and %s', (count, vi, en) => expect([countInWords(count), countInWords(count, 'en')]).toEqual([vi, en]));
  it('a date that nobody knows, bodies of one level, a relation and no deadline', () => {
    expect([dateInWords(null), dateInWords(null, 'en'), dateInWords('', 'en')]).toEqual(['không rõ ngày', 'no date', 'no date']);
    expect([levelsInWords(['district'], 'en'), levelsInWords([null, null], 'en')]).toEqual(['districts', 'documents']);
    expect([relationInWords('implements'), relationInWords('implements', 'en')]).toEqual(['thực hiện', 'implements']);
    expect(dueInWords(null)).toBe('–');
  });
  it('the last day in time is the day before an instant at midnight, over the turn of the year and a leap day', () => {
    const due = (written: string) => dueInWords(Date.parse(written));
    expect(due('2021-01-01T00:00:00+07:00')).toBe('31/12/2020');
    expect(due('2020-03-01T00:00:00+07:00')).toBe('29/2/2020');
    expect(due('2021-03-01T00:00:00+07:00')).toBe('28/2/2021');
    expect(due('2020-08-20T14:00:00+07:00')).toContain('14:00');
  });
});
describe('a line is one line', () => {
  const wide = { colour: false, width: null };
  it.each([
    ['a name typed over two lines', 'UBND\nphường Thới Hòa', 'UBND phường Thới Hòa'],
    ['a line of Windows', 'UBND\r\nphường', 'UBND phường'],
    ['a tab', 'UBND\tphường', 'UBND phường'],
    ['signs that turn a line round', 'a\u061cb\u202ec', 'a\ufffdb\ufffdc'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a b c'],
  ])('%s', (_, text, line) => expect(lineOf([plain(text)], wide)).toBe(line));
  it.each([1, 2, 10, 40, 80])('%d columns are never passed, and a cut shows', (width) => {
    const pieces = [plain('Ủy ban nhân dân '), dim('phường\nThới Hòa'), plain(', thị xã Bến Cát, tỉnh Bình Dương')];
    const [cut, whole] = [lineOf(pieces, { colour: false, width }), lineOf(pieces, wide)];
    expect(lengthOf(cut)).toBeLessThanOrEqual(width);
    expect(cut === whole || cut.endsWith('…')).toBe(true);
    expect(whole.startsWith(cut.replace(/…$/u, ''))).toBe(true);
  });
});
