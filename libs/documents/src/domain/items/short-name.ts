import { fold } from '../text/fold';

/** 'Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai' and 'UBND tỉnh Đồng Nai' speak with one voice: both give 'ubnd tinh dong nai'. */
export const shortName = (name: string): string =>
  fold(name)
    .replace(/^(?:thuong truc |chu tich |pho chu tich )+/u, '')
    .replace('uy ban nhan dan', 'ubnd')
    .replace('hoi dong nhan dan', 'hdnd');

/** Does 'so gd&dt' stand for 'so giao duc va dao tao'? The first word is the same, and the capitals are the beginnings of the others. */
export const abbreviates = (short: string, long: string): boolean => {
  const [head, letters = '', ...more] = short.split(' ');
  const [longHead, ...words] = long.split(' ');
  if (head !== longHead || more.length > 0 || words.length < 2) return false;
  const beginnings = words
    .filter((word) => word !== 'va' && /^[a-z]/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters.replace(/[^a-z]/gu, '') === beginnings;
};
