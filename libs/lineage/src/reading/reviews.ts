import type { QueryContext } from '@cascade/event-store';
import { changedAbove, type ReviewEdge } from '../domain/review';
import { EVER } from '../projections/standing';
import { directivesById, type DirectiveRow } from './directive-rows';
import { holding, select } from './select';
import { walkUp } from './walks';

const MANY = 500;
const CHANGED = `SELECT d.directive_id AS id FROM directives AS d WHERE d.changed_at > ${EVER} AND ${holding('d')} LIMIT ${MANY}`;
interface Known {
  readonly edges: readonly ReviewEdge[];
  readonly nodes: ReadonlyMap<string, DirectiveRow>;
}
/** Of a large tree: whether it holds all orders that ever changed (there are few), so that nothing outside it has to be read. */
const holdsAllChanges = (context: QueryContext, { nodes }: Known): boolean => {
  const changed = select<{ id: string }>(context, CHANGED);
  return changed.length < MANY && changed.every(({ id }) => nodes.has(id));
};
const changesOf = (...maps: readonly ReadonlyMap<string, DirectiveRow>[]): Map<string, number> => {
  const changes = new Map<string, number>();
  for (const nodes of maps) for (const [id, { changedAt }] of nodes) if (changedAt !== null) changes.set(id, changedAt);
  return changes;
};
/** For each of `ids` the last change of an order above it, at any distance. `known` is what a walk has found already; it holds the rows of `ids`. */
export const changesAbove = (context: QueryContext, ids: readonly string[], known?: Known): Map<string, number> => {
  if (known && ids.length > MANY && holdsAllChanges(context, known)) return changedAbove(known.edges, changesOf(known.nodes));
  const above = walkUp(context, ids);
  return changedAbove(above.edges, changesOf(above.nodes, known?.nodes ?? directivesById(context, ids)));
};
