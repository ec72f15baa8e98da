import './errors';

export * from './domain';
export * from './queries';
export { LineageModule } from './lineage.module';
export { projections, queries } from './read-models';
export type { Ancestor, BrokenParams, FoundAnswer } from './cascading/cascade.queries';
export type { FindParams, FoundPage, ListParams } from './finding/find-directives.query';
export type { FoundDirective } from './finding/found-directive';
export type { ResolveParams } from './finding/resolve.query';
export type { CorrectedField, OpenField, ReadingStory } from './projections/reading-story';
export type { DirectivePage, DirectiveParams, PageCitation, PageDelivery, PageItem } from './listing/directive.query';
export type { DeliveryList, ListDeliveriesParams, ListedDelivery } from './listing/list-deliveries.query';
export type { ListedTask, ListTasksParams, TaskList } from './listing/list-tasks.query';
export type { RegisterBook, RegisterBookParams } from './registers/register-book.query';
export type { TaskAtTime, TaskParams } from './listing/task.query';
export type { Page, PageParams } from './listing/page';
export type { BodyHit, DirectiveHit, Passage, SearchHit, SearchParams, SearchResult } from './searching/search-hit';
export type { OtherCitation, Trace, TraceNode, TraceParams, TraceTask } from './tracing/trace-node';
