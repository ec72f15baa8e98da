import { refusal, runWith, type Answering } from '../testing/run-with';

const AN = '0b6b7c9e-1111-4222-8333-444455556666';
const TOWN = '0b6b7c9e-2222-4222-8333-444455556666';
const account = (over: object = {}) => ({
  ...{ accountId: AN, signInName: 'an.nguyen', fullName: 'Nguyễn Văn An', email: null, status: 'open' },
  roles: [{ role: 'administrator', authorityId: TOWN, authorityName: 'UBND thị xã Bến Cát' }],
  ...over,
});
/** An engine that knows one account and one body. */
const engine: Answering = ({ method, path }) => {
  if (method === 'GET' && path === '/api/accounts') return { items: [account()], next: null };
  if (path === '/api/authorities')
    return { items: [{ authorityId: TOWN, name: 'UBND thị xã Bến Cát', level: 'district', kind: 'peoplesCommittee' }], next: null };
  if (method === 'POST' && path === '/api/accounts') return { accounts: [{ signInName: 'an.nguyen', link: 'wordOfAn' }], after: '1' };
  return { accountId: AN, link: path.endsWith('/reset') ? 'otherWord' : null, after: '1' };
};
const postOf = async (words: readonly string[]) => {
  const { asked, exits, text } = await runWith(words, engine);
  const post = asked.find(({ method }) => method === 'POST');
  return { path: post?.path, body: post?.body, exits, text };
};

describe('cascade account', () => {
  it('lists accounts with their roles, page by page', async () => {
    let page = 0;
    const { text, asked } = await runWith(['account', 'list', 'an', '--role', 'administrator'], () => {
      page += 1;
      return { items: [account({ accountId: `a${page}` })], next: page < 3 ? String(page) : null };
    });
    expect(asked.map(({ query }) => query?.['cursor'])).toEqual([undefined, '1', '2']);
    expect(asked[0]!.query).toMatchObject({ text: 'an', role: 'administrator' });
    expect(text).toContain('administrator · UBND thị xã Bến Cát');
    expect(text).toContain('3 tài khoản');
  });
  it('asks for accounts at a body by its name', async () => {
    const { asked } = await runWith(['account', 'list', '--at', 'UBND thị xã Bến Cát', '--status', 'open'], engine);
    expect(asked.at(-1)!.query).toMatchObject({ authorityId: TOWN, status: 'open' });
  });
  it('opens one, and prints the link', async () => {
    const words = ['account', 'add', 'an.nguyen', '--name', 'Nguyễn Văn An', '--role', 'administrator', '--at', 'UBND thị xã Bến Cát'];
    const { path, body, text } = await postOf(words);
    expect([path, body]).toEqual([
      '/api/accounts',
      { signInName: 'an.nguyen', fullName: 'Nguyễn Văn An', email: undefined, roles: [{ role: 'administrator', authorityId: TOWN }] },
    ]);
    expect(text).toContain('/change-password#wordOfAn');
  });
  it('resets a password by the sign-in name, and prints the new link', async () => {
    const { path, text } = await postOf(['account', 'reset', 'An.Nguyen']);
    expect(path).toBe(`/api/accounts/${AN}/reset`);
    expect(text).toContain('/change-password#otherWord');
  });
  it.each([
    [['deactivate', AN, '--reason', 'chuyển công tác'], '/leave', { reason: 'chuyển công tác' }],
    [['role', 'an.nguyen', 'auditor'], '/roles', { role: 'auditor' }],
    [['role', 'an.nguyen', 'administrator', '--at', TOWN], '/roles', { role: 'administrator', authorityId: TOWN }],
    [['role', 'an.nguyen', 'analyst', '--end', '--reason', 'hết'], '/roles/end', { role: 'analyst', reason: 'hết' }],
  ])('%j', async (words, path, body) =>
    expect(await postOf(['account', ...words])).toMatchObject({ path: `/api/accounts/${AN}${path}`, body, exits: [] }),
  );
  it('answers in JSON', async () => {
    const { text } = await runWith(['account', 'list', '--json'], engine);
    expect(JSON.parse(text)).toMatchObject({ items: [{ signInName: 'an.nguyen' }] });
  });
  it('knows nobody by half a name', async () => {
    const run = runWith(['account', 'reset', 'nguyen'], engine);
    const told = await run.then(
      ({ text, exits }) => `${text} ${exits.join()}`,
      (error: unknown) => String((error as { problem?: { code?: string } }).problem?.code),
    );
    expect(told).toMatch(/account\.unknown|Không có tài khoản/);
  });
  it('tells a refusal', async () => {
    const run = runWith(['account', 'add', 'an', '--name', 'An'], () => refusal('account.name-taken', 409));
    const told = await run.then(
      ({ text, exits }) => `${text} ${exits.join()}`,
      (error: unknown) => String((error as { problem?: { code?: string } }).problem?.code),
    );
    expect(told).toContain('account.name-taken');
  });
  it.each([
    [['add', 'an']],
    [['add', 'an', '--name', 'An', '--at', TOWN]],
    [['role', 'an.nguyen', 'chief']],
    [['role', 'an.nguyen', 'analyst', '--end']],
    [['deactivate', 'an.nguyen']],
    [['list', '--status', 'asleep']],
  ])('is refused: %j', async (words) => {
    const { exits, asked } = await runWith(['account', ...words], engine);
    expect([exits, asked]).toEqual([[2], []]);
  });
});
