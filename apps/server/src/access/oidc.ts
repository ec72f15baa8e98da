import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@cascade/event-store/domain';
import type { Configuration } from 'openid-client';
import type { OidcSettings } from '../settings';

declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'oidc.not-configured': object;
    /** The provider is away, or what it answered was not what was asked. */
    'oidc.failed': { reason: string };
    /** The provider knows the person, and no account here is theirs. */
    'oidc.not-linked': { subject: string };
    'oidc.subject-taken': { subject: string };
  }
}
/** What has to come back unchanged from the provider; kept in the browser that began, so that any server may finish. */
export interface OidcState {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}
type Client = typeof import('openid-client');
/** Loaded when somebody needs it: most offices have no provider. */
const load = (): Promise<Client> => import('openid-client');
/** A page of ours: never another host, whatever a link says. */
export const ownPage = (asked: unknown): string =>
  typeof asked === 'string' && /^\/(?![/\\])[^\u0000-\u001f\\]{0,1000}$/.test(asked) && !asked.startsWith('/api/') ? asked : '/';

/** Sign-in by a provider of identities: authorisation code with PKCE, state and nonce. The subject decides which account it is, never a name or an address. */
@Injectable()
export class Oidc {
  private found: Promise<Configuration> | null = null;
  constructor(readonly settings: OidcSettings | null) {}

  /** Where the browser is sent, and what it must bring back. @throws DomainError `oidc.…` */
  async begin(redirectUri: string, returnTo: unknown): Promise<{ readonly url: string; readonly state: OidcState }> {
    const client = await load();
    const config = await this.configuration(client);
    const kept = {
      ...{ state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() },
      returnTo: ownPage(returnTo),
    };
    const url = client.buildAuthorizationUrl(config, {
      ...{ redirect_uri: redirectUri, scope: this.settings?.scope ?? 'openid', state: kept.state, nonce: kept.nonce },
      ...{ code_challenge: createHash('sha256').update(kept.verifier).digest('base64url'), code_challenge_method: 'S256' },
    });
    return { url: url.href, state: kept };
  }
  /** @param url the address the provider sent the browser back to. @returns issuer and subject. @throws DomainError `oidc.failed` */
  async finish(url: URL, { state, nonce, verifier }: OidcState): Promise<{ readonly issuer: string; readonly subject: string }> {
    const client = await load();
    const config = await this.configuration(client);
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const claims = (await client.authorizationCodeGrant(config, url, checks)).claims();
      if (!claims) throw new Error('no id token');
      return { issuer: this.settings!.issuer, subject: claims.sub };
    } catch (error) {
      throw new DomainError('oidc.failed', { reason: reasonOf(error) });
    }
  }
  /** The provider's own description of itself, asked once; asked again where it could not be had. */
  private async configuration(client: Client): Promise<Configuration> {
    const { settings } = this;
    if (!settings) throw new DomainError('oidc.not-configured', {});
    const execute = settings.insecure ? [client.allowInsecureRequests] : [];
    const authentication = settings.clientSecret === null ? client.None() : undefined;
    this.found ??= client.discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret ?? undefined, authentication, {
      execute,
      timeout: 10,
    });
    try {
      return await this.found;
    } catch (error) {
      this.found = null;
      throw new DomainError('oidc.failed', { reason: reasonOf(error) });
    }
  }
}
const reasonOf = (error: unknown): string => {
  const {
    message = '',
    error: code = '',
    cause,
  } = error as { message?: string; error?: string; cause?: { message?: string; code?: string } };
  return [code || message, cause?.code ?? ''].filter(Boolean).join(': ').slice(0, 200);
};
