import { KeepAccount } from '../accounts/keep-account.command';
import { Passwords } from '../credentials/passwords';
import { aMeta, openTestBed, type TestBed } from '../test-bed';
import { SignIn } from './sign-in';

let bed: TestBed;
let signIn: SignIn;
let accountId: string;
const PASSWORD = 'trời xanh mây trắng';
beforeEach(async () => {
  bed = await openTestBed();
  signIn = bed.get(SignIn);
  const grants = [{ role: 'administrator', authorityId: 'ben-cat' } as const];
  const opened = await bed.open({ signInName: 'an.nguyen', grants });
  ({ accountId } = opened);
  await signIn.choosePassword(opened.link, PASSWORD);
});
afterEach(() => bed.close());
const come = (name = 'an.nguyen', password = PASSWORD, address = '10.0.0.1') => signIn.withPassword(name, password, address);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'let in',
    ({ code }: { code: string }) => code,
  );

describe('who signs in', () => {
  it('is let in by name and password, and acts for the first body of theirs', async () => {
    const { token, session } = await come(' An.Nguyen ');
    expect(session).toMatchObject({ accountId, actingId: 'ben-cat' });
    expect(bed.stores.sessions.find(token)).toMatchObject({ accountId });
  });
  it.each([
    ['another password', 'an.nguyen', 'trời xanh mây đen'],
    ['another name', 'ai.do', PASSWORD],
    ['what can be no name', 'Nguyễn An', PASSWORD],
    ['nothing', '', ''],
  ])('is refused with %s, and not told what was wrong', async (_, name, password) =>
    expect(await refusal(come(name, password))).toBe('session.refused'),
  );
  it('is refused before they chose a password, and after they left', async () => {
    await bed.open({ signInName: 'binh.tran' });
    expect(await refusal(come('binh.tran', ''))).toBe('session.refused');
    await bed.execute(new KeepAccount(aMeta(), { type: 'CloseAccount', accountId, reason: 'nghỉ' }));
    expect(await refusal(come())).toBe('session.refused');
  });
  it('is told that the account is locked where the password is right, and nothing where it is not', async () => {
    await bed.execute(new KeepAccount(aMeta(), { type: 'LockAccount', accountId, reason: 'nghi lộ' }));
    expect(await refusal(come())).toBe('session.account-locked');
    expect(await refusal(come('an.nguyen', 'sai mật khẩu rồi'))).toBe('session.refused');
  });
  it('gets another word each time', async () => expect((await come()).token).not.toBe((await come()).token));
  it('has the hash made anew where it was made cheaper', async () => {
    const cheaper = await new Passwords({ memory: 32, passes: 1, parallelism: 1 }).hash(PASSWORD);
    bed.stores.credentials.setPassword(accountId, cheaper, { mustChange: true });
    await come();
    expect(bed.stores.credentials.of(accountId)).toMatchObject({ hash: expect.stringContaining('m=64'), mustChange: true });
  });
});
describe('who guesses', () => {
  const wrong = (times: number, name = 'an.nguyen', address = '10.0.0.9') =>
    Promise.all(Array.from({ length: times }, (_, at) => refusal(come(name, `đoán lần thứ ${at}`, address))));
  it('has five tries however they are sent, then waits, then longer', async () => {
    const all = await wrong(40);
    expect(all.filter((code) => code === 'session.refused')).toHaveLength(5);
    expect(all.filter((code) => code === 'session.too-many-attempts')).toHaveLength(35);
    expect(await refusal(come())).toBe('session.too-many-attempts'); // the owner waits too: a right guess must not be told from a wrong one
    bed.time.now += 30_000;
    expect(await wrong(2)).toEqual(['session.refused', 'session.too-many-attempts']);
    bed.time.now += 30_000;
    expect(await wrong(1)).toEqual(['session.too-many-attempts']);
    bed.time.now += 30_000;
    expect(await refusal(come())).toBe('let in');
  });
  it('is told how long', async () => {
    await wrong(5);
    await expect(come()).rejects.toMatchObject({ details: { seconds: 30 } });
  });
  it('waits for a name that nobody has as well', async () => expect((await wrong(6, 'khong.ai')).at(-1)).toBe('session.too-many-attempts'));
  it('does not begin anew by signing in as somebody else', async () => {
    const other = await bed.open({ signInName: 'binh.tran' });
    await signIn.choosePassword(other.link, PASSWORD);
    await wrong(4);
    expect(await refusal(come('binh.tran'))).toBe('let in');
    expect(await wrong(2)).toEqual(['session.refused', 'session.too-many-attempts']);
  });
  it('waits at their address after many names', async () => {
    for (let at = 0; at < 30; at += 1) expect(await refusal(come(`ten.${at}`, 'đoán', '10.0.0.66'))).toBe('session.refused');
    expect(await refusal(come('an.nguyen', PASSWORD, '10.0.0.66'))).toBe('session.too-many-attempts');
    expect(await refusal(come('an.nguyen', PASSWORD, '10.0.0.1'))).toBe('let in');
  });
  it('is forgotten after a day', async () => {
    await wrong(5);
    bed.time.now += 25 * 3_600_000;
    expect((await wrong(5)).every((code) => code === 'session.refused')).toBe(true);
  });
  it('leaves no names on disk: what was typed there may be a password', async () => {
    await refusal(come('mat-khau-cua-toi', 'x'));
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(`${bed.folder}/access.sqlite-wal`).includes('mat-khau-cua-toi')).toBe(false);
  });
});
describe('a password', () => {
  const change = (before: string, after: string) => signIn.changePassword(accountId, { before, after }, '10.0.0.1');
  it('is changed by who knows it: every other session ends', async () => {
    const elsewhere = await come();
    const { token } = await change(PASSWORD, 'mây trắng trời xanh nắng');
    expect(bed.stores.sessions.find(elsewhere.token)).toBeNull();
    expect(bed.stores.sessions.find(token)).toMatchObject({ accountId });
    expect(await refusal(come())).toBe('session.refused');
    expect(await refusal(come('an.nguyen', 'mây trắng trời xanh nắng'))).toBe('let in');
  });
  it('is not changed without it, nor guessed here', async () => {
    const codes = [];
    for (let at = 0; at < 6; at += 1) codes.push(await refusal(change('không phải', 'mây trắng trời xanh nắng')));
    expect(codes).toEqual([...Array<string>(5).fill('password.wrong'), 'session.too-many-attempts']);
  });
  it.each([
    ['ngắn', 'short'],
    [PASSWORD, 'same'],
    ['an.nguyen.2026', 'name'],
  ])('is not changed to %p', async (after, fault) =>
    expect(change(PASSWORD, after)).rejects.toMatchObject({ code: 'password.unusable', details: { fault } }),
  );
  it('that somebody else gave must be changed', async () => {
    await signIn.giveFirstPassword(accountId, 'tạm thời lần đầu');
    expect(bed.stores.credentials.of(accountId)).toMatchObject({ mustChange: true });
    await signIn.changePassword(accountId, { before: 'tạm thời lần đầu', after: PASSWORD }, '10.0.0.1');
    expect(bed.stores.credentials.of(accountId)).toMatchObject({ mustChange: false });
  });
});
describe('a link', () => {
  const reset = async () => {
    const { link } = await bed.execute<{ link: string }>(new KeepAccount(aMeta(), { type: 'AskPasswordReset', accountId }));
    return link;
  };
  it('opens once, for one of two who use it at the same time', async () => {
    const link = await reset();
    const both = await Promise.all([1, 2].map((n) => refusal(signIn.choosePassword(link, `mật khẩu rất dài số ${n}`))));
    expect(both.toSorted()).toEqual(['let in', 'link.unusable']);
    expect(await refusal(signIn.choosePassword(link, 'mật khẩu rất dài số 3'))).toBe('link.unusable');
  });
  it('waits for a password that will do', async () => {
    const link = await reset();
    expect(await refusal(signIn.choosePassword(link, 'ngắn'))).toBe('password.unusable');
    expect(await refusal(signIn.choosePassword(link, 'mật khẩu rất dài'))).toBe('let in');
  });
  it('opens for three days', async () => {
    const link = await reset();
    bed.time.now += 72 * 3_600_000;
    expect(await refusal(signIn.choosePassword(link, 'mật khẩu rất dài'))).toBe('link.unusable');
  });
  it('is replaced by the next one, and ends with the account', async () => {
    const [first, second] = [await reset(), await reset()];
    expect(await refusal(signIn.choosePassword(first, 'mật khẩu rất dài'))).toBe('link.unusable');
    await bed.execute(new KeepAccount(aMeta(), { type: 'LockAccount', accountId, reason: 'x' }));
    expect(await refusal(signIn.choosePassword(second, 'mật khẩu rất dài'))).toBe('session.account-locked');
    await bed.execute(new KeepAccount(aMeta(), { type: 'CloseAccount', accountId, reason: 'x' }));
    expect(await refusal(signIn.choosePassword(second, 'mật khẩu rất dài'))).toBe('link.unusable');
  });
  it.each(['', 'x', 'a'.repeat(43)])('is not %p', async (token) =>
    expect(await refusal(signIn.choosePassword(token, PASSWORD))).toBe('link.unusable'),
  );
});
describe('who was recognised otherwise', () => {
  it('is let in while the account is open', async () => {
    expect((await signIn.recognised(accountId)).session).toMatchObject({ accountId });
    await bed.execute(new KeepAccount(aMeta(), { type: 'LockAccount', accountId, reason: 'x' }));
    expect(await refusal(signIn.recognised(accountId))).toBe('session.account-locked');
    expect(await refusal(signIn.recognised('nobody'))).toBe('session.refused');
  });
});
