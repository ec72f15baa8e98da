import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import {
  AnswersBrokenHandler,
  AnswersForHandler,
  CascadeAncestorsHandler,
  CoverageHandler,
  DirectiveHandler,
  FindDirectivesHandler,
  ListDeliveriesHandler,
  ListDirectivesHandler,
  HandOversHandler,
  ListRemindersHandler,
  ListTasksHandler,
  ListWarningsHandler,
  LogPositionHandler,
  MandateChainHandler,
  WhyHandler,
  OwedAboveHandler,
  RegisterBookHandler,
  ResolveDirectiveHandler,
  SearchHandler,
  TaskPageHandler,
  TraceHandler,
} from './queries';

/** What came of it: answers from the read models, which the application provides as `READ_MODELS`. */
@Module({
  imports: [CqrsModule],
  providers: [
    AnswersBrokenHandler,
    AnswersForHandler,
    CascadeAncestorsHandler,
    CoverageHandler,
    DirectiveHandler,
    FindDirectivesHandler,
    ListDeliveriesHandler,
    ListDirectivesHandler,
    HandOversHandler,
    ListRemindersHandler,
    ListTasksHandler,
    ListWarningsHandler,
    LogPositionHandler,
    MandateChainHandler,
    WhyHandler,
    OwedAboveHandler,
    RegisterBookHandler,
    ResolveDirectiveHandler,
    SearchHandler,
    TaskPageHandler,
    TraceHandler,
  ],
})
export class LineageModule {}
