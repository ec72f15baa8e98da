import { holding, type Query } from '@cascade/event-store';
import type { Delegation } from '../projections/delegations.projection';

export interface Absence extends Delegation {
  readonly absentName: string;
  readonly standInName: string;
  /** Its first day is still to come at the instant asked for. */
  readonly upcoming: boolean;
}
const nameOf = (id: string): string =>
  `coalesce((SELECT n.name FROM authorities AS n WHERE n.authority_id = ${id} AND ${holding('n')}), '')`;
/** Not over yet, whether begun or to come: rights hang on the days alone (`delegations`), people want to see what they entered for next week. */
const ABSENCES = `SELECT g.delegation_id AS delegationId, g.absent_id AS absentId, g.stand_in_id AS standInId, g.from_on AS fromOn, g.until_on AS untilOn,
    g.reason, ${nameOf('g.absent_id')} AS absentName, ${nameOf('g.stand_in_id')} AS standInName, g.holds_from > $asOf AS upcoming
  FROM delegations AS g
  WHERE g.known_to > $knownAt AND g.known_from <= $knownAt AND g.holds_to > $asOf
    AND (g.absent_id = $id OR g.stand_in_id = $id OR EXISTS
      (SELECT 1 FROM authorities AS p WHERE p.authority_id = g.absent_id AND p.parent_id = $id AND p.kind IN ('office', 'officeHolder') AND ${holding('p')}))
  ORDER BY g.from_on, g.delegation_id LIMIT 500`;
/** Absences that concern a body, now and to come: its own, those of its offices and office holders, and those it stands in for. */
export const absences: Query<{ readonly authorityId: string }, readonly Absence[]> = ({ prepare, asOf, knownAt }, { authorityId }) =>
  (
    prepare(ABSENCES).all({ $id: authorityId, $asOf: asOf, $knownAt: knownAt }) as unknown as (Omit<Absence, 'upcoming'> & {
      upcoming: number;
    })[]
  ).map((each) => ({ ...each, upcoming: each.upcoming === 1 }));
