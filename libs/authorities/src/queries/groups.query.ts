import { holding, type Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';

export interface ListedGroup {
  readonly groupId: string;
  readonly name: string;
  /** The body that keeps the list. */
  readonly ownerId: string;
  readonly ownerName: string;
  /** How many bodies are in it at the instant asked for. */
  readonly members: number;
}
export interface Groups {
  readonly items: readonly ListedGroup[];
  readonly next: string | null;
}
const LISTED = `SELECT g.group_id AS groupId, g.name, g.owner_id AS ownerId,
    coalesce((SELECT a.name FROM authorities AS a WHERE a.authority_id = g.owner_id AND ${holding('a')}), '') AS ownerName,
    (SELECT count(*) FROM groups AS m WHERE m.group_id = g.group_id AND m.authority_id IS NOT NULL AND ${holding('m')}) AS members
  FROM groups AS g WHERE g.owner_id IS NOT NULL AND ${holding('g')}`;

/** The named sets of bodies, by name; with `ownerId` those that one body keeps. @throws DomainError `cursor.unreadable` */
export const listGroups: Query<{ readonly ownerId?: string; readonly limit: number; readonly cursor?: string }, Groups> = (
  { prepare, asOf, knownAt },
  { ownerId, limit, cursor },
) => {
  if (cursor !== undefined && !/^[1-9]\d{0,8}$/.test(cursor)) throw new DomainError('cursor.unreadable', { cursor });
  const offset = Number(cursor ?? 0);
  const of = { $ownerId: ownerId ?? null, $limit: limit + 1, $offset: offset, $asOf: asOf, $knownAt: knownAt };
  const rows = prepare(
    `${LISTED} AND ($ownerId IS NULL OR g.owner_id = $ownerId) ORDER BY g.name, g.group_id LIMIT $limit OFFSET $offset`,
  ).all(of) as unknown as readonly ListedGroup[];
  return { items: rows.slice(0, limit), next: rows.length > limit ? String(offset + limit) : null };
};

export interface GroupMember {
  readonly authorityId: string;
  readonly name: string;
  /** It has ended: its successors are not members by themselves. */
  readonly dissolved: boolean;
  /** Since when, ms UTC. */
  readonly since: number;
}
export interface GroupPage extends ListedGroup {
  readonly bodies: readonly GroupMember[];
}
const MEMBERS = `SELECT m.authority_id AS authorityId, coalesce(a.name, '') AS name, coalesce(a.dissolved, 0) AS dissolved, m.holds_from AS since
  FROM groups AS m LEFT JOIN authorities AS a ON a.authority_id = m.authority_id AND ${holding('a')}
  WHERE m.group_id = $id AND m.authority_id IS NOT NULL AND ${holding('m')} ORDER BY a.name_folded, m.authority_id`;
/** One set with its members as they stood. @throws DomainError `group.unknown`, also before it was opened */
export const groupPage: Query<{ readonly groupId: string }, GroupPage> = ({ prepare, asOf, knownAt }, { groupId }) => {
  const at = { $id: groupId, $asOf: asOf, $knownAt: knownAt };
  const [group] = prepare(`${LISTED} AND g.group_id = $id`).all(at) as unknown as readonly ListedGroup[];
  if (!group) throw new DomainError('group.unknown', { groupId });
  const bodies = prepare(MEMBERS).all(at) as unknown as readonly (Omit<GroupMember, 'dissolved'> & { dissolved: number })[];
  return { ...group, bodies: bodies.map((body) => ({ ...body, dissolved: body.dissolved === 1 })) };
};
