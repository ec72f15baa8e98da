import { ROLES, type Role } from '@cascade/access/domain';
import { policy, ruleOf } from '@cascade/server';
import { openSmallOffice, type SmallOffice } from './small-office';

let office: SmallOffice;
const sessions = new Map<Role | 'nothing', Record<string, string>>();
beforeAll(async () => {
  office = await openSmallOffice();
  for (const role of ROLES)
    sessions.set(role, await office.signedIn({ role, authorityId: role === 'administrator' ? office.ids.town : null }));
  sessions.set('nothing', await office.signedIn());
}, 120_000);
afterAll(() => office.close());

const rows = Object.entries(policy);
/** An address of that route; nothing behind it has to be there. */
const addressOf = (route: string): [method: string, url: string] => {
  const [method = '', path = ''] = route.split(' ');
  return [method, path.replace(/:(\w+)/g, 'none').replace('*', 'none')];
};
const codeOf = async (route: string, headers: Record<string, string>): Promise<string> => {
  const [method, url] = addressOf(route);
  const { body, status } = await office.ask(method, url, method === 'GET' || method === 'DELETE' ? undefined : {}, headers);
  return String((body as { code?: string }).code ?? status);
};
/** What the gate says; everything else was let in and judged by what lies behind. */
const GATE = /^(session\.(needed|csrf|password-must-change)|access\.(denied|no-rule))$/;
const SKIPPED = new Set(['GET /api/live', 'POST /api/read-models/rebuild', 'DELETE /api/session', 'DELETE /api/session/all']);

describe('the table of rights', () => {
  it('names every route of the running application, and no other', () => {
    const served = [...office.engine.routes].filter((route) => / \/api(\/|$)/.test(route));
    expect(served.length).toBeGreaterThan(100);
    expect(served.filter((route) => !policy[route])).toEqual([]);
    expect(rows.map(([route]) => route).filter((route) => !office.engine.routes.has(route))).toEqual([]);
  });
  it('opens nothing that it does not name', () => {
    expect(ruleOf('GET', '/api/unheard-of')).toBeUndefined();
    expect(ruleOf('TRACE', '/api/tasks')).toBeUndefined();
    expect(ruleOf('POST', '/index.html')).toBeUndefined();
    expect(ruleOf('GET', '/assets/a.js')).toEqual({ who: 'anyone' });
    expect(ruleOf('HEAD', '/api/tasks')).toBe(policy['GET /api/tasks']);
    expect(ruleOf('GET', '/api')).toBeUndefined();
  });
  it('lets nobody change anything without a role, but themselves', () => {
    const open = rows.filter(([route, { who }]) => !route.startsWith('GET ') && typeof who === 'string').map(([route]) => route);
    expect(open).toEqual([
      'POST /api/session',
      'DELETE /api/session',
      'DELETE /api/session/all',
      'PUT /api/session/password',
      'PUT /api/session/profile',
      'POST /api/session/link',
      'POST /api/setup',
    ]);
  });
});
describe.each(rows.filter(([route]) => !SKIPPED.has(route)))('%s', (route, { who }) => {
  const isOpen = who === 'anyone';
  it(`is ${isOpen ? 'open to' : 'closed to'} who did not sign in`, async () => {
    const code = await codeOf(route, { cookie: '' });
    if (isOpen) expect(code).not.toMatch(GATE);
    else expect(code).toBe('session.needed');
  });
  it.each([...ROLES, 'nothing' as const])('for who is %s', async (role) => {
    const may = isOpen || who === 'signedIn' || (role !== 'nothing' && who.includes(role));
    const code = await codeOf(route, sessions.get(role)!);
    if (may) expect(code).not.toMatch(GATE);
    else expect(code).toBe('access.denied');
  });
  if (!route.startsWith('GET '))
    it('takes no change without the word of the session', async () => {
      const { cookie = '' } = sessions.get(who === 'anyone' || who === 'signedIn' ? 'analyst' : who[0]!)!;
      expect(await codeOf(route, { cookie })).toBe('session.csrf');
      expect(await codeOf(route, { cookie, 'x-csrf-token': 'x' })).toBe('session.csrf');
    });
});
