import type { EventOf, Sealed } from '@cascade/event-store/domain';
import type { Grant } from './role';

/** Names and addresses are sealed under the account's own key: who acted is known for ever, who they were can be forgotten. */
export interface Profile {
  readonly fullName: Sealed | string | null;
  readonly email: Sealed | string | null;
}
export type AccountOpened = EventOf<'AccountOpened', 1, Profile & { accountId: string; signInName: Sealed | string | null }>;
export type ProfileChanged = EventOf<'ProfileChanged', 1, Profile & { accountId: string }>;
export type RoleGranted = EventOf<'RoleGranted', 1, Grant & { accountId: string }>;
export type RoleEnded = EventOf<'RoleEnded', 1, Grant & { accountId: string; reason: Sealed | string | null }>;
export type AccountLocked = EventOf<'AccountLocked', 1, { accountId: string; reason: Sealed | string | null }>;
export type AccountUnlocked = EventOf<'AccountUnlocked', 1, { accountId: string; reason: Sealed | string | null }>;
/** Somebody in charge asked for a link by which a new password is chosen; the link itself stands in no event. */
export type PasswordResetAsked = EventOf<'PasswordResetAsked', 1, { accountId: string }>;
/** The person left. What they did stays; the tasks belong to the body. */
export type AccountClosed = EventOf<'AccountClosed', 1, { accountId: string; reason: Sealed | string | null }>;
export type AccountEvent =
  AccountOpened | ProfileChanged | RoleGranted | RoleEnded | AccountLocked | AccountUnlocked | PasswordResetAsked | AccountClosed;
