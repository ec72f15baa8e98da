import { foldedFrom, phraseOf, textOf, wordsMatched } from './phrase';
import { unitWordAt, unitWordNamed } from './unit-words';

describe('a phrase', () => {
  it.each([
    ['- UBND các xã, phường;', 'UBND các xã, phường'],
    ['Như kính gửi (t/h);', 'Như kính gửi'],
    ['Đài truyền thanh xã;.', 'Đài truyền thanh xã'],
    ['Ủy ban MTTQ Việt Nam, các cơ quan\nkhối Đảng', 'Ủy ban Mặt trận Tổ quốc, các cơ quan khối Đảng'],
    ['Ban Thường trực UBMTTQ Việt Nam thị xã', 'Ban Thường trực Ủy ban Mặt trận Tổ quốc thị xã'],
    ['UBMTTQVN xã', 'Mặt trận Tổ quốc xã'],
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['UBND\u00a0các\txã', 'UBND các xã'],
    ['Phòng VH-TT TX. Bến Cát', 'Phòng Văn hóa và Thông tin thị xã Bến Cát'],
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['TT. Thị ủy', 'Thường trực Thị ủy'],
    ['CT, các PCTUBND TP', 'CT, các PCT UBND thành phố'],
    ['Hội LHPN', 'Hội Liên hiệp Phụ nữ'],
    ['*vt* Lưu: VT', 'vt Lưu: VT'],
    ['', ''],
  ])('%p is read as %p', (written, text) => expect(phraseOf(written).text).toBe(text));
  it('keeps the text of its words and raises its first letter', () => {
    const phrase = phraseOf('các phòng, ban – ngành thị xã');
    expect(textOf(phrase, 0, 3)).toBe('Các phòng, ban');
    expect(textOf(phrase, 9, 9)).toBe('');
    expect(foldedFrom(phrase, 3)).toBe('nganh thi xa');
    expect(wordsMatched(phrase, 0, /^cac phong/u)).toBe(2);
    expect(wordsMatched(phrase, 1, /^cac/u)).toBe(0);
  });
  it('tells words of units from syllables that look alike', () => {
    const at = (text: string, word: number) => unitWordAt(phraseOf(text), word)?.word ?? null;
    expect(at('quận Ninh Kiều', 0)).toBe('quận');
    expect(at('cơ quan', 1)).toBeNull();
    expect(at('Thị xã Bến Cát', 0)).toBe('thị xã');
    expect(at('thị trấn', 0)).toBe('thị trấn');
    expect(at('phương án', 0)).toBeNull();
    expect(unitWordNamed('huyện')?.levels).toEqual(['district']);
    expect(unitWordNamed('ấp')).toBeNull();
  });
});
