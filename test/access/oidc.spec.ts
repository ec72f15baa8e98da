import { CLIENT_SECRET, openIdentityProvider, type IdentityProvider } from './identity-provider';
import { openSmallOffice, type SmallOffice } from './small-office';

let provider: IdentityProvider;
let office: SmallOffice;
let accountId: string;
beforeAll(async () => {
  provider = await openIdentityProvider('http://localhost/api/oidc/callback');
  const oidc = {
    issuer: provider.issuer,
    clientId: 'cascade',
    clientSecret: CLIENT_SECRET,
    name: 'Cổng định danh',
    scope: 'openid',
    insecure: true,
  };
  office = await openSmallOffice({ oidc });
  ({ accountId } = await office.signedIn({ role: 'analyst', authorityId: null }));
}, 120_000);
afterAll(async () => {
  await office.close();
  provider.close();
});
const sentBack = (headers: Record<string, unknown>): string[] => [headers['set-cookie']].flat().map((each) => String(each).split(';')[0]!);
const start = async (query = '') => {
  const { status, headers } = await office.asNobody('GET', `/api/oidc/start${query}`);
  return { status, url: String(headers['location']), cookie: sentBack(headers)[0]! };
};
const finish = (back: string, cookie: string) => {
  const { pathname, search } = new URL(back);
  return office.asNobody('GET', pathname + search, undefined, { cookie });
};

describe('a provider of identities', () => {
  it('is offered by its name', async () =>
    expect((await office.asNobody('GET', '/api/oidc')).body).toEqual({ isOffered: true, name: 'Cổng định danh' }));
  it('is asked with PKCE, state and nonce', async () => {
    const { status, url } = await start();
    const asked = new URL(url).searchParams;
    expect(status).toBe(303);
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'cascade',
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)!.length).toBeGreaterThan(30);
    const again = new URL((await start()).url).searchParams;
    expect(again.get('state')).not.toBe(asked.get('state'));
  });
  it('knows somebody who has no account: they are told, and let in nowhere', async () => {
    const { url, cookie } = await start();
    const { status, headers } = await finish(await provider.visit(url, 'nguoi-la'), cookie);
    expect([status, headers['location']]).toEqual([303, '/sign-in?problem=oidc.not-linked']);
    expect(sentBack(headers).join()).not.toContain('cascade_session');
  });
  it('lets in whose subject is linked, and sends them where they wanted to go', async () => {
    expect((await office.ask('PUT', `/api/accounts/${accountId}/subject`, { subject: 'nguoi-quen' })).status).toBe(200);
    const { url, cookie } = await start('?returnTo=/tasks%3Fstate%3Doverdue');
    const { status, headers } = await finish(await provider.visit(url, 'nguoi-quen'), cookie);
    expect([status, headers['location']]).toEqual([303, '/tasks?state=overdue']);
    const session = sentBack(headers).find((each) => each.startsWith('cascade_session='))!;
    const who = await office.ask('GET', '/api/session', undefined, { cookie: session });
    expect(who.body).toMatchObject({ signedIn: true, accountId });
    expect((await office.ask('GET', '/api/tasks', undefined, { cookie: session })).status).toBe(200);
  });
  it('links a subject to one account for good', async () => {
    const { accountId: other } = await office.signedIn();
    const taken = await office.ask('PUT', `/api/accounts/${other}/subject`, { subject: 'nguoi-quen' });
    expect([taken.status, taken.body['code']]).toEqual([409, 'oidc.subject-taken']);
    expect((await office.ask('PUT', '/api/accounts/none/subject', { subject: 'x' })).body['code']).toBe('account.unknown');
  });
  it('lets nobody in with the answer to another browser, twice, or without having been asked', async () => {
    const [mine, others] = [await start(), await start()];
    const back = await provider.visit(mine.url, 'nguoi-quen');
    for (const cookie of [others.cookie, '', 'cascade_oidc=x', `cascade_oidc=${Buffer.from('{"state":1}').toString('base64url')}`])
      expect((await finish(back, cookie)).headers['location']).toBe('/sign-in?problem=oidc.failed');
    expect((await finish(back, mine.cookie)).headers['location']).toBe('/');
    expect((await finish(back, mine.cookie)).headers['location']).toBe('/sign-in?problem=oidc.failed');
    expect((await finish('http://localhost/api/oidc/callback?error=access_denied', mine.cookie)).headers['location']).toBe(
      '/sign-in?problem=oidc.failed',
    );
  });
  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/api/session', '/%09/evil.example'])(
    'sends nobody to %p',
    async (page) => {
      const { url, cookie } = await start(`?returnTo=${encodeURIComponent(decodeURIComponent(page))}`);
      const { headers } = await finish(await provider.visit(url, 'nguoi-quen'), cookie);
      expect(headers['location']).toBe('/');
    },
  );
  it('lets nobody in whose account is locked', async () => {
    await office.ask('POST', `/api/accounts/${accountId}/lock`, { reason: 'nghi lộ' });
    const { url, cookie } = await start();
    expect((await finish(await provider.visit(url, 'nguoi-quen'), cookie)).headers['location']).toBe(
      '/sign-in?problem=session.account-locked',
    );
    await office.ask('POST', `/api/accounts/${accountId}/unlock`, { reason: 'đã rõ' });
  });
});
describe('a provider that is away', () => {
  it('is told as a problem, and asked again the next time', async () => {
    const away = await openSmallOffice({
      oidc: { issuer: 'http://127.0.0.1:9', clientId: 'cascade', clientSecret: null, name: 'x', scope: 'openid', insecure: true },
    });
    const { status, body } = await away.asNobody('GET', '/api/oidc/start');
    expect([status, body['code']]).toEqual([502, 'oidc.failed']);
    await away.close();
  });
});
describe('no provider', () => {
  it('is told', async () => {
    const none = await openSmallOffice();
    expect((await none.asNobody('GET', '/api/oidc')).body).toEqual({ isOffered: false, name: null });
    expect((await none.asNobody('GET', '/api/oidc/start')).body['code']).toBe('oidc.not-configured');
    const { accountId: somebody } = await none.signedIn();
    expect((await none.ask('PUT', `/api/accounts/${somebody}/subject`, { subject: 'x' })).body['code']).toBe('oidc.not-configured');
    await none.close();
  });
});
