import { compareWords, type Piece } from './word-diff';

const written = (pieces: readonly Piece[]): string => pieces.map(({ text, isSame }) => (isSame ? text : `[${text}]`)).join(' ');

describe('an item and what carries it, word by word', () => {
  it('marks what was left out above and what was put in below', () => {
    const compared = compareWords('Vận động 80% người dân cài đặt ứng dụng trước ngày 20/8.', [
      'Vận động người dân cài đặt ứng dụng trước ngày 25/8.',
    ])!;
    expect(written(compared.above)).toBe('Vận động [80%] người dân cài đặt ứng dụng trước ngày [20/8.]');
    expect(compared.below.map(written)).toEqual(['Vận động người dân cài đặt ứng dụng trước ngày [25/8.]']);
  });
  it('takes no notice of case and marks around a word', () => {
    const compared = compareWords('Báo cáo, kết quả;', ['báo cáo kết quả'])!;
    expect([...compared.above, ...compared.below.flat()].every(({ isSame }) => isSame)).toBe(true);
  });
  it('tells words apart by their tone marks', () => expect(compareWords('mà má mạ ma', ['ma'])!.above).toHaveLength(2));
  it('knows letters composed in either way as the same', () =>
    expect(compareWords('Thủ tục', ['Thủ tục'.normalize('NFD')])!.above).toEqual([{ text: 'Thủ tục', isSame: true }]));
  it('goes on through several items that carry it', () => {
    const compared = compareWords('Rà soát danh sách và báo cáo kết quả', ['Rà soát danh sách trường học', 'Báo cáo kết quả'])!;
    expect(written(compared.above)).toBe('Rà soát danh sách [và] báo cáo kết quả');
    expect(compared.below.map(written)).toEqual(['Rà soát danh sách [trường học]', 'Báo cáo kết quả']);
  });
  it.each([
    ['nothing below', 'Báo cáo', []],
    ['an empty text', '', ['Báo cáo']],
    ['another matter', 'Rà soát danh sách học sinh các trường', ['Tổ chức phun hoá chất khử khuẩn']],
    ['more words than can be compared', 'dài '.repeat(1_501), ['dài']],
  ])('says nothing of %s', (_, above, below) => expect(compareWords(above, below)).toBeNull());
  it('loses no word of either side', () => {
    const [above, below] = ['một hai ba bốn năm', 'hai ba sáu năm bảy'];
    const compared = compareWords(above, [below])!;
    expect(compared.above.map(({ text }) => text).join(' ')).toBe(above);
    expect(compared.below[0]!.map(({ text }) => text).join(' ')).toBe(below);
  });
});
