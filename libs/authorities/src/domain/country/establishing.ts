import { addDays } from '@cascade/calendar/domain';
import { uuidV5 } from '@cascade/event-store/domain';
import { centralBodyId, committeeId } from '../authority-ids';
import type { AuthorityEvent, UnitRef } from '../authority.events';
import { authorityStream } from '../authority.decider';
import {
  CENTRAL_BODIES,
  MERGED_MINISTRIES,
  MINISTRIES_MERGED_BY,
  MINISTRIES_MERGED_ON,
  RENAMED_MINISTRY,
  idOfCentral,
  type CentralBody,
} from './central-bodies';
import { committeeName, unitRefOf, type ListedUnit, type Succession } from './listed-unit';
import { REFORM_DATE, reformOf, type OnTheEve, type Reform } from './reforming';

/** A new stream with its first events, to be appended `no-stream`. Ids are UUID v5 of stream, type and place, so loading twice is loading once. */
export interface Establishment {
  readonly stream: string;
  readonly events: readonly AuthorityEvent[];
}
export interface EstablishingOptions {
  /** Day, inclusive: nothing that the lists show later is told. */
  readonly asOf: string;
}
/**
 * Bodies older than the first list (11/9/2019) count from here. The true days of founding reach back to 1945 and before and are not in the lists;
 * no document of ours is older than this day, so no question meets it.
 */
export const FLOOR_DATE = '2019-01-01';

const withIds = (stream: string, events: readonly AuthorityEvent[]): Establishment => ({
  stream,
  events: events.map((event, index) => ({ ...event, id: uuidV5(`${stream}/${event.type}/${index}`) })),
});

/** The central bodies of August 2020, and from March 2025 on what became of them. Their abbreviations are codes, not identities. */
export function* establishingCentral({ asOf }: EstablishingOptions): Generator<Establishment> {
  for (const body of CENTRAL_BODIES) {
    const { code, kind, name, under, since = FLOOR_DATE } = body;
    if (since > asOf) continue;
    const authorityId = idOfCentral(body);
    const parentId = under === null ? null : centralBodyId(under);
    yield withIds(authorityStream(authorityId), [
      {
        type: 'AuthorityEstablished',
        version: 1,
        occurredAt: since,
        data: { authorityId, kind, level: 'central', name, unit: null, parentId },
      },
      { type: 'AuthorityCoded', version: 1, occurredAt: since, data: { authorityId, scheme: 'symbol', code } },
      ...(asOf >= MINISTRIES_MERGED_ON ? changeOfMinistry(body, authorityId) : []),
    ]);
  }
}
const changeOfMinistry = ({ code, until }: CentralBody, authorityId: string): readonly AuthorityEvent[] => {
  const base = { version: 1, occurredAt: MINISTRIES_MERGED_ON } as const;
  const legalBasis = MINISTRIES_MERGED_BY;
  if (code === RENAMED_MINISTRY.code) {
    const { name, as } = RENAMED_MINISTRY;
    const successors = [{ authorityId, extent: 'full' }] as const;
    return [
      { ...base, type: 'AuthoritySucceeded', data: { authorityId, kind: 'rename', successors, legalBasis } },
      { ...base, type: 'AuthorityNamed', data: { authorityId, name, unit: null } },
      { ...base, type: 'AuthorityCoded', data: { authorityId, scheme: 'symbol', code: as } },
    ];
  }
  const heir = until === undefined ? undefined : heirOf(code);
  if (heir === undefined) return [];
  const successors = [{ authorityId: heir, extent: 'full' }] as const;
  return [
    { ...base, type: 'AuthoritySucceeded', data: { authorityId, kind: 'merge', successors, legalBasis } },
    { ...base, type: 'AuthorityDissolved', data: { authorityId, successorIds: [heir], legalBasis } },
  ];
};
const heirOf = (code: string): string | undefined => {
  const merger = MERGED_MINISTRIES.find(({ from }) => from.includes(code));
  const body = CENTRAL_BODIES.find((each) => each.code === merger?.to && each.since === MINISTRIES_MERGED_ON);
  return body && idOfCentral(body);
};

const ABOVE = { province: null, district: 'province', commune: 'district' } as const;
export interface CountryLists {
  /** Scheme 2020, level by level, the spans of one unit in the order of time (as `listedUnits` gives them). */
  readonly rows: Iterable<ListedUnit>;
  /** Scheme 2025 and who went into whom; asked for only where the reform has come. */
  readonly reform?: () => { readonly units: readonly ListedUnit[]; readonly successions: readonly Succession[] };
}
/**
 * The people's committee of each unit: established, renamed or raised to another kind, placed under another unit, dissolved; from 1/7/2025 with what the reform made of it,
 * and then the bodies that begin with the reform. What is told of a body as of a later day begins with what is told as of an earlier one.
 */
export function* establishingCommittees({ rows, reform }: CountryLists, { asOf }: EstablishingOptions): Generator<Establishment> {
  const told = [...committeesOf(rows, asOf)];
  const change = reform && asOf >= REFORM_DATE ? reformOf({ eve: told.flatMap(({ eve }) => eve ?? []), ...reform() }) : null;
  for (const { eve, stream, events } of told) yield withIds(stream, change && eve ? [...events, ...change.eventsOf(eve)] : events);
  for (const body of change?.founded ?? []) yield founded(body);
}
const founded = ({ authorityId, unit: listed, parentId }: Reform['founded'][number]): Establishment => {
  const unit = unitRefOf(listed);
  const data = { authorityId, kind: 'peoplesCommittee', level: unit.level, name: committeeName(unit), unit, parentId } as const;
  return withIds(authorityStream(authorityId), [{ type: 'AuthorityEstablished', version: 1, occurredAt: REFORM_DATE, data }]);
};
interface Told extends Establishment {
  /** Null where the body was gone by then. */
  readonly eve: OnTheEve | null;
}
function* committeesOf(rows: Iterable<ListedUnit>, asOf: string): Generator<Told> {
  for (const spans of spansOfUnits(rows)) {
    for (const [place, life] of livesOf(spans).entries()) {
      const known = life.filter(({ from }) => from === null || from <= asOf);
      if (known.length > 0) yield committee(known, life.at(-1)?.to ?? null, asOf, place > 0);
    }
  }
}
function committee(spans: readonly ListedUnit[], ended: string | null, asOf: string, isReused: boolean): Told {
  const [first, ...later] = spans as [ListedUnit, ...ListedUnit[]];
  // A code that comes back years after its unit ended names another body: its first day tells the two apart.
  const authorityId = committeeId(first.scheme, first.level, isReused ? `${first.code}@${first.from}` : first.code);
  const parentOf = ({ scheme, level, parentCode }: ListedUnit): string => {
    const above = ABOVE[level];
    return above === null || parentCode === null ? centralBodyId('CP') : committeeId(scheme, above, parentCode);
  };
  let unit: UnitRef = unitRefOf(first);
  let parentId = parentOf(first);
  const events: AuthorityEvent[] = [
    {
      type: 'AuthorityEstablished',
      version: 1,
      occurredAt: first.from ?? FLOOR_DATE,
      data: { authorityId, kind: 'peoplesCommittee', level: first.level, name: committeeName(unit), unit, parentId },
    },
  ];
  for (const span of later) {
    const next = unitRefOf(span);
    const nextParent = parentOf(span);
    const base = { version: 1, occurredAt: span.from } as const;
    if (next.type !== unit.type || next.name !== unit.name)
      events.push({ ...base, type: 'AuthorityNamed', data: { authorityId, name: committeeName(next), unit: next } });
    if (nextParent !== parentId) events.push({ ...base, type: 'AuthorityPlaced', data: { authorityId, parentId: nextParent } });
    unit = next;
    parentId = nextParent;
  }
  // Where its area went before 2025 is not in the lists, so no successor is claimed.
  if (ended !== null && ended <= asOf && ended < REFORM_DATE)
    events.push({ type: 'AuthorityDissolved', version: 1, occurredAt: ended, data: { authorityId, successorIds: [], legalBasis: null } });
  const last = spans.at(-1) ?? first;
  const eve = ended === REFORM_DATE ? { authorityId, unit: last, parentId } : null;
  return { stream: authorityStream(authorityId), events, eve };
}
/**
 * A short hole between two spans of one code is the lists' lag: they drop the communes of a merger some weeks before they show the merged one under a code of theirs.
 * It is bridged, so that body exists throughout and takes its new name when the list has it. A hole of years is an end.
 */
const LAG_DAYS = 100;
function livesOf(spans: readonly ListedUnit[]): ListedUnit[][] {
  const lives: ListedUnit[][] = [];
  for (const span of spans) {
    const before = lives.at(-1)?.at(-1);
    if (before?.to && span.from && addDays(before.to, LAG_DAYS) >= span.from) lives.at(-1)?.push(span);
    else lives.push([span]);
  }
  return lives;
}
function* spansOfUnits(rows: Iterable<ListedUnit>): Generator<readonly ListedUnit[]> {
  const units = new Map<string, ListedUnit[]>();
  for (const row of rows) {
    const key = `${row.level}/${row.code}`;
    const spans = units.get(key);
    if (spans) spans.push(row);
    else units.set(key, [row]);
  }
  yield* units.values();
}
