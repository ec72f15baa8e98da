import { getDocumentProxy } from 'unpdf';
import { hasBrokenLetters } from './broken-letters';
import type { Glyphs } from './pdf-glyphs';
import { stampsOf } from './pdf-stamps';

export type PdfText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'scanned'; readonly pages: number }
  | { readonly kind: 'encrypted' | 'broken' | 'too-large' };
const MOST_PAGES = 500;
/** A page of text has more letters than this; one with fewer is a picture with a stamp on it. */
const LEAST_LETTERS = 20;
/** Parts of a line further apart than so many letters stand in two columns. */
const GAP = 3;
const SAME_LINE = 0.5;

/** The text layer of a PDF, line by line as it stands on the page: what lies at one height is one line, its columns parted by tabs. */
export const textOfPdf = async (bytes: Uint8Array): Promise<PdfText> => {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      if (pdf.numPages > MOST_PAGES) return { kind: 'too-large' };
      const pages: string[] = [];
      for (let page = 1; page <= pdf.numPages; page += 1) {
        const shown = await pdf.getPage(page);
        const { items } = await shown.getTextContent();
        const written = items.flatMap((item) => ('str' in item ? [glyphsOf(item)] : []));
        pages.push(linesOf(page === 1 && written.length > 0 ? [...written, ...(await stampsOf(shown))] : written));
      }
      const text = pages.join('\n');
      return (text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS || hasBrokenLetters(text)
        ? { kind: 'scanned', pages: pdf.numPages }
        : { kind: 'text', text };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
};

const glyphsOf = ({ str, transform, width, height }: { str: string; transform: unknown[]; width: number; height: number }): Glyphs => ({
  text: str,
  x: Number(transform[4] ?? 0),
  y: Number(transform[5] ?? 0),
  width,
  height: height || Math.abs(Number(transform[3] ?? 10)) || 10,
});

const linesOf = (glyphs: readonly Glyphs[]): string => {
  const rows: Glyphs[][] = [];
  for (const one of [...glyphs].filter(({ text }) => text !== '').sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - one.y) <= Math.max(first.height, one.height) * SAME_LINE) row.push(one);
    else rows.push([one]);
  }
  return rows.map(lineOf).join('\n');
};

const lineOf = (row: Glyphs[]): string => {
  let line = '';
  let end: number | null = null;
  for (const { text, x, width, height } of row.sort((a, b) => a.x - b.x)) {
    const gap = end === null ? 0 : (x - end) / (height * 0.5);
    line += gap > GAP ? `\t${text}` : gap > 0.3 && !line.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text;
    end = x + width;
  }
  return line.trimEnd();
};
