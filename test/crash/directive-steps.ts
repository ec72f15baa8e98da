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
  // Decisions stand in a series of their own.
  const isDecision = issuerId === PROVINCE && random.next() < 0.3;
  const cites = above.length > 0 && random.next() < 0.3 ? random.oneOf(above) : null;
  return {
    ...{
      key,
      method: 'POST',
      path: '/api/directives',
      body: orderBody(issuerId, random, cites, isDecision),
      onBehalfOf: issuerId,
      mayBeRefused: [],
    },
    claims: (answer) => [acknowledged(commandIdOf(key, 'DraftDirective'), directiveStream(answer.directiveId), answer)],
    done: ({ directiveId }) =>
      void known.drafts.push({ directiveId: directiveId ?? '', issuerId, ...(isDecision && { notation: 'QĐ-UBND' }) }),
    refused: nothing,
  };
};
/** Null where nothing is free to be issued. */
export const issueDraft = (key: string, random: Random, known: Knowledge): Step | null => {
  const own = known.drafts.filter(({ directiveId }) => !known.claimed.has(directiveId));
  const derived = known.orders
    .flatMap(({ directiveId, to }) =>
      to.map((issuerId) => ({ directiveId: draftIdOf(directiveId, issuerId), issuerId, notation: undefined })),
    )
    .filter(({ directiveId }) => !known.claimed.has(directiveId));
  const choices = own.length > 0 && random.next() < 0.5 ? own : derived.length > 0 ? derived : own;
  if (choices.length === 0) return null;
  const { directiveId, issuerId, notation: ownNotation } = random.oneOf<(typeof known.drafts)[number]>(choices);
  if (!known.claim(directiveId)) return null;
  const issuedOn = `2020-08-${random.between(17, 20)}`;
  const notation = ownNotation ?? (issuerId === PROVINCE ? 'CT-UBND' : 'UBND-VX');
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
  const orders = known.orders.filter(({ issuerId, symbol }) => issuerId === PROVINCE && symbol.endsWith('/CT-UBND'));
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
/** An order is restricted, or opened again: what it is not already, so that it is news. Null where somebody is at it. */
export const restrictOrder = (key: string, random: Random, known: Knowledge): Step | null => {
  const { directiveId, issuerId } = random.oneOf(known.orders);
  const claim = `restriction-${directiveId}`;
  if (!known.claim(claim)) return null;
  const isRestricted = known.restricted.has(directiveId);
  const [command, path] = isRestricted ? ['LiftRestriction', 'restriction/lift'] : ['RestrictDirective', 'restriction'];
  const release = (): void => known.release(claim);
  return {
    ...{ key, method: 'POST', path: `/api/directives/${directiveId}/${path}`, body: { reason: 'Theo mục lục nội bộ' } },
    ...{ onBehalfOf: issuerId, mayBeRefused: [] },
    claims: (answer) => [acknowledged(commandIdOf(key, command), directiveStream(directiveId), answer)],
    done: () => {
      if (isRestricted) known.restricted.delete(directiveId);
      else known.restricted.add(directiveId);
      release();
    },
    refused: release,
  };
};
/** What a body wants to be told; each time something else, so that it is news. Null where somebody is at it. */
export const setReminders = (key: string, random: Random, known: Knowledge): Step | null => {
  const authorityId = random.oneOf([PROVINCE, ...DISTRICTS]);
  const stream = `policy-${authorityId}`;
  if (!known.claim(stream)) return null;
  const rules = [
    { days: -(known.nextPolicy() % 180) - 1, about: 'ours', channels: ['app'] },
    { days: 1, about: 'ours', channels: ['app'] },
  ];
  const release = (): void => known.release(stream);
  return {
    ...{ key, method: 'PUT', path: `/api/authorities/${authorityId}/reminders`, body: { rules, occurredAt: '2020-08-01' } },
    ...{ onBehalfOf: authorityId, mayBeRefused: [] },
    claims: (answer) => [acknowledged(commandIdOf(key, 'SetReminders'), stream, answer)],
    done: release,
    refused: release,
  };
};
