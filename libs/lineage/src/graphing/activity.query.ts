import { isoDayOf } from '@cascade/calendar/domain';
import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { dayNumberSql } from '../reading/day-sql';
import { directivesById } from '../reading/directive-rows';
import { ghostKey, ghostOf, walkDown, walkUp } from '../reading/walks';
import { idSet, selectArrays } from '../reading/select';
import { ghostFocus } from '../tracing/ghost-focus';

export interface ActivityParams {
  readonly directiveId: string;
}
export interface Activity {
  /** Days on which anything of the chain changed, the first first: '2020-08-17', and how many changes. */
  readonly days: readonly { readonly day: string; readonly changes: number }[];
}
/** A change is a row that begins to hold: of a document, of its delivery to a body, of a task. All that is known is counted, whatever instant is shown. */
const BEGUN = (table: string): string => `
  SELECT ${dayNumberSql('row.holds_from')} AS day, count(*) FROM json_each($ids) AS wanted
  CROSS JOIN ${table} AS row ON row.directive_id = wanted.value AND row.known_from <= $knownAt AND row.known_to > $knownAt
  WHERE row.holds_from BETWEEN 0 AND 9000000000000 GROUP BY 1`;
/**
 * How much happened on each day around a directive: it, the orders above it and all below.
 * @throws DomainError `directive.unknown` where neither a directive nor a reference of that id is known at all.
 */
export const activity: Query<ActivityParams, Activity> = (context, { directiveId }) => {
  const isHeld = directivesById(context, [directiveId]).has(directiveId);
  if (!isHeld && !ghostFocus(context, directiveId)) throw new DomainError('directive.unknown', { id: directiveId });
  const focus = isHeld ? directiveId : ghostKey(directiveId);
  const found = [focus, ...walkUp(context, [focus]).nodes.keys(), ...walkDown(context, [focus], { drafts: true }).nodes.keys()];
  const $ids = idSet(found.filter((key) => ghostOf(key) === null));
  const days = new Map<number, number>();
  for (const table of ['directives', 'deliveries', 'tasks'])
    for (const [day, changes] of selectArrays<[number, number]>(context, BEGUN(table), { $ids }))
      days.set(day, (days.get(day) ?? 0) + changes);
  return { days: [...days].sort(([a], [b]) => a - b).map(([day, changes]) => ({ day: isoDayOf(day), changes })) };
};
