import type { Rights } from '@cascade/access/domain';

/** Who sent a request, once that is known. */
export interface Identity {
  readonly rights: Rights;
  /** Of the session by which they came; null for who holds the data folder, or came by the address of a calendar. */
  readonly session: { readonly hash: string; readonly token: string } | null;
  /** The body acted for; set when the scope has been checked. Null: none. */
  actingFor: string | null;
}
const identities = new WeakMap<object, Identity | null>();
/** Null: nobody was recognised. Undefined: nobody looked (an application without a gate, in a spec). */
export const identityOf = (request: object): Identity | null | undefined => identities.get(request);
export const rememberIdentity = (request: object, identity: Identity | null): void => void identities.set(request, identity);
