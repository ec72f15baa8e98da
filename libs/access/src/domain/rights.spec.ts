import { bodiesOf, covers, maySeeRestricted, refusalOf, type Rights } from './rights';
import { ROLES, isRole, type Grant, type Role } from './role';

const withRoles = (grants: readonly Grant[], mustChangePassword = false): Rights => ({
  kind: 'account',
  accountId: 'a',
  grants,
  mustChangePassword,
});
const of = (role: Role, authorityId: string | null = null): Rights => withRoles([{ role, authorityId }]);
const local: Rights = { kind: 'local' };

describe('a route', () => {
  it('for anyone is open to nobody in particular', () => expect(refusalOf({ who: 'anyone' }, null)).toBeNull());
  it('for who signed in asks for that', () => {
    expect(refusalOf({ who: 'signedIn' }, null)).toBe('session.needed');
    expect(refusalOf({ who: 'signedIn' }, withRoles([]))).toBeNull();
  });
  it.each(ROLES.flatMap((needed) => ROLES.map((held) => [needed, held] as const)))('for %s and a caller who is %s', (needed, held) =>
    expect(refusalOf({ who: [needed] }, of(held))).toBe(needed === held ? null : 'access.denied'),
  );
  it('for several roles is open to each', () => {
    expect(refusalOf({ who: ['analyst', 'auditor'] }, of('auditor'))).toBeNull();
    expect(refusalOf({ who: ['analyst', 'auditor'] }, of('administrator', 'b'))).toBe('access.denied');
    expect(refusalOf({ who: ROLES }, withRoles([]))).toBe('access.denied');
  });
  it('waits for the first password to be changed, but for what changes it', () => {
    const fresh = withRoles([{ role: 'analyst', authorityId: null }], true);
    expect(refusalOf({ who: 'signedIn' }, fresh)).toBe('session.password-must-change');
    expect(refusalOf({ who: ['analyst'] }, fresh)).toBe('session.password-must-change');
    expect(refusalOf({ who: 'signedIn', beforeChange: true }, fresh)).toBeNull();
    expect(refusalOf({ who: 'anyone' }, fresh)).toBeNull();
  });
  it('is open to who holds the data folder', () => expect(refusalOf({ who: ['systemAdministrator'] }, local)).toBeNull());
});
describe('a scope', () => {
  const two = withRoles([
    { role: 'administrator', authorityId: 'town' },
    { role: 'administrator', authorityId: 'town' },
    { role: 'analyst', authorityId: 'city' },
    { role: 'auditor', authorityId: null },
  ]) as Extract<Rights, { kind: 'account' }>;
  it('is the bodies of a role, each once', () => {
    expect(bodiesOf(two, 'administrator')).toEqual(['town']);
    expect(bodiesOf(two, 'administrator', 'analyst', 'auditor')).toEqual(['town', 'city']);
  });
  it('holds what lies below', () => expect(covers(two, ['ward', 'town', 'province'], 'administrator')).toBe(true));
  it('holds nothing above or beside', () => {
    expect(covers(two, ['province'], 'administrator')).toBe(false);
    expect(covers(two, ['other', 'province'], 'administrator')).toBe(false);
    expect(covers(two, ['quarter', 'city'], 'administrator')).toBe(false);
  });
});
describe('a restricted document', () => {
  const chains = [
    ['town', 'province'],
    ['ward', 'town', 'province'],
  ];
  it.each([
    ['who holds the folder', local, true],
    ['an auditor', of('auditor'), true],
    ['an auditor of one body that it concerns', of('auditor', 'province'), true],
    ['an auditor of another body', of('auditor', 'city'), false],
    ['an analyst of everything', of('analyst'), false],
    ['an analyst of a body that it concerns', of('analyst', 'ward'), true],
    ['an administrator above', of('administrator', 'province'), true],
    ['an administrator beside', of('administrator', 'city'), false],
    ['the system administrator', of('systemAdministrator'), false],
  ] as const)('to %s: %#', (_, rights, may) => expect(maySeeRestricted(rights, chains)).toBe(may));
});
describe('a word', () => {
  it('is a role or none', () => {
    expect(ROLES.every(isRole)).toBe(true);
    expect([isRole('admin'), isRole(null), isRole(['analyst'])]).toEqual([false, false, false]);
  });
});
