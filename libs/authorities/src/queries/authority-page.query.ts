import { holding, type Query } from '@cascade/event-store';
import { DomainError } from '@cascade/event-store/domain';
import { ANSWERING } from './heirs.query';

export interface DatedName {
  readonly name: string;
  /** First instant of the span, ms UTC. */
  readonly from: number;
  /** Exclusive; null where it still holds. */
  readonly to: number | null;
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly dissolved: boolean;
}
export interface Passing {
  readonly authorityId: string;
  readonly name: string;
  readonly kind: string;
  readonly extent: string | null;
  readonly legalBasis: string;
  /** The day's first instant, ms UTC. */
  readonly on: number;
}
export interface AuthorityPage {
  readonly authorityId: string;
  /** At the instant asked for; the first one it ever has where it did not stand yet. */
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly dissolved: boolean;
  readonly codes: Readonly<Record<string, string>>;
  /** The unit that a people's committee stands for, as it was at that instant. */
  readonly unit: {
    readonly scheme: string;
    readonly level: string;
    readonly code: string;
    readonly type: string;
    readonly name: string;
  } | null;
  /** Every name and place it is known to have had and will have, in the order of time. */
  readonly names: readonly DatedName[];
  /** Who took over, as far as known, also after the instant asked for. */
  readonly successors: readonly Passing[];
  readonly predecessors: readonly Passing[];
  /** How it ended without anybody taking over. */
  readonly end: { readonly on: number; readonly legalBasis: string } | null;
  /** Bodies that answer for it at the instant asked for: successors of successors. Itself where it stands. */
  readonly today: readonly { readonly authorityId: string; readonly name: string }[];
  /** The bodies above it at the instant asked for, nearest first. */
  readonly above: readonly { readonly authorityId: string; readonly name: string }[];
}
interface Row {
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly holds_from: number;
  readonly holds_to: number;
  readonly parent_id: string | null;
  readonly parentName: string | null;
  readonly dissolved: number;
  readonly codes: string;
  readonly unit_scheme: string | null;
  readonly unit_code: string | null;
  readonly unit_type: string | null;
  readonly unit_name: string | null;
}
const unitOf = ({ unit_scheme, unit_code, unit_type, unit_name, level }: Row): AuthorityPage['unit'] =>
  unit_scheme === null || unit_code === null || level === null
    ? null
    : { scheme: unit_scheme, level, code: unit_code, type: unit_type ?? '', name: unit_name ?? '' };
const OPEN_END = Number.MAX_SAFE_INTEGER;
const KNOWN = (alias: string): string => `${alias}.known_to > $knownAt AND ${alias}.known_from <= $knownAt`;
const SPANS = `SELECT a.name, a.kind, a.level, a.holds_from, a.holds_to, a.parent_id, a.dissolved, a.codes, a.unit_scheme, a.unit_code, a.unit_type, a.unit_name,
    (SELECT p.name FROM authorities AS p WHERE p.authority_id = a.parent_id AND ${KNOWN('p')} AND p.holds_from <= a.holds_from AND p.holds_to > a.holds_from) AS parentName
  FROM authorities AS a WHERE a.authority_id = $id AND ${KNOWN('a')} ORDER BY a.holds_from`;
const nameAt = (id: string): string =>
  `coalesce((SELECT n.name FROM authorities AS n WHERE n.authority_id = ${id} AND ${KNOWN('n')} AND n.holds_from <= max(s.holds_from, $asOf) ORDER BY n.holds_from DESC LIMIT 1), '')`;
const HEIRS = `SELECT s.to_id AS authorityId, ${nameAt('s.to_id')} AS name, s.kind, s.extent, s.legal_basis AS legalBasis, s.holds_from AS "on"
  FROM successions AS s WHERE s.from_id = $id AND ${KNOWN('s')} ORDER BY s.holds_from, name`;
const FOREBEARS = `SELECT s.from_id AS authorityId, ${nameAt('s.from_id')} AS name, s.kind, s.extent, s.legal_basis AS legalBasis, s.holds_from AS "on"
  FROM successions AS s WHERE s.to_id = $id AND ${KNOWN('s')} ORDER BY s.holds_from, name`;
/** A longer chain would be a circle in what people entered. */
const DEEPEST = 16;
const ABOVE = `WITH RECURSIVE up (id, depth) AS (
    SELECT $id, 0
    UNION
    SELECT a.parent_id, up.depth + 1 FROM up JOIN authorities AS a ON a.authority_id = up.id AND ${holding('a')}
    WHERE a.parent_id IS NOT NULL AND up.depth < ${DEEPEST}
  )
  SELECT up.id AS authorityId, a.name FROM up JOIN authorities AS a ON a.authority_id = up.id AND ${holding('a')}
  WHERE up.id <> $id GROUP BY up.id ORDER BY min(up.depth)`;
/** One body through time: its names and places, who it came from and who answers for it. @throws DomainError `authority.unknown` */
export const authorityPage: Query<{ readonly authorityId: string }, AuthorityPage> = ({ prepare, asOf, knownAt }, { authorityId }) => {
  const at = { $id: authorityId, $knownAt: knownAt };
  const spans = prepare(SPANS).all(at) as unknown as readonly Row[];
  const now = spans.findLast(({ holds_from }) => holds_from <= asOf) ?? spans[0];
  if (!now) throw new DomainError('authority.unknown', { authorityId });
  const heirs = prepare(HEIRS).all({ ...at, $asOf: asOf }) as unknown as readonly (Passing & { authorityId: string | null })[];
  const ended = heirs.find((heir) => heir.authorityId === null);
  return {
    authorityId,
    name: now.name,
    kind: now.kind,
    level: now.level,
    dissolved: now.dissolved === 1,
    codes: JSON.parse(now.codes) as Record<string, string>,
    unit: unitOf(now),
    names: spans.map((row) => ({
      name: row.name,
      from: row.holds_from,
      to: row.holds_to === OPEN_END ? null : row.holds_to,
      parentId: row.parent_id,
      parentName: row.parentName,
      dissolved: row.dissolved === 1,
    })),
    successors: heirs.filter((heir) => heir.authorityId !== null),
    predecessors: prepare(FOREBEARS).all({ ...at, $asOf: asOf }) as unknown as readonly Passing[],
    end: ended ? { on: ended.on, legalBasis: ended.legalBasis } : null,
    today: prepare(ANSWERING).all({ ...at, $asOf: asOf }) as unknown as AuthorityPage['today'],
    above: prepare(ABOVE).all({ ...at, $asOf: asOf }) as unknown as AuthorityPage['above'],
  };
};
