import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Page } from '../listing/page';
import type { ReplaySteps, ReplayStepsParams } from '../replaying/replay-steps.query';
import type { ListedRelay, ListRelaysParams } from '../statistics/list-relays.query';
import type { RelayLatency } from '../statistics/relay-latency.query';
import type { RelayScope } from '../statistics/relays';
import type { SilentBodiesParams, SilentBody } from '../statistics/silent-bodies.query';
import type { TargetDays, TargetDaysParams } from '../statistics/target-days.query';

/** How long orders take from level to level. */
export class RelayLatencyQuery extends Query<Answer<RelayLatency>> {
  constructor(
    readonly params: RelayScope,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(RelayLatencyQuery)
export class RelayLatencyHandler implements IQueryHandler<RelayLatencyQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: RelayLatencyQuery): Promise<Answer<RelayLatency>> {
    return this.readModels.ask('relay-latency', params, at);
  }
}
/** The relays behind one number of that. */
export class ListRelaysQuery extends Query<Answer<Page<ListedRelay>>> {
  constructor(
    readonly params: ListRelaysParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ListRelaysQuery)
export class ListRelaysHandler implements IQueryHandler<ListRelaysQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ListRelaysQuery): Promise<Answer<Page<ListedRelay>>> {
    return this.readModels.ask('list-relays', params, at);
  }
}
/** Bodies that owe orders of their own and are silent. */
export class SilentBodiesQuery extends Query<Answer<Page<SilentBody>>> {
  constructor(
    readonly params: SilentBodiesParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(SilentBodiesQuery)
export class SilentBodiesHandler implements IQueryHandler<SilentBodiesQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: SilentBodiesQuery): Promise<Answer<Page<SilentBody>>> {
    return this.readModels.ask('silent-bodies', params, at);
  }
}
/** The targets of an order by body and day. @throws DomainError `directive.unknown` */
export class TargetDaysQuery extends Query<Answer<TargetDays>> {
  constructor(
    readonly params: TargetDaysParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(TargetDaysQuery)
export class TargetDaysHandler implements IQueryHandler<TargetDaysQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: TargetDaysQuery): Promise<Answer<TargetDays>> {
    return this.readModels.ask('target-days', params, at);
  }
}
/** What is known of a cascade, event by event. @throws DomainError `directive.unknown` */
export class ReplayStepsQuery extends Query<Answer<ReplaySteps>> {
  constructor(
    readonly params: ReplayStepsParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ReplayStepsQuery)
export class ReplayStepsHandler implements IQueryHandler<ReplayStepsQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ReplayStepsQuery): Promise<Answer<ReplaySteps>> {
    return this.readModels.ask('replay-steps', params, at);
  }
}
