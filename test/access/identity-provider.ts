import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT_SECRET = 'a-secret-of-the-server-alone';
interface ProviderModule {
  readonly default: new (issuer: string, settings: object) => { callback(): RequestListener };
}
export interface IdentityProvider {
  readonly issuer: string;
  /** Does what a person does in a browser that was sent there: signs in as `subject` and agrees. @returns where the provider sends the browser back to */
  visit(url: string, subject: string): Promise<string>;
  close(): void;
}
/** A real provider of identities (OpenID Connect) on this machine. */
export const openIdentityProvider = async (redirectUri: string): Promise<IdentityProvider> => {
  const { default: Provider } = (await import('oidc-provider' as string)) as ProviderModule;
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = {
    client_id: 'cascade',
    client_secret: CLIENT_SECRET,
    redirect_uris: [redirectUri],
  };
  const provider = new Provider(issuer, { clients: [client], pkce: { required: () => true }, cookies: { keys: ['spec'] } });
  server.on('request', provider.callback());
  return {
    issuer,
    async visit(url, subject) {
      const jar = new Map<string, string>();
      const go = async (address: string, form?: Record<string, string>): Promise<Response> => {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const body = form && new URLSearchParams(form);
        const answer = await fetch(address, { method: form ? 'POST' : 'GET', body, redirect: 'manual', headers: { cookie } });
        for (const each of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = each.split(';')[0]!.split('=');
          jar.set(name, value);
        }
        return answer;
      };
      let answer = await go(url);
      for (let step = 0; step < 12; step += 1) {
        const to = answer.headers.get('location');
        if (to?.startsWith(redirectUri)) return to;
        if (to) {
          answer = await go(new URL(to, issuer).href);
          continue;
        }
        const page = await answer.text();
        const action = /action="([^"]+\/interaction\/[^"]+|\/interaction\/[^"]+)"/.exec(page)?.[1];
        if (!action) throw new Error(`the provider said ${answer.status}: ${page.slice(0, 500)}`);
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
        answer = await go(new URL(action, issuer).href, prompt === 'login' ? { prompt, login: subject, password: 'x' } : { prompt });
      }
      throw new Error('the provider asked for ever');
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};
