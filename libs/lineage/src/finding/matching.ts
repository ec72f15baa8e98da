import { foldName } from '@cascade/authorities/domain';
import { firstInstantOf } from '@cascade/calendar/domain';
import { OPEN_END, type QueryContext } from '@cascade/event-store';
import { namesMatch, typedSymbol, type TypedSymbol } from '../domain/typed-symbol';
import { Bodies } from '../reading/bodies';
import { DIRECTIVE_COLUMNS, directiveRow, type DirectiveRow } from '../reading/directive-rows';
import { holding, idSet, select, selectArrays } from '../reading/select';
import type { GhostRow } from '../reading/walks';
import type { Place } from '../listing/page';
import { fulfils, wishedIssuers, type IssuerWish } from './issuers';

export interface Wish extends IssuerWish {
  readonly symbol?: string;
  readonly year?: number;
  /** Words of type, symbol or subject, with or without marks. */
  readonly text?: string;
}
type Params = Record<string, string | number | null>;
export interface Match {
  readonly row: DirectiveRow;
  readonly symbolKey: string | null;
}
/** How near a symbol must come to what was typed: 'exactly', or beginning with it. '12/ct' begins '12/ct-ubnd' too, but '27' never '278/…'. */
export type Nearness = 'exactly' | 'beginning';
const rangeOf = ({ folded, numberOnly }: TypedSymbol, nearness: Nearness): [string, string] => {
  if (nearness === 'exactly') return [folded, folded];
  return numberOnly ? [`${folded}-`, `${folded}/\uffff`] : [folded, `${folded}\uffff`];
};
const YEAR = (year: number): [number, number] => [
  firstInstantOf(`${year}`.padStart(4, '0')),
  firstInstantOf(`${year + 1}`.padStart(4, '0')),
];
const BATCH = 500;

/** Directives that fulfil a wish, newest first, `limit` of them after `place`. */
export const matchingDirectives = (
  context: QueryContext,
  wish: Wish,
  { after, limit, statuses, nearness = 'beginning' }: { after: Place | null; limit: number; statuses: string; nearness?: Nearness },
): { found: Match[]; bodies: Bodies } => {
  const bodies = new Bodies(context);
  const where: string[] = [];
  const params: Params = {};
  if (wish.symbol !== undefined) {
    const typed = typedSymbol(wish.symbol);
    if (!typed) return { found: [], bodies };
    where.push('d.symbol_folded BETWEEN $first AND $last');
    [params['$first'], params['$last']] = rangeOf(typed, nearness);
  }
  const issuers = wishedIssuers(context, wish);
  if (issuers) {
    where.push('d.issuer_id IN (SELECT value FROM json_each($issuers))');
    params['$issuers'] = idSet(issuers);
  }
  if (wish.year !== undefined) {
    where.push('d.issued_on IS NOT NULL AND d.dated_at >= $from AND d.dated_at < $to');
    [params['$from'], params['$to']] = YEAR(wish.year);
  }
  foldName(wish.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .forEach((word, index) => {
      where.push(`d.search_text LIKE $word${index}`);
      params[`$word${index}`] = `%${word}%`;
    });
  const sql = `
    SELECT ${DIRECTIVE_COLUMNS('d')}, d.symbol_key FROM directives AS d
    WHERE ${[...where, holding('d'), `d.status IN ${statuses}`, 'd.dated_at <= $asOf', '(d.dated_at, d.directive_id) < ($order, $id)'].join(' AND ')}
    ORDER BY d.dated_at DESC, d.directive_id DESC LIMIT ${BATCH}`;
  const found: Match[] = [];
  let [order, id]: Place = after ?? [OPEN_END, ''];
  for (;;) {
    const batch = selectArrays(context, sql, { ...params, $order: order, $id: id }).map((values): Match => ({
      row: directiveRow(values),
      symbolKey: values.at(-1) as string | null,
    }));
    bodies.loadChains(batch.map(({ row }) => row.issuerId));
    found.push(...batch.filter(({ row }) => fulfils(wish, row.issuerId, row.datedAt, bodies)));
    if (found.length >= limit || batch.length < BATCH) return { found: found.slice(0, limit), bodies };
    const last = batch.at(-1)!.row;
    [order, id] = [last.datedAt, last.id];
  }
};

const GHOSTS = `
  SELECT r.reference_id AS referenceId, r.document_type AS documentType, r.symbol_written AS symbol, r.issuer_id AS issuerId,
    r.issuer_written AS issuerWritten, r.issued_on AS issuedOn, r.symbol_key AS symbolKey
  FROM references_cited AS r
  WHERE r.symbol_folded BETWEEN $first AND $last AND r.directive_id IS NULL AND ${holding('r')} ORDER BY r.issued_on DESC, r.reference_id LIMIT ${BATCH}`;
export type MatchedGhost = GhostRow & { readonly symbolKey: string | null };

/** Documents that are cited but not held, by symbol. An issuer nobody could resolve is judged by how it was written. */
export const matchingGhosts = (
  context: QueryContext,
  wish: Wish & { readonly symbol: string },
  { limit, nearness = 'beginning' }: { limit: number; nearness?: Nearness },
  bodies: Bodies,
): MatchedGhost[] => {
  const typed = typedSymbol(wish.symbol);
  if (!typed) return [];
  const [$first, $last] = rangeOf(typed, nearness);
  const ghosts = select<MatchedGhost>(context, GHOSTS, { $first, $last });
  bodies.loadChains(ghosts.map(({ issuerId }) => issuerId));
  const fits = ({ issuerId, issuerWritten, issuedOn }: GhostRow): boolean => {
    if (wish.year !== undefined && !issuedOn?.startsWith(String(wish.year))) return false;
    if (issuerId !== null && bodies.at(issuerId, context.asOf)) return fulfils(wish, issuerId, context.asOf, bodies);
    return [wish.province, wish.issuer].every((name) => name === undefined || (issuerWritten !== null && namesMatch(name, issuerWritten)));
  };
  return ghosts.filter(fits).slice(0, limit);
};
