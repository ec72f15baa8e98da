import fc from 'fast-check';
import { isDomainError, type Decider } from '@cascade/event-store/domain';
import { followsTable, specFor } from '@cascade/event-store/testing';
import { authority, type AuthorityCommand, type AuthorityState } from './authority.decider';
import type { AuthorityEvent, AuthorityEstablished, AuthoritySucceeded, GroupEvent } from './authority.events';
import { group, type GroupCommand } from './group.decider';

const authorityId = 'a';
const unit = { scheme: '2020', level: 'district', code: '721', type: 'Thị xã', name: 'Bến Cát' } as const;
const committee: AuthorityEstablished['data'] = {
  authorityId,
  kind: 'peoplesCommittee',
  level: 'district',
  name: 'UBND thị xã Bến Cát',
  unit,
  parentId: 'p',
};
const office: AuthorityEstablished['data'] = { ...committee, kind: 'office', name: 'Phòng Y tế', unit: null };
const ghost: AuthorityEstablished['data'] = { ...office, kind: 'ghost', name: 'Tổ Covid', level: null, parentId: null };
const event = (type: AuthorityEvent['type'], data: object): AuthorityEvent =>
  ({ type, version: 1, data: { authorityId, ...data } }) as AuthorityEvent;
const ask = (type: AuthorityCommand['type'], data: object): AuthorityCommand =>
  ({ type, data: { authorityId, ...data } }) as AuthorityCommand;
const succession = (kind: AuthoritySucceeded['data']['kind'], ...heirs: readonly string[]) => ({
  ...{ kind, legalBasis: '1685/NQ-UBTVQH15', successors: heirs.map((id) => ({ authorityId: id, extent: 'full' as const })) },
});
const ending = (...successorIds: readonly string[]) => ({ successorIds, legalBasis: '1685/NQ-UBTVQH15' });

describe('each command in each state of a body', () =>
  followsTable(authority as Decider<AuthorityState, AuthorityCommand, AuthorityEvent>, {
    histories: {
      absent: [],
      committee: [event('AuthorityEstablished', committee)],
      office: [event('AuthorityEstablished', office)],
      ghost: [event('AuthorityEstablished', ghost)],
      dissolved: [event('AuthorityEstablished', office), event('AuthorityDissolved', ending('b'))],
      resolved: [event('AuthorityEstablished', ghost), event('AuthorityResolved', { asId: 'b' })],
    },
    commands: {
      'Establish committee': ask('EstablishAuthority', committee),
      'Establish office': ask('EstablishAuthority', office),
      'Name with unit': ask('NameAuthority', { name: 'UBND thành phố Bến Cát', unit }),
      'Name without': ask('NameAuthority', { name: 'Phòng Y tế', unit: null }),
      'Name blank': ask('NameAuthority', { name: ' \t', unit }),
      Place: ask('PlaceAuthority', { parentId: 'q' }),
      'Place at the top': ask('PlaceAuthority', { parentId: null }),
      'Place in itself': ask('PlaceAuthority', { parentId: authorityId }),
      Code: ask('CodeAuthority', { scheme: 'agency', code: 'H09.3' }),
      'Code of no scheme': ask('CodeAuthority', { scheme: ' ', code: 'H09.3' }),
      'Dissolve into b': ask('DissolveAuthority', ending('b')),
      'Dissolve into c': ask('DissolveAuthority', ending('c')),
      'Dissolve into itself': ask('DissolveAuthority', ending('b', authorityId)),
      Succeed: ask('SucceedAuthority', succession('merge', 'b')),
      'Resolve as b': ask('ResolveAuthority', { asId: 'b' }),
      'Resolve as c': ask('ResolveAuthority', { asId: 'c' }),
      'Resolve as itself': ask('ResolveAuthority', { asId: authorityId }),
    },
    refusals: {
      u: 'authority.unknown',
      e: 'authority.exists',
      m: 'authority.unit-missing',
      b: 'authority.name-blank',
      i: 'authority.under-itself',
      c: 'authority.code-blank',
      d: 'authority.dissolved',
      r: 'authority.resolved',
      g: 'authority.not-a-ghost',
    },
    naming: { authorityId },
    // absent committee office ghost dissolved resolved
    table: `
      Establish committee   + . e e e e
      Establish office      + e . e e e
      Name with unit        u + + + + +
      Name without          u m + + + +
      Name blank            u b b b b b
      Place                 u + + + + +
      Place at the top      u + + + + +
      Place in itself       u i i i i i
      Code                  u + + + + +
      Code of no scheme     u c c c c c
      Dissolve into b       u + + + . d
      Dissolve into c       u + + + d d
      Dissolve into itself  u i i i d d
      Succeed               u + + + + r
      Resolve as b          u g g + g .
      Resolve as c          u g g + g r
      Resolve as itself     u g g i g r
    `,
  }));

const given = specFor(authority);
describe('a succession', () => {
  const stands = given(event('AuthorityEstablished', office));
  it.each([
    ['rename', ['a']],
    ['merge', ['b']],
    ['split', ['b', 'c']],
    ['split', ['b', 'c', 'd']],
    ['partial', ['b']],
    ['partial', ['b', 'c']],
    ['end', []],
  ] as const)('%s to %j is what it is called', (kind, heirs) =>
    stands.when(ask('SucceedAuthority', succession(kind, ...heirs))).then(event('AuthoritySucceeded', succession(kind, ...heirs))),
  );
  it.each([
    ['rename', [], 'authority.successors-missing'],
    ['rename', ['b'], 'authority.succession-circle'],
    ['rename', ['a', 'b'], 'authority.successors-missing'],
    ['merge', [], 'authority.successors-missing'],
    ['merge', ['b', 'c'], 'authority.successors-missing'],
    ['merge', ['a'], 'authority.succession-circle'],
    ['split', [], 'authority.successors-missing'],
    ['split', ['b'], 'authority.successors-missing'],
    ['split', ['b', 'b'], 'authority.successor-twice'],
    ['split', ['b', 'a'], 'authority.succession-circle'],
    ['partial', [], 'authority.successors-missing'],
    ['partial', ['a'], 'authority.succession-circle'],
    ['end', ['b'], 'authority.successors-missing'],
  ] as const)('%s to %j is refused: %s', (kind, heirs, code) =>
    stands.when(ask('SucceedAuthority', succession(kind, ...heirs))).thenRefused(code),
  );
  it('has its legal basis, whatever else is wrong with it', () =>
    stands.when(ask('SucceedAuthority', { ...succession('split'), legalBasis: '  ' })).thenRefused('authority.legal-basis-blank'));
  it('adds heirs to those there were, each once and never the body itself', () => {
    const history = [
      event('AuthorityEstablished', office),
      ...[succession('partial', 'b', 'c'), succession('rename', 'a'), succession('merge', 'b')].map((data) =>
        event('AuthoritySucceeded', data),
      ),
      event('AuthorityDissolved', ending('b', 'd')),
    ];
    expect(given(...history).folds()).toMatchObject({ heirs: ['b', 'c', 'd'] });
  });
});

describe('a named set of bodies over any history', () => {
  const bodies = ['a', 'b', 'c'] as const;
  const command = fc.oneof(
    fc.constantFrom<GroupCommand>(
      { type: 'OpenGroup', data: { groupId: 'g', ownerId: 'o', name: 'Vùng' } },
      { type: 'OpenGroup', data: { groupId: 'g', ownerId: 'x', name: 'Vùng' } },
    ),
    fc.constantFrom(...bodies).map((id): GroupCommand => ({ type: 'AddGroupMember', data: { groupId: 'g', authorityId: id } })),
    fc.constantFrom(...bodies).map((id): GroupCommand => ({ type: 'RemoveGroupMember', data: { groupId: 'g', authorityId: id } })),
  );
  it('has the members of a list kept by hand, and every body is added and taken off in turn', () =>
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let state = group.initial;
        const byHand = new Set<string>();
        let isOpen = false;
        const log: GroupEvent[] = [];
        for (const each of commands) {
          const refused = ((): string | null => {
            try {
              for (const one of group.decide(each, state)) {
                state = group.evolve(state, one);
                log.push(one);
              }
              return null;
            } catch (error) {
              if (!isDomainError(error)) throw error;
              return error.code;
            }
          })();
          if (each.type === 'OpenGroup') {
            expect(refused).toBe(isOpen && each.data.ownerId !== (log[0]!.data as { ownerId: string }).ownerId ? 'group.exists' : null);
            isOpen = true;
          } else if (!isOpen) expect(refused).toBe('group.unknown');
          else if (each.type === 'AddGroupMember') byHand.add(each.data.authorityId);
          else expect(refused).toBe(byHand.delete(each.data.authorityId) ? null : 'group.not-a-member');
        }
        expect(state.status === 'open' ? [...state.members].toSorted() : []).toEqual([...byHand].toSorted());
        for (const id of bodies) {
          const told = log.flatMap((one) => (one.type !== 'GroupOpened' && one.data.authorityId === id ? [one.type] : []));
          expect(told).toEqual(told.map((_, at) => (at % 2 === 0 ? 'GroupMemberAdded' : 'GroupMemberRemoved')));
        }
      }),
    ));
});
