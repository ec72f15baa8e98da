import { readLetter } from '../read-letter';

const letter = (...body: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN CẦU KÈ',
    'Số: 41/KH-UBND',
    'Cầu Kè, ngày 05 tháng 3 năm 2024',
    '',
    'KẾ HOẠCH',
    'Phát triển vườn cây ăn trái',
    '',
    'Ủy ban nhân dân huyện ban hành Kế hoạch như sau:',
    '',
  ].join('\n') + `\n${body.join('\n')}`;
const TAIL = ['', 'Nơi nhận:', '- Các xã;', '- Lưu: VT.', 'CHỦ TỊCH', 'Lê Văn Ba'];
const rows = (text: string) =>
  readLetter(text).items.map(({ label, text: what, assignees, coOperators, deadline, recurrence }) => [
    label,
    what,
    assignees.map(({ value }) => value).join(' + '),
    coOperators.map(({ value }) => value).join(' + '),
    deadline.value?.kind === 'fixed' ? deadline.value.on : (recurrence.value?.every ?? null),
  ]);
const HEADING = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành';

describe('a table of assignments', () => {
  it('gives an item for each row, under the heading it stands below', () =>
    expect(
      rows(
        letter(
          'II. PHÂN CÔNG NHIỆM VỤ',
          HEADING,
          '1\tRà soát vườn cây già cỗi\tPhòng Kinh tế\tUBND các xã; Hội Nông dân huyện\tTrước ngày 30/4/2024',
          '2\tBáo cáo kết quả\tUBND các xã\tPhòng Kinh tế\tHằng tháng',
          ...TAIL,
        ),
      ),
    ).toEqual([
      ['II.1', 'Rà soát vườn cây già cỗi', 'Phòng Kinh tế', 'UBND các xã + Hội Nông dân huyện', '2024-04-30'],
      ['II.2', 'Báo cáo kết quả', 'UBND các xã', 'Phòng Kinh tế', 'month'],
    ]));
  it('keeps rows apart from the text around them', () =>
    expect(
      rows(
        letter(
          '1. Giao Phòng Kinh tế huyện hướng dẫn các xã.',
          HEADING,
          '1\tTrồng cây\tTrạm Khuyến nông\tHội Nông dân huyện\tQuý II/2024',
          '2. Giao Công an huyện giữ trật tự.',
          ...TAIL,
        ),
      ),
    ).toEqual([
      ['1', 'Giao Phòng Kinh tế huyện hướng dẫn các xã.', 'Phòng Kinh tế huyện', '', null],
      ['1.1', 'Trồng cây', 'Trạm Khuyến nông', 'Hội Nông dân huyện', '2024-06-30'],
      ['2', 'Giao Công an huyện giữ trật tự.', 'Công an huyện', '', null],
    ]));
  it('reads a row with an empty cell by what the others look like', () =>
    expect(
      rows(
        letter(
          HEADING,
          '1\tTuyên truyền\tĐài Truyền thanh huyện\tThường xuyên',
          '2\tCấp cây giống\tTrạm Khuyến nông\tTháng 9/2024',
          ...TAIL,
        ),
      ),
    ).toEqual([
      ['1', 'Tuyên truyền', 'Đài Truyền thanh huyện', '', null],
      ['2', 'Cấp cây giống', 'Trạm Khuyến nông', '', '2024-09-30'],
    ]));
  it('stands in an annex behind the signature, with its sections', () =>
    expect(
      rows(
        letter(
          'Kế hoạch kèm phụ lục phân công.',
          ...TAIL,
          '',
          'PHỤ LỤC',
          'TT\tNhiệm vụ\tĐơn vị thực hiện\tSản phẩm\tThời hạn',
          'I\tCông tác giống',
          '1\tTrồng cây đầu dòng\tTrạm Khuyến nông\tVườn cây\tTháng 9',
          'II\tCông tác khác',
          '1\tTổng kết\tPhòng Kinh tế\tBáo cáo\t15/12/2024',
        ),
      ),
    ).toEqual([
      ['Phụ lục.I.1', 'Trồng cây đầu dòng', 'Trạm Khuyến nông', '', '2024-09-30'],
      ['Phụ lục.II.1', 'Tổng kết', 'Phòng Kinh tế', '', '2024-12-15'],
    ]));
  it('is placed under its own heading, however many there are', () => {
    const body = Array.from({ length: 60 }, (_, at) => [
      `${at + 1}. Việc thứ ${at + 1}`,
      'TT\tCông việc\tPhụ trách',
      '1\tHọp\tVăn phòng UBND huyện',
      'Ghi chú a',
      'Ghi chú b',
      'Ghi chú c',
    ]);
    const labels = rows(letter(...body.flat(), ...TAIL))
      .filter(([, what]) => what === 'Họp')
      .map(([label]) => label);
    expect(labels).toEqual(Array.from({ length: 60 }, (_, at) => `${at + 1}.1`));
  });
  it('is Markdown as well', () =>
    expect(rows(letter('| TT | Công việc | Người thực hiện |', '|---|---|---|', '| 1 | Họp | Văn phòng UBND huyện |', ...TAIL))).toEqual([
      ['1', 'Họp', 'Văn phòng UBND huyện', '', null],
    ]));
  it('keeps a name that it does not know, less sure', () => {
    const [item] = readLetter(letter('TT\tCông việc\tPhụ trách', '1\tGiữ vườn\tanh Ba và chị Tư', ...TAIL)).items;
    expect(item?.assignees).toMatchObject([{ value: 'anh Ba và chị Tư' }]);
    expect(item?.assignees[0]?.confidence).toBeLessThan(0.65);
  });
  it('numbers rows that bear no number, and keeps labels apart', () =>
    expect(
      rows(letter('Nội dung\tĐơn vị chủ trì\tThời gian', 'Họp\tPhòng Kinh tế\tTháng 4', 'Chia\tPhòng Kinh tế\tTháng 5', ...TAIL)).map(
        ([label]) => label,
      ),
    ).toEqual(['1', '2']));
});

describe('a table that assigns nothing', () => {
  it.each([
    ['of figures', ['STT\tNội dung\tĐơn vị tính\tSố lượng', '1\tCây xoài\tcây\t200']],
    ['of bodies', ['STT\tĐơn vị thực hiện\tSố hộ', '1\tUBND xã An Phú Tân\t40']],
    ['without rows', [HEADING]],
  ])('%s is none', (_, table) => expect(rows(letter(...table, ...TAIL))).toEqual([]));
  it('ends where lines without columns follow', () =>
    expect(
      rows(
        letter(
          HEADING,
          '1\tTrồng cây\tTrạm Khuyến nông\tHội Nông dân huyện\tQuý II/2024',
          'Ghi chú thứ nhất.',
          'Ghi chú thứ hai.',
          'Ghi chú thứ ba.',
          'Ký nháy\tDấu\tĐã xem',
          ...TAIL,
        ),
      ),
    ).toHaveLength(1));
});
