import { isDraft, type DirectiveRow } from '../reading/directive-rows';
import type { CitationEdge } from '../reading/walks';
import type { OrderDelivery } from './order-deliveries';

export interface Below {
  readonly nodes: ReadonlyMap<string, DirectiveRow>;
  readonly edges: readonly CitationEdge[];
}
/**
 * Of the deliveries that owe an answer: those of bodies of whom no directive is known that reaches the order at any distance (silent),
 * and those whose draft hangs under it. The judgement that a letter answers is an event of its own and may come a moment after the letter:
 * a body whose letter is drawn is not silent.
 */
export const owingBodies = (
  owed: readonly OrderDelivery[],
  { nodes, edges }: Below,
): { silent: OrderDelivery[]; drafting: OrderDelivery[] } => {
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
  const silent: OrderDelivery[] = [];
  const drafting: OrderDelivery[] = [];
  for (const owing of owed) {
    // An order that cites in a circle reaches itself, and is still no answer to itself.
    const theirs = (ofIssuer.get(owing.authorityId) ?? []).filter(({ id }) => id !== owing.orderId);
    if (theirs.some((row) => !isDraft(row) && row.status !== 'recalled' && reaches(row.id, owing.orderId))) continue;
    const drafts = theirs.some((row) => isDraft(row) && parents.get(row.id)?.some(({ parent }) => parent === owing.orderId));
    (drafts ? drafting : silent).push(owing);
  }
  return { silent, drafting };
};
