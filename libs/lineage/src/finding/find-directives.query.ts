import type { Query } from '@cascade/event-store';
import { clampLimit, pageOf, placeOf, type Page, type PageParams } from '../listing/page';
import { subjectsOf } from '../reading/directive-rows';
import { IS_DRAFT, IS_OUT, OUT_OR_DRAFT } from '../reading/select';
import { foundDirective, foundGhost, type FoundDirective } from './found-directive';
import { matchingDirectives, matchingGhosts, type Match, type Wish } from './matching';
import '../errors';

export type FindParams = Wish & PageParams;
export interface FoundPage extends Page<FoundDirective> {
  /** Documents of that symbol that are cited and not held, on the first page of a search by symbol. */
  readonly ghosts: readonly FoundDirective[];
}
const GHOSTS = 20;
const placeOfMatch = ({ row }: Match): readonly [number, string] => [row.datedAt, row.id];

export const findDirectives: Query<FindParams, FoundPage> = (context, { limit: wanted, cursor, ...wish }) => {
  const limit = clampLimit(wanted);
  const after = placeOf(cursor);
  const { found, bodies } = matchingDirectives(context, wish, { after, limit: limit + 1, statuses: OUT_OR_DRAFT });
  const subjects = subjectsOf(
    context,
    found.map(({ row }) => row),
  );
  const { symbol } = wish;
  const ghosts = symbol === undefined || after ? [] : matchingGhosts(context, { ...wish, symbol }, { limit: GHOSTS }, bodies);
  return {
    ...pageOf(found, limit, placeOfMatch, ({ row }) => foundDirective(row, subjects.get(row.id) ?? null, bodies)),
    ghosts: ghosts.map((ghost) => foundGhost(ghost, bodies, context.asOf)),
  };
};
export interface ListParams extends PageParams {
  /** Left out: everything but discarded drafts. */
  readonly which?: 'out' | 'drafts';
}
/** Every directive, newest first. */
export const listDirectives: Query<ListParams, Page<FoundDirective>> = (context, { limit: wanted, cursor, which }) => {
  const limit = clampLimit(wanted);
  const statuses = which === 'out' ? IS_OUT : which === 'drafts' ? IS_DRAFT : OUT_OR_DRAFT;
  const { found, bodies } = matchingDirectives(context, {}, { after: placeOf(cursor), limit: limit + 1, statuses });
  const subjects = subjectsOf(
    context,
    found.map(({ row }) => row),
  );
  return pageOf(found, limit, placeOfMatch, ({ row }) => foundDirective(row, subjects.get(row.id) ?? null, bodies));
};
