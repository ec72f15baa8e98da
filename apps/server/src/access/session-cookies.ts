import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '@cascade/access';
import type { FastifyReply } from 'fastify';
import { ACCESS_SETTINGS, type AccessSettings } from './access-settings';
import { SESSION_COOKIE, cookieName, setCookie } from './cookies';

/** The word of a session on its way to a browser, and away from it. */
@Injectable()
export class SessionCookies {
  constructor(@Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings) {}
  give(reply: FastifyReply, { token }: Pick<SignedIn, 'token'>): void {
    const { secure } = this.settings;
    void reply.header('Set-Cookie', setCookie(cookieName(SESSION_COOKIE, secure), token, { secure }));
  }
  take(reply: FastifyReply): void {
    const { secure } = this.settings;
    void reply.header('Set-Cookie', setCookie(cookieName(SESSION_COOKIE, secure), '', { secure, seconds: 0 }));
  }
}
