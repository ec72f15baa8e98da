import type { Query, QueryContext } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { typedSymbol } from '../domain/typed-symbol';
import { Bodies } from '../reading/bodies';
import { directivesById, subjectsOf } from '../reading/directive-rows';
import { IS_OUT } from '../reading/select';
import { ghostFocus } from '../tracing/ghost-focus';
import { foundDirective, foundGhost, type FoundDirective } from './found-directive';
import { matchingDirectives, matchingGhosts, type Nearness, type Wish } from './matching';
import '../errors';

export type ResolveParams = Wish & { readonly symbol: string };
const CANDIDATES = 10;
/** Enough to see whether one of them is written with the marks that were typed. */
const LOOKED_AT = 200;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** 'ĐA' is not 'DA': where one is written exactly as typed, the others that only look like it without marks are not meant. */
const markedFirst = <M extends { readonly symbolKey: string | null }>(matches: readonly M[], typed: string): readonly M[] => {
  const key = typedSymbol(typed)?.key ?? null;
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
  return candidates[0]!;
};
const heldOnes = (context: QueryContext, wish: ResolveParams, nearness: Nearness): FoundDirective[] => {
  const { found, bodies } = matchingDirectives(context, wish, { after: null, limit: LOOKED_AT, statuses: IS_OUT, nearness });
  const rows = markedFirst(found, wish.symbol).map(({ row }) => row);
  const subjects = subjectsOf(context, rows);
  return rows.map((row) => foundDirective(row, subjects.get(row.id) ?? null, bodies));
};
const ghostsOf = (context: QueryContext, wish: ResolveParams, nearness: Nearness): FoundDirective[] => {
  const bodies = new Bodies(context);
  const ghosts = markedFirst(matchingGhosts(context, wish, { limit: LOOKED_AT, nearness }, bodies), wish.symbol);
  return ghosts.map((ghost) => foundGhost(ghost, bodies, context.asOf));
};
/** A symbol written out comes before one that only begins so; a document that is held before one that is only cited. */
const MEANT = [
  [heldOnes, 'exactly'],
  [ghostsOf, 'exactly'],
  [heldOnes, 'beginning'],
  [ghostsOf, 'beginning'],
] as const;
/**
 * The one document that a person means by a symbol (or an id).
 * @throws DomainError `directive.unknown`; `directive.ambiguous` with at most ten candidates
 */
export const resolve: Query<ResolveParams, FoundDirective> = (context, wish) => {
  const { symbol } = wish;
  if (UUID.test(symbol.trim())) return byId(context, symbol.trim().toLowerCase());
  for (const [candidatesOf, nearness] of MEANT) {
    const candidates = candidatesOf(context, wish, nearness);
    if (candidates.length > 0) return only(symbol, candidates);
  }
  throw new DomainError('directive.unknown', { id: symbol });
};
