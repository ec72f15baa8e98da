import type { QueryContext } from '@cascade/event-store';
import type { DeliveryRow } from '../projections/deliveries.projection';
import type { CitationEdge } from '../reading/walks';
import type { DirectiveRow } from '../reading/directive-rows';
import { holding, idSet, select } from '../reading/select';

export interface Owing {
  readonly orderId: string;
  readonly authorityId: string;
  readonly state: DeliveryRow['state'];
}
const OWED = `
  SELECT v.directive_id AS orderId, v.authority_id AS authorityId, v.state FROM json_each($ids) AS wanted
  CROSS JOIN deliveries AS v ON v.directive_id = wanted.value AND v.owes = 'owed' AND ${holding('v')}`;
export interface Below {
  readonly nodes: ReadonlyMap<string, DirectiveRow>;
  readonly edges: readonly CitationEdge[];
}
const isDraft = ({ status }: DirectiveRow): boolean => status === 'draft' || status === 'numbering';

/**
 * Who owes an answer to `orders`: the bodies of whom no directive is known that reaches the order at any distance (silent), and those whose draft hangs under it.
 * The judgement that a letter answers is an event of its own and may come a moment after the letter: a body whose letter is drawn is not silent.
 */
export const owingBodies = (
  context: QueryContext,
  orders: Iterable<string>,
  { nodes, edges }: Below,
): { silent: Owing[]; drafting: Owing[] } => {
  const owed = select<Owing>(context, OWED, { $ids: idSet(orders) });
  if (owed.length === 0) return { silent: [], drafting: [] };
  const parents = Map.groupBy(edges, ({ child }) => child);
  const ofIssuer = Map.groupBy(nodes.values(), ({ issuerId }) => issuerId);
  const reaches = (from: string, order: string): boolean => {
    const seen = new Set([from]);
    for (const key of seen) {
      for (const { parent } of parents.get(key) ?? []) {
        if (parent === order) return true;
        seen.add(parent);
      }
    }
    return false;
  };
  const silent: Owing[] = [];
  const drafting: Owing[] = [];
  for (const owing of owed) {
    const theirs = ofIssuer.get(owing.authorityId) ?? [];
    const answered = theirs.some((row) => !isDraft(row) && row.status !== 'recalled' && reaches(row.id, owing.orderId));
    if (answered) continue;
    const drafts = theirs.some((row) => isDraft(row) && parents.get(row.id)?.some(({ parent }) => parent === owing.orderId));
    (drafts ? drafting : silent).push(owing);
  }
  return { silent, drafting };
};
