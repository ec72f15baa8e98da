import { centralBodyId, committeeId } from '../authority-ids';
import type { AuthorityEvent, SuccessionKind, Successor } from '../authority.events';
import { committeeName, unitRefOf, type ListedUnit, type Succession } from './listed-unit';

/** The day from which the units of scheme 2025 stand and the districts are no more. */
export const REFORM_DATE = '2025-07-01';
/** The law by which the people's committees of the districts ended (Điều 51.3). */
export const END_OF_DISTRICTS = '72/2025/QH15';
const SCHEME = '2025';

type Level = 'province' | 'commune';
/** A body of the old scheme that stood on the eve of the reform: its last listed row, under the id it had. */
export interface OnTheEve {
  readonly authorityId: string;
  readonly unit: ListedUnit;
  readonly parentId: string;
}
/** What the reform makes of the bodies: events that follow those of each old body, and the bodies that begin with it. */
export interface Reform {
  /** Of a body on the eve; each holds from `REFORM_DATE`. */
  eventsOf(body: OnTheEve): readonly AuthorityEvent[];
  /** The bodies that no single old one goes on as, with whom they stand under. */
  readonly founded: readonly { readonly authorityId: string; readonly unit: ListedUnit; readonly parentId: string }[];
}
export interface ReformFacts {
  readonly eve: readonly OnTheEve[];
  readonly units: readonly ListedUnit[];
  readonly successions: readonly Succession[];
}

/**
 * A unit that went whole into one made of nothing else goes on under its id; every other one ends, and its successors are told with their extent and legal basis.
 * Districts end without a successor: what they did went to the communes and the province.
 */
export const reformOf = ({ eve, units, successions }: ReformFacts): Reform => {
  const onTheEve = new Map(eve.map((body) => [keyOf(body.unit.level, body.unit.code), body]));
  const from = new Map<string, Succession[]>();
  const into = new Map<string, Succession[]>();
  for (const row of successions) {
    addTo(from, predecessorKey(row, onTheEve), row);
    addTo(into, keyOf(row.level, row.toCode), row);
  }
  /** The one old body that goes on as this new unit. */
  const goesOnAs = (level: Level, code: string): OnTheEve | null => {
    const [only, ...others] = into.get(keyOf(level, code)) ?? [];
    if (!only || others.length > 0) return null;
    const key = predecessorKey(only, onTheEve);
    return from.get(key)?.length === 1 ? (onTheEve.get(key) ?? null) : null;
  };
  const idOf = (level: Level, code: string): string => goesOnAs(level, code)?.authorityId ?? committeeId(SCHEME, level, code);
  const aboveOf = ({ level, parentCode }: ListedUnit): string =>
    level === 'commune' && parentCode !== null ? idOf('province', parentCode) : centralBodyId('CP');
  const unitOf = new Map(units.map((unit) => [keyOf(unit.level, unit.code), unit]));

  const goingOn = (body: OnTheEve, row: Succession, unit: ListedUnit): AuthorityEvent[] => {
    const { authorityId } = body;
    const before = unitRefOf(body.unit);
    const after = unitRefOf(unit);
    const base = { version: 1, occurredAt: REFORM_DATE } as const;
    const events: AuthorityEvent[] = [];
    if (before.name !== after.name || before.type !== after.type)
      events.push({ ...base, type: 'AuthoritySucceeded', data: succeeded(authorityId, 'rename', [row], () => authorityId) });
    // Its code and scheme changed in any case.
    events.push({ ...base, type: 'AuthorityNamed', data: { authorityId, name: committeeName(after), unit: after } });
    const parentId = aboveOf(unit);
    if (parentId !== body.parentId) events.push({ ...base, type: 'AuthorityPlaced', data: { authorityId, parentId } });
    return events;
  };
  return {
    founded: units
      .filter((unit) => goesOnAs(unit.level as Level, unit.code) === null)
      .map((unit) => ({ authorityId: committeeId(SCHEME, unit.level, unit.code), unit, parentId: aboveOf(unit) })),
    eventsOf(body) {
      const { authorityId } = body;
      const rows = from.get(keyOf(body.unit.level, body.unit.code)) ?? [];
      const [only] = rows;
      const heir = only && goesOnAs(only.level, only.toCode) === body ? unitOf.get(keyOf(only.level, only.toCode)) : undefined;
      if (only && heir) return goingOn(body, only, heir);
      const kind: SuccessionKind = rows.length === 0 ? 'end' : rows.length > 1 ? 'split' : 'merge';
      const data = succeeded(authorityId, kind, rows, ({ level, toCode }) => idOf(level, toCode));
      const successorIds = data.successors.map((successor) => successor.authorityId);
      return [
        { type: 'AuthoritySucceeded', version: 1, occurredAt: REFORM_DATE, data },
        {
          type: 'AuthorityDissolved',
          version: 1,
          occurredAt: REFORM_DATE,
          data: { authorityId, successorIds, legalBasis: data.legalBasis },
        },
      ];
    },
  };
};

const succeeded = (authorityId: string, kind: SuccessionKind, rows: readonly Succession[], heirOf: (row: Succession) => string) => ({
  authorityId,
  kind,
  successors: rows.map((row): Successor => ({ authorityId: heirOf(row), extent: row.extent })),
  legalBasis: rows[0]?.legalBasis ?? END_OF_DISTRICTS,
});
const keyOf = (level: string, code: string): string => `${level}/${code}`;
/** A row of level commune may name an island district by its old code: it became a special zone itself. */
const predecessorKey = ({ level, fromCode }: Succession, eve: ReadonlyMap<string, OnTheEve>): string => {
  const key = keyOf(level, fromCode);
  return level === 'commune' && !eve.has(key) ? keyOf('district', fromCode) : key;
};
const addTo = (index: Map<string, Succession[]>, key: string, row: Succession): void => {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
};
