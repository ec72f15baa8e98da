import { LetterText } from '../text/letter-text';
import { assigneeText, splitAssignees } from './split-assignees';
import { coOperatorsIn, leadAt, orderIn, type Lead } from './lead';

const whole = (text: string): [LetterText, { start: number; end: number }] => {
  const letter = new LetterText(text);
  return [letter, { start: 0, end: letter.text.length }];
};
const split = (text: string): string[] => {
  const [letter, piece] = whole(text);
  return splitAssignees(letter, piece).map((one) => assigneeText(letter, one));
};
const read = (letter: LetterText, lead: Lead | null) => lead && [lead.verb, ...lead.assignees.map((one) => assigneeText(letter, one))];
const leading = (text: string) => {
  const [letter, piece] = whole(text);
  return read(letter, leadAt(letter, piece));
};
const ordered = (text: string) => {
  const [letter, piece] = whole(text);
  return read(letter, orderIn(letter, piece));
};
const withWhom = (text: string) => {
  const [letter, piece] = whole(text);
  return coOperatorsIn(letter, piece).map((one) => assigneeText(letter, one));
};

describe('a phrase of assignees', () => {
  it.each([
    ['UBND các xã, phường', ['UBND các xã, phường']],
    ['Trung tâm Y tế, Công an huyện, UBND các xã', ['Trung tâm Y tế', 'Công an huyện', 'UBND các xã']],
    ['các phòng, ban, đơn vị và UBND các xã', ['các phòng, ban, đơn vị', 'UBND các xã']],
    ['Sở Giáo dục và Đào tạo và Sở Y tế', ['Sở Giáo dục và Đào tạo', 'Sở Y tế']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Chánh Văn phòng HĐND và UBND huyện', ['Chánh Văn phòng HĐND và UBND huyện']],
    ['Mặt trận Tổ quốc và các đoàn thể', ['Mặt trận Tổ quốc', 'các đoàn thể']],
    ['Các đơn vị trực thuộc Sở Y tế, Các cơ sở kinh doanh dược', ['Các đơn vị trực thuộc Sở Y tế', 'Các cơ sở kinh doanh dược']],
    ['Chính quyền cơ sở, thôn, bản', ['Chính quyền cơ sở', 'thôn, bản']],
    ['Trưởng các thôn, tổ dân phố', ['Trưởng các thôn, tổ dân phố']],
    ['UBND xã (gọi tắt là xã)', ['UBND xã']],
    ['Chánh Văn phòng. Trưởng phòng Nội vụ', ['Chánh Văn phòng', 'Trưởng phòng Nội vụ']],
    ['UBND TP. Thủ Đức', ['UBND TP. Thủ Đức']],
    ['UBND các xã, thị trấn trấn', ['UBND các xã, thị trấn']],
  ])('%s', (text, names) => expect(split(text)).toEqual(names));
});

describe('who an item begins with', () => {
  it.each([
    ['Giao Sở Y tế tổ chức tiêm', ['Giao', 'Sở Y tế']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc vận động', ['Đề nghị', 'Ủy ban Mặt trận Tổ quốc']],
    ['Phòng Y tế, Trạm Y tế: Kiểm tra', [null, 'Phòng Y tế', 'Trạm Y tế']],
    ['Các phòng, ban rà soát', [null, 'Các phòng, ban']],
    ['Các thành viên ban chỉ đạo xã, công an yêu cầu', [null, 'Các thành viên ban chỉ đạo xã', 'công an']],
    ['Giám đốc Sở; Thủ trưởng các đơn vị chịu trách nhiệm', [null, 'Giám đốc Sở', 'Thủ trưởng các đơn vị']],
    ['Khuyến khích tổ chức họp trực tuyến', ['Khuyến khích']],
    ['Trưởng các khu phố đến từng hộ hướng dẫn người dân', [null, 'Trưởng các khu phố']],
    ['Đài truyền thanh xã phát tin bài', [null, 'Đài truyền thanh xã']],
    ['Sở Y tế đối với các trường hợp nghi nhiễm', [null, 'Sở Y tế']],
    ['Giao các Sở: Tài chính, Xây dựng thẩm định', ['Giao', 'các Sở: Tài chính, Xây dựng']],
    ['Các tổ chức, cá nhân chấp hành', [null, 'Các tổ chức, cá nhân']],
    ['Giao các Tập đoàn: Dệt may, Hóa chất Việt Nam báo cáo', ['Giao', 'các Tập đoàn: Dệt may, Hóa chất Việt Nam']],
    ['Giao Tập đoàn Hóa chất - Năng lượng Việt Nam làm việc', ['Giao', 'Tập đoàn Hóa chất - Năng lượng Việt Nam']],
    ['Giao Phó Thủ tướng Chính phủ Lê Văn A trực tiếp chỉ đạo', ['Giao', 'Phó Thủ tướng Chính phủ Lê Văn A']],
    ['Các sở, ban, ngành xây dựng dự toán', [null, 'Các sở, ban, ngành']],
    ['Giám đốc ngành Xây dựng xây dựng dự toán', [null, 'Giám đốc ngành Xây dựng']],
    [
      'Thành phố Bến Tre và các huyện Ba Tri, Giồng Trôm khẩn trương hoàn thiện hồ sơ',
      [null, 'Thành phố Bến Tre', 'các huyện Ba Tri, Giồng Trôm'],
    ],
    ['Tỉnh Bến Tre, thành phố Cần Thơ đẩy nhanh việc chọn nhà thầu', [null, 'Tỉnh Bến Tre', 'thành phố Cần Thơ']],
    ['Đề nghị tỉnh Bến Tre tiếp tục rà soát', ['Đề nghị', 'tỉnh Bến Tre']],
    ['Tỉnh Bến Tre đã hoàn thành kế hoạch', null],
    ['Tỉnh Bến Tre có ba huyện', null],
    ['Tỉnh chủ động làm việc với Bộ Xây dựng', [null, 'Tỉnh']],
    ['Tỉnh có ba huyện', null],
    ['Xã hội hóa các nguồn lực', null],
    ['Ban quản lý Chương trình mục tiêu chủ trì', [null, 'Ban quản lý Chương trình mục tiêu']],
    ['Trên cơ sở kế hoạch đã duyệt, Chánh Thanh tra Sở trưng tập cán bộ', [null, 'Chánh Thanh tra Sở']],
    [
      'Căn cứ Kế hoạch này, các sở, ban, ngành, Ủy ban nhân dân các xã xây dựng kế hoạch',
      [null, 'các sở, ban, ngành', 'Ủy ban nhân dân các xã'],
    ],
    ['Trên cơ sở đề nghị của các Bộ, cơ quan liên quan, Bộ Tài chính rà soát', [null, 'Bộ Tài chính']],
    ['Đoàn tiến hành họp triển khai', [null, 'Đoàn']],
    ['Giao đồng chí Bộ trưởng Bộ Xây dựng trực tiếp chỉ đạo', ['Giao', 'đồng chí Bộ trưởng Bộ Xây dựng']],
    ['Tổ khảo sát triển khai đến từng bệnh viện', [null, 'Tổ khảo sát']],
    ['Đoàn thẩm định có trách nhiệm thông báo', [null, 'Đoàn thẩm định']],
    ['Các đơn vị cấp nước sạch trên địa bàn có trách nhiệm', [null, 'Các đơn vị cấp nước sạch trên địa bàn']],
    ['Ban Quản lý các khu công nghệ cao chủ trì', [null, 'Ban Quản lý các khu công nghệ cao']],
    ['Với vai trò là đầu mối, Sở Y tế chủ động liên hệ', [null, 'Sở Y tế']],
    ['Giáo dục học sinh giữ vệ sinh', null],
    ['Tổ chức đưa tin', null],
    ['Báo cáo kết quả', null],
    ['Các nội dung khác thực hiện sau', null],
    ['Sở Y tế.', null],
  ])('%s', (text, lead) => expect(leading(text)).toEqual(lead));
});

describe('an order inside a paragraph', () => {
  it.each([
    ['Với nội dung trên, yêu cầu các cơ quan, đơn vị khẩn trương thực hiện.', ['yêu cầu', 'các cơ quan, đơn vị']],
    ['UBND tỉnh giao Sở Y tế chủ trì.', ['giao', 'Sở Y tế']],
    ['Theo yêu cầu của công việc, đề nghị, hướng dẫn người dân.', null],
    ['Sở Giáo dục dạy học.', null],
  ])('%s', (text, lead) => expect(ordered(text)).toEqual(lead));
  it('gives up after a dozen that name nobody', () =>
    expect(ordered(`${'yêu cầu công việc '.repeat(20)}yêu cầu Sở Y tế làm việc`)).toBeNull());
});

describe('with whom', () => {
  it.each([
    ['chủ trì, phối hợp với Sở Tài chính, các địa phương tổng hợp', ['Sở Tài chính', 'các địa phương']],
    ['phối hợp chặt chẽ với Công an huyện tuần tra', ['Công an huyện']],
    ['phối hợp nhịp nhàng', []],
  ])('%s', (text, names) => expect(withWhom(text)).toEqual(names));
});

describe('a name with the specks of a scan', () => {
  const text = (written: string): string => {
    const letter = new LetterText(written);
    return assigneeText(letter, { start: 0, end: letter.text.length });
  };
  it.each([
    ['Các đơn vị .', 'Các đơn vị'],
    ['Phòng Kinh tế Hòa An.', 'Phòng Kinh tế Hòa An'],
    ['Sở: Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'],
    ['Các Sở: Xây dựng, Công Thương', 'Các Sở: Xây dựng, Công Thương'],
    ['UBND các xã', 'UBND các xã'],
  ])('%s', (written, read) => expect(text(written)).toBe(read));
  it.each([
    ['Yêu cầu hiệu trướng các trường trực.', 'hiệu trướng các trường'],
    ['Yêu cầu thủ trưởng đơn vị trực.', 'thủ trưởng đơn vị'],
  ])('is ordered in small letters: %s', (written, named) => {
    const letter = new LetterText(written);
    expect(read(letter, leadAt(letter, { start: 0, end: letter.text.length }))).toEqual(['Yêu cầu', named]);
  });
});
