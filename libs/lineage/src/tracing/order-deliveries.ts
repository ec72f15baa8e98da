import type { QueryContext } from '@cascade/event-store';
import type { DeliveryRow } from '../projections/deliveries.projection';
import { holding, idSet, selectArrays } from '../reading/select';
import { isRegisteredState } from '../domain/acknowledgement';

export interface OrderDelivery {
  /** Of the row, for what is read later of few. */
  readonly rowId: number;
  readonly orderId: string;
  readonly authorityId: string;
  readonly role: DeliveryRow['role'];
  readonly state: DeliveryRow['state'];
  readonly owes: DeliveryRow['owes'];
}
const OF_ORDERS = `
  SELECT wanted.key, v.id, v.authority_id, v.role, v.state, v.owes FROM json_each($ids) AS wanted
  CROSS JOIN deliveries AS v ON v.directive_id = wanted.value AND ${holding('v')}`;
type Values = [
  order: number,
  rowId: number,
  authorityId: string,
  role: DeliveryRow['role'],
  state: DeliveryRow['state'],
  owes: DeliveryRow['owes'],
];

const DRAFTS = `SELECT v.id, v.draft_id FROM json_each($rows) AS wanted CROSS JOIN deliveries AS v ON v.id = wanted.value AND v.draft_id IS NOT NULL`;
/**
 * The drafts prepared for the answers that are owed, by delivery; one without a draft is left out. Read apart, since the index that serves all others does not
 * hold them, and by row: by order and body together SQLite looks through all orders of each body.
 */
export const preparedDrafts = (context: QueryContext, owed: readonly OrderDelivery[]): Map<OrderDelivery, string> => {
  const ofRow = new Map(owed.map((delivery) => [delivery.rowId, delivery]));
  const $rows = JSON.stringify([...ofRow.keys()]);
  return new Map(selectArrays<[number, string]>(context, DRAFTS, { $rows }).map(([rowId, draftId]) => [ofRow.get(rowId)!, draftId]));
};

/** Whom the orders of a tree were delivered to, and what became of it: read once, asked for receipts, silence and who was addressed. */
export class OrderDeliveries {
  readonly owed: OrderDelivery[] = [];
  readonly #byOrder = new Map<string, Map<string, OrderDelivery>>();

  constructor(context: QueryContext, orders: readonly string[]) {
    for (const [at, rowId, authorityId, role, state, owes] of selectArrays<Values>(context, OF_ORDERS, { $ids: idSet(orders) })) {
      const orderId = orders[at]!;
      const delivery: OrderDelivery = { rowId, orderId, authorityId, role, state, owes };
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
