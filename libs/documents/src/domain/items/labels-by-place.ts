import type { Paragraph } from '../layout/paragraphs';
import type { LetterText } from '../text/letter-text';
import type { Label } from './labels';

/** '_ 1 Điền thông tin', '1 Lập danh sách': a number whose full stop a scan lost. */
const WITHOUT_STOP = /^[_.,:\s]{0,3}1\s(?=\p{Lu}\p{Ll})/u;
const LEAD = 8;

/**
 * Labels that only their place gives away: a '1' without its full stop between a colon and '2.' begins the list; an underscore alone, with no dash before
 * or behind it, is a speck and no list.
 */
export const labelsByPlace = (letter: LetterText, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[]): (Label | null)[] =>
  labels.map((label, at) => {
    const paragraph = paragraphs[at];
    const above = paragraphs[at - 1];
    if (!paragraph || !above) return label;
    const opening = letter.textOf(paragraph.start, Math.min(paragraph.end, paragraph.start + LEAD));
    const announced = letter.textOf(above.end - 1, above.end) === ':';
    if (label === null) {
      const length = announced ? (WITHOUT_STOP.exec(opening)?.[0].length ?? 0) : 0;
      return length > 0 && isSecond(labels[at + 1] ?? null) ? { style: 'number', mark: '1', ordinal: 1, length } : null;
    }
    const isAlone =
      label.style === 'dash' && opening.startsWith('_') && labels[at - 1]?.style !== 'dash' && labels[at + 1]?.style !== 'dash';
    return isAlone && !announced ? null : label;
  });
const isSecond = (label: Label | null): boolean => label?.style === 'number' && label.ordinal === 2;

/** The paragraph with its content where this label ends; one that lost a label begins with its words. */
export const relabelled = (paragraph: Paragraph, label: Label | null): Paragraph => {
  if (label && !paragraph.label) return { ...paragraph, label, contentStart: paragraph.start + label.length };
  return !label && paragraph.label?.style === 'dash' ? { ...paragraph, label: null, start: paragraph.contentStart } : paragraph;
};
