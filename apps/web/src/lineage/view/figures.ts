/** Marks of how long things take, for the benchmark and for whoever looks into the browser's own tools. Nothing is sent anywhere. */
const SET_OUT = 'lineage:set-out';
const EXPAND = 'lineage:expand';

/** Somebody asked for more. */
export const askedForMore = (nodes: number): void => void performance.mark(EXPAND, { detail: nodes });
const measureFrom = (mark: string, name: string, nodes: number): void => {
  const last = performance.getEntriesByName(mark, 'mark').at(-1);
  if (!last) return;
  performance.clearMarks(mark);
  performance.measure(name, { start: last.startTime, end: performance.now(), detail: nodes });
};
/** A picture was drawn: what had been waited for is measured, once. */
export const drawn = (nodes: number): void => {
  measureFrom(SET_OUT, 'lineage:first-view', nodes);
  const [asked] = performance.getEntriesByName(EXPAND, 'mark').slice(-1) as PerformanceMark[];
  if (asked && asked.detail !== nodes) measureFrom(EXPAND, 'lineage:expanded', nodes);
};
