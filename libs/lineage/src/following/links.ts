import type { JudgedItem } from '@cascade/directives/domain';
import type { QueryContext } from '@cascade/event-store';
import type { DecidedCarriage } from '../projections/carriages.projection';
import { holding, idSet, select } from '../reading/select';

/** By what an item of one order is the continuation of an item of another: its author says so, a person decided, or the engine proposes it. */
export type LinkedBy = 'author' | 'person' | 'proposal';
const RANK: Readonly<Record<LinkedBy, number>> = { author: 0, person: 1, proposal: 2 };
export interface ItemLink {
  readonly upperDirectiveId: string;
  readonly upperItemId: string;
  readonly lowerDirectiveId: string;
  readonly lowerItemId: string;
  readonly by: LinkedBy;
  readonly likeness: number;
}
/** What is best known comes first. */
export const byCertainty = (a: ItemLink, b: ItemLink): number =>
  RANK[a.by] - RANK[b.by] || b.likeness - a.likeness || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);

/** Orders that are out and stand: what is recalled passes nothing on. */
const STANDS = `d.status IN ('issued', 'received') AND ${holding('d')}`;
const CARRYING = `
  SELECT c.carries_directive_id AS upperDirectiveId, c.carries_item_id AS upperItemId, c.directive_id AS lowerDirectiveId, c.item_id AS lowerItemId,
    d.issuer_id AS issuerId`;
const SAID_BELOW = `${CARRYING}
  FROM json_each($ids) AS wanted CROSS JOIN items AS c ON c.carries_item_id = wanted.value AND ${holding('c')}
  CROSS JOIN directives AS d ON d.directive_id = c.directive_id AND ${STANDS}`;
const SAID_ABOVE = `${CARRYING}
  FROM json_each($ids) AS wanted CROSS JOIN items AS c ON c.item_id = wanted.value AND c.carries_item_id IS NOT NULL AND ${holding('c')}
  CROSS JOIN directives AS d ON d.directive_id = c.directive_id AND ${holding('d')}`;
const JUDGED = `
  SELECT c.directive_id AS orderId, c.authority_id AS authorityId, c.by_directive_id AS byDirectiveId, c.judged_json AS judged, c.decided_json AS decided`;
/** Only of the answer that stands. */
const ANSWERS = `
  CROSS JOIN deliveries AS v ON v.directive_id = c.directive_id AND v.authority_id = c.authority_id AND v.answered_by = c.by_directive_id AND ${holding('v')}
  CROSS JOIN directives AS d ON d.directive_id = c.by_directive_id AND ${STANDS}`;
const JUDGED_BELOW = `${JUDGED}
  FROM json_each($pairs) AS wanted
  CROSS JOIN carriages AS c ON c.directive_id = wanted.value ->> 0 AND c.authority_id = wanted.value ->> 1 AND ${holding('c')} ${ANSWERS}`;
const JUDGED_ABOVE = `${JUDGED}
  FROM json_each($ids) AS wanted CROSS JOIN carriages AS c ON c.by_directive_id = wanted.value AND ${holding('c')} ${ANSWERS}`;
interface Judged {
  readonly orderId: string;
  readonly authorityId: string;
  readonly byDirectiveId: string;
  readonly judged: string;
  readonly decided: string;
}
type Said = Omit<ItemLink, 'by' | 'likeness'> & { readonly issuerId: string | null };

const linksOf = ({ orderId, byDirectiveId, judged, decided }: Judged): ItemLink[] => {
  const people = JSON.parse(decided) as Record<string, DecidedCarriage>;
  return (JSON.parse(judged) as readonly JudgedItem[]).flatMap(({ itemId, verdict, byItemIds, likeness }) => {
    const person = people[itemId];
    if ((person?.verdict ?? verdict) === 'dropped') return [];
    return byItemIds.map((lowerItemId): ItemLink => ({
      ...{ upperDirectiveId: orderId, upperItemId: itemId, lowerDirectiveId: byDirectiveId, lowerItemId, likeness },
      by: person ? 'person' : 'proposal',
    }));
  });
};
const keyOf = ({ upperItemId, lowerDirectiveId, lowerItemId }: ItemLink): string => `${upperItemId} ${lowerDirectiveId} ${lowerItemId}`;
/** One link a pair of items: the best known. */
const distinct = (links: readonly ItemLink[]): ItemLink[] => {
  const best = new Map<string, ItemLink>();
  for (const link of links.toSorted(byCertainty)) if (!best.has(keyOf(link))) best.set(keyOf(link), link);
  return [...best.values()];
};
/** An item as it was given to a body. */
export interface Given {
  readonly directiveId: string;
  readonly itemId: string;
  readonly bodyId: string;
}
/** The items by which bodies passed on what they were given, in orders of their own. */
export const linksBelow = (context: QueryContext, given: readonly Given[]): ItemLink[] => {
  const bodies = new Map<string, Set<string>>();
  for (const { itemId, bodyId } of given) bodies.set(itemId, (bodies.get(itemId) ?? new Set()).add(bodyId));
  const said = select<Said>(context, SAID_BELOW, { $ids: idSet(bodies.keys()) })
    .filter(({ upperItemId, issuerId }) => issuerId !== null && bodies.get(upperItemId)!.has(issuerId))
    .map(({ issuerId: _, ...link }): ItemLink => ({ ...link, by: 'author', likeness: 1 }));
  const pairs = new Map(given.map(({ directiveId, bodyId }) => [`${directiveId} ${bodyId}`, [directiveId, bodyId]]));
  const judged = select<Judged>(context, JUDGED_BELOW, { $pairs: JSON.stringify([...pairs.values()]) })
    .flatMap((row) => linksOf(row).map((link) => ({ link, body: row.authorityId })))
    .filter(({ link, body }) => bodies.get(link.upperItemId)?.has(body) ?? false)
    .map(({ link }) => link);
  return distinct([...said, ...judged]);
};
/** The items above that these items of one directive pass on, the best known first. */
export const linksAbove = (context: QueryContext, directiveId: string, itemIds: readonly string[]): ItemLink[] => {
  const wanted = new Set(itemIds);
  const said = select<Said>(context, SAID_ABOVE, { $ids: idSet(wanted) }).map(({ issuerId: _, ...link }): ItemLink => ({
    ...link,
    by: 'author',
    likeness: 1,
  }));
  const judged = select<Judged>(context, JUDGED_ABOVE, { $ids: idSet([directiveId]) })
    .flatMap(linksOf)
    .filter(({ lowerItemId }) => wanted.has(lowerItemId));
  return distinct([...said, ...judged]).sort(byCertainty);
};
