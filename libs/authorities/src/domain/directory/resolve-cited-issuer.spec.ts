import { august2020, BODIES, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId, ghostAuthorityId, namedAuthorityId } from '../authority-ids';
import { resolveCitedIssuer } from './resolve-cited-issuer';
import { targetAuthorityId } from './target-id';

const directory = august2020();
const { benCat, binhGia, quangNgan, bacKanCity, bacKan, canTho, binhDuong, hue, langSon, quangDien } = BODIES;
const cite = (issuerId: string | null, written: string | null, notation: string | null = null) =>
  resolveCitedIssuer(written, { issuerId, on: THAT_DAY, notation }, directory);

describe('the issuers that the five letters cite', () => {
  it.each([
    [benCat, 'Chủ tịch UBND tỉnh Bình Dương', 'CT-UBND', binhDuong],
    [binhGia, 'UBND tỉnh Lạng Sơn', 'UBND-KGVX', langSon],
    [binhGia, 'Ban Chỉ đạo phòng chống dịch COVID-19 huyện', 'UBND-VH', binhGia],
    [binhGia, 'Ban Chỉ đạo phòng chống dịch COVID-19 huyện', 'UBND-VP', binhGia],
    [quangNgan, 'UBND xã', 'UBND', quangNgan],
    [quangNgan, 'UBNd tỉnh thừa Thiên Huế', 'UBND-CT', hue],
    [bacKanCity, 'UBND tỉnh', 'UBND-VXNV', bacKan],
    [canTho, 'Văn phòng Chính phủ', 'TB-VPCP', centralBodyId('VPCP')],
    [canTho, 'Bộ trưởng Bộ Thông tin và Truyền thông', 'BTTTT-THH', centralBodyId('BTTTT')],
    [canTho, 'Ủy ban nhân dân thành phố', 'UBND-KGVX', canTho],
    [canTho, 'Thủ tướng Chính phủ', 'QĐ-TTg', centralBodyId('TTg')],
    [quangNgan, 'Ban Chỉ đạo tỉnh', 'UBND-VX', hue],
    [quangNgan, 'Ban Chỉ đạo huyện', 'UBND', quangDien],
    [binhGia, 'Ban Chỉ đạo phòng chống dịch', 'UBND-VP', binhGia],
  ])('%s cites %s (%s)', (issuer, written, notation, id) => {
    const { issuerId, confidence, warnings } = cite(issuer, written, notation);
    expect([issuerId, warnings]).toEqual([id, []]);
    expect(confidence).toBeGreaterThanOrEqual(0.88);
  });
});
describe('other issuers', () => {
  it('are boards of their own where the symbol says so, the level unsaid', () => {
    const { issuerId, target, warnings } = cite(canTho, 'Ban Chỉ đạo phòng, chống dịch COVID-19', 'CV-BCĐ');
    expect(target).toEqual({ kind: 'named', name: 'Ban Chỉ đạo phòng, chống dịch COVID-19', underId: canTho, as: 'board' });
    expect([issuerId, warnings]).toEqual([namedAuthorityId(canTho, 'Ban Chỉ đạo phòng, chống dịch COVID-19'), ['levelUnsaid']]);
  });
  it('are boards of a level that is said', () =>
    expect(cite(binhGia, 'Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh', 'KH-BCĐ')).toMatchObject({
      target: { underId: langSon, as: 'board' },
      warnings: [],
    }));
  it('are the national board where it is named', () =>
    expect(cite(canTho, 'Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19', 'CV-BCĐ').issuerId).toBe(centralBodyId('BCĐQG')));
  it('are the Sở, not its director', () => {
    const { target } = cite(bacKanCity, 'Giám đốc Sở Y tế', 'SYT-NVY');
    expect(target).toEqual({ kind: 'named', name: 'Sở Y tế', underId: bacKan, as: 'office' });
    expect(cite(bacKanCity, 'Sở Y tế').issuerId).toBe(cite(bacKanCity, 'Giám đốc Sở Y tế').issuerId);
  });
  it('are known by the symbol alone where no name stands', () => {
    expect(cite(canTho, null, 'TB-VPCP')).toMatchObject({ issuerId: centralBodyId('VPCP'), confidence: 0.8 });
    expect(cite(canTho, '', 'NQ-CP').issuerId).toBe(centralBodyId('CP'));
  });
  it('are nobody where neither name nor symbol says', () => {
    expect(cite(canTho, null, 'UBND-VX')).toMatchObject({ issuerId: null, target: null, warnings: ['unresolved'] });
    expect(cite(canTho, null, null)).toMatchObject({ issuerId: null });
  });
  it('are no list of bodies', () =>
    expect(cite(benCat, 'UBND các xã, phường')).toMatchObject({ target: { kind: 'unresolved' }, warnings: ['ambiguous'] }));
  it('are ghosts where nobody can say', () =>
    expect(cite(benCat, 'Tập đoàn Ánh Sao').issuerId).toBe(ghostAuthorityId('Tập đoàn Ánh Sao', benCat)));
});
describe('the authority a target means', () => {
  it.each([
    [{ kind: 'authority', authorityId: 'a' } as const, 'a'],
    [{ kind: 'group', groupId: 'g' } as const, null],
    [{ kind: 'lowerCommittees', underId: 'a', level: 'commune', unitTypes: null, holder: false } as const, null],
    [{ kind: 'named', name: 'Phòng Y tế', underId: 'a', as: 'office' } as const, namedAuthorityId('a', 'phòng y tế')],
    [{ kind: 'unresolved', name: 'Tổ', underId: null } as const, ghostAuthorityId('Tổ', null)],
  ])('%j', (target, id) => expect(targetAuthorityId(target)).toBe(id));
});
