import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventKindsHandler, FindEventsHandler, OpenEventHandler } from './browsing/events.query-bus';

/** What was known then: the log itself, looked through. The application provides `EVENT_BROWSING`. */
@Module({ imports: [CqrsModule], providers: [FindEventsHandler, OpenEventHandler, EventKindsHandler] })
export class AuditModule {}
