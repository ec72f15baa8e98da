/**
 * How a deadline was worded, as data (domain.md 5 in the field's guide). Nothing is invented where the text gives none:
 * 'ngay', 'khẩn trương', 'định kỳ nhắc lại' have no rule.
 */
export type DeadlineRule =
  /** 'trước ngày 20/8/2020' is exclusive; 'đến ngày', 'đến hết ngày', 'chậm nhất ngày' inclusive. `hour` as 'HH:MM' where one is given. */
  | {
      readonly kind: 'fixed';
      readonly text: string;
      readonly on: string;
      /** First day of a range ('từ ngày 15/5 đến ngày 25/5/2017'), which ends `on`; absent where the text names one day. */
      readonly from?: string;
      readonly hour: string | null;
      readonly inclusive: boolean;
    }
  | {
      readonly kind: 'relative';
      readonly text: string;
      readonly amount: number;
      readonly unit: 'workingDay' | 'day' | 'month' | 'hour';
      readonly trigger: 'signed' | 'received';
    }
  /** Due again and again ('trước 14 giờ hàng ngày'): each occurrence has its own instant, the task itself has none. */
  | { readonly kind: 'recurring'; readonly text: string; readonly recurrence: Recurrence }
  /** 'theo quy định', 'theo thời hạn tại …': unresolved until the other rule is linked. */
  | {
      readonly kind: 'byReference';
      readonly text: string;
      /** 'trong 5 ngày kể từ ngày kết thúc kiểm tra': how long it is, once the event it runs from is known. */
      readonly count?: { readonly amount: number; readonly unit: 'workingDay' | 'day' | 'month' | 'hour' };
    };

export interface Recurrence {
  readonly text: string;
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'unstated';
  /** 'HH:MM', exclusive ('trước 14 giờ'). */
  readonly before: string | null;
  /** Day of the month or ISO weekday; null where none is said. */
  readonly day: number | null;
  /** Of a yearly one, the month that its day is in; where none is said, December. */
  readonly month?: number;
  readonly inclusive: boolean;
}
