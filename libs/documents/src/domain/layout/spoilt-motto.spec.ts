import { fold } from '../text/fold';
import { readLetter } from '../read-letter';
import { spoiltMottoAt } from './spoilt-motto';

const at = (line: string): number => spoiltMottoAt(fold(line));

describe('a motto that a scan spoilt', () => {
  it.each([
    ['GONG HOA XA HOI GHU NGHIA VIET NAM', 0],
    ['CỘNG HÒA XÃ HI CHỦ NGHĨAA VIỆT NAM', 0],
    ['Dộe lập - Tự do - Hạnh phức', 0],
    ['GONG HOA XA HOI', 0],
    ['CHỦ NGHIA VIỆT NAM', 0],
    ['VIỆT NAM', 0],
    ['VĂN PHÒNG CHÍNH PHỦ GỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM', 20],
  ])('is found: %s', (line, place) => {
    expect(at(line)).toBe(place);
  });
  it.each([
    'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    'BẢO HIỂM XÃ HỘI VIỆT NAM',
    'HỘI CHỮ THẬP ĐỎ VIỆT NAM',
    'ỦY BAN NHÂN DÂN XÃ HÒA HỘI',
    'VIỆN HÀN LÂM KHOA HỌC XÃ HỘI VIỆT NAM',
    'V/v hướng dẫn thực hiện chủ trương của tỉnh',
  ])('is none in %s', (line) => {
    expect(at(line)).toBe(-1);
  });
  it('is no part of the name of who issues the letter', () => {
    const letter = [
      'ỦY BAN NHÂN DÂN    GONG HOA XA HOI GHU NGHIA VIET NAM',
      'HUYỆN BẾN LỨC      Dộe lập - Tự do - Hạnh phức',
      'Số: 12/UBND-VX     Bến Lức, ngày 8 tháng 9 nărn 2020',
      'Kính gửi: Phòng Y tế',
      'Yêu cầu Phòng Y tế báo cáo trước ngày 20/9/2020.',
    ].join('\n');
    const { header } = readLetter(letter);
    expect(header.issuer.value).toBe('Ủy ban nhân dân huyện Bến Lức');
    expect(header.issuedOn.value).toBe('2020-09-08');
  });
});
