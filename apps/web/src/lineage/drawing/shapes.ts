import type { Ink } from './headline';

/** What a picture is made of; screen, print, SVG and PNG draw the same. Lengths in pixels at scale 1. */
export type Shape = Box | Words;
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly weight?: number;
  readonly dash?: readonly number[];
}
export interface Words {
  readonly kind: 'words';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly ink: Ink;
  readonly anchor?: 'end' | 'middle';
  readonly struck?: boolean;
}
/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;
/** Cut with an ellipsis where it is wider than `width`; the cut is found by halving. */
export const fitted = (text: string, width: number, measure: (text: string) => number): string => {
  if (measure(text) <= width) return text;
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  // A mark that combines with the letter before it is not cut off.
  return `${text.slice(0, fits).replace(/[\p{M}\s]+$/u, '')}…`;
};
