import { useEffect, useMemo, useState } from 'react';
import { useShownTheme } from '../../frame/preferences';
import { INKS, type Ink } from '../drawing/headline';
import { FONT, type Palette } from '../drawing/paint';
import type { Measure } from '../drawing/shapes';

/** For SVG on the page: the style sheet's own colours, which change by themselves. */
export const PAGE_PALETTE = Object.fromEntries(INKS.map((ink) => [ink, `var(--${ink})`])) as Palette;
/** The style sheet follows the theme. */
const resolved = (_theme: string): Palette => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(INKS.map((ink: Ink) => [ink, style.getPropertyValue(`--${ink}`).trim() || '#000'])) as Palette;
};
/** For canvas and files: the colours of the style sheet as they are now. Changes with light and dark. */
export const usePalette = (): Palette => {
  const theme = useShownTheme();
  return useMemo(() => resolved(theme), [theme]);
};
/** Whether the letters of the style sheet have come: until then others are drawn and measured. */
export const useLetters = (): boolean => {
  const [haveCome, setCome] = useState(() => document.fonts.check(`12px ${FONT}`, 'ẵ'));
  useEffect(() => {
    if (haveCome) return undefined;
    let isHere = true;
    const letters = ['400', '600'].flatMap((weight) => ['a', 'ẵ'].map((text) => document.fonts.load(`${weight} 12px ${FONT}`, text)));
    void Promise.allSettled(letters).then(() => {
      widths.clear();
      if (isHere) setCome(true);
    });
    return () => {
      isHere = false;
    };
  }, [haveCome]);
  return haveCome;
};
let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
const KEPT = 20_000;
/** Widths by the browser's own letters, each text measured once. */
export const measureText: Measure = (text, size, bold) => {
  const key = `${size}${bold ? 'b' : ''} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.56;
  context.font = `${bold ? 600 : 400} ${size}px ${FONT}`;
  const { width } = context.measureText(text);
  if (widths.size > KEPT) widths.clear();
  widths.set(key, width);
  return width;
};
