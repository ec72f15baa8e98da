import { plainOf } from './expected-format';
import { readLetter } from './read-letter';

/** Capitals, labels, dashes and limits as a scan of poor quality leaves them, in one plan. */
const PLAN = `UBND TỈNH BẮC TRÀ
SỞ CÔNG THƯƠNG
Số: 214/KH-SCT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bắc Trà, ngày 03 tháng 9 năm 2024

KẾ HOẠCH
Bảo đảm điện cho các trạm bơm mùa khô

1. MỤC ĐÍCH

Giữ cho các trạm bơm chạy đủ công suất trong mùa khô.

II. NHIỆM VỤ

1. Phòng Quản lý Năng lượng lập bảng phụ tải của các trạm bơm, gửi Công ty Điện lực trước

- ngày 20/9/2024. :

2. CƠ quan, đơn vị quản lý trạm bơm kiểm tra tủ điện, báo cáo kết quả về SỞ Công Thương tniớc ngày 15/10/2024.

II. TỔ CHỨC THỰC HIỆN

Sở Công Thương phân công như sau: ˆ :

() Phòng Quản lý Năng lượng theo dõi, đôn đốc việc thực hiện.

(ii) Văn phòng SỞ bố trí xe kiểm tra trước ngày 2Ö/9/2024.

Nơt xen va KT. GIÁM ĐỐC
- UBND tỉnh (để báo cáo);
- Lưu: VT, QLNL.`;

describe('a plan as a poor scan leaves it', () => {
  const reading = readLetter(PLAN);
  it('has its parts, points, bodies and days', () =>
    expect(plainOf(reading).tasks.map(({ label, assignees, deadline }) => [label, assignees, deadline])).toEqual([
      ['II.1', ['Phòng Quản lý Năng lượng'], '2024-09-20'],
      ['II.2', ['Cơ quan, đơn vị'], '2024-10-15'],
      ['III.i', ['Phòng Quản lý Năng lượng'], null],
      ['III.ii', ['Văn phòng Sở'], null],
    ]));
  it('tells of the one limit whose digits are spoilt', () =>
    expect(reading.items.map(({ deadline }) => deadline.warnings)).toEqual([[], [], [], ['garbled']]));
  it('makes no order of the list of copies', () => expect(reading.items.filter(({ text }) => /Lưu|báo cáo\)/u.test(text))).toEqual([]));
});
