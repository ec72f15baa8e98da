import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { typedSymbol } from '../domain/typed-symbol';
import { Bodies } from '../reading/bodies';
import { directivesById, subjectsOf } from '../reading/directive-rows';
import { IS_OUT } from '../reading/select';
import { ghostFocus } from '../tracing/ghost-focus';
import { foundDirective, foundGhost, type FoundDirective } from './found-directive';
import { matchingDirectives, matchingGhosts, type Wish } from './matching';
import '../errors';

export type ResolveParams = Wish & { readonly symbol: string };
const CANDIDATES = 10;
/** Enough to see whether one of them is written exactly so. */
const LOOKED_AT = 200;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** 'ĐA' is not 'DA': where one is written exactly as typed, the others that only look like it without marks are not meant. */
const exactFirst = <M extends { readonly symbolKey: string | null }>(matches: readonly M[], key: string | null): readonly M[] => {
  const exact = key === null ? [] : matches.filter(({ symbolKey }) => symbolKey === key);
  return exact.length > 0 ? exact : matches;
};
const byId = (context: QueryContext, id: string): FoundDirective => {
  const row = directivesById(context, [id]).get(id);
  const ghost = row ? undefined : ghostFocus(context, id);
  const bodies = new Bodies(context).loadChains([row?.issuerId, ghost?.issuerId]);
  if (row) return foundDirective(row, subjectsOf(context, [row]).get(row.id) ?? null, bodies);
  if (ghost) return foundGhost(ghost, bodies, context.asOf);
  throw new DomainError('directive.unknown', { id });
};
const only = (id: string, candidates: readonly FoundDirective[]): FoundDirective => {
  if (candidates.length > 1) throw new DomainError('directive.ambiguous', { id, candidates: candidates.slice(0, CANDIDATES) });
  if (!candidates[0]) throw new DomainError('directive.unknown', { id });
  return candidates[0];
};
/**
 * The one document that a person means by a symbol (or an id). Held ones come first; only where none is held, those that are cited.
 * @throws DomainError `directive.unknown`; `directive.ambiguous` with at most ten candidates
 */
export const resolve: Query<ResolveParams, FoundDirective> = (context, wish) => {
  const { symbol } = wish;
  if (UUID.test(symbol.trim())) return byId(context, symbol.trim().toLowerCase());
  const key = typedSymbol(symbol)?.key ?? null;
  const { found, bodies } = matchingDirectives(context, wish, { after: null, limit: LOOKED_AT, statuses: IS_OUT });
  const held = exactFirst(found, key);
  if (held.length > 0) {
    const rows = held.slice(0, CANDIDATES + 1).map(({ row }) => row);
    const subjects = subjectsOf(context, rows);
    return only(
      symbol,
      rows.map((row) => foundDirective(row, subjects.get(row.id) ?? null, bodies)),
    );
  }
  const ghosts = exactFirst(matchingGhosts(context, wish, LOOKED_AT, bodies), key).slice(0, CANDIDATES + 1);
  return only(
    symbol,
    ghosts.map((ghost) => foundGhost(ghost, bodies, context.asOf)),
  );
};
