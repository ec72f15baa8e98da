import { deliveryStream, directiveStream, type DeliveryEvent, type Drafted } from '@cascade/directives/domain';
import type { OrderAbove } from '@cascade/cascade/domain';
import type { Body } from './bodies';
import { HOUR } from './contents';
import { issueOrder, type World } from './orders';

/** The order arrives, waits as a draft of the recipient's own, is registered by most and answered by most. */
export const sendDelivery = (
  world: World,
  order: OrderAbove,
  body: Body,
  at: number,
  draft: Drafted,
  itemIds: ReadonlySet<string>,
): void => {
  const { clerk, simulation, random, answeredByAll } = world;
  const surely = answeredByAll.has(order.directiveId);
  const id = { directiveId: order.directiveId, authorityId: body.id };
  const stream = deliveryStream(order.directiveId, body.id);
  const { directiveId: draftId } = draft.data;
  const events: DeliveryEvent[] = [
    { type: 'DeliverySent', version: 1, data: { ...id, role: 'to', text: body.name } },
    { type: 'DerivationOwed', version: 1, data: { ...id, draftId, itemIds: [...itemIds] } },
  ];
  clerk.write(stream, at, events);
  clerk.write(directiveStream(draftId), at, [draft]);

  const receive = (now: number): void => {
    const data = { ...id, arrivalNumber: String(random.between(1, 3_000)), evidence: null };
    const received: DeliveryEvent = { type: 'DeliveryReceived', version: 2, data };
    clerk.write(stream, now, [received], body.id);
  };
  const answer = (now: number): void => {
    const byDirectiveId = issueOrder(world, body, now, { above: order, draft: draft.data });
    if (surely) answeredByAll.add(byDirectiveId);
    const data = { ...id, byDirectiveId, path: [byDirectiveId, order.directiveId], methodVersion: 1 };
    const answered: DeliveryEvent = { type: 'DerivationAnswered', version: 1, data };
    simulation.plan(now + HOUR, (later) => clerk.write(stream, later, [answered]));
  };
  if (surely || random.next() < 0.94) {
    const registered = at + random.between(1, 30) * HOUR;
    simulation.plan(registered, receive);
    if (surely || random.next() < 0.95) simulation.plan(registered + random.between(2, 90) * HOUR, answer);
  }
};
