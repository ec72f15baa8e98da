import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessStores } from './access-stores';
import { AccountStates } from './accounts/account-states';
import { KeepAccountHandler } from './accounts/keep-account.handler';
import { OpenAccountsHandler } from './accounts/open-accounts.handler';
import { Passwords } from './credentials/passwords';
import { ListAccountsHandler } from './queries';
import { AccessLog } from './recording/access-log';
import { BodyChains } from './scopes/body-chains';
import { SignIn } from './sign-in/sign-in';
import { KeepFollowingHandler } from './following/keep-following.handler';
import { KeepNoteHandler } from './notes/keep-note.handler';
import { accountStreamProvider, ownStreamProviders } from './streams';

const shared = [AccessStores, AccountStates, AccessLog, BodyChains, SignIn];
/** Who may: accounts, roles, sign-in; and what an account keeps for itself: notes, what it follows. Stores, keys, clock and the file of credentials come from the application by their tokens. */
@Module({
  imports: [CqrsModule],
  providers: [
    accountStreamProvider,
    ...ownStreamProviders,
    { provide: Passwords, useFactory: () => new Passwords() },
    ...shared,
    OpenAccountsHandler,
    KeepAccountHandler,
    KeepNoteHandler,
    KeepFollowingHandler,
    ListAccountsHandler,
  ],
  exports: shared,
})
export class AccessModule {}
