import { committeeName, unitName, unitRefOf, type ListedUnit } from './listed-unit';

const listed = (listedType: string, listedName: string, level: ListedUnit['level'] = 'district'): ListedUnit => ({
  scheme: '2020',
  level,
  code: '1',
  parentCode: null,
  listedType,
  listedName,
  from: null,
  to: null,
});

describe('a listed unit', () => {
  it.each([
    ['Thị xã', 'Thị xã Bến Cát', 'district', 'Thị xã', 'Bến Cát', 'UBND thị xã Bến Cát'],
    ['Thành phố', 'Thành Phố Bắc Kạn', 'district', 'Thành phố', 'Bắc Kạn', 'UBND thành phố Bắc Kạn'],
    ['Thị xã', 'Thị Xã Mường Lay', 'district', 'Thị xã', 'Mường Lay', 'UBND thị xã Mường Lay'],
    ['Thị trấn', 'Thị Trấn Ái Nghĩa', 'commune', 'Thị trấn', 'Ái Nghĩa', 'UBND thị trấn Ái Nghĩa'],
    ['Thị trấn', 'Thị trấn Nông trường Mộc Châu', 'commune', 'Thị trấn', 'Nông trường Mộc Châu', 'UBND thị trấn Nông trường Mộc Châu'],
    ['Quận', 'Quận 1', 'district', 'Quận', '1', 'UBND quận 1'],
    ['Tỉnh', 'Tỉnh Bà Rịa - Vũng Tàu', 'province', 'Tỉnh', 'Bà Rịa - Vũng Tàu', 'UBND tỉnh Bà Rịa - Vũng Tàu'],
    ['Thành phố Trung ương', 'Thành phố Cần Thơ', 'province', 'Thành phố Trung ương', 'Cần Thơ', 'UBND thành phố Cần Thơ'],
    ['Đặc khu', 'Đặc khu Côn Đảo', 'commune', 'Đặc khu', 'Côn Đảo', 'UBND đặc khu Côn Đảo'],
    ['Xã', '  Xã   Quảng Ngạn ', 'commune', 'Xã', 'Quảng Ngạn', 'UBND xã Quảng Ngạn'],
  ] as const)('%s "%s" (%s) is %s, %s: %s', (type, name, level, kind, bare, committee) => {
    const unit = unitRefOf(listed(type, name, level));
    expect(unit).toMatchObject({ type: kind, name: bare, level });
    expect(committeeName(unit)).toBe(committee);
  });
  it('is of the kind its name says where the list interchanged two', () =>
    expect(unitRefOf(listed('Thị xã', 'Huyện Quảng Trạch'))).toMatchObject({ type: 'Huyện', name: 'Quảng Trạch' }));
  it('keeps the listed kind where the name has none', () =>
    expect(unitRefOf(listed('Huyện', 'Côn Đảo'))).toMatchObject({ type: 'Huyện', name: 'Côn Đảo' }));
  it('composes letters that came apart', () => expect(unitRefOf(listed('Huyện', 'Huyện Bình Gia'.normalize('NFD'))).name).toBe('Bình Gia'));
  it('stands in running text with a small word', () =>
    expect(unitName({ type: 'Thành phố Trung ương', name: 'Huế' })).toBe('thành phố Huế'));
});
