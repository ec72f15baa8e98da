import { DAY_MS } from '@cascade/calendar/domain';
import type { Query } from '@cascade/event-store';
import { vietnameseRanks } from '../domain/vietnamese-order';
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
  SELECT s.*, (SELECT a.name FROM authorities AS a WHERE a.authority_id = s.authorityId AND ${holding('a')}) AS name FROM (
    SELECT v.authority_id AS authorityId, count(*) AS owed, sum(v.received_at IS NULL) AS unregistered, min(v.sent_at) AS since
    FROM deliveries AS v WHERE v.owes = 'owed' AND ${holding('v')} AND coalesce(v.sent_at, v.arrived_at, 0) <= $before
      AND NOT EXISTS (SELECT 1 FROM directives AS x WHERE x.directive_id = v.draft_id AND x.status IN ('draft', 'numbering') AND ${holding('x')})
      AND EXISTS (SELECT 1 FROM directives AS d WHERE d.directive_id = v.directive_id AND d.status IN ('issued', 'received') AND ${holding('d')})
    GROUP BY v.authority_id) AS s`;
type Row = Omit<SilentBody, 'parentName'>;
/** The place of a body in the list, as a cursor tells it: a name has no line break. */
const placeOfBody = ({ owed, name, authorityId }: Row): Place => [-owed, `${name ?? ''}\n${authorityId}`];

/** Bodies that owe orders of their own and of whom nothing is known, not even a draft that somebody has begun: who owes most first, else by name as Vietnamese sorts. */
export const silentBodies: Query<SilentBodiesParams, Page<SilentBody>> = (context, { days, limit: wanted, cursor }) => {
  const limit = clampLimit(wanted);
  const after = placeOf(cursor);
  const found = select<Row>(context, SILENT, { $before: context.asOf - days * DAY_MS });
  const [afterName = '', afterId = ''] = after?.[1].split('\n') ?? [];
  const rankOf = vietnameseRanks([afterName, ...found.map(({ name }) => name ?? '')]);
  const isAfter = ({ owed, name, authorityId }: Row): boolean => {
    if (after === null) return true;
    return (-owed - after[0] || rankOf(name ?? '') - rankOf(afterName) || (authorityId > afterId ? 1 : -1)) > 0 && authorityId !== afterId;
  };
  const rows = found
    .filter(isAfter)
    .sort((a, b) => b.owed - a.owed || rankOf(a.name ?? '') - rankOf(b.name ?? '') || (a.authorityId < b.authorityId ? -1 : 1))
    .slice(0, limit + 1);
  const bodies = new Bodies(context).load(rows.map(({ authorityId }) => authorityId));
  bodies.load(rows.map(({ authorityId }) => bodies.at(authorityId, context.asOf)?.parentId));
  return pageOf(rows, limit, placeOfBody, (row) => {
    const body = bodies.at(row.authorityId, context.asOf);
    return { ...row, parentName: bodies.at(body?.parentId, context.asOf)?.name ?? null };
  });
};
