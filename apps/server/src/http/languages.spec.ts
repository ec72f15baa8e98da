import { fill, languageOf } from './languages';

describe('the language of a request', () => {
  it.each([
    [undefined, 'vi'],
    ['', 'vi'],
    ['fr, de;q=0.8', 'vi'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['vi-VN, en;q=0.9', 'vi'],
    ['fr, en;q=0.5, vi;q=0.4', 'en'],
    ['en;q=0', 'vi'],
  ])('asking for %p is %s', (header, language) => expect(languageOf(header)).toBe(language));
});

describe('a sentence with gaps', () => {
  it('names what the details name', () =>
    expect(fill('{path} is locked by {by}', { path: '/d', by: 'pid 7' })).toBe('/d is locked by pid 7'));
  it('lists several', () => expect(fill('{names}', { names: ['a', 'b'] })).toBe('a, b'));
  it('says codes in words, of the member they stand in', () => {
    expect(fill('chỉ: {rule}', { rule: 'giver' }, 'vi')).toBe('chỉ: cơ quan giao');
    expect(fill('({how})', { how: 'replaced' }, 'vi')).toBe('(đã được thay thế)');
    expect(fill('only: {rule}', { rule: 'giver' }, 'en')).toBe('only: who gave it');
    expect(fill('{status}, {why}', { status: 'constructor', why: 'other' }, 'vi')).toBe('constructor, other');
  });
  // What the reader of letters finds, as libs/documents names it: nobody is told of a 'broken PDF' in a Vietnamese sentence.
  it.each(
    ['PDF', 'DOCX', 'PNG', 'JPEG', 'TIFF'].map((name) => `broken ${name}`).concat('encrypted PDF', 'unknown-encoding', 'DOC', 'RTF', 'ZIP'),
  )('says in both languages what is wrong with a letter: %s', (format) => {
    const told = (['vi', 'en'] as const).map((language) => fill('{format}', { format }, language));
    expect(told).not.toContain(format);
    expect(told[0]).not.toBe(told[1]);
    expect(told[0]).toMatch(/tệp|ảnh|chữ/u);
  });
  it.each(['bytes', 'ELF', 'EXE', 'ZIP', 'GZIP'])('says in both languages what came in place of a letter: %s', (found) => {
    const told = (['vi', 'en'] as const).map((language) => fill('{found}', { found }, language));
    expect(told).not.toContain(found);
    expect(told[0]).not.toBe(told[1]);
  });
  it.each([
    ['2020-08-20T00:00:00+07:00', '19/8/2020'],
    ['2020-08-20T14:00:00+07:00', '20/8/2020 14:00'],
    ['2020-08-20', '2020-08-20'],
  ])('says a deadline of %s as orders word it: %s', (dueAt, words) => expect(fill('({dueAt})', { dueAt }, 'vi')).toBe(`(${words})`));
  it('keeps a gap that nobody fills', () => expect(fill('{what}', {})).toBe('{what}'));
});
