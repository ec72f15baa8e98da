import { recurrenceOf, targetOf } from './understood';

describe('what a person words is understood as a letter is', () => {
  it.each([
    ['trước 14 giờ hàng ngày', { every: 'day', before: '14:00' }],
    ['hàng tuần', { every: 'week' }],
    ['trước ngày 25 hàng tháng', { every: 'month', day: 25 }],
  ])('%s', (text, meant) => expect(recurrenceOf(text)).toMatchObject(meant));
  it.each(['ngay lập tức', ''])('"%s" recurs never', (text) => expect(recurrenceOf(text)).toBeNull());
  it('a target by its figure, its unit and how it compares', () => {
    expect(targetOf('tối thiểu 70% hộ dân')).toMatchObject({ value: 70, unit: '%', comparison: 'atLeast' });
    expect(targetOf('ít nhất 3 người')).toMatchObject({ value: 3, unit: 'người', comparison: 'atLeast' });
    expect(targetOf('nhiều hơn năm trước')).toBeNull();
  });
});
