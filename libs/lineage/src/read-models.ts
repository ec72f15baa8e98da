import { authorities, groups } from '@cascade/authorities';
import type { AnyProjection, Queries } from '@cascade/event-store';
import { citations } from './projections/citations.projection';
import { deliveries } from './projections/deliveries.projection';
import { directives } from './projections/directives.projection';
import { items } from './projections/items.projection';
import { referencesCited } from './projections/references-cited.projection';
import { reports } from './projections/reports.projection';
import { tasks } from './projections/tasks.projection';
import { trace } from './tracing/trace.query';

/** Everything the one reader feeds; the reader and the query worker load this module by its path. */
export const projections: readonly AnyProjection[] = [
  authorities,
  groups,
  directives,
  citations,
  items,
  referencesCited,
  deliveries,
  tasks,
  reports,
];
/** Everything that can be asked of the read models, by name. */
export const queries: Queries = { trace };
