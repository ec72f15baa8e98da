import { LetterText } from '../text/letter-text';
import { taskTables } from './task-tables';

const tables = (...lines: readonly string[]) => {
  const letter = new LetterText(lines.join('\n'));
  const value = (piece: { start: number; end: number } | null): string | null => piece && letter.valueOf(piece);
  return taskTables(letter, 0, letter.lines.length).map(({ rows, lines: place }) => ({
    place,
    rows: rows.map(({ mark, what, lead, help, time, product }) => [
      mark,
      value(what),
      value(lead),
      value(help),
      value(time),
      value(product),
    ]),
  }));
};

describe('the heading of a table of assignments', () => {
  it.each([
    'STT\tNội dung\tCơ quan chủ trì\tThời gian',
    'TT\tNhiệm vụ\tĐơn vị thực hiện\tHạn hoàn thành',
    'Số TT\tTên công việc\tPhân công\tTiến độ',
    'Nội dung công việc\tNgười phụ trách\tGhi chú',
    'STT\tHoạt động\tĐơn vị, cá nhân chịu trách nhiệm\tThời điểm',
    'NỘI DUNG\tĐƠN VỊ CHỦ TRÌ\tĐƠN VỊ PHỐI HỢP',
  ])('%s', (heading) =>
    expect(tables(heading, ['1', 'Họp', 'Văn phòng', 'Tháng 4'].slice(-heading.split('\t').length).join('\t'))).toHaveLength(1),
  );
  it.each([
    'STT\tHọ và tên\tChức vụ\tĐơn vị',
    'Nội dung\tCơ quan chủ trì',
    'STT\tĐơn vị thực hiện\tSố hộ\tKinh phí',
    `STT\tNội dung\tCơ quan chủ trì\t${'rất dài '.repeat(40)}`,
    'Nội dung do cơ quan chủ trì lập',
  ])('%s is none', (heading) => expect(tables(heading, '1\tHọp\tVăn phòng\tTháng 4')).toEqual([]));
});

describe('rows', () => {
  const HEADING = 'STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời hạn';
  it('are read by their columns', () =>
    expect(tables('Mở đầu', HEADING, '1.\tHọp dân\tUBND xã\tMặt trận\tBiên bản\tTháng 4', 'Cuối')[0]).toEqual({
      place: [1, 3],
      rows: [['1', 'Họp dân', 'UBND xã', 'Mặt trận', 'Tháng 4', 'Biên bản']],
    }));
  it('without a product or a helper keep lead and time', () =>
    expect(tables(HEADING, '1\tHọp dân\tUBND xã\tTrước 30/4')[0]?.rows).toEqual([['1', 'Họp dân', 'UBND xã', null, 'Trước 30/4', null]]));
  it('take the mark of the section above them', () =>
    expect(tables(HEADING, 'II\tTuyên truyền', '1\tPhát thanh\tĐài\tXã\tTin bài\tHằng ngày')[0]?.rows).toEqual([
      ['II.1', 'Phát thanh', 'Đài', 'Xã', 'Hằng ngày', 'Tin bài'],
    ]));
  it('go on behind two lines without columns, and end behind three', () => {
    const row = '1\tHọp\tUBND xã\tMặt trận\tBiên bản\tTháng 4';
    expect(tables(HEADING, row, 'rest một', 'rest hai', row)[0]?.rows).toHaveLength(2);
    expect(tables(HEADING, row, 'một', 'hai', 'ba', row)[0]?.rows).toHaveLength(1);
  });
  it('end where a line has more cells than the heading', () =>
    expect(tables('TT\tViệc\tNội dung\tPhụ trách', '1\ta\tHọp\tXã', '1\t2\t3\t4\t5\t6')[0]?.rows).toHaveLength(1));
  it('may form two tables', () =>
    expect(tables(HEADING, '1\tHọp\tXã\tHuyện\tBản\tTháng 4', 'a', 'b', 'c', HEADING, '1\tChia\tXã\tHuyện\tBản\tTháng 5')).toHaveLength(2));
});
