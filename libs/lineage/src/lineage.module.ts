import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DirectiveHistoryHandler, LogPositionHandler, questionHandlers, TaskPageHandler, WhyHandler } from './queries';

/** What came of it: answers from the read models, which the application provides as `READ_MODELS`. */
@Module({
  imports: [CqrsModule],
  providers: [...questionHandlers, DirectiveHistoryHandler, LogPositionHandler, TaskPageHandler, WhyHandler],
})
export class LineageModule {}
