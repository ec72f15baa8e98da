import { readSignatory } from '../header/signatory';
import { LetterText } from '../text/letter-text';
import { headCells, tailCells } from './cells';
import { readHead } from './head';
import { withMendedHead } from './mended-head';
import { readParagraphs } from './paragraphs';
import { readTail } from './tail';

const headOf = (text: string) => {
  const letter = withMendedHead(new LetterText(text));
  const head = readHead(letter);
  const values = (pieces: readonly { start: number; end: number }[]): string[] => pieces.map((piece) => letter.valueOf(piece));
  const body = letter.lines[head.bodyFrom];
  return {
    issuer: values(head.issuerLines),
    number: head.number?.number ?? null,
    date: head.date?.day ?? null,
    place: head.date?.place ? letter.valueOf(head.date.place) : null,
    type: head.title?.type ?? null,
    subject: values(head.subject).join(' '),
    to: values(head.addressees),
    also: values(head.coAddressees),
    body: body ? letter.valueOf(body) : null,
  };
};
const tailOf = (text: string) => {
  const letter = new LetterText(text);
  const tail = readTail(letter, 0);
  return { copies: tail.copies.map((copy) => letter.valueOf(copy)), signer: readSignatory(letter, tail), from: tail.from };
};
const paragraphsOf = (text: string): string[] => {
  const letter = new LetterText(text);
  const read = readParagraphs(letter, 0, letter.lines.length);
  return read.paragraphs.map((paragraph) => read.letter.valueOf(paragraph));
};
const cellsOf = (line: string, cut: typeof headCells): string[] => {
  const letter = new LetterText(line);
  return cut(letter, { start: 0, end: letter.text.length }).map((cell) => letter.valueOf(cell));
};

describe('a tail', () => {
  it('is not begun by a sentence that names the country', () =>
    expect(
      tailOf(
        'Căn cứ Nghị quyết về việc sửa Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nĐiều 1. Giao Sở Y tế làm việc này.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.',
      ).from,
    ).toBe(2));
  it.each([
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['KT. TRƯỞNG BAN GIÁM SÁT QUẢN LÝ PHÓ TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  ])('knows who signs for whom on one line: %s', (line, role) =>
    expect(tailOf(`Nơi nhận:\n- A;\n- Lưu: VT.\n${line}\nNguyễn Văn Ba`).signer.value).toEqual({
      name: 'Nguyễn Văn Ba',
      role,
      capacities: ['KT'],
    }),
  );
});
describe('a tail of a scan', () => {
  it('takes no capitals for an entry, and nothing of the letter that is joined', () =>
    expect(tailOf('Nơi nhận: T1. GIẢN ĐÓC\n- A;\n- Lưu: VT.\nBỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNơi nhận:\n- B;').copies).toEqual([
      'A',
      'Lưu: VT',
    ]));
  it('begins with the first entry above the file copy where its heading is lost', () =>
    expect(tailOf('Theo X.\n1. Giao Sở Y tế làm việc này./.\nA. chức năng;\n- Các đơn vị;\n- Báo X (để biết);\n- Lưu: VT.')).toMatchObject({
      from: 3,
      copies: ['Các đơn vị', 'Báo X (để biết)', 'Lưu: VT'],
    }));
  it('ends the letter before what another motto begins', () =>
    expect(tailOf('Theo X.\nLàm việc này.\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMẪU ĐƠN').from).toBe(2));
  it('knows its list by misread words, dashes by what they look like, and leaves specks out', () =>
    expect(tailOf('-Vơi nhận:\n~ Như trên; ù\n- Sở Y tế: ¬\n~ Lưu: VT, NC(Vi16).\nGhi chú của trang sau')).toMatchObject({
      copies: ['Như trên', 'Sở Y tế', 'Lưu: VT, NC(Vi16)'],
      from: 0,
    }));
  it.each([
    ['rần Hoàng Tuấn', 'Trần Hoàng Tuấn'],
    ['tần Phước Hiền', 'tần Phước Hiền'],
    ['guyễn Phước Bình', 'Nguyễn Phước Bình'],
    ['“Đặng Văn Minh', 'Đặng Văn Minh'],
    ['Hà Nội', null],
    ['DANH SÁCH', null],
    ['LONG Giá', null],
  ])('knows %s under no role', (line, name) => expect(tailOf(`Nơi nhận:\n- Lưu: VT.\n${line}`).signer.value.name).toBe(name));
  it('takes the first name, not one of the list of persons that is joined', () =>
    expect(tailOf('Nơi nhận:\n- Lưu: VT.\nTrần Ngọc Căng\n1\nNguyễn Văn Sáu').signer.value.name).toBe('Trần Ngọc Căng'));
  it('takes a name from behind an entry', () =>
    expect(tailOf('Nơi nhận:\n- UBND các huyện; Trần Ngọc Căng\n- Lưu: VT.').signer.value.name).toBe('Trần Ngọc Căng'));
  it('reads a role whose first letter was misread', () =>
    expect(tailOf('Nơi nhận: KT. CHỦ TỊCH\n- A; RHÓ CHỦ TỊCH\n- Lưu: VT.').signer.value).toMatchObject({
      role: 'PHÓ CHỦ TỊCH',
      capacities: ['KT'],
    }));
  it('takes what the seal left of a role for no entry', () =>
    expect(
      tailOf('Nơi nhận: TL. CHỦ TỊCH\n- Thường trực Tỉnh ủy (b/cáo); VĂN PHÒNG\n- PCT UBND tỉnh; HÁNH VĂN PHÒNG\n- Lưu: VT.').copies,
    ).toEqual(['Thường trực Tỉnh ủy (b/cáo)', 'PCT UBND tỉnh', 'Lưu: VT']));
  it('runs an entry on over the lines beside a signature', () =>
    expect(
      tailOf(
        'Nơi nhận: TL. CHỦ TỊCH\n- Các Sở: Lao động Thương binh và Xã\nhội, Xây dựng, Kế hoạch và\nĐầu tư, Tài nguyên và Môi trường\n- Tỉnh đoàn;\n- Lưu: VT.',
      ).copies,
    ).toEqual(['Các Sở: Lao động Thương binh và Xã hội, Xây dựng, Kế hoạch và Đầu tư, Tài nguyên và Môi trường', 'Tỉnh đoàn', 'Lưu: VT']));
  it('knows a dash without its blank by a tilde', () =>
    expect(tailOf('Nơi nhận:\n~CT, PCT UBND tỉnh:\n~ Lưu: VT.').copies).toEqual(['CT, PCT UBND tỉnh', 'Lưu: VT']));
  it('reads a role whose letters were set apart', () =>
    expect(tailOf('Nơi nhận: TL. CHỦ TỊCH\n- A; ¬ KT. CHÁNH VĂN PHÒNG\nPHÓ CH ÁNH V ĂN PHÒNG\nLê An Bình').signer.value).toMatchObject({
      role: 'PHÓ CH ÁNH VĂN PHÒNG',
      capacities: ['TL', 'KT'],
      name: 'Lê An Bình',
    }));
});

describe('cells of a line', () => {
  it.each([
    ['SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    ['TỈNH X Độc lập - Tự do - Hạnh phúc', ['TỈNH X', 'Độc lập - Tự do - Hạnh phúc']],
    ['Số: 1/UBND-VX Bến Cát, ngày 1 tháng 8 năm 2020', ['Số: 1/UBND-VX', 'Bến Cát, ngày 1 tháng 8 năm 2020']],
    ['V/v đọc sách TP. Hồ Chí Minh, ngày 1 tháng 8 năm 2020', ['V/v đọc sách', 'TP. Hồ Chí Minh, ngày 1 tháng 8 năm 2020']],
    ['Bến Cát, ngày 1 tháng 8 năm 2020', ['Bến Cát, ngày 1 tháng 8 năm 2020']],
  ])('head: %s', (line, cells) => expect(cellsOf(line, headCells)).toEqual(cells));
  it.each([
    ['- Như trên; KT. CHỦ TỊCH', ['- Như trên;', 'KT. CHỦ TỊCH']],
    ['- Lưu: VT. PHÓ CHỦ TỊCH', ['- Lưu: VT.', 'PHÓ CHỦ TỊCH']],
    ['Nơi nhận: TM. ỦY BAN NHÂN DÂN', ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN']],
    ['KT. CHỦ TỊCH', ['KT. CHỦ TỊCH']],
    ['vt CHỦ TỊCH', ['vt CHỦ TỊCH']],
    ['- CT, các PCT UBND;', ['- CT, các PCT UBND;']],
  ])('tail: %s', (line, cells) => expect(cellsOf(line, tailCells)).toEqual(cells));
});

describe('a head', () => {
  const STAMPED = `Ký bởi: Văn phòng
Thời gian ký: 05/01/2021 08:30:11
TRUNG TÂM TIN HỌC
tintuc@x.gov.vn
05.01.2021 09:02:14 +07:00

ỦY BAN NHÂN DÂN CỌNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
TĨNH X _Đậc lập - Tự do—~ - Hạnh phúc
Số: Ø2 #ˆ /CT-UBND X, ngày 2# thángØŸ năm 2021
CHÍ THỊ
,Vềviệc mở rộng chợ đêm

trên địa bàn tỉnh
Trong thời gian qua, việc buôn bán ở chợ đêm đã có kết quả.
`;
  it('reads a title behind an urgency stamp, and addressees behind one', () => {
    const head = 'SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSá:2J 3 /TM-SYT\n';
    expect(headOf(`${head}HÓA TỐC THƯ MỜI\nHọp trực ban\n\nThực hiện X.`)).toMatchObject({
      type: 'Thư mời',
      subject: 'Họp trực ban',
      number: null,
    });
    expect(headOf(`${head}V/v họp\nLgôa xốc] Kính gửi: Các phòng.\n\nThực hiện X.`).to).toEqual(['Các phòng']);
  });
  it('leaves the names of a stamp out where the motto is lost', () =>
    expect(headOf('TRUNG TÂM TIN HỌC\ntintuc@x.gov.vn\n05.01.2021 09:02:14 +07:00\nSố: 1/UBND-VX\nKính gửi: A.\n\nTheo X.')).toMatchObject({
      issuer: [],
      number: '1',
    }));
  it('takes a chapter for the body only where it has its number', () =>
    expect(
      headOf(
        'SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố 2? #&H-SYT\nSố: 1/SYT\nV/v góp ý về\nChương trình cung cấp nước sạch\n\nKính gửi: A\n\nTheo X.',
      ),
    ).toMatchObject({
      issuer: ['SỞ Y TẾ'],
      subject: 'góp ý về Chương trình cung cấp nước sạch',
      to: ['A'],
    }));
  it('begins below what a site says of the letter, at the body over the rule', () =>
    expect(
      headOf(
        'Nghị quyết 4/2011/NQ-HĐND do tỉnh Y ban hành\nSố hiệu: 4/2011/NQ-HĐND Loại văn bản: Nghị quyết\nNgày ban hành: 11/08/2011\n\nHỘI ĐỒNG NHÂN DÂN\nTỈNH Y\n--------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNghị quyết số: 04/2011/NQ-HĐND\n\nY, ngày 11 tháng 8 năm 2011\n\nNGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN\nVề nội quy\n\n- Căn cứ Luật Thủy lợi ngày 26/11/2003;',
      ),
    ).toMatchObject({
      issuer: ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH Y'],
      number: '04',
      date: '2011-08-11',
      type: 'Nghị quyết',
      body: '- Căn cứ Luật Thủy lợi ngày 26/11/2003;',
    }));
  it('is joined where a narrow column tore its lines', () =>
    expect(
      headOf(
        'ỦY BAN NHÂN\nDÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n****\n|\nCỘNG HOÀ XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n12/2003/QĐ-UB\n|\nTP Hồ Chí\nMinh, ngày\n17 tháng 7 năm 2003\n|\nQUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V SỬA QUYẾT ĐỊNH\nNGÀY 11 THÁNG 5 NĂM 2002 VỀ CHỢ ĐÊM\nỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ X;',
      ),
    ).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH'],
      number: '12',
      date: '2003-07-17',
      place: 'TP Hồ Chí Minh',
      subject: 'SỬA QUYẾT ĐỊNH NGÀY 11 THÁNG 5 NĂM 2002 VỀ CHỢ ĐÊM',
      body: 'Căn cứ X;',
    }));
  it.each([
    ['CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 1],
    ['HỘI\nĐỒNG NHÂN DÂN QUẬN 2', 1],
    ['Hà Nội, ngày 5\ntháng 02 năm 2017', 1],
    ['Hà Nội, ngày 5 tháng 02\nnăm 2017', 1],
    ['SỞ Y TẾ\nSố: 1/SYT', 2],
    ['Trần Văn An\nNguyễn Văn Bình', 2],
  ])('%j has %d lines', (text, lines) => expect(withMendedHead(new LetterText(text)).lines.length).toBe(lines));
  it('has a subject without a title', () =>
    expect(
      headOf(
        'HỘI ĐỒNG NHÂN DÂN QUẬN 2\nSố: 1/2008/NQ-HĐND\nQuận 2, ngày 11 tháng 01 năm 2008\nVỀ NHIỆM VỤ NĂM 2008\nHỘI ĐỒNG NHÂN DÂN QUẬN 2 KHÓA III\nCăn cứ X;',
      ),
    ).toMatchObject({
      subject: 'NHIỆM VỤ NĂM 2008',
      body: 'Căn cứ X;',
    }));
  it('begins below the stamps of signing services, and invents no number', () =>
    expect(headOf(STAMPED)).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN', 'TĨNH X'],
      number: null,
      date: null,
      place: 'X',
      type: 'Chỉ thị',
      subject: 'mở rộng chợ đêm trên địa bàn tỉnh',
      body: 'Trong thời gian qua, việc buôn bán ở chợ đêm đã có kết quả.',
    }));
  it.each([
    ['Số HÀ /SYT-NVY', null],
    ['Sốz1 /SYT-NVY', null],
    ['Số: 36-2 /SYT-NVY', null],
    ['Số: 0_ /SYT-NVY', null],
    ['Số: |4 J⁄SYT-NVY', null],
    ['Số: 30c/SYT-NVY', '30c'],
    ['Số: l2/SYT-NVY', '12'],
  ])('reads the number of %s', (line, number) =>
    expect(headOf(`SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${line}\nKính gửi: A.\n\nTheo X.`).number).toBe(number),
  );
  it.each([
    'ngày 2 tháng|Ôhăm 2017',
    'ngày @2_ tháng I1] năm 2017',
    'ngày | Ä thẳng 10 năm 2017',
    'ngàyW{ tháng 10 năm 2017',
    'ngày 8| tháng 10 năm 2017',
    'ngày2ổ tháng 10 năm 2017',
    'ngày |2 tháng 10 năm 2017',
  ])('knows the place before %s, and no day', (date) => {
    const head = headOf(`SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/SYT-NVY Kiên Giang, ${date}\nKính gửi: A.\n\nTheo X.`);
    expect([head.place, head.date, head.number]).toEqual(['Kiên Giang', null, '1']);
  });
  it.each(['V/v', 'VW', 'V/', 'Về việc', 'V/v:'])('knows a subject by %s', (lead) =>
    expect(headOf(`SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/SYT-NVY\n${lead} tập huấn\n\nKính gửi: A.\n\nTheo X.`).subject).toBe(
      'tập huấn',
    ),
  );
  it('takes addressees on one line, parted by semicolons', () =>
    expect(headOf('Kính gửi: - Sở Y tế; - Sở Tài chính.\nThực hiện việc X.')).toMatchObject({
      to: ['Sở Y tế', 'Sở Tài chính'],
      body: 'Thực hiện việc X.',
    }));
  it('joins an addressee torn over two lines', () =>
    expect(headOf('Kính gửi:\n- Ban Chỉ huy Khu cách\nly tập trung;\n- Công an.\nCăn cứ X.').to).toEqual([
      'Ban Chỉ huy Khu cách ly tập trung',
      'Công an',
    ]));
  it('takes addressees without bullets', () =>
    expect(headOf('Kính gửi:\nCác sở, ban, ngành;\nUBND các huyện.\n\nTheo X.').to).toEqual(['Các sở, ban, ngành', 'UBND các huyện']));
  it('keeps two lists apart', () =>
    expect(headOf('Kính gửi:\n- Sở A;\nĐồng kính gửi:\n- Hội B.\n\nĐể làm X.')).toMatchObject({
      to: ['Sở A'],
      also: ['Hội B'],
      body: 'Để làm X.',
    }));
  it('ends before a sentence that begins with a date', () =>
    expect(headOf('Kính gửi: Sở A\nNgày 5/7/2020, UBND xã đã họp.').body).toBe('Ngày 5/7/2020, UBND xã đã họp.'));
  it('finds a subject before or behind the date', () => {
    expect(headOf('Số: 1/UBND\nV/v a\nb\n\nX, ngày 1 tháng 2 năm 2020\n\nKính gửi: C')).toMatchObject({
      subject: 'a b',
      date: '2020-02-01',
    });
    expect(headOf('Số: 1/UBND\nX, ngày 1 tháng 2 năm 2020\nVề việc a\n\nKính gửi: C')).toMatchObject({ subject: 'a', date: '2020-02-01' });
  });
  it('knows a title, and who decides below it', () =>
    expect(headOf('SỞ A\nSố: 1/QĐ-SA\nQUYẾT ĐỊNH\nVề việc b\nGIÁM ĐỐC SỞ A\nKHÓA II\nCăn cứ X;')).toMatchObject({
      type: 'Quyết định',
      subject: 'b',
      body: 'Căn cứ X;',
    }));
  it('does not take "PHƯỜNG AN X" for a title', () => expect(headOf('ỦY BAN NHÂN DÂN\nPHƯỜNG AN X\nSố: 1/UBND').type).toBeNull());
  it('takes place and issuer', () =>
    expect(headOf('UBND TỈNH X\nSỞ Y TẾ\nSố: 1/SYT\nĐông Hà, ngày 1 tháng 2 năm 2020')).toMatchObject({
      issuer: ['UBND TỈNH X', 'SỞ Y TẾ'],
      place: 'Đông Hà',
      number: '1',
    }));
  it('is empty where a letter begins with its body', () =>
    expect(headOf('1. Giao Sở Y tế làm việc.')).toMatchObject({ issuer: [], number: null, body: '1. Giao Sở Y tế làm việc.' }));
});

describe('a tail', () => {
  it('keeps the innermost role and every mark', () =>
    expect(tailOf('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị An').signer.value).toEqual({
      name: 'Trần Thị An',
      role: 'PHÓ CHỦ TỊCH',
      capacities: ['TM', 'KT'],
    }));
  it('warns of a mark that the scan lost', () =>
    expect(tailOf('vt CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị An').signer).toMatchObject({ value: { capacities: [] }, warnings: ['garbled'] }));
  it('skips "Đã ký" and ranks', () => expect(tailOf('GIÁM ĐỐC\n(Đã ký)\nThượng tá Lê Văn Bền').signer.value.name).toBe('Lê Văn Bền'));
  it('reads a name in capitals', () => expect(tailOf('CHỦ TỊCH\n\nNGUYỄN VĂN TÁM').signer.value.name).toBe('NGUYỄN VĂN TÁM'));
  it('reads a name behind the last copy', () =>
    expect(tailOf('Nơi nhận: CHỦ TỊCH\n- Như trên;\n- Lưu: VT. Lê Văn Bền')).toMatchObject({
      copies: ['Như trên', 'Lưu: VT'],
      signer: { value: { name: 'Lê Văn Bền' } },
    }));
  it('skips headings and stray signs in the list', () =>
    expect(tailOf('Nơi nhận:\nGửi bản điện tử:\n- Như trên;\n- Đài truyền thanh;.\n- Lưu: VT. *vt*').copies).toEqual([
      'Như trên',
      'Đài truyền thanh',
      'Lưu: VT',
    ]));
  it('joins a copy torn over two lines', () =>
    expect(tailOf('Nơi nhận:\n- Các sở, ban,\nngành;\n- Lưu: VT.').copies).toEqual(['Các sở, ban, ngành', 'Lưu: VT']));
  it('drops a signature note behind a copy', () => expect(tailOf('Nơi nhận:\n- Lưu: VT, KH. (Đã ký)').copies).toEqual(['Lưu: VT, KH']));
  it('ends before an annex', () => expect(tailOf('Nơi nhận:\n- Lưu: VT.\nPHỤ LỤC\n- Biểu một').copies).toEqual(['Lưu: VT']));
  it('is absent where a letter has none', () =>
    expect(tailOf('Chỉ có nội dung.')).toMatchObject({
      copies: [],
      from: 1,
      signer: { value: { name: null, role: null, capacities: [] }, warnings: ['incomplete'] },
    }));
});

describe('paragraphs', () => {
  it('go on over torn lines', () =>
    expect(paragraphsOf('Thực hiện việc chăm sóc cây xanh ở các\ntuyến phố mới mở.\nGiao Sở Xây dựng.')).toEqual([
      'Thực hiện việc chăm sóc cây xanh ở các tuyến phố mới mở.',
      'Giao Sở Xây dựng.',
    ]));
  it('go on from a comma even over a blank line', () => expect(paragraphsOf('Các sở,\n\nban ngành.')).toEqual(['Các sở, ban ngành.']));
  it('begin with a label', () =>
    expect(paragraphsOf('1. Giao Sở A làm\na) việc một\nb) việc hai')).toEqual(['1. Giao Sở A làm', 'a) việc một', 'b) việc hai']));
  it('stand on one line each in a file that was not wrapped', () => {
    const long = `4. Đề nghị ${'vận động hội viên '.repeat(20)}tại địa chỉ x.gov.vn`;
    expect(paragraphsOf(`${long}\nNhận được Công văn này.`)).toHaveLength(2);
  });
  it('go on from a full line in one that was', () =>
    expect(
      paragraphsOf('Giao Phòng Văn hóa lập danh sách và gửi về cho\nVăn phòng huyện trước khi họp để kịp tổng hợp\nbáo cáo.'),
    ).toHaveLength(1));
});

describe('lines that a narrow column broke', () => {
  const long = 'Ủy ban nhân dân tỉnh giao các cơ quan trồng thêm cây xanh dọc bờ kênh.';
  it.each([
    ['behind a word that ends nothing', 'Chủ tịch UBND các tỉnh từ', 'Hà Tĩnh đến Khánh Hòa trồng cây.'],
    ['between a body and its place', 'Chủ tịch Ủy ban nhân dân', 'Thành phố đề nghị trồng cây.'],
    ['between an order and its document', 'Để thực hiện nghiêm', 'Chỉ thị số 5/CT-UBND, các huyện trồng cây.'],
    ['within the name of a Party board', 'Theo Ban Tổ chức', 'Trung ương, cây được giao về xã.'],
  ])('go on %s', (_, first, second) => expect(paragraphsOf(`${long}\n${first}\n${second}\n${long}`)).toContain(`${first} ${second}`));
  it('end where the words could end', () => expect(paragraphsOf(`${long}\nTrồng cây\nChăm sóc cây.`)).toContain('Trồng cây'));
  it('have the name of an office joined', () =>
    expect(headOf('VĂN\nPHÒNG CHÍNH PHỦ\nSố: 8/VPCP-CN\nV/v cây xanh').issuer).toEqual(['VĂN PHÒNG CHÍNH PHỦ']));
  it('have their date joined without a comma behind the place', () =>
    expect(headOf('Số: 8/NQ-CP\nHà Nội ngày 01\ntháng 12 năm 2025\nNGHỊ QUYẾT\nVề cây xanh')).toMatchObject({
      date: '2025-12-01',
      place: 'Hà Nội',
    }));
});
