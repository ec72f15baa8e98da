import { instantOrNull, type WorldTime } from '@cascade/calendar/domain';
import { DomainError, type CommandOf } from '@cascade/event-store/domain';
import type {
  DeliveryArrived,
  DeliveryAssigned,
  DeliveryCompleted,
  DeliveryProcessingBegun,
  DeliveryRecallAsked,
  DeliveryRecallGranted,
  DeliveryRecallRefused,
  DeliveryReceived,
  DeliveryRefused,
  ExchangeEvent,
} from './delivery.events';
import { isRegistered, SENT, type KnownDelivery } from './delivery.state';

export type ExchangeCommand =
  | CommandOf<'Arrive', DeliveryArrived['data']>
  | CommandOf<'Receive', DeliveryReceived['data']>
  | CommandOf<'Refuse', DeliveryRefused['data']>
  | CommandOf<'AssignInside', DeliveryAssigned['data']>
  | CommandOf<'Process', DeliveryProcessingBegun['data']>
  | CommandOf<'Complete', DeliveryCompleted['data']>
  /** By the sender: what came back goes out once more. */
  | CommandOf<'SendAgain', { readonly directiveId: string; readonly authorityId: string }>
  | CommandOf<'AskRecall', DeliveryRecallAsked['data']>
  | CommandOf<'GrantRecall', DeliveryRecallGranted['data']>
  | CommandOf<'RefuseRecall', DeliveryRecallRefused['data']>;

/** The rules of the exchange. What only adds (an arrival, a step of the handling) is taken late as well; what contradicts is refused. */
export const decideExchange = ({ type, data }: ExchangeCommand, state: KnownDelivery): readonly ExchangeEvent[] => {
  const { directiveId, authorityId } = data;
  const id = { directiveId, authorityId };
  const mustBeHandled = (): void => {
    if (state.exchange === 'refused') throw new DomainError('delivery.refused', id);
    if (!isRegistered(state)) throw new DomainError('delivery.not-received', id);
  };
  const mustNotBeTakenBack = (): void => {
    // The recipient gave it back: what is frozen is kept and goes no further.
    if (state.recall === 'granted') throw new DomainError('delivery.recalled', id);
  };
  switch (type) {
    case 'Arrive': // learnt late it only adds, whatever came after it
      return state.arrived ? [] : [{ type: 'DeliveryArrived', version: 2, data }];
    case 'Receive': {
      if (state.exchange === 'refused') throw new DomainError('delivery.refused', id);
      if (!isRegistered(state)) {
        mustNotBeTakenBack();
        return [{ type: 'DeliveryReceived', version: 2, data }];
      }
      if (data.arrivalNumber === null || data.arrivalNumber === state.arrivalNumber) return [];
      if (state.arrivalNumber !== null) throw new DomainError('delivery.already-received', { ...id, arrivalNumber: state.arrivalNumber });
      return [{ type: 'DeliveryReceived', version: 2, data }]; // first inferred from an answer, now registered with its number
    }
    case 'Refuse':
      if (state.exchange === 'refused') return [];
      if (isRegistered(state)) throw new DomainError('delivery.already-received', { ...id, arrivalNumber: state.arrivalNumber });
      return [{ type: 'DeliveryRefused', version: 2, data }];
    case 'AssignInside': {
      mustBeHandled();
      mustNotBeTakenBack();
      if (data.coOperatorIds.includes(data.leadId)) throw new DomainError('delivery.lead-twice', { ...id, leadId: data.leadId });
      return state.assigned === assignedText(data) ? [] : [{ type: 'DeliveryAssigned', version: 2, data }];
    }
    case 'Process':
      mustBeHandled();
      mustNotBeTakenBack();
      return state.exchange === 'processing' || state.exchange === 'done' ? [] : [{ type: 'DeliveryProcessingBegun', version: 2, data }];
    case 'Complete':
      mustBeHandled();
      mustNotBeTakenBack();
      return state.exchange === 'done' ? [] : [{ type: 'DeliveryCompleted', version: 2, data }];
    case 'SendAgain':
      if (!cameBack(state)) throw new DomainError('delivery.not-sent-back', { ...id, exchange: state.exchange });
      return [{ type: 'DeliverySent', version: 1, data: { ...id, ...(state.sentAs ?? { role: 'to', text: '' }) } }];
    case 'AskRecall': // asked again after a refusal it is another request
      return state.recall === 'asked' || state.recall === 'granted' ? [] : [{ type: 'DeliveryRecallAsked', version: 2, data }];
    case 'GrantRecall':
      if (state.recall === 'granted') return [];
      if (state.recall !== 'asked') throw new DomainError('delivery.recall-not-asked', { ...id, recall: state.recall });
      return [{ type: 'DeliveryRecallGranted', version: 2, data }];
    case 'RefuseRecall':
      if (state.recall === 'refused') return [];
      if (state.recall !== 'asked') throw new DomainError('delivery.recall-not-asked', { ...id, recall: state.recall });
      return [{ type: 'DeliveryRecallRefused', version: 2, data }];
  }
};
/** Refused by the recipient, or given back because the sender asked for it: only then it is sent anew. */
export const cameBack = ({ exchange, recall }: KnownDelivery): boolean => exchange === 'refused' || recall === 'granted';
const RANK = { sent: 0, refused: 1, received: 1, assigned: 2, processing: 3, done: 4 } as const;
/** A step learnt after a later one leads nothing back. */
const forward = (known: KnownDelivery, to: KnownDelivery['exchange']): KnownDelivery =>
  RANK[to] >= RANK[known.exchange] ? { ...known, exchange: to } : known;
export const assignedText = ({ leadId, coOperatorIds, limitOn }: DeliveryAssigned['data']): string =>
  JSON.stringify([leadId, [...coOperatorIds].sort(), limitOn]);

const earlier = (one: WorldTime | null, other: WorldTime | null): WorldTime | null => {
  if (one === null || other === null) return one ?? other;
  return (instantOrNull(other) ?? Infinity) < (instantOrNull(one) ?? Infinity) ? other : one;
};
export const evolveExchange = (known: KnownDelivery, { type, data, occurredAt = null }: ExchangeEvent): KnownDelivery => {
  switch (type) {
    case 'DeliverySent': {
      const { role, text } = data;
      // A letter that came back begins anew: its arrival, receipt, number and handling are those of the sending before.
      const anew = cameBack(known) ? { ...SENT, derivation: known.derivation, reminded: known.reminded } : known;
      return { ...anew, exchange: 'sent', sentAs: { role, text } };
    }
    case 'DeliveryArrived':
      return { ...known, arrived: true };
    case 'DeliveryReceived':
      return {
        ...forward(known, 'received'),
        arrived: true,
        arrivalNumber: data.arrivalNumber ?? known.arrivalNumber,
        receivedOn: earlier(known.receivedOn, occurredAt),
      };
    case 'DeliveryRefused':
      return { ...known, exchange: 'refused' };
    case 'DeliveryAssigned':
      return { ...forward(known, 'assigned'), assigned: assignedText(data) };
    case 'DeliveryProcessingBegun':
      return forward(known, 'processing');
    case 'DeliveryCompleted':
      return forward(known, 'done');
    case 'DeliveryRecallAsked':
      return { ...known, recall: 'asked' };
    case 'DeliveryRecallGranted':
      return { ...known, recall: 'granted' };
    case 'DeliveryRecallRefused':
      return { ...known, recall: 'refused' };
  }
};
