import { readLetter } from '../read-letter';

/** A letter that gives its orders in running text: paragraphs between the addressees and the list of copies. */
const letter = (...body: string[]): string =>
  [
    'ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG',
    'SỞ Y TẾ',
    '',
    'Số: 612/SYT-NVY',
    'V/v cử người dự lớp sơ cứu',
    'Sóc Trăng, ngày 06 tháng 5 năm 2024',
    '',
    'Kính gửi: Các bệnh viện trong tỉnh.',
    '',
    ...body,
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
  ].join('\n');
const read = (...body: string[]): string[] =>
  readLetter(letter(...body)).items.map(({ label, assignees, deadline }) => {
    const on = deadline.value?.kind === 'fixed' ? ` ${deadline.value.on}` : '';
    return `${label}: ${assignees.map(({ value }) => value).join(' + ')}${on}`;
  });

describe('a letter in running text', () => {
  it('lets what is sent by nobody that is named be sent by whoever was told before', () =>
    expect(
      read(
        'Sở Y tế yêu cầu thủ trưởng các bệnh viện cử người dự lớp sơ cứu.',
        'Danh sách gửi về Phòng Nghiệp vụ Y chậm nhất ngày 17/5/2024.',
      ),
    ).toEqual(['closing: thủ trưởng các bệnh viện', 'closing#2: thủ trưởng các bệnh viện 2024-05-17']));
  it('invents nobody where nobody was told', () =>
    expect(read('Danh sách gửi về Phòng Nghiệp vụ Y chậm nhất ngày 17/5/2024.')).toEqual([]));
  it('asks nothing where nothing is due', () =>
    expect(read('Sở Y tế yêu cầu thủ trưởng các bệnh viện cử người.', 'Danh sách gửi về Phòng Nghiệp vụ Y.')).toEqual([
      'closing: thủ trưởng các bệnh viện',
    ]));
  it('is read also where its points only name those who come', () =>
    expect(
      read(
        'Sở Y tế đề nghị thủ trưởng các bệnh viện cử người dự lớp sơ cứu.',
        'Đối tượng tham dự:',
        '- Sở Y tế: Đại diện lãnh đạo;',
        '- Bệnh viện huyện: Khoa Nhi, Khoa Cấp cứu.',
        'Danh sách gửi về Phòng Nghiệp vụ Y chậm nhất ngày 17/5/2024.',
      ),
    ).toEqual(['closing: thủ trưởng các bệnh viện', 'closing#2: thủ trưởng các bệnh viện 2024-05-17']));
  it('is ordered nothing by what it rests on', () =>
    expect(
      read(
        'Căn cứ Công văn số 77/BYT-KCB ngày 02/4/2024 của Bộ Y tế về tăng cường chỉ đạo các bệnh viện phòng chống cháy;',
        'Sở Y tế đề nghị các bệnh viện kiểm tra bình chữa cháy.',
      ),
    ).toEqual(['closing: các bệnh viện']));
  it('joins a name that a line end tore', () =>
    expect(
      read(
        'Sở Y tế yêu cầu:',
        '1. Các phòng, ban, đoàn thể',
        'Tỉnh, bệnh viện huyện lập danh sách.',
        '2. Đề nghị Hội Liên hiệp',
        'Phụ nữ tỉnh vận động hội viên.',
      ),
    ).toEqual(['1: Các phòng, ban, đoàn thể Tỉnh, bệnh viện huyện', '2: Hội Liên hiệp Phụ nữ tỉnh']));
});
