import { labelOf } from './labels';
import { numbersInTurn } from './numbers-in-turn';

const read = (...openings: string[]): string =>
  numbersInTurn(openings.map((opening) => labelOf(opening)))
    .map((label) => (label ? label.mark || '-' : '·'))
    .join(' ');

describe('numbers in turn', () => {
  it.each([
    ['one between two', ['4. Xã', '9. Huyện', '6. Tỉnh'], '4 5 6'],
    ['one with points below', ['4. Xã', 'a) Này', '- Kia', '2. Huyện', 'a) Này', '6. Tỉnh'], '4 a - 5 a 6'],
    ['the last where its shape tells', ['4. Xã', '9. Huyện'], '4 5'],
    ['two, one after the other', ['4. Xã', '9. Huyện', '6. Tỉnh', '1. Thôn', '2. Ấp'], '4 5 6 1 2'],
  ])('puts right %s', (_, openings, labels) => expect(read(...openings)).toBe(labels));
  it.each([
    ['a list that begins anew', ['4. Xã', '1. Huyện', '2. Tỉnh'], '4 1 2'],
    ['a number that was skipped', ['4. Xã', '6. Huyện', '7. Tỉnh'], '4 6 7'],
    ['the last where no shape tells', ['4. Xã', '8. Huyện'], '4 8'],
    ['numbers of two parts', ['I. MỘT', '4. Xã', 'II. HAI', '9. Huyện', '6. Tỉnh'], 'I 4 II 9 6'],
    ['numbers with brackets', ['4) Xã', '9) Huyện', '6) Tỉnh'], '4 9 6'],
    ['paragraphs without labels', ['Chữ', 'Chữ'], '· ·'],
  ])('leaves %s', (_, openings, labels) => expect(read(...openings)).toBe(labels));
});
