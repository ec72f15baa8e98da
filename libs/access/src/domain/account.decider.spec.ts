import { specFor } from '@cascade/event-store/testing';
import { account, accountStream, type AccountCommand } from './account.decider';
import type { AccountEvent } from './account.events';
import type { Grant } from './role';

const given = specFor(account);
const accountId = 'a';
const profile = { fullName: 'Nguyễn Văn An', email: null };
const analyst: Grant = { role: 'analyst', authorityId: null };
const ofBenCat: Grant = { role: 'administrator', authorityId: 'ben-cat' };
const operator: Grant = { role: 'systemAdministrator', authorityId: null };

const opened: AccountEvent = { type: 'AccountOpened', version: 1, data: { accountId, signInName: 'an.nguyen', ...profile } };
const granted = (grant: Grant): AccountEvent => ({ type: 'RoleGranted', version: 1, data: { accountId, ...grant } });
const reasoned = { accountId, reason: 'chuyển công tác' };
const ended = (grant: Grant): AccountEvent => ({ type: 'RoleEnded', version: 1, data: { ...reasoned, ...grant } });
const locked: AccountEvent = { type: 'AccountLocked', version: 1, data: reasoned };
const unlocked: AccountEvent = { type: 'AccountUnlocked', version: 1, data: reasoned };
const closed: AccountEvent = { type: 'AccountClosed', version: 1, data: reasoned };

const open = (...grants: Grant[]): AccountCommand => ({
  type: 'OpenAccount',
  data: { accountId, signInName: 'an.nguyen', ...profile, grants },
});
const grant = (what: Grant): AccountCommand => ({ type: 'GrantRole', data: { accountId, ...what } });
const end = (what: Grant): AccountCommand => ({ type: 'EndRole', data: { ...reasoned, ...what } });
const lock: AccountCommand = { type: 'LockAccount', data: reasoned };
const unlock: AccountCommand = { type: 'UnlockAccount', data: reasoned };
const close: AccountCommand = { type: 'CloseAccount', data: reasoned };
const reset: AccountCommand = { type: 'AskPasswordReset', data: { accountId } };
const change: AccountCommand = { type: 'ChangeProfile', data: { accountId, fullName: 'Nguyễn Văn Ân', email: 'an@example.vn' } };

describe('an account', () => {
  it('has a stream of its own', () => expect(accountStream('a')).toBe('account-a'));
  it('opens with its roles, each once', () =>
    given()
      .when(open(analyst, ofBenCat, analyst))
      .then(opened, granted(analyst), granted(ofBenCat)));
  it('may open without any', () => given().when(open()).then(opened));
  it('opens once', () => given(opened).when(open()).thenRefused('account.exists'));
  it('is not opened again after its person left', () => given(opened, closed).when(open()).thenRefused('account.exists'));
  it('changes its name and address', () => given(opened).when(change).then({ type: 'ProfileChanged', version: 1, data: change.data }));
  it('may be asked for another password', () =>
    given(opened).when(reset).then({ type: 'PasswordResetAsked', version: 1, data: { accountId } }));
});
describe('a role', () => {
  it('is granted', () => given(opened).when(grant(ofBenCat)).then(granted(ofBenCat)));
  it('is granted once', () => given(opened, granted(ofBenCat)).when(grant(ofBenCat)).then());
  it('at another body is another', () =>
    given(opened, granted(ofBenCat))
      .when(grant({ role: 'administrator', authorityId: 'thuan-an' }))
      .then(granted({ role: 'administrator', authorityId: 'thuan-an' })));
  it('may be granted again after it ended', () =>
    given(opened, granted(ofBenCat), ended(ofBenCat)).when(grant(ofBenCat)).then(granted(ofBenCat)));
  it('of an administrator needs a body', () => {
    given(opened)
      .when(grant({ role: 'administrator', authorityId: null }))
      .thenRefused('account.role-needs-body');
    given()
      .when(open({ role: 'administrator', authorityId: null }))
      .thenRefused('account.role-needs-body');
  });
  it('of the system administrator takes none', () =>
    given(opened)
      .when(grant({ role: 'systemAdministrator', authorityId: 'ben-cat' }))
      .thenRefused('account.role-takes-no-body'));
  it.each(['analyst', 'auditor'] as const)('of an %s may have one', (role) =>
    given(opened)
      .when(grant({ role, authorityId: 'ben-cat' }))
      .then(granted({ role, authorityId: 'ben-cat' })),
  );
  it('ends', () => given(opened, granted(ofBenCat)).when(end(ofBenCat)).then(ended(ofBenCat)));
  it('that is not held does not end', () => {
    given(opened).when(end(ofBenCat)).thenRefused('account.role-not-held');
    given(opened, granted(ofBenCat), ended(ofBenCat)).when(end(ofBenCat)).thenRefused('account.role-not-held');
    given(opened, granted(ofBenCat))
      .when(end({ role: 'administrator', authorityId: 'thuan-an' }))
      .thenRefused('account.role-not-held');
  });
});
describe('a lock', () => {
  it('is put on and taken off', () => {
    given(opened).when(lock).then(locked);
    given(opened, locked).when(unlock).then(unlocked);
  });
  it('says nothing twice', () => {
    given(opened, locked).when(lock).then();
    given(opened).when(unlock).then();
  });
  it('leaves the roles', () => expect(given(opened, granted(analyst), locked).folds()).toEqual({ status: 'locked', grants: [analyst] }));
  it('does not keep roles from changing', () => given(opened, locked).when(grant(analyst)).then(granted(analyst)));
});
describe('a leaver', () => {
  it('loses every role', () =>
    given(opened, granted(analyst), granted(operator)).when(close).then(ended(analyst), ended(operator), closed));
  it('leaves once', () => given(opened, closed).when(close).then());
  it('may be locked when they leave', () => given(opened, locked).when(close).then(closed));
  it.each([grant(analyst), end(analyst), lock, unlock, reset, change])('is left alone by %j', (command) =>
    given(opened, closed).when(command).thenRefused('account.left'),
  );
});
describe('nobody', () => {
  it.each([grant(analyst), end(analyst), lock, unlock, reset, change, close])('is changed by %j', (command) =>
    given().when(command).thenRefused('account.unknown'),
  );
});
describe('a fold', () => {
  it('knows roles, lock and leaving', () => {
    expect(given(opened, granted(analyst), granted(ofBenCat), ended(analyst)).folds()).toEqual({ status: 'open', grants: [ofBenCat] });
    expect(given(opened, locked, unlocked).folds()).toEqual({ status: 'open', grants: [] });
    expect(given(opened, granted(analyst), closed).folds()).toEqual({ status: 'left', grants: [] });
  });
  it('takes what is on record in any order', () => {
    expect(given(granted(analyst)).folds()).toEqual({ status: 'absent' });
    expect(given(opened, unlocked).folds()).toEqual({ status: 'open', grants: [] });
    expect(given(opened, closed, locked).folds()).toEqual({ status: 'left', grants: [] });
    expect(given(opened, { type: 'KeyDestroyed', version: 1, data: {} } as never).folds()).toMatchObject({ status: 'open' });
  });
});
