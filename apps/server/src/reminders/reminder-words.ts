import type { ListedReminder } from '@cascade/lineage';
import { dayOf } from '@cascade/calendar/domain';

/** '20/8/2020': the last day in time, since `dueAt` is the first instant that is too late. */
export const lastDay = (dueAt: number): string =>
  dayOf(dueAt - 1)
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0/, ''))
    .join('/');
const when = (days: number): { vi: string; en: string } =>
  days < 0
    ? { vi: `còn ${-days} ngày`, en: `${-days} days left` }
    : days === 0
      ? { vi: 'đến hạn', en: 'due' }
      : { vi: `quá hạn ${days} ngày`, en: `${days} days overdue` };
/** What a reminder says, in both languages; the task's words come from its order. */
export const wordsOf = ({ days, about, task }: ListedReminder): { readonly subject: string; readonly text: string } => {
  const words = when(days);
  const order = task?.directiveSymbol ?? '';
  const lines = [
    `${words.vi} · ${words.en}`,
    about === 'given' ? `Đơn vị thực hiện: ${task?.assigneeName ?? task?.bodyName ?? ''}` : '',
    `Văn bản: ${order} (${task?.issuerName ?? ''})`,
    `Nhiệm vụ ${task?.itemLabel ?? ''}: ${task?.itemText ?? ''}`,
    task?.dueAt ? `Thời hạn: hết ngày ${lastDay(task.dueAt)}` : '',
  ];
  return { subject: `[${words.vi}] ${order}: nhiệm vụ ${task?.itemLabel ?? ''}`, text: lines.filter(Boolean).join('\n') };
};
