import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessStores, SignIn } from '@cascade/access';
import { DomainError, isDomainError } from '@cascade/event-store/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problems } from '../api/documented';
import { Text } from '../http/fields';
import { ACCESS_SETTINGS, type AccessSettings } from './access-settings';
import { cookieName, cookieOf, setCookie } from './cookies';
import { Oidc, type OidcState } from './oidc';
import { SessionCookies } from './session-cookies';

const COOKIE = 'cascade_oidc';
const LASTS_S = 600;
class StartQuery {
  @Text({ description: 'The page to come back to', optional: true, max: 1000 }) returnTo?: string;
}

/** Sign-in by the office's own provider of identities. */
@ApiTags('sign-in and accounts')
@Controller('api/oidc')
@Problems()
export class OidcController {
  constructor(
    private readonly oidc: Oidc,
    private readonly signIn: SignIn,
    private readonly stores: AccessStores,
    private readonly cookies: SessionCookies,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}
  @Get()
  @ApiOperation({ summary: 'Whether a provider of identities is set up, and what it is called' })
  about(): { readonly isOffered: boolean; readonly name: string | null } {
    return { isOffered: this.oidc.settings !== null, name: this.oidc.settings?.name ?? null };
  }
  @Get('start')
  @ApiOperation({ summary: 'Sends the browser to the provider of identities' })
  async start(@Req() request: FastifyRequest, @Query() { returnTo }: StartQuery, @Res() reply: FastifyReply): Promise<void> {
    const { url, state } = await this.oidc.begin(this.callbackOf(request), returnTo);
    const value = Buffer.from(JSON.stringify(state)).toString('base64url');
    const { secure } = this.settings;
    await reply.header('Set-Cookie', setCookie(cookieName(COOKIE, secure), value, { secure, seconds: LASTS_S })).redirect(url, 303);
  }
  @Get('callback')
  @ApiOperation({ summary: 'Where the provider sends the browser back to' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { secure } = this.settings;
    const state = stateOf(cookieOf(request.headers.cookie, cookieName(COOKIE, secure)));
    const forget = setCookie(cookieName(COOKIE, secure), '', { secure, seconds: 0 });
    try {
      if (!state) throw new DomainError('oidc.failed', { reason: 'state' });
      const { issuer, subject } = await this.oidc.finish(new URL(request.url, this.callbackOf(request)), state);
      const accountId = this.stores.credentials.bySubject(issuer, subject);
      if (accountId === null) throw new DomainError('oidc.not-linked', { subject });
      const signedIn = await this.signIn.recognised(accountId);
      this.cookies.give(reply, signedIn);
      await reply.header('Set-Cookie', forget).redirect(state.returnTo, 303);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      // A person looks at this, not a program: the page of sign-in says what went wrong.
      await reply.header('Set-Cookie', forget).redirect(`/sign-in?problem=${encodeURIComponent(error.code)}`, 303);
    }
  }
  private callbackOf(request: FastifyRequest): string {
    return `${this.settings.publicUrl ?? `http://${request.headers.host ?? 'localhost'}`}/api/oidc/callback`;
  }
}
const stateOf = (cookie: string | null): OidcState | null => {
  try {
    const state = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString('utf8')) as Partial<Record<keyof OidcState, unknown>>;
    const { state: word, nonce, verifier, returnTo } = state;
    if (typeof word !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string' || typeof returnTo !== 'string') return null;
    return { state: word, nonce, verifier, returnTo };
  } catch {
    return null;
  }
};
