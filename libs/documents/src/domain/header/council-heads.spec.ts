import { plainOf } from '../expected-format';
import { readLetter } from '../read-letter';

const headOf = (lines: string, place: string) => {
  const { issuer, issuerLevel } = plainOf(
    readLetter(
      `${lines}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 06/NQ-HĐND\n${place}, ngày 20 tháng 3 năm 2019\n\nNGHỊ QUYẾT\nVề việc giám sát\n`,
    ),
    () => null,
  );
  return [issuer, issuerLevel];
};

describe('heads of councils', () => {
  it('are of the province whose name is the place, where nothing else tells', () =>
    expect(headOf('HỘI ĐỒNG NHÂN DÂN', 'Quảng Ngãi')).toEqual(['Hội đồng nhân dân', 'province']));
  it('are not told by the place of a district', () =>
    expect(headOf('HỘI ĐỒNG NHÂN DÂN', 'Mộ Đức')).toEqual(['Hội đồng nhân dân', 'other']));
  it('begin with the standing members on a line of their own', () =>
    expect(headOf('THƯỜNG TRỰC\nHĐND TỈNH HÒA BÌNH', 'Hòa Bình')).toEqual(['Thường trực HĐND tỉnh Hòa Bình', 'province']));
  it('may name two bodies of one unit', () =>
    expect(headOf('THƯỜNG TRỰC\nHĐND - UBND TỈNH BẾN TRE', 'Bến Tre')).toEqual(['Thường trực HĐND - UBND tỉnh Bến Tre', 'province']));
});
