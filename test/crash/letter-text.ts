import type { IssuedOrder } from './knowledge';

const DISTRICT_NAMES = ['Bắc Sơn', 'Nam Sơn', 'Tây Sơn'] as const;
/** A letter of a district that cites an order of the province, as its office would have scanned it. `district`: 0 to 2; the number makes it a letter of its own. */
export const districtLetter = (district: number, number: number, order: IssuedOrder): Uint8Array => {
  const name = DISTRICT_NAMES[district] ?? DISTRICT_NAMES[0];
  const [year, month, day] = order.issuedOn.split('-').map(Number);
  return new TextEncoder().encode(
    `ỦY BAN NHÂN DÂN\nHUYỆN ${name.toUpperCase()}\n\nSố: ${number}/UBND-NC\nV/v cài đặt ứng dụng\n\n` +
      `${name}, ngày 20 tháng 8 năm 2020\n\nKính gửi: UBND các xã.\n\n` +
      `Thực hiện Chỉ thị số ${order.symbol} ngày ${day} tháng ${month} năm ${year} của UBND tỉnh Thử Nghiệm về việc cài đặt ứng dụng, ` +
      `Ủy ban nhân dân huyện yêu cầu:\n\n1. UBND các xã vận động người dân cài đặt ứng dụng trước ngày 25/8/2020.\n\n` +
      `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n`,
  );
};
