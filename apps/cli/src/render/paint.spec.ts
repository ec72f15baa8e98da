import { harmless, inSign, lengthOf, lineOf, paperOf, plain } from './paint';
import { countInWords, dateInWords, instantInWords, levelsInWords } from './words';

describe('paper', () => {
  it.each([
    [{ isTTY: true, columns: 80 }, {}, { colour: true, width: 80 }],
    [{ isTTY: true, columns: 80 }, { NO_COLOR: '1' }, { colour: false, width: 80 }],
    [{}, {}, { colour: false, width: null }],
    [{}, { FORCE_COLOR: '1' }, { colour: true, width: null }],
    [{ isTTY: true, columns: 80 }, { FORCE_COLOR: '0' }, { colour: false, width: 80 }],
    [{ isTTY: true, columns: 80 }, { FORCE_COLOR: 'false' }, { colour: false, width: 80 }],
    [{ isTTY: true, columns: 80 }, { FORCE_COLOR: '' }, { colour: true, width: 80 }],
    [{}, { FORCE_COLOR: '3', NO_COLOR: '1' }, { colour: false, width: null }],
    [{ isTTY: true }, {}, { colour: true, width: 120 }],
    [{ isTTY: true, columns: 0 }, {}, { colour: true, width: 120 }], // a terminal that does not know how wide it is
  ])('of %j with %j is %j', (stream, env, paper) => expect(paperOf(stream, env)).toEqual(paper));
});

describe('text from outside', () => {
  it.each([
    ['\u001b]0;title\u0007\u001b[2Jđỏ', '\ufffd]0;title\ufffd\ufffd[2Jđỏ'],
    ['a\rb\u009b31m', 'a\ufffdb\ufffd31m'],
    ['đen\u202etrắng', 'đen\ufffdtrắng'],
    ['Ủy ban\tnhân dân\nxã', 'Ủy ban\tnhân dân\nxã'],
    ['Ủy ban nhân dân'.normalize('NFD'), 'Ủy ban nhân dân'.normalize('NFD')],
  ])('%j is shown as %j', (text, shown) => expect(harmless(text)).toBe(shown));
  it('cannot command the terminal from within a line', () =>
    expect(lineOf([plain('\u001b[31mUBND')], { colour: true, width: null })).toBe('\ufffd[31mUBND'));
});

describe('a line', () => {
  const red = inSign('quá hạn', { colour: 'red' });
  it('has colour where there is a terminal, and the same words where there is none', () => {
    expect(lineOf([red], { colour: false, width: null })).toBe('quá hạn');
    expect(lineOf([red], { colour: true, width: null })).toContain('\u001b[31m');
  });
  it('is struck through where the sign is', () =>
    expect(lineOf([inSign('12/CT', { colour: 'grey', struck: true })], { colour: true, width: null })).toContain('\u001b[9m'));
  it('is cut by what is seen, not by what is sent', () => {
    expect(lineOf([plain('một '), red, plain(' hai')], { colour: false, width: 8 })).toBe('một quá…');
    expect(lengthOf('Tiếng Việt'.normalize('NFD'))).toBe(10);
  });
});

describe('words', () => {
  it.each([
    ['2020-08-17', '17/8/2020'],
    ['2020-08', '8/2020'],
    ['2020', '2020'],
    ['2020-08-17T14:05:00+07:00', '17/8/2020 14:05'],
    ['2020-08-17T20:05:00Z', '18/8/2020 03:05'],
    [null, 'không rõ ngày'],
  ])('for the time %p are %s', (time, words) => expect(dateInWords(time)).toBe(words));
  it('for an instant are of Viet Nam', () => expect(instantInWords(Date.parse('2020-08-16T17:00:00Z'))).toBe('17/8/2020 00:00'));
  it.each([
    [7, '7'],
    [1200, '1.200'],
    [1_234_567, '1.234.567'],
  ])('for %d are %s', (count, words) => expect(countInWords(count)).toBe(words));
  it('for bodies of one level name it, for several not', () => {
    expect(levelsInWords(['commune', 'commune'])).toBe('xã, phường');
    expect(levelsInWords(['commune', 'district'])).toBe('văn bản');
    expect(levelsInWords([])).toBe('văn bản');
  });
});
