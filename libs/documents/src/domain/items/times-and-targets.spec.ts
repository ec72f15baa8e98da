import { LetterText } from '../text/letter-text';
import { deadlineIn } from './deadlines';
import { recurrenceIn } from './recurrences';
import { reportingIn } from './reporting';
import { targetIn } from './targets';

const whole = (text: string): [LetterText, { start: number; end: number }] => {
  const letter = new LetterText(text);
  return [letter, { start: 0, end: letter.text.length }];
};
const deadline = (text: string) => deadlineIn(...whole(text), '2020')?.deadline ?? null;
const recurrence = (text: string) => recurrenceIn(...whole(text)).value;
const target = (text: string) => targetIn(...whole(text)).value;

describe('a fixed deadline', () => {
  it.each([
    ['trước ngày 20/8/2020', '2020-08-20', null, false],
    ['đến ngày 20/8/2020', '2020-08-20', null, true],
    ['đến hết ngày 20 tháng 8 năm 2020', '2020-08-20', null, true],
    ['chậm nhất là ngày 20-8-2020', '2020-08-20', null, true],
    ['trước 17 giờ ngày 20/8/2020', '2020-08-20', '17:00', false],
    ['trước 16h30 ngày 20/8', '2020-08-20', '16:30', false],
    ['xong trước 30.9.2020', '2020-09-30', null, false],
    ['trong ngày 20/8/2020', '2020-08-20', null, true],
    ['trong tháng 9/2020', '2020-09-30', null, true],
    ['trước tháng 9 năm 2020', '2020-09-01', null, false],
    ['đến hết quý III/2020', '2020-09-30', null, true],
    ['trước quý IV năm 2020', '2020-10-01', null, false],
  ])('%s', (text, on, hour, inclusive) => expect(deadline(`Hoàn thành ${text}.`)).toMatchObject({ kind: 'fixed', on, hour, inclusive }));
});
describe('a day without a year and without the word for it', () => {
  it.each(['hoàn thành đến 30/6.', 'nộp hồ sơ đến 30/6 để tổng hợp', 'Sở hoàn thành đến 30/6'])('%s', (text) =>
    expect(deadline(text)).toMatchObject({ kind: 'fixed', on: '2020-06-30', inclusive: true }),
  );
  it.each([
    'hoàn thành đến 1/3 diện tích',
    'mở rộng đến 30/6',
    'báo cáo 02 lần/năm, trước ngày 25/6 và 25/12',
    'báo cáo định kỳ 6 tháng (trước ngày 15/6)',
    'báo cáo 6 tháng gửi trước ngày 20/6',
    'báo cáo năm trước ngày 20/12',
  ])('is none: %s', (text) => expect(deadline(text)).toBeNull());
});
describe('a relative deadline', () => {
  it.each([
    ['trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản', 5, 'workingDay', 'received'],
    ['trong thời hạn 10 ngày kể từ ngày ký', 10, 'day', 'signed'],
    ['trong 2 tuần', 14, 'day', 'signed'],
    ['không quá 24 giờ kể từ khi tiếp nhận', 24, 'hour', 'received'],
    ['sau 3 tháng kể từ ngày ban hành', 3, 'month', 'signed'],
    ['trong 15 (mười lăm) ngày', 15, 'day', 'signed'],
  ])('%s', (text, amount, unit, trigger) =>
    expect(deadline(`Báo cáo ${text}.`)).toMatchObject({ kind: 'relative', amount, unit, trigger }),
  );
});
describe('no deadline', () => {
  it.each([
    'khẩn trương thực hiện',
    'ngay sau khi nhận được',
    'theo Công văn số 12/UBND ngày 5/8/2020',
    'số liệu từ ngày 01/01/2020 đến ngày 30/6/2020',
    'trước tình hình dịch bệnh',
    'bảo đảm mục tiêu đến hết năm 2020 cả huyện có 17 km đường nhựa',
    'sau 5 ngày thì kiểm tra lại',
    'trước tháng 13/2020',
    'báo cáo theo quy định',
  ])('%s', (text) => expect(deadline(text)).toBeNull());
  it('a day that no calendar has is kept as written, and nobody is sure of it', () =>
    expect(deadlineIn(...whole('trước ngày 31/2/2020'), '2020')).toMatchObject({
      deadline: { on: '2020-02-31' },
      warnings: ['impossible'],
    }));
  it('but a reference to one, where the text refers', () =>
    expect(deadline('nộp theo thời hạn quy định tại Thông tư')).toMatchObject({ kind: 'byReference', text: 'theo thời hạn quy định' }));
  it('and a date outweighs a reference', () =>
    expect(deadline('đúng thời hạn quy định, trước ngày 20/8/2020')).toMatchObject({ kind: 'fixed' }));
});

describe('a recurrence', () => {
  it.each([
    ['trước 14 giờ hàng ngày', 'day', '14:00', null, false],
    ['hằng tuần', 'week', null, null, true],
    ['trước 16 giờ thứ sáu hàng tuần', 'week', '16:00', 5, false],
    ['trước ngày 25 hàng tháng', 'month', null, 25, false],
    ['vào ngày 5 hàng tháng', 'month', null, 5, true],
    ['hàng quý', 'quarter', null, null, true],
    ['định kỳ 6 tháng', 'halfYear', null, null, true],
    ['hàng năm', 'year', null, null, true],
    ['02 lần/tuần', 'week', null, null, true],
    ['định kỳ nhắc lại', 'unstated', null, null, true],
  ])('%s', (text, every, before, day, inclusive) =>
    expect(recurrence(`Báo cáo ${text}.`)).toMatchObject({ every, before, day, inclusive }),
  );
  it.each(['theo quy định kỹ thuật', 'thường xuyên', 'nhắc lại nội dung', 'ngày 20/8/2020'])('%s is none', (text) =>
    expect(recurrence(text)).toBeNull(),
  );
});

describe('a target', () => {
  it.each([
    ['tối thiểu 60% người dùng cài đặt.', 'tối thiểu 60% người dùng cài đặt', 60, '%', 'atLeast'],
    ['đạt trên 95,5% hộ dân;', 'đạt trên 95,5% hộ dân', 95.5, '%', 'over'],
    ['giảm xuống dưới 3% số hộ', 'dưới 3% số hộ', 3, '%', 'under'],
    ['100% trường học', '100% trường học', 100, '%', 'exactly'],
    ['vận động bạn bè (ít nhất 3 người) cài', 'ít nhất 3 người', 3, 'người', 'atLeast'],
    ['không quá 12.000 lượt khách', 'không quá 12.000 lượt khách', 12_000, 'lượt', 'atMost'],
    ['tỷ lệ cây sống đạt trên 95% vào năm 2026.', 'tỷ lệ cây sống đạt trên 95% vào năm 2026', 95, '%', 'over'],
    ['bảo đảm tỷ lệ giải ngân đạt 98%;', 'tỷ lệ giải ngân đạt 98%', 98, '%', 'exactly'],
    ['cắt giảm trung bình 20 - 30% thời gian', 'cắt giảm trung bình 20 - 30% thời gian', 20, '%', 'atLeast'],
    ['giảm ít nhất 15% số vụ cháy', 'ít nhất 15% số vụ cháy', 15, '%', 'atLeast'],
    ['tối thiểu 30% thời gian và đơn giản hóa giấy tờ', 'tối thiểu 30% thời gian', 30, '%', 'atLeast'],
    ['100% hộ dân ký cam kết, kiểm tra hằng đêm', '100% hộ dân ký cam kết', 100, '%', 'exactly'],
    ['100% cơ quan, tổ chức, cá nhân đăng ký', '100% cơ quan, tổ chức, cá nhân đăng ký', 100, '%', 'exactly'],
    ['dùng dịch vụ công trực tuyến mức độ 3, 4 trên cổng', 'dịch vụ công trực tuyến mức độ 3, 4', 3, 'mức độ', null],
  ])('%s', (text, words, value, unit, comparison) => expect(target(text)).toMatchObject({ text: words, value, unit, comparison }));
  it('keeps what a share is a share of', () =>
    expect(target('ít nhất 95% hộ dân vùng trũng được báo.')?.base).toBe('hộ dân vùng trũng được báo'));
  it('keeps what a rate is the rate of, where it stands before it', () =>
    expect(target('nâng tỷ lệ cây sống đạt trên 95%.')?.base).toBe('tỷ lệ cây sống'));
  it.each(['hỗ trợ 100% lãi suất vay', 'tối thiểu 05 ngày làm việc', 'gồm 3 người', 'mức độ 3 của dịch bệnh'])('%s is none', (text) =>
    expect(target(text)).toBeNull(),
  );
});

describe('a target in figures', () => {
  it.each([
    ['phấn đấu tỷ lệ tiêm ≥ 90%', 'tỷ lệ tiêm ≥ 90%', 90, 'atLeast'],
    ['số ca đạt ≤ 5% dân số', 'đạt ≤ 5% dân số', 5, 'atMost'],
    ['phấn đấu có từ 3 xã trở lên đạt chuẩn', 'từ 3 xã trở lên đạt chuẩn', 3, 'atLeast'],
    ['phấn đấu thu ngân sách đạt 120 tỷ đồng', 'đạt 120 tỷ đồng', 120, 'exactly'],
  ])('%s', (text, words, value, comparison) => expect(target(text)).toMatchObject({ text: words, value, comparison }));
  it.each(['đạt 3 giải', 'từ 3 xã đến 5 xã', 'mở thầu (10%)'])('is none: %s', (text) => expect(target(text)).toBeNull());
});
describe('a report', () => {
  it.each([
    ['báo cáo về UBND thị xã (thông qua Phòng Văn hóa và Thông tin thị xã) trước', 'UBND thị xã', 'Phòng Văn hóa và Thông tin thị xã'],
    ['gửi kết quả về Sở Y tế để tổng hợp', 'Sở Y tế', null],
    ['báo cáo Ủy ban nhân dân tỉnh theo quy định', 'Ủy ban nhân dân tỉnh', null],
    ['tuyên truyền qua hệ thống truyền thanh', null, null],
    ['báo cáo kịp thời', null, null],
    ['của các trường xin gửi về Sở Y tế qua Phòng Tài chính', 'Sở Y tế', 'Phòng Tài chính'],
    ['gửi Sở Xây dựng trước ngày 3/12 để tổng hợp báo cáo Ủy ban nhân dân tỉnh', 'Sở Xây dựng', null],
    ['khẩn trương báo cáo Thủ tướng Chính phủ về việc mở tuyến đường', 'Thủ tướng Chính phủ', null],
    ['báo cáo cấp có thẩm quyền phương án xử lý', 'cấp có thẩm quyền', null],
    ['xây dựng báo cáo trung tâm, bài phát biểu', null, null],
    ['Báo cáo được gửi trước ngày 15/01/2018 về Sở Y tế và qua thư điện tử', 'Sở Y tế', null],
    ['lập danh sách cán bộ về Sở Nội vụ (qua Phòng Công chức)', 'Sở Nội vụ', 'Phòng Công chức'],
    ['báo cáo kết quả về Trung tâm Phòng, chống HIV/AIDS, trước', 'Trung tâm Phòng, chống HIV/AIDS', null],
    ['báo cáo tình hình đối với viên chức', null, null],
    ['tổng hợp, báo cáo Ban Giám đốc Sở Y tế.', 'Ban Giám đốc Sở Y tế', null],
    ['Để có số liệu báo cáo Bộ Y tế, các trường gửi về Sở Y tế số 1 đường A', 'Sở Y tế', null],
    ['Để kịp thời báo cáo về Bộ Y tế, các trường rà soát', null, null],
    ['báo cáo Ủy ban nhân dân tỉnh, Sở Xây dựng trước ngày 5/6', 'Ủy ban nhân dân tỉnh, Sở Xây dựng', null],
    ['báo cáo Ủy ban nhân dân tỉnh, Sở Xây dựng chủ trì sửa chữa', 'Ủy ban nhân dân tỉnh', null],
  ])('%s', (text, reportTo, channel) => expect(reportingIn(...whole(text))).toEqual({ reportTo, channel }));
});
