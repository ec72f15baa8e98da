/** For specs: a letter of the town as it comes in, official head and end, with the words between. */
export const letterOfBenCat = (...paragraphs: readonly string[]): string => `ỦY BAN NHÂN DÂN
THỊ XÃ BẾN CÁT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 278/UBND-VX

Bến Cát, ngày 18 tháng 8 năm 2020

V/v dọn vệ sinh

Kính gửi: UBND các xã, phường.

${paragraphs.join('\n\n')}

Nơi nhận:
- Như trên;
- Lưu: VT.
`;
/** What it is written on the strength of. */
export const IMPLEMENTING =
  'Thực hiện Chỉ thị số 12/CT-UBND ngày 17 tháng 8 năm 2020 của Chủ tịch UBND tỉnh Bình Dương; Ủy ban nhân dân thị xã yêu cầu:';
