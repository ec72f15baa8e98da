import type { Query } from '@cascade/event-store';
import { clampLimit, pageOf, placeOf, type Page, type PageParams, type Place } from '../listing/page';
import { Bodies } from '../reading/bodies';
import { directivesById } from '../reading/directive-rows';
import { select } from '../reading/select';
import { daysOf, relaysFrom, type RelayScope } from './relays';

export interface ListRelaysParams extends PageParams, RelayScope {
  /** Levels of the hop; null: bodies without one. */
  readonly above?: string | null;
  readonly below?: string | null;
  /** Took so many days; null bounds nothing. */
  readonly minDays?: number;
  readonly maxDays?: number;
  /** Those still waited for, instead. */
  readonly waiting?: boolean;
}
/** One order on its way to one body. */
export interface ListedRelay {
  readonly directiveId: string;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerName: string | null;
  readonly authorityId: string;
  readonly authorityName: string | null;
  /** Null while it is waited for. */
  readonly days: number | null;
  readonly answeredBy: string | null;
  readonly answerSymbol: string | null;
}
interface Found {
  readonly directiveId: string;
  readonly authorityId: string;
  readonly answeredBy: string | null;
  readonly days: number | null;
  readonly place: number;
}
const WAITING_PLACE = 1_000_000;
/** The relays behind a number of the statistics, the longest first. */
export const listRelays: Query<ListRelaysParams, Page<ListedRelay>> = (context, params) => {
  const { above, below, minDays, maxDays, waiting = false, cursor } = params;
  const limit = clampLimit(params.limit);
  const { sql, params: scope } = relaysFrom(context, params);
  const days = daysOf(params.measure);
  const more = [waiting ? `${days} IS NULL` : `${days} IS NOT NULL`];
  const bound: Record<string, string | number> = { ...scope };
  for (const [column, name, level] of [
    ['i.level', '$above', above],
    ['r.level', '$below', below],
  ] as const) {
    if (level === null) more.push(`${column} IS NULL`);
    if (typeof level !== 'string') continue;
    bound[name] = level;
    more.push(`${column} = ${name}`);
  }
  if (minDays !== undefined && !waiting) more.push(`${days} >= ${Math.trunc(minDays)}`);
  if (maxDays !== undefined && !waiting) more.push(`${days} <= ${Math.trunc(maxDays)}`);
  const place = `coalesce(-(${days}), -${WAITING_PLACE})`;
  const [after, id]: Place = placeOf(cursor) ?? [Number.MIN_SAFE_INTEGER, ''];
  const rows = select<Found>(
    context,
    `SELECT v.directive_id AS directiveId, v.authority_id AS authorityId, v.answered_by AS answeredBy, ${days} AS days, ${place} AS place ${sql}
      AND ${more.join(' AND ')} AND (${place}, v.directive_id || '/' || v.authority_id) > ($after, $id)
      ORDER BY ${place}, v.directive_id || '/' || v.authority_id LIMIT ${limit + 1}`,
    { ...bound, $after: after, $id: id },
  );
  const shown = rows.slice(0, limit);
  const orders = directivesById(context, new Set(shown.flatMap((row) => [row.directiveId, ...(row.answeredBy ? [row.answeredBy] : [])])));
  const bodies = new Bodies(context).load([
    ...shown.map(({ authorityId }) => authorityId),
    ...[...orders.values()].map(({ issuerId }) => issuerId),
  ]);
  return pageOf(
    rows,
    limit,
    (row) => [row.place, `${row.directiveId}/${row.authorityId}`],
    ({ place: _place, ...row }) => {
      const order = orders.get(row.directiveId);
      const nameOf = (body: string | null | undefined): string | null => bodies.at(body, order?.datedAt ?? context.asOf)?.name ?? null;
      return {
        ...row,
        symbol: order?.symbol ?? null,
        issuedOn: order?.issuedOn ?? null,
        issuerName: nameOf(order?.issuerId),
        authorityName: nameOf(row.authorityId),
        answerSymbol: (row.answeredBy === null ? undefined : orders.get(row.answeredBy))?.symbol ?? null,
      };
    },
  );
};
