import { BucketMap } from './bucket-map';

export interface GivenNumber {
  readonly number: number;
  readonly directiveId: string;
  readonly voided: boolean;
}
/** A directive that bears a number of this register, with the notation it bears it under where that is known. */
export interface Bearer {
  readonly directiveId: string;
  readonly notation: string | null;
}
/**
 * *unopened*: nobody opened it, though numbers may have been seen on letters. *kept*: ours, `next` is the number to come.
 * *observed*: said to be somebody else's, so no number may be taken here.
 */
export interface RegisterState {
  readonly mode: 'unopened' | 'kept' | 'observed';
  readonly next: number;
  /** One number a request, voided or not. */
  readonly given: BucketMap<GivenNumber>;
  readonly taken: number;
  /** By number, leading zeros dropped. */
  readonly bearers: BucketMap<readonly Bearer[]>;
  readonly highestSeen: number;
}
export const noRegister: RegisterState = {
  mode: 'unopened',
  next: 1,
  given: BucketMap.empty(),
  taken: 0,
  bearers: BucketMap.empty(),
  highestSeen: 0,
};
/** '05' and '5' are the same number. */
export const numberKey = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/u, '');
/** The same number under two notations is two documents ('12/CT-UBND', '12/UBND-VX'); without a notation nothing tells them apart. */
export const sameSymbol = (left: string | null, right: string | null): boolean =>
  left === null || right === null || notationKey(left) === notationKey(right);
const notationKey = (notation: string): string =>
  notation
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/gu, 'đ')
    .replace(/\s+/gu, '')
    .replace(/[\p{Pd}−]/gu, '-');
export const bearersOf = (state: RegisterState, number: string): readonly Bearer[] => state.bearers.get(numberKey(number)) ?? [];
