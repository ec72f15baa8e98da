import { labelOf } from './labels';
import { pointsInTurn } from './points-in-turn';

const read = (...openings: string[]): string =>
  pointsInTurn(openings.map((opening) => labelOf(opening)))
    .map((label) => (label ? `${label.style === 'number' ? '#' : ''}${label.mark || '-'}` : '·'))
    .join(' ');

describe('points in turn', () => {
  it.each([
    ['the first point read as a digit', ['1. Xã', '2) Việc', 'b) Việc', 'c) Việc'], '#1 a b c'],
    ['the first point as a digit, the second lost', ['1. Xã', '2) Việc', 'Chữ', '©) Việc', 'd) Việc'], '#1 a · c d'],
    ['a digit between two letters', ['a) Việc', '5) Việc', 'c) Việc'], 'a b c'],
    ['a digit between two letters with dashes below', ['a) Việc', '- Này', '5) Việc', '- Kia', 'c) Việc'], 'a - b - c'],
    ['a letter between two', ['a) Việc', 'b) Việc', 'e) Việc', 'd) Việc'], 'a b c d'],
    ['a letter without its bracket', ['b) Việc', '© Việc', 'd) Việc'], 'b c d'],
    ['the first of two đ', ['c) Việc', 'đ) Việc', 'đ) Việc', 'e) Việc'], 'c d đ e'],
    ['two đ with dashes between', ['c) Việc', 'đ) Việc', '- Này', 'đ) Việc'], 'c d - đ'],
  ])('puts right %s', (_, openings, labels) => expect(read(...openings)).toBe(labels));
  it.each([
    ['numbers with brackets', ['1) Việc', '2) Việc', '3) Việc'], '#1 #2 #3'],
    ['a number before the first letter of its own points', ['1) Việc', 'a) Này', 'b) Kia'], '#1 a b'],
    ['a digit whose list has no room for it', ['a) Việc', '5) Việc', 'b) Việc'], 'a #5 b'],
    ['a digit before a heading', ['1. Xã', '2) Việc', '2. Phường', 'b) Việc'], '#1 #2 #2 b'],
    ['a letter used twice', ['a) Việc', 'a) Việc', 'b) Việc'], 'a a b'],
    ['one đ behind c', ['c) Việc', 'đ) Việc', 'e) Việc'], 'c đ e'],
    ['two đ behind d', ['d) Việc', 'đ) Việc', 'đ) Việc'], 'd đ đ'],
    ['paragraphs without labels', ['Chữ', 'Chữ'], '· ·'],
  ])('leaves %s', (_, openings, labels) => expect(read(...openings)).toBe(labels));
});
