import { readLetter } from '../read-letter';

const headOf = (head: string): ReturnType<typeof readLetter>['header'] =>
  readLetter(`${head}\n\nKính gửi:\n- Sở Y tế;\n- Sở Tài chính.\n\nỦy ban nhân dân yêu cầu các sở báo cáo kết quả.`).header;

describe('columns of a head that were too narrow', () => {
  it.each([
    ['below the issuer', 'BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nSố: 109/BNV-TCBC Độc lập - Tự do - Hạnh phúc', 'Bộ Nội vụ'],
    ['with a speck', 'BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n: NAM.\nSố: 109/BNV-TCBC Độc lập - Tự do - Hạnh phúc', 'Bộ Nội vụ'],
    [
      'beside a second line',
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nTHÀNH PHỐ HÀ NỘI NAM\nSố: 10/UBND-KT\nĐộc lập - Tự do - Hạnh phúc',
      'Ủy ban nhân dân thành phố Hà Nội',
    ],
    [
      'and a province that ends so itself',
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nTỈNH QUẢNG NAM\nSố: 10/UBND-KT\nĐộc lập - Tự do - Hạnh phúc',
      'Ủy ban nhân dân tỉnh Quảng Nam',
    ],
    [
      'and a motto that is whole',
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ NAM\nSố: 10/UBND-KT\nĐộc lập - Tự do - Hạnh phúc',
      'Ủy ban nhân dân tỉnh Hà Nam',
    ],
  ])("leave the motto's last word %s to the motto", (_, head, issuer) => expect(headOf(head).issuer.value).toBe(issuer));

  it('put the year of the date below it', () => {
    const header = headOf(
      'SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 51/SYT-NVY Thành phố Hồ Chí Minh, ngày 8 tháng 11\nV/v báo cáo thuốc năm 2025',
    );
    expect(header.issuedOn.value).toBe('2025-11-08');
    expect(header.place.value).toBe('Thành phố Hồ Chí Minh');
    expect(header.subject.value).toBe('báo cáo thuốc');
  });
  it('make no date of a day that does not exist', () =>
    expect(headOf('SỞ Y TẾ\nSố: 51/SYT-NVY Hà Nội, ngày 31 tháng 11\nV/v báo cáo thuốc năm 2025').issuedOn.value).toBeNull());
  it('put the letters of the number below its dash', () => {
    const header = headOf('SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 51/SYT- Huế, ngày 8 tháng 11\nNVYD năm 2025\nV/v báo cáo');
    expect([header.number.value, header.notation.value, header.issuedOn.value]).toEqual(['51', 'SYT-NVYD', '2025-11-08']);
    expect(header.subject.value).toBe('báo cáo');
    expect(header.notation.span).toEqual({ start: 43, end: 80 });
  });
  it.each([
    ['Hồ Chí Hà Nội', 'Hà Nội'],
    ['Ví Lạng Sơn', 'Lạng Sơn'],
    ['Bến Cát', 'Bến Cát'],
    ['Thừa Thiên Huế', 'Thừa Thiên Huế'],
    ['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ])('put a word before the place of a date: %s', (place, expected) =>
    expect(headOf(`SỞ Y TẾ\nSố: 51/SYT-NVY\nV/v báo cáo ${place}, ngày 8 tháng 11 năm 2025`).place.value).toBe(expected),
  );
  it('say "V/v" again on the next line of a subject', () =>
    expect(headOf('SỞ Y TẾ\nSố: 51/SYT-NVY\nV/v báo cáo\nV⁄v kết quả tiêm chủng').subject.value).toBe('báo cáo kết quả tiêm chủng'));
});
