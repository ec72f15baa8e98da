import { DAY_MS } from '@cascade/calendar/domain';
import type { Query } from '@cascade/event-store';
import { bodiesByCount, type BodiesPage, type BodiesParams } from '../listing/bodies-by-count';
import { holding, select } from '../reading/select';

export interface SilentBodiesParams extends BodiesParams {
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
  SELECT s.*, (SELECT a.name FROM authorities AS a WHERE a.authority_id = s.authorityId AND ${holding('a')}) AS name FROM (
    SELECT v.authority_id AS authorityId, count(*) AS owed, sum(v.received_at IS NULL) AS unregistered, min(v.sent_at) AS since
    FROM deliveries AS v WHERE v.owes = 'owed' AND ${holding('v')} AND coalesce(v.sent_at, v.arrived_at, 0) <= $before
      AND NOT EXISTS (SELECT 1 FROM directives AS x WHERE x.directive_id = v.draft_id AND x.status IN ('draft', 'numbering') AND ${holding('x')})
      AND EXISTS (SELECT 1 FROM directives AS d WHERE d.directive_id = v.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')})
    GROUP BY v.authority_id) AS s`;
type Row = Omit<SilentBody, 'parentName'>;

/** Bodies that owe orders of their own and of whom nothing is known, not even a draft that somebody has begun: who owes most first. */
export const silentBodies: Query<SilentBodiesParams, BodiesPage<SilentBody>> = (context, { days, ...page }) =>
  bodiesByCount(
    context,
    select<Row>(context, SILENT, { $before: context.asOf - days * DAY_MS }),
    ({ authorityId, name, owed }) => ({ id: authorityId, name, count: owed }),
    page,
  );
