import { LetterText } from '../text/letter-text';
import { AddresseeLists } from './addressee-lists';

const read = (...lines: string[]): { to: string[]; co: string[]; body: string | null } => {
  const letter = new LetterText(lines.join('\n'));
  const lists = new AddresseeLists(letter);
  const body = letter.lines.find((line) => !lists.take(line, line));
  const { addressees, coAddressees } = lists.result();
  const values = (pieces: typeof addressees): string[] => pieces.map((piece) => letter.valueOf(piece));
  return { to: values(addressees), co: values(coAddressees), body: body ? letter.valueOf(body) : null };
};

describe('who a letter is sent to', () => {
  it('stands behind the colon', () => expect(read('Kính gửi: Sở Xây dựng.').to).toEqual(['Sở Xây dựng']));
  it('stands below it, one a line', () =>
    expect(read('Kính gửi:', '- Các sở, ban, ngành;', '- UBND các huyện.').to).toEqual(['Các sở, ban, ngành', 'UBND các huyện']));
  it('runs on over lines', () =>
    expect(read('Kính gửi:', '- Các cao đẳng sư phạm, trung cấp', 'có ngành đào tạo giáo viên.').to).toEqual([
      'Các cao đẳng sư phạm, trung cấp có ngành đào tạo giáo viên',
    ]));
  it('may stand several on a line', () =>
    expect(read('Kính gửi: Sở Y tế; Sở Tài chính; UBND huyện Mai Sơn.').to).toEqual(['Sở Y tế', 'Sở Tài chính', 'UBND huyện Mai Sơn']));
  it('is nobody where only a speck stands', () =>
    expect(read('Kính gửi:', '- Sở Giao thông vận tải; „', '- Sở Nội vụ.').to).toEqual(['Sở Giao thông vận tải', 'Sở Nội vụ']));
  it('may stand behind specks of a scan', () =>
    expect(read('„ ` Kính gửi: Sở Nội vụ tỉnh Hòa Bình.').to).toEqual(['Sở Nội vụ tỉnh Hòa Bình']));
  it('may stand behind specks without its colon', () =>
    expect(read('¿$#” Kính gửi', '- Các cơ quan, đơn vị;', '- Đảng ủy các xã.').to).toEqual(['Các cơ quan, đơn vị', 'Đảng ủy các xã']));
  it('may end on its second line', () =>
    expect(read('Kính gửi:', '- Các bộ, cơ quan thuộc', 'Chính phủ;', '- UBND các tỉnh.').to).toEqual([
      'Các bộ, cơ quan thuộc Chính phủ',
      'UBND các tỉnh',
    ]));
  it('names behind a colon at the end of a line which ones are meant', () =>
    expect(
      read('Kính gửi:', '- Bộ trưởng các Bộ:', 'Quốc phòng, Y tế.', '- UBND các tỉnh: Lào Cai;', 'Theo quy định, đề nghị:').to,
    ).toEqual(['Bộ trưởng các Bộ: Quốc phòng, Y tế', 'UBND các tỉnh: Lào Cai']));
  it('goes on behind a word that ends nothing', () =>
    expect(read('Kính gửi: Thủ trưởng các cơ quan ngang Bộ, cơ quan thuộc', 'Chính phủ').to).toEqual([
      'Thủ trưởng các cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
    ]));
  it('has a second list', () =>
    expect(read('Kính gửi: Các phòng thuộc huyện.', 'Đồng kính gửi: Huyện đoàn.')).toMatchObject({
      to: ['Các phòng thuộc huyện'],
      co: ['Huyện đoàn'],
    }));
  it('ends where the body begins', () =>
    expect(read('Kính gửi: UBND các xã.', 'Thực hiện Công văn số 12/SYT-NVY, UBND huyện yêu cầu:').body).toBe(
      'Thực hiện Công văn số 12/SYT-NVY, UBND huyện yêu cầu:',
    ));
});
