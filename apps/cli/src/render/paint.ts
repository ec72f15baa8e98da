import { styleText } from 'node:util';
import type { ColourName, StateSign } from '@cascade/lineage/domain';

type Format = Parameters<typeof styleText>[0];
const FORMATS: Readonly<Record<ColourName, Format>> = {
  green: 'green',
  greenAmber: ['green', 'underline'],
  blue: 'blue',
  red: ['red', 'bold'],
  grey: 'gray',
  greyBlue: 'cyan',
  amber: 'yellow',
  violet: 'magenta',
  ofState: 'reset',
};
/** A piece of a line: its words, and how they look where colours are shown. What they mean stands in the words, never in the colour alone. */
export interface Piece {
  readonly text: string;
  readonly format?: Format;
}
/**
 * Names and letters come from outside: what would move the cursor, change colours or write right to left stands as a visible sign. Not the marks of
 * Vietnamese, not line breaks.
 */
export const harmless = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\u{fffd}');
export const plain = (text: string): Piece => ({ text });
export const dim = (text: string): Piece => ({ text, format: 'gray' });
export const bold = (text: string): Piece => ({ text, format: 'bold' });
/** Words in the colour of a sign, struck through where the sign is. */
export const inSign = (text: string, { colour, struck }: Pick<StateSign, 'colour' | 'struck'>): Piece => ({
  text,
  format: struck ? ['gray', 'strikethrough'] : FORMATS[colour],
});

export interface Paper {
  readonly colour: boolean;
  /** Columns; null: as wide as it takes. */
  readonly width: number | null;
}
/** FORCE_COLOR as other programs take it: 0 and false put colours out on a terminal too, anything else asks for them, left out leaves it to the terminal. */
const forced = (said: string | undefined): boolean | null => (!said ? null : !/^(?:0|false)$/i.test(said));
/** Where lines go: colours only on a terminal that did not ask to be spared (NO_COLOR, FORCE_COLOR=0), cut only where a terminal would wrap them. */
export const paperOf = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Paper => {
  const terminal = stream.isTTY === true;
  return { colour: !env['NO_COLOR'] && (forced(env['FORCE_COLOR']) ?? terminal), width: terminal ? stream.columns || 120 : null };
};
const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
export const lengthOf = (text: string): number => [...segmenter.segment(text)].length;

/** What was typed over several lines stands on one. */
const BREAKS = /\r?\n|[\t\u2028\u2029]/g;
/** One line. What does not fit ends in '…'. */
export const lineOf = (given: readonly Piece[], paper: Paper): string =>
  asItStands(
    given.map((piece) => ({ ...piece, text: piece.text.replace(BREAKS, ' ') })),
    paper,
  );
/** The same of a text that keeps its own lines. */
export const asItStands = (given: readonly Piece[], { colour, width }: Paper): string => {
  const pieces = given.map((piece) => ({ ...piece, text: harmless(piece.text) }));
  let left = width ?? Number.POSITIVE_INFINITY;
  const total = pieces.reduce((sum, { text }) => sum + lengthOf(text), 0);
  if (total > left) left -= 1;
  let line = '';
  for (const { text, format } of pieces) {
    const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
    const shown = graphemes.slice(0, Math.max(0, left)).join('');
    left -= graphemes.length;
    if (shown) line += colour && format ? styleText(format, shown, { validateStream: false }) : shown;
  }
  return total > (width ?? Number.POSITIVE_INFINITY) ? `${line}…` : line.trimEnd();
};
