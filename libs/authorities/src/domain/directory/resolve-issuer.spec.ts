import { august2020, BODIES, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId, ghostAuthorityId, namedAuthorityId } from '../authority-ids';
import { resolveIssuer, type WrittenIssuer } from './resolve-issuer';

const directory = august2020();
const { benCat, binhGia, quangNgan, bacKanCity, bacKan, canTho, binhDuong } = BODIES;
const letter = (changes: Partial<WrittenIssuer>): WrittenIssuer => ({ name: null, level: null, place: null, ...changes });
const resolve = (changes: Partial<WrittenIssuer>, on = THAT_DAY) => resolveIssuer(letter(changes), on, directory);

describe('the issuer of a letter', () => {
  it.each<[Partial<WrittenIssuer>, string]>([
    [{ name: 'Ủy ban nhân dân thị xã Bến Cát', level: 'district', place: 'Bến Cát' }, benCat],
    [{ name: 'ỦY BAN NHÂN DÂN\nTHỊ XÃ BẾN CÁT' }, benCat],
    [{ name: 'Ủy ban nhân dân huyện Bình Gia', level: 'district', place: 'Bình Gia' }, binhGia],
    [{ name: 'Ủy ban nhân dân xã Quảng Ngạn', level: 'commune', place: 'Quảng Ngạn' }, quangNgan],
    [{ name: 'Ủy ban nhân dân xã', level: 'commune', place: 'Quảng Ngạn' }, quangNgan],
    [{ name: 'Ủy ban nhân dân thành phố Bắc Kạn', level: 'district', place: 'Thành phố Bắc Kạn' }, bacKanCity],
    [{ name: 'Ủy ban nhân dân thành phố', level: 'district', place: 'Thành phố Bắc Kạn' }, bacKanCity],
    [{ name: 'Ủy ban nhân dân tỉnh', place: 'Bắc Kạn' }, bacKan],
    [{ name: 'Ủy ban nhân dân thành phố Cần Thơ', level: 'province', place: 'Cần Thơ' }, canTho],
    [{ name: 'Ủy ban nhân dân thành phố', place: 'Cần Thơ', notation: 'UBND-KGVX' }, canTho],
    [{ name: null, level: 'province', place: 'Cần Thơ', notation: 'UBND-KGVX' }, canTho],
    [{ name: 'Chủ tịch UBND tỉnh Bình Dương' }, binhDuong],
    [{ name: 'Ủy ban nhân dân', place: 'Bến Cát' }, benCat],
    [{ name: 'Bộ Thông tin và Truyền thông', level: 'central' }, centralBodyId('BTTTT')],
    [{ name: 'Bộ trưởng Bộ Y tế' }, centralBodyId('BYT')],
    [{ name: null, notation: 'TB-VPCP' }, centralBodyId('VPCP')],
    [{ name: 'Sở Y tế tỉnh Bình Dương' }, namedAuthorityId(binhDuong, 'Sở Y tế')],
    [{ name: 'Ban Chỉ đạo phòng chống dịch thị xã Bến Cát' }, namedAuthorityId(benCat, 'Ban Chỉ đạo phòng chống dịch')],
  ])('%j is found', (written, id) => expect(resolve(written)).toMatchObject({ authorityId: id, warnings: [] }));

  it('is surer of a name than of a place alone', () => {
    const [named, placed] = [
      resolve({ name: 'Ủy ban nhân dân xã Quảng Ngạn' }),
      resolve({ name: 'Ủy ban nhân dân xã', place: 'Quảng Ngạn' }),
    ];
    expect(named.confidence).toBeGreaterThan(placed.confidence);
  });
  it('is told apart from its namesakes by what else the letter names', () => {
    const written = { name: 'Ủy ban nhân dân xã Bình Dương', level: 'commune' } as const;
    const alone = resolve(written);
    expect(alone.warnings).toEqual(['ambiguous']);
    expect(alone.candidates.length).toBeGreaterThan(3);
    expect(alone.authorityId).toBe(ghostAuthorityId('Ủy ban nhân dân xã Bình Dương', null));
    const hinted = resolve({ ...written, hints: ['UBND tỉnh Vĩnh Phúc', 'UBND huyện Vĩnh Tường'] });
    expect([hinted.warnings, directory.byId(hinted.authorityId ?? '')?.unit?.code]).toEqual([[], '09118']);
  });
  it('says where the kind in the head and the place do not fit', () =>
    expect(resolve({ name: 'Ủy ban nhân dân huyện', place: 'Bến Cát' })).toMatchObject({ authorityId: benCat, warnings: ['kindDiffers'] }));
  it('is a ghost where nobody has that name', () =>
    expect(resolve({ name: 'Công ty Cổ phần Ánh Sao' })).toMatchObject({
      authorityId: ghostAuthorityId('Công ty Cổ phần Ánh Sao', null),
      target: { kind: 'unresolved', name: 'Công ty Cổ phần Ánh Sao', underId: null },
      warnings: ['unresolved'],
    }));
  it('is not guessed from the place where the symbol is no committee’s', () =>
    expect(resolve({ place: 'Cần Thơ', notation: 'SYT-NVY' })).toMatchObject({
      target: { kind: 'unresolved', name: 'Cần Thơ' },
      warnings: ['unresolved'],
    }));
  it('is nobody where nothing is written', () =>
    expect(resolve({})).toMatchObject({ authorityId: null, target: null, warnings: ['unresolved'] }));
  it('is nobody of another level', () =>
    expect(resolve({ name: 'Ủy ban nhân dân thị xã Bến Cát', level: 'commune' }).warnings).toEqual(['unresolved']));
  it('is nobody of another day', () => {
    expect(resolve({ name: 'Ủy ban nhân dân thị xã Nghi Sơn' }, '2020-05-31').warnings).toEqual(['unresolved']);
    expect(resolve({ name: 'Ủy ban nhân dân thị xã Nghi Sơn' }, '2020-06-01').warnings).toEqual([]);
  });
});
