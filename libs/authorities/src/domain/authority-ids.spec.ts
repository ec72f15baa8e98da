import { authoritiesCatalogue } from './catalogue';
import { centralBodyId, chairmanId, committeeId, foldName, ghostAuthorityId, namedAuthorityId } from './authority-ids';

describe('a folded name', () => {
  it.each([
    ['Thị xã Bến Cát', 'thi xa ben cat'],
    ['UBND  tỉnh\u00a0Đắk Lắk', 'ubnd tinh dak lak'],
    ['Ðông Hà', 'dong ha'],
    ["Xã Đạ M'ri", 'xa da m ri'],
    ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
    ['Phòng VH-TT', 'phong vh tt'],
    ['Quận 1', 'quan 1'],
    [' ./. ', ''],
  ])('of %p is %p', (name, folded) => expect(foldName(name)).toBe(folded));
  it('is the same for letters composed or apart', () =>
    expect(foldName('Bình Gia'.normalize('NFD'))).toBe(foldName('Bình Gia'.normalize('NFC'))));
});
describe('an id', () => {
  it('tells schemes, levels and codes apart: codes are used again', () => {
    const ids = [
      committeeId('2020', 'commune', '06112'),
      committeeId('2025', 'commune', '06112'),
      committeeId('2020', 'district', '06112'),
      committeeId('2020', 'commune', '06115'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
  it('of a named body hangs on the body above and on letters only', () => {
    expect(namedAuthorityId('a', 'Trung Tâm y tế')).toBe(namedAuthorityId('a', 'Trung tâm Y tế'));
    expect(namedAuthorityId('a', 'Trung tâm Y tế')).not.toBe(namedAuthorityId('b', 'Trung tâm Y tế'));
    expect(chairmanId('a')).toBe(namedAuthorityId('a', 'chủ tịch'));
  });
  it('of a ghost is no other body’s', () => {
    expect(
      new Set([
        ghostAuthorityId('Phòng Y tế', 'a'),
        namedAuthorityId('a', 'Phòng Y tế'),
        ghostAuthorityId('Phòng Y tế', null),
        centralBodyId('Phòng Y tế'),
      ]).size,
    ).toBe(4);
  });
});
describe('the catalogue', () => {
  it('names every event of its streams at its version', () => {
    expect(Object.keys(authoritiesCatalogue.versions)).toHaveLength(12);
    const later = Object.entries(authoritiesCatalogue.versions).filter(([, version]) => version !== 1);
    expect(Object.fromEntries(later)).toEqual({ DelegationGiven: 2, DelegationEnded: 2 }); // since their reasons are sealed
    // Whatever is of a later version is still read as it was written first.
    expect(Object.keys(authoritiesCatalogue.upcasters).toSorted()).toEqual(later.map(([type]) => `${type}@1`).toSorted());
  });
});
