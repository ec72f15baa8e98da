import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ChangeDirectiveHandler } from './change-directive/change-directive.handler';
import { ConfirmReadingHandler } from './correct-reading/confirm-reading.handler';
import { TakeBackConfirmationHandler } from './correct-reading/take-back-confirmation.handler';
import { CorrectReadingHandler } from './correct-reading/correct-reading.handler';
import { ReadingCorrections } from './correct-reading/reading-corrections';
import { DecideCarriageHandler } from './decide-carriage/decide-carriage.handler';
import { DiscardDraftHandler } from './discard-draft/discard-draft.handler';
import { ActingBodies, BodiesAbove } from '@cascade/authorities';
import { DeliveryActions } from './delivery-actions';
import { BringInTasksHandler } from './bring-in-tasks/bring-in-tasks.handler';
import { DismissWarningHandler } from './dismiss-warning/dismiss-warning.handler';
import { NumberingHandler } from './set-numbering/numbering.query';
import { SetNumberingHandler } from './set-numbering/set-numbering.handler';
import { DocumentSeals } from './document-seals';
import { DraftDirectiveHandler } from './draft-directive/draft-directive.handler';
import { IssueChain } from './issue-directive/issue-chain';
import { IssueDirectiveHandler } from './issue-directive/issue-directive.handler';
import { Neighbourhood } from './issue-directive/neighbourhood';
import { CorrectDeliveryHandler, MoveDeliveryHandler } from './move-delivery/move-delivery.handler';
import { JoinScansHandler, KeepScansApartHandler, UndoJoinHandler } from './join-scans/join-scans.handlers';
import { LetterPages } from './letter-pages/letter-pages';
import { LettersHandler } from './letter-queries/letters.query-bus';
import { AddSignedCopyHandler } from './add-signed-copy/add-signed-copy.handler';
import { SaidContentHandler } from './said-content/said-content.query';
import { OpenRegisterHandler } from './open-register/open-register.handler';
import { RecallDirectiveHandler } from './recall-directive/recall-directive.handler';
import { ReceiveDeliveryHandler } from './receive-delivery/receive-delivery.handler';
import { RefuseDeliveryHandler } from './refuse-delivery/refuse-delivery.handler';
import { RemindDeliveryHandler } from './remind-delivery/remind-delivery.handler';
import { RereadLetterHandler } from './reread-letter/reread-letter.handler';
import { Rereading } from './reread-letter/rereading';
import { LiftRestrictionHandler, RestrictDirectiveHandler } from './restrict-directive/restrict-directive.handler';
import { ReviewDirectiveHandler } from './review-directive/review-directive.handler';
import { ReviseDraftHandler } from './revise-draft/revise-draft.handler';
import { NewIssuers } from './new-issuers';
import {
  CarriageStreams,
  DeliveryStreams,
  directiveStreamProviders,
  DirectiveStreams,
  JoinStreams,
  ReferenceStreams,
  RegisterStreams,
} from './streams';
import { DoubleNumbers } from './take-in-letter/double-numbers';
import { IncomingLetters } from './take-in-letter/incoming-letters';
import { LetterContents } from './take-in-letter/letter-contents';
import { LetterDoor } from './take-in-letter/letter-door';
import { FinishTakingIn } from './take-in-letter/finish-taking-in';
import { TakeInLetterHandler } from './take-in-letter/take-in-letter.handler';
import { WaiveDerivationHandler } from './waive-derivation/waive-derivation.handler';

const handlers = [
  AddSignedCopyHandler,
  SaidContentHandler,
  ChangeDirectiveHandler,
  ConfirmReadingHandler,
  CorrectReadingHandler,
  TakeBackConfirmationHandler,
  DecideCarriageHandler,
  DiscardDraftHandler,
  BringInTasksHandler,
  DismissWarningHandler,
  NumberingHandler,
  SetNumberingHandler,
  DraftDirectiveHandler,
  IssueDirectiveHandler,
  MoveDeliveryHandler,
  CorrectDeliveryHandler,
  JoinScansHandler,
  KeepScansApartHandler,
  LettersHandler,
  OpenRegisterHandler,
  RecallDirectiveHandler,
  ReceiveDeliveryHandler,
  RemindDeliveryHandler,
  RefuseDeliveryHandler,
  RereadLetterHandler,
  RestrictDirectiveHandler,
  LiftRestrictionHandler,
  ReviewDirectiveHandler,
  ReviseDraftHandler,
  TakeInLetterHandler,
  UndoJoinHandler,
  WaiveDerivationHandler,
];
/** What was ordered. Stores, keys and read models come from the application by their tokens. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...directiveStreamProviders,
    ActingBodies,
    BodiesAbove,
    DeliveryActions,
    DocumentSeals,
    DoubleNumbers,
    FinishTakingIn,
    IssueChain,
    IncomingLetters,
    LetterContents,
    LetterDoor,
    LetterPages,
    Neighbourhood,
    NewIssuers,
    ReadingCorrections,
    Rereading,
    ...handlers,
  ],
  exports: [
    CarriageStreams,
    DeliveryStreams,
    DirectiveStreams,
    JoinStreams,
    ReferenceStreams,
    RegisterStreams,
    FinishTakingIn,
    IssueChain,
    LetterPages,
    Rereading,
  ],
})
export class DirectivesModule {}
