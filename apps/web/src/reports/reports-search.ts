import { addressOf, matching, texts } from '../frame/address-fields';

/** One period of a report: of which order and item it is gathered, and the task whose report it becomes. */
export const reportSearch = addressOf({ ...texts('order', 'item', 'task'), period: matching(/^\d{4}(-\d\d(-\d\d)?|-[WQH]\d{1,2})?$/) });
export type ReportSearch = ReturnType<typeof reportSearch>;
