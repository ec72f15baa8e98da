import { fold } from '../text/fold';

/** 'Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai' and 'UBND tỉnh Đồng Nai' speak with one voice: both give 'ubnd tinh dong nai'. */
export const shortName = (name: string): string =>
  fold(name)
    .replace(/^(?:thuong truc |chu tich |pho chu tich )+/u, '')
    .replace('uy ban nhan dan', 'ubnd')
    .replace('hoi dong nhan dan', 'hdnd');
