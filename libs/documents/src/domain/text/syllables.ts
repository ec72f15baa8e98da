import { isSyllable } from './syllable-automaton';

/** Words that the grammar looks for; a misread one is taken for the one that differs in the shape of its letters alone. */
export const VOCABULARY = new Set(
  `ban bao binh bo bon bo cac can cach cao cap cau chap chat chi chieu chinh cho chong chu chua chuan chuc chung chuong chuyen co cong cu cua cuc cung cuoi da dai dan dang dau de den di dia dien dieu dinh do doan doc doi don dong du duc dung duoc duong duyet gia giao giam gian giai gui hai ham han hang hanh hien hieu hinh hoa hoac hoach hoan hoat hoi hop huong huyen huy ich ket kem ke khan khang khen khi khoa khoan kho khong khu kich kien kiem kinh ky lam lanh lap len lien linh loai luat luc luong luu ly mat mien minh mo moi mot mua muc nam nang ngan nganh ngay ngoai nghi nghia nghiem nghiep nguoi nguyen nha nhan nham nhat nhiem nhiep nho nhu nhung noi nong nop nuoc phai phan phat phap phe phien phoi phong phu phuong qua quan quang quoc quoi quy quyen quyet ra ro sai sao sat so soat song sua sau tac tai tam tang tap tat thang thanh theo thi thich thiet thieu thinh tho thoi thon thong thu thuc thue thuoc thuong thuy thuyet tiep tiet tieu tin tinh to toan toi tong tran trang tren tri trien trinh tro trong tru truc trung truoc truong truyen tu tuan tung tuong tuy tuyen uy ubnd hdnd va van vao ve vi viec vien viet vong vu vua vung xa xay xem xet xi xu xuat y yeu`.split(
    /\s+/u,
  ),
);
/** Is this folded word one that the grammar looks for? */
export const isOfGrammar = (word: string): boolean => VOCABULARY.has(word);
/** What a letter of a misread word may have been. */
const SHAPES: Readonly<Record<string, string>> = {
  b: 'h',
  h: 'b',
  l: 'i',
  i: 'l',
  j: 'i',
  e: 'c',
  c: 'e',
  u: 'n',
  n: 'u',
  q: 'o',
  '1': 'i',
  '0': 'o',
  '6': 'o',
  f: 't',
  t: 'f',
  w: 'v',
};
/** Shorter words are too short to tell, longer ones are names. */
export const SHORTEST_MISREAD = 3;
export const LONGEST_MISREAD = 9;
const MOST_KNOWN = 20_000;
/** By the letters of the word in 5 bits each: as a number a word is looked up without a string made of it. Null: it stays. */
const known = new Map<number, string | null>();
const FIRST_LETTER = 0x61;
const [ZERO, ONE, SIX] = [0x30, 0x31, 0x36];
const codeOf = (unit: number): number =>
  unit >= FIRST_LETTER ? unit - FIRST_LETTER + 1 : unit === ZERO ? 27 : unit === ONE ? 28 : unit === SIX ? 29 : 30;

/** The word of the grammar that a misread one stands for, of the same length, so that no offset moves; the word itself where it is no such thing. */
export const wordMeant = (word: string): string => {
  if (word.length < SHORTEST_MISREAD || word.length > LONGEST_MISREAD) return word;
  return isSyllable(word) ? word : (guess(word) ?? word);
};
/** The same of a word that is known to be no syllable, given as units of a folded text (a to z, and 0, 1, 6); null where it stays as it is. */
export const wordMeantBy = (units: Uint16Array, from: number, to: number): string | null => {
  let key = 0;
  for (let at = from; at < to; at += 1) key = key * 32 + codeOf(units[at] ?? 0);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const meant = guess(String.fromCharCode(...units.subarray(from, to)));
  known.set(key, meant);
  return meant;
};

const guess = (word: string): string | null => {
  for (let at = 0; at < word.length; at += 1) {
    const shape = SHAPES[word.charAt(at)];
    if (!shape) continue;
    const other = `${word.slice(0, at)}${shape}${word.slice(at + 1)}`;
    if (VOCABULARY.has(other)) return other;
  }
  for (let at = 0; at + 1 < word.length; at += 1) {
    const other = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
    if (VOCABULARY.has(other)) return other;
  }
  return null;
};
