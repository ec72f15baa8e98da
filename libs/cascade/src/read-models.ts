import { SqlAuthorityDirectory } from '@cascade/authorities';
import type { DirectiveContent } from '@cascade/directives/domain';
import type { Queries, Query, TimelineProjection } from '@cascade/event-store';
import { expandDirective, type Expansion } from './domain';

/** Whom the phrases of a directive mean: `asOf` is its date of issue, `knownAt` the ordinal of the event that says it. */
const expand: Query<Pick<DirectiveContent, 'issuerId' | 'addressees' | 'items'>, Expansion> = ({ db, asOf, knownAt }, content) =>
  expandDirective(content, new SqlAuthorityDirectory(db, { asOf, knownAt }));

/** This room keeps no rows of its own. */
export const projections: readonly TimelineProjection[] = [];
export const queries: Queries = { 'expand-directive': expand };
