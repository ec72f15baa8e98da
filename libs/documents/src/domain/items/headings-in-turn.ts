import type { Paragraph } from '../layout/paragraphs';
import type { LetterText } from '../text/letter-text';
import type { Label } from './labels';

/** A heading is shorter than this. */
const LONGEST_HEADING = 100;
const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * The labels of a letter with the Roman numbers put right that a scan made a '1' of: a heading '1. NHIỆM VỤ' right above another '1.' in a letter whose other
 * parts are 'II.' and 'III.' is 'I.'. And a '+' alone between two dashes, below nothing that announces it, is a dash.
 */
export const headingsInTurn = (letter: LetterText, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[]): (Label | null)[] =>
  withRomans(letter, paragraphs, withoutLonePluses(letter, paragraphs, labels));

const withRomans = (letter: LetterText, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[]): (Label | null)[] => {
  if (!labels.some((label) => label?.style === 'roman' && (label.ordinal > 1 || isTorn(label)))) return [...labels];
  const above = nearest(labels);
  const below = nearest([...labels].reverse()).reverse();
  const nextRoman = nearest([...labels].reverse().map((label) => (label?.style === 'roman' ? label : null))).reverse();
  let last = 0;
  return labels.map((label, at) => {
    if (label?.style === 'roman') {
      // 'L', 'IL', 'IIL': a number whose stroke and full stop ran together is the next of its row.
      if (isTorn(label)) {
        last += 1;
        return { ...label, mark: ROMANS[last] ?? label.mark, ordinal: last };
      }
      // 'II.' behind 'II.' is the 'III.' that lost a stroke.
      const next = ROMANS[last + 1];
      if (last > 1 && label.ordinal === last && next && isHeading(letter, paragraphs[at])) {
        last += 1;
        return { ...label, mark: next, ordinal: last };
      }
      last = label.ordinal;
    }
    // Right below a Roman number '1.' begins its own list.
    if (!label || !isOne(label) || above[at]?.style === 'roman') return label;
    const mark = ROMANS[last + 1];
    // '1. ĐÁNH GIÁ CHUNG' before 'II. NHIỆM VỤ' stands in its row.
    const isMissing = nextRoman[at]?.ordinal === last + 2 && isInCapitals(letter, paragraphs[at]);
    if (!mark || !(isMissing || isOne(below[at] ?? null)) || !isHeading(letter, paragraphs[at])) return label;
    last += 1;
    return { style: 'roman', mark, ordinal: last, length: label.length };
  });
};
const isTorn = ({ mark }: Label): boolean => mark.endsWith('L');
/** The last label before each place. */
const nearest = (labels: readonly (Label | null)[]): (Label | null)[] => {
  let last: Label | null = null;
  return labels.map((label) => {
    const before = last;
    last = label ?? last;
    return before;
  });
};
const isOne = (label: Label | null): boolean => label?.style === 'number' && label.ordinal === 1 && label.bracketed === undefined;
const isHeading = (letter: LetterText, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.end - paragraph.start < LONGEST_HEADING &&
  !/[;,]$/u.test(letter.textOf(paragraph.end - 1, paragraph.end));

const isInCapitals = (letter: LetterText, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  !/\p{Ll}/u.test(letter.textOf(paragraph.contentStart, Math.min(paragraph.end, paragraph.start + LONGEST_HEADING)));

const withoutLonePluses = (letter: LetterText, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[]): (Label | null)[] =>
  labels.map((label, at) => {
    const above = paragraphs[at - 1];
    if (label?.style !== 'plus' || labels[at - 1]?.style !== 'dash' || labels[at + 1]?.style !== 'dash' || !above) return label;
    // Only a colon announces particulars; behind a full stop the next point begins.
    return /[.;]$/u.test(letter.textOf(above.end - 1, above.end)) ? { ...label, style: 'dash' } : label;
  });
