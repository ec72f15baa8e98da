import { connect, type AddressInfo } from 'node:net';
import { AccessStores, csrfOf } from '@cascade/access';
import type { Grant } from '@cascade/access/domain';
import { localAuthorizationOf } from '@cascade/cli';
import { openSmallOffice, type SmallOffice } from './small-office';

let office: SmallOffice;
beforeAll(async () => void (office = await openSmallOffice()), 120_000);
afterAll(() => office.close());

interface View {
  readonly signedIn: boolean;
  readonly csrfToken: string | null;
  readonly mustChangePassword: boolean;
  readonly actingFor: { readonly authorityId: string; readonly name: string } | null;
  readonly roles: readonly Grant[];
  readonly code?: string;
  readonly errors?: readonly { readonly field: string; readonly vi: string }[];
}
const PASSWORD = 'trời xanh mây trắng nắng';
const cookieOf = (headers: Record<string, unknown>): string => String([headers['set-cookie']].flat()[0]);
/** What a browser sends back. */
const sentBack = (headers: Record<string, unknown>): string => cookieOf(headers).split(';')[0]!;
let people = 0;
/** Somebody with an account, a password and these roles. */
const somebody = async (...roles: readonly { role: string; authorityId?: string }[]) => {
  const signInName = `nguoi.${(people += 1)}`;
  const opened = await office.ask<{ accounts: { accountId: string; link: string }[] }>('POST', '/api/accounts', {
    ...{ signInName, fullName: 'Nguyễn Văn An', roles },
  });
  const { accountId, link } = opened.body.accounts[0]!;
  await office.asNobody('POST', '/api/session/link', { token: link, newPassword: PASSWORD });
  return { signInName, accountId };
};
const signIn = (name: string, password = PASSWORD, headers: Record<string, string> = {}) =>
  office.asNobody<View>('POST', '/api/session', { name, password }, headers);
const come = async (...roles: readonly { role: string; authorityId?: string }[]) => {
  const { signInName, accountId } = await somebody(...roles);
  const { headers, body } = await signIn(signInName);
  return { signInName, accountId, view: body, headers: { cookie: sentBack(headers), 'x-csrf-token': body.csrfToken! } };
};

describe('a session', () => {
  it('begins with name and password and says who is there', async () => {
    const { view } = await come({ role: 'administrator', authorityId: office.ids.town }, { role: 'analyst' });
    expect(view).toMatchObject({
      ...{ signedIn: true, fullName: 'Nguyễn Văn An', mustChangePassword: false },
      actingFor: { authorityId: office.ids.town, name: 'UBND thị xã Một' },
      roles: [
        { role: 'administrator', authorityId: office.ids.town, authorityName: 'UBND thị xã Một' },
        { role: 'analyst', authorityId: null },
      ],
    });
  });
  it('is a cookie that no script and no other site reads', async () => {
    const { signInName } = await somebody();
    const { headers } = await signIn(signInName);
    expect(cookieOf(headers)).toMatch(/^cascade_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });
  it('is nobody’s where nobody signed in, and says nothing else', async () => {
    const { status, body } = await office.asNobody<View>('GET', '/api/session');
    expect([status, body]).toEqual([200, expect.objectContaining({ signedIn: false, csrfToken: null, accountId: null, roles: [] })]);
  });
  it('takes a word of its own, never one that was planted before (fixation)', async () => {
    const { signInName } = await somebody();
    const planted = `cascade_session=${'x'.repeat(43)}`;
    const { headers } = await signIn(signInName, PASSWORD, { cookie: planted });
    expect(sentBack(headers)).not.toBe(planted);
    expect((await office.ask<View>('GET', '/api/session', undefined, { cookie: planted })).body.signedIn).toBe(false);
  });
  it('ends the one before where somebody signs in over it', async () => {
    const { signInName, headers } = await come({ role: 'analyst' });
    const { headers: answered } = await signIn(signInName, PASSWORD, headers);
    expect((await office.ask('GET', '/api/tasks', undefined, headers)).status).toBe(401);
    expect((await office.ask('GET', '/api/tasks', undefined, { cookie: sentBack(answered) })).status).toBe(200);
  });
  it.each([
    'cascade_session=',
    'cascade_session=x',
    `cascade_session=${'a'.repeat(43)}`,
    'cascade_session=../../etc',
    "cascade_session=' OR 1=1 --",
  ])('is not %p', async (cookie) =>
    expect((await office.ask<View>('GET', '/api/tasks', undefined, { cookie })).body.code).toBe('session.needed'),
  );
  it('with one letter changed is none', async () => {
    const { headers } = await come({ role: 'analyst' });
    const changed = headers.cookie.slice(0, -1) + (headers.cookie.endsWith('A') ? 'B' : 'A');
    expect((await office.ask('GET', '/api/tasks', undefined, { ...headers, cookie: changed })).status).toBe(401);
  });
  it('ends when its person signs out; everywhere, where they say so', async () => {
    const { signInName, headers } = await come({ role: 'analyst' });
    const second = await signIn(signInName);
    const other = { cookie: sentBack(second.headers), 'x-csrf-token': second.body.csrfToken! };
    const out = await office.ask<View>('DELETE', '/api/session', undefined, headers);
    expect([out.body.signedIn, cookieOf(out.headers)]).toEqual([false, expect.stringContaining('Max-Age=0')]);
    expect((await office.ask('GET', '/api/tasks', undefined, headers)).status).toBe(401);
    expect((await office.ask('GET', '/api/tasks', undefined, other)).status).toBe(200);
    const third = await signIn(signInName);
    await office.ask('DELETE', '/api/session/all', undefined, other);
    expect((await office.ask('GET', '/api/tasks', undefined, other)).status).toBe(401);
    expect((await office.ask('GET', '/api/tasks', undefined, { cookie: sentBack(third.headers) })).status).toBe(401);
  });
  it('ends at once with a lock, a reset and a leaving, and loses a role at once', async () => {
    const { accountId, headers } = await come({ role: 'analyst' });
    const status = async () => (await office.ask('GET', '/api/tasks', undefined, headers)).status;
    expect(await status()).toBe(200);
    await office.ask('POST', `/api/accounts/${accountId}/roles/end`, { role: 'analyst', reason: 'đổi việc' });
    expect(await status()).toBe(403);
    await office.ask('POST', `/api/accounts/${accountId}/roles`, { role: 'analyst' });
    expect(await status()).toBe(200);
    await office.ask('POST', `/api/accounts/${accountId}/lock`, { reason: 'nghi lộ mật khẩu' });
    expect(await status()).toBe(401);
  });
  it('does not go over another site’s page', async () => {
    const { headers } = await come({ role: 'analyst' });
    const answer = await office.ask<View>('GET', '/api/tasks', undefined, { ...headers, origin: 'https://evil.example' });
    expect(answer.body.code).toBe('request.foreign-origin');
  });
});
describe('a change', () => {
  it('needs the word of its session: another session’s is none', async () => {
    const [one, other] = [await come({ role: 'analyst' }), await come({ role: 'analyst' })];
    const profile = { fullName: 'Nguyễn An' };
    const put = (headers: Record<string, string>) => office.ask<View>('PUT', '/api/session/profile', profile, headers);
    expect((await put({ cookie: one.headers.cookie })).body.code).toBe('session.csrf');
    expect((await put({ ...one.headers, 'x-csrf-token': other.headers['x-csrf-token'] })).body.code).toBe('session.csrf');
    expect((await put(one.headers)).status).toBe(200);
  });
});
describe('who signs in', () => {
  it('is refused in one way, whatever is wrong', async () => {
    const { signInName } = await somebody();
    const answers = [
      await signIn(signInName, 'không phải mật khẩu'),
      await signIn('khong.co.ai', PASSWORD),
      await signIn('Nguyễn An', 'x'),
    ];
    expect(new Set(answers.map(({ body, status }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]!.body.code).toBe('session.refused');
  });
  it('is refused in about the same time, whether the name is known or not', async () => {
    const { signInName } = await somebody();
    const span = async (name: string): Promise<number> => {
      const since = performance.now();
      await signIn(name, 'không phải mật khẩu');
      return performance.now() - since;
    };
    // In turn, so that a busy machine is as busy for both.
    let [known, unknown] = [Infinity, Infinity];
    for (let at = 0; at < 4; at += 1) {
      known = Math.min(known, await span(signInName));
      unknown = Math.min(unknown, await span('khong.co.ai.ca'));
    }
    // A check that was left out would be a hundred times quicker.
    expect(unknown).toBeGreaterThan(known / 4);
    expect(known).toBeGreaterThan(unknown / 4);
  });
  it('waits after guessing, and is told how long', async () => {
    const { signInName } = await somebody();
    const codes = await Promise.all(Array.from({ length: 12 }, (_, at) => signIn(signInName, `đoán lần thứ ${at}`)));
    expect(codes.filter(({ status }) => status === 401)).toHaveLength(5);
    const { status, headers, body } = await signIn(signInName);
    expect([status, body.code, Number(headers['retry-after']) > 0]).toEqual([429, 'session.too-many-attempts', true]);
  });
  it.each([
    [{}, ['name', 'password']],
    [{ name: 'a', password: '' }, ['password']],
    [{ name: 7, password: 'x' }, ['name']],
    [{ name: 'a', password: 'x', admin: true }, ['admin']],
    [{ name: 'a', password: ['x'] }, ['password']],
  ])('sends %j: each wrong field is named', async (body, fields) => {
    const answer = await office.asNobody<View>('POST', '/api/session', body);
    expect([answer.status, answer.body.errors?.map(({ field }) => field)]).toEqual([422, fields]);
  });
});
describe('a first password', () => {
  it('that somebody else chose opens nothing but the change of it', async () => {
    const firstPassword = 'tạm thời cho người mới';
    const account = { signInName: 'nguoi.moi', fullName: 'Lê Mới', roles: [{ role: 'analyst' }], firstPassword };
    expect((await office.ask('POST', '/api/accounts', account)).status).toBe(201);
    const { body, headers: answered } = await signIn('nguoi.moi', firstPassword);
    expect(body.mustChangePassword).toBe(true);
    const headers = { cookie: sentBack(answered), 'x-csrf-token': body.csrfToken! };
    const get = async (url: string) => (await office.ask<View>('GET', url, undefined, headers)).body.code;
    expect(await get('/api/tasks')).toBe('session.password-must-change');
    expect(await get('/api/live')).toBe('session.password-must-change');
    expect((await office.ask<View>('PUT', '/api/session/profile', { fullName: 'x' }, headers)).body.code).toBe(
      'session.password-must-change',
    );
    const same = await office.ask<View>('PUT', '/api/session/password', { password: firstPassword, newPassword: firstPassword }, headers);
    expect(same.body.errors).toMatchObject([{ field: 'newPassword', vi: 'trùng mật khẩu đang dùng' }]);
    const changed = await office.ask<View>('PUT', '/api/session/password', { password: firstPassword, newPassword: PASSWORD }, headers);
    expect(changed.body).toMatchObject({ signedIn: true, mustChangePassword: false });
    expect((await office.ask('GET', '/api/tasks', undefined, { cookie: sentBack(changed.headers) })).status).toBe(200);
    expect((await office.ask('GET', '/api/tasks', undefined, headers)).status).toBe(401);
  });
});
describe('who holds the data folder', () => {
  it('needs no password over HTTP', async () => {
    const authorization = localAuthorizationOf(office.folder)!;
    expect(authorization).toBe(office.engine.localAuthorization);
    expect((await office.ask('GET', '/api/accounts', undefined, { authorization })).status).toBe(200);
  });
  it.each(['Local x', 'Local ', 'Bearer abc', 'Basic YTpi'])(
    'is not whoever says %p, whatever cookie comes with it',
    async (authorization) => {
      const { headers } = await come({ role: 'analyst' });
      expect((await office.ask('GET', '/api/tasks', undefined, { ...headers, authorization })).status).toBe(401);
    },
  );
});
describe('the stream of news', () => {
  /** As docs/access.md says. */
  const AT_MOST = 24;
  beforeAll(() => office.engine.listen());
  it('is closed to who did not sign in', async () => expect((await office.asNobody('GET', '/api/live')).status).toBe(401));
  it('is refused beyond what one person looks at, to that account alone, and open again when one is let go', async () => {
    const [many, other] = [await come({ role: 'analyst' }), await come({ role: 'analyst' })];
    const { port } = office.engine.app.getHttpServer().address() as AddressInfo;
    const ask = (cookie: string) => {
      const stop = new AbortController();
      const { signal } = stop;
      return fetch(`http://127.0.0.1:${port}/api/live`, { headers: { cookie }, signal }).then((answer) => ({ answer, stop }));
    };
    const open = await Promise.all(Array.from({ length: AT_MOST }, () => ask(many.headers.cookie)));
    expect(new Set(open.map(({ answer }) => answer.status))).toEqual(new Set([200]));
    const { answer } = await ask(many.headers.cookie);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([429, 'live.too-many']);
    const others = await ask(other.headers.cookie);
    expect(others.answer.status).toBe(200);
    open[0]!.stop.abort();
    let again = await ask(many.headers.cookie);
    for (let tries = 0; again.answer.status !== 200 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      again = await ask(many.headers.cookie);
    }
    expect(again.answer.status).toBe(200);
    for (const { stop } of [...open.slice(1), others, again]) stop.abort();
  });
  it('ends with its session', async () => {
    const { headers, accountId } = await come({ role: 'analyst' });
    const { port } = office.engine.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    const ended = new Promise<void>((resolve) =>
      socket.on('data', (part: Buffer) => void (heard += part.toString())).on('close', () => resolve()),
    );
    socket.write(`GET /api/live HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${headers.cookie}\r\n\r\n`);
    while (!heard.includes('event: advance')) await new Promise((resolve) => setTimeout(resolve, 20));
    office.engine.app.get(AccessStores, { strict: false }).sessions.endAll(accountId);
    office.engine.endOverdueStreams();
    await ended;
    expect(heard).toContain('200 OK');
  });
});
describe('the word of a session', () => {
  it('is not in the cookie and not in any answer but to its own page', async () => {
    const { headers, view } = await come({ role: 'analyst' });
    expect(csrfOf(headers.cookie.split('=')[1]!)).toBe(view.csrfToken);
    const { body } = await office.ask<View>('GET', '/api/session', undefined, { cookie: headers.cookie });
    expect(JSON.stringify(body)).not.toContain(headers.cookie.split('=')[1]);
  });
});
