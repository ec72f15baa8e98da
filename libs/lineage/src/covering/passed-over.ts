import type { QueryContext } from '@cascade/event-store';
import { levelRank } from '../domain/levels';
import type { Bodies } from '../reading/bodies';
import type { DirectiveRow } from '../reading/directive-rows';
import { walkDown } from '../reading/walks';

/** An order that carries another out though bodies stand between both. */
export interface PassedOver {
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string;
  readonly issuerName: string | null;
  /** From above down. */
  readonly between: readonly { readonly authorityId: string; readonly name: string }[];
}
/** Of the orders that cite `order` themselves those whose issuer it did not address and that stand more than one level below: the bodies between are the gap. */
export const passedOver = (context: QueryContext, order: DirectiveRow, addressed: ReadonlySet<string>, bodies: Bodies): PassedOver[] => {
  const upper = levelRank(bodies.level(order.issuerId, order.datedAt));
  if (upper === null) return [];
  const below = [...walkDown(context, [order.id], { drafts: false, depth: 1 }).nodes.values()].filter(
    ({ issuerId, status }) => issuerId !== null && !addressed.has(issuerId) && status !== 'recalled',
  );
  bodies.loadChains(below.map(({ issuerId }) => issuerId));
  return below
    .flatMap((row): PassedOver[] => {
      const chain = bodies.chain(row.issuerId, row.datedAt);
      const lower = levelRank(chain.find(({ level }) => level !== null)?.level);
      if (lower === null || lower - upper <= 1) return [];
      const between = chain.filter(({ level }) => {
        const rank = levelRank(level);
        return rank !== null && rank > upper && rank < lower;
      });
      if (between.length === 0) return [];
      return [
        {
          directiveId: row.id,
          symbol: row.symbol,
          issuedOn: row.issuedOn,
          issuerId: row.issuerId!,
          issuerName: chain[0]?.name ?? null,
          between: between.map(({ id, name }) => ({ authorityId: id, name })).reverse(),
        },
      ];
    })
    .sort((a, b) => (a.issuerName ?? '').localeCompare(b.issuerName ?? '', 'vi') || (a.directiveId < b.directiveId ? -1 : 1));
};
