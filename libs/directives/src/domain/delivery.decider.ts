import { DomainError, withCorrections, type CommandOf, type CorrectFact, type Decider } from '@cascade/event-store/domain';
import {
  READING_CORRECTED,
  type DeliveryEvent,
  type DeliverySent,
  type DerivationAnswered,
  type DerivationOwed,
  type DerivationReopened,
  type DerivationWaived,
  type ExchangeEvent,
} from './delivery.events';
import { checkRole, type Asked } from './delivery-roles';
import { SENT, type DeliveryState } from './delivery.state';
import { decideRemindDelivery, type RemindDeliveryCommand } from './remind-delivery';
import { decideExchange, evolveExchange, type ExchangeCommand } from './exchange';

type OwingCommand =
  | CommandOf<'Owe', DerivationOwed['data']>
  | CommandOf<'Answer', DerivationAnswered['data']>
  | CommandOf<'Reopen', DerivationReopened['data']>
  | CommandOf<'Waive', DerivationWaived['data']>;
type Known = (CommandOf<'Send', DeliverySent['data']> | ExchangeCommand | OwingCommand | RemindDeliveryCommand) & {
  readonly by?: Asked;
};
export type DeliveryCommand = Known | (CorrectFact & { readonly by?: Asked; readonly of: { directiveId: string; authorityId: string } });

const OWING = ['Owe', 'Answer', 'Reopen', 'Waive'];
const isOwing = (command: ExchangeCommand | OwingCommand | RemindDeliveryCommand): command is OwingCommand => OWING.includes(command.type);

const plain: Decider<DeliveryState, Known, DeliveryEvent> = {
  initial: { exchange: 'absent' },
  decide(command, state) {
    const { directiveId, authorityId } = command.data;
    const id = { directiveId, authorityId };
    if (command.type === 'Send')
      // sent anew only where the recipient had sent it back
      return state.exchange === 'absent' || state.exchange === 'refused' ? [{ type: 'DeliverySent', version: 1, data: command.data }] : [];
    if (state.exchange === 'absent') throw new DomainError('delivery.unknown', id);
    if (command.by) checkRole(command.type, command.data, command.by);
    if (command.type === 'Remind') return decideRemindDelivery(command.data, state);
    if (!isOwing(command)) return decideExchange(command, state);
    const { type, data } = command;
    const { derivation } = state;
    switch (type) {
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
        return [{ type: 'DerivationWaived', version: 2, data }];
    }
  },
  evolve(state, event) {
    const known = state.exchange === 'absent' ? SENT : state;
    switch (event.type) {
      case 'DerivationOwed':
      case 'DerivationReopened':
        return { ...known, derivation: { owes: 'owed', draftId: event.data.draftId } };
      case 'DerivationAnswered':
        return { ...known, derivation: { owes: 'answered', byDirectiveId: event.data.byDirectiveId } };
      case 'DerivationWaived':
        return { ...known, derivation: { owes: 'waived', reason: event.data.reason } };
      case 'DeliveryReminded':
        return { ...known, reminded: [...known.reminded, event.data.remindId] };
      default:
        return EXCHANGE.has(event.type) ? evolveExchange(known, event) : state;
    }
  },
};
const CORRECTABLE = [
  'DeliveryArrived',
  'DeliveryReceived',
  'DeliveryRefused',
  'DeliveryAssigned',
  'DeliveryProcessingBegun',
  'DeliveryCompleted',
  'DeliveryRecallAsked',
  'DeliveryRecallGranted',
  'DeliveryRecallRefused',
] as const satisfies readonly ExchangeEvent['type'][];
const EXCHANGE: ReadonlySet<string> = new Set(['DeliverySent', ...CORRECTABLE]);

/** One directive at one recipient; its recorded facts can be put right. */
export const delivery = withCorrections<DeliveryState, Known | DeliveryCommand, DeliveryEvent>(plain as never, {
  correctable: CORRECTABLE,
  streamOf: () => 'delivery',
  allowed(command) {
    const { by, of } = command as Extract<DeliveryCommand, { type: 'CorrectFact' }>;
    if (by) checkRole('CorrectFact', of, by);
  },
});
