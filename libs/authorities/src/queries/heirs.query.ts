import { holding, type Query } from '@cascade/event-store';

export interface Heirs {
  /** Of each body asked for that had ended by then: who answers for it, by name; empty where nobody took over. Bodies that stand are left out. */
  readonly heirs: Readonly<Record<string, readonly { readonly authorityId: string; readonly name: string }[]>>;
}
const ENDED = `SELECT a.authority_id AS id FROM json_each($ids) AS asked JOIN authorities AS a ON a.authority_id = asked.value
  WHERE ${holding('a')} AND a.dissolved = 1`;
/**
 * Bodies that answer for `$id`: successors of successors, itself where it stands. Union, not union all: a circle that was recorded by mistake ends the walk.
 * A partial transfer leaves the body itself answering.
 */
export const ANSWERING = `WITH RECURSIVE heir(id) AS (
    SELECT $id UNION SELECT s.to_id FROM heir CROSS JOIN successions AS s ON s.from_id = heir.id
     WHERE s.to_id IS NOT NULL AND s.to_id <> s.from_id AND ${holding('s')})
  SELECT a.authority_id AS authorityId, a.name FROM heir JOIN authorities AS a ON a.authority_id = heir.id WHERE ${holding('a')} AND a.dissolved = 0
  ORDER BY a.name_folded`;

/** Today's successors for a view of another day: names as they stood stay where they are, and this stands beside them. */
export const heirs: Query<{ readonly authorityIds: readonly string[] }, Heirs> = ({ prepare, asOf, knownAt }, { authorityIds }) => {
  const ended = prepare(ENDED).all({ $ids: JSON.stringify(authorityIds), $asOf: asOf, $knownAt: knownAt }) as unknown as { id: string }[];
  const answering = prepare(ANSWERING);
  return {
    heirs: Object.fromEntries(
      ended.map(({ id }) => [id, answering.all({ $id: id, $asOf: asOf, $knownAt: knownAt }) as unknown as Heirs['heirs'][string]]),
    ),
  };
};
