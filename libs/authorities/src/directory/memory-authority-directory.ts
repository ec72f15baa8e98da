import { firstInstantOf, type Instant } from '@cascade/calendar/domain';
import type { Fact, Segment } from '@cascade/event-store';
import type { EventMetadata } from '@cascade/event-store/domain';
import {
  commands,
  foldName,
  LEVELS,
  type AuthorityDirectory,
  type AuthorityEvent,
  type BodyEvent,
  type AuthorityRecord,
  type GroupEvent,
  type Level,
} from '../domain';
import { authorities, type AuthorityRow } from '../projections/authorities.projection';
import { recordOf } from '../projections/authority-row';
import { groups } from '../projections/groups.projection';

interface Span {
  readonly from: Instant;
  readonly record: AuthorityRecord;
}
const NO_METADATA: EventMetadata = {
  occurredAt: null,
  recordedAt: '',
  actor: '',
  onBehalfOf: null,
  commandId: '',
  correlationId: '',
  causationId: null,
};
const inOrder = (one: AuthorityRecord, other: AuthorityRecord): number =>
  (one.unit?.code ?? '').localeCompare(other.unit?.code ?? '') || one.name.localeCompare(other.name);

/** The same directory folded from events that name their `occurredAt`, by the same timelines: for specs and for reading a letter without a store. */
export class MemoryAuthorityDirectory implements AuthorityDirectory {
  readonly #spans = new Map<string, readonly Span[]>();
  readonly #byUnitName = new Map<string, Set<string>>();
  readonly #byFoldedName = new Map<string, Set<string>>();
  readonly #byParent = new Map<string, Set<string>>();
  readonly #members = new Map<string, readonly Segment<{ authority_id: string | null }>[]>();

  constructor(
    authorityEvents: Iterable<AuthorityEvent>,
    private readonly asOf: Instant,
    groupEvents: Iterable<GroupEvent> = [],
  ) {
    for (const [id, facts] of factsBy(bodyEvents(authorityEvents), ({ data }) => data.authorityId))
      this.#take(id, authorities.timeline(facts));
    for (const [id, facts] of factsBy(groupEvents, ({ data }) => data.groupId)) this.#members.set(id, groups.timeline(facts));
  }
  byId(authorityId: string, on: Instant = this.asOf): AuthorityRecord | null {
    return this.#spans.get(authorityId)?.findLast(({ from }) => from <= on)?.record ?? null;
  }
  children(parentId: string, level: Level | null, on?: Instant): readonly AuthorityRecord[] {
    return this.#standing(this.#byParent.get(parentId), on).filter(
      (body) => body.parentId === parentId && (level === null || body.level === level),
    );
  }
  descendants(authorityId: string, level: Level, on?: Instant): readonly AuthorityRecord[] {
    const found = new Map<string, AuthorityRecord>();
    const walk = (id: string): void => {
      for (const body of this.children(id, null, on)) {
        if (body.kind !== 'peoplesCommittee' || found.has(body.authorityId)) continue;
        found.set(body.authorityId, body);
        walk(body.authorityId);
      }
    };
    walk(authorityId);
    return [...found.values()].filter((body) => body.level === level).sort(inOrder);
  }
  committeesBelow(authorityId: string, level: Level, unitTypes: readonly string[] | null, on?: Instant): readonly AuthorityRecord[] {
    return this.descendants(authorityId, level, on).filter(({ unit }) => !unitTypes || (unit !== null && unitTypes.includes(unit.type)));
  }
  byFoldedName(foldedName: string, on?: Instant): readonly AuthorityRecord[] {
    const found = [...(this.#byFoldedName.get(foldedName) ?? [])].flatMap((id) => this.byId(id, on) ?? []);
    return found.filter(({ name }) => foldName(name) === foldedName).sort(inOrder);
  }
  byUnitName(foldedName: string, on?: Instant): readonly AuthorityRecord[] {
    return this.#standing(this.#byUnitName.get(foldedName), on).filter(
      ({ kind, unit }) => kind === 'peoplesCommittee' && unit !== null && foldName(unit.name) === foldedName,
    );
  }
  membersOf(groupId: string, on: Instant = this.asOf): readonly AuthorityRecord[] {
    const members = new Set<string>();
    for (const segment of this.#members.get(groupId) ?? []) {
      if (segment.from > on || !segment.key) continue;
      if ('row' in segment) members.add(segment.key);
      else members.delete(segment.key);
    }
    return [...members].sort().flatMap((id) => this.byId(id, on) ?? []);
  }
  commands(issuerId: string, assigneeId: string, on?: Instant): boolean {
    return commands(this, issuerId, assigneeId, on);
  }
  levels(on?: Instant): readonly Level[] {
    const bodies = this.#standing(this.#spans.keys(), on).filter(({ kind }) => kind === 'peoplesCommittee');
    return LEVELS.filter((level) => bodies.some((body) => body.level === level));
  }
  #standing(ids: Iterable<string> | undefined, on?: Instant): AuthorityRecord[] {
    const found = [...(ids ?? [])].flatMap((id) => this.byId(id, on) ?? []);
    return found.filter(({ dissolved }) => !dissolved).sort(inOrder);
  }
  #take(id: string, segments: readonly Segment<AuthorityRow>[]): void {
    let row: AuthorityRow | undefined;
    const spans: Span[] = [];
    for (const segment of segments) {
      if ('row' in segment) row = segment.row;
      else if ('change' in segment && row) row = { ...row, ...segment.change };
      if (!row) continue;
      spans.push({ from: segment.from, record: recordOf(row) });
      addTo(this.#byFoldedName, row.name_folded, id);
      if (row.unit_name_folded !== null) addTo(this.#byUnitName, row.unit_name_folded, id);
      if (row.parent_id !== null) addTo(this.#byParent, row.parent_id, id);
    }
    this.#spans.set(id, spans);
  }
}
const addTo = (index: Map<string, Set<string>>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
};
function* bodyEvents(events: Iterable<AuthorityEvent>): Generator<BodyEvent> {
  for (const event of events) if (event.type !== 'AuthoritySucceeded') yield event;
}
const factsBy = <E extends BodyEvent | GroupEvent>(events: Iterable<E>, subject: (event: E) => string): Map<string, Fact<E>[]> => {
  const facts = new Map<string, Fact<E>[]>();
  let ordinal = 0;
  for (const event of events) {
    const occurredFrom = event.occurredAt ? firstInstantOf(event.occurredAt) : 0;
    const fact: Fact<E> = {
      id: event.id ?? '',
      type: event.type,
      data: event.data,
      metadata: NO_METADATA,
      ordinal: (ordinal += 1),
      occurredFrom,
    };
    const known = facts.get(subject(event));
    if (known) known.push(fact);
    else facts.set(subject(event), [fact]);
  }
  for (const list of facts.values()) list.sort((one, other) => one.occurredFrom - other.occurredFrom || one.ordinal - other.ordinal);
  return facts;
};
