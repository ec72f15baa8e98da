import { plainOf, type ReadLetter } from './expected-format';
import { readLetter } from './read-letter';

const read = (...lines: string[]): ReadLetter => plainOf(readLetter(lines.join('\n')));
const HEAD = ['SỞ NỘI VỤ TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const TO = [
  'Kính gửi: Ủy ban nhân dân các huyện.',
  'Thực hiện Chỉ thị số 05/CT-UBND ngày 03/02/2019, Sở Nội vụ yêu cầu các huyện báo cáo.',
];

describe('a number that a hand wrote and a scan spoilt', () => {
  it.each([
    ['Số: /2⁄#/SNV-VP', 'SNV-VP'],
    ['số:/2//QĐ-UBND', 'QĐ-UBND'],
    ['Số:/2 /2019/TT-BNV', '2019/TT-BNV'],
    ['só:/ZZ /QĐ-UBND', 'QĐ-UBND'],
    ['6x /QĐ-SNV', 'QĐ-SNV'],
    ['Sốz⁄#4 /CT-SNV', 'CT-SNV'],
  ])("'%s' keeps its letters and no number", (line, symbol) =>
    expect(read(...HEAD, line, 'V/v sắp xếp kho lưu trữ', ...TO)).toMatchObject({ number: null, symbol }),
  );
  it('keeps digits that stand alone before the letters', () =>
    expect(read(...HEAD, '155/KH-SNV', 'V/v sắp xếp kho lưu trữ', ...TO)).toMatchObject({ number: '155', symbol: 'KH-SNV' }));
});

describe('a head with a stamp in it', () => {
  const stamped = read(
    ...HEAD,
    'Số: 44/SNV-VP',
    'V/v sắp xếp lại kho lưu trữ',
    '',
    'ĐẾN Số: 135',
    'của các cơ quan cấp huyện 20 EM `',
    '',
    'Lai Châu, ngày 04 tháng 3 năm 2019',
    'K=) Kính gửi: Ủy ban nhân dân các huyện.',
    'Sở Nội vụ yêu cầu các huyện báo cáo trước ngày 20/3/2019.',
  );
  it('reaches to its addressees', () =>
    expect(stamped).toMatchObject({ date: '2019-03-04', place: 'Lai Châu', recipients: ['Ủy ban nhân dân các huyện'], type: 'Công văn' }));
  it('keeps the body whole', () => expect(stamped.tasks).toMatchObject([{ assignees: ['các huyện'], deadline: '2019-03-20' }]));
  it('may have lost its Kính gửi', () =>
    expect(
      read(...HEAD, 'Số: 44/SNV-VP', 'V/v sắp xếp kho', '', '- Sở Tài chính;', '- UBND các huyện.', 'Căn cứ tình hình, Sở Nội vụ báo cáo.'),
    ).toMatchObject({ recipients: ['Sở Tài chính', 'UBND các huyện'] }));
});

describe('the end of a scan', () => {
  const end = (...lines: string[]): ReadLetter => read(...HEAD, 'Số: 44/SNV-VP', ...TO, ...lines);
  it('ends the copies above what is joined', () =>
    expect(
      end('Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'Tẩn Thị Quế', 'NỘI QUY', 'Tiếp công dân của Sở', 'Đề nghị công dân giữ trật tự.')
        .copies,
    ).toEqual(['Như trên', 'Lưu: VT']));
  it('takes a heading of the copies for none', () =>
    expect(end('Nơi nhận:', '- Lưu: VT', '-_ Bản điện tử :', '- Thanh tra tỉnh.', 'Tẩn Thị Quế').copies).toEqual([
      'Lưu: VT',
      'Thanh tra tỉnh',
    ]));
  it('runs an entry on beside the signature', () =>
    expect(
      end('Nơi nhận: GIÁM ĐỐC', '- Văn phòng tỉnh: PVP (NC, TH),', 'CV NC, TH (đ/c Sinh);', '- Lưu: VT.', 'Tẩn Thị Quế').copies,
    ).toEqual(['Văn phòng tỉnh: PVP (NC, TH), CV NC, TH (đ/c Sinh)', 'Lưu: VT']));
  it('reads a name over a stroke, or torn after the surname', () => {
    expect(end('Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', 'Tẩn \\ Thị Quế').signer.name).toBe('Tẩn Thị Quế');
    expect(end('Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', 'Tẩn', 'Láo San').signer.name).toBe('Tẩn Láo San');
  });
  it('reads a role behind a speck', () =>
    expect(end('Nơi nhận: KT. GIÁM ĐỐC', '- Lưu: VT.', '-PHÓ GIÁM ĐỐC', 'Tẩn Thị Quế').signer).toEqual({
      name: 'Tẩn Thị Quế',
      role: 'PHÓ GIÁM ĐỐC',
      onBehalf: 'KT.',
    }));
});

describe('citations in a scan', () => {
  const cited = (text: string): unknown[] =>
    read(...HEAD, 'Số: 44/SNV-VP', 'Kính gửi: UBND các huyện.', text).citations.map(({ number, symbol, date, relation }) => [
      number,
      symbol,
      date,
      relation,
    ]);
  it.each([
    ['Thực hiện Quyết định số 151 L/QĐ-UBND ngày 30/7/2018 của UBND tỉnh.', [null, 'QĐ-UBND', '2018-07-30', 'implements']],
    ['Thực hiện Thông tư số 21/2018/TT: -BNV ngày 29/11/2018.', ['21', '2018/TT-BNV', '2018-11-29', 'implements']],
    ['Thực hiện Chỉ thị số 16/CT- -TTg, ngày 31/3/2018 của Thủ tướng Chính phủ.', ['16', 'CT-TTg', '2018-03-31', 'implements']],
    ['Thực hiện Thông tư 05/2012-BGDĐT ngày 15/02/2012.', ['05', '2012-BGDĐT', '2012-02-15', 'implements']],
    ['Thực hiện Công văn số 344/BNV-\nGDTrH ngày 24/01/2019 của Bộ Nội vụ.', ['344', 'BNV-GDTrH', '2019-01-24', 'implements']],
    ['Sở đã nêu “ðiều này tại Văn bản số 415/BDN ngày 15/6/2018.', ['415', 'BDN', '2018-06-15', 'refers']],
  ])('%s', (text, expected) => expect(cited(text)).toEqual([expected]));
});

describe('points of a rule and of a programme', () => {
  const labels = (type: string, ...lines: string[]): unknown[] =>
    read(...HEAD, `Số: 44/${type}`, ...lines).tasks.map(({ label, assignees }) => [label, assignees]);
  it('that another document would say are nobody’s', () =>
    expect(
      labels(
        '2019/NĐ-CP',
        'NGHỊ ĐỊNH',
        'Sửa đổi, bổ sung một số điều của Nghị định số 56/2015/NĐ-CP',
        'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 56/2015/NĐ-CP như sau:',
        '1. Sửa đổi Điều 5 như sau:',
        '"1. Bộ Nội vụ có trách nhiệm tổng hợp báo cáo hằng năm."',
        'Điều 2. Bộ trưởng Bộ Nội vụ chịu trách nhiệm thi hành Nghị định này.',
      ),
    ).toEqual([['Điều 2', ['Bộ trưởng Bộ Nội vụ']]]));
  it('of the Party stand behind I- and 1-, also misread', () =>
    expect(
      labels(
        'CTr-SNV',
        'CHƯƠNG TRÌNH',
        'Phát triển nghề dệt lanh',
        'IV- Nguồn vốn',
        'Từ ngân sách huyện.',
        'V- Tổ chức thực hiện',
        '1- Đảng đoàn Hội đồng nhân dân tỉnh chỉ đạo rà soát chính sách.',
        '2- Huyện ủy Mèo Vạc xây dựng kế hoạch.',
        '3- Sở Công Thương tìm thị trường.',
        '4- Cấp ủy các cấp từ tỉnh đến cơ sở tổ chức quán triệt.',
        '3- Các cơ quan báo chí tuyên truyền.',
      ).map((task) => (task as [string])[0]),
    ).toEqual(['V.1', 'V.2', 'V.3', 'V.4', 'V.5']));
  it('name one office of several bodies once', () =>
    expect(
      labels(
        'QĐ-UBND',
        'QUYẾT ĐỊNH',
        'Ban hành Quy định chuyển đổi vị trí công tác',
        'Điều 1. Ban hành kèm theo Quyết định này Quy định chuyển đổi vị trí công tác.',
        'Điều 2. Chánh Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh; Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.',
      ),
    ).toEqual([['Điều 2', ['Chánh Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh', 'Giám đốc Sở Nội vụ']]]));
});

describe('lines that a file tore or ran together', () => {
  it('an office stands on two lines', () =>
    expect(read('VĂN PHÒNG', 'CHÍNH PHỦ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 91/VPCP-CN', ...TO)).toMatchObject({
      issuer: 'Văn phòng Chính phủ',
      issuerLevel: 'central',
    }));
  it('the last sentence begins anew behind a line without a stop', () =>
    expect(
      read(
        ...HEAD,
        'Số: 44/KH-SNV',
        'KẾ HOẠCH',
        'Chỉnh lý tài liệu',
        '1. Sở Nội vụ hướng dẫn các huyện chỉnh lý tài liệu theo',
        'quy trình đã tập huấn; cử người nhận báo cáo là chuyên viên Sở Nội vụ',
        'Trên đây là kế hoạch chỉnh lý tài liệu. Đề nghị các đơn vị thực hiện.',
      ).tasks.map(({ label, assignees }) => [label, assignees]),
    ).toContainEqual(['closing', ['các đơn vị']]));
  it('people called to a meeting are named whole', () =>
    expect(
      read(...HEAD, 'Số: 44/SNV-VP', ...TO.slice(0, 1), 'Sở Nội vụ yêu cầu các đồng chí tham dự Hội nghị nghiên cứu kỹ tài liệu.').tasks,
    ).toMatchObject([{ assignees: ['các đồng chí tham dự Hội nghị'] }]));
});
