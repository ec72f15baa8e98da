/** One period of a report: of which order and item it is gathered, and the task whose report it becomes. */
export interface ReportSearch {
  readonly order?: string;
  readonly item?: string;
  readonly period?: string;
  readonly task?: string;
}
const PERIOD = /^\d{4}(-\d\d(-\d\d)?|-[WQH]\d{1,2})?$/;
/** What of an address names a report; the rest is left out. */
export const reportSearch = (search: Readonly<Record<string, unknown>>): ReportSearch => {
  const { order, item, period, task } = search;
  const said = Object.entries({ order, item, task }).filter(([, value]) => typeof value === 'string' && value !== '');
  return { ...Object.fromEntries(said), ...(typeof period === 'string' && PERIOD.test(period) && { period }) };
};
