import type { QueryContext } from '@cascade/event-store';
import type { DeliveryRow } from '../projections/deliveries.projection';
import { holding, idSet, selectArrays } from '../reading/select';
import { isRegisteredState } from '../domain/acknowledgement';

export interface OrderDelivery {
  readonly orderId: string;
  readonly authorityId: string;
  readonly role: DeliveryRow['role'];
  readonly state: DeliveryRow['state'];
  readonly owes: DeliveryRow['owes'];
}
const OF_ORDERS = `
  SELECT wanted.key, v.authority_id, v.role, v.state, v.owes FROM json_each($ids) AS wanted
  CROSS JOIN deliveries AS v ON v.directive_id = wanted.value AND ${holding('v')}`;
type Values = [order: number, authorityId: string, role: DeliveryRow['role'], state: DeliveryRow['state'], owes: DeliveryRow['owes']];

const DRAFTS = `
  SELECT wanted.key, v.draft_id FROM json_each($pairs) AS wanted
  CROSS JOIN deliveries AS v ON v.directive_id = wanted.value ->> 0 AND v.authority_id = wanted.value ->> 1 AND ${holding('v')}`;
/** The drafts prepared for the answers that are owed, by delivery: read apart, since the index that serves all others does not hold them. */
export const preparedDrafts = (context: QueryContext, owed: readonly OrderDelivery[]): Map<OrderDelivery, string | null> => {
  const pairs = JSON.stringify(owed.map(({ orderId, authorityId }) => [orderId, authorityId]));
  return new Map(selectArrays<[number, string | null]>(context, DRAFTS, { $pairs: pairs }).map(([at, draftId]) => [owed[at]!, draftId]));
};

/** Whom the orders of a tree were delivered to, and what became of it: read once, asked for receipts, silence and who was addressed. */
export class OrderDeliveries {
  readonly owed: OrderDelivery[] = [];
  readonly #byOrder = new Map<string, Map<string, OrderDelivery>>();

  constructor(context: QueryContext, orders: readonly string[]) {
    for (const [at, authorityId, role, state, owes] of selectArrays<Values>(context, OF_ORDERS, { $ids: idSet(orders) })) {
      const orderId = orders[at]!;
      const delivery: OrderDelivery = { orderId, authorityId, role, state, owes };
      const ofOrder = this.#byOrder.get(orderId);
      if (ofOrder) ofOrder.set(authorityId, delivery);
      else this.#byOrder.set(orderId, new Map([[authorityId, delivery]]));
      if (owes === 'owed') this.owed.push(delivery);
    }
  }
  of(orderId: string, authorityId: string): OrderDelivery | undefined {
    return this.#byOrder.get(orderId)?.get(authorityId);
  }
  /** False where the order was delivered to the assignee or its body and neither has registered it; an office of the issuer itself gets no delivery. */
  received(orderId: string, assigneeId: string, bodyId: string): boolean {
    const ofOrder = this.#byOrder.get(orderId);
    const [own, ofBody] = [ofOrder?.get(assigneeId), ofOrder?.get(bodyId)];
    return (!own && !ofBody) || isRegisteredState(own?.state) || isRegisteredState(ofBody?.state);
  }
  addressed(orderId: string, authorityId: string): boolean {
    const role = this.of(orderId, authorityId)?.role;
    return role === 'to' || role === 'coAddressed';
  }
}
