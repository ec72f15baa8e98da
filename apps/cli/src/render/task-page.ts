import type { StoryEntry } from '@cascade/lineage/domain';
import type { TaskPage } from '@cascade/lineage';
import { STATE_SIGNS } from '@cascade/lineage/domain';
import { bold, dim, inSign, plain, type Piece } from './paint';
import { dueInWords } from './task-table';
import { dateInWords } from './words';

const WORDS: Readonly<Record<string, string>> = {
  TaskAssigned: 'được giao',
  TaskReassigned: 'được giao lại',
  DeadlineSet: 'thời hạn',
  TaskAccepted: 'nhận việc',
  TaskRefused: 'từ chối',
  TaskProgressed: 'tiến độ',
  TaskReportedDone: 'báo cáo hoàn thành',
  TaskConfirmed: 'xác nhận hoàn thành',
  TaskReturned: 'trả lại',
  TaskWithdrawn: 'thu hồi',
  TaskFileAdded: 'thêm tệp',
  TaskExtensionAsked: 'đề nghị gia hạn',
  TaskExtensionGranted: 'đồng ý gia hạn',
  TaskExtensionRefused: 'không đồng ý gia hạn',
  TaskHandedOver: 'chuyển giao',
  TaskPartsAssigned: 'phân công',
  TaskPartReported: 'báo cáo phần việc',
  ReportingDutySet: 'chế độ báo cáo',
  FactCorrected: 'đính chính ghi nhận',
};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const detail = ({ type, data }: StoryEntry): string => {
  const value = data['value'] as { amount: number; unit: string } | null | undefined;
  const due = data['dueAt'];
  const until = data['untilOn'];
  return [
    value ? `${value.amount} ${value.unit}` : '',
    text(data['productSymbol']),
    type === 'TaskReportedDone' ? `ngày ${dateInWords(text(data['productOn']))}` : '',
    type === 'DeadlineSet' ? (typeof due === 'string' ? dueInWords(Date.parse(due)) : 'chưa tính') : '',
    typeof until === 'string' ? `đến hết ${dateInWords(until)}` : '',
    text(data['note']),
    text(data['reason']),
    text(data['name']),
    typeof data['evidence'] === 'string' ? `căn cứ: ${data['evidence']}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
};
/** A task with all that is on record of it, a line each. */
export const drawTask = (task: TaskPage): readonly (readonly Piece[])[] => {
  const sign = STATE_SIGNS[task.state];
  const lines: Piece[][] = [
    [inSign(`${sign.sign} ${sign.vi}`, sign), bold(`  ${task.assigneeName ?? '?'}`), dim(`  ${task.taskId}`)],
    [plain(`${task.directiveSymbol ?? '(không số)'} mục ${task.itemLabel ?? '?'}  hạn ${dueInWords(task.dueAt)}`)],
    ...(task.firstDueAt !== null && task.firstDueAt !== task.dueAt ? [[dim(`  hạn ban đầu ${dueInWords(task.firstDueAt)}`)]] : []),
    ...(task.itemText ? [[dim(task.itemText.replace(/\s+/g, ' ').trim())]] : []),
  ];
  for (const { authorityId, role, part, done } of task.parts)
    lines.push([
      plain(`  ${role === 'lead' ? 'chủ trì' : 'phối hợp'}: ${task.names[authorityId] ?? authorityId}`),
      dim(`  ${part ?? ''}${done ? '  ✓ xong' : ''}`),
    ]);
  for (const entry of task.entries)
    lines.push([
      dim(`  ${dateInWords(entry.occurredAt)}  `),
      plain(WORDS[entry.type] ?? entry.type),
      plain(`  ${detail(entry)}`),
      dim(`  ${entry.onBehalfOf === null ? '' : (task.names[entry.onBehalfOf] ?? '')}`),
      ...(entry.corrected ? [dim(entry.corrected.voided ? '  (đã đính chính: không xảy ra)' : '  (đã đính chính)')] : []),
      dim(`  ${entry.eventId}`),
    ]);
  return lines;
};
