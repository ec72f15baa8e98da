import { aReading } from './sample-reading';
import { correctedValue, looksLikeDay, shownIn, typedProblem } from './typed-value';

const reading = aReading();
describe('what an input shows', () => {
  it.each([
    ['day', '2020-08-17', '17/8/2020'],
    ['text', 'CV', 'CV'],
    ['text', null, ''],
    ['day', null, ''],
  ] as const)('%s %s: "%s"', (kind, value, shown) => expect(shownIn({ kind, value })).toBe(shown));
});
describe('what was typed', () => {
  it.each(['20/8/2020', '8/2020', '2020', '2020-08', '2020-08-20', ' 1/1/2021 '])('%s looks like a day', (typed) =>
    expect(looksLikeDay(typed)).toBe(true),
  );
  it.each(['ngày mai', '20/8', '20-8-2020', '20/8/20'])('%s does not', (typed) => expect(looksLikeDay(typed)).toBe(false));
  it('is told at once where it cannot be used', () => {
    expect(typedProblem({ kind: 'day' }, 'mai')).toBe('day');
    expect(typedProblem({ kind: 'deadline' }, 'sớm')).toBe('day');
    expect(typedProblem({ kind: 'number' }, 'nhiều')).toBe('number');
    expect(typedProblem({ kind: 'number' }, '60 %')).toBeNull();
    expect(typedProblem({ kind: 'text' }, 'gì cũng được')).toBeNull();
    expect(typedProblem({ kind: 'recurrence' }, 'thỉnh thoảng')).toBe('recurrence');
    expect(typedProblem({ kind: 'recurrence' }, 'trước 14 giờ hàng ngày')).toBeNull();
    expect(typedProblem({ kind: 'day' }, '')).toBeNull();
  });
  it('becomes the value of a correction; nothing typed says that the letter has none', () => {
    expect(correctedValue({ kind: 'day', pointer: '/issuedOn' }, ' 20/8/2020 ', reading)).toBe('20/8/2020');
    expect(correctedValue({ kind: 'text', pointer: '/place' }, ' ', reading)).toBeNull();
  });
  it('keeps what stands around a name or a number', () => {
    expect(correctedValue({ kind: 'person', pointer: '/signatory' }, 'Lê Văn B', reading)).toEqual({
      name: 'Lê Văn B',
      role: 'PHÓ CHỦ TỊCH',
      capacities: ['KT'],
    });
    expect(correctedValue({ kind: 'number', pointer: '/items/0/target' }, '70,5 %', reading)).toEqual({
      ...{ text: '70,5 %', value: 70.5, unit: '%', base: 'người dùng', comparison: 'atLeast' },
    });
    // Worded anew it is read as a letter is.
    expect(correctedValue({ kind: 'number', pointer: '/items/0/target' }, 'không quá 5% hộ dân', reading)).toMatchObject({
      ...{ text: 'không quá 5% hộ dân', value: 5, unit: '%', comparison: 'atMost' },
    });
    expect(correctedValue({ kind: 'recurrence', pointer: '/items/0/recurrence' }, 'trước 14 giờ hàng ngày', reading)).toMatchObject({
      ...{ text: 'trước 14 giờ hàng ngày', every: 'day', before: '14:00' },
    });
    expect(correctedValue({ kind: 'number', pointer: '/items/9/target' }, '3 người', reading)).toMatchObject({ value: 3, unit: null });
  });
});
