import { inPlainWords, type FactCorrected, type Upcasters } from '@cascade/event-store/domain';
import type { CarriageDecided } from './carriage/carriage.events';
import type { DeliveryEvent } from './delivery.events';
import type { DraftDiscarded, ReadingCorrected } from './directive.events';
import type { JoinEvent } from './join.events';
import type { WarningDismissed, WarningRaisedAgain } from './warning.decider';

type Delivery<Type extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: Type }>['data'];
/** Version 1 had reasons and what shows it in plain words; what was written so stays readable so. Since version 2 they are sealed, for they may name people. */
export const freeTextUpcasters = {
  'DraftDiscarded@1': inPlainWords<DraftDiscarded['data']>,
  'ReadingCorrected@1': inPlainWords<ReadingCorrected['data']>,
  'DeliveryArrived@1': inPlainWords<Delivery<'DeliveryArrived'>>,
  'DeliveryReceived@1': inPlainWords<Delivery<'DeliveryReceived'>>,
  'DeliveryRefused@1': inPlainWords<Delivery<'DeliveryRefused'>>,
  'DeliveryAssigned@1': inPlainWords<Delivery<'DeliveryAssigned'>>,
  'DeliveryProcessingBegun@1': inPlainWords<Delivery<'DeliveryProcessingBegun'>>,
  'DeliveryCompleted@1': inPlainWords<Delivery<'DeliveryCompleted'>>,
  'DeliveryRecallAsked@1': inPlainWords<Delivery<'DeliveryRecallAsked'>>,
  'DeliveryRecallGranted@1': inPlainWords<Delivery<'DeliveryRecallGranted'>>,
  'DeliveryRecallRefused@1': inPlainWords<Delivery<'DeliveryRecallRefused'>>,
  'DerivationWaived@1': inPlainWords<Delivery<'DerivationWaived'>>,
  'ScansJoined@1': inPlainWords<JoinEvent['data']>,
  'ScansKeptApart@1': inPlainWords<JoinEvent['data']>,
  'ScansDecisionUndone@1': inPlainWords<JoinEvent['data']>,
  'CarriageDecided@1': inPlainWords<CarriageDecided['data']>,
  'WarningDismissed@1': inPlainWords<WarningDismissed['data']>,
  'WarningRaisedAgain@1': inPlainWords<WarningRaisedAgain['data']>,
  'FactCorrected@1': inPlainWords<FactCorrected['data']>,
} satisfies Upcasters;
