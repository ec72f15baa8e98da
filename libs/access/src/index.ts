export * from './domain';
export { AccessModule } from './access.module';
export { AccessStores, type CredentialsSettings } from './access-stores';
export { AccountStates } from './accounts/account-states';
export * from './accounts/keep-account.command';
export * from './accounts/open-accounts.command';
export { faultsOf } from './accounts/check-new-accounts';
export { CREDENTIALS_BACKUP, CREDENTIALS_FILE, openCredentialsFile, type CredentialsFile } from './credentials/credentials-file';
export { csrfOf, newToken, sameSecret } from './credentials/token';
export type { Session, SessionSpan } from './credentials/sessions';
export { SESSION_SPAN } from './credentials/sessions';
export { AccessLog } from './recording/access-log';
export { BodyChains } from './scopes/body-chains';
export { SignIn, type SignedIn } from './sign-in/sign-in';
export { CREDENTIALS } from './tokens';
export * from './notes/keep-note.command';
export * from './following/keep-following.command';
export { NoteStreams } from './streams';
export * from './queries';
export { accounts } from './projections/accounts.projection';
export { followings } from './projections/followings.projection';
export { notes } from './projections/notes.projection';
export { accountRoles } from './projections/account-roles.projection';

import { accountRoles } from './projections/account-roles.projection';
import { accounts } from './projections/accounts.projection';
import { followings } from './projections/followings.projection';
import { notes } from './projections/notes.projection';

/** What the reader feeds of this room. */
export const projections = [accounts, accountRoles, notes, followings];
