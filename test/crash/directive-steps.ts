import { draftIdOf } from '@cascade/cascade/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import { DISTRICTS, PROVINCE } from './crash-world';
import { bodiesBelow, type IssuedOrder, type Knowledge } from './knowledge';
import { districtLetter } from './letter-text';
import { orderBody, someIssuer } from './order-body';
import type { Random } from './random';
import { acknowledged, commandIdOf, type Step } from './steps';

const nothing = (): void => undefined;
const directiveStream = (id: string | undefined): string => `directive-${id}`;

export const draftOrder = (key: string, random: Random, known: Knowledge): Step => {
  const issuerId = someIssuer(random);
  const above = known.orders.filter(({ to }) => to.includes(issuerId));
  const cites = above.length > 0 && random.next() < 0.3 ? random.oneOf(above) : null;
  return {
    ...{ key, method: 'POST', path: '/api/directives', body: orderBody(issuerId, random, cites), onBehalfOf: issuerId, mayBeRefused: [] },
    claims: (answer) => [acknowledged(commandIdOf(key, 'DraftDirective'), directiveStream(answer.directiveId), answer)],
    done: ({ directiveId }) => void known.drafts.push({ directiveId: directiveId ?? '', issuerId }),
    refused: nothing,
  };
};
/** Null where nothing is free to be issued. */
export const issueDraft = (key: string, random: Random, known: Knowledge): Step | null => {
  const own = known.drafts.filter(({ directiveId }) => !known.claimed.has(directiveId));
  const derived = known.orders
    .flatMap(({ directiveId, to }) => to.map((issuerId) => ({ directiveId: draftIdOf(directiveId, issuerId), issuerId })))
    .filter(({ directiveId }) => !known.claimed.has(directiveId));
  const choices = own.length > 0 && random.next() < 0.5 ? own : derived.length > 0 ? derived : own;
  if (choices.length === 0) return null;
  const { directiveId, issuerId } = random.oneOf(choices);
  if (!known.claim(directiveId)) return null;
  const issuedOn = `2020-08-${random.between(17, 20)}`;
  const notation = issuerId === PROVINCE ? 'CT-UBND' : 'UBND-VX';
  return {
    ...{ key, method: 'POST', path: `/api/directives/${directiveId}/issue`, body: { issuedOn, notation }, onBehalfOf: issuerId },
    // The draft is not there yet, or a letter has answered in its place, or the day drawn lies before that of what it cites.
    mayBeRefused: ['directive.unknown', 'directive.not-a-draft', 'directive.cites-later'],
    claims: (answer) => {
      const requestId = uuidV5(`issue/${commandIdOf(key, 'IssueDirective')}`);
      return [{ ...acknowledged(uuidV5(`issue/${requestId}`), directiveStream(directiveId), answer), requestId, number: answer.number }];
    },
    done: ({ symbol }) => {
      const order: IssuedOrder = { directiveId, issuerId, to: bodiesBelow(issuerId), symbol: symbol ?? '', issuedOn };
      known.orders.push(order);
    },
    refused: (code) => {
      if (code === 'directive.unknown') known.release(directiveId);
    },
  };
};
/** A district's letter from outside, in place of the draft that waits there; null where there is nothing to cite. */
export const takeInLetter = (key: string, random: Random, known: Knowledge): Step | null => {
  const orders = known.orders.filter(({ issuerId }) => issuerId === PROVINCE);
  if (orders.length === 0) return null;
  const district = random.between(0, DISTRICTS.length);
  const body = districtLetter(district, known.nextLetter(), random.oneOf(orders));
  return {
    ...{ key, method: 'POST', path: '/api/letters', body, onBehalfOf: PROVINCE, mayBeRefused: [] },
    claims: (answer) => {
      if (answer.known) throw new Error(`a letter that came once is said to have been known: ${answer.directiveId}`);
      return [acknowledged(commandIdOf(key, 'TakeInLetter'), directiveStream(answer.directiveId), answer)];
    },
    done: nothing,
    refused: nothing,
  };
};
/** A recipient registers an order; null where there is none it has not. */
export const receiveDelivery = (key: string, random: Random, known: Knowledge): Step | null => {
  const order = known.orders.length > 0 ? random.oneOf(known.orders) : null;
  if (!order || order.to.length === 0) return null;
  const authorityId = random.oneOf(order.to);
  const stream = `delivery-${order.directiveId}-${authorityId}`;
  if (!known.claim(stream)) return null;
  const path = `/api/directives/${order.directiveId}/deliveries/${authorityId}/receive`;
  const body = { arrivalNumber: key.slice(-8), occurredAt: `2020-08-${random.between(17, 21)}` };
  return {
    ...{ key, method: 'POST', path, body, onBehalfOf: authorityId, mayBeRefused: ['delivery.unknown'] },
    claims: (answer) => [acknowledged(commandIdOf(key, 'ReceiveDelivery'), stream, answer)],
    done: nothing,
    refused: () => known.release(stream), // not sent yet
  };
};
