import type { PDFPageProxy } from 'unpdf/pdfjs';
import { getResolvedPDFJS } from 'unpdf';
import type { Glyphs } from './pdf-glyphs';

/** What a registry puts into the blanks of a letter: a number, a day and a month; a signing service's own lines are longer and left out. */
const FILLED_IN = /^\d{1,6}[a-zđ]?$/u;
/** pdf.js: what is shown includes the annotations. */
const WITH_ANNOTATIONS = 1;

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
}
const isGlyph = (part: unknown): part is ShownGlyph => typeof part === 'object' && part !== null && 'unicode' in part && 'width' in part;
const numbers = (value: unknown): number[] => (typeof value === 'object' && value !== null ? Object.values(value).map(Number) : []);

/**
 * Numbers and days that a signing service laid over a page as signatures of their own ('Số:    /SYT-VP' with '1019' on top): the text of the page does not
 * hold them, so without these a registered letter has neither number nor date.
 */
export const stampsOf = async (page: PDFPageProxy): Promise<Glyphs[]> => {
  const annotations = (await page.getAnnotations()) as { fieldType?: string }[];
  if (!annotations.some(({ fieldType }) => fieldType === 'Sig')) return [];
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: WITH_ANNOTATIONS });
  const stamps: Glyphs[] = [];
  let corner: { x: number; y: number } | null = null;
  let [x, y, size] = [0, 0, 0];
  fnArray.forEach((operation, at) => {
    const given = argsArray[at] as unknown[] | null;
    switch (operation) {
      case OPS.beginAnnotation: {
        const [left = 0, bottom = 0] = numbers(given?.[1]);
        corner = { x: left, y: bottom };
        [x, y, size] = [0, 0, 0];
        return;
      }
      case OPS.endAnnotation:
        corner = null;
        return;
      case OPS.setFont:
        size = Number(given?.[1] ?? 0);
        return;
      case OPS.setTextMatrix:
        [x = 0, y = 0] = numbers(given?.[0]).slice(4, 6);
        return;
      case OPS.showText:
        if (corner) stamps.push(...wordsAt(given?.[0], corner.x + x, corner.y + y, size));
    }
  });
  return stamps;
};

/** Words of one string apart, each where it stands: day and month often share a string with blanks between. */
const wordsAt = (shown: unknown, x: number, y: number, size: number): Glyphs[] => {
  const words: Glyphs[] = [];
  let [text, from, at] = ['', x, x];
  const end = (): void => {
    if (FILLED_IN.test(text)) words.push({ text, x: from, y, width: at - from, height: size || 10 });
    text = '';
  };
  for (const part of Array.isArray(shown) ? (shown as unknown[]) : []) {
    if (typeof part === 'number') at -= (part * size) / 1000;
    if (!isGlyph(part)) continue;
    if (part.unicode.trim() === '') end();
    else {
      if (text === '') from = at;
      text += part.unicode;
    }
    at += (part.width * size) / 1000;
  }
  end();
  return words;
};
