import type { StoryEntry } from '@cascade/lineage/domain';
import type { TaskPage } from '@cascade/lineage';
import { marksOf, STATE_SIGNS } from '@cascade/lineage/domain';
import { bold, dim, inSign, plain, type Piece } from './paint';
import { eventInWords } from './event-words';
import { inLanguage } from './vocabulary';
import { dateInWords, dueInWords } from './words';
import type { Language } from './language';

const SAID = {
  on: { vi: 'ngày', en: 'of' },
  notComputed: { vi: 'chưa tính', en: 'not computed yet' },
  until: { vi: 'đến hết', en: 'until the end of' },
  basis: { vi: 'căn cứ', en: 'on the evidence of' },
  firstDue: { vi: 'hạn ban đầu', en: 'first due' },
  lead: { vi: 'chủ trì', en: 'lead' },
  coOperator: { vi: 'phối hợp', en: 'co-operates' },
  done: { vi: 'xong', en: 'done' },
  never: { vi: 'đã đính chính: không xảy ra', en: 'put right: it never happened' },
  putRight: { vi: 'đã đính chính', en: 'put right' },
  keep: { vi: 'giữ nguyên', en: 'stays' },
  amend: { vi: 'sẽ điều chỉnh', en: 'to be amended' },
  withdraw: { vi: 'sẽ rút', en: 'to be withdrawn' },
} as const;
const decided = (value: unknown, language: Language): string =>
  value === 'keep' || value === 'amend' || value === 'withdraw' ? SAID[value][language] : '';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const detail = ({ type, data }: StoryEntry, language: Language): string => {
  const value = data['value'] as { amount: number; unit: string } | null | undefined;
  const due = data['dueAt'];
  const until = data['untilOn'];
  return [
    value ? `${value.amount} ${value.unit}` : '',
    text(data['productSymbol']),
    type === 'TaskReportedDone' ? `${SAID.on[language]} ${dateInWords(text(data['productOn']))}` : '',
    type === 'DeadlineSet' ? (typeof due === 'string' ? dueInWords(Date.parse(due)) : SAID.notComputed[language]) : '',
    typeof until === 'string' ? `${SAID.until[language]} ${dateInWords(until)}` : '',
    decided(data['decision'], language),
    text(data['note']),
    text(data['words']),
    text(data['reason']),
    text(data['name']),
    typeof data['evidence'] === 'string' ? `${SAID.basis[language]}: ${data['evidence']}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
};
const marks = (task: TaskPage, language: Language): Piece[] =>
  marksOf(task).map((mark) => plain(`  ${STATE_SIGNS[mark].sign} ${STATE_SIGNS[mark][language]}`));
/** A task with all that is on record of it, a line each. */
export const drawTask = (task: TaskPage, language: Language): readonly (readonly Piece[])[] => {
  const sign = STATE_SIGNS[task.state];
  const lines: Piece[][] = [
    [
      inSign(`${sign.sign} ${sign[language]}`, sign),
      ...marks(task, language),
      bold(`  ${task.assigneeName ?? '?'}`),
      dim(`  ${task.taskId}`),
    ],
    [
      plain(
        `${task.directiveSymbol ?? inLanguage('noNumber', language)} ${inLanguage('item', language)} ${task.itemLabel ?? '?'}  ${inLanguage('due', language)} ${dueInWords(task.dueAt)}`,
      ),
    ],
    ...(task.firstDueAt !== null && task.firstDueAt !== task.dueAt
      ? [[dim(`  ${SAID.firstDue[language]} ${dueInWords(task.firstDueAt)}`)]]
      : []),
    ...(task.itemText ? [[dim(task.itemText.replace(/\s+/g, ' ').trim())]] : []),
  ];
  for (const { authorityId, role, part, done } of task.parts)
    lines.push([
      plain(`  ${SAID[role][language]}: ${task.names[authorityId] ?? authorityId}`),
      dim(`  ${part ?? ''}${done ? `  ✓ ${SAID.done[language]}` : ''}`),
    ]);
  for (const entry of task.entries)
    lines.push([
      dim(`  ${dateInWords(entry.occurredAt, language)}  `),
      plain(eventInWords(entry.type, language)),
      plain(`  ${detail(entry, language)}`),
      dim(`  ${entry.onBehalfOf === null ? '' : (task.names[entry.onBehalfOf] ?? '')}`),
      ...(entry.corrected ? [dim(`  (${entry.corrected.voided ? SAID.never[language] : SAID.putRight[language]})`)] : []),
      dim(`  ${entry.eventId}`),
    ]);
  return lines;
};
