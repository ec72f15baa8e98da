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
  if (!labels.some((label) => label?.style === 'roman' && label.ordinal > 1)) return [...labels];
  const above = nearest(labels);
  const below = nearest([...labels].reverse()).reverse();
  let last = 0;
  return labels.map((label, at) => {
    if (label?.style === 'roman') last = label.ordinal;
    // Right below a Roman number '1.' begins its own list.
    if (!label || !isOne(label) || !isOne(below[at] ?? null) || above[at]?.style === 'roman') return label;
    const mark = ROMANS[last + 1];
    if (!mark || !isHeading(letter, paragraphs[at])) return label;
    last += 1;
    return { style: 'roman', mark, ordinal: last, length: label.length };
  });
};
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

const withoutLonePluses = (letter: LetterText, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[]): (Label | null)[] =>
  labels.map((label, at) => {
    const above = paragraphs[at - 1];
    if (label?.style !== 'plus' || labels[at - 1]?.style !== 'dash' || labels[at + 1]?.style !== 'dash' || !above) return label;
    // Only a colon announces particulars; behind a full stop the next point begins.
    return /[.;]$/u.test(letter.textOf(above.end - 1, above.end)) ? { ...label, style: 'dash' } : label;
  });
