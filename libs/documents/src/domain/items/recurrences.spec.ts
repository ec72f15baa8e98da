import { LetterText } from '../text/letter-text';
import { deadlineIn } from './deadlines';
import { recurrenceIn } from './recurrences';

const read = (text: string) => {
  const letter = new LetterText(text);
  return recurrenceIn(letter, { start: 0, end: letter.text.length });
};
const deadline = (text: string) => {
  const letter = new LetterText(text);
  return deadlineIn(letter, { start: 0, end: letter.text.length }, '2025-11-20')?.deadline ?? null;
};

describe('an interval without its blank', () => {
  it.each([
    ['Báo cáo kết quả hàngnăm.', 'year'],
    ['Báo cáo kết quả hằngtháng.', 'month'],
  ])('%s', (text, every) => expect(read(text).value?.every).toBe(every));
});

describe('a yearly duty', () => {
  it.each([
    ['Báo cáo kết quả trước ngày 15 tháng 11 hằng năm.', 15, 11, false],
    ['Định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo về Sở Xây dựng.', 30, 11, false],
    ['Định kỳ (trước ngày 30/6 hằng năm), Ủy ban nhân dân xã rà soát.', 30, 6, false],
    ['Gửi kết quả xếp loại, hạn cuối ngày 15 tháng 12 hàng năm.', 15, 12, true],
    ['Hằng năm, chậm nhất ngày 05/12, tổng hợp gửi về huyện.', 5, 12, true],
    ['Mỗi năm tổ chức hội nghị, chậm nhất là 20-3.', 20, 3, true],
  ])('%s', (text, day, month, inclusive) => expect(read(text).value).toMatchObject({ every: 'year', day, month, inclusive, before: null }));

  it('keeps its day in its text and sets no deadline of one year', () => {
    const text = 'Định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo về Sở Xây dựng.';
    expect(read(text).value?.text).toBe('hằng năm (trước ngày 30 tháng 11');
    expect(deadline(text)).toBeNull();
  });
  it('with two days holds none of them and says so', () => {
    const two = read('Báo cáo trước ngày 01/6 và 15/11 hằng năm.');
    expect(two).toMatchObject({ value: { every: 'year', day: null }, warnings: ['incomplete'] });
    expect(two.value).not.toHaveProperty('month');
  });
  it.each([
    ['whose day has a year of its own', 'Hằng năm rà soát; riêng đợt đầu xong trước ngày 15/11/2025.'],
    ['without a day', 'Định kỳ hàng năm hoặc đột xuất báo cáo kết quả.'],
    ['with a day that no month has', 'Hằng năm báo cáo trước ngày 15/13.'],
  ])('%s has no day', (_, text) => {
    const { value } = read(text);
    expect(value).toMatchObject({ every: 'year', day: null });
    expect(value).not.toHaveProperty('month');
  });
});

describe('what is said to be of every year and is no duty', () => {
  it.each([
    'Đạt tỷ lệ hộ dùng nước máy theo Nghị quyết hằng năm của Hội đồng nhân dân.',
    'Xây dựng kế hoạch hoạt động công tác dược hàng năm.',
    'Phấn đấu sản lượng mỗi tháng đạt tối thiểu 20%.',
    'Bố trí trong dự toán ngân sách nhà nước hàng năm.',
    'Phân bổ vốn hằng năm cho các xã linh hoạt.',
    'Cân đối từ nguồn tăng thu, tiết kiệm chi hằng năm.',
    'Phát huy tinh thần “mỗi ngày làm một việc tốt”.',
    'Thực hiện mới năm nội dung.',
  ])('%s', (text) => expect(read(text).value).toBeNull());
});

describe('how often, in figures', () => {
  it.each([
    ['Báo cáo trước 15 hàng tháng.', 'month', 15],
    ['Kiểm tra 6 tháng/lần.', 'halfYear', null],
    ['Báo cáo 02 lần/năm.', 'halfYear', null],
    ['Đánh giá 01 lần/năm.', 'year', null],
    ['Báo cáo vào 5 hằng quý.', 'quarter', 5],
  ])('%s', (text, every, day) => expect(read(text).value).toMatchObject({ every, day }));
  it.each(['Báo cáo 6 tháng đầu năm trước ngày 15/6/2024.', 'Theo Kế hoạch bồi dưỡng công chức, viên chức hàng năm.'])('none: %s', (text) =>
    expect(read(text).value).toBeNull(),
  );
});

describe('a weekly duty', () => {
  it.each([
    ['Báo cáo trước 15 giờ thứ Sáu hàng tuần.', 5, '15:00'],
    ['Gửi vào 15:00 ngày Chủ nhật hàng tuần.', 7, '15:00'],
    ['Họp giao ban thứ 2 hằng tuần.', 1, null],
  ])('%s', (text, day, before) => expect(read(text).value).toMatchObject({ every: 'week', day, before }));
});

describe('a year that says which tasks are meant', () => {
  it.each([
    'Đối với các nhiệm vụ được giao trong năm 2025, các sở tập trung thực hiện.',
    'Các nhiệm vụ triển khai trong năm 2025, các sở chủ động xử lý.',
  ])('limits nobody: %s', (text) => expect(deadline(text)).toBeNull());
  it('limits where it ends an order', () =>
    expect(deadline('Hoàn thành dự án trong năm 2025, bảo đảm chất lượng.')).toMatchObject({ on: '2025-12-31' }));
});
