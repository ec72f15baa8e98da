import type { ListedTask, TaskList } from '@cascade/lineage';
import { marksOf, STATE_SIGNS } from '@cascade/lineage/domain';
import { barOf } from './bar';
import { dim, inSign, lengthOf, lineOf, plain, type Paper, type Piece } from './paint';
import type { Language } from './language';
import { statedLine } from './tree';
import { inLanguage } from './vocabulary';
import { dueInWords } from './words';

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - lengthOf(text)));
const TEXT_WIDTH = 60;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return lengthOf(line) > TEXT_WIDTH ? lineOf([plain(line)], { colour: false, width: TEXT_WIDTH }) : line;
};
const row = (task: ListedTask, language: Language): Piece[][] => {
  const sign = STATE_SIGNS[task.state];
  const marks = marksOf(task)
    .map((mark) => `${STATE_SIGNS[mark].sign} ${STATE_SIGNS[mark][language]}`)
    .join(', ');
  return [
    [inSign(sign.sign, sign)],
    [inSign(sign[language], sign)],
    [plain(dueInWords(task.dueAt))],
    [plain(task.assigneeName ?? task.bodyName ?? '?')],
    [plain(`${task.directiveSymbol ?? inLanguage('noNumber', language)} ${inLanguage('item', language)} ${task.itemLabel ?? '?'}`)],
    [dim(marks)],
    task.rollUp ? [dim('↳ '), ...barOf(task.rollUp, language)] : [],
    [dim(shortened(task.itemText ?? ''))],
    [dim(task.taskId)],
  ];
};
const widthOf = (cell: readonly Piece[]): number => cell.reduce((sum, { text }) => sum + lengthOf(text), 0);

/** A line a task: sign and word, until when, who, from which order. Columns as wide as what stands in them. */
export const drawTasks = (
  list: TaskList & { asOf: string; knownAt: number; ordinal: number },
  paper: Paper,
  language: Language = 'vi',
): string[] => {
  const rows = list.items.map((task) => row(task, language));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => widthOf(cells[column] ?? []))));
  const lines = [lineOf([dim(statedLine(list, language))], paper)];
  if (rows.length === 0) lines.push(inLanguage('noTasks', language));
  for (const cells of rows)
    lines.push(
      lineOf(
        cells.flatMap((cell, column) => {
          const width = widths[column] ?? 0;
          return width === 0 ? [] : [...cell, plain(padded('', width - widthOf(cell) + 2))];
        }),
        paper,
      ),
    );
  if (list.next) lines.push(lineOf([dim(`… ${inLanguage('nextPage', language)}: --cursor ${list.next}`)], { ...paper, width: null }));
  return lines;
};
