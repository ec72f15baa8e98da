import { readLetter } from '../read-letter';
import { LetterText } from '../text/letter-text';
import { standingTables, withCellsOnOneLine } from './standing-tables';

const HEADING = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];
/** Every cell a paragraph of its own. */
const apart = (...cells: readonly string[]): string => cells.join('\n\n');
const tables = (text: string) => {
  const given = new LetterText(text);
  const found = standingTables(given, 0, given.lines.length);
  const letter = withCellsOnOneLine(given, found);
  const value = (piece: { start: number; end: number } | null): string | null => piece && letter.textOf(piece.start, piece.end);
  return found.map(({ rows }) =>
    rows.map(({ mark, what, lead, help, time }) => [mark, value(what), value(lead), value(help), value(time)].join(' | ')),
  );
};

describe('a table whose cells stand one below the other', () => {
  it('is read by its columns, torn cells on one line', () =>
    expect(
      tables(
        apart(
          ...HEADING,
          '1',
          'Nạo vét kênh\nchính',
          'Phòng Nông nghiệp',
          'UBND các xã',
          'Trước ngày\n30/4/2024',
          '2',
          'Tổng kết',
          'Văn phòng',
          'Các phòng',
          'Quí IV-2024',
        ),
      ),
    ).toEqual([
      [
        '1 | Nạo vét kênh chính | Phòng Nông nghiệp | UBND các xã | Trước ngày 30/4/2024',
        '2 | Tổng kết | Văn phòng | Các phòng | Quí IV-2024',
      ],
    ]));
  it('may have a line a cell and no empty line', () =>
    expect(tables([...HEADING, '1', 'Nạo vét', 'Phòng A', 'Xã B', 'Tháng 4', '2', 'Họp', 'Phòng C', 'Xã D', 'Tháng 5'].join('\n'))).toEqual(
      [['1 | Nạo vét | Phòng A | Xã B | Tháng 4', '2 | Họp | Phòng C | Xã D | Tháng 5']],
    ));
  it.each([
    ['over its title', 'I.\nCÔNG TRÌNH', 'II.\nTỔNG KẾT'],
    ['before its title', 'I. CÔNG TRÌNH', 'II. TỔNG KẾT'],
  ])('has sections, each counted anew; the mark %s', (_, one, two) =>
    expect(
      tables(apart(...HEADING, one, '1', 'Nạo vét', 'Phòng A', 'Xã B', 'Tháng 4', two, '1', 'Họp', 'Phòng C', 'Xã D', 'Tháng 5')),
    ).toEqual([['I.1 | Nạo vét | Phòng A | Xã B | Tháng 4', 'II.1 | Họp | Phòng C | Xã D | Tháng 5']]),
  );
  it('names rows by their number alone where it is counted through the sections', () =>
    expect(
      tables(
        apart(
          ...HEADING,
          'I',
          'CÔNG TRÌNH',
          '1',
          'Nạo vét',
          'Phòng A',
          'Xã B',
          'Tháng 4',
          'II',
          'TỔNG KẾT',
          '2',
          'Họp',
          'Phòng C',
          'Xã D',
          'Tháng 5',
        ),
      ),
    ).toEqual([['1 | Nạo vét | Phòng A | Xã B | Tháng 4', '2 | Họp | Phòng C | Xã D | Tháng 5']]));
  it('counts points of points', () =>
    expect(
      tables(
        apart(
          ...HEADING,
          '1.1',
          'Nạo vét',
          'Phòng A',
          'Xã B',
          'Tháng 4',
          '1.2',
          'Đắp bờ',
          'Phòng A',
          'Xã B',
          'Tháng 5',
          '2',
          'Họp',
          'Phòng C',
          'Xã D',
          'Tháng 6',
        ),
      ),
    ).toEqual([
      ['1.1 | Nạo vét | Phòng A | Xã B | Tháng 4', '1.2 | Đắp bờ | Phòng A | Xã B | Tháng 5', '2 | Họp | Phòng C | Xã D | Tháng 6'],
    ]));
  it('knows the time of a row that lost a cell, and guesses nobody in a row that has too many', () =>
    expect(
      tables(
        apart(
          ...HEADING,
          '1',
          'Nạo vét',
          'Phòng A',
          'Tháng 4',
          '2',
          'Họp',
          'thêm',
          'Phòng C',
          'Xã D',
          'Tháng 5',
          '3',
          'Chia',
          'Phòng E',
          'Xã F',
          'Tháng 6',
        ),
      ),
    ).toEqual([['1 | Nạo vét | Phòng A |  | Tháng 4', '2 | Họp |  |  | ', '3 | Chia | Phòng E | Xã F | Tháng 6']]));
  it.each([
    ['nothing that says who leads', apart('TT', 'Nội dung', 'Đơn vị tính', '1', 'Nạo vét', 'm3')],
    ['no rows', apart(...HEADING)],
    ['rows that begin elsewhere', apart(...HEADING, 'Nạo vét', 'Phòng A', 'Xã B', 'Tháng 4')],
    [
      'a heading that is a sentence',
      apart('TT', 'Nội dung', 'Cơ quan chủ trì do Ủy ban nhân dân tỉnh giao trong năm theo quy định hiện hành', '1', 'Họp', 'Phòng A'),
    ],
    [
      'ten columns',
      apart('TT', 'Nội dung', 'Cơ quan chủ trì', ...Array.from({ length: 8 }, (_, at) => `Cột ${at}`), '1', 'Họp', 'Phòng A'),
    ],
  ])('is none with %s', (_, text) => expect(tables(text)).toEqual([]));
});

describe('what stands behind it', () => {
  const letter = apart(
    'UBND HUYỆN CẦU KÈ',
    'Số: 41/KH-UBND',
    'Cầu Kè, ngày 05 tháng 3 năm 2024',
    'KẾ HOẠCH\nNạo vét kênh',
    'IV. PHÂN CÔNG',
    ...HEADING,
    '1',
    'Nạo vét kênh\nchính',
    'Phòng Nông nghiệp',
    'UBND các xã',
    'Trước ngày\n30/4/2024',
    'V. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Tài chính bố trí kinh phí trước ngày 20/3/2024.',
    'Nơi nhận:\n- Lưu: VT.',
    'CHỦ TỊCH',
    'Lê Văn Ba',
  );
  it('is the letter again', () =>
    expect(
      readLetter(letter).items.map(({ label, text, deadline }) => [label, text, deadline.value?.kind === 'fixed' && deadline.value.on]),
    ).toEqual([
      ['IV.1', 'Nạo vét kênh chính', '2024-04-30'],
      ['V.1', 'Phòng Tài chính bố trí kinh phí trước ngày 20/3/2024.', '2024-03-20'],
    ]));
  it('leaves places as they were', () => {
    const [row] = readLetter(letter).items;
    expect(letter.slice(row?.span.start, row?.span.end)).toBe('Nạo vét kênh\nchính');
    expect(letter.slice(row?.deadline.span?.start, row?.deadline.span?.end)).toBe('Trước ngày\n30/4/2024');
  });
});

it('looks at each cell a few times, also where headings come without end', () => {
  const lookedAt = (count: number): number => {
    const letter = new LetterText(
      apart(...Array.from({ length: count }, () => [...HEADING, '1', 'Họp', 'Phòng A', 'Xã B', 'Tháng 4', '2']).flat()),
    );
    withCellsOnOneLine(letter, standingTables(letter, 0, letter.lines.length));
    return letter.handedOut;
  };
  expect(lookedAt(800) / lookedAt(200)).toBeLessThan(4.2);
});
