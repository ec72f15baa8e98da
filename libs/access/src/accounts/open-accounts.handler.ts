import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { KEY_STORE, type KeyStore } from '@cascade/content-store';
import { uuidV5, type Recorded } from '@cascade/event-store/domain';
import { AccessStores } from '../access-stores';
import { accountStream, checkGrant } from '../domain';
import { AccountStreams } from '../streams';
import { AccountStates } from './account-states';
import { checkNewAccounts } from './check-new-accounts';
import { OpenAccounts, type AccountsOpened, type OpenedAccount } from './open-accounts.command';
import { sealFor } from './seal-for';

@CommandHandler(OpenAccounts)
export class OpenAccountsHandler implements ICommandHandler<OpenAccounts> {
  constructor(
    private readonly accounts: AccountStreams,
    private readonly states: AccountStates,
    private readonly stores: AccessStores,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

  /**
   * Names are taken first, all at once; then the accounts are opened one after the other. Cut off, the same command asked again goes on where it stood.
   * @throws DomainError `request.invalid` naming each line and field, `account.name-taken`, `account.role-…`
   */
  async execute({ meta, body }: OpenAccounts): Promise<AccountsOpened> {
    const wanted = checkNewAccounts(body.accounts).map((each, place) => ({
      ...each,
      accountId: uuidV5(`account/${meta.commandId}/${place}`),
    }));
    for (const { grants } of wanted) grants.forEach(checkGrant);
    const { credentials, links } = this.stores;
    const abandoned = new Set<string>();
    for (const { signInName, accountId } of wanted) {
      const holder = credentials.byName(signInName)?.accountId;
      if (holder && holder !== accountId && (await this.states.of(holder)).status === 'absent') abandoned.add(holder);
    }
    credentials.reserve(wanted, (accountId) => abandoned.has(accountId));
    const opened: OpenedAccount[] = [];
    let recorded: Recorded | null = null;
    for (const { accountId, signInName, fullName, email, grants } of wanted) {
      const seal = await sealFor(this.keys, accountId);
      const data = { accountId, signInName: seal(signInName), fullName: seal(fullName), email: seal(email), grants };
      recorded = await this.accounts.handle(accountStream(accountId), { type: 'OpenAccount', data }, meta);
      this.states.forget(accountId);
      const { token, expiresAt } = links.make('password', accountId);
      opened.push({ accountId, signInName, link: token, linkUntil: new Date(expiresAt).toISOString() });
    }
    return { ...recorded!, accounts: opened };
  }
}
