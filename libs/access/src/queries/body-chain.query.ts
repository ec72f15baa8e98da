import { holding, type Query } from '@cascade/event-store';

/** Circles in what people entered end here. */
const DEEPEST = 16;
/**
 * From a body up: those above it at the instant, those that took over from it in full, and the one that a ghost turned out to be. Who took over a part
 * takes over no rights: whose part it is, nobody can say without looking.
 */
const CHAIN = `
  WITH RECURSIVE up (id, depth) AS (
    SELECT $id, 0
    UNION
    SELECT step.id, up.depth + 1 FROM up JOIN (
      SELECT a.authority_id AS of, a.parent_id AS id FROM authorities AS a WHERE ${holding('a')}
      UNION ALL SELECT a.authority_id, a.resolved_as FROM authorities AS a WHERE ${holding('a')}
      UNION ALL SELECT s.from_id, s.to_id FROM successions AS s WHERE s.extent = 'full' AND ${holding('s')}
    ) AS step ON step.of = up.id
    WHERE step.id IS NOT NULL AND up.depth < ${DEEPEST}
  )
  SELECT id FROM up GROUP BY id ORDER BY min(depth), id`;

/** Empty where nobody knows the body (yet). */
export const bodyChain: Query<{ readonly authorityId: string }, readonly string[]> = ({ prepare, asOf, knownAt }, { authorityId }) => {
  const at = { $asOf: asOf, $knownAt: knownAt };
  const isKnown = prepare(
    `SELECT 1 FROM authorities AS a WHERE a.authority_id = $id AND a.known_to > $knownAt AND a.known_from <= $knownAt LIMIT 1`,
  ).get({ $id: authorityId, $knownAt: knownAt });
  return isKnown ? (prepare(CHAIN).all({ $id: authorityId, ...at }) as unknown as { id: string }[]).map(({ id }) => id) : [];
};
