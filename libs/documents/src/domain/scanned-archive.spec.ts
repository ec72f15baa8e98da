import { plainOf, type ReadLetter } from './expected-format';
import { readLetter } from './read-letter';

/** Letters of a scanned archive, in the state in which a text recognition leaves them. */
const read = (...lines: string[]): ReadLetter => plainOf(readLetter(lines.join('\n')));
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const letterOf = (number: string, date: string, ...lines: string[]): ReadLetter =>
  read('ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI', ...MOTTO, `${number} ${date}`, ...lines);
const DATE = 'Quảng Ngãi, ngày 08 tháng 02 năm 2024';
const tasks = ({ tasks: all }: ReadLetter): string[] => all.map(({ label, assignees }) => `${label}: ${assignees.join(' + ')}`);

describe('the head of a scanned letter', () => {
  it('has a place also where day and month are blank and the comma is lost', () =>
    expect(letterOf('Số: /NQ-HĐND', 'Quảng Ngãi ngày tháng năm 2025', 'NGHỊ QUYẾT', 'Về việc đổi tên cơ quan')).toMatchObject({
      place: 'Quảng Ngãi',
      date: null,
      datePartial: '2025',
    }));
  it('has its subject behind a stamp on the same line', () =>
    expect(
      letterOf(
        'Số: 7/CT-UBND',
        DATE,
        'CHỈ THỊ',
        '',
        'TRUNG TÂM CÔNG BÁO TỈNH 0. NGÃI Về việc chăm sóc cây bóng mát',
        '',
        'Trong thời gian qua, cây đổ nhiều.',
      ).subject,
    ).toBe('chăm sóc cây bóng mát'));
  it('names no body by a speck in small letters', () =>
    expect(
      read(
        'UỶ BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH CAO BẰNG Độc lập - Tự do - Hạnh phúc',
        '',
        'tổ Ch.9',
        'Số: 15/QĐ-UB Cao Bằng, ngày 22 tháng 2 năm 2010',
      ).issuer,
    ).toBe('Ủy ban nhân dân tỉnh Cao Bằng'));
  it('is of the Central Committee, also torn by its columns', () =>
    expect(
      read(
        'BAN',
        'CHẤP HÀNH TRUNG ƯƠNG',
        '',
        'ĐẢNG',
        'CỘNG SẢN VIỆT NAM',
        '',
        'Số 12-KL/TW',
        'Hà Nội, ngày 28 tháng 10 năm 2025',
        '',
        'KẾT LUẬN',
        'VỀ CÔNG TÁC LƯU TRỮ',
      ),
    ).toMatchObject({ issuer: 'Ban Chấp hành trung ương', issuerLevel: 'central', symbol: 'KL/TW', number: '12' }));
});

describe('a head that a coarse scan spoilt', () => {
  it('names its issuer beside a misread motto and a speck', () =>
    expect(
      read(
        'BỘ CÔNG THƯƠNG CỘNG HOÀ XÃ THỦ NGHĨA VIỆT NAM',
        '2 Độc lập - Tự do - Hạnh phúc',
        'số.” b',
        'V/v cấp phép vận chuyển Hà Nội, ngày). thángh năm 2026',
        'Kính gửi: Ủy ban nhân dân các tỉnh.',
        'Ngày 25/3/2026, Bộ Công Thương ban hành quy định mới.',
      ),
    ).toMatchObject({ issuer: 'Bộ Công Thương', issuerLevel: 'central', datePartial: '2026', number: null }));
  it('has its symbol also where the word before it is lost, and a month that ends in a letter', () =>
    expect(
      read(
        'UỶ BAN NHÂN DÂN',
        'TỈNH LÀO CAI',
        ...MOTTO,
        '',
        '93/UBND-KT Lào Cai, ngày 10 tháng 0Inăm 2026',
        '',
        'V/v chăm sóc cây bóng mát',
        'Kính gửi: Sở Xây dựng.',
      ),
    ).toMatchObject({ symbol: 'UBND-KT', date: '2026-01-10', issuer: 'Ủy ban nhân dân tỉnh Lào Cai' }));
  it('ends above its grounds, not at who decides', () =>
    expect(
      read(
        'UBND TỈNH LÀO CAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'SỞ CÔNG THƯƠNG Độc lập - Tự do - Hạnh phúc',
        'Số: 15/QĐ-SCT Lào Cai, ngày 06 tháng 3 năm 2024',
        'QUYẾT ĐỊNH',
        'Kiểm tra việc trồng cây',
        '',
        'G TỈNH LÀO CAI',
        '',
        'GIÁM ĐÓC SỞ CÔNG THƯ',
        '',
        'Căn cứ Luật Quy hoạch số 21/2017/QH14 ngày 24/11/2017;',
        'QUYẾT ĐỊNH:',
        'Điều 1. Thành lập đoàn kiểm tra.',
        'Nơi nhận: GIÁM ĐỐC',
        '- UBND tỉnh;',
        '-NI ( š ˆ',
        '- Lưu: VT.',
      ),
    ).toMatchObject({ citations: [{ number: '21', relation: 'basis' }], copies: ['UBND tỉnh', 'Lưu: VT'], signer: { role: 'GIÁM ĐỐC' } }));
});

describe('a letter from a site that broke its columns', () => {
  it('has a ministry on two lines, and numbers in brackets', () => {
    const notice = read(
      'BỘ',
      'XÂY DỰNG',
      '',
      'CỘNG',
      'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Số: 15/TB-BXD',
      '',
      'Hà Nội, ngày 24',
      'tháng 11 năm 2024',
      '',
      'THÔNG BÁO',
      'KẾT LUẬN CỦA BỘ TRƯỞNG',
      '',
      'Bộ trưởng kết luận như sau:',
      '1. Để bảo đảm tiến độ, yêu cầu các đơn vị thực hiện như sau:',
      '(1) Cục Đăng kiểm hoàn thành hồ sơ.',
      '(2) Cục Hàng hải rà soát bến cảng.',
      '',
      '__Nơi nhận__:',
      '- Các Cục;',
      '- Lưu: VT.',
    );
    expect(notice).toMatchObject({ issuer: 'Bộ Xây dựng', issuerLevel: 'central', copies: ['Các Cục', 'Lưu: VT'] });
    expect(tasks(notice)).toEqual(['1.1: Cục Đăng kiểm', '1.2: Cục Hàng hải']);
  });
  it('amends by its title what its grounds do not name', () =>
    expect(
      letterOf(
        'Số: 7/2024/QĐ-UBND',
        DATE,
        'QUYẾT ĐỊNH',
        'Sửa đổi quy định về cây bóng mát',
        'Căn cứ Nghị định số 64/2010/NĐ-CP ngày 11/6/2010 của Chính phủ;',
        'Ủy ban nhân dân tỉnh ban hành Quyết định về cây bóng mát kèm Quyết định số 9/2020/QĐ-UBND ngày 02/3/2020.',
        'Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 9/2020/QĐ-UBND ngày 02/3/2020.',
      ).citations.map(({ number, relation }) => [number, relation]),
    ).toEqual([
      ['64', 'basis'],
      ['9', 'amends'],
    ]));
});

describe('the points of a scanned letter', () => {
  const points = (...lines: string[]): string[] =>
    tasks(letterOf('Số: 7/CT-UBND', DATE, 'CHỈ THỊ', 'Về việc chăm sóc cây bóng mát', '', 'Chủ tịch UBND tỉnh yêu cầu:', ...lines));
  it('are those of their neighbours, whatever became of their letters', () =>
    expect(
      points(
        '1. Ban Quản lý công viên tỉnh',
        '2) Cắt tỉa cành khô trên các đường.',
        'b) Trồng thay cây đã chết.',
        '©) Tưới cây mùa nắng.',
        '2. Sở Tài chính bố trí kinh phí.',
      ),
    ).toEqual([
      '1.a: Ban Quản lý công viên tỉnh',
      '1.b: Ban Quản lý công viên tỉnh',
      '1.c: Ban Quản lý công viên tỉnh',
      '2: Sở Tài chính',
    ]));
  it('are found behind specks', () =>
    expect(
      points(
        '1. Sở Xây dựng rà soát quy hoạch cây xanh.',
        '„2. Sở Tài chính bố trí kinh phí.',
        '3_ Yêu cầu UBND các huyện thực hiện việc này.',
      ),
    ).toEqual(['1: Sở Xây dựng', '2: Sở Tài chính', '3: UBND các huyện']));
  it('may be led by a board that is named after a programme', () =>
    expect(points('1. Ban Chỉ đạo xoá nhà tạm, nhà đột nát huyện Bình Sơn', 'a) Kiểm tra từng hộ.', 'b) Hỗ trợ ngày công.')).toEqual([
      '1.a: Ban Chỉ đạo xoá nhà tạm, nhà đột nát huyện Bình Sơn',
      '1.b: Ban Chỉ đạo xoá nhà tạm, nhà đột nát huyện Bình Sơn',
    ]));
});

describe('a letter from a text layer', () => {
  const letter = (...lines: string[]): ReadLetter =>
    letterOf('Số: 7/UBND-KT', DATE, 'V/v chăm sóc cây bóng mát', 'Kính gửi: Sở Xây dựng.', ...lines);
  it('cites nothing twice for the number of a footnote', () =>
    expect(
      letter(
        'Theo Luật số 42/2024/QH151 ngày 29/6/2024 và Nghị định số 105/2025/NĐ-CP2, Sở Xây dựng báo cáo.',
        '1 Luật số 42/2024/QH15 ngày 29/6/2024',
        '2 Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ.',
      ).citations.map(({ symbol, date }) => [symbol, date]),
    ).toEqual([
      ['2024/QH15', '2024-06-29'],
      ['2025/NĐ-CP', '2025-05-15'],
    ]));
  it('goes on from its own letters, where a symbol like its own is named by nobody', () =>
    expect(
      letter(
        'UBND tỉnh đã có ý kiến tại Văn bản số 3/UBND-KT ngày 05/01/2024. Sở Xây dựng gửi Văn bản số 4/SXD-KT ngày 06/01/2024.',
      ).citations.map(({ relation }) => relation),
    ).toEqual(['follows_up', 'refers']));
  it('asks nobody in what it quotes', () =>
    expect(
      tasks(
        letter(
          'Giao Sở Xây dựng làm các việc sau:',
          '1. Rà soát theo quy định như sau:',
          '“Điều 10. Thẩm quyền',
          '1. Bộ Xây dựng thẩm định dự án nhóm A.',
          '2. Sở Tài chính thẩm định dự án nhóm B.”',
          '2. Báo cáo kết quả.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng', '2: Sở Xây dựng']));
  it('knows a body by letters of another alphabet that look alike', () =>
    expect(letter('Căn cứ Nghị định số 71/2019/NĐ-CP ngày 30/8/2019 củа Chính phủ, Sở Xây dựng báo cáo.').citations).toMatchObject([
      { issuer: 'Chính phủ' },
    ]));
  it('gives a heading of responsibilities to all that it describes', () =>
    expect(
      tasks(
        letter(
          'UBND tỉnh yêu cầu các đơn vị làm các việc sau:',
          '1. Sở Xây dựng',
          'a) Rà soát cây xanh.',
          '2. Trách nhiệm của các tổ chức, doanh nghiệp hoạt động trong lĩnh vực cây xanh',
          'a) Chấp hành quy định.',
          'b) Báo cáo kết quả.',
        ),
      ),
    ).toEqual([
      '1.a: Sở Xây dựng',
      '2.a: các tổ chức, doanh nghiệp hoạt động trong lĩnh vực cây xanh',
      '2.b: các tổ chức, doanh nghiệp hoạt động trong lĩnh vực cây xanh',
    ]));
  it('calls on all behind its last point', () =>
    expect(
      tasks(
        letter(
          'UBND tỉnh yêu cầu:',
          '1. Sở Xây dựng rà soát cây xanh.',
          '2. Sở Tài chính bố trí kinh phí.',
          'Căn cứ ý kiến chỉ đạo trên, các cơ quan, đơn vị liên quan nghiêm túc triển khai thực hiện./.',
        ),
      ),
    ).toEqual(['1: Sở Xây dựng', '2: Sở Tài chính', 'closing: các cơ quan, đơn vị liên quan']));
  it('tells what is difficult before it asks', () =>
    expect(
      tasks(
        letter(
          'UBND tỉnh đề nghị Sở Xây dựng một số nội dung như sau:',
          '1. Quy định về trồng cây',
          'Luật Quy hoạch và các văn bản hướng dẫn thi hành chưa nêu rõ loài cây nào được trồng trên vỉa hè, do đó mỗi nơi hiểu một cách khác nhau.',
          '2. Khó khăn, vướng mắc',
          'Kinh phí chăm sóc cây của các xã rất hạn hẹp, nhiều nơi không có cán bộ chuyên trách và cũng chưa có vườn ươm để chủ động nguồn cây giống.',
          '3. Kiến nghị',
          'Để kịp thời tháo gỡ khó khăn, vướng mắc nêu trên và bảo đảm tiến độ, UBND tỉnh đề nghị Sở Xây dựng quan tâm thực hiện các nội dung sau:',
          '(i). Bố trí kinh phí.',
          '(ii). Hướng dẫn chọn loài.',
        ),
      ),
    ).toEqual(['3.i: Sở Xây dựng', '3.ii: Sở Xây dựng']));
});

describe('what a scanned decision says of others', () => {
  const decision = (...lines: string[]): ReadLetter =>
    letterOf(
      'Số: 7/QĐ-UBND',
      DATE,
      'QUYẾT ĐỊNH',
      'Về việc chăm sóc cây bóng mát',
      'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI',
      'Căn cứ Luật Quy hoạch ngày 24/11/2017;',
      'QUYẾT ĐỊNH:',
      ...lines,
    );
  it('is a task where a body is made the one that leads', () =>
    expect(
      tasks(
        decision(
          'Điều 1. Phê duyệt Kế hoạch trồng cây.',
          'Điều 2. Trách nhiệm của các cơ quan',
          '1. Sở Xây dựng là cơ quan chủ trì kiểm tra việc trồng cây.',
        ),
      ),
    ).toEqual(['Điều 2.1: Sở Xây dựng']));
  it('is none where a body was given something before', () =>
    expect(tasks(decision('Điều 1. Điều chỉnh giảm dự toán các nhiệm vụ được giao cho các cơ quan, đơn vị trong năm 2024.'))).toEqual([]));
  it('begins no article with a line that speaks of one', () =>
    expect(
      tasks(
        decision(
          'Điều 1. Bố trí kinh phí trồng cây.',
          'Điều 2. Tổ chức thực hiện',
          '1. Sở Tài chính cấp phát kinh phí tại',
          'Điều 1 Quyết định này theo quy định.',
          '2. Sở Xây dựng quản lý kinh phí.',
        ),
      ),
    ).toEqual(['Điều 2.1: Sở Tài chính', 'Điều 2.2: Sở Xây dựng']));
  it('repeals each that it lists below an article without a colon', () =>
    expect(
      decision(
        'Điều 1. Bãi bỏ toàn bộ các Nghị quyết',
        '1. Nghị quyết số 39/2011/NQ-HĐND ngày 12/12/2011 của HĐND tỉnh về quy hoạch;',
        '2. Nghị quyết số 27/2017/NQ-HĐND ngày 14/7/2017 của HĐND tỉnh về chính sách.',
        'Điều 2. Điều khoản thi hành',
      )
        .citations.filter(({ number }) => number)
        .map(({ number, relation }) => [number, relation]),
    ).toEqual([
      ['39', 'repeals'],
      ['27', 'repeals'],
    ]));
  it('has issuers named before the list of their letters', () =>
    expect(
      letterOf(
        'Số: 7/UBND-KT',
        DATE,
        'V/v góp ý dự thảo',
        'Kính gửi: Sở Tài chính.',
        'Theo đề nghị của Bộ Tài chính tại nội dung các Công văn: Số 1060/BTC-QLCS ngày 23/01/2024 về việc xin ý kiến, Chủ tịch UBND tỉnh có ý kiến như sau:',
      ).citations,
    ).toMatchObject([{ number: '1060', symbol: 'BTC-QLCS', issuer: 'Bộ Tài chính' }]));
});
