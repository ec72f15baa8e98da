import type { TableRow, TaskTable } from '../layout/table-rows';
import type { Read, ReadItem } from '../reading';
import type { LetterText, Piece } from '../text/letter-text';
import { deadlineIn, readOf, timeOf } from './deadlines';
import { namesIn } from './plan-attributes';
import { recurrenceIn } from './recurrences';
import { reportingIn } from './reporting';
import { assigneeText } from './split-assignees';
import { targetIn } from './targets';

/** What the columns of a table say is as sure as a sentence that says it. */
const CONFIDENCE = 0.88;

/** The rows of a table of assignments as items; `under` is the place of the heading that the table stands below, '' for none. */
export const tableItems = (letter: LetterText, { rows }: TaskTable, under: string, on: string | null): ReadItem[] =>
  rows.map((row, index) => itemOf(letter, row, [under, row.mark || String(index + 1)].filter(Boolean).join('.'), on));

const itemOf = (letter: LetterText, { what, lead, help, time }: TableRow, label: string, on: string | null): ReadItem => {
  const repeats = time ? recurrenceIn(letter, time) : null;
  return {
    label,
    span: letter.spanOf(what),
    text: letter.valueOf(what),
    assignees: named(letter, lead),
    coOperators: named(letter, help),
    verb: null,
    deadline: readOf(letter, (time && !repeats?.value ? timeOf(letter, time, on) : null) ?? deadlineIn(letter, what, on)),
    recurrence: repeats?.value ? repeats : recurrenceIn(letter, what),
    target: targetIn(letter, what),
    ...reportingIn(letter, what),
    confidence: CONFIDENCE,
  };
};

/** A cell of names; one that begins with no name that is known still names somebody. */
const named = (letter: LetterText, cell: Piece | null): Read<string>[] => {
  if (!cell) return [];
  const pieces = namesIn(letter, cell);
  const all = pieces.length > 0 ? pieces : [letter.trim(cell, ';,.')];
  return all.map((piece) => ({
    value: assigneeText(letter, piece),
    confidence: pieces.length > 0 ? CONFIDENCE : 0.6,
    span: letter.spanOf(piece),
    warnings: [],
  }));
};
