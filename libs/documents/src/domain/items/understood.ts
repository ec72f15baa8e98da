import type { ReadRecurrence, ReadTarget } from '../reading';
import { LetterText } from '../text/letter-text';
import { recurrenceIn } from './recurrences';
import { targetIn } from './targets';

const wholeOf = (text: string): readonly [LetterText, { readonly start: number; readonly end: number }] => {
  const letter = new LetterText(text);
  return [letter, { start: 0, end: letter.text.length }];
};
/** What somebody's own wording of a recurring report means, read as a letter is: 'trước 14 giờ hàng ngày'. Null where it names no recurrence. */
export const recurrenceOf = (text: string): ReadRecurrence | null => recurrenceIn(...wholeOf(text)).value;
/** The same of a target: 'tối thiểu 60% hộ dân'. Null where it has no figure that is compared or shared. */
export const targetOf = (text: string): ReadTarget | null => targetIn(...wholeOf(text)).value;
