import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AccessStores, ListAccountsQuery, OpenAccounts, SignIn, type AccountsOpened, type SignedIn } from '@cascade/access';
import { signInNameOf, type Grant } from '@cascade/access/domain';
import { CLOCK, isoOf, type Clock } from '@cascade/calendar';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, uuidV5, type CommandMeta } from '@cascade/event-store/domain';
import { BODIES } from '../sample/sample-bodies';
import { ACCESS_SETTINGS, type AccessSettings } from './access-settings';
import type { SetupDto } from './session.dto';

const OPERATOR: Grant = { role: 'systemAdministrator', authorityId: null };
/** On the sample whoever comes first may try every job: the town in the middle of the chain first, then all that took part. */
const TRY_EVERYTHING: readonly Grant[] = [
  OPERATOR,
  { role: 'analyst', authorityId: null },
  { role: 'auditor', authorityId: null },
  ...[BODIES.benCat, BODIES.binhDuong, BODIES.thuaThienHue, BODIES.langSon, BODIES.canTho, BODIES.bacKan, BODIES.ministry].map(
    (authorityId): Grant => ({ role: 'administrator', authorityId }),
  ),
];

/** How the first system administrator comes to be: by a link that the server prints when it starts and nobody is there yet. */
@Injectable()
export class FirstSetup {
  constructor(
    private readonly stores: AccessStores,
    private readonly signIn: SignIn,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'head'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ACCESS_SETTINGS) private readonly settings: AccessSettings,
  ) {}
  /** What stands behind # in the link; another one each time, which ends the one before. Null where a system administrator is there. */
  async link(): Promise<string | null> {
    return (await this.isDone()) ? null : this.stores.links.make('setup', null).token;
  }
  /** @throws DomainError `link.unusable`, `setup.done`, `request.invalid`, `password.unusable`, `account.name-taken` */
  async run({ token, signInName, fullName, newPassword }: SetupDto): Promise<SignedIn> {
    const link = this.stores.links.find(token, 'setup');
    if (!link) throw new DomainError('link.unusable', {});
    const name = signInNameOf(signInName);
    if (name === null)
      throw new DomainError('request.invalid', {
        errors: [{ field: 'signInName', vi: 'cần 3 đến 64 ký tự a–z, 0–9 và . _ @ -', en: 'takes 3 to 64 of a–z, 0–9 and . _ @ -' }],
      });
    this.signIn.refuseUnusable(newPassword, name);
    if (await this.isDone()) throw new DomainError('setup.done', {});
    if (!this.stores.links.claim(link)) throw new DomainError('link.unusable', {});
    try {
      const grants = (await this.settings.isSample()) ? TRY_EVERYTHING : [OPERATOR];
      const account = { signInName: name, fullName, email: null, grants };
      const { accounts } = await this.commands.execute<OpenAccounts, AccountsOpened>(
        new OpenAccounts(this.metaOf(link.hash), { accounts: [account] }),
      );
      const signedIn = await this.signIn.choose(accounts[0]!.accountId, newPassword);
      this.stores.links.used(link);
      return signedIn;
    } catch (error) {
      this.stores.links.unclaim(link);
      throw error;
    }
  }
  /** Cut off after the account was opened, the same link goes on with the same account. */
  private metaOf(linkHash: string): CommandMeta {
    const commandId = uuidV5(`setup/${createHash('sha256').update(linkHash).digest('hex')}`);
    return { commandId, actor: 'setup', onBehalfOf: null, occurredAt: isoOf(this.clock.now()) };
  }
  private async isDone(): Promise<boolean> {
    const params = { role: 'systemAdministrator', limit: 100 };
    const { result } = await this.queries.execute(new ListAccountsQuery(params, { after: await this.store.head() }));
    // One that was opened and never chose a password (the setting up was cut off) is nobody who could let others in.
    return result.items.some(
      ({ accountId, status }) => status !== 'left' && (this.stores.credentials.of(accountId)?.hash ?? null) !== null,
    );
  }
}
