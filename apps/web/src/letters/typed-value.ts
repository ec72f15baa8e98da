import { recurrenceOf, targetOf } from '@cascade/documents/domain';
import { dayOf } from '../words/dates';
import type { LetterReading, ReadingField } from './reading-fields';

/** What stands in the input of a field: days as they are written here, nothing where nothing was read. */
export const shownIn = ({ kind, value }: Pick<ReadingField, 'kind' | 'value'>): string => {
  if (value === null || value === undefined) return '';
  return kind === 'day' && typeof value === 'string' ? dayOf(value) : String(value);
};
/** '20/8/2020' or '2020-08-20' -> true: what the server reads as a day. Whether the calendar has it, the server says. */
export const looksLikeDay = (typed: string): boolean =>
  /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|\d{4}(?:-\d\d){0,2})$/.test(typed.trim());

export type TypedProblem = 'day' | 'number' | 'recurrence';
/** What is wrong with what was typed, as far as it can be told here; null: nothing. */
export const typedProblem = ({ kind }: Pick<ReadingField, 'kind'>, typed: string): TypedProblem | null => {
  const text = typed.trim();
  if (text === '') return null;
  if ((kind === 'day' || kind === 'deadline') && !looksLikeDay(text)) return 'day';
  if (kind === 'number' && !/\d/.test(text)) return 'number';
  if (kind === 'recurrence' && recurrenceOf(text) === null) return 'recurrence';
  return null;
};
const NUMBER = /\d+(?:[.,]\d+)?/;
/** The value that a correction sends for what was typed; an empty input says that the letter has none. */
export const correctedValue = (
  { kind, pointer }: Pick<ReadingField, 'kind' | 'pointer'>,
  typed: string,
  { content }: LetterReading,
): unknown => {
  const text = typed.trim();
  if (text === '') return null;
  if (kind === 'person') {
    const { role = null, capacities = [] } = content.signatory ?? {};
    return { name: text, role, capacities };
  }
  if (kind === 'recurrence') {
    const understood = recurrenceOf(text);
    return understood && { ...understood, text };
  }
  if (kind === 'number') {
    const understood = targetOf(text);
    if (understood && understood.comparison !== null) return { ...understood, text };
    const target = content.items[Number(pointer.split('/')[2])]?.target;
    const value = Number(NUMBER.exec(text)?.[0].replace(',', '.'));
    return {
      text,
      value: Number.isFinite(value) ? value : null,
      unit: target?.unit ?? (text.includes('%') ? '%' : null),
      base: target?.base ?? null,
      comparison: target?.comparison ?? null,
    };
  }
  return text;
};
