import type { EventCatalogue, FactCorrected } from '@cascade/event-store/domain';
import type { CarriageEvent } from './carriage/carriage.events';
import type { DeliveryEvent } from './delivery.events';
import type { DirectiveEvent } from './directive.events';
import type { JoinEvent } from './join.events';
import type { LetterRefused } from './letter.events';
import type { ReferenceEvent } from './reference.events';
import type { NumberingSet } from './numbering.decider';
import type { WarningEvent } from './warning.decider';
import { changeUpcasters } from './change.upcasters';
import { freeTextUpcasters } from './free-text.upcasters';
import type { RegisterEvent } from './register.events';

type Recorded =
  | CarriageEvent
  | DirectiveEvent
  | RegisterEvent
  | ReferenceEvent
  | DeliveryEvent
  | JoinEvent
  | LetterRefused
  | FactCorrected
  | NumberingSet
  | WarningEvent;
/** The version that each event of this room is written with. */
const versions: { readonly [E in Recorded as E['type']]: E['version'] } = {
  Drafted: 1,
  DraftRevised: 1,
  DraftDiscarded: 2,
  IssueRequested: 1,
  Issued: 1,
  IssueRefused: 1,
  SignedCopyAdded: 1,
  LetterTakenIn: 1,
  ReadingAccepted: 1,
  ReadingCorrected: 2,
  DirectiveAmended: 2,
  DirectiveReplaced: 2,
  DirectiveCorrected: 2,
  DirectiveRepealed: 2,
  DirectiveRecalled: 2,
  DirectiveReviewed: 2,
  DirectiveRestricted: 1,
  RestrictionLifted: 1,
  RegisterOpened: 1,
  NumberTaken: 1,
  NumberVoided: 1,
  NumberObserved: 1,
  NumberingSet: 1,
  WarningDismissed: 2,
  WarningRaisedAgain: 2,
  ReferenceCited: 1,
  ReferenceIdentified: 1,
  ReferenceSeparated: 1,
  DeliverySent: 1,
  DeliveryArrived: 2,
  DeliveryReceived: 2,
  DeliveryRefused: 2,
  DeliveryAssigned: 2,
  DeliveryProcessingBegun: 2,
  DeliveryCompleted: 2,
  DeliveryRecallAsked: 2,
  DeliveryRecallGranted: 2,
  DeliveryRecallRefused: 2,
  DeliveryReminded: 1,
  DerivationOwed: 1,
  DerivationAnswered: 1,
  DerivationReopened: 1,
  DerivationWaived: 2,
  LetterRefused: 1,
  CarriageJudged: 1,
  CarriageDecided: 2,
  ScansJoined: 2,
  ScansKeptApart: 2,
  ScansDecisionUndone: 2,
  FactCorrected: 2,
};
export const directivesCatalogue: EventCatalogue = { versions, upcasters: { ...changeUpcasters, ...freeTextUpcasters } };
