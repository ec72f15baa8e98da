import type { Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { MOST } from '../listing/page';
import { describeTasks, type ListedTask } from '../listing/list-tasks.query';
import { OF_STANDING_ORDER, recalledSet } from '../reading/recalled-orders';
import { holding, idSet, select } from '../reading/select';
import { selectTasks } from '../reading/task-rows';
import '../errors';

export interface HandOversParams {
  readonly limit: number;
  readonly cursor?: string;
}
/** Who may take over. successor: took over the whole body or a part. area: a body that took over a part of the area of one that ended without a successor. above: who stands over that area. */
export interface HandOverOffer {
  readonly authorityId: string;
  readonly name: string;
  readonly why: 'successor' | 'area' | 'above';
}
export interface HandOverNeeded extends ListedTask {
  /** The body that ended: the assignee, or the body that answers for it. */
  readonly endedId: string;
  readonly endedName: string;
  readonly offers: readonly HandOverOffer[];
}
export interface HandOvers {
  readonly items: readonly HandOverNeeded[];
  readonly next: string | null;
}
/** Open at the instant asked for, with the body that had ended by then. */
const ORPHANED = `SELECT t.task_id AS taskId, a.authority_id AS endedId, a.name AS endedName FROM authorities AS a
  CROSS JOIN tasks AS t ON t.body_id = a.authority_id AND t.status NOT IN ('done', 'withdrawn') AND ${OF_STANDING_ORDER} AND ${holding('t')}
  WHERE a.dissolved = 1 AND ${holding('a')} ORDER BY a.name_folded, a.authority_id, t.task_id LIMIT $limit OFFSET $offset`;
const TASKS = `FROM json_each($ids) AS wanted CROSS JOIN tasks AS t ON t.task_id = wanted.value AND ${holding('t')}`;
const HEIRS_OF = (start: string): string => `WITH RECURSIVE heir(id) AS (${start}
    UNION SELECT s.to_id FROM heir CROSS JOIN successions AS s ON s.from_id = heir.id WHERE s.to_id IS NOT NULL AND s.to_id <> s.from_id AND ${holding('s')})
  SELECT DISTINCT a.authority_id AS authorityId, a.name FROM heir CROSS JOIN authorities AS a ON a.authority_id = heir.id AND a.dissolved = 0 AND ${holding('a')}
  ORDER BY a.name_folded`;
const SUCCESSORS = HEIRS_OF('SELECT $id');
/** What stood under the body on any day that is known. */
const BELOW = HEIRS_OF(
  `SELECT u.authority_id FROM authorities AS u WHERE u.parent_id = $id AND u.kind = 'peoplesCommittee' AND u.known_to > $knownAt AND u.known_from <= $knownAt`,
);
const ABOVE = HEIRS_OF(
  `SELECT o.parent_id FROM authorities AS o WHERE o.authority_id = $id AND o.parent_id IS NOT NULL AND ${holding('o')}`,
);
type Body = Pick<HandOverOffer, 'authorityId' | 'name'>;

/** Open tasks whose body has ended, each with who may take it over; nothing is handed over by itself. @throws DomainError `cursor.unreadable` */
export const handOvers: Query<HandOversParams, HandOvers> = (context, { limit: wanted, cursor }) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const limit = Math.min(MOST, Math.max(1, wanted));
  const found = select<{ taskId: string; endedId: string; endedName: string }>(context, ORPHANED, {
    ...recalledSet(context),
    ...{ $limit: limit + 1, $offset: offset },
  });
  const page = found.slice(0, limit);
  const tasks = selectTasks(context, TASKS, { $ids: idSet(page.map(({ taskId }) => taskId)) });
  const described = new Map(tasks.map(describeTasks(context, tasks)).map((task) => [task.taskId, task]));
  const known = new Map<string, readonly HandOverOffer[]>();
  const offersOf = (id: string): readonly HandOverOffer[] => {
    let offers = known.get(id);
    if (!offers) {
      const bodies = (sql: string, why: HandOverOffer['why']) => select<Body>(context, sql, { $id: id }).map((body) => ({ ...body, why }));
      const successors = bodies(SUCCESSORS, 'successor');
      offers = successors.length > 0 ? successors : [...bodies(ABOVE, 'above'), ...bodies(BELOW, 'area')];
      known.set(id, offers);
    }
    return offers;
  };
  const items = page.flatMap(({ taskId, endedId, endedName }) => {
    const task = described.get(taskId);
    return task
      ? [{ ...task, endedId, endedName, offers: offersOf(endedId).filter(({ authorityId }) => authorityId !== task.issuerId) }]
      : [];
  });
  return { items, next: found.length > limit ? String(offset + limit) : null };
};
