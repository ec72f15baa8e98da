import { plainOf, type ReadLetter } from '../expected-format';
import { readLetter } from '../read-letter';

const read = (text: string): ReadLetter => plainOf(readLetter(text));
const GROUNDS = `Căn cứ Luật Tổ chức HĐND
và UBND ngày 26/11/2003;
Căn cứ Nghị định số
14/2008/NĐ-CP ngày 04/02/2008 của Chính phủ;
Xét đề nghị tại Tờ trình số 31/TTr -
NN&PTNT ngày 12/5/2009,
QUYẾT ĐỊNH:
Điều 1. Lập ban chỉ huy.`;

describe('heads of letters that a site or a converter has copied', () => {
  it('end above the first ground, however short a narrow column made its line', () =>
    expect(
      read(
        `ỦY
BAN NHÂN DÂN
TỈNH PHÙ SA
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
Số:
14/2009/QĐ-UBND
|
Tân
Phú, ngày 19 tháng 6 năm 2009
|
QUYẾT ĐỊNH
LẬP BAN CHỈ HUY
ỦY BAN NHÂN DÂN TỈNH PHÙ SA
${GROUNDS}`,
      ),
    ).toMatchObject({
      number: '14',
      place: 'Tân Phú',
      date: '2009-06-19',
      subject: 'LẬP BAN CHỈ HUY',
      citations: [
        { type: 'Luật', date: '2003-11-26' },
        { number: '14', symbol: '2008/NĐ-CP' },
        { number: '31', symbol: 'TTr-NN&PTNT', date: '2009-05-12' },
      ],
    }));
  it('begin below what the site says of the letter', () =>
    expect(
      read(`Chỉ thị 18/CT-UBND năm 2025 giữ kỷ luật
| Số hiệu | 18/CT-UBND |
| Loại văn bản | Chỉ thị |
| Người ký | Trần Văn An |
|
ỦY BAN NHÂN DÂN
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM |
|
Số: 18/CT-UBND |
Phù Sa, ngày 29 tháng 12 năm 2025 |
CHỈ THỊ
GIỮ KỶ LUẬT HÀNH CHÍNH
Trong thời gian qua các cơ quan đã chấn chỉnh giờ giấc làm việc nhưng còn nhiều nơi chưa nghiêm.
Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:`),
    ).toMatchObject({
      type: 'Chỉ thị',
      number: '18',
      issuer: 'Ủy ban nhân dân tỉnh Phù Sa',
      issuerLevel: 'province',
      subject: 'GIỮ KỶ LUẬT HÀNH CHÍNH',
    }));
  it('whose committee lost its place have it from whoever decides', () =>
    expect(
      read(`ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 232/QĐ-UBND | Phù Sa, ngày 12 tháng 4 năm 2019 |
QUYẾT ĐỊNH
VỀ VIỆC CÔNG BỐ DANH MỤC
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÙ SA
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;`),
    ).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Phù Sa', issuerLevel: 'province' }));
  it('whose committee is told nowhere keep what stands there', () =>
    expect(read('ỦY BAN NHÂN DÂN\nSố: 232/QĐ-UBND\nPhù Sa, ngày 12 tháng 4 năm 2019\nQUYẾT ĐỊNH\nVề việc lập đội')).toMatchObject({
      issuer: 'Ủy ban nhân dân',
      issuerLevel: 'other',
    }));
  it('begin below the sentences of a site', () =>
    expect(
      read(`Để sử dụng toàn bộ tiện ích nâng cao của trang này vui lòng lựa chọn và đăng ký gói cước.
ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 822/KH-UBND | Phù Sa, ngày 26 tháng 11 năm 2021 |
Căn cứ Quyết định số 62/QĐ-TTg ngày 04 tháng 10 năm 2021 của Thủ tướng Chính phủ;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`),
    ).toMatchObject({ number: '822', issuer: 'Ủy ban nhân dân tỉnh Phù Sa', date: '2021-11-26', citations: [{ number: '62' }] }));
  it('end where the first sentence tells of a day or a year', () => {
    const head = (body: string): string =>
      `UBND TỈNH PHÙ SA\nSố: 4/CT-UBND\nPhù Sa, ngày 25 tháng 3 năm 2024\nCHỈ THỊ\nVỀ PHÒNG, CHỐNG LŨ\n${body}`;
    expect(read(head('Năm 2023, theo nhận định của đài khí tượng\nthì lũ đến sớm.')).subject).toBe('VỀ PHÒNG, CHỐNG LŨ');
    expect(read(head('Sáng ngày 09 tháng 4\nnăm 2024, tại trụ sở đã họp.')).subject).toBe('VỀ PHÒNG, CHỐNG LŨ');
  });
  it('have their date from lines on which its blanks were torn apart', () =>
    expect(
      read(
        'VĂN PHÒNG CHÍNH PHỦ\nSố:\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n/TTr-VPCP\n\nHà Nội, ngày\n\ntháng\n\nnăm 2016\n\nTỜ TRÌNH\nVề quy chế làm việc',
      ),
    ).toMatchObject({ number: null, place: 'Hà Nội', date: null, datePartial: '2016' }));
  it('have no marks that some program set apart from their letters', () =>
    expect(read('Số: 7/SYT-NV\nV/v lũ lụt cua nganh ̉ ̀ y tê ̣ ̀ tinh ̉\nKính gửi: Các bệnh viện.').subject).toBe('lũ lụt cua nganh y tê tinh'));
});
