import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AccessStores,
  KeepAccount,
  ListAccountsQuery,
  OpenAccounts,
  SignIn,
  type AccountChange,
  type AccountKept,
  type AccountList,
  type AccountsOpened,
  type ListedAccount,
  type NewAccount,
} from '@cascade/access';
import { AccountStates } from '@cascade/access';
import { signInNameOf } from '@cascade/access/domain';
import { foldName } from '@cascade/authorities/domain';
import { DomainError } from '@cascade/event-store/domain';
import type { FastifyRequest } from 'fastify';
import { CommandHeaders } from '../api/documented';
import { KnownBodies } from '../api/known-bodies';
import { Questions, type Stated } from '../api/questions';
import { CommandRoad, type Answered } from '../api/road';
import { FindAuthoritiesQuery } from '../api/find-authorities.query-bus';
import { LETTER_TYPE } from '../http/adapter';
import { PAGE, ViewQuery } from '../http/view';
import { ACCESS_SETTINGS, type AccessSettings } from './access-settings';
import { readAccountSheet, textOfSheet, withTakenLines } from './account-sheet';
import { AccountsQuery, EndRoleDto, GrantDto, NewAccountDto, ProfileDto, ReasonedDto, SubjectDto } from './accounts.dto';
import { namingField } from './password-words';

/** Who works with the system; for its administrators. */
@ApiTags('sign-in and accounts')
@Controller('api')
@CommandHeaders()
export class AccountsController {
  constructor(
    private readonly road: CommandRoad,
    private readonly questions: Questions,
    private readonly bodies: KnownBodies,
    private readonly signIn: SignIn,
    private readonly stores: AccessStores,
    private readonly states: AccountStates,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}

  @Get('accounts')
  @ApiOperation({ summary: 'Accounts with their persons and roles' })
  list(@Query() query: AccountsQuery): Promise<AccountList & Stated> {
    const { text, status, role, authorityId, limit = PAGE, cursor } = query;
    return this.questions.ask(query, (at) => new ListAccountsQuery({ text, status, role, authorityId, limit, cursor }, at));
  }
  @Get('accounts/:accountId')
  @ApiOperation({ summary: 'One account' })
  async one(@Param('accountId') accountId: string, @Query() query: ViewQuery): Promise<ListedAccount & Stated> {
    const { result, stated } = await this.questions.answer(query, (at) => new ListAccountsQuery({ accountIds: [accountId], limit: 1 }, at));
    const [found] = result.items;
    if (!found) throw new DomainError('account.unknown', { accountId });
    return { ...found, ...stated };
  }
  @Post('accounts')
  @ApiOperation({ summary: 'Open an account; the answer holds the link by which its person chooses a password, once' })
  async open(@Req() request: FastifyRequest, @Body() body: NewAccountDto): Promise<Answered<AccountsOpened>> {
    const { signInName, fullName, email = null, roles = [], firstPassword } = body;
    const grants = roles.map(({ role, authorityId = null }) => ({ role, authorityId }));
    if (firstPassword !== undefined)
      await namingField(
        'firstPassword',
        Promise.resolve().then(() => this.signIn.refuseUnusable(firstPassword, signInNameOf(signInName) ?? '')),
      );
    const answer = await this.openAll(request, [{ signInName, fullName, email: email || null, grants }]);
    if (firstPassword !== undefined) await this.signIn.giveFirstPassword(answer.accounts[0]!.accountId, firstPassword);
    return answer;
  }
  @Post('account-sheets')
  @HttpCode(200)
  @ApiConsumes(LETTER_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    summary: 'Open accounts from a table (CSV: sign-in name, full name, email, role, body): all of them, or none where a line is wrong',
  })
  async openMany(@Req() request: FastifyRequest, @Body() bytes: unknown): Promise<Answered<AccountsOpened>> {
    if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw new DomainError('accounts.none', {});
    const text = textOfSheet(bytes);
    const accounts = await readAccountSheet(text, (written) => this.bodiesCalled(written));
    return this.openAll(request, accounts).catch((error: unknown) => {
      throw withTakenLines(error, text);
    });
  }
  @Put('accounts/:accountId/profile')
  @ApiOperation({ summary: 'Name and address of the person' })
  profile(
    @Req() request: FastifyRequest,
    @Param('accountId') accountId: string,
    @Body() { fullName, email = '' }: ProfileDto,
  ): Promise<Answered<AccountKept>> {
    return this.keep(request, { type: 'ChangeProfile', accountId, fullName, email: email || null });
  }
  @Put('accounts/:accountId/subject')
  @ApiOperation({ summary: 'By which subject of the identity provider (OpenID Connect) the person is recognised' })
  async subject(@Param('accountId') accountId: string, @Body() { subject }: SubjectDto): Promise<{ readonly linked: true }> {
    const issuer = this.settings.oidc?.issuer;
    if (!issuer) throw new DomainError('oidc.not-configured', {});
    if ((await this.states.of(accountId)).status === 'absent') throw new DomainError('account.unknown', { accountId });
    if (!this.stores.credentials.link(issuer, subject, accountId)) throw new DomainError('oidc.subject-taken', { subject });
    return { linked: true };
  }
  @Post('accounts/:accountId/roles')
  @HttpCode(200)
  @ApiOperation({ summary: 'Grant a role' })
  async grant(
    @Req() request: FastifyRequest,
    @Param('accountId') accountId: string,
    @Body() body: GrantDto,
  ): Promise<Answered<AccountKept>> {
    const { role, authorityId = null } = body;
    if (authorityId !== null) await this.bodies.mustHold([['authorityId', `authority-${authorityId}`]]);
    return this.keep(request, { type: 'GrantRole', accountId, role, authorityId });
  }
  @Post('accounts/:accountId/roles/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a role' })
  endRole(@Req() request: FastifyRequest, @Param('accountId') accountId: string, @Body() body: EndRoleDto): Promise<Answered<AccountKept>> {
    const { role, authorityId = null, reason } = body;
    return this.keep(request, { type: 'EndRole', accountId, role, authorityId, reason });
  }
  @Post('accounts/:accountId/reset')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take the password away and end all sessions; the answer holds a link for another one, once' })
  reset(@Req() request: FastifyRequest, @Param('accountId') accountId: string): Promise<Answered<AccountKept>> {
    return this.keep(request, { type: 'AskPasswordReset', accountId });
  }
  @Post('accounts/:accountId/lock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lock an account: its sessions end' })
  lock(
    @Req() request: FastifyRequest,
    @Param('accountId') accountId: string,
    @Body() { reason }: ReasonedDto,
  ): Promise<Answered<AccountKept>> {
    return this.keep(request, { type: 'LockAccount', accountId, reason });
  }
  @Post('accounts/:accountId/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Unlock an account, also from the pause after wrong passwords' })
  unlock(
    @Req() request: FastifyRequest,
    @Param('accountId') accountId: string,
    @Body() { reason }: ReasonedDto,
  ): Promise<Answered<AccountKept>> {
    return this.keep(request, { type: 'UnlockAccount', accountId, reason });
  }
  @Post('accounts/:accountId/leave')
  @HttpCode(200)
  @ApiOperation({ summary: 'The person leaves: roles and sessions end for good; tasks stay with the body' })
  leave(
    @Req() request: FastifyRequest,
    @Param('accountId') accountId: string,
    @Body() { reason }: ReasonedDto,
  ): Promise<Answered<AccountKept>> {
    return this.keep(request, { type: 'CloseAccount', accountId, reason });
  }
  private keep(request: FastifyRequest, change: AccountChange): Promise<Answered<AccountKept>> {
    return this.road.run<AccountKept>(request, undefined, (meta) => new KeepAccount(meta, change));
  }
  private async openAll(request: FastifyRequest, accounts: readonly NewAccount[]): Promise<Answered<AccountsOpened>> {
    const named = accounts.flatMap(({ grants }, line) =>
      grants.flatMap(({ authorityId }, at) =>
        authorityId === null ? [] : [[`accounts.${line}.roles.${at}.authorityId`, `authority-${authorityId}`] as const],
      ),
    );
    await this.bodies.mustHold(named);
    return this.road.run<AccountsOpened>(request, undefined, (meta) => new OpenAccounts(meta, { accounts }));
  }
  private async bodiesCalled(written: string) {
    if (await this.bodies.has(written)) return [{ authorityId: written, name: written, parentName: null }];
    const whole = await this.standingBodies(written);
    if (whole.length > 0) return whole;
    // 'UBND phường Mỹ Phước (UBND thị xã Bến Cát)', or after a comma: which of several is said by the body above.
    const [, name, above] = /^(.*\S)\s*(?:\(|,)\s*(.*\S)\s*$/u.exec(written.replace(/\)\s*$/u, '')) ?? [];
    if (!name || !above) return [];
    return (await this.standingBodies(name)).filter(({ parentName }) => parentName && foldName(parentName) === foldName(above));
  }
  /** Those of exactly this name that still stand. */
  private async standingBodies(written: string) {
    const { result } = await this.questions.answer({}, (at) => new FindAuthoritiesQuery({ text: written, limit: 500 }, at));
    const whole = foldName(written);
    return result.items.filter(({ name, dissolved }) => !dissolved && foldName(name) === whole);
  }
}
