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

describe('who answers for what is decided', () => {
  it('stands in a later sentence of the article', () =>
    expect(
      read(
        letter(
          'NGHỊ QUYẾT',
          'NQ-HĐND',
          '',
          'QUYẾT NGHỊ:\n\nĐiều 1. Thông qua Báo cáo về vườn cây công cộng. Sở Xây dựng chịu trách nhiệm về nội dung báo cáo.\nĐiều 2. Nghị quyết có hiệu lực từ ngày ký.',
        ),
      ),
    ).toEqual(['Điều 1: Sở Xây dựng']));
  it('comes back as the line of its time says', () =>
    expect(
      readLetter(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n1. Trồng cây\n- Cơ quan chủ trì: Sở Xây dựng.\n- Thời gian thực hiện: Hằng năm.',
        ),
      ).items.map(({ recurrence }) => recurrence.value?.every),
    ).toEqual(['year']));
});

describe('a letter whose head is lost', () => {
  it('still tells what is to be done, of nobody', () =>
    expect(
      read('Trồng cây theo các nội dung sau:\n\n1. Thực hiện nghiêm việc tưới cây.\n2. Vườn cây có nhiều loại.\n3. Kiểm tra vườn cây.'),
    ).toEqual(['1: ', '3: ']));
});

describe('who goes on', () => {
  it('is the one of the dash before, where the heading names nobody', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\n1. Công tác tuyên truyền\n- Sở Xây dựng thông tin kịp thời tới người dân.\n- Tạo chuyên mục về vườn cây.\n- Vườn cây của tỉnh.',
        ),
      ),
    ).toEqual(['1.-1: Sở Xây dựng', '1.-2: Sở Xây dựng']));
  it('is an office that the issuer hands its own duty to', () =>
    expect(
      read(
        letter(
          'HƯỚNG DẪN',
          'HD-SGDĐT',
          '',
          '1. Sở GD&ĐT\nGiao phòng Kế hoạch chủ trì kiểm tra vườn trường.\n2. Các trường học\nTrồng thêm cây.',
        ).replace('ỦY BAN NHÂN DÂN\nTỈNH SÓC TRĂNG', 'UBND TỈNH SÓC TRĂNG\nSỞ GIÁO DỤC VÀ ĐÀO TẠO'),
      ),
    ).toEqual(['1: phòng Kế hoạch', '2: Các trường học']));
  it('is whoever a later paragraph below a title names', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\n1. Xây dựng đội ngũ\nNgười trồng cây là người yêu cây.\nAi yêu cây đều có thể học.\nHằng năm, các cơ sở giáo dục bố trí người trồng cây.',
        ),
      ),
    ).toEqual(['1: các cơ sở giáo dục']));
  it('is told in the last sentence, also where its verb lost a letter', () =>
    expect(
      read(
        plan(
          '1. Sở Xây dựng\nKhuyến khích các cơ sở giáo dục trồng cây.\nTrồng thêm cây xanh.\nSở Xây dựng „êu cầu các trường học thực hiện nghiêm túc.',
        ),
      ),
    ).toContain('closing: các trường học'));
});

describe('what is only named', () => {
  it('is looked at by an inspection, not done by whom it is named under', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. NỘI DUNG KIỂM TRA\n1. Sở Y tế\n- Công tác đào tạo nhân lực;\n- Việc thực hiện Quy chế kê đơn.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nghiệp vụ\n- Công tác tuyên truyền: tăng cường phát thanh.\n- Lập danh sách các cơ sở.',
        ),
      ),
    ).toEqual(['II.1: Phòng Nghiệp vụ', 'II.1.-1: Phòng Nghiệp vụ', 'II.1.-2: Phòng Nghiệp vụ']));
  it('is the money of a plan, whoever else is told above it', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. KINH PHÍ THỰC HIỆN\nCác doanh nghiệp viễn thông chủ động bố trí kinh phí.\nNguồn kinh phí được quy định như sau:\n- Kinh phí khảo sát lấy từ ngân sách.\n- Kinh phí thiết bị do doanh nghiệp đầu tư.',
        ),
      ),
    ).toEqual([]));
  it('is how an inspection goes', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. QUY TRÌNH KIỂM TRA\n1. Trưởng Đoàn: Nêu mục đích.\n2. Lãnh đạo bệnh viện: Giới thiệu thành phần.',
        ),
      ),
    ).toEqual([]));
});

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

describe('particulars two levels below', () => {
  it('name who leads where the line above them says nothing itself', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. Lập bản đồ cây xanh\na) Nhiệm vụ: Đo đạc từng tuyến phố.\nb) Cơ quan thực hiện:\n- Đơn vị chủ trì: Sở Xây dựng.\n- Đơn vị phối hợp: Các sở, ngành.\nc) Thời gian thực hiện: Hoàn thành trong năm 2024.',
        ),
      ),
    ).toEqual(['I.1: Sở Xây dựng | Các sở, ngành']));
});

describe('who is told by the paragraph above the points', () => {
  it('a town as such', () =>
    expect(
      read(
        notice(
          'Chủ tịch UBND tỉnh kết luận:\n\nI. ĐÁNH GIÁ CHUNG\nCây xanh phát triển tốt.\nThời gian tới, thành phố Sóc Trăng cần thực hiện tốt một số nhiệm vụ sau:\n1. Cắt tỉa cành khô trước mùa mưa.\n2. Phòng Kinh tế lập danh mục cây già.',
        ),
      ),
    ).toEqual(['I.1: thành phố Sóc Trăng', 'I.2: Phòng Kinh tế']));
  it('whoever is named behind the title of a request', () =>
    expect(
      read(
        notice(
          'Chủ tịch UBND tỉnh kết luận:\n\n1. Về đề nghị Sở Tài chính bổ sung vốn: Đây là việc cần. Sở Xây dựng tổng hợp nhu cầu, báo cáo UBND tỉnh.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng']));
  it('whoever is named behind a ground', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n\n1. Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì, phối hợp với Công an tỉnh lập phương án.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng | Công an tỉnh']));
  it('whoever acts in running text behind an announcement, but not the one who speaks', () =>
    expect(
      read(
        dispatch(
          'Xét đề nghị của Sở Xây dựng, Chủ tịch UBND tỉnh có ý kiến như sau:\n\nSở Tài chính bố trí kinh phí tưới cây.\n\nUBND các huyện, thị xã trồng bổ sung.\n\nUBND tỉnh Sóc Trăng trân trọng thông báo.',
        ),
      ),
    ).toEqual(['closing: Sở Tài chính', 'closing#2: UBND các huyện, thị xã']));
  it('with those who help, where the heading names them for all points', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu:\n\n1. Sở Xây dựng chủ trì, phối hợp với các địa phương liên quan:\na) Rà soát cây gãy đổ.\nb) Lập phương án thay thế.',
        ),
      ),
    ).toEqual(['1.a: Sở Xây dựng | các địa phương liên quan', '1.b: Sở Xây dựng | các địa phương liên quan']));
});

describe('names', () => {
  const first = (order: string): string => read(dispatch(`UBND tỉnh yêu cầu:\n\n1. ${order}`))[0] ?? '';
  it.each([
    ['Sở Xây dựng (cơ quan thường trực), Công an tỉnh tuần tra.', '1: Sở Xây dựng + Công an tỉnh'],
    ['Chủ tịch UBND các tỉnh, thành phố: Hà Tĩnh, Lâm Đồng chủ động hỗ trợ.', '1: Chủ tịch UBND các tỉnh, thành phố: Hà Tĩnh, Lâm Đồng'],
    ['Ban Quản lý Khu kinh tế và các Khu công nghiệp tỉnh kiểm tra.', '1: Ban Quản lý Khu kinh tế và các Khu công nghiệp tỉnh'],
    ['Đơn vị cung cấp dịch vụ tưới cây có trách nhiệm niêm yết giá.', '1: Đơn vị cung cấp dịch vụ tưới cây'],
    ['Giao Sở Xây dựng Theo dõi, đôn đốc.', '1: Sở Xây dựng'],
    ['Chủ tịch UBND các huyện từ Kế Sách đến Long Phú tổ chức trực.', '1: Chủ tịch UBND các huyện từ Kế Sách đến Long Phú'],
    ['Ủy ban nhân Thành phố tổ chức trồng cây.', '1: Ủy ban nhân Thành phố'],
    ['Các sở, ngành; cơ quan báo chí tuyên truyền.', '1: Các sở, ngành + cơ quan báo chí'],
    [
      'Các Tập đoàn, Tổng công ty, Công ty thuộc phạm vi quản lý của Bộ chăm sóc cây.',
      '1: Các Tập đoàn, Tổng công ty, Công ty thuộc phạm vi quản lý của Bộ',
    ],
    ['Các doanh nghiệp hoạt động trên địa bàn tỉnh trồng cây.', '1: Các doanh nghiệp hoạt động trên địa bàn tỉnh'],
    ['Đối với các Sở: Xây dựng, Tài chính: Bố trí kinh phí.', '1: các Sở: Xây dựng, Tài chính'],
    ['Giao Ban Tuyên giáo Tỉnh ủy theo dõi.', '1: Ban Tuyên giáo Tỉnh ủy'],
  ])('%s', (order, expected) => expect(first(order)).toBe(expected));
});

describe('a class behind a ground', () => {
  it('is told where nobody else is', () =>
    expect(
      read(
        plan(
          'UBND tỉnh ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n1. Đối với cây trồng mới, các sở, ngành chủ động cân đối kinh phí.\n2. Căn cứ Kế hoạch này, các cơ quan, đơn vị xây dựng kế hoạch chi tiết.\n3. Trong quá trình thực hiện, nếu có vướng mắc các địa phương kịp thời phản ánh về Sở Xây dựng.',
        ),
      ),
    ).toEqual(['I.1: các sở, ngành', 'I.2: các cơ quan, đơn vị', 'I.3: các địa phương']));
  it('but not where the heading names who is', () =>
    expect(read(dispatch('UBND tỉnh yêu cầu:\n\n1. Sở Xây dựng:\na) Khi có bão, các đơn vị chủ động chằng chống cây.'))).toEqual([
      '1.a: Sở Xây dựng',
    ]));
  it('and orders of a directive reach all that it names', () =>
    expect(
      read(letter('CHỈ THỊ', 'CT-UBND', '', 'UBND tỉnh chỉ thị các sở, ngành thực hiện các nhiệm vụ sau:\n\n1. Tăng cường tưới cây.')),
    ).toEqual(['1: các sở, ngành']));
});

describe('the end of a letter', () => {
  const points = 'UBND tỉnh chỉ thị:\n\n1. Sở Xây dựng tưới cây.\n2. UBND các huyện cắt cành khô.\n\n';
  it.each([
    ['who watches over it', 'Sở Nông nghiệp chịu trách nhiệm theo dõi, đôn đốc thực hiện Chỉ thị này.', 'closing: Sở Nông nghiệp'],
    [
      'who carries it out',
      'Các sở, ban, ngành; UBND các huyện nghiêm túc thực hiện nội dung Chỉ thị này.',
      'closing: Các sở, ban, ngành + UBND các huyện',
    ],
    ['an order behind a reason', 'Chăm sóc cây là việc của toàn dân. Đề nghị Tỉnh đoàn hưởng ứng.', 'closing: Tỉnh đoàn'],
    [
      'the issuer who orders others',
      'UBND huyện Kế Sách đề nghị Thủ trưởng các đơn vị thực hiện Chỉ thị này.',
      'closing: Thủ trưởng các đơn vị',
    ],
  ])('%s is no part of the last point', (_, closing, expected) =>
    expect(read(letter('CHỈ THỊ', 'CT-UBND', '', `${points}${closing}`))).toEqual(['1: Sở Xây dựng', '2: UBND các huyện', expected]),
  );
  it('when it takes effect is nobody’s duty', () =>
    expect(read(letter('CHỈ THỊ', 'CT-UBND', '', `${points}Chỉ thị này có hiệu lực sau 10 ngày kể từ ngày ký.`))).toHaveLength(2));
  it('names all who carry a decision out, however strange their names', () =>
    expect(
      read(
        decision(
          'QUYẾT ĐỊNH:\n\nĐiều 1. Trồng cây.\n\nĐiều 2. Các ông (bà): Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Xây dựng, Tài chính; Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh; Chánh Văn phòng Ban Chỉ huy ứng phó sự cố tràn dầu và Thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ),
    ).toEqual([
      'Điều 2: Chánh Văn phòng UBND tỉnh + Giám đốc các Sở: Xây dựng, Tài chính + Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh + Chánh Văn phòng Ban Chỉ huy ứng phó sự cố tràn dầu + Thủ trưởng các cơ quan có liên quan',
    ]));
});

describe('labels that a scan misread', () => {
  it('dashes', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu:\n\n1. Sở Xây dựng:\n¬ Tưới cây sáng sớm.\n~ Bón phân hữu cơ.\n__ Cắt cành khô.\n" Trồng cây thay thế.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng', '1.-1: Sở Xây dựng', '1.-2: Sở Xây dựng', '1.-3: Sở Xây dựng', '1.-4: Sở Xây dựng']));
  it('letters and digits', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu:\n\n7. Sở Xây dựng:\nb) Tưới cây sáng sớm.\n©) Bón phân hữu cơ.\ne) Trồng cây.\nø) Cắt cành khô.\n§. Công an tỉnh tuần tra.',
        ),
      ),
    ).toEqual(['7.b: Sở Xây dựng', '7.c: Sở Xây dựng', '7.e: Sở Xây dựng', '7.g: Sở Xây dựng', '8: Công an tỉnh']));
  it('Roman numbers in mixed case', () =>
    expect(
      read(plan('UBND tỉnh ban hành Kế hoạch như sau:\n\nI. mục đích\nGiữ màu xanh.\nIi. tổ chức thực hiện\n1. Sở Xây dựng tưới cây.')),
    ).toEqual(['II.1: Sở Xây dựng']));
});

describe('an item above its points', () => {
  it('is a task alone where its points are things, not works', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu:\n\n1. Sở Xây dựng:\n- Tổng hợp số liệu về:\n+ Diện tích cây xanh;\n+ Những khó khăn của đơn vị chăm sóc;\n+ Kinh phí đã dùng.\n- Tưới cây mùa khô.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng', '1.-1: Sở Xây dựng', '1.-2: Sở Xây dựng']));
  it('is a task where it gives an order of its own', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n\n1. Thực hiện nghiêm việc chăm sóc cây xanh tại trụ sở, trong đó lưu ý:\n- Tưới cây vào sáng sớm.\n- Không đổ nước thải vào gốc cây.\n2. Về cây trồng mới:\n- Chọn giống bản địa.',
        ),
      ),
    ).toEqual(['1: các sở, ngành', '1.-1: các sở, ngành', '1.-2: các sở, ngành', '2.-1: các sở, ngành']));
});

describe('who is meant where no word orders', () => {
  it.each([
    [
      'a paper that is to be sent by a day',
      'Danh sách cây già cỗi của các huyện gửi về Sở Xây dựng chậm nhất ngày 20/5/2024.',
      ['closing: các huyện'],
    ],
    [
      'a class that reports by a day',
      'Hết đợt chăm sóc các đơn vị báo cáo kết quả về Sở Xây dựng trước ngày 20/5/2024.',
      ['closing: các đơn vị'],
    ],
    ['a paper without a day', 'Danh sách cây già cỗi của các huyện gửi về Sở Xây dựng còn thiếu.', []],
  ])('%s', (_, body, expected) => expect(read(dispatch(`Cây xanh già cỗi nhiều.\n\n${body}`))).toEqual(expected));
  it('a day of its own closes the points before it', () =>
    expect(
      deadlines(
        dispatch(
          'UBND tỉnh yêu cầu UBND các huyện:\n1. Cắt cành khô.\n2. Tưới cây non.\n\nKết quả của các huyện gửi về Sở Xây dựng trước ngày 20/5/2024.',
        ),
      ),
    ).toEqual([null, null, '2024-05-20']));
  it('a heading that tells whose duties follow', () =>
    expect(
      read(
        decision('QUYẾT ĐỊNH:\n\nĐiều 2. Nhiệm vụ, quyền hạn của Đoàn kiểm tra cây xanh như sau:\n- Kiểm tra vườn ươm.\n- Lập biên bản.'),
      ),
    ).toEqual(['Điều 2.-1: Đoàn kiểm tra cây xanh', 'Điều 2.-2: Đoàn kiểm tra cây xanh']));
  it('the members of a board have none, those who carry the decision out have', () =>
    expect(
      read(
        decision(
          'QUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Đoàn kiểm tra gồm:\n1. Ông Trần Văn Hai, Phó Giám đốc Sở Xây dựng, Trưởng đoàn;\n2. Bà Lý Thị Ba, Công ty Cây xanh, Thành viên;\n\nĐiều 2. Chánh Văn phòng. Giám đốc Sở Xây dựng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
        ),
      ),
    ).toEqual(['Điều 2: Chánh Văn phòng + Giám đốc Sở Xây dựng + các ông, bà có tên tại Điều 1']));
  it('what arranges a time may order something behind its title', () =>
    expect(
      read(
        dispatch(
          'Cây xanh được chia như sau:\n1. Địa điểm: vườn ươm tỉnh.\n2. Thời gian nhận cây: sáng thứ hai, đề nghị UBND các huyện cử người nhận.',
        ),
      ),
    ).toEqual(['2: UBND các huyện']));
});

describe('what a point adds to its announcement', () => {
  const forces = (text: string) => readLetter(text).items.map(({ verb }) => verb);
  it.each([
    ['an order to nobody gives its word to the points', 'UBND tỉnh yêu cầu:\n1. Sở Xây dựng tổ chức cắt cành khô.', ['yêu cầu']],
    ['a word of its own comes first', 'UBND tỉnh yêu cầu:\n1. Đề nghị Sở Xây dựng tổ chức cắt cành khô.', ['Đề nghị']],
    ['no order, no word', 'UBND tỉnh có ý kiến như sau:\n1. Sở Xây dựng tổ chức cắt cành khô.', [null]],
  ])('%s', (_, body, expected) => expect(forces(dispatch(body))).toEqual(expected));
  it('those who act in its further paragraphs', () =>
    expect(
      read(
        notice(
          'UBND tỉnh kết luận như sau:\n1. Sở Xây dựng chủ trì trồng cây.\nSở Tài chính bố trí kinh phí.\nSở Xây dựng báo cáo kết quả.\n2. Công an tỉnh tuần tra.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng + Sở Tài chính', '2: Công an tỉnh']));
});

describe('persons, limits and points within points', () => {
  it('names a person in the small letters of running text', () =>
    expect(
      read(
        notice(
          'Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận:\n\n1. Về vườn ươm\nCây con phải đủ hai tuổi. Phân công ông Trần Văn Mộc, bà Lê Thị Lan chỉ đạo việc chọn giống, hoàn thành trước ngày 31/5/2024.\n2. Về kinh phí\nPhân công ông Đỗ Hữu Tiền chỉ đạo việc lập dự toán.',
        ),
      ),
    ).toEqual(['1: ông Trần Văn Mộc + bà Lê Thị Lan', '2: ông Đỗ Hữu Tiền']));
  it('keeps an order with its limit before the particulars', () =>
    expect(
      deadlines(
        notice(
          'Chủ tịch UBND tỉnh kết luận:\n\n1. Về truyền thông\nPhân công ông Đỗ Hữu Tiền xây dựng kế hoạch truyền thông, hoàn thành trước ngày 31/5/2024. Cụ thể như sau:\na) Nêu rõ lợi ích của cây xanh.',
        ),
      ),
    ).toContain('2024-05-31'));
  it('hands in each point below the time of reports by its day', () =>
    expect(
      deadlines(
        dispatch(
          'UBND tỉnh đề nghị thực hiện:\n\n1. Tuyên truyền việc trồng cây.\n2. Thời gian nộp báo cáo.\n- Đợt thứ nhất: đến 10h, ngày 16 tháng 5 năm 2024;\n- Đợt thứ hai: đến ngày 28 tháng 6 năm 2024.',
        ),
      ),
    ).toEqual([null, '2024-05-16', '2024-06-28']));
  it.each([
    [
      '(i) and (ii) below a letter are points',
      'a) Để kịp mùa mưa, đề nghị:\n(i) Sở Xây dựng trồng cây.\n(ii) Công an tỉnh giữ trật tự.',
      ['1.a.i: Sở Xây dựng', '1.a.ii: Công an tỉnh'],
    ],
    ['amid a sentence they count', 'a) Sở Xây dựng chủ trì hai việc, gồm\n(i) trồng cây và\n(ii) tưới cây.', ['1.a: Sở Xây dựng']],
  ])('%s', (_, body, expected) => expect(read(notice(`Chủ tịch UBND tỉnh kết luận:\n\n1. Về vườn cây\n${body}`))).toEqual(expected));
  it('asks nothing again that an earlier letter asked', () =>
    expect(
      read(
        dispatch(
          'Sở Xây dựng đã có Công văn số 18/SXD-HT ngày 02/4/2024 đề nghị các huyện báo cáo số cây. Nay đề nghị UBND các huyện gửi báo cáo trước ngày 20/5/2024.',
        ),
      ),
    ).toEqual(['closing: UBND các huyện']));
  it('orders the Party committee of communes too', () =>
    expect(read(dispatch('UBND tỉnh yêu cầu:\n\n1. Đề nghị đảng ủy các xã, thị trấn chỉ đạo việc trồng cây.'))).toEqual([
      '1: đảng ủy các xã, thị trấn',
    ]));
  it('heads all classes behind who leads them', () =>
    expect(
      read(
        dispatch(
          'UBND tỉnh có ý kiến như sau:\n\n1. Giao người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp công lập tổ chức trồng cây.',
        ),
      ),
    ).toEqual(['1: người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp công lập']));
});
