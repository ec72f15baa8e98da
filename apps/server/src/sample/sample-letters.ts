import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleBody } from './sample-bodies';

export interface SampleLetter {
  readonly file: string;
  /** When it was taken in, and by whom. */
  readonly at: string;
  readonly by: SampleBody;
}
/** In the order in which they came: a commune's letter may arrive before the order it carries out. */
export const LETTERS = {
  order12: { file: 'binh-duong-12-ct-ubnd.txt', at: '2020-08-17T10:05:00+07:00', by: 'binhDuong' },
  order278: { file: 'ben-cat-278-ubnd-vx.txt', at: '2020-08-17T15:40:00+07:00', by: 'benCat' },
  order45: { file: 'my-phuoc-45-ubnd.txt', at: '2020-08-18T09:15:00+07:00', by: 'myPhuoc' },
  order458: { file: 'bac-kan-458-ubnd-vp.txt', at: '2020-08-10T08:30:00+07:00', by: 'bacKan' },
  order2488: { file: 'can-tho-2488-ubnd-kgvx.txt', at: '2020-08-18T16:20:00+07:00', by: 'canTho' },
  order62: { file: 'quang-ngan-62-ubnd-ct.txt', at: '2020-08-19T08:50:00+07:00', by: 'quangNgan' },
  order7414: { file: 'thua-thien-hue-7414-ubnd-ct.txt', at: '2020-08-19T14:10:00+07:00', by: 'thuaThienHue' },
  order1018: { file: 'lang-son-1018-ubnd-kgvx.txt', at: '2020-08-20T09:00:00+07:00', by: 'langSon' },
  orderBinhGia: { file: 'binh-gia-ubnd-vp.txt', at: '2020-08-20T17:10:00+07:00', by: 'binhGia' },
} as const satisfies Record<string, SampleLetter>;
export type LetterName = keyof typeof LETTERS;

export const bytesOf = (letter: SampleLetter): Uint8Array => readFileSync(join(__dirname, 'letters', letter.file));
