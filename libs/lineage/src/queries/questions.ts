import type { Type } from '@nestjs/common';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Ancestor, BrokenParams, FoundAnswer } from '../cascading/cascade.queries';
import type { Coverage, CoverageParams } from '../covering/coverage.query';
import type { Desk, DeskParams } from '../desk/desk.query';
import type { FindParams, FoundPage, ListParams } from '../finding/find-directives.query';
import type { FoundDirective } from '../finding/found-directive';
import type { ResolveParams } from '../finding/resolve.query';
import type { MandateChain } from '../following/mandate-chain.query';
import type { Activity, ActivityParams } from '../graphing/activity.query';
import type { Graph, GraphParams, GraphPath } from '../graphing/graph';
import type { Link, LinkParams } from '../graphing/link.query';
import type { PackedGraph } from '../graphing/packed-graph';
import type { GraphPathParams } from '../graphing/path.query';
import type { HandOvers, HandOversParams } from '../handing-over/hand-overs.query';
import type { ChangeReach, ChangeReachParams } from '../listing/change-reach.query';
import type { DirectivePage, DirectiveParams } from '../listing/directive.query';
import type { WaitingLetters } from '../listing/letters-waiting.query';
import type { DeliveryList, ListDeliveriesParams } from '../listing/list-deliveries.query';
import type { ListTasksParams, TaskList } from '../listing/list-tasks.query';
import type { BodiesPage } from '../listing/bodies-by-count';
import type { Page, PageParams } from '../listing/page';
import type { TaskParams } from '../listing/task.query';
import type { OfficialTable } from '../official/counting';
import type { OfficialTableParams } from '../official/official-table.query';
import type { NotUpdating, NotUpdatingParams, OfficialTasksParams } from '../official/official-tasks.query';
import type { RegisterBook, RegisterBookParams } from '../registers/register-book.query';
import type { ListRemindersParams, ListedReminder } from '../reminding/reminders.queries';
import type { ReplaySteps, ReplayStepsParams } from '../replaying/replay-steps.query';
import type { CollectedParams, CollectedReport } from '../reporting/collected-report.query';
import type { OccurrencesParams, TaskOccurrences } from '../reporting/occurrences.query';
import type { SearchParams, SearchResult } from '../searching/search-hit';
import type { ListRelaysParams, ListedRelay } from '../statistics/list-relays.query';
import type { RelayLatency } from '../statistics/relay-latency.query';
import type { RelayScope } from '../statistics/relays';
import type { SilentBodiesParams, SilentBody } from '../statistics/silent-bodies.query';
import type { TargetDays, TargetDaysParams } from '../statistics/target-days.query';
import type { TasksForCalendar, TasksForCalendarParams } from '../subscribing/tasks-for-calendar.query';
import type { Targets } from '../targets/targets.query';
import type { Trace, TraceParams } from '../tracing/trace-node';
import type { ListWarningsParams, WarningList } from '../warnings/list-warnings.query';
import { answering, ReadModelQuestion } from './read-model-question';

/** Where a directive comes from and what came of it. @throws DomainError `directive.unknown` */
export class TraceQuery extends ReadModelQuestion<TraceParams, Trace> {}
/** The one document that a person means by a symbol. @throws DomainError `directive.unknown`, `directive.ambiguous` */
export class ResolveDirectiveQuery extends ReadModelQuestion<ResolveParams, FoundDirective> {}
/** Documents by symbol, province, issuer, year and words, newest first. */
export class FindDirectivesQuery extends ReadModelQuestion<FindParams, FoundPage> {}
/** Every directive, newest first. */
export class ListDirectivesQuery extends ReadModelQuestion<ListParams, Page<FoundDirective>> {}
/** Letters at their recipients: where each is, and whether its receipt was acknowledged in time. */
export class ListDeliveriesQuery extends ReadModelQuestion<ListDeliveriesParams, DeliveryList> {}
/** Tasks by order, body and state; what is due first comes first. */
export class ListTasksQuery extends ReadModelQuestion<ListTasksParams, TaskList> {}
/** The official table, at any instant. */
export class OfficialTableQuery extends ReadModelQuestion<OfficialTableParams, OfficialTable> {}
/** The tasks behind one of its cells. */
export class OfficialTasksQuery extends ReadModelQuestion<OfficialTasksParams, TaskList> {}
/** Bodies that say nothing of what they have to do. */
export class NotUpdatingQuery extends ReadModelQuestion<NotUpdatingParams, BodiesPage<NotUpdating>> {}
/** The occurrences of a recurring duty, each with what became of it. */
export class TaskOccurrencesQuery extends ReadModelQuestion<OccurrencesParams, TaskOccurrences> {}
/** The reports on one item for one period, added up level by level. */
export class CollectedReportQuery extends ReadModelQuestion<CollectedParams, CollectedReport> {}
/** What waits for a body today. */
export class DeskQuery extends ReadModelQuestion<DeskParams, Desk> {}
/** One directive with its citations, deliveries and tasks. @throws DomainError `directive.unknown` */
export class DirectiveQuery extends ReadModelQuestion<DirectiveParams, DirectivePage> {}
/** Letters that came in and in which something waits for a person. */
export class LettersWaitingQuery extends ReadModelQuestion<PageParams, WaitingLetters> {}
/** Every order that a directive carries out. */
export class CascadeAncestorsQuery extends ReadModelQuestion<DirectiveParams, readonly Ancestor[]> {}
/** What answers an order, at any depth. */
export class AnswersForQuery extends ReadModelQuestion<DirectiveParams, readonly FoundAnswer[]> {}
/** What a directive and those below it answer. */
export class OwedAboveQuery extends ReadModelQuestion<DirectiveParams, readonly FoundAnswer[]> {}
/** Answers that fell away with a reference or a directive. */
export class AnswersBrokenQuery extends ReadModelQuestion<BrokenParams, readonly FoundAnswer[]> {}
/** Letters, items, symbols and bodies by fragments of what they say, the best first. */
export class SearchQuery extends ReadModelQuestion<SearchParams, SearchResult> {}
/** A page of a body's book of a year: outgoing, incoming or follow-up. */
export class RegisterBookQuery extends ReadModelQuestion<RegisterBookParams, RegisterBook> {}
/** The items of an order against the bodies it addressed. */
export class CoverageQuery extends ReadModelQuestion<CoverageParams, Coverage> {}
/** What looks wrong in registers and between documents. */
export class ListWarningsQuery extends ReadModelQuestion<ListWarningsParams, WarningList> {}
/** Open tasks whose body has ended, with who may take them over. */
export class HandOversQuery extends ReadModelQuestion<HandOversParams, HandOvers> {}
/** Where a task comes from, word for word, from the root order down. */
export class MandateChainQuery extends ReadModelQuestion<TaskParams, MandateChain> {}
/** What bodies were told of their tasks. */
export class ListRemindersQuery extends ReadModelQuestion<ListRemindersParams, Page<ListedReminder>> {}
/** The deadlines of a body for a calendar that somebody subscribes to. @throws DomainError `authority.unknown` */
export class TasksForCalendarQuery extends ReadModelQuestion<TasksForCalendarParams, TasksForCalendar> {}
/** Whether the targets of an order are met, body by body. */
export class TargetsQuery extends ReadModelQuestion<{ readonly directiveId: string }, Targets> {}
/** A directive and what stands around it, as nodes and edges. @throws DomainError `directive.unknown` */
export class GraphQuery extends ReadModelQuestion<GraphParams, Graph> {}
/** The same as columns, for thousands of nodes. @throws DomainError `directive.unknown` */
export class OverviewQuery extends ReadModelQuestion<GraphParams, PackedGraph> {}
/** How two documents hang together. @throws DomainError `directive.unknown` */
export class GraphPathQuery extends ReadModelQuestion<GraphPathParams, GraphPath> {}
/** The sentences of both sides of one line of a graph. */
export class LinkQuery extends ReadModelQuestion<LinkParams, Link> {}
/** How much happened on each day around a directive. @throws DomainError `directive.unknown` */
export class ActivityQuery extends ReadModelQuestion<ActivityParams, Activity> {}
/** How long orders take from level to level. */
export class RelayLatencyQuery extends ReadModelQuestion<RelayScope, RelayLatency> {}
/** The relays behind one number of that. */
export class ListRelaysQuery extends ReadModelQuestion<ListRelaysParams, Page<ListedRelay>> {}
/** Bodies that owe orders of their own and are silent. */
export class SilentBodiesQuery extends ReadModelQuestion<SilentBodiesParams, BodiesPage<SilentBody>> {}
/** The targets of an order by body and day. @throws DomainError `directive.unknown` */
export class TargetDaysQuery extends ReadModelQuestion<TargetDaysParams, TargetDays> {}
/** What is known of a cascade, event by event. @throws DomainError `directive.unknown` */
export class ReplayStepsQuery extends ReadModelQuestion<ReplayStepsParams, ReplaySteps> {}
/** What a change of an order would touch. @throws DomainError `directive.unknown` */
export class ChangeReachQuery extends ReadModelQuestion<ChangeReachParams, ChangeReach> {}

/** Each question, and the name by which the read models know it. */
export const questionHandlers: readonly Type<IQueryHandler>[] = [
  answering(TraceQuery, 'trace'),
  answering(ResolveDirectiveQuery, 'resolve'),
  answering(FindDirectivesQuery, 'find-directives'),
  answering(ListDirectivesQuery, 'list-directives'),
  answering(ListDeliveriesQuery, 'list-deliveries'),
  answering(ListTasksQuery, 'list-tasks'),
  answering(TasksForCalendarQuery, 'tasks-for-calendar'),
  answering(OfficialTableQuery, 'official-table'),
  answering(OfficialTasksQuery, 'official-tasks'),
  answering(NotUpdatingQuery, 'not-updating'),
  answering(TaskOccurrencesQuery, 'task-occurrences'),
  answering(CollectedReportQuery, 'collected-report'),
  answering(DeskQuery, 'desk'),
  answering(DirectiveQuery, 'directive'),
  answering(LettersWaitingQuery, 'letters-waiting'),
  answering(CascadeAncestorsQuery, 'cascade-ancestors'),
  answering(AnswersForQuery, 'answers-for'),
  answering(OwedAboveQuery, 'owed-above'),
  answering(AnswersBrokenQuery, 'answers-broken'),
  answering(SearchQuery, 'search'),
  answering(RegisterBookQuery, 'register-book'),
  answering(CoverageQuery, 'coverage'),
  answering(ListWarningsQuery, 'list-warnings'),
  answering(HandOversQuery, 'hand-overs'),
  answering(MandateChainQuery, 'mandate-chain'),
  answering(ListRemindersQuery, 'list-reminders'),
  answering(TargetsQuery, 'targets'),
  answering(GraphQuery, 'graph'),
  answering(ChangeReachQuery, 'change-reach'),
  answering(OverviewQuery, 'overview'),
  answering(GraphPathQuery, 'graph-path'),
  answering(LinkQuery, 'link'),
  answering(ActivityQuery, 'activity'),
  answering(RelayLatencyQuery, 'relay-latency'),
  answering(ListRelaysQuery, 'list-relays'),
  answering(SilentBodiesQuery, 'silent-bodies'),
  answering(TargetDaysQuery, 'target-days'),
  answering(ReplayStepsQuery, 'replay-steps'),
];
