import type { AnyProjection, Queries, Query } from '@cascade/event-store';
import { CORRECT_READING, correctReadingQuery } from './correct-reading/correct-reading.query';
import { listJoins, listRefusedLetters, outdatedReadings, readingAccuracy, sameLetters } from './letter-queries/letter-queries';
import { joins } from './projections/joins.projection';
import { letterReadings } from './projections/letter-readings.projection';
import { refusedLetters } from './projections/refused-letters.projection';
import { NAME_BODIES, nameBodies } from './letter-pages/name-bodies.query';
import { REREAD_LETTER, rereadLetter } from './reread-letter/reread-letter.query';
import { RESOLVE_TASK_ROWS, resolveTaskRows } from './bring-in-tasks/resolve-rows.query';
import { RESOLVE_READING, resolveReading } from './take-in-letter/resolve-reading.query';

export * from './domain';
export * from './add-signed-copy/add-signed-copy.command';
export * from './said-content/said-content.query';
export * from './change-directive/change-directive.command';
export * from './correct-reading/correct-reading.command';
export * from './decide-carriage/decide-carriage.command';
export * from './discard-draft/discard-draft.command';
export * from './draft-directive/draft-directive.command';
export * from './issue-directive/issue-directive.command';
export * from './move-delivery/move-delivery.command';
export * from './remind-delivery/remind-delivery.command';
export * from './join-scans/join-scans.command';
export type * from './letter-queries/letter-queries';
export { LettersQuery, type LetterQuestions } from './letter-queries/letters.query-bus';
export * from './open-register/open-register.command';
export * from './recall-directive/recall-directive.command';
export * from './receive-delivery/receive-delivery.command';
export * from './reread-letter/reread-letter.command';
export { LetterPages } from './letter-pages/letter-pages';
export type * from './letter-pages/letter-pages';
export { Rereading } from './reread-letter/rereading';
export * from './refuse-delivery/refuse-delivery.command';
export * from './restrict-directive/restrict-directive.command';
export * from './review-directive/review-directive.command';
export * from './revise-draft/revise-draft.command';
export * from './bring-in-tasks/bring-in-tasks.command';
export * from './dismiss-warning/dismiss-warning.command';
export * from './set-numbering/set-numbering.command';
export { NumberingQuery, type Numbering } from './set-numbering/numbering.query';
export * from './take-in-letter/take-in-letter.command';
export { FinishTakingIn } from './take-in-letter/finish-taking-in';
export * from './waive-derivation/waive-derivation.command';
export { CarriageStreams, DeliveryStreams, DirectiveStreams, JoinStreams, ReferenceStreams, RegisterStreams } from './streams';
export { IssueChain, type OpenChain } from './issue-directive/issue-chain';
export { DirectivesModule } from './directives.module';

/** What the read side loads of this room, in its threads too. */
export { directivesCatalogue as catalogue } from './domain';
export const projections: readonly AnyProjection[] = [letterReadings, joins, refusedLetters];
export const queries: Queries = {
  'outdated-readings': outdatedReadings,
  'same-letters': sameLetters,
  'list-joins': listJoins,
  'reading-accuracy': readingAccuracy,
  'refused-letters': listRefusedLetters,
  [RESOLVE_TASK_ROWS]: resolveTaskRows as Query,
  [RESOLVE_READING]: resolveReading,
  [CORRECT_READING]: correctReadingQuery,
  [REREAD_LETTER]: rereadLetter,
  [NAME_BODIES]: nameBodies as Query,
};
