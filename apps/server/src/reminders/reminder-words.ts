import type { ListedReminder } from '@cascade/lineage';
import { dueInWords } from '@cascade/calendar/domain';

const when = (days: number): { vi: string; en: string } =>
  days < 0
    ? { vi: `còn ${-days} ngày`, en: `${-days} days left` }
    : days === 0
      ? { vi: 'đến hạn', en: 'due' }
      : { vi: `quá hạn ${days} ngày`, en: `${days} days overdue` };
/** A limit at midnight is the end of the day before; any other names its hour. */
const limitOf = (dueAt: number): string => {
  const words = dueInWords(dueAt);
  return `${words.includes(':') ? 'trước' : 'hết ngày'} ${words}`;
};
const BY_HAND = { vi: 'đôn đốc', en: 'a reminder from above' };
/** What a reminder says, in both languages; the task's words come from its order. */
export const wordsOf = ({ days, about, by, task }: ListedReminder): { readonly subject: string; readonly text: string } => {
  const words = about === 'byHand' ? BY_HAND : when(days);
  const order = task?.directiveSymbol ?? '';
  const lines = [
    `${words.vi} · ${words.en}`,
    by ? `${by.byName ?? by.byId} đôn đốc${by.words ? `: ${by.words}` : ''}` : '',
    about === 'given' ? `Đơn vị thực hiện: ${task?.assigneeName ?? task?.bodyName ?? ''}` : '',
    `Văn bản: ${order} (${task?.issuerName ?? ''})`,
    `Nhiệm vụ ${task?.itemLabel ?? ''}: ${task?.itemText ?? ''}`,
    task?.dueAt ? `Thời hạn: ${limitOf(task.dueAt)}` : '',
  ];
  return { subject: `[${words.vi}] ${order}: nhiệm vụ ${task?.itemLabel ?? ''}`, text: lines.filter(Boolean).join('\n') };
};
