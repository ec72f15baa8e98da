import { firstInstantOf } from '@cascade/calendar/domain';
import type { Fact } from '@cascade/event-store';
import type { BodyEvent, GroupEvent, UnitRef } from '../domain';
import { recordOf } from './authority-row';
import { authorities, type AuthorityRow } from './authorities.projection';
import { groups } from './groups.projection';

const unit: UnitRef = { scheme: '2020', level: 'district', code: '721', type: 'Thị xã', name: 'Bến Cát' };
const metadata = { occurredAt: null, recordedAt: '', actor: '', onBehalfOf: null, commandId: '', correlationId: '', causationId: null };
let ordinal = 0;
const fact = <E extends BodyEvent | GroupEvent>(on: string, type: E['type'], data: E['data']): Fact<E> => ({
  id: `${(ordinal += 1)}`,
  type,
  data,
  metadata,
  ordinal,
  occurredFrom: firstInstantOf(on),
});
const authorityId = 'a';
const established = (on = '2019-01-01', of: UnitRef | null = unit) =>
  fact<BodyEvent>(on, 'AuthorityEstablished', {
    authorityId,
    kind: 'peoplesCommittee',
    level: 'district',
    name: 'UBND thị xã Bến Cát',
    unit: of,
    parentId: 'p',
  });

describe('the timeline of an authority', () => {
  it('begins with its establishment', () => {
    const [segment] = authorities.timeline([established()]);
    expect(segment).toEqual({
      from: firstInstantOf('2019-01-01'),
      row: {
        authority_id: 'a',
        kind: 'peoplesCommittee',
        level: 'district',
        name: 'UBND thị xã Bến Cát',
        name_folded: 'ubnd thi xa ben cat',
        unit_scheme: '2020',
        unit_type: 'Thị xã',
        unit_name: 'Bến Cát',
        unit_name_folded: 'ben cat',
        unit_code: '721',
        parent_id: 'p',
        dissolved: 0,
        successor_ids: '[]',
        resolved_as: null,
        codes: '{}',
      },
    });
    expect(Object.keys((segment as { row: AuthorityRow }).row)).toEqual(Object.keys(authorities.columns));
  });
  it('has no unit columns without a unit', () => {
    const [segment] = authorities.timeline([established('2019-01-01', null)]);
    expect(segment).toMatchObject({ row: { unit_code: null, unit_name_folded: null, unit_type: null } });
    expect(recordOf((segment as { row: AuthorityRow }).row)).toMatchObject({ unit: null, dissolved: false });
  });
  it.each<[Partial<AuthorityRow>, object]>([
    [{ unit_scheme: null }, { scheme: '' }],
    [{ level: null }, { level: 'central' }],
    [{ unit_type: null }, { type: '' }],
    [{ unit_name: null }, { name: '' }],
  ])('a row with a code but %j is still a unit, whose texts can be compared', (gap, known) => {
    const [segment] = authorities.timeline([established()]);
    expect(recordOf({ ...(segment as { row: AuthorityRow }).row, ...gap }).unit).toEqual({ ...unit, ...known });
  });
  it('changes with names, places, codes, dissolution and resolution, each from its day', () => {
    const city = { ...unit, type: 'Thành phố' };
    const segments = authorities.timeline([
      established(),
      fact<BodyEvent>('2020-01-01', 'AuthorityCoded', { authorityId, scheme: 'agency', code: 'H09.3' }),
      fact<BodyEvent>('2020-02-01', 'AuthorityCoded', { authorityId, scheme: 'symbol', code: 'UBND' }),
      fact<BodyEvent>('2024-05-01', 'AuthorityNamed', { authorityId, name: 'UBND thành phố Bến Cát', unit: city }),
      fact<BodyEvent>('2024-06-01', 'AuthorityPlaced', { authorityId, parentId: null }),
      fact<BodyEvent>('2025-07-01', 'AuthorityDissolved', { authorityId, successorIds: ['b', 'c'], legalBasis: null }),
      fact<BodyEvent>('2025-08-01', 'AuthorityResolved', { authorityId, asId: 'd' }),
    ]);
    expect(segments.slice(1)).toMatchObject([
      { change: { codes: '{"agency":"H09.3"}' } },
      { change: { codes: '{"agency":"H09.3","symbol":"UBND"}' } },
      {
        from: firstInstantOf('2024-05-01'),
        change: { name: 'UBND thành phố Bến Cát', name_folded: 'ubnd thanh pho ben cat', unit_type: 'Thành phố' },
      },
      { change: { parent_id: null } },
      { change: { dissolved: 1, successor_ids: '["b","c"]' } },
      { change: { resolved_as: 'd' } },
    ]);
  });
  it('is one subject a stream and takes every event of it', () => {
    expect(Object.keys(authorities.subjectOf)).toHaveLength(6);
    expect(Object.values(authorities.subjectOf).map((subject) => (subject as (event: never) => string)({} as never))).toEqual(
      Array(6).fill(''),
    );
  });
});
describe('the timeline of a group', () => {
  it('has a row for itself and one for each membership', () => {
    const segments = groups.timeline([
      fact<GroupEvent>('2020-01-01', 'GroupOpened', { groupId: 'g', ownerId: 'o', name: 'Các xã' }),
      fact<GroupEvent>('2020-02-01', 'GroupMemberAdded', { groupId: 'g', authorityId: 'a' }),
      fact<GroupEvent>('2020-03-01', 'GroupMemberRemoved', { groupId: 'g', authorityId: 'a' }),
    ]);
    expect(segments).toEqual([
      { from: firstInstantOf('2020-01-01'), row: { group_id: 'g', owner_id: 'o', name: 'Các xã', authority_id: null } },
      { from: firstInstantOf('2020-02-01'), key: 'a', row: { group_id: 'g', owner_id: null, name: null, authority_id: 'a' } },
      { from: firstInstantOf('2020-03-01'), key: 'a', end: true },
    ]);
    expect(Object.values(groups.subjectOf).map((subject) => (subject as (event: never) => string)({} as never))).toEqual(['', '', '']);
  });
});
