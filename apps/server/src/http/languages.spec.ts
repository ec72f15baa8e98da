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
  it('keeps a gap that nobody fills', () => expect(fill('{what}', {})).toBe('{what}'));
});
