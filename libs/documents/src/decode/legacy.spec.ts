import { decodeLetter } from './decode-letter';
import { fromLegacy } from './legacy';

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('text of old fonts', () => {
  it.each([
    [
      'TCVN3',
      'Céng hßa x· héi chñ nghÜa ViÖt Nam, ngµy 05 th¸ng 3 n¨m 2009',
      'Cộng hòa xã hội chủ nghĩa Việt Nam, ngày 05 tháng 3 năm 2009',
    ],
    ['TCVN3 with đ and ư', 'ñy ban nh©n d©n huyÖn §«ng H\u00adng, ngµy ®Çu n¨m', 'ủy ban nhân dân huyện Đông Hưng, ngày đầu năm'],
    [
      'VNI',
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ngaøy 05 thaùng 3 naêm 2009',
      'Cộng hòa xã hội chủ nghĩa Việt Nam, ngày 05 tháng 3 năm 2009',
    ],
    ['VNI in capitals', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, ÑOÄC LAÄP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, ĐỘC LẬP'],
    ['VNI with ươ', 'veà vieäc taêng cöôøng nöôùc saïch cho nhaân daân', 'về việc tăng cường nước sạch cho nhân dân'],
  ])('%s', (_, written, meant) => expect(fromLegacy(written)).toBe(meant));
  it.each([
    ['Unicode', 'Cộng hòa xã hội chủ nghĩa Việt Nam, ngày 05 tháng 3 năm 2009'],
    ['Unicode that mentions the old spelling once', 'Tên tệp là ngµy.doc'],
    ['French', 'Le café où naît l’été, à l’hôtel'],
    ['nothing', ''],
  ])('%s stays as it is', (_, text) => expect(fromLegacy(text)).toBe(text));
  it('is read from bytes that no Unicode encoding explains', () =>
    expect(decodeLetter(latin1('Sè: 12/UBND-VX\nngµy 05 th¸ng 3 n¨m 2009'), 'a.txt').text).toBe(
      'Số: 12/UBND-VX\nngày 05 tháng 3 năm 2009',
    ));
});
