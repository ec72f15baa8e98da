import { LetterText } from '../text/letter-text';
import { timeOf } from './deadlines';
import { statedRange } from './stated-ranges';

const read = (text: string, on: string | null = '2024-03-05') => {
  const letter = new LetterText(text);
  return statedRange(letter, { start: 0, end: letter.text.length }, on);
};

describe('a range that a cell states', () => {
  it.each([
    ['Quý II, III/2024', '2024-09-30'],
    ['Quý I - Quý II năm 2025', '2025-06-30'],
    ['Quý I, II và III/2025', '2025-09-30'],
    ['Từ tháng 4 đến tháng 6/2024', '2024-06-30'],
    ['Từ tháng 4 đến hết tháng 6', '2024-06-30'],
    ['Tháng 5-6/2024', '2024-06-30'],
    ['Từ tháng 10 năm 2025 đến hết tháng 3 năm 2026', '2026-03-31'],
    ['Tháng 1, 2/2023', '2023-02-28'],
    ['Trong Quý I, II năm 2024', '2024-06-30'],
    ['Năm 2024 - 2025', '2025-12-31'],
    ['Từ năm 2024 đến năm 2026', '2026-12-31'],
  ])('%s ends on %s', (text, end) =>
    expect(read(text)).toMatchObject({ deadline: { kind: 'fixed', on: end, inclusive: true }, warnings: ['range'] }),
  );
  it.each([
    ['Từ 15/4 đến 20/4/2024', '2024-04-15', '2024-04-20'],
    ['15-20/4/2024', '2024-04-15', '2024-04-20'],
    ['Từ ngày 28/12/2023 đến ngày 03/01/2024', '2023-12-28', '2024-01-03'],
    ['01/4 - 30/6', '2024-04-01', '2024-06-30'],
  ])('%s is from %s to %s', (text, from, end) => expect(read(text)?.deadline).toMatchObject({ from, on: end }));
  it.each([
    'Quý III/2024',
    'Tháng 9',
    'Thường xuyên',
    'Từ tháng 9 đến tháng 4/2024',
    'Quý IV, V/2024',
    'Tháng 11-13/2024',
    '20-15/4/2024',
    '30/02 - 31/02/2024',
    'Tháng 4-6/2024/x',
    'Giai đoạn 2024 - 2030',
    'Năm 2025 - 2024',
    'Năm 2024 và các năm tiếp theo',
  ])('%s is none', (text) => expect(read(text)).toBeNull());
  it('has no year where neither it nor the letter says one', () => {
    expect(read('Từ tháng 4 đến tháng 6', null)).toBeNull();
    expect(read('Từ 15/4 đến 20/4', null)).toBeNull();
  });
  it('is what a line of a plan says by when', () => {
    const letter = new LetterText('Quý I - Quý II năm 2024');
    expect(timeOf(letter, { start: 0, end: letter.text.length }, '2024-01-02')?.deadline).toMatchObject({ on: '2024-06-30' });
  });
});

describe('a bare day in a cell', () => {
  it.each([
    ['30/6', '2024-06-30'],
    ['31/12/2024', '2024-12-31'],
  ])('%s is the limit', (text, on) => {
    const letter = new LetterText(text);
    expect(timeOf(letter, { start: 0, end: letter.text.length }, '2024-03-05')?.deadline).toMatchObject({ on, inclusive: true });
  });
});
