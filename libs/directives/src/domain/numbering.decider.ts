import { DomainError, type CommandOf, type Decider, type EventOf } from '@cascade/event-store/domain';
import { checkSeries } from './issue-rules';
import { COMMON_SERIES } from './stream-names';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'numbering.year-unusable': { year: number };
    'numbering.type-twice': { documentType: string };
    'numbering.series-twice': { series: string };
    'numbering.types-missing': { series: string };
  }
}
/** Types that are numbered in a series of their own; all others share the common one. */
export interface NumberingRule {
  readonly series: string;
  readonly documentTypes: readonly string[];
}
/** How a body numbers its documents from a year on, as the head of the office decided (NĐ 30/2020, Điều 15). */
export type NumberingSet = EventOf<'NumberingSet', 1, { authorityId: string; fromYear: number; rules: readonly NumberingRule[] }>;
export type NumberingCommand = CommandOf<'SetNumbering', NumberingSet['data']>;
/** Rules by their first year. */
export type NumberingState = ReadonlyMap<number, readonly NumberingRule[]>;

export const policyStream = (authorityId: string): string => `policy-${authorityId}`;

export const numbering: Decider<NumberingState, NumberingCommand, NumberingSet> = {
  initial: new Map(),
  decide({ data }, state) {
    const { fromYear, rules } = data;
    if (!Number.isInteger(fromYear) || fromYear < 1945 || fromYear > 2200)
      throw new DomainError('numbering.year-unusable', { year: fromYear });
    const types = new Set<string>();
    const names = new Set<string>([COMMON_SERIES]);
    for (const { series, documentTypes } of rules) {
      checkSeries(series);
      if (names.has(series)) throw new DomainError('numbering.series-twice', { series });
      if (documentTypes.length === 0) throw new DomainError('numbering.types-missing', { series });
      names.add(series);
      for (const documentType of documentTypes) {
        if (types.has(documentType)) throw new DomainError('numbering.type-twice', { documentType });
        types.add(documentType);
      }
    }
    if (JSON.stringify(state.get(fromYear)) === JSON.stringify(rules)) return [];
    return [{ type: 'NumberingSet', version: 1, data }];
  },
  // Other rules of the body (reminders) stand in the same stream.
  evolve: (state, { type, data }) => (type === 'NumberingSet' ? new Map(state).set(data.fromYear, data.rules) : state),
};
/** The series that a document of this type and year takes its number from: by the latest rules that had begun. */
export const seriesFor = (state: NumberingState, year: number, documentType: string | null): string => {
  const since = [...state.keys()].filter((from) => from <= year).sort((a, b) => b - a)[0];
  const rules = since === undefined ? [] : state.get(since)!;
  return rules.find(({ documentTypes }) => documentType !== null && documentTypes.includes(documentType))?.series ?? COMMON_SERIES;
};
