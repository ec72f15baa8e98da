import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Answer, type AskOptions, type ReadModels } from '@cascade/event-store';
import type { Activity, ActivityParams } from '../graphing/activity.query';
import type { Graph, GraphParams, GraphPath } from '../graphing/graph';
import type { Link, LinkParams } from '../graphing/link.query';
import type { PackedGraph } from '../graphing/packed-graph';
import type { GraphPathParams } from '../graphing/path.query';

/** A directive and what stands around it, as nodes and edges. @throws DomainError `directive.unknown` */
export class GraphQuery extends Query<Answer<Graph>> {
  constructor(
    readonly params: GraphParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(GraphQuery)
export class GraphHandler implements IQueryHandler<GraphQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: GraphQuery): Promise<Answer<Graph>> {
    return this.readModels.ask('graph', params, at);
  }
}
/** The same as columns, for thousands of nodes. @throws DomainError `directive.unknown` */
export class OverviewQuery extends Query<Answer<PackedGraph>> {
  constructor(
    readonly params: GraphParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(OverviewQuery)
export class OverviewHandler implements IQueryHandler<OverviewQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: OverviewQuery): Promise<Answer<PackedGraph>> {
    return this.readModels.ask('overview', params, at);
  }
}
/** How two documents hang together. @throws DomainError `directive.unknown` */
export class GraphPathQuery extends Query<Answer<GraphPath>> {
  constructor(
    readonly params: GraphPathParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(GraphPathQuery)
export class GraphPathHandler implements IQueryHandler<GraphPathQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: GraphPathQuery): Promise<Answer<GraphPath>> {
    return this.readModels.ask('graph-path', params, at);
  }
}
/** The sentences of both sides of one line of a graph. */
export class LinkQuery extends Query<Answer<Link>> {
  constructor(
    readonly params: LinkParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(LinkQuery)
export class LinkHandler implements IQueryHandler<LinkQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: LinkQuery): Promise<Answer<Link>> {
    return this.readModels.ask('link', params, at);
  }
}
/** How much happened on each day around a directive. @throws DomainError `directive.unknown` */
export class ActivityQuery extends Query<Answer<Activity>> {
  constructor(
    readonly params: ActivityParams,
    readonly at: AskOptions = {},
  ) {
    super();
  }
}
@QueryHandler(ActivityQuery)
export class ActivityHandler implements IQueryHandler<ActivityQuery> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}
  execute({ params, at }: ActivityQuery): Promise<Answer<Activity>> {
    return this.readModels.ask('activity', params, at);
  }
}
