import { LetterText } from '../text/letter-text';
import { carriersAt, leadAt, leadBehindClause, orderIn, type Lead } from './lead';
import { nameAloneAt } from './name-alone';

const whole = (text: string): [LetterText, { start: number; end: number }] => {
  const letter = new LetterText(text);
  return [letter, { start: 0, end: letter.text.length }];
};
const told = (letter: LetterText, lead: Lead | null): unknown => lead && [lead.verb, lead.assignees.map((piece) => letter.valueOf(piece))];

describe('who a sentence tells to act', () => {
  it.each([
    ['Giao Sở Y tế tổng hợp kết quả.', ['Giao', ['Sở Y tế']]],
    ['Phòng Kinh tế, Công an huyện: kiểm tra các cửa hàng.', [null, ['Phòng Kinh tế', 'Công an huyện']]],
    ['Nhà trường không tổ chức thu tiền.', [null, ['Nhà trường']]],
    ['Thủ trưởng các cơ sở thông tin tới mọi người về vườn cây.', [null, ['Thủ trưởng các cơ sở']]],
    ['Phòng Văn hóa và Thông tin tuyên truyền về vườn cây.', [null, ['Phòng Văn hóa và Thông tin']]],
    ['Ban cán sự lớp chủ động nhắc các bạn.', [null, ['Ban cán sự lớp']]],
    ['Trung tâm y tế huyện, thị, thành phố chỉ đạo trồng cây.', [null, ['Trung tâm y tế huyện, thị, thành phố']]],
    ['Các học viên chuẩn bị dụng cụ.', [null, ['Các học viên']]],
    ['Hằng năm, các cơ sở đào tạo bố trí người trồng cây.', [null, ['các cơ sở đào tạo']]],
    ['Tổ tiểu học, tổ hành chính: có mặt lúc 7 giờ.', [null, ['Tổ tiểu học', 'tổ hành chính']]],
    ['Trường Cao đẳng Kỹ thuật và Công nghệ tỉnh tổ chức trồng cây.', [null, ['Trường Cao đẳng Kỹ thuật và Công nghệ tỉnh']]],
    ['Đồng chí Hiệu trưởng nhà trường chịu trách nhiệm về an toàn.', [null, ['Đồng chí Hiệu trưởng nhà trường']]],
    ['Các trường cao đẳng và trung cấp phổ biến nội dung này.', [null, ['Các trường cao đẳng và trung cấp']]],
    [
      'Các đồng chí Phó trưởng phòng phụ trách các bậc học chuẩn bị báo cáo.',
      [null, ['Các đồng chí Phó trưởng phòng phụ trách các bậc học']],
    ],
  ])('%s', (text, expected) => {
    const [letter, piece] = whole(text);
    expect(told(letter, leadAt(letter, piece))).toEqual(expected);
  });
  it.each([
    ['Các doanh nghiệp thứ cấp đang hoạt động trong cụm công nghiệp', ['Các doanh nghiệp thứ cấp đang hoạt động trong cụm công nghiệp']],
    ['Cơ quan chủ trì giải quyết hồ sơ', ['Cơ quan chủ trì giải quyết hồ sơ']],
    ['Các cơ quan đăng ký kinh doanh (Sở Tài chính, Ban Quản lý khu kinh tế):', ['Các cơ quan đăng ký kinh doanh']],
    ['Đối với Phòng Kinh tế', ['Phòng Kinh tế']],
    ['Đối với các đơn vị chưa tham gia đánh giá ngoài', ['các đơn vị chưa tham gia đánh giá ngoài']],
    ['Đối với hồ sơ còn thiếu', undefined],
    ['Sở Y tế chủ trì tham mưu', undefined],
    ['Các cơ quan xem xét', undefined],
  ])('a heading that says which: %s', (text, expected) => {
    const [letter, piece] = whole(text);
    expect(nameAloneAt(letter, piece)?.assignees.map((one) => letter.valueOf(one))).toEqual(expected);
  });
  it.each([
    ['Sở: Giáo dục và Đào tạo tổ chức tập huấn.', ['Sở: Giáo dục và Đào tạo']],
    ['Sở: Xây dựng kế hoạch trước.', ['Sở']],
    ['Ủy ban Kiểm tra Tỉnh ủy, Kho bạc nhà nước khu vực XI phải trực.', ['Ủy ban Kiểm tra Tỉnh ủy', 'Kho bạc nhà nước khu vực XI']],
    ['Báo-cáo khác theo yêu cầu.', undefined],
    ['Cơ quan phối hợp có trách nhiệm trả lời bằng văn bản.', ['Cơ quan phối hợp']],
    ['Khu Nông nghiệp ứng dụng công nghệ cao trực.', undefined],
    ['Ban Quản lý Khu Nông nghiệp ứng dụng Công nghệ cao tổ chức trực.', ['Ban Quản lý Khu Nông nghiệp ứng dụng Công nghệ cao']],
  ])('who acts: %s', (text, expected) => {
    const [letter, piece] = whole(text);
    expect(leadAt(letter, piece)?.assignees.map((one) => letter.valueOf(one))).toEqual(expected);
  });
  it.each(['Các trường hợp dưới 50 tuổi phải có đơn.', 'Thời gian tập sự là 12 tháng.', 'Doanh nghiệp là động lực phát triển.'])(
    "nobody: '%s'",
    (text) => {
      const [letter, piece] = whole(text);
      expect(leadAt(letter, piece)?.assignees ?? []).toEqual([]);
    },
  );
  it('stands behind a ground', () => {
    const text = 'Trên cơ sở Báo cáo số 12/BC-CP ngày 02/11/2021 của Chính phủ, Bộ Xây dựng làm việc với các cơ quan của Quốc hội.';
    const [letter, piece] = whole(text);
    expect(told(letter, leadBehindClause(letter, piece.start, piece.end))).toEqual([null, ['Bộ Xây dựng']]);
  });
  it('stands anywhere behind an order', () => {
    const [letter, piece] = whole('Với nội dung trên, yêu cầu các đơn vị khẩn trương thực hiện.');
    expect(told(letter, orderIn(letter, piece))).toEqual(['yêu cầu', ['các đơn vị']]);
  });
  it('heads the points below it', () => {
    const [letter, piece] = whole('Sở Thông tin và Truyền thông');
    expect(told(letter, nameAloneAt(letter, piece))).toEqual([null, ['Sở Thông tin và Truyền thông']]);
  });
  it('carries a decision out', () => {
    const [letter, piece] = whole(
      'Chánh Văn phòng, Cục trưởng Cục Nhà giáo và Cán bộ quản lý giáo dục và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    );
    expect(told(letter, carriersAt(letter, piece))).toEqual([
      null,
      ['Chánh Văn phòng', 'Cục trưởng Cục Nhà giáo và Cán bộ quản lý giáo dục', 'cá nhân có tên tại Điều 1'],
    ]);
  });
});
