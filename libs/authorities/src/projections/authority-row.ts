import type { AuthorityKind, AuthorityRecord, Level } from '../domain';
import type { AuthorityRow } from './authorities.projection';

/** A row as the directory speaks of it. */
export const recordOf = (row: AuthorityRow): AuthorityRecord => ({
  authorityId: row.authority_id,
  kind: row.kind as AuthorityKind,
  level: row.level as Level | null,
  name: row.name,
  unit:
    row.unit_code === null
      ? null
      : {
          scheme: row.unit_scheme ?? '',
          level: (row.level ?? 'central') as Level,
          code: row.unit_code,
          type: row.unit_type ?? '',
          name: row.unit_name ?? '',
        },
  parentId: row.parent_id,
  dissolved: row.dissolved === 1,
  resolvedAs: row.resolved_as,
});
