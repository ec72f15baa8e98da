import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessStores, KeepAccount, SignIn, type AccountKept } from '@cascade/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommandHeaders } from '../api/documented';
import { CommandRoad } from '../api/road';
import { identityOf } from './identity';
import { namingField } from './password-words';
import { SessionCookies } from './session-cookies';
import { ActingDto, ChangePasswordDto, LinkDto, ProfileDto, SignInDto } from './session.dto';
import { SessionViews, type SessionView } from './session-views';

/** Signing in and out, and what belongs to whoever is signed in. */
@ApiTags('sign-in and accounts')
@Controller('api/session')
@CommandHeaders()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly stores: AccessStores,
    private readonly views: SessionViews,
    private readonly cookies: SessionCookies,
    private readonly road: CommandRoad,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Who is signed in, with which roles at which bodies, until when; and the word that every change must send back (X-CSRF-Token)',
  })
  who(@Req() request: FastifyRequest): Promise<SessionView> {
    return this.views.of(identityOf(request) ?? null);
  }
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in by name and password' })
  async begin(
    @Req() request: FastifyRequest,
    @Body() { name, password }: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const signedIn = await this.signIn.withPassword(name, password, request.ip);
    this.endPresent(request);
    this.cookies.give(reply, signedIn);
    return this.views.begun(signedIn);
  }
  @Delete()
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign out' })
  end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    this.endPresent(request);
    this.cookies.take(reply);
    return this.views.of(null);
  }
  @Delete('all')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign out everywhere' })
  endAll(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const rights = identityOf(request)?.rights;
    if (rights?.kind === 'account') this.stores.sessions.endAll(rights.accountId);
    this.cookies.take(reply);
    return this.views.of(null);
  }
  @Put('password')
  @ApiOperation({ summary: 'Choose another password; all other sessions end' })
  async password(
    @Req() request: FastifyRequest,
    @Body() { password, newPassword }: ChangePasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { accountId } = this.views.accountOf(identityOf(request));
    const change = this.signIn.changePassword(accountId, { before: password, after: newPassword }, request.ip);
    const signedIn = await namingField('newPassword', change);
    this.cookies.give(reply, signedIn);
    return this.views.begun(signedIn);
  }
  @Post('link')
  @HttpCode(200)
  @ApiOperation({ summary: 'Choose a password by a link that opens once; signs in' })
  async link(
    @Req() request: FastifyRequest,
    @Body() { token, newPassword }: LinkDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const signedIn = await namingField('newPassword', this.signIn.choosePassword(token, newPassword));
    this.endPresent(request);
    this.cookies.give(reply, signedIn);
    return this.views.begun(signedIn);
  }
  @Put('acting')
  @ApiOperation({ summary: 'The body acted for from now on, where a request does not say another' })
  acting(@Req() request: FastifyRequest, @Body() { authorityId }: ActingDto): Promise<SessionView> {
    const identity = identityOf(request) ?? null;
    if (identity?.session) {
      this.stores.sessions.actFor(identity.session.hash, authorityId);
      identity.actingFor = authorityId;
    }
    return this.views.of(identity);
  }
  @Put('profile')
  @ApiOperation({ summary: 'One’s own name and address' })
  profile(@Req() request: FastifyRequest, @Body() { fullName, email = '' }: ProfileDto): Promise<object> {
    const { accountId } = this.views.accountOf(identityOf(request));
    const change = { type: 'ChangeProfile', accountId, fullName, email: email || null } as const;
    return this.road.run<AccountKept>(request, undefined, (meta) => new KeepAccount(meta, change));
  }
  private endPresent(request: FastifyRequest): void {
    const session = identityOf(request)?.session;
    if (session) this.stores.sessions.end(session.hash);
  }
}
