import type { ListedReminder, RemindedLetter } from '@cascade/lineage';
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
export const wordsOf = ({ days, about, by, task, letter }: ListedReminder): { readonly subject: string; readonly text: string } => {
  const words = about === 'byHand' ? BY_HAND : when(days);
  const order = task?.directiveSymbol ?? '';
  if (letter) return wordsOfLetter(letter, by);
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
/** Of a letter that its recipient is asked to register or to answer. */
const wordsOfLetter = ({ symbol, subject, issuerName }: RemindedLetter, by: ListedReminder['by']): ReturnType<typeof wordsOf> => {
  const order = symbol ?? '';
  const lines = [
    `${BY_HAND.vi} · ${BY_HAND.en}`,
    by ? `${by.byName ?? by.byId} đôn đốc${by.words ? `: ${by.words}` : ''}` : '',
    `Văn bản: ${order} (${issuerName ?? ''})`,
    subject ? `Trích yếu: ${subject}` : '',
    'Chưa có văn bản triển khai của đơn vị · no order of your own is known yet',
  ];
  return { subject: `[${BY_HAND.vi}] ${order}: văn bản chưa được triển khai`, text: lines.filter(Boolean).join('\n') };
};
