import { readLetter } from '../read-letter';

/** A whole letter around a body: duties hang on who speaks, to whom, and by which kind of document. */
const letter = (title: string, symbol: string, to: string, body: string): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÓC TRĂNG',
    '',
    `Số: 31/${symbol}`,
    'Sóc Trăng, ngày 06 tháng 5 năm 2024',
    '',
    ...(title ? [title, 'Về việc chăm sóc vườn cây công cộng', ''] : ['V/v chăm sóc vườn cây công cộng', '']),
    ...(to ? [`Kính gửi: ${to}`, ''] : []),
    body,
  ].join('\n');
const dispatch = (body: string, to = 'UBND các huyện, thị xã.') => letter('', 'UBND-KT', to, body);
const plan = (body: string) => letter('KẾ HOẠCH', 'KH-UBND', '', body);
const notice = (body: string) => letter('THÔNG BÁO', 'TB-UBND', '', body);
const decision = (body: string) => letter('QUYẾT ĐỊNH', 'QĐ-UBND', '', body);
const submission = (body: string) => letter('TỜ TRÌNH', 'TTr-UBND', 'Thường trực HĐND tỉnh', body);
const read = (text: string) =>
  readLetter(text).items.map(
    ({ label, assignees, coOperators }) =>
      `${label}: ${assignees.map(({ value }) => value).join(' + ')}${coOperators.length > 0 ? ` | ${coOperators.map(({ value }) => value).join(' + ')}` : ''}`,
  );
const deadlines = (text: string) =>
  readLetter(text).items.map(({ deadline }) => (deadline.value?.kind === 'fixed' ? deadline.value.on : null));

describe('what is no task', () => {
  it.each([
    [
      'aims',
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nGiữ màu xanh cho đô thị.\n2. Yêu cầu\na) Các sở, ngành chủ động phối hợp.\nb) Tiết kiệm, hiệu quả.',
    ],
    [
      'scope',
      'Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng\n1. Phạm vi điều chỉnh\nVườn cây công cộng.\n2. Đối tượng áp dụng\nSở Xây dựng và các tổ chức có liên quan.',
    ],
    ['reasons', 'I. ĐÁNH GIÁ CHUNG\nSở Xây dựng đã trồng nhiều cây.\n1. Kết quả đạt được\nUBND các huyện hoàn thành kế hoạch.'],
  ])('%s', (_, body) => expect(read(plan(`UBND tỉnh ban hành Kế hoạch như sau:\n\n${body}`))).toEqual([]));
  it('what the issuer itself does by its letter', () =>
    expect(
      read(
        decision(
          'QUYẾT ĐỊNH:\n\nĐiều 1. Ủy ban nhân dân tỉnh phân cấp cho Sở Xây dựng:\na) Quyết định trồng cây.\nb) Quyết định chặt hạ cây.',
        ),
      ),
    ).toEqual([]));
  it('the points of a submission, but for its request', () =>
    expect(
      read(
        submission(
          'UBND tỉnh đề nghị Thường trực HĐND tỉnh xem xét, cụ thể như sau:\n\nI. SỰ CẦN THIẾT\nCây già cỗi.\n\nII. NỘI DUNG\n1. Tên gọi\nNghị quyết về cây xanh.\n\nKính đề nghị Thường trực HĐND tỉnh xem xét./.',
        ),
      ),
    ).toEqual(['closing: Thường trực HĐND tỉnh']));
});

describe('whose task it is', () => {
  it('the addressees’, where a letter tells nobody else what to do', () =>
    expect(
      read(dispatch('Chủ tịch UBND tỉnh chỉ đạo như sau:\n\n1. Tăng cường tưới cây mùa khô.\n2. Về kinh phí: cân đối trong dự toán.')),
    ).toEqual(['1: UBND các huyện, thị xã']));
  it('nobody’s by name, where a meeting gave the tasks', () =>
    expect(
      read(
        notice(
          'Chủ tịch UBND tỉnh kết luận:\n\nI. ĐÁNH GIÁ\n1. Cây xanh phát triển tốt trong thời gian qua.\nII. NHIỆM VỤ, GIẢI PHÁP\n1. Rà soát quy hoạch cây xanh toàn tỉnh.\n2. Sở Xây dựng lập danh mục cây cổ thụ.',
        ),
      ),
    ).toEqual(['II.1: ', 'II.2: Sở Xây dựng']));
  it('of whoever is named below a title', () =>
    expect(
      read(
        notice(
          'Chủ tịch UBND tỉnh kết luận:\n\n1. Về kiến nghị bổ sung vốn cho công viên phía Nam:\n\nSở Tài chính theo chức năng được giao khẩn trương nghiên cứu, xử lý.\n\n2. Về đất: đã rõ.',
        ),
      ),
    ).toEqual(['1: Sở Tài chính']));
  it('of a class that a clause describes', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu:\n\n1. Các đơn vị được giao chủ trì có trách nhiệm hoàn thành đúng tiến độ.\n2. Các chủ rừng có tên tại Điều 2 tưới cây.\n3. Các cơ quan, tổ chức, đơn vị có liên quan tổ chức trồng cây.',
        ),
      ),
    ).toEqual(['1: Các đơn vị được giao chủ trì', '2: Các chủ rừng có tên tại Điều 2', '3: Các cơ quan, tổ chức, đơn vị có liên quan']));
  it('of fields in one list, and of a body of its own behind them', () =>
    expect(
      read(
        dispatch('UBND tỉnh yêu cầu:\n\n1. Các Sở: Xây dựng, Công an, Y tế; UBND các huyện chủ động phối hợp với địa phương trồng cây.'),
      ),
    ).toEqual(['1: Các Sở: Xây dựng, Công an, Y tế + UBND các huyện | địa phương']));
  it('not of those who are told to help by somebody else', () =>
    expect(
      read(dispatch('UBND tỉnh yêu cầu:\n\n1. Sở Xây dựng chỉ đạo các đơn vị trực thuộc phối hợp với Công an tỉnh tuần tra.')),
    ).toEqual(['1: Sở Xây dựng']));
});

describe('particulars in lines of their own', () => {
  const works =
    'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n1. Trồng cây ven kênh\n- Nội dung: Trồng mới hai hàng cây.\n- Cơ quan chủ trì: Sở Xây dựng, Sở Tài chính.\n- Cơ quan phối hợp: UBND các huyện và Tỉnh đoàn.\n- Thời gian thực hiện: Quý II/2024.\n2. Ươm giống\n- Đơn vị thực hiện: Trung tâm Khuyến nông.\n- Thời gian hoàn thành: trước ngày 30/9/2024.\n3. Tuyên truyền\n- Đơn vị thực hiện: Báo Sóc Trăng.\n- Thời gian thực hiện: Năm 2024 và các năm tiếp theo.';
  it('name leads and helpers of the work above them', () =>
    expect(read(plan(works))).toEqual([
      'I.1: Sở Xây dựng + Sở Tài chính | UBND các huyện + Tỉnh đoàn',
      'I.2: Trung tâm Khuyến nông',
      'I.3: Báo Sóc Trăng',
    ]));
  it('and its time', () => expect(deadlines(plan(works))).toEqual(['2024-06-30', '2024-09-30', null]));
  it('also at the end of a point', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\n1. Lập bản đồ cây xanh (Sở Xây dựng chủ trì, phối hợp với UBND các huyện).\n2. Cắt tỉa cành khô trước mùa mưa; đơn vị thực hiện: Ban Quản lý công trình; phối hợp: Điện lực tỉnh.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng | UBND các huyện', '2: Ban Quản lý công trình | Điện lực tỉnh']));
});

describe('an item above its points', () => {
  it('is a task where it gives an order of its own', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n\n1. Thực hiện nghiêm việc chăm sóc cây xanh tại trụ sở, trong đó lưu ý:\n- Tưới cây vào sáng sớm.\n- Không đổ nước thải vào gốc cây.\n2. Về cây trồng mới:\n- Chọn giống bản địa.',
        ),
      ),
    ).toEqual(['1: các sở, ngành', '1.-1: các sở, ngành', '1.-2: các sở, ngành', '2.-1: các sở, ngành']));
});
