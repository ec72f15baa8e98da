import type { EventCatalogue } from '@cascade/event-store/domain';
import type { AccessEvent } from './access-log.events';
import type { AccountEvent } from './account.events';
import type { FollowingEvent } from './following/following.events';
import type { NoteEvent } from './notes/note.events';

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
  NoteWritten: 1,
  NoteCorrected: 1,
  NoteWithdrawn: 1,
  FollowingBegun: 1,
  FollowingSeen: 1,
  FollowingEnded: 1,
} satisfies Record<(AccountEvent | AccessEvent | NoteEvent | FollowingEvent)['type'], number>;

/** Every event of this room. */
export const accessCatalogue: EventCatalogue = { versions, upcasters: {} };
