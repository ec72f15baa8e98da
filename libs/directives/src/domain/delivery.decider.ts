import { DomainError, type CommandOf, type Decider } from '@cascade/event-store/domain';
import {
  READING_CORRECTED,
  type DeliveryArrived,
  type DeliveryEvent,
  type DeliveryReceived,
  type DeliveryRefused,
  type DeliverySent,
  type DerivationAnswered,
  type DerivationOwed,
  type DerivationReopened,
  type DerivationWaived,
} from './delivery.events';

/** What the recipient owes: its own order in answer to this one. */
export type Derivation =
  | { readonly owes: 'none' }
  | { readonly owes: 'owed'; readonly draftId: string | null }
  | { readonly owes: 'answered'; readonly byDirectiveId: string }
  | { readonly owes: 'waived'; readonly reason: string };
export type DeliveryState =
  | { readonly exchange: 'absent' }
  | {
      readonly exchange: 'sent' | 'refused' | 'received';
      readonly arrived: boolean;
      readonly arrivalNumber: string | null;
      readonly derivation: Derivation;
    };
export type DeliveryCommand =
  | CommandOf<'Send', DeliverySent['data']>
  | CommandOf<'Arrive', DeliveryArrived['data']>
  | CommandOf<'Receive', DeliveryReceived['data']>
  | CommandOf<'Refuse', DeliveryRefused['data']>
  | CommandOf<'Owe', DerivationOwed['data']>
  | CommandOf<'Answer', DerivationAnswered['data']>
  | CommandOf<'Reopen', DerivationReopened['data']>
  | CommandOf<'Waive', DerivationWaived['data']>;

export const delivery: Decider<DeliveryState, DeliveryCommand, DeliveryEvent> = {
  initial: { exchange: 'absent' },
  decide({ type, data }, state) {
    const { directiveId, authorityId } = data;
    const id = { directiveId, authorityId };
    if (type === 'Send')
      // sent anew only where the recipient had sent it back
      return state.exchange === 'absent' || state.exchange === 'refused' ? [{ type: 'DeliverySent', version: 1, data }] : [];
    if (state.exchange === 'absent') throw new DomainError('delivery.unknown', id);
    const { derivation } = state;
    switch (type) {
      case 'Arrive': // learnt late it only adds, whatever came after it
        return state.arrived ? [] : [{ type: 'DeliveryArrived', version: 1, data }];
      case 'Receive': {
        if (state.exchange === 'refused') throw new DomainError('delivery.refused', id);
        if (state.exchange === 'sent') return [{ type: 'DeliveryReceived', version: 1, data }];
        if (data.arrivalNumber === null || data.arrivalNumber === state.arrivalNumber) return [];
        if (state.arrivalNumber !== null) throw new DomainError('delivery.already-received', { ...id, arrivalNumber: state.arrivalNumber });
        return [{ type: 'DeliveryReceived', version: 1, data }]; // first inferred from an answer, now registered with its number
      }
      case 'Refuse':
        if (state.exchange === 'refused') return [];
        if (state.exchange === 'received')
          throw new DomainError('delivery.already-received', { ...id, arrivalNumber: state.arrivalNumber });
        return [{ type: 'DeliveryRefused', version: 1, data }];
      case 'Owe':
        // What was waived because the order was read wrongly is owed after all; what a person waived stays waived.
        return derivation.owes === 'none' || (derivation.owes === 'waived' && derivation.reason === READING_CORRECTED)
          ? [{ type: 'DerivationOwed', version: 1, data }]
          : [];
      case 'Answer': // a second answer adds nothing here: the first one closed what was owed
        if (derivation.owes === 'none') throw new DomainError('delivery.owes-nothing', id);
        return derivation.owes === 'answered' ? [] : [{ type: 'DerivationAnswered', version: 1, data }];
      case 'Reopen':
        if (derivation.owes !== 'answered' || derivation.byDirectiveId !== data.byDirectiveId) return [];
        return [{ type: 'DerivationReopened', version: 1, data }];
      case 'Waive':
        if (derivation.owes === 'waived') return [];
        if (derivation.owes === 'none') throw new DomainError('delivery.owes-nothing', id);
        if (derivation.owes === 'answered')
          throw new DomainError('delivery.already-answered', { ...id, byDirectiveId: derivation.byDirectiveId });
        return [{ type: 'DerivationWaived', version: 1, data }];
    }
  },
  evolve(state, { type, data }) {
    const known = state.exchange === 'absent' ? SENT : state;
    switch (type) {
      case 'DeliverySent':
        return { ...known, exchange: 'sent' };
      case 'DeliveryArrived':
        return { ...known, arrived: true };
      case 'DeliveryReceived':
        return { ...known, exchange: 'received', arrived: true, arrivalNumber: data.arrivalNumber };
      case 'DeliveryRefused':
        return { ...known, exchange: 'refused' };
      case 'DerivationOwed':
      case 'DerivationReopened':
        return { ...known, derivation: { owes: 'owed', draftId: data.draftId } };
      case 'DerivationAnswered':
        return { ...known, derivation: { owes: 'answered', byDirectiveId: data.byDirectiveId } };
      case 'DerivationWaived':
        return { ...known, derivation: { owes: 'waived', reason: data.reason } };
      default:
        return state;
    }
  },
};
const SENT: Exclude<DeliveryState, { exchange: 'absent' }> = {
  exchange: 'sent',
  arrived: false,
  arrivalNumber: null,
  derivation: { owes: 'none' },
};
