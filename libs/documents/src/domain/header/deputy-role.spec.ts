import { readLetter } from '../read-letter';
import { deputyOf, isOfficeItself } from './deputy-role';

const signed = (tail: string): ReturnType<typeof readLetter>['header'] =>
  readLetter(`SỞ Y TẾ\nSố: 51/SYT-NVY\n\nKính gửi: Sở Tài chính.\n\nSở Y tế báo cáo kết quả.\n\n${tail}`).header;

describe('who signs for another', () => {
  it.each([
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    ['KT. BỘ TRƯỞNG,', 'PHÓ CHỦ NHIỆM'],
    ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG'],
    ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC'],
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['KT. TỔNG THANH TRA', 'PHÓ TỔNG THANH TRA'],
    ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['KT. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'],
    ['KT. TỔNG CỤC TRƯỞNG', 'PHÓ TỔNG CỤC TRƯỞNG'],
    ['KT. CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'],
    ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'],
    ['KT. VỤ TRƯỞNG', 'PHÓ VỤ TRƯỞNG'],
    ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ['KT. ĐỘI TRƯỞNG', null],
  ])('is told by %s: %s', (mark, role) => expect(deputyOf(mark)).toBe(role));

  it.each([
    ['CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', true],
    ['THÔ CHỦ TỊCH', 'PHÓ CHỦ TỊCH', true],
    ['PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH', false],
    ['THỨ TRƯỞNG', 'THỨ TRƯỞNG', false],
    ['ỦY VIÊN', 'PHÓ CHỦ TỊCH', false],
    ['QUYỀN CHỦ TỊCH', 'PHÓ CHỦ TỊCH', false],
  ])('%s under the mark for %s is the office itself: %s', (role, deputy, expected) => expect(isOfficeItself(role, deputy)).toBe(expected));

  it('is the deputy where a seal lies over the role', () => {
    const { signatory } = signed('Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; stuvg G ĐỐC\n- Lưu: VT, NVY;');
    expect(signatory.value).toEqual({ name: null, role: 'PHÓ GIÁM ĐỐC', capacities: ['KT'] });
    expect(signatory.warnings).toEqual(['incomplete', 'inferred']);
  });
  it('is who is written there where the role can be read', () =>
    expect(signed('KT. CHỦ TỊCH\nỦY VIÊN ỦY BAN\n\nLê Thị Bình').signatory.value.role).toBe('ỦY VIÊN ỦY BAN'));
  it('is not told where nobody is stood in for', () =>
    expect(signed('Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như trên;\n- Lưu: VT;').signatory.value.role).toBeNull());
  it('leaves its rest in no entry of the copies', () =>
    expect(
      signed('Nơi nhận: KT. GIÁM ĐỐC\n- Phòng Nội vụ huyện; <1 Hi co ĐỐC\n- Thành viên hội đồng; TỊCH.UBND HUYỆN\n- Lưu: VT;').copies.map(
        ({ value }) => value,
      ),
    ).toEqual(['Phòng Nội vụ huyện', 'Thành viên hội đồng', 'Lưu: VT']));
  it('lets a deputy named in the copies stand on the next line', () =>
    expect(
      signed(
        'Nơi nhận: KT. BỘ TRƯỞNG,\n- Như trên; PHÓ CHỦ NHIỆM\n- VPCP: BTCN, PCN Lê Văn An, PCN\nTrần Thị Bình, Cổng TTĐT;\n- Lưu: VT;',
      ).copies.map(({ value }) => value),
    ).toEqual(['Như trên', 'VPCP: BTCN, PCN Lê Văn An, PCN Trần Thị Bình, Cổng TTĐT', 'Lưu: VT']));
});
