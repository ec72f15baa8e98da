import type { QueryContext } from '@cascade/event-store';
import { dayNumberSql } from '../reading/day-sql';
import { holding, idSet } from '../reading/select';
import { walkDown } from '../reading/walks';

/** answer: from the day of the order to the day of the recipient's own; receipt: to the day on which it was registered. */
export type RelayMeasure = 'answer' | 'receipt';
export const RELAY_MEASURES: readonly RelayMeasure[] = ['answer', 'receipt'];
export interface RelayScope {
  readonly measure: RelayMeasure;
  /** Only this order and those below it. */
  readonly directiveId?: string;
  /** Only orders dated in [from, to), ms. */
  readonly from?: number;
  readonly to?: number;
}
const ENDS: Readonly<Record<RelayMeasure, string>> = { answer: 'a.dated_at', receipt: 'v.received_at' };
/** Who owes an answer; or who must register: those it was addressed to. A body that was waived from owing is no relay. */
const EXPECTED: Readonly<Record<RelayMeasure, string>> = {
  answer: `v.owes IN ('owed', 'answered')`,
  receipt: `(v.role IN ('to', 'coAddressed') OR v.owes IN ('owed', 'answered')) AND v.state <> 'refused'`,
};
/** Days of a relay; null while it waits. One that came before the order counts as at once. */
export const daysOf = (measure: RelayMeasure): string =>
  `CASE WHEN ${ENDS[measure]} IS NULL THEN NULL ELSE max(0, ${dayNumberSql(ENDS[measure])} - ${dayNumberSql('d.dated_at')}) END`;

/** Deliveries `v` of orders `d` with their answers `a`, the levels of giver `i` and recipient `r`. */
export const relaysFrom = (
  context: QueryContext,
  { measure, directiveId, from, to }: RelayScope,
): { readonly sql: string; readonly params: Record<string, string | number> } => {
  const where = [EXPECTED[measure], holding('v')];
  const params: Record<string, string | number> = {};
  if (directiveId !== undefined) {
    params['$orders'] = idSet([directiveId, ...walkDown(context, [directiveId], { drafts: false }).nodes.keys()]);
    where.push('v.directive_id IN (SELECT value FROM json_each($orders))');
  }
  for (const [name, condition, value] of [
    ['$from', 'd.dated_at >= $from', from],
    ['$to', 'd.dated_at < $to', to],
  ] as const)
    if (value !== undefined) {
      params[name] = value;
      where.push(condition);
    }
  const sql = `FROM deliveries AS v
    CROSS JOIN directives AS d ON d.directive_id = v.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')}
    LEFT JOIN directives AS a ON a.directive_id = v.answered_by AND v.owes = 'answered' AND ${holding('a')}
    LEFT JOIN authorities AS i ON i.authority_id = d.issuer_id AND ${holding('i')}
    LEFT JOIN authorities AS r ON r.authority_id = v.authority_id AND ${holding('r')}
    WHERE ${where.join(' AND ')}`;
  return { sql, params };
};
