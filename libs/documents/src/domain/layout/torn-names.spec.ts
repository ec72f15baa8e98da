import { LetterText } from '../text/letter-text';
import { readParagraphs } from './paragraphs';

const paragraphs = (text: string): string[] => {
  const given = new LetterText(text);
  const { letter, paragraphs: read } = readParagraphs(given, 0, given.lines.length);
  return read.map(({ start, end }) => letter.valueOf({ start, end }));
};

describe('dashes below a full line that ends without a sign', () => {
  const heading = '7. Đẩy mạnh chuyển đổi số, ứng dụng công nghệ thông tin trong công tác pháp luật';
  it('begin points where a blank line parts them', () =>
    expect(paragraphs(`${heading}\n\n- Tăng cường ứng dụng trí tuệ nhân tạo.\n\n- Ra mắt cổng pháp luật.`)).toEqual([
      heading,
      '- Tăng cường ứng dụng trí tuệ nhân tạo.',
      '- Ra mắt cổng pháp luật.',
    ]));
});

describe('a dash that a speck made amid a sentence', () => {
  const begun = '4. Đài Truyền hình xây dựng kịch bản chương trình, gửi Sở Xây dựng trước';
  const full = `5. Phòng Kinh tế hướng dẫn các hộ nuôi cá trên sông chuyển lồng bè vào bờ và xây`;
  it.each([
    [`${begun}\n\n- ngày 03 tháng 12 năm 2025.`, `${begun} ngày 03 tháng 12 năm 2025.`],
    [`${begun.replace('trước', 'về')}\n- Phòng Nội vụ.`, `${begun.replace('trước', 'về')} Phòng Nội vụ.`],
    [`${full}\n\n- dựng nơi tránh bão.`, `${full} dựng nơi tránh bão.`],
  ])('is no point: %s', (text, joined) => expect(paragraphs(text)).toEqual([joined]));
  it.each([
    [`${begun} ngày 20/11:\n- kịch bản;\n- dự toán.`, 3],
    ['4. Chuẩn bị:\n\n- nước uống\n\n- thuốc men', 3],
    [`${full} bờ kè.\n- dựng nơi tránh bão.`, 2],
  ])('is one behind what can end: %s', (text, count) => expect(paragraphs(text)).toHaveLength(count));
});

describe('a comma that was a full stop', () => {
  it('ends what stands above an order to all', () =>
    expect(paragraphs('- Tham mưu Ủy ban nhân dân xã,\n\nĐề nghị các thôn thực hiện./.')).toHaveLength(2));
  it('goes on before other words', () => expect(paragraphs('- Tham mưu Ủy ban nhân dân xã,\n\nHội đồng nhân dân xã.')).toHaveLength(1));
});

describe('a name that a line end tore', () => {
  it.each([
    ['1. Ban\nQuản lý khu kinh tế', '1. Ban Quản lý khu kinh tế'],
    ['4. Các\nSở, ban, ngành', '4. Các Sở, ban, ngành'],
    ['8. Giám đốc\nSở Y tế', '8. Giám đốc Sở Y tế'],
    ['3. Đề nghị Hội Liên hiệp\nPhụ nữ huyện', '3. Đề nghị Hội Liên hiệp Phụ nữ huyện'],
    ['Các sở, ban, ngành, đoàn thể\nThành phố, Ủy ban nhân dân các xã', 'Các sở, ban, ngành, đoàn thể Thành phố, Ủy ban nhân dân các xã'],
    ['Ủy ban nhân dân các tỉnh: Tuyên\nQuang, Đồng Nai', 'Ủy ban nhân dân các tỉnh: Tuyên Quang, Đồng Nai'],
    ['VII. CHẾ\nĐỘ BÁO CÁO', 'VII. CHẾ ĐỘ BÁO CÁO'],
    ['Thời gian thực hiện: Tháng\n12/2025.', 'Thời gian thực hiện: Tháng 12/2025.'],
    ['hoàn thành trong Quý\nIV/2025.', 'hoàn thành trong Quý IV/2025.'],
    ['a)\nTổ chức tuyên truyền', 'a) Tổ chức tuyên truyền'],
  ])('%s', (text, joined) => expect(paragraphs(text)).toEqual([joined]));
  it.each([
    ['1. Mục đích\nNâng cao nhận thức'],
    ['2. Sở Y tế\nTổ chức tiêm chủng'],
    ['Lãnh đạo Phòng Nội vụ.\nThành phố, huyện báo cáo'],
    ['a)\nb) Tổ chức tuyên truyền'],
    ['- Trưởng Ban;\nPhó Trưởng Ban'],
  ])('is not torn: %s', (text) => expect(paragraphs(text)).toHaveLength(2));
});

describe('a file that sets a blank line before each point', () => {
  const points = ['1. Sở Y tế trực.', '2. Công an xã trực.', '3. Ban Quản lý Khu kinh tế', '4. Kho bạc trực.', '5. Trạm Y tế trực.'];
  it('goes on from a short line below which none stands', () =>
    expect(paragraphs(points.join('\n\n').replace('Khu kinh tế', 'Khu kinh tế\nĐông Nam'))[2]).toBe('3. Ban Quản lý Khu kinh tế Đông Nam'));
  it('does not go on behind a full stop', () =>
    expect(paragraphs(points.join('\n\n').replace('Công an xã trực.', 'Công an xã trực.\nĐông Nam'))).toHaveLength(6));
  it('does not where points follow each other without one', () =>
    expect(
      paragraphs(
        points
          .join('\n')
          .replaceAll('Y tế trực.', 'Y tế trực cùng Công an xã và các thôn.')
          .replace('Khu kinh tế', 'Khu kinh tế\nĐông Nam'),
      ),
    ).toHaveLength(6));
});
