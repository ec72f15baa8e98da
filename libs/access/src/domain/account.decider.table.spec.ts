import fc from 'fast-check';
import { isDomainError } from '@cascade/event-store/domain';
import { followsTable, specFor } from '@cascade/event-store/testing';
import { account, accountStream, checkGrant, type AccountCommand } from './account.decider';
import type { AccountEvent } from './account.events';
import { ROLES, sameGrant, type Grant } from './role';

const accountId = 'a';
const event = (type: AccountEvent['type'], data: object = {}): AccountEvent =>
  ({ type, version: 1, data: { accountId, ...data } }) as AccountEvent;
const ask = (type: AccountCommand['type'], data: object = {}): AccountCommand => ({ type, data: { accountId, ...data } }) as AccountCommand;
const profile = { fullName: 'Nguyễn Văn An', email: null };
const opened = event('AccountOpened', { ...profile, signInName: 'an.nguyen' });
const town: Grant = { role: 'administrator', authorityId: 'town' };
const reason = 'chuyển công tác';

describe('each command in each state of an account', () =>
  followsTable(account, {
    histories: {
      absent: [],
      open: [opened, event('RoleGranted', town)],
      roleless: [opened],
      locked: [opened, event('RoleGranted', town), event('AccountLocked', { reason })],
      unlocked: [opened, event('RoleGranted', town), event('AccountLocked', { reason }), event('AccountUnlocked', { reason })],
      left: [opened, event('RoleGranted', town), event('AccountClosed', { reason })],
    },
    commands: {
      Open: ask('OpenAccount', { ...profile, signInName: 'an.nguyen', grants: [town] }),
      'Change profile': ask('ChangeProfile', profile),
      'Grant the same': ask('GrantRole', town),
      'Grant elsewhere': ask('GrantRole', { role: 'administrator', authorityId: 'city' }),
      'Grant another': ask('GrantRole', { role: 'auditor', authorityId: null }),
      'Grant nowhere': ask('GrantRole', { role: 'administrator', authorityId: null }),
      'Grant system at a body': ask('GrantRole', { role: 'systemAdministrator', authorityId: 'town' }),
      'End it': ask('EndRole', { ...town, reason }),
      'End another': ask('EndRole', { role: 'analyst', authorityId: null, reason }),
      Lock: ask('LockAccount', { reason }),
      Unlock: ask('UnlockAccount', { reason }),
      'Reset password': ask('AskPasswordReset'),
      Close: ask('CloseAccount', { reason }),
    },
    refusals: {
      u: 'account.unknown',
      e: 'account.exists',
      l: 'account.left',
    },
    naming: {},
    // absent open roleless locked unlocked left
    table: `
      Open                    + e e e e e
      Change profile          u + + + + l
      Grant the same          u . + . . l
      Grant elsewhere         u + + + + l
      Grant another           u + + + + l
      Grant nowhere           u account.role-needs-body account.role-needs-body account.role-needs-body account.role-needs-body l
      Grant system at a body  u account.role-takes-no-body account.role-takes-no-body account.role-takes-no-body account.role-takes-no-body l
      End it                  u + account.role-not-held + + l
      End another             u account.role-not-held account.role-not-held account.role-not-held account.role-not-held l
      Lock                    u + + . + l
      Unlock                  u . . + . l
      Reset password          u + + + + l
      Close                   u + + + + .
    `,
  }));

const given = specFor(account);
describe('an account', () => {
  it('is opened with each role once, in the order they were given', () => {
    const auditor: Grant = { role: 'auditor', authorityId: null };
    given()
      .when(ask('OpenAccount', { ...profile, signInName: null, grants: [town, auditor, town] }))
      .then(event('AccountOpened', { ...profile, signInName: null }), event('RoleGranted', town), event('RoleGranted', auditor));
  });
  it('is not opened at all where one of its roles cannot be held so', () =>
    given()
      .when(ask('OpenAccount', { ...profile, signInName: null, grants: [town, { role: 'administrator', authorityId: null }] }))
      .thenRefused('account.role-needs-body'));
  it('ends every role it held when its person leaves, and then itself', () =>
    given(opened, event('RoleGranted', town), event('RoleGranted', { role: 'analyst', authorityId: null }))
      .when(ask('CloseAccount', { reason }))
      .then(
        event('RoleEnded', { ...town, reason }),
        event('RoleEnded', { role: 'analyst', authorityId: null, reason }),
        event('AccountClosed', { reason }),
      ));
  it('keeps its roles while it is locked', () =>
    expect(given(opened, event('RoleGranted', town), event('AccountLocked', { reason })).folds()).toEqual({
      status: 'locked',
      grants: [town],
    }));
  it('is what it was where the record begins in the middle', () => {
    for (const lone of [
      event('RoleGranted', town),
      event('RoleEnded', { ...town, reason }),
      event('AccountLocked', { reason }),
      event('AccountUnlocked', { reason }),
      event('ProfileChanged', profile),
    ])
      // prettier-ignore
      expect(given(lone).folds()).toEqual({ status: 'absent' });
    expect(given(event('AccountClosed', { reason })).folds()).toEqual({ status: 'left', grants: [] });
  });
  it('has a stream of its own', () => expect(accountStream('a')).toBe('account-a'));
});
it.each(ROLES.flatMap((role) => [null, 'town'].map((authorityId) => [role, authorityId] as const)))(
  'the role %s may be held at %s, or not',
  (role, authorityId) => {
    const may = role === 'administrator' ? authorityId !== null : role === 'systemAdministrator' ? authorityId === null : true;
    const check = () => checkGrant({ role, authorityId });
    if (may) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ details: { role } }));
  },
);

/** An account as a list kept by hand: which roles are held, whether it is locked, whether its person left. */
it('over any history holds what was granted and not ended, once each, and nothing after its person left', () => {
  const grant = fc.record({ role: fc.constantFrom(...ROLES), authorityId: fc.constantFrom(null, 'town', 'city') });
  const command = fc.oneof(
    { weight: 4, arbitrary: grant.map((each) => ask('GrantRole', each)) },
    { weight: 2, arbitrary: grant.map((each) => ask('EndRole', { ...each, reason })) },
    fc.constant(ask('LockAccount', { reason })),
    fc.constant(ask('UnlockAccount', { reason })),
    fc.constant(ask('AskPasswordReset')),
    { weight: 1, arbitrary: fc.nat({ max: 9 }).map((n) => (n === 0 ? ask('CloseAccount', { reason }) : ask('ChangeProfile', profile))) },
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state = account.evolve(account.initial, opened);
      let byHand: Grant[] = [];
      let [isLocked, hasLeft] = [false, false];
      for (const each of commands) {
        let events: readonly AccountEvent[] = [];
        try {
          events = account.decide(each, state);
        } catch (error) {
          if (!isDomainError(error)) throw error;
        }
        if (hasLeft) expect(events).toEqual([]);
        for (const one of events) {
          state = account.evolve(state, one);
          if (one.type === 'RoleGranted') byHand.push({ role: one.data.role, authorityId: one.data.authorityId });
          if (one.type === 'RoleEnded') byHand = byHand.filter((held) => !sameGrant(held, one.data));
          if (one.type === 'AccountLocked') isLocked = true;
          if (one.type === 'AccountUnlocked') isLocked = false;
          if (one.type === 'AccountClosed') hasLeft = true;
        }
        expect(state).toEqual({ status: hasLeft ? 'left' : isLocked ? 'locked' : 'open', grants: byHand });
        expect(new Set(byHand.map(({ role, authorityId }) => `${role}/${authorityId}`)).size).toBe(byHand.length);
      }
    }),
  );
});
