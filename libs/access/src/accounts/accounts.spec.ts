import { accountStream } from '../domain';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import type { AccountList } from '../queries';
import { KeepAccount, type AccountChange, type AccountKept } from './keep-account.command';
import { OpenAccounts, type AccountsOpened, type NewAccount } from './open-accounts.command';

let bed: TestBed;
beforeEach(async () => void (bed = await openTestBed()));
afterEach(() => bed.close());

const someone = (signInName: string, change: Partial<NewAccount> = {}): NewAccount => ({
  ...{ signInName, fullName: 'Trần Thị Bình', email: 'binh@example.vn', grants: [] },
  ...change,
});
const open = (accounts: readonly NewAccount[], meta = aMeta()) => bed.execute<AccountsOpened>(new OpenAccounts(meta, { accounts }));
const keep = (change: AccountChange, meta = aMeta()) => bed.execute<AccountKept>(new KeepAccount(meta, change));
const typesOf = async (accountId: string) => (await bed.eventsOf(accountStream(accountId))).map(({ type }) => type);
const listed = async (params: object = {}) => {
  const { result } = await bed.readModels.ask<AccountList>('accounts', { limit: 50, ...params }, { after: await bed.store.head() });
  return result.items;
};

describe('an account that is opened', () => {
  it('has its names sealed in the log and open for who may list it', async () => {
    await bed.establish('ben-cat', null);
    const { accountId } = await bed.open({ ...someone('binh.tran'), grants: [{ role: 'administrator', authorityId: 'ben-cat' }] });
    const [opened] = await bed.eventsOf(accountStream(accountId));
    expect(opened!.text.data).not.toMatch(/Bình|binh/);
    const data = opened!.data as Record<string, unknown>;
    expect([data['signInName'], data['fullName'], data['email']].map(bed.opened)).toEqual([
      'binh.tran',
      'Trần Thị Bình',
      'binh@example.vn',
    ]);
    expect(await listed()).toEqual([
      {
        ...{ accountId, signInName: 'binh.tran', fullName: 'Trần Thị Bình', email: 'binh@example.vn', status: 'open' },
        roles: [{ role: 'administrator', authorityId: 'ben-cat', authorityName: 'UBND ben-cat' }],
      },
    ]);
  });
  it('is forgotten with its key: the account stays, the person is nobody', async () => {
    const { accountId } = await bed.open(someone('binh.tran'));
    bed.keys.destroy(`account-${accountId}`);
    await bed.record(accountStream(accountId), 'KeyDestroyed', { keyId: `account-${accountId}`, reason: 'yêu cầu' });
    await bed.readModels.rebuild();
    expect(await listed()).toMatchObject([{ accountId, signInName: null, fullName: null, email: null }]);
  });
  it('opens by a link, once', async () => {
    const { link, linkUntil, accountId } = await bed.open(someone('binh.tran'));
    expect(bed.stores.links.find(link, 'password')).toMatchObject({ accountId });
    expect(Date.parse(linkUntil)).toBe(bed.time.now + 72 * 3_600_000);
  });
  it('takes a name that nobody else has', async () => {
    await bed.open(someone('binh.tran'));
    await expect(open([someone(' Binh.Tran ')])).rejects.toMatchObject({
      code: 'account.name-taken',
      details: { signInName: 'binh.tran' },
    });
    expect(await listed()).toHaveLength(1);
  });
  it('of a list whose names others have, is refused with all of those names', async () => {
    await open([someone('a.mot'), someone('a.hai')]);
    await expect(open([someone('a.hai'), someone('a.ba'), someone('a.mot')])).rejects.toMatchObject({
      code: 'account.name-taken',
      details: { signInName: 'a.hai', taken: ['a.hai', 'a.mot'] },
    });
    expect(await listed()).toHaveLength(2);
  });
  it('is the same one when its command comes again', async () => {
    const meta = aMeta();
    const [first, second] = [await open([someone('binh.tran')], meta), await open([someone('binh.tran')], meta)];
    expect(second.accounts[0]!.accountId).toBe(first.accounts[0]!.accountId);
    expect(await typesOf(first.accounts[0]!.accountId)).toEqual(['AccountOpened']);
    expect(bed.stores.links.find(first.accounts[0]!.link, 'password')).toBeNull();
    expect(bed.stores.links.find(second.accounts[0]!.link, 'password')).not.toBeNull();
  });
  it('may take a name that was reserved for one that a crash kept from being opened', async () => {
    bed.stores.credentials.reserve([{ accountId: 'never-opened', signInName: 'binh.tran' as never }]);
    const { accountId } = await bed.open(someone('binh.tran'));
    expect(bed.stores.credentials.byName('binh.tran')?.accountId).toBe(accountId);
    expect(bed.stores.credentials.of('never-opened')).toBeNull();
  });
});
describe('many accounts', () => {
  it('are opened together', async () => {
    const { accounts } = await open([someone('a.one'), someone('a.two'), someone('a.three', { email: null })]);
    expect(accounts.map(({ signInName }) => signInName)).toEqual(['a.one', 'a.two', 'a.three']);
    expect(await listed()).toHaveLength(3);
  });
  it('are refused together, each wrong line named', async () => {
    const wrong = open([
      someone('a.one'),
      someone('Nguyễn An'),
      someone('A.ONE', { email: 'không có' }),
      someone('a.two', { fullName: '  ' }),
    ]);
    await expect(wrong).rejects.toMatchObject({
      code: 'accounts.lines-wrong',
      details: {
        wrong: 3,
        errors: [
          { field: 'accounts.1.signInName' },
          { field: 'accounts.2.signInName', vi: 'trùng với dòng 1' },
          { field: 'accounts.2.email' },
          { field: 'accounts.3.fullName' },
        ],
      },
    });
    expect(await listed()).toEqual([]);
    expect(bed.stores.credentials.byName('a.one')).toBeNull();
  });
  it('are refused together where one name is taken or one role lacks its body', async () => {
    await bed.open(someone('a.two'));
    await expect(open([someone('a.one'), someone('a.two')])).rejects.toMatchObject({ code: 'account.name-taken' });
    const lacking = someone('a.three', { grants: [{ role: 'administrator', authorityId: null }] });
    await expect(open([someone('a.one'), lacking])).rejects.toMatchObject({ code: 'account.role-needs-body' });
    expect(await listed()).toHaveLength(1);
    expect(bed.stores.credentials.byName('a.one')).toBeNull();
  });
  it('are some', () => expect(open([])).rejects.toMatchObject({ code: 'accounts.none' }));
});
describe('an account that is kept', () => {
  let accountId: string;
  beforeEach(async () => void ({ accountId } = await bed.open(someone('binh.tran', { grants: [{ role: 'analyst', authorityId: null }] }))));
  const signedIn = () => bed.stores.sessions.begin(accountId).token;

  it('gets and loses roles', async () => {
    await keep({ type: 'GrantRole', accountId, role: 'auditor', authorityId: null });
    await keep({ type: 'EndRole', accountId, role: 'analyst', authorityId: null, reason: 'đổi việc' });
    expect(await listed()).toMatchObject([{ roles: [{ role: 'auditor', authorityId: null, authorityName: null }] }]);
    const [, , , ended] = await bed.eventsOf(accountStream(accountId));
    expect(bed.opened((ended!.data as { reason: unknown }).reason)).toBe('đổi việc');
  });
  it('changes its name and address', async () => {
    await keep({ type: 'ChangeProfile', accountId, fullName: 'Trần Thị Bình An', email: null });
    expect(await listed()).toMatchObject([{ fullName: 'Trần Thị Bình An', email: null, signInName: 'binh.tran' }]);
  });
  it('is locked: its sessions end, and it may be opened again', async () => {
    const token = signedIn();
    await keep({ type: 'LockAccount', accountId, reason: 'nghi lộ mật khẩu' });
    expect(bed.stores.sessions.find(token)).toBeNull();
    expect(await listed()).toMatchObject([{ status: 'locked' }]);
    await keep({ type: 'UnlockAccount', accountId, reason: 'đã rõ' });
    expect(await listed()).toMatchObject([{ status: 'open' }]);
  });
  it('is unlocked from its pause too', async () => {
    for (let tries = 0; tries < 5; tries += 1) bed.stores.attempts.begin([['name', 'binh.tran']]);
    expect(() => bed.stores.attempts.begin([['name', 'binh.tran']])).toThrow('session.too-many-attempts');
    await keep({ type: 'UnlockAccount', accountId, reason: 'quên mật khẩu' });
    expect(() => bed.stores.attempts.begin([['name', 'binh.tran']])).not.toThrow();
  });
  it('has its password taken away by a reset: sessions end, a link opens once', async () => {
    bed.stores.credentials.setPassword(accountId, '$argon2id$…', { mustChange: false });
    const token = signedIn();
    const { link } = await keep({ type: 'AskPasswordReset', accountId });
    expect(bed.stores.sessions.find(token)).toBeNull();
    expect(bed.stores.credentials.of(accountId)?.hash).toBeNull();
    expect(bed.stores.links.find(link, 'password')).toMatchObject({ accountId });
    expect(await typesOf(accountId)).toContain('PasswordResetAsked');
  });
  it('finds its name again where the file of credentials was lost', async () => {
    bed.stores.credentials.remove(accountId);
    const { link } = await keep({ type: 'AskPasswordReset', accountId });
    expect(bed.stores.credentials.byName('binh.tran')?.accountId).toBe(accountId);
    expect(bed.stores.links.find(link, 'password')).not.toBeNull();
  });
  it('is closed for good: roles, sessions and credentials end, its name is free', async () => {
    const token = signedIn();
    await keep({ type: 'CloseAccount', accountId, reason: 'nghỉ hưu' });
    expect(await typesOf(accountId)).toEqual(['AccountOpened', 'RoleGranted', 'RoleEnded', 'AccountClosed']);
    expect([bed.stores.sessions.find(token), bed.stores.credentials.of(accountId)]).toEqual([null, null]);
    expect(await listed()).toMatchObject([{ status: 'left', roles: [] }]);
    expect((await bed.open(someone('binh.tran'))).accountId).not.toBe(accountId);
  });
  it.each([
    { type: 'LockAccount', reason: 'x' },
    { type: 'CloseAccount', reason: 'x' },
    { type: 'AskPasswordReset' },
    { type: 'EndRole', role: 'systemAdministrator', authorityId: null, reason: 'x' },
  ] as const)('does not do to itself: %j', (change) =>
    expect(keep({ accountId, ...change }, aMeta({ actor: accountId }))).rejects.toMatchObject({ code: 'account.own' }),
  );
  it('says why', () =>
    expect(keep({ type: 'LockAccount', accountId, reason: '  ' })).rejects.toMatchObject({ code: 'account.reason-missing' }));
  it('is one that there is', async () => {
    await expect(keep({ type: 'LockAccount', accountId: 'nobody', reason: 'x' })).rejects.toMatchObject({ code: 'account.unknown' });
    await expect(keep({ type: 'AskPasswordReset', accountId: 'nobody' })).rejects.toMatchObject({ code: 'account.unknown' });
    expect(bed.keys.get.bind(bed.keys, 'account-nobody')).toThrow('key.missing');
  });
});
describe('a list of accounts', () => {
  beforeEach(async () => {
    await bed.establish('ben-cat', null);
    await open([
      someone('an', { signInName: 'an.nguyen', fullName: 'Nguyễn Văn An', grants: [{ role: 'auditor', authorityId: null }] }),
      someone('binh.tran', { grants: [{ role: 'administrator', authorityId: 'ben-cat' }] }),
      someone('dung.le', { fullName: 'Lê Thị Dung' }),
    ]);
  });
  const names = async (params: object) => (await listed(params)).map(({ signInName }) => signInName);
  it.each([
    [{}, ['dung.le', 'an.nguyen', 'binh.tran']],
    [{ text: 'binh' }, ['binh.tran']],
    [{ text: 'Trần' }, ['binh.tran']],
    [{ text: 'dung' }, ['dung.le']],
    [{ text: '%' }, []],
    [{ role: 'auditor' }, ['an.nguyen']],
    [{ authorityId: 'ben-cat' }, ['binh.tran']],
    [{ role: 'auditor', authorityId: 'ben-cat' }, []],
    [{ status: 'locked' }, []],
  ])('with %j is %j', async (params, expected) => expect(await names(params)).toEqual(expected));
  it('comes page by page', async () => {
    const first = await bed.readModels.ask<AccountList>('accounts', { limit: 2 }, { after: await bed.store.head() });
    expect(first.result).toMatchObject({ items: [{}, {}], next: '2' });
    expect(await names({ limit: 2, cursor: '2' })).toEqual(['binh.tran']);
    await expect(names({ cursor: 'x' })).rejects.toMatchObject({ code: 'cursor.unreadable' });
  });
});
