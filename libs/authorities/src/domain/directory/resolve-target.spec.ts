import { firstInstantOf } from '@cascade/calendar/domain';
import { MemoryAuthorityDirectory } from '../../directory/memory-authority-directory';
import { august2020, BODIES, countryEvents, THAT_DAY } from '../../testing/august-2020';
import { centralBodyId, committeeId } from '../authority-ids';
import type { AuthorityEvent, Target } from '../authority.events';
import { resolveTarget } from './resolve-target';

const directory = august2020();
const resolve = (issuerId: string | null, phrase: string) => resolveTarget(phrase, { issuerId, on: THAT_DAY }, directory);
/** A target in words: body's name, [kind] name under a body, list of committees. */
const told = (target: Target | null): string => {
  const nameOf = (id: string | null) => (id === null ? 'nobody' : (directory.byId(id)?.name ?? id));
  switch (target?.kind) {
    case undefined:
      return 'nobody new';
    case 'authority':
      return nameOf(target.authorityId);
    case 'named':
      return `[${target.as}] ${target.name} < ${nameOf(target.underId)}`;
    case 'unresolved':
      return `ghost ${target.name} < ${nameOf(target.underId)}`;
    case 'lowerCommittees': {
      const bodies = directory.committeesBelow(target.underId, target.level, target.unitTypes);
      return `${bodies.length} ${target.holder ? 'chairmen' : 'committees'} (${target.unitTypes ?? 'all'}) < ${nameOf(target.underId)}`;
    }
    case 'group':
      return `group ${target.groupId}`;
  }
};
const { benCat, binhGia, quangNgan, bacKanCity, bacKan, canTho, binhDuong, hue, vinhPhuc } = BODIES;
const ministry = centralBodyId('BTTTT');

describe('committees below', () => {
  it.each([
    [benCat, 'UBND các xã, phường', '8 committees (all) < UBND thị xã Bến Cát'],
    [benCat, 'Chủ tịch UBND các xã, phường', '8 chairmen (all) < UBND thị xã Bến Cát'],
    [benCat, 'Chủ tịch Ủy ban nhân dân các xã, phường', '8 chairmen (all) < UBND thị xã Bến Cát'],
    [bacKanCity, 'UBND các xã, phường', '8 committees (all) < UBND thành phố Bắc Kạn'],
    [binhGia, 'UBND các xã, thị trấn', '19 committees (all) < UBND huyện Bình Gia'],
    [binhGia, 'Ủy ban nhân dân các xã, thị trấn', '19 committees (all) < UBND huyện Bình Gia'],
    [binhGia, 'UBND các xã, thị trấn trấn', '19 committees (all) < UBND huyện Bình Gia'],
    [binhGia, 'UBND các xã, phường, thị trấn', '19 committees (all) < UBND huyện Bình Gia'],
    [binhGia, 'UBND các xã và thị trấn trên địa bàn huyện', '19 committees (all) < UBND huyện Bình Gia'],
    [canTho, 'Chủ tịch Ủy ban nhân dân quận, huyện', '9 chairmen (all) < UBND thành phố Cần Thơ'],
    [canTho, 'UBND các quận, huyện', '9 committees (all) < UBND thành phố Cần Thơ'],
    [canTho, 'UBND cấp xã', '83 committees (all) < UBND thành phố Cần Thơ'],
    [canTho, 'UBND cấp huyện', '9 committees (all) < UBND thành phố Cần Thơ'],
    [binhDuong, 'UBND các huyện, thị xã, thành phố', '9 committees (all) < UBND tỉnh Bình Dương'],
    [binhDuong, 'các huyện, thị xã, thành phố', '9 committees (all) < UBND tỉnh Bình Dương'],
    [hue, 'UBND các huyện, thị xã và thành phố Huế', '9 committees (all) < UBND tỉnh Thừa Thiên Huế'],
    [hue, 'UBND các huyện, thị xã, thành phố Huế', '9 committees (all) < UBND tỉnh Thừa Thiên Huế'],
    [binhDuong, 'UBND các xã, phường thị xã Bến Cát', '8 committees (all) < UBND thị xã Bến Cát'],
    [ministry, 'UBND các tỉnh, thành phố trực thuộc Trung ương', '63 committees (all) < Chính phủ'],
    [centralBodyId('TTg'), 'Chủ tịch UBND các tỉnh, thành phố', '63 chairmen (all) < Chính phủ'],
    [centralBodyId('TTg'), 'UBND 63 tỉnh, thành', '63 committees (all) < Chính phủ'],
  ])('%s: %s', (issuer, phrase, expected) => {
    const { target, confidence, warnings } = resolve(issuer, phrase);
    expect(told(target)).toBe(expected);
    if (target?.kind === 'lowerCommittees') expect([confidence >= 0.9, warnings]).toEqual([true, []]);
  });
  it.each([
    [bacKanCity, 'UBND các phường', '6 committees (Phường) < UBND thành phố Bắc Kạn', ['narrowed']],
    [binhGia, 'UBND các xã, phường', '18 committees (Xã) < UBND huyện Bình Gia', ['narrowed']],
    [canTho, 'các huyện, thị xã, thành phố', '4 committees (Huyện) < UBND thành phố Cần Thơ', ['narrowed']],
    [binhGia, 'UBND các phường', '0 committees (Phường) < UBND huyện Bình Gia', ['noneBelow']],
    [benCat, 'Chủ tịch UBND xã', '3 chairmen (Xã) < UBND thị xã Bến Cát', ['narrowed', 'generic']],
    [quangNgan, 'UBND các xã', 'ghost UBND các xã < UBND xã Quảng Ngạn', ['noneBelow']],
    [canTho, 'UBND các quận, huyện, xã', 'ghost UBND các quận, huyện, xã < UBND thành phố Cần Thơ', ['severalLevels']],
    [bacKan, 'UBND các huyện, thành phố Hà Giang', 'ghost UBND các huyện, thành phố Hà Giang < UBND tỉnh Bắc Kạn', ['unresolved']],
    [null, 'UBND các xã, phường', 'ghost UBND các xã, phường < nobody', ['levelUnsaid']],
  ])('%s: %s leaves a doubt', (issuer, phrase, expected, warnings) => {
    const resolution = resolve(issuer, phrase);
    expect(told(resolution.target)).toBe(expected);
    expect(resolution.warnings).toEqual(warnings);
    expect(resolution.confidence).toBeLessThan(0.9);
  });
});

describe('one committee', () => {
  it.each([
    [benCat, 'UBND tỉnh', 'UBND tỉnh Bình Dương'],
    [quangNgan, 'UBND tỉnh', 'UBND tỉnh Thừa Thiên Huế'],
    [quangNgan, 'UBND huyện', 'UBND huyện Quảng Điền'],
    [quangNgan, 'UBND xã', 'UBND xã Quảng Ngạn'],
    [bacKanCity, 'UBND thành phố', 'UBND thành phố Bắc Kạn'],
    [canTho, 'UBND TP', 'UBND thành phố Cần Thơ'],
    [bacKanCity, 'UBND tỉnh Bắc Kạn', 'UBND tỉnh Bắc Kạn'],
    [bacKan, 'UBND thành phố Bắc Kạn', 'UBND thành phố Bắc Kạn'],
    [hue, 'UBND xã Quảng Ngạn', 'UBND xã Quảng Ngạn'],
    [hue, 'UBND xã Quảng Ngạn, huyện Quảng Điền', 'UBND xã Quảng Ngạn'],
    [hue, 'UBND thành phố Huế', 'UBND thành phố Huế'],
    [binhGia, 'UBND thị trấn Bình Gia', 'UBND thị trấn Bình Gia'],
    [binhGia, 'UBND huyện Bình Gia', 'UBND huyện Bình Gia'],
    [ministry, 'UBND tỉnh Vĩnh Phúc', 'UBND tỉnh Vĩnh Phúc'],
    [vinhPhuc, 'UBND thành phố Phúc Yên', 'UBND thành phố Phúc Yên'],
    [null, 'UBND thị xã Bến Cát, tỉnh Bình Dương', 'UBND thị xã Bến Cát'],
    [benCat, 'thị xã Bến Cát', 'UBND thị xã Bến Cát'],
    [quangNgan, 'UBNd tỉnh thừa Thiên Huế', 'UBND tỉnh Thừa Thiên Huế'],
    [benCat, 'Chủ tịch UBND tỉnh Bình Dương', '[officeHolder] Chủ tịch < UBND tỉnh Bình Dương'],
    [benCat, 'Chủ tịch UBND phường Mỹ Phước', '[officeHolder] Chủ tịch < UBND phường Mỹ Phước'],
    [quangNgan, 'Ủy ban nhân dân', 'UBND xã Quảng Ngạn'],
    [quangNgan, 'Chủ tịch UBND', '[officeHolder] Chủ tịch < UBND xã Quảng Ngạn'],
    [canTho, 'UBND tỉnh', 'UBND thành phố Cần Thơ'],
    [benCat, 'UBND xã Không Có', 'ghost UBND xã Không Có < UBND thị xã Bến Cát'],
    [null, 'UBND xã Bình Dương', 'ghost UBND xã Bình Dương < nobody'],
    [null, 'UBND tỉnh', 'ghost UBND tỉnh < nobody'],
    [null, 'Ủy ban nhân dân', 'ghost Ủy ban nhân dân < nobody'],
  ])('%s: %s is %s', (issuer, phrase, expected) => expect(told(resolve(issuer, phrase).target)).toBe(expected));

  it('is the nearer of two that share a name', () => {
    const phuTho = directory.byUnitName('binh duong').filter(({ unit }) => unit?.type === 'Xã');
    expect(phuTho.length).toBeGreaterThan(2);
    const near = phuTho.find(({ parentId }) => parentId === committeeId('2020', 'district', '252'));
    expect(resolve(vinhPhuc, 'UBND xã Bình Dương').target).toEqual({ kind: 'authority', authorityId: near?.authorityId });
    expect(resolve(canTho, 'UBND xã Bình Dương').warnings).toEqual(['ambiguous']);
  });
  it('is read at its day: Nghi Sơn was huyện Tĩnh Gia until June 2020', () => {
    const thanhHoa = committeeId('2020', 'province', '38');
    const at = (phrase: string, on: string) => resolveTarget(phrase, { issuerId: thanhHoa, on }, directory).target;
    const town = { kind: 'authority', authorityId: committeeId('2020', 'district', '407') };
    expect(at('UBND thị xã Nghi Sơn', '2020-08-17')).toEqual(town);
    expect(at('UBND huyện Tĩnh Gia', '2020-05-31')).toEqual(town);
    expect(at('UBND huyện Tĩnh Gia', '2020-08-17')).toMatchObject({ kind: 'unresolved' });
    expect(at('UBND thị xã Nghi Sơn', '2020-05-31')).toMatchObject({ kind: 'unresolved' });
  });
  it('says a kind that differs: a commune of a town that speaks of its huyện', () => {
    const { target, warnings } = resolve(BODIES.anTay, 'UBND huyện');
    expect([told(target), warnings]).toEqual(['UBND thị xã Bến Cát', ['kindDiffers']]);
  });
});

describe('offices, organisations, boards, holders and classes of the five letters', () => {
  it.each([
    [
      benCat,
      'Ủy ban MTTQ Việt Nam, các cơ quan\nkhối Đảng, Đoàn thể thị xã',
      '[organisation] Ủy ban Mặt trận Tổ quốc, các cơ quan khối Đảng, Đoàn thể < UBND thị xã Bến Cát',
    ],
    [benCat, 'Các cơ quan, phòng ban thị xã', '[class] Các cơ quan, phòng ban < UBND thị xã Bến Cát'],
    [
      benCat,
      'Ban Chỉ huy điều hành Khu cách ly tập trung thị xã',
      '[board] Ban Chỉ huy điều hành Khu cách ly tập trung < UBND thị xã Bến Cát',
    ],
    [benCat, 'TT. Thị ủy', '[organisation] Thường trực Thị ủy < UBND thị xã Bến Cát'],
    [benCat, 'TT. HĐND thị xã', '[organisation] Thường trực HĐND < UBND thị xã Bến Cát'],
    [benCat, 'CT, PCT', '[officeHolder] Chủ tịch, các Phó Chủ tịch < UBND thị xã Bến Cát'],
    [benCat, 'Ban Thường trực UBMTTQ Việt Nam thị xã', '[organisation] Ban Thường trực Ủy ban Mặt trận Tổ quốc < UBND thị xã Bến Cát'],
    [
      benCat,
      'Thủ trưởng các cơ quan khối Đảng, Đoàn thể thị xã',
      '[organisation] Thủ trưởng các cơ quan khối Đảng, Đoàn thể < UBND thị xã Bến Cát',
    ],
    [benCat, 'Thủ trưởng các cơ quan, phòng ban', '[officeHolder] Thủ trưởng các cơ quan, phòng ban < UBND thị xã Bến Cát'],
    [benCat, 'Phòng Y tế thị xã', '[office] Phòng Y tế < UBND thị xã Bến Cát'],
    [benCat, 'Phòng Y tế', '[office] Phòng Y tế < UBND thị xã Bến Cát'],
    [binhDuong, 'Phòng Y tế thị xã Bến Cát', '[office] Phòng Y tế < UBND thị xã Bến Cát'],
    [benCat, 'Trung Tâm y tế thị xã', '[office] Trung Tâm y tế < UBND thị xã Bến Cát'],
    [benCat, 'Phòng Lao động – Thương binh và Xã hội', '[office] Phòng Lao động – Thương binh và Xã hội < UBND thị xã Bến Cát'],
    [benCat, 'Sở Thông tin và Truyền thông tỉnh', '[office] Sở Thông tin và Truyền thông < UBND tỉnh Bình Dương'],
    [benCat, 'Sở Thông tin và Truyền thông', '[office] Sở Thông tin và Truyền thông < UBND tỉnh Bình Dương'],
    [canTho, 'Sở Y tế Bình Dương', '[office] Sở Y tế < UBND tỉnh Bình Dương'],
    [binhGia, 'Các cơ quan, ban, ngành huyện', '[class] Các cơ quan, ban, ngành < UBND huyện Bình Gia'],
    [binhGia, 'C, PCVP HĐND và UBND huyện', '[officeHolder] C, PCVP HĐND và UBND < UBND huyện Bình Gia'],
    [
      binhGia,
      'Các phòng, ban, ngành, lực lượng chức năng trên địa bàn',
      '[class] Các phòng, ban, ngành, lực lượng chức năng < UBND huyện Bình Gia',
    ],
    [
      binhGia,
      'Trung tâm Văn hóa, Thể thao và Truyền thông huyện',
      '[office] Trung tâm Văn hóa, Thể thao và Truyền thông < UBND huyện Bình Gia',
    ],
    [binhGia, 'Công an huyện', '[office] Công an < UBND huyện Bình Gia'],
    [binhGia, 'các cơ quan liên quan', '[class] Các cơ quan liên quan < UBND huyện Bình Gia'],
    [quangNgan, 'Trưởng thôn và nhân dân trên địa bàn toàn xã', '[class] Trưởng thôn và nhân dân < UBND xã Quảng Ngạn'],
    [quangNgan, 'Đoàn TNCS Hồ Chí Minh', '[organisation] Đoàn TNCS Hồ Chí Minh < UBND xã Quảng Ngạn'],
    [quangNgan, 'Ủy ban mặt trận tổ quốc', '[organisation] Ủy ban mặt trận tổ quốc < UBND xã Quảng Ngạn'],
    [quangNgan, 'các đoàn thể chính trị - xã hội', '[organisation] Các đoàn thể chính trị - xã hội < UBND xã Quảng Ngạn'],
    [quangNgan, 'Các thành viên ban chỉ đạo xã', '[class] Các thành viên ban chỉ đạo < UBND xã Quảng Ngạn'],
    [quangNgan, 'Trạm y tế', '[office] Trạm y tế < UBND xã Quảng Ngạn'],
    [quangNgan, 'công an', '[office] Công an < UBND xã Quảng Ngạn'],
    [quangNgan, 'Ban thường vụ xã đoàn', '[organisation] Ban thường vụ xã đoàn < UBND xã Quảng Ngạn'],
    [quangNgan, 'Bộ phận văn hóa xã', '[office] Bộ phận văn hóa < UBND xã Quảng Ngạn'],
    [
      quangNgan,
      'các ban ngành, đoàn thể, cán bộ công chức và nhân dân trên địa bàn',
      '[class] Các ban ngành, đoàn thể, cán bộ công chức và nhân dân < UBND xã Quảng Ngạn',
    ],
    [
      bacKanCity,
      'Các phòng, ban, đơn vị, ngành, đoàn thể thành phố',
      '[class] Các phòng, ban, đơn vị, ngành, đoàn thể < UBND thành phố Bắc Kạn',
    ],
    [bacKanCity, 'Chính quyền cơ sở', '[class] Chính quyền cơ sở < UBND thành phố Bắc Kạn'],
    [bacKanCity, 'các tổ chức đoàn thể', '[organisation] Các tổ chức đoàn thể < UBND thành phố Bắc Kạn'],
    [bacKanCity, 'thôn, tổ dân phố', '[class] Thôn, tổ dân phố < UBND thành phố Bắc Kạn'],
    [bacKanCity, 'Thành đoàn', '[organisation] Thành đoàn < UBND thành phố Bắc Kạn'],
    [bacKanCity, 'Tỉnh đoàn Bắc Kạn', '[organisation] Tỉnh đoàn < UBND tỉnh Bắc Kạn'],
    [bacKanCity, 'Tỉnh ủy', '[organisation] Tỉnh ủy < UBND tỉnh Bắc Kạn'],
    [bacKanCity, 'Hội Liên hiệp Phụ nữ thành phố', '[organisation] Hội Liên hiệp Phụ nữ < UBND thành phố Bắc Kạn'],
    [bacKanCity, 'Phòng Giáo dục và Đào tạo thành phố', '[office] Phòng Giáo dục và Đào tạo < UBND thành phố Bắc Kạn'],
    [
      canTho,
      'Giám đốc Sở, Thủ trưởng cơ quan, ban ngành thành phố',
      '[officeHolder] Giám đốc Sở, Thủ trưởng cơ quan, ban ngành < UBND thành phố Cần Thơ',
    ],
    [canTho, 'Giám đổc Sở Thông tin và Truyền thông', '[officeHolder] Giám đổc Sở Thông tin và Truyền thông < UBND thành phố Cần Thơ'],
    [
      canTho,
      'Trưởng Ban Quản lý các Khu Chế xuất và Công nghiệp Cần Thơ',
      '[officeHolder] Trưởng Ban Quản lý các Khu Chế xuất và Công nghiệp < UBND thành phố Cần Thơ',
    ],
    [
      canTho,
      'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ',
      '[organisation] Chủ tịch Ủy ban Mặt trận Tổ quốc < UBND thành phố Cần Thơ',
    ],
    [canTho, 'Thủ trưởng các Đoàn thể thành phố', '[organisation] Thủ trưởng các Đoàn thể < UBND thành phố Cần Thơ'],
    [
      canTho,
      'Hiệu trưởng các trường Đại học, Cao đẳng trên địa bàn thành phố',
      '[organisation] Hiệu trưởng các trường Đại học, Cao đẳng < UBND thành phố Cần Thơ',
    ],
    [canTho, 'Thành Đoàn Cần Thơ', '[organisation] Thành Đoàn < UBND thành phố Cần Thơ'],
    [canTho, 'VP UBND TP (2, 3,4,5,6,7)', '[office] Văn phòng UBND < UBND thành phố Cần Thơ'],
    [canTho, 'Cổng TTĐT TP', '[office] Cổng TTĐT < UBND thành phố Cần Thơ'],
    [binhGia, 'Trạm Y tế các xã, thị trấn', '[class] Trạm Y tế các xã, thị trấn < UBND huyện Bình Gia'],
    [binhGia, 'Ban Chỉ huy Quân sự huyện', '[office] Ban Chỉ huy Quân sự < UBND huyện Bình Gia'],
    [binhGia, 'Văn phòng HĐND và UBND huyện', '[office] Văn phòng HĐND và UBND < UBND huyện Bình Gia'],
    [hue, 'Sở, ban, ngành tỉnh', '[class] Sở, ban, ngành < UBND tỉnh Thừa Thiên Huế'],
    [hue, 'các Sở, ban, ngành cấp tỉnh', '[class] Các Sở, ban, ngành < UBND tỉnh Thừa Thiên Huế'],
    [binhGia, 'Phòng, ban huyện', '[class] Phòng, ban < UBND huyện Bình Gia'],
    [benCat, 'Bảo hiểm xã hội thị xã', '[office] Bảo hiểm xã hội < UBND thị xã Bến Cát'],
    [benCat, 'Công an tỉnh', '[office] Công an < UBND tỉnh Bình Dương'],
    [benCat, 'Toàn thể nhân dân', '[class] Toàn thể nhân dân < UBND thị xã Bến Cát'],
    [null, 'Phòng Y tế', 'ghost Phòng Y tế < nobody'],
    [benCat, 'Ông Nguyễn Văn A', 'ghost Ông Nguyễn Văn A < UBND thị xã Bến Cát'],
  ])('%s: %s', (issuer, phrase, expected) => expect(told(resolve(issuer, phrase).target)).toBe(expected));

  it.each(['Như trên', 'Như kính gửi (t/h)', 'Lưu: VT', 'Lưu VT', 'Lưu: VP.UBND xã', '- Lưu: VT, VX. *vt*', '', ' ; '])(
    '%p means nobody new',
    (phrase) => expect(resolve(quangNgan, phrase).target).toBeNull(),
  );
  it('gives one body one name however its place is written', () => {
    const ways = [
      'Phòng VH-TT',
      'Phòng Văn hóa và Thông tin',
      'Phòng Văn hóa và Thông tin thị xã',
      'Phòng VH&TT TX. Bến Cát',
      'phòng văn hóa và thông tin thị xã bến cát',
    ];
    const names = ways
      .map((way) => resolve(benCat, way).target)
      .map((target) => (target?.kind === 'named' ? `${target.underId} ${target.name.toLowerCase()}` : target));
    expect(new Set(names).size).toBe(1);
  });
  it('finds the centre', () => {
    expect(told(resolve(canTho, 'Bộ Y tế').target)).toBe('Bộ Y tế');
    expect(told(resolve(canTho, 'Bộ TT&TT').target)).toBe('Bộ Thông tin và Truyền thông');
    expect(told(resolve(canTho, 'Thủ tướng Chính phủ Nguyễn Xuân Phúc').target)).toBe('Thủ tướng Chính phủ');
    expect(told(resolve(canTho, 'Văn phòng Chính phủ').target)).toBe('Văn phòng Chính phủ');
    expect(told(resolve(canTho, 'Bộ trưởng Bộ Y tế').target)).toBe('[officeHolder] Bộ trưởng < Bộ Y tế');
    expect(told(resolve(ministry, 'Các Bộ, cơ quan ngang Bộ').target)).toBe('[class] Các Bộ, cơ quan ngang Bộ < Chính phủ');
    expect(told(resolve(ministry, 'Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19').target)).toBe(
      'Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19',
    );
  });
  it('does not find a central body on a day before it was', () => {
    const { target } = resolveTarget('Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19', { issuerId: canTho, on: '2020-01-01' }, directory);
    expect(target?.kind).toBe('named');
  });
  it('finds what was entered by hand under exactly that name', () => {
    const school: AuthorityEvent = {
      type: 'AuthorityEstablished',
      version: 1,
      occurredAt: '2020-01-01',
      data: { authorityId: 'school', kind: 'organisation', level: null, name: 'Trường THPT Bến Cát', unit: null, parentId: benCat },
    };
    const more = new MemoryAuthorityDirectory([...countryEvents(), school], firstInstantOf(THAT_DAY));
    expect(resolveTarget('Trường THPT Bến Cát', { issuerId: benCat, on: THAT_DAY }, more).target).toEqual({
      kind: 'authority',
      authorityId: 'school',
    });
  });
  it('does not take one district’s office for another’s, nor for a name all of them have', () => {
    const known = (authorityId: string, name: string, parentId: string): AuthorityEvent => ({
      type: 'AuthorityEstablished',
      version: 1,
      occurredAt: '2020-01-01',
      data: { authorityId, kind: 'office', level: null, name, unit: null, parentId },
    });
    const more = new MemoryAuthorityDirectory(
      [...countryEvents(), known('health', 'Phòng Y tế', benCat), known('police', 'Công an thị xã Bến Cát', benCat)],
      firstInstantOf(THAT_DAY),
    );
    const target = (issuerId: string, phrase: string) => resolveTarget(phrase, { issuerId, on: THAT_DAY }, more).target;
    expect(target(binhGia, 'Phòng Y tế')).toEqual({ kind: 'named', name: 'Phòng Y tế', underId: binhGia, as: 'office' });
    expect(target(benCat, 'Phòng Y tế')).toEqual({ kind: 'authority', authorityId: 'health' });
    expect(target(binhDuong, 'Công an thị xã Bến Cát')).toEqual({ kind: 'authority', authorityId: 'police' });
  });
  it('takes an instant for a day', () =>
    expect(resolveTarget('UBND tỉnh', { issuerId: benCat, on: firstInstantOf(THAT_DAY) }, directory).target).toMatchObject({
      authorityId: binhDuong,
    }));
});
