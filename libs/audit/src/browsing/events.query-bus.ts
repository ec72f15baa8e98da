import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EventKinds, EventPage, EventPageParams, OpenedEvent } from '../domain';
import type { EventBrowsing } from './event-browsing';

/** Injects the `EventBrowsing` of the application. */
export const EVENT_BROWSING = Symbol('EVENT_BROWSING');

/** A page of the log, by filter. */
export class FindEventsQuery extends Query<EventPage> {
  constructor(readonly params: EventPageParams) {
    super();
  }
}
@QueryHandler(FindEventsQuery)
export class FindEventsHandler implements IQueryHandler<FindEventsQuery> {
  constructor(@Inject(EVENT_BROWSING) private readonly browsing: EventBrowsing) {}
  execute({ params }: FindEventsQuery): Promise<EventPage> {
    return this.browsing.find(params);
  }
}
/** One event as stored. @throws DomainError `event.unknown` */
export class OpenEventQuery extends Query<OpenedEvent> {
  constructor(readonly ordinal: number) {
    super();
  }
}
@QueryHandler(OpenEventQuery)
export class OpenEventHandler implements IQueryHandler<OpenEventQuery> {
  constructor(@Inject(EVENT_BROWSING) private readonly browsing: EventBrowsing) {}
  execute({ ordinal }: OpenEventQuery): Promise<OpenedEvent> {
    return this.browsing.open(ordinal);
  }
}
/** Types, kinds of streams and accounts that occur in the log. */
export class EventKindsQuery extends Query<EventKinds> {}
@QueryHandler(EventKindsQuery)
export class EventKindsHandler implements IQueryHandler<EventKindsQuery> {
  constructor(@Inject(EVENT_BROWSING) private readonly browsing: EventBrowsing) {}
  execute(): Promise<EventKinds> {
    return this.browsing.kinds();
  }
}
