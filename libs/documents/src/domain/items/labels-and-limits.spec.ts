import fc from 'fast-check';
import { LetterText } from '../text/letter-text';
import { fold } from '../text/fold';
import { HOUR_SOURCE, hourOf } from './hours';
import { labelOf } from './labels';
import { relativeDeadlines } from './relative-deadlines';

const hour = (text: string): string | null | undefined => {
  const groups = new RegExp(HOUR_SOURCE, 'u').exec(fold(text))?.groups;
  return groups && hourOf(groups);
};
describe('an hour', () => {
  it.each([
    ['14 giờ', '14:00'],
    ['14 giờ 30', '14:30'],
    ['14 giờ 30 phút', '14:30'],
    ['17h00', '17:00'],
    ['17h', '17:00'],
    ['7g30', '07:30'],
    ['8:05', '08:05'],
    ['24 giờ', '24:00'],
    ['0 giờ', '00:00'],
    ['16h30’', '16:30'],
  ])('%s is %s', (text, time) => expect(hour(text)).toBe(time));
  it.each(['25 giờ', '8:75', '99h00', '24 giờ 30', '24:01'])('%s is on no clock', (text) => expect(hour(text)).toBeNull());
  it('of any letter is one that a clock shows, 24:00 the last of them', () =>
    fc.assert(
      fc.property(fc.nat({ max: 26 }), fc.option(fc.nat({ max: 61 })), (hours, minutes) => {
        const read = hourOf({ hour: String(hours), minute: minutes === null ? undefined : String(minutes).padStart(2, '0') });
        if (read !== null) expect(read).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
      }),
    ));
  it('is taken apart from the date behind it', () => expect(hour('14 giờ 20/8/2020')).toBe('14:00'));
});

describe('a label', () => {
  it.each([
    ['1. Ủy ban nhân dân', 'number', '1', 1],
    ['12) Các phòng', 'number', '12', 12],
    ['1.2. Tuyên truyền', 'decimal', '1.2', 2],
    ['a) Phối hợp', 'letter', 'a', 1],
    ['đ) Phối hợp', 'letter', 'đ', 5],
    ['e) Phối hợp', 'letter', 'e', 6],
    ['y) Phối hợp', 'letter', 'y', 23],
    ['II. NHIỆM VỤ', 'roman', 'II', 2],
    ['IX. NHIỆM VỤ', 'roman', 'IX', 9],
    ['XIV. NHIỆM VỤ', 'roman', 'XIV', 14],
    ['A. NHIỆM VỤ', 'capital', 'A', 1],
    ['Điều 2. Tổ chức thực hiện', 'article', 'Điều 2', 2],
    ['Phần thứ nhất. QUY ĐỊNH', 'part', 'Phần thứ nhất', 0],
    ['- Kiểm tra', 'dash', '', 0],
    ['+ Kiểm tra', 'plus', '', 0],
    ['(iv) kiểm tra', 'small', 'iv', 4],
    ['l. Ủy ban nhân dân', 'number', '1', 1], // read for a one
  ])('%s: %s %j, the %i. of its kind', (opening, style, mark, ordinal) => expect(labelOf(opening)).toMatchObject({ style, mark, ordinal }));
  it.each([
    '20/8/2020 là ngày cuối',
    'Ủy ban nhân dân',
    'Điều 5 của Luật',
    'Phòng Y tế',
    '',
    '60% người dùng',
    '3, 4 trên cổng',
    'I-ốt là muối',
  ])('%j begins with none', (opening) => expect(labelOf(opening)).toBeNull());
  it('is as long as what stands before the words', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('1. ', '2) ', 'a) ', 'II. ', '1.2. ', '- ', '+ ', 'Điều 3. '),
        fc.constantFrom('Kiểm tra', 'Ủy ban', 'Đề nghị'),
        (label, words) => {
          expect(labelOf(`${label}${words}`)?.length).toBe(label.length);
        },
      ),
    ));
});

describe('a limit that runs from an event', () => {
  const limits = (text: string) => {
    const letter = new LetterText(text);
    const flat = letter.flatOf(0, letter.text.length);
    return relativeDeadlines(letter, { start: 0, end: letter.text.length }, flat).map(({ deadline }) => deadline);
  };
  it.each([
    ['trong vòng 5 ngày làm việc kể từ ngày nhận được văn bản', { kind: 'relative', amount: 5, unit: 'workingDay', trigger: 'received' }],
    ['trong thời hạn 10 ngày kể từ ngày ký', { kind: 'relative', amount: 10, unit: 'day', trigger: 'signed' }],
    ['chậm nhất là 03 ngày kể từ ngày ban hành', { kind: 'relative', amount: 3, unit: 'day', trigger: 'signed' }],
    ['trong hai tuần kể từ ngày ký', { kind: 'relative', amount: 14, unit: 'day', trigger: 'signed' }],
    ['trong 24 giờ kể từ khi nhận', { kind: 'relative', amount: 24, unit: 'hour', trigger: 'received' }],
    ['trong vòng 06 tháng kể từ ngày ban hành', { kind: 'relative', amount: 6, unit: 'month', trigger: 'signed' }],
    ['trong vòng mười lăm ngày kể từ ngày nhận', { kind: 'relative', amount: 15, unit: 'day', trigger: 'received' }],
    ['trong 3 ngày kể từ ngày kết thúc đợt kiểm tra', { kind: 'byReference', count: { amount: 3, unit: 'day' } }],
  ])('%s', (text, deadline) => expect(limits(`Báo cáo ${text}.`)).toEqual([expect.objectContaining(deadline)]));
  it.each([
    'Trong 5 ngày qua, địa bàn không có ca mắc mới.',
    'Trong 6 tháng đầu năm, công tác đạt kết quả.',
    'Chỉ thị này có hiệu lực sau 10 ngày kể từ ngày ký.',
    'Cuộc họp không quá 30 phút.',
    'Thời hạn 30 ngày.',
  ])('is none in %j', (text) => expect(limits(text)).toEqual([]));
});
