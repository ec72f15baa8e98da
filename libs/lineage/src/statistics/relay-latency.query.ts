import type { Level } from '@cascade/authorities/domain';
import type { Query } from '@cascade/event-store';
import { distributionOf, type Distribution } from '../domain/distribution';
import { select } from '../reading/select';
import { daysOf, relaysFrom, type RelayMeasure, type RelayScope } from './relays';

/** From one level to another: how long orders took on their way, and how many are still waited for. */
export interface RelayHop extends Distribution {
  readonly above: Level | null;
  readonly below: Level | null;
  readonly waiting: number;
}
export interface RelayLatency {
  readonly measure: RelayMeasure;
  /** The highest hop first. */
  readonly hops: readonly RelayHop[];
}
interface Counted {
  readonly above: Level | null;
  readonly below: Level | null;
  readonly days: number | null;
  readonly count: number;
}
const LEVELS: readonly (Level | null)[] = ['central', 'province', 'district', 'commune', null];
const heightOf = ({ above, below }: Pick<Counted, 'above' | 'below'>): number =>
  LEVELS.indexOf(above) * LEVELS.length + LEVELS.indexOf(below);

/** How long orders take from level to level, in whole days. */
export const relayLatency: Query<RelayScope, RelayLatency> = (context, scope) => {
  const { sql, params } = relaysFrom(context, scope);
  const rows = select<Counted>(
    context,
    `SELECT i.level AS above, r.level AS below, ${daysOf(scope.measure)} AS days, count(*) AS count ${sql} GROUP BY 1, 2, 3`,
    params,
  );
  const hops = [...Map.groupBy(rows, (row) => heightOf(row)).entries()].sort(([a], [b]) => a - b);
  return {
    measure: scope.measure,
    hops: hops.map(([, of]) => ({
      above: of[0]!.above,
      below: of[0]!.below,
      waiting: of.find(({ days }) => days === null)?.count ?? 0,
      ...distributionOf(of.flatMap(({ days, count }) => (days === null ? [] : [{ days, count }]))),
    })),
  };
};
