import { DAY_MS, firstInstantOf } from '@cascade/calendar/domain';
import type { Query, QueryContext, TimelineProjection } from '@cascade/event-store';
import { holding } from '@cascade/event-store';
import type { DelegationEnded, DelegationEvent, DelegationGiven } from '../domain';

export type DelegationRow = {
  delegation_id: string;
  absent_id: string;
  stand_in_id: string;
  from_on: string;
  until_on: string | null;
  /** Empty once its key is destroyed. */
  reason: string;
};
const afterDay = (day: string): number => firstInstantOf(day) + DAY_MS;

/** A row holds on the days of the absence, whenever it was recorded. */
export const delegations: TimelineProjection<DelegationEvent, DelegationRow> = {
  name: 'delegations',
  version: 1,
  category: 'delegation',
  columns: { delegation_id: 'text', absent_id: 'text', stand_in_id: 'text', from_on: 'text', until_on: 'text', reason: 'text' },
  indexes: [['stand_in_id'], ['absent_id']],
  subjectOf: { DelegationGiven: () => '', DelegationEnded: () => '' },
  timeline: (facts) => {
    const given = facts.find(({ type }) => type === 'DelegationGiven')?.data as DelegationGiven['data'] | undefined;
    if (!given) return [];
    const ends = facts.filter(({ type }) => type === 'DelegationEnded').toSorted((a, b) => a.ordinal - b.ordinal);
    const lastOn = (ends.at(-1)?.data as DelegationEnded['data'] | undefined)?.lastOn ?? given.untilOn;
    const { delegationId, absentId, standInId, fromOn, reason } = given;
    const row = {
      delegation_id: delegationId,
      absent_id: absentId,
      stand_in_id: standInId,
      from_on: fromOn,
      until_on: lastOn,
      reason: typeof reason === 'string' ? reason : '',
    };
    return [{ from: firstInstantOf(fromOn), row }, ...(lastOn === null ? [] : [{ from: afterDay(lastOn), end: true as const }])];
  },
};
export interface Delegation {
  readonly delegationId: string;
  readonly absentId: string;
  readonly standInId: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly reason: string;
}
const COLUMNS = `g.delegation_id AS delegationId, g.absent_id AS absentId, g.stand_in_id AS standInId, g.from_on AS fromOn, g.until_on AS untilOn, g.reason`;
const rows = (context: QueryContext, where: string, id: string): Delegation[] =>
  context
    .prepare(`SELECT ${COLUMNS} FROM delegations AS g WHERE ${where} AND ${holding('g')} ORDER BY g.from_on, g.delegation_id LIMIT 500`)
    .all({ $id: id, $asOf: context.asOf, $knownAt: context.knownAt }) as unknown as Delegation[];
/** Who is away on the day asked for, and stood in for by this body; with `absentId` who stands in for that one. */
export const delegationsNow: Query<{ readonly standInId?: string; readonly absentId?: string }, readonly Delegation[]> = (
  context,
  { standInId, absentId },
) => (standInId === undefined ? rows(context, 'g.absent_id = $id', absentId ?? '') : rows(context, 'g.stand_in_id = $id', standInId));
