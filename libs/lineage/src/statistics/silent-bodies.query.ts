import { DAY_MS } from '@cascade/calendar/domain';
import { OPEN_END, type Query } from '@cascade/event-store';
import { clampLimit, pageOf, placeOf, type Page, type PageParams, type Place } from '../listing/page';
import { Bodies } from '../reading/bodies';
import { holding, select } from '../reading/select';

export interface SilentBodiesParams extends PageParams {
  /** Only orders sent so many days ago or longer. */
  readonly days: number;
}
export interface SilentBody {
  readonly authorityId: string;
  readonly name: string | null;
  readonly parentName: string | null;
  /** Orders to which it owes one of its own and has not begun any. */
  readonly owed: number;
  /** Of those, how many it has not even registered. */
  readonly unregistered: number;
  /** ms: when the oldest of them was sent. */
  readonly since: number | null;
}
const SILENT = `
  SELECT v.authority_id AS authorityId, count(*) AS owed, sum(v.received_at IS NULL) AS unregistered, min(v.sent_at) AS since
  FROM deliveries AS v WHERE v.owes = 'owed' AND ${holding('v')} AND coalesce(v.sent_at, v.arrived_at, 0) <= $before
    AND NOT EXISTS (SELECT 1 FROM directives AS x WHERE x.directive_id = v.draft_id AND x.status IN ('draft', 'numbering') AND ${holding('x')})
    AND EXISTS (SELECT 1 FROM directives AS d WHERE d.directive_id = v.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')})
  GROUP BY v.authority_id HAVING (-count(*), v.authority_id) > ($after, $id) ORDER BY count(*) DESC, v.authority_id LIMIT $limit`;

/** Bodies that owe orders of their own and of whom nothing is known, not even a draft that somebody has begun. */
export const silentBodies: Query<SilentBodiesParams, Page<SilentBody>> = (context, { days, limit: wanted, cursor }) => {
  const limit = clampLimit(wanted);
  const [after, id]: Place = placeOf(cursor) ?? [-OPEN_END, ''];
  const rows = select<Omit<SilentBody, 'name' | 'parentName'>>(context, SILENT, {
    $before: context.asOf - days * DAY_MS,
    $after: after,
    $id: id,
    $limit: limit + 1,
  });
  const bodies = new Bodies(context).load(rows.map(({ authorityId }) => authorityId));
  bodies.load(rows.map(({ authorityId }) => bodies.at(authorityId, context.asOf)?.parentId));
  return pageOf(
    rows,
    limit,
    ({ owed, authorityId }) => [-owed, authorityId],
    (row) => {
      const body = bodies.at(row.authorityId, context.asOf);
      return { ...row, name: body?.name ?? null, parentName: bodies.at(body?.parentId, context.asOf)?.name ?? null };
    },
  );
};
