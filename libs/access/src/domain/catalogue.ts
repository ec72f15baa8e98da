import type { EventCatalogue } from '@cascade/event-store/domain';
import type { AccessEvent } from './access-log.events';
import type { AccountEvent } from './account.events';

const versions = {
  AccountOpened: 1,
  ProfileChanged: 1,
  RoleGranted: 1,
  RoleEnded: 1,
  AccountLocked: 1,
  AccountUnlocked: 1,
  PasswordResetAsked: 1,
  AccountClosed: 1,
  RestrictedDocumentRead: 1,
  Exported: 1,
} satisfies Record<AccountEvent['type'] | AccessEvent['type'], number>;

/** Every event of this room. */
export const accessCatalogue: EventCatalogue = { versions, upcasters: {} };
