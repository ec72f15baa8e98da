import type { FieldError } from '../http/request-errors';
import type { ContentDto, DeadlineDto } from './content.dto';

/** No order of these offices gives more time than ten years: what does was mistyped. */
const MOST: Readonly<Record<string, number>> = { hour: 8_760, day: 3_650, workingDay: 2_500, month: 120 };
const deadlineErrors = (field: string, { kind, amount, unit }: DeadlineDto): FieldError[] => {
  const most = MOST[unit ?? ''];
  if (kind !== 'relative' || amount === undefined || most === undefined || amount <= most) return [];
  return [{ field: `${field}.amount`, vi: `không được quá ${most} (${unit})`, en: `must be ${most} or less (${unit})` }];
};
/** What each field allows and the whole does not: an item that says nothing, a limit of a hundred years. */
export const contentErrors = ({ items }: ContentDto): readonly FieldError[] =>
  items.flatMap(({ text, carries, deadline }, place) => [
    ...(carries || (typeof text === 'string' ? text.trim() : text)
      ? []
      : [
          {
            field: `content.items.${place}.text`,
            vi: 'còn thiếu: mục phải có nội dung hoặc chuyển tiếp mục của văn bản trên (carries)',
            en: 'is missing: an item has a text or carries an item of the order above',
          },
        ]),
    ...(deadline ? deadlineErrors(`content.items.${place}.deadline`, deadline) : []),
  ]);
/** The documents that a content passes items of on, by the path of the field. */
export const carriedIn = ({
  items,
}: ContentDto): readonly { readonly field: string; readonly directiveId: string; readonly itemId: string }[] =>
  items.flatMap(({ carries }, place) => (carries ? [{ field: `content.items.${place}.carries`, ...carries }] : []));
