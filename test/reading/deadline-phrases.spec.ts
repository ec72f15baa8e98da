import { dueAt, vietNamCalendar } from '@cascade/calendar/domain';
import { plainOf, readLetter, type WholeTask } from '@cascade/documents/domain';

/**
 * Wordings of deadlines as letters have them, read from a whole letter and computed by the dated calendar: what the reader and the calendar say together.
 * Expected instants were worked out by hand from the announced days off; a bare day means its first moment at UTC+7.
 */
const calendar = vietNamCalendar();

/** The task of a letter signed on `signed` that says `phrase`; where `received` is given, limits that wait for the receipt run from it. */
const task = (phrase: string, signed: string, received: string | null = null): WholeTask => {
  const [year = '', month = '', day = ''] = signed.split('-');
  const text = [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN CẦN ĐƯỚC',
    '',
    'Số: 118/UBND-YT',
    `Cần Đước, ngày ${day} tháng ${month} năm ${year}`,
    'V/v báo cáo công tác tiêm chủng',
    '',
    'Kính gửi: Phòng Y tế huyện.',
    '',
    'Ủy ban nhân dân huyện yêu cầu:',
    '',
    `1. Giao Phòng Y tế huyện tổng hợp, báo cáo ${phrase}.`,
  ].join('\n');
  const letter = plainOf(readLetter(text), (rule, signedOn) => {
    try {
      return dueAt(rule, { signedOn, receivedOn: received }, calendar).dueAt;
    } catch {
      return null;
    }
  });
  const [only] = letter.tasks;
  if (!only) throw new Error(`no task was read of '${phrase}'`);
  return only;
};
const instant = (short: string | null): string | null =>
  short === null ? null : short.includes('T') ? `${short}:00+07:00` : `${short}T00:00:00+07:00`;

type Row = readonly [phrase: string, signed: string, due: string | null];
const AUG = '2020-08-17';

describe('one day', () => {
  it.each<Row>([
    ['trước ngày 20/8/2020', AUG, '2020-08-20'],
    ['trước ngày 20/08/2020', AUG, '2020-08-20'],
    ['trước ngày 20-8-2020', AUG, '2020-08-20'],
    ['trước ngày 20.8.2020', AUG, '2020-08-20'],
    ['trước 20/8/2020', AUG, '2020-08-20'],
    ['trước ngày 20 tháng 8 năm 2020', AUG, '2020-08-20'],
    ['trước 20 tháng 8 năm 2020', AUG, '2020-08-20'],
    ['xong trước ngày 20/8/2020', AUG, '2020-08-20'],
    ['và hoàn thành trước ngày 20/8/2020', AUG, '2020-08-20'],
    ['đến ngày 20/8/2020', AUG, '2020-08-21'],
    ['đến hết ngày 20/8/2020', AUG, '2020-08-21'],
    ['trước hết ngày 20/8/2020', AUG, '2020-08-21'],
    ['chậm nhất ngày 20/8/2020', AUG, '2020-08-21'],
    ['chậm nhất là ngày 20/8/2020', AUG, '2020-08-21'],
    ['chậm nhất vào ngày 20/8/2020', AUG, '2020-08-21'],
    ['chậm nhất đến ngày 20/8/2020', AUG, '2020-08-21'],
    ['muộn nhất là ngày 20/8/2020', AUG, '2020-08-21'],
    ['không quá ngày 20/8/2020', AUG, '2020-08-21'],
    ['không muộn hơn ngày 20/8/2020', AUG, '2020-08-21'],
    ['trong ngày 20/8/2020', AUG, '2020-08-21'],
    ['hạn cuối là ngày 20/8/2020', AUG, '2020-08-21'],
    ['hạn chót ngày 20/8/2020', AUG, '2020-08-21'],
    ['; thời hạn: ngày 20/8/2020', AUG, '2020-08-21'],
    ['chậm nhất ngày 31/12/2020', AUG, '2021-01-01'],
    ['trước ngày 01/01/2021', AUG, '2021-01-01'],
    ['đến ngày 29/02/2020', '2020-02-10', '2020-03-01'],
    ['trước ngày 29/02/2024', '2024-02-10', '2024-02-29'],
    ['đến hết ngày 28/02/2021', '2021-02-03', '2021-03-01'],
    ['trước thứ Sáu ngày 21/8/2020', AUG, '2020-08-21'],
  ])('%s (%s)', (phrase, signed, due) => {
    const read = task(phrase, signed);
    expect(read.deadlineRule?.kind).toBe('fixed');
    expect(read.dueAt).toBe(instant(due));
  });
  it.each<Row>([
    ['đến ngày 22/8/2020', AUG, '2020-08-23'], // a Saturday
    ['đến ngày 23/8/2020', AUG, '2020-08-24'], // a Sunday
    ['đến ngày 02/9/2020', AUG, '2020-09-03'], // Quốc khánh
    ['trước ngày 25/01/2020', '2020-01-06', '2020-01-25'], // Tết
  ])('%s stays where the order put it, day off or not', (phrase, signed, due) => expect(task(phrase, signed).dueAt).toBe(instant(due)));
});

describe('a day without its year', () => {
  it.each<Row>([
    ['trước ngày 20/8', AUG, '2020-08-20'],
    ['trước ngày 25 tháng 8', AUG, '2020-08-25'],
    ['đến hết ngày 31/8', AUG, '2020-09-01'],
    ['trước 30/9', AUG, '2020-09-30'],
    ['trước ngày 25 tháng này', AUG, '2020-08-25'],
    ['trước ngày 15/01', '2020-12-20', '2021-01-15'],
    ['chậm nhất ngày 10 tháng 01', '2020-12-28', '2021-01-11'],
    ['trước ngày 31/12', '2021-01-04', '2021-12-31'],
    ['trước ngày 29/02', '2023-12-29', '2024-02-29'],
  ])('%s (%s)', (phrase, signed, due) => expect(task(phrase, signed).dueAt).toBe(instant(due)));
});

describe('an hour', () => {
  it.each<Row>([
    ['trước 14 giờ ngày 20/8/2020', AUG, '2020-08-20T14:00'],
    ['trước 14 giờ 30 ngày 20/8/2020', AUG, '2020-08-20T14:30'],
    ['trước 14 giờ 30 phút ngày 20/8/2020', AUG, '2020-08-20T14:30'],
    ['trước 16h00 ngày 20/8/2020', AUG, '2020-08-20T16:00'],
    ['trước 16h30 ngày 20/8', AUG, '2020-08-20T16:30'],
    ['trước 16h30’ ngày 20/8/2020', AUG, '2020-08-20T16:30'],
    ['trước 9g00 ngày 20/8/2020', AUG, '2020-08-20T09:00'],
    ['chậm nhất 17 giờ 00 phút ngày 20 tháng 8 năm 2020', AUG, '2020-08-20T17:00'],
    ['trước 24 giờ 00 ngày 20/8/2020', AUG, '2020-08-21'],
    ['trước 10h00, thứ Sáu ngày 21/8/2020', AUG, '2020-08-21T10:00'],
    ['trước 17h00 ngày 31/12/2020', AUG, '2020-12-31T17:00'],
    ['trước 15 giờ hôm nay', AUG, '2020-08-17T15:00'],
    ['trong ngày hôm nay', AUG, '2020-08-18'],
    ['trước 16 giờ cùng ngày', AUG, '2020-08-17T16:00'],
  ])('%s (%s)', (phrase, signed, due) => expect(task(phrase, signed).dueAt).toBe(instant(due)));
});

describe('a month, a quarter, half a year, a year', () => {
  it.each<Row>([
    ['trong tháng 9/2020', AUG, '2020-10-01'],
    ['trong tháng 9 năm 2020', AUG, '2020-10-01'],
    ['trong tháng 9', AUG, '2020-10-01'],
    ['trong tháng 12/2020', AUG, '2021-01-01'],
    ['trong tháng 01', '2020-12-21', '2021-02-01'],
    ['trước tháng 10/2020', AUG, '2020-10-01'],
    ['đến hết tháng 02/2024', '2024-01-08', '2024-03-01'],
    ['đến hết tháng 02/2023', '2023-01-09', '2023-03-01'],
    ['đến đầu tháng 9/2020', AUG, '2020-09-02'],
    ['đến giữa tháng 9/2020', AUG, '2020-09-16'],
    ['đến cuối tháng 9/2020', AUG, '2020-10-01'],
    ['trong quý III/2020', AUG, '2020-10-01'],
    ['trong quý 3/2020', AUG, '2020-10-01'],
    ['trong quý IV năm 2020', AUG, '2021-01-01'],
    ['trong quý III', AUG, '2020-10-01'],
    ['trước quý IV/2020', AUG, '2020-10-01'],
    ['đến hết quý I/2021', AUG, '2021-04-01'],
    ['trong 6 tháng đầu năm 2021', AUG, '2021-07-01'],
    ['trong 06 tháng cuối năm 2020', AUG, '2021-01-01'],
    ['trong năm 2020', AUG, '2021-01-01'],
    ['đến hết năm 2020', AUG, '2021-01-01'],
    ['đến cuối năm 2020', AUG, '2021-01-01'],
    ['đến giữa năm 2021', AUG, '2021-07-01'],
    ['trước năm 2021', AUG, '2021-01-01'],
  ])('%s (%s)', (phrase, signed, due) => expect(task(phrase, signed).dueAt).toBe(instant(due)));
});

describe('a range', () => {
  it.each<Row>([
    ['từ ngày 17/8/2020 đến ngày 25/8/2020', AUG, '2020-08-26'],
    ['từ ngày 20/8 đến hết ngày 25/8/2020', AUG, '2020-08-26'],
    ['từ ngày 20 đến ngày 25/8/2020', AUG, '2020-08-26'],
    ['từ ngày 20 tháng 8 đến ngày 05 tháng 9 năm 2020', AUG, '2020-09-06'],
    ['từ ngày 28/12/2020 đến ngày 05/01/2021', '2020-12-21', '2021-01-06'],
  ])('%s (%s)', (phrase, signed, due) => {
    const read = task(phrase, signed);
    expect(read.deadlineRule?.kind).toBe('range');
    expect(read.dueAt).toBe(instant(due));
  });
});

describe('working days', () => {
  it.each<Row>([
    ['trong vòng 05 ngày làm việc kể từ ngày ký', AUG, '2020-08-25'],
    ['trong 05 ngày làm việc', AUG, '2020-08-25'],
    ['trong thời hạn 01 ngày làm việc kể từ ngày ban hành', AUG, '2020-08-19'],
    ['chậm nhất 03 ngày làm việc kể từ ngày ký', AUG, '2020-08-21'],
    ['chậm nhất sau 10 ngày làm việc kể từ ngày ký', AUG, '2020-09-01'],
    ['trong 15 (mười lăm) ngày làm việc kể từ ngày ký', AUG, '2020-09-09'],
    ['trong vòng năm ngày làm việc kể từ ngày ký', AUG, '2020-08-25'],
    ['không quá 02 ngày làm việc kể từ ngày ký', '2020-08-21', '2020-08-26'],
    ['trong 05 ngày làm việc kể từ ngày ký', '2020-08-27', '2020-09-05'], // Quốc khánh 2020, one day
    ['trong 01 ngày làm việc kể từ ngày ký', '2020-01-22', '2020-01-31'], // Tết Canh Tý
    ['trong 05 ngày làm việc kể từ ngày ký', '2020-01-20', '2020-02-04'],
    ['trong 02 ngày làm việc kể từ ngày ký', '2020-04-01', '2020-04-07'], // Giỗ Tổ
    ['trong 03 ngày làm việc kể từ ngày ký', '2020-04-29', '2020-05-07'],
    ['trong 05 ngày làm việc kể từ ngày ký', '2021-02-09', '2021-02-24'], // Tết Tân Sửu
    ['trong 01 ngày làm việc kể từ ngày ký', '2021-04-20', '2021-04-23'],
    ['trong 02 ngày làm việc kể từ ngày ký', '2021-04-29', '2021-05-06'], // 1/5 on a Saturday, made up on Monday
    ['trong 02 ngày làm việc kể từ ngày ký', '2021-09-01', '2021-09-08'], // Quốc khánh, two days
    ['trong 02 ngày làm việc kể từ ngày ký', '2021-12-31', '2022-01-06'], // the turn of the year, made up on Monday
    ['trong 03 ngày làm việc kể từ ngày ký', '2022-01-27', '2022-02-09'], // Tết Nhâm Dần
    ['trong 01 ngày làm việc kể từ ngày ký', '2022-04-08', '2022-04-13'],
    ['trong 01 ngày làm việc kể từ ngày ký', '2022-04-29', '2022-05-05'],
    ['trong 03 ngày làm việc kể từ ngày ký', '2022-08-31', '2022-09-08'],
    ['trong 01 ngày làm việc kể từ ngày ký', '2022-12-30', '2023-01-04'],
    ['trong 02 ngày làm việc kể từ ngày ký', '2023-01-18', '2023-01-28'], // Tết Quý Mão
    ['trong 02 ngày làm việc kể từ ngày ký', '2023-04-28', '2023-05-06'],
    ['trong 02 ngày làm việc kể từ ngày ký', '2023-08-30', '2023-09-06'],
    ['trong 03 ngày làm việc kể từ ngày ký', '2024-02-06', '2024-02-17'], // Tết Giáp Thìn
    ['trong 02 ngày làm việc kể từ ngày ký', '2024-04-17', '2024-04-23'],
    ['trong 03 ngày làm việc kể từ ngày ký', '2024-04-26', '2024-05-05'], // Saturday 4/5/2024 is worked
    ['trong 04 ngày làm việc kể từ ngày ký', '2024-04-26', '2024-05-07'],
    ['trong 01 ngày làm việc kể từ ngày ký', '2024-08-30', '2024-09-05'],
    ['trong 02 ngày làm việc kể từ ngày ký', '2025-01-24', '2025-02-05'], // Tết Ất Tỵ
    ['trong 01 ngày làm việc kể từ ngày ký', '2025-04-04', '2025-04-09'],
    ['trong 04 ngày làm việc kể từ ngày ký', '2025-04-25', '2025-05-06'], // Saturday 26/4/2025 is worked, 2/5 is off
    ['trong 02 ngày làm việc kể từ ngày ký', '2025-08-29', '2025-09-05'],
    ['trong 01 ngày làm việc kể từ ngày ký', '2025-12-31', '2026-01-06'], // 2/1/2026 is off
    ['trong 03 ngày làm việc kể từ ngày ký', '2026-01-08', '2026-01-13'], // Saturday 10/1/2026 is worked
    ['trong 03 ngày làm việc kể từ ngày ký', '2026-02-12', '2026-02-25'], // Tết Bính Ngọ
    ['trong 01 ngày làm việc kể từ ngày ký', '2026-04-24', '2026-04-29'],
    ['trong 03 ngày làm việc kể từ ngày ký', '2026-04-28', '2026-05-06'],
  ])('%s (%s)', (phrase, signed, due) => {
    const read = task(phrase, signed);
    expect(read.deadlineRule).toMatchObject({ kind: 'relative', unit: 'workingDay', trigger: 'signed' });
    expect(read.dueAt).toBe(instant(due));
  });
});

describe('days, weeks, months and hours', () => {
  it.each<Row>([
    ['trong 03 ngày kể từ ngày ký', AUG, '2020-08-21'],
    ['trong vòng 05 ngày kể từ ngày ký', AUG, '2020-08-25'], // ends on a Saturday, so on Monday
    ['trong 10 ngày', AUG, '2020-08-28'],
    ['trong thời gian 16 ngày kể từ ngày ký', AUG, '2020-09-04'], // ends on Quốc khánh
    ['không quá 30 ngày kể từ ngày ban hành', AUG, '2020-09-17'],
    ['sau 7 ngày kể từ ngày ký', '2020-12-25', '2021-01-05'], // ends on New Year
    ['trong mười ngày kể từ ngày ký', '2021-02-03', '2021-02-18'], // ends in Tết
    ['trong 30 ngày kể từ ngày ký', '2020-01-30', '2020-03-03'], // ends on the leap day, a Saturday
    ['trong 5 ngày kể từ ngày ký', '2026-01-05', '2026-01-11'], // ends on a worked Saturday
    ['trong 01 tuần', AUG, '2020-08-25'],
    ['trong 2 tuần kể từ ngày ký', AUG, '2020-09-01'],
    ['trong 01 tháng kể từ ngày ký', AUG, '2020-09-18'],
    ['trong 3 tháng kể từ ngày ký', AUG, '2020-11-18'],
    ['trong một tháng kể từ ngày ký', '2020-08-31', '2020-10-01'], // no 31/9
    ['trong 3 tháng kể từ ngày ký', '2020-11-30', '2021-03-02'], // 28/2/2021 is a Sunday
    ['trong 12 tháng kể từ ngày ký', '2020-02-29', '2021-03-02'],
    ['trong 1 tháng kể từ ngày ký', '2024-01-31', '2024-03-01'],
    ['trong 2 tháng kể từ ngày ký', '2020-12-15', '2021-02-18'], // ends in Tết
    ['trong 24 giờ kể từ khi ban hành', AUG, '2020-08-19'],
    ['trong vòng 48 giờ kể từ ngày ký', AUG, '2020-08-20'],
  ])('%s (%s)', (phrase, signed, due) => {
    const read = task(phrase, signed);
    expect(read.deadlineRule?.kind).toBe('relative');
    expect(read.dueAt).toBe(instant(due));
  });
});

describe('limits that wait for the receipt', () => {
  it.each<[string, string | null, string | null]>([
    ['trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản này', '2020-08-18', '2020-08-26'],
    ['trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản này', null, null],
    ['trong 03 ngày kể từ ngày tiếp nhận', '2020-08-18', '2020-08-22'],
    ['trong 10 ngày kể từ khi nhận được Công văn này', null, null],
    ['trong 24 giờ kể từ khi nhận được Công văn này', '2020-08-17T14:05:00+07:00', '2020-08-18T14:05'],
    ['chậm nhất 02 ngày làm việc kể từ ngày nhận được', '2020-08-20', '2020-08-25'],
  ])('%s (received %s)', (phrase, received, due) => {
    const read = task(phrase, AUG, received);
    expect(read.deadlineRule).toMatchObject({ kind: 'relative', trigger: 'received' });
    expect(read.dueAt).toBe(instant(due));
  });
  it.each([
    'trong 05 ngày kể từ ngày kết thúc đợt kiểm tra',
    'trong vòng 24 giờ kể từ khi phát hiện ca bệnh',
    'sau 03 ngày làm việc kể từ ngày nghiệm thu',
  ])('%s runs from neither', (phrase) =>
    expect(task(phrase, AUG)).toMatchObject({ dueAt: null, deadline: null, deadlineRule: { kind: 'relative', trigger: null } }),
  );
});

describe('what comes back', () => {
  it.each<[string, string]>([
    ['trước 14 giờ hàng ngày', 'daily before 14:00'],
    ['trước 16h30 hằng ngày', 'daily before 16:30'],
    ['hàng tuần', 'weekly'],
    ['vào thứ Sáu hàng tuần', 'weekly on weekday 5'],
    ['trước 10 giờ thứ Hai hàng tuần', 'weekly on weekday 1 before 10:00'],
    ['trước ngày 25 hàng tháng', 'monthly before day 25'],
    ['chậm nhất ngày 05 hàng tháng', 'monthly by day 5'],
    ['hàng quý', 'quarterly'],
    ['trước ngày 15 của tháng cuối quý', 'quarterly before day 15'],
    ['định kỳ 6 tháng', 'half-yearly'],
    ['hàng năm', 'yearly'],
  ])('%s', (phrase, recurrence) =>
    expect(task(phrase, AUG)).toMatchObject({ recurrence, deadline: null, dueAt: null, deadlineRule: { kind: 'recurring' } }),
  );
});

describe('another rule, or a day that cannot be', () => {
  it.each(['theo thời hạn quy định', 'đúng thời hạn quy định', 'theo đúng thời gian yêu cầu'])('%s hangs on that rule', (phrase) =>
    expect(task(phrase, AUG)).toMatchObject({ deadline: null, dueAt: null, deadlineRule: { kind: 'byReference' } }),
  );
  it.each(['trước ngày 31/02/2020', 'đến ngày 31/9/2020', 'chậm nhất ngày 29/02/2021', 'trước ngày 31/4'])(
    '%s is on no calendar',
    (phrase) => expect(task(phrase, AUG)).toMatchObject({ deadline: null, dueAt: null, deadlineRule: { kind: 'fixed' } }),
  );
});

describe('no deadline', () => {
  it.each([
    'khẩn trương',
    'ngay',
    'kịp thời',
    'thường xuyên',
    'theo quy định',
    'kết quả thực hiện Công văn số 12/UBND-YT ngày 05/8/2020',
    'theo Chỉ thị ngày 10 tháng 8 năm 2020',
    'số liệu tính đến ngày 31/7/2020',
    'số liệu từ ngày 01/01/2020 đến ngày 30/6/2020',
    'tình hình từ đầu năm đến nay',
    'trước tình hình dịch bệnh',
    'các nhiệm vụ đã hoàn thành trước ngày 30/6/2020',
    'các trường hợp phát sinh trước ngày 01/7/2014',
    'việc áp dụng quy định có hiệu lực từ ngày 01/9/2020',
    'mục tiêu giai đoạn 2021 - 2025',
    'định hướng đến năm 2025, tầm nhìn 2030',
    'kết quả trong 5 năm qua',
    'kết quả trong 6 tháng đầu năm',
    'kết quả trong tháng 7',
    'việc thực hiện kế hoạch năm 2020',
    'cho ít nhất 5 ngày dự phòng',
    'trước khi tổ chức tiêm',
  ])('%s', (phrase) => expect(task(phrase, AUG)).toMatchObject({ deadline: null, dueAt: null, deadlineRule: null }));
});
