import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KEY_STORE, sealedFields, type KeyStore } from '@cascade/content-store';
import { EVENT_STORE, type EventStore } from '@cascade/event-store';
import { DomainError, isSealed } from '@cascade/event-store/domain';
import { AccessStores } from '../access-stores';
import { accountStream, signInNameOf, type AccountCommand, type AccountOpened } from '../domain';
import { AccountStreams } from '../streams';
import { AccountStates } from './account-states';
import { KeepAccount, type AccountChange, type AccountKept } from './keep-account.command';
import { sealFor } from './seal-for';

/** Not to oneself: whoever is the last in charge would lock everybody out, and nobody else could let them in. */
const NOT_TO_ONESELF = new Set<AccountChange['type']>(['LockAccount', 'CloseAccount', 'AskPasswordReset']);

@CommandHandler(KeepAccount)
export class KeepAccountHandler implements ICommandHandler<KeepAccount> {
  constructor(
    private readonly accounts: AccountStreams,
    private readonly states: AccountStates,
    private readonly stores: AccessStores,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** The event first: what it means for passwords and sessions follows, and follows again when the command is repeated. */
  async execute({ meta, body }: KeepAccount): Promise<AccountKept> {
    const { accountId } = body;
    const own = NOT_TO_ONESELF.has(body.type) || (body.type === 'EndRole' && body.role === 'systemAdministrator');
    if (own && meta.actor === accountId) throw new DomainError('account.own', { accountId });
    if ((await this.states.of(accountId)).status === 'absent') throw new DomainError('account.unknown', { accountId });
    const recorded = await this.accounts.handle(accountStream(accountId), await this.commandOf(body), meta);
    this.states.forget(accountId);
    return { ...recorded, ...(await this.follow(body)) };
  }
  private async commandOf(body: AccountChange): Promise<AccountCommand> {
    const { type, accountId } = body;
    if ('reason' in body && !body.reason.trim()) throw new DomainError('account.reason-missing', { accountId });
    const seal = await sealFor(this.keys, accountId);
    switch (type) {
      case 'ChangeProfile':
        return { type, data: { accountId, fullName: seal(body.fullName), email: seal(body.email) } };
      case 'GrantRole':
        return { type, data: { accountId, role: body.role, authorityId: body.authorityId } };
      case 'EndRole':
        return { type, data: { accountId, role: body.role, authorityId: body.authorityId, reason: seal(body.reason) } };
      case 'AskPasswordReset':
        return { type, data: { accountId } };
      default:
        return { type, data: { accountId, reason: seal(body.reason) } };
    }
  }
  private async follow({ type, accountId }: AccountChange): Promise<Partial<AccountKept>> {
    const { credentials, sessions, links, attempts } = this.stores;
    switch (type) {
      case 'LockAccount':
        sessions.endAll(accountId);
        return {};
      case 'UnlockAccount':
        attempts.clear('name', credentials.of(accountId)?.signInName ?? '');
        return {};
      case 'CloseAccount':
        sessions.endAll(accountId);
        credentials.remove(accountId);
        return {};
      case 'AskPasswordReset': {
        await this.holdName(accountId);
        credentials.setPassword(accountId, null, { mustChange: false });
        sessions.endAll(accountId);
        attempts.clear('name', credentials.of(accountId)?.signInName ?? '');
        const { token, expiresAt } = links.make('password', accountId);
        return { link: token, linkUntil: new Date(expiresAt).toISOString() };
      }
      default:
        return {};
    }
  }
  /** Credentials lie outside the log and may have been lost: the name they belonged to stands sealed in the account's first event. */
  private async holdName(accountId: string): Promise<void> {
    if (this.stores.credentials.of(accountId)) return;
    for await (const { data } of this.store.readStream(accountStream(accountId), { limit: 1 })) {
      const { signInName } = data as AccountOpened['data'];
      const name = signInNameOf((isSealed(signInName) ? sealedFields(this.keys).unseal(signInName) : signInName) ?? '');
      if (name) this.stores.credentials.reserve([{ accountId, signInName: name }]);
    }
  }
}
