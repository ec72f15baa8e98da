import { layoutOf } from './letter-layout';

const letter = `ỦY BAN NHÂN DÂN
THỊ XÃ BẾN CÁT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 278/UBND-VX
V/v triển khai cài đặt ứng dụng

Bến Cát, ngày 17 tháng 8 năm 2020

Kính gửi:
- Các phòng, ban thị xã;
- UBND các xã, phường.

Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh, Ủy ban nhân dân thị xã yêu cầu:

1. UBND các xã, phường báo cáo trước ngày 20/8/2020./.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mẫu
`;
const layout = layoutOf(letter)!;
const said = (span: { start: number; end: number } | null) => span && letter.slice(span.start, span.end);

describe('the layout of a letter', () => {
  it('finds the head where it stands', () => {
    expect(layout.issuerLines.map(said)).toEqual(['ỦY BAN NHÂN DÂN', 'THỊ XÃ BẾN CÁT']);
    expect(said(layout.symbol)).toBe('Số: 278/UBND-VX');
    expect(said(layout.placeAndDate)).toBe('Bến Cát, ngày 17 tháng 8 năm 2020');
    expect(layout.subject.map(said)).toEqual(['triển khai cài đặt ứng dụng']);
    expect(layout.addressees.map(said)).toEqual(['Các phòng, ban thị xã', 'UBND các xã, phường']);
    expect(layout.title).toBeNull();
  });
  it('takes the body from its first sentence to the last before the tail', () => {
    expect(said(layout.body)).toMatch(/^Thực hiện Chỉ thị số 12/);
    expect(said(layout.body)).toMatch(/20\/8\/2020\.\/\.$/);
  });
  it('finds who signs and who gets copies', () => {
    expect(layout.signature.map(said)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(said(layout.signer)).toBe('Lê Thị Mẫu');
    expect(layout.copies.map(said)).toEqual(['Như trên', 'Lưu: VT']);
    expect(layout.below).toBeNull();
  });
  it('names a title where the letter has one', () => {
    const order = letter
      .replace('V/v triển khai cài đặt ứng dụng\n', '')
      .replace('\nKính gửi', '\nCHỈ THỊ\nVề việc cài đặt ứng dụng\n\nKính gửi');
    const { title, subject } = layoutOf(order)!;
    expect(order.slice(title!.start, title!.end)).toBe('CHỈ THỊ');
    expect(subject.map(({ start, end }) => order.slice(start, end))).toEqual(['cài đặt ứng dụng']);
  });
  it('keeps what stands below the tail: an annex is part of the letter', () => {
    const annexed = `${letter}\nPHỤ LỤC\nDanh sách các tổ công tác\n1. Tổ một`;
    const { below } = layoutOf(annexed)!;
    expect(annexed.slice(below!.start, below!.end)).toMatch(/^PHỤ LỤC[^]*Tổ một$/);
  });
  it('says where parts stand in the text as it was given, also where its signs are composed otherwise', () => {
    const decomposed = letter.normalize('NFD');
    const { body } = layoutOf(decomposed)!;
    expect(decomposed.slice(body.start, body.end).normalize('NFC')).toBe(said(layout.body));
  });
  it('is nothing for a letter that bears a secrecy mark', () => expect(layoutOf(`TỐI MẬT\n${letter}`)).toBeNull());
  it.each([
    ['nothing', ''],
    ['no letter', 'Xin chào'],
    ['a number alone', '12'],
  ])('copes with %s', (_what, text) => {
    const { body, symbol } = layoutOf(text)!;
    expect([body.start <= body.end, symbol]).toEqual([true, null]);
  });
});
