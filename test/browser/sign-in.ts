import { writeFileSync } from 'node:fs';
import { cookiesOf } from './places';
import { ROLES, type Role } from './roles';

const PASSWORD = 'Nắng mới trên sông Hương 2020';
const TOWN = 'Bến Cát';
interface Grant {
  readonly role: string;
  readonly authorityId?: string;
}
interface Session {
  readonly cookie: string;
  readonly csrf: string;
}
/** The folder of a server is open to whoever starts it, and its link for the first account is printed: with it accounts of every role are opened. */
export const signInAll = async (url: string, printed: string): Promise<void> => {
  const keep = (role: Role, session: Session | null): void => writeFileSync(cookiesOf(role), JSON.stringify(stateOf(url, session)));
  for (const role of ROLES) keep(role, null);
  const token = /\/setup#([\w-]+)/.exec(printed)?.[1];
  if (token === undefined) return; // a server that was there before: it is looked at as whoever has no account
  const first = await send(url, 'POST', '/api/setup', { token, signInName: 'moi.viec', fullName: 'Lê Mọi Việc', newPassword: PASSWORD });
  const session = sessionOf(first);
  keep('everyone', session);
  const town = await townOf(url, session);
  const grants: Partial<Record<Role, Grant>> = {
    analyst: { role: 'analyst' },
    auditor: { role: 'auditor' },
    administrator: { role: 'administrator', authorityId: town },
    systemAdministrator: { role: 'systemAdministrator' },
  };
  for (const [role, grant] of Object.entries(grants) as [Role, Grant][]) keep(role, await accountOf(url, session, role, grant));
};
/** A new account whose person has chosen a password by the link. */
const accountOf = async (url: string, { cookie, csrf }: Session, role: Role, grant: Grant): Promise<Session> => {
  const account = { signInName: `thu.${role.toLowerCase()}`, fullName: `Trần ${role}`, roles: [grant] };
  const { body } = await send(url, 'POST', '/api/accounts', account, { cookie, 'x-csrf-token': csrf });
  const link = (body as { accounts: { link: string }[] }).accounts[0]!.link;
  const token = link.slice(link.indexOf('#') + 1);
  return sessionOf(await send(url, 'POST', '/api/session/link', { token, newPassword: `${PASSWORD} ${role}` }));
};
const townOf = async (url: string, { cookie }: Session): Promise<string> => {
  const { body } = await send(url, 'GET', `/api/authorities?text=${encodeURIComponent(TOWN)}&level=district`, undefined, { cookie });
  return (body as { items: { authorityId: string }[] }).items[0]!.authorityId;
};
interface Sent {
  readonly body: unknown;
  readonly cookies: readonly string[];
}
const send = async (url: string, method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Sent> => {
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method, headers: { ...type, ...headers }, body: body && JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return { body: JSON.parse(text), cookies: answer.headers.getSetCookie().map((each) => each.split(';')[0]!) };
};
const sessionOf = ({ body, cookies }: Sent): Session => ({ cookie: cookies.join('; '), csrf: (body as { csrfToken: string }).csrfToken });
/** As Playwright's contexts take it. */
const stateOf = (url: string, session: Session | null): object => ({
  cookies: (session?.cookie.split('; ') ?? []).map((each) => {
    const [name = '', ...value] = each.split('=');
    return {
      ...{ name, value: value.join('='), domain: new URL(url).hostname, path: '/' },
      ...{ expires: -1, httpOnly: true, secure: name.startsWith('__Host-'), sameSite: 'Lax' },
    };
  }),
  origins: [],
});
