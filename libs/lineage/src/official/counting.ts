import type { Instant } from '@cascade/calendar/domain';
import type { Force } from '@cascade/tasks/domain';
import {
  countOfficial,
  noOfficialCounts,
  officialRow,
  type OfficialCounts,
  type OfficialRow,
  type OfficialTask,
} from '../domain/official-table';

export const GROUPINGS = ['total', 'body', 'level', 'directive'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export interface OfficialLine extends OfficialRow {
  /** Body, level or directive; null in the line of all. */
  readonly key: string | null;
  readonly name: string | null;
}
/** Binding tasks make the official table; requests and encouragements are counted apart. */
export interface OfficialTable {
  readonly by: Grouping;
  readonly lines: readonly OfficialLine[];
  readonly total: OfficialRow;
  readonly requests: OfficialRow;
  readonly encouragements: OfficialRow;
  /** 'kept': from counts that are kept; 'counted': from the tasks themselves. Both say the same. */
  readonly from: 'kept' | 'counted';
}
/** Gathers what is counted, line by line and by force. */
export class Counting {
  readonly #asOf: Instant;
  readonly #byForce: Readonly<Record<Force, OfficialCounts>> = {
    binding: noOfficialCounts(),
    request: noOfficialCounts(),
    encouragement: noOfficialCounts(),
  };
  readonly #lines = new Map<string, OfficialCounts>();

  constructor(asOf: Instant) {
    this.#asOf = asOf;
  }
  add(key: string | null, force: Force, task: OfficialTask, n: number): void {
    countOfficial(this.#byForce[force], task, this.#asOf, n);
    if (key === null || force !== 'binding') return;
    let line = this.#lines.get(key);
    if (!line) this.#lines.set(key, (line = noOfficialCounts()));
    countOfficial(line, task, this.#asOf, n);
  }
  /** What is overdue comes first. */
  table(by: Grouping, from: OfficialTable['from'], nameOf: (key: string) => string | null): OfficialTable {
    const { binding, request, encouragement } = this.#byForce;
    const total = officialRow(binding);
    const lines: OfficialLine[] = [...this.#lines].map(([key, counts]) => ({ key, name: nameOf(key), ...officialRow(counts) }));
    lines.sort((a, b) => b.openOverdue - a.openOverdue || b.total - a.total || (a.key! < b.key! ? -1 : 1));
    return {
      ...{ by, from, total, requests: officialRow(request), encouragements: officialRow(encouragement) },
      lines: by === 'total' ? [{ key: null, name: null, ...total }] : lines,
    };
  }
}
