import type { Fact, Segment, TimelineProjection } from '@cascade/event-store';
import { foldName, type BodyEvent, type UnitRef } from '../domain';

export type AuthorityRow = {
  authority_id: string;
  kind: string;
  level: string | null;
  name: string;
  name_folded: string;
  unit_scheme: string | null;
  unit_type: string | null;
  unit_name: string | null;
  unit_name_folded: string | null;
  unit_code: string | null;
  parent_id: string | null;
  /** 1 once dissolved: it stays, so that old letters find it. */
  dissolved: number;
  /** JSON array of ids. */
  successor_ids: string;
  /** The authority that a ghost turned out to be. */
  resolved_as: string | null;
  /** JSON object, scheme to code. */
  codes: string;
};

const unitColumns = (unit: UnitRef | null) => ({
  unit_scheme: unit?.scheme ?? null,
  unit_type: unit?.type ?? null,
  unit_name: unit?.name ?? null,
  unit_name_folded: unit ? foldName(unit.name) : null,
  unit_code: unit?.code ?? null,
});

/** Every body with its dated names, places and codes. */
export const authorities: TimelineProjection<BodyEvent, AuthorityRow> = {
  name: 'authorities',
  version: 2,
  category: 'authority',
  columns: {
    authority_id: 'text',
    kind: 'text',
    level: 'text',
    name: 'text',
    name_folded: 'text',
    unit_scheme: 'text',
    unit_type: 'text',
    unit_name: 'text',
    unit_name_folded: 'text',
    unit_code: 'text',
    parent_id: 'text',
    dissolved: 'integer',
    successor_ids: 'text',
    resolved_as: 'text',
    codes: 'text',
  },
  indexes: [['authority_id'], ['parent_id', 'level'], ['name_folded'], ['unit_name_folded'], ['level', 'kind']],
  fullText: ['name'],
  subjectOf: {
    AuthorityEstablished: () => '',
    AuthorityNamed: () => '',
    AuthorityPlaced: () => '',
    AuthorityCoded: () => '',
    AuthorityDissolved: () => '',
    AuthorityResolved: () => '',
  },
  timeline(facts) {
    const codes: Record<string, string> = {};
    return facts.map((fact) => segmentOf(fact, codes));
  },
};

/** `codes` gathers what the facts before gave: a later code of one scheme leaves the others. */
const segmentOf = ({ type, data, occurredFrom: from }: Fact<BodyEvent>, codes: Record<string, string>): Segment<AuthorityRow> => {
  switch (type) {
    case 'AuthorityEstablished': {
      const { authorityId, kind, level, name, unit, parentId } = data as EventData<'AuthorityEstablished'>;
      const row: AuthorityRow = {
        authority_id: authorityId,
        kind,
        level,
        name,
        name_folded: foldName(name),
        ...unitColumns(unit),
        parent_id: parentId,
        dissolved: 0,
        successor_ids: '[]',
        resolved_as: null,
        codes: JSON.stringify(codes),
      };
      return { from, row };
    }
    case 'AuthorityNamed': {
      const { name, unit } = data as EventData<'AuthorityNamed'>;
      // An island district that became a special zone changed its level with its unit.
      return { from, change: { name, name_folded: foldName(name), ...unitColumns(unit), ...(unit ? { level: unit.level } : {}) } };
    }
    case 'AuthorityPlaced':
      return { from, change: { parent_id: (data as EventData<'AuthorityPlaced'>).parentId } };
    case 'AuthorityCoded': {
      const { scheme, code } = data as EventData<'AuthorityCoded'>;
      codes[scheme] = code;
      return { from, change: { codes: JSON.stringify(codes) } };
    }
    case 'AuthorityDissolved':
      return { from, change: { dissolved: 1, successor_ids: JSON.stringify((data as EventData<'AuthorityDissolved'>).successorIds) } };
    case 'AuthorityResolved':
      return { from, change: { resolved_as: (data as EventData<'AuthorityResolved'>).asId } };
  }
};
type EventData<T extends BodyEvent['type']> = Extract<BodyEvent, { type: T }>['data'];
