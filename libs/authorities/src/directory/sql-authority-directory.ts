import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Instant } from '@cascade/calendar/domain';
import { commands, LEVELS, type AuthorityDirectory, type AuthorityRecord, type Level } from '../domain';
import type { AuthorityRow } from '../projections/authorities.projection';
import { recordOf } from '../projections/authority-row';

export interface SqlDirectoryOptions {
  /** Instant that is asked for where a question names none, ms UTC. */
  readonly asOf: Instant;
  /** Ordinal up to which events are known, inclusive. */
  readonly knownAt: number;
}
const THEN = 'known_from <= :knownAt and known_to > :knownAt and holds_from <= :on and holds_to > :on';
const ORDER = 'order by unit_code, name_folded, authority_id';
const QUERIES = {
  byId: `select * from authorities where authority_id = :id and ${THEN}`,
  children: `select * from authorities where parent_id = :id and ${THEN} and dissolved = 0 and (:level is null or level = :level) ${ORDER}`,
  // Level by level through committees alone: the offices of 700 districts are not walked to find their communes.
  descendants: `with recursive below(id) as (
      select authority_id from authorities where parent_id = :id and ${THEN} and dissolved = 0 and kind = 'peoplesCommittee'
      union
      select a.authority_id from below cross join authorities a on a.parent_id = below.id
       where ${THEN} and a.dissolved = 0 and a.kind = 'peoplesCommittee')
    select a.* from below cross join authorities a on a.authority_id = below.id where ${THEN} and a.level = :level ${ORDER}`,
  byFoldedName: `select * from authorities where name_folded = :name and ${THEN} ${ORDER}`,
  byUnitName: `select * from authorities where unit_name_folded = :name and ${THEN} and dissolved = 0 and kind = 'peoplesCommittee' ${ORDER}`,
  levels: `select 1 from authorities where level = :level and kind = 'peoplesCommittee' and dissolved = 0 and ${THEN} limit 1`,
  membersOf: `select authority_id from groups where group_id = :id and authority_id is not null and ${THEN} order by authority_id`,
} as const;

/** The directory over the read models `authorities` and `groups`, at one ordinal. Statements are prepared once; records of `byId` are kept for the life of the directory, which is one question. */
export class SqlAuthorityDirectory implements AuthorityDirectory {
  readonly #statements = new Map<keyof typeof QUERIES, StatementSync>();
  readonly #known = new Map<string, AuthorityRecord | null>();
  constructor(
    private readonly database: Pick<DatabaseSync, 'prepare'>,
    private readonly options: SqlDirectoryOptions,
  ) {}
  byId(authorityId: string, on: Instant = this.options.asOf): AuthorityRecord | null {
    const key = `${authorityId}@${on}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [found = null] = this.#rows('byId', on, { id: authorityId });
    this.#known.set(key, found);
    return found;
  }
  children(parentId: string, level: Level | null, on: Instant = this.options.asOf): readonly AuthorityRecord[] {
    return this.#rows('children', on, { id: parentId, level });
  }
  descendants(authorityId: string, level: Level, on: Instant = this.options.asOf): readonly AuthorityRecord[] {
    return this.#rows('descendants', on, { id: authorityId, level });
  }
  committeesBelow(authorityId: string, level: Level, unitTypes: readonly string[] | null, on?: Instant): readonly AuthorityRecord[] {
    const all = this.descendants(authorityId, level, on);
    return unitTypes ? all.filter(({ unit }) => unit !== null && unitTypes.includes(unit.type)) : all;
  }
  byFoldedName(foldedName: string, on: Instant = this.options.asOf): readonly AuthorityRecord[] {
    return this.#rows('byFoldedName', on, { name: foldedName });
  }
  byUnitName(foldedName: string, on: Instant = this.options.asOf): readonly AuthorityRecord[] {
    return this.#rows('byUnitName', on, { name: foldedName });
  }
  membersOf(groupId: string, on: Instant = this.options.asOf): readonly AuthorityRecord[] {
    const rows = this.#query('membersOf', on, { id: groupId }) as readonly { authority_id: string }[];
    return rows.flatMap(({ authority_id }) => this.byId(authority_id, on) ?? []);
  }
  commands(issuerId: string, assigneeId: string, on: Instant = this.options.asOf): boolean {
    return commands(this, issuerId, assigneeId, on);
  }
  levels(on: Instant = this.options.asOf): readonly Level[] {
    return LEVELS.filter((level) => this.#query('levels', on, { level }).length > 0);
  }
  #rows(query: keyof typeof QUERIES, on: Instant, values: Record<string, SQLInputValue>): readonly AuthorityRecord[] {
    return (this.#query(query, on, values) as unknown as readonly AuthorityRow[]).map(recordOf);
  }
  #query(query: keyof typeof QUERIES, on: Instant, values: Record<string, SQLInputValue>): readonly unknown[] {
    let statement = this.#statements.get(query);
    if (!statement) this.#statements.set(query, (statement = this.database.prepare(QUERIES[query])));
    return statement.all({ ...values, on, knownAt: this.options.knownAt });
  }
}
