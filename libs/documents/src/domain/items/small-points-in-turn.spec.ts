import { labelOf } from './labels';
import { smallPointsInTurn } from './small-points-in-turn';

const read = (...openings: string[]): string =>
  smallPointsInTurn(openings.map((opening) => labelOf(opening)))
    .map((label) => (label ? `${label.style === 'bracket' ? '#' : ''}${label.mark || '-'}` : '·'))
    .join(' ');

describe('small Roman points in turn', () => {
  it.each([
    ['the first without its number', ['() Xã', '(ii) Huyện', '(iii) Tỉnh'], 'i ii iii'],
    ['the first read as a one', ['(1) Xã', '(ii) Huyện'], 'i ii'],
    ['one amid others', ['(i) Xã', '() Huyện', '(iii) Tỉnh'], 'i ii iii'],
    ['one with dashes below it', ['() Xã', '- Này', '(ii) Huyện'], 'i - ii'],
    ['the last without its number', ['(i) Xã', '(ii) Huyện', '() Tỉnh'], 'i ii iii'],
    ['strokes with marks', ['(ï) Xã', '(ïi) Huyện', '(iîi) Tỉnh', '(1v) Trung ương'], 'i ii iii iv'],
  ])('puts right %s', (_, openings, labels) => expect(read(...openings)).toBe(labels));
  it.each([
    ['points in figures', ['(1) Xã', '(2) Huyện'], '#1 #2'],
    ['points in their order', ['(i) Xã', '(ii) Huyện', '(iv) Tỉnh'], 'i ii iv'],
    ['figures where no room is left', ['(i) Xã', '(1) Huyện', '(ii) Tỉnh'], 'i #1 ii'],
    ['points of two headings', ['(i) Xã', '2. Huyện', '(i) Tỉnh'], 'i 2 i'],
  ])('leaves %s', (_, openings, labels) => expect(read(...openings)).toBe(labels));
  it('drops a bracket that nothing explains', () => expect(read('() Xã', 'Chữ')).toBe('· ·'));
});
