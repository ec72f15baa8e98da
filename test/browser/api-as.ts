import { readFileSync } from 'node:fs';
import { address, cookiesOf } from './places';
import type { Role } from './roles';

/** The API as a role sees it, for what a journey needs before it begins. */
export interface Caller {
  get<A>(path: string): Promise<A>;
  /** A body of bytes is sent as the bytes of a letter. @throws Error with the problem where the server refuses */
  post<A>(path: string, body: object | Uint8Array): Promise<A>;
}
const callers = new Map<string, Caller>();
/** `actingFor`: the body acted for, where a role has several. */
export const apiAs = async (role: Role, actingFor?: string): Promise<Caller> => {
  const key = `${role} ${actingFor ?? ''}`;
  const known = callers.get(key);
  if (known) return known;
  const { cookies } = JSON.parse(readFileSync(cookiesOf(role), 'utf8')) as { cookies: { name: string; value: string }[] };
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const send = async <A>(method: string, path: string, headers: Record<string, string>, body?: string | Uint8Array): Promise<A> => {
    const answer = await fetch(`${address()}/api${path}`, { method, headers: { cookie, ...headers }, body: body as BodyInit | undefined });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as A;
  };
  const { csrfToken } = await send<{ csrfToken: string | null }>('GET', '/session', {});
  const acting: Record<string, string> = actingFor === undefined ? {} : { 'x-on-behalf-of': actingFor };
  const caller: Caller = {
    get: (path) => send('GET', path, {}),
    post: (path, body) => {
      const isBytes = body instanceof Uint8Array;
      const headers = {
        'content-type': isBytes ? 'application/octet-stream' : 'application/json',
        'x-csrf-token': csrfToken ?? '',
        ...acting,
      };
      return send('POST', path, headers, isBytes ? body : JSON.stringify(body));
    },
  };
  callers.set(key, caller);
  return caller;
};
