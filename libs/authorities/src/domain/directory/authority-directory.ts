import type { Instant } from '@cascade/calendar/domain';
import type { AuthorityKind, Level, UnitRef } from '../authority.events';

/** A body as it stood at one instant. */
export interface AuthorityRecord {
  readonly authorityId: string;
  readonly kind: AuthorityKind;
  readonly level: Level | null;
  readonly name: string;
  readonly unit: UnitRef | null;
  readonly parentId: string | null;
  readonly dissolved: boolean;
  /** A ghost that turned out to be this authority. */
  readonly resolvedAs: string | null;
}

/**
 * Who was who. Every question takes the instant it is asked for (`on`, ms UTC), the directory's own where it is left out; what is known is the directory's.
 * Only `byId` and `byFoldedName` answer with dissolved bodies too. Order of lists: by code of the unit, then by name.
 */
export interface AuthorityDirectory {
  byId(authorityId: string, on?: Instant): AuthorityRecord | null;
  /** All kinds directly under a body; `level` null for every level. */
  children(parentId: string, level: Level | null, on?: Instant): readonly AuthorityRecord[];
  /** People's committees of `level` below a body, directly or through others. */
  descendants(authorityId: string, level: Level, on?: Instant): readonly AuthorityRecord[];
  /** The same, narrowed to unit types as listed ('Phường'); null for all. */
  committeesBelow(authorityId: string, level: Level, unitTypes: readonly string[] | null, on?: Instant): readonly AuthorityRecord[];
  /** By `foldName` of the full name: 'ubnd thi xa ben cat'. */
  byFoldedName(foldedName: string, on?: Instant): readonly AuthorityRecord[];
  /** Standing people's committees by `foldName` of the unit's bare name: 'ben cat'. */
  byUnitName(foldedName: string, on?: Instant): readonly AuthorityRecord[];
  membersOf(groupId: string, on?: Instant): readonly AuthorityRecord[];
  /** Whether the issuer may order the assignee, not only ask it. */
  commands(issuerId: string, assigneeId: string, on?: Instant): boolean;
  /** Levels that have people's committees, from the top. */
  levels(on?: Instant): readonly Level[];
}
export const LEVELS: readonly Level[] = ['central', 'province', 'district', 'commune'];
