import { LetterText } from '../text/letter-text';
import { readHead } from './head';
import { withMendedHead } from './mended-head';

const head = (...lines: readonly string[]) => {
  const letter = withMendedHead(
    new LetterText(
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH BẠC LIÊU',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 77/QĐ-UBND',
        ...lines,
      ].join('\n'),
    ),
  );
  const read = readHead(letter);
  const body = letter.lines[read.bodyFrom];
  return {
    subject: read.subject.map((piece) => letter.valueOf(piece)).join(' '),
    date: read.date?.day ?? null,
    to: read.addressees.map((piece) => letter.valueOf(piece)),
    body: body ? letter.valueOf(body) : null,
  };
};
const DATE = 'Bạc Liêu, ngày 09 tháng 4 năm 2024';
const GROUND = 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;';

describe('a subject in capitals over several lines', () => {
  it.each([
    ['that begins a line with a number', ['BÃI BỎ QUYẾT ĐỊNH', 'SỐ 15/2020/QĐ-UBND NGÀY 01/3/2020 CỦA ỦY BAN NHÂN DÂN TỈNH']],
    [
      'that begins a line with the name of a body in it',
      ['QUY ĐỊNH MỨC THU CỦA TRƯỜNG ĐẠI HỌC, CAO ĐẲNG,', 'VIỆN NGHIÊN CỨU TRÊN ĐỊA BÀN TỈNH'],
    ],
    ['that is torn behind its first word', ['BÃI', 'BỎ QUYẾT ĐỊNH VỀ PHÍ THAM QUAN']],
    ['that begins a line with the word of a ground', ['PHÂN BỔ VỐN NGÂN SÁCH NHÀ NƯỚC', 'THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO']],
    ['that ends with years', ['QUY ĐỊNH HỌC PHÍ NĂM HỌC', '2025-2026']],
    ['that names who decided what it changes', ['SỬA ĐỔI QUY CHẾ CỦA', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH']],
  ])('%s is whole', (_, lines) =>
    expect(head(DATE, '', 'QUYẾT ĐỊNH', ...lines, GROUND)).toMatchObject({ subject: lines.join(' '), body: GROUND }),
  );

  it.each(['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẠC LIÊU', 'BỘ TRƯỞNG BỘ NỘI VỤ', 'GIÁM ĐỐC SỞ XÂY DỰNG', 'HỘI ĐỒNG NHÂN DÂN TỈNH'])(
    'ends before who decides: %s',
    (decides) =>
      expect(head(DATE, '', 'QUYẾT ĐỊNH', 'CÔNG BỐ DANH MỤC', decides, GROUND)).toMatchObject({
        subject: 'CÔNG BỐ DANH MỤC',
        body: GROUND,
      }),
  );
  it('ends before a long line in small letters', () => {
    const told = 'Sở Xây dựng có kế hoạch nâng cấp hệ thống quản lý hồ sơ từ chiều thứ Bảy đến hết Chủ nhật.';
    expect(head(DATE, '', 'THÔNG BÁO', 'TẠM DỪNG ỨNG DỤNG', told)).toMatchObject({ subject: 'TẠM DỪNG ỨNG DỤNG', body: told });
  });
  it('follows a title that a line end tore', () =>
    expect(head(DATE, '', 'QUYẾT', 'ĐỊNH', 'CÔNG BỐ DANH MỤC', 'BỘ TRƯỞNG BỘ NỘI VỤ', GROUND)).toMatchObject({
      subject: 'CÔNG BỐ DANH MỤC',
      body: GROUND,
    }));
});

describe('a head that lines tore', () => {
  it('has its date where the year stands alone', () =>
    expect(head('Bạc Liêu, ngày 09 tháng 4 năm', '2024', 'QUYẾT ĐỊNH', 'CÔNG BỐ DANH MỤC', GROUND)).toMatchObject({ date: '2024-04-09' }));
  it("has its addressees where 'Kính' stands alone", () =>
    expect(head('V/v nộp báo cáo', DATE, '', 'Kính', 'gửi: Sở Xây dựng.', '', 'Theo kế hoạch, đề nghị Sở báo cáo.')).toMatchObject({
      to: ['Sở Xây dựng'],
    }));
  it("begins its body where 'Căn' stands alone", () =>
    expect(head(DATE, 'QUYẾT ĐỊNH', 'CÔNG BỐ DANH MỤC', 'Căn', 'cứ Luật Đất đai ngày 18 tháng 01 năm 2024;')).toMatchObject({
      body: GROUND,
    }));
  it('has the addressees behind the date on one line', () =>
    expect(head('V/v nhập hàng', `${DATE} Kính gửi: Công ty Muối.`, '', 'Trả lời văn bản của Công ty.')).toMatchObject({
      date: '2024-04-09',
      subject: 'nhập hàng',
      to: ['Công ty Muối'],
    }));
});

describe("a subject without 'việc'", () => {
  it('stands below the number', () =>
    expect(head('Về hướng dẫn đánh giá trung tâm', 'học tập cộng đồng', '', DATE, 'Kính gửi: Các xã.')).toMatchObject({
      subject: 'hướng dẫn đánh giá trung tâm học tập cộng đồng',
      to: ['Các xã'],
    }));
});
