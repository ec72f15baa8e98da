import type { Grant, Role } from './role';

/** Somebody who was recognised: an account with what it holds, or whoever can read the data folder, who could open the store by hand anyway. */
export type Rights =
  | { readonly kind: 'account'; readonly accountId: string; readonly grants: readonly Grant[]; readonly mustChangePassword: boolean }
  | { readonly kind: 'local' };

/** Who may take a route: whoever comes, whoever signed in, or holders of one of these roles. */
export type Who = 'anyone' | 'signedIn' | readonly Role[];
export type Refusal = 'session.needed' | 'session.password-must-change' | 'access.denied';

export const holds = ({ grants }: { readonly grants: readonly Grant[] }, ...roles: readonly Role[]): boolean =>
  grants.some(({ role }) => roles.includes(role));

/**
 * Why somebody (null: nobody was recognised) may not pass; null where they may. With a first password nothing is open but what `beforeChange` allows:
 * to look who one is, to choose another, to leave.
 */
export const refusalOf = (
  { who, beforeChange = false }: { readonly who: Who; readonly beforeChange?: boolean },
  rights: Rights | null,
): Refusal | null => {
  if (who === 'anyone') return null;
  if (rights === null) return 'session.needed';
  if (rights.kind === 'local') return null;
  if (rights.mustChangePassword && !beforeChange) return 'session.password-must-change';
  return who === 'signedIn' || holds(rights, ...who) ? null : 'access.denied';
};

/** The bodies at which one of `roles` is held. */
export const bodiesOf = ({ grants }: { readonly grants: readonly Grant[] }, ...roles: readonly Role[]): readonly string[] => [
  ...new Set(grants.flatMap(({ role, authorityId }) => (authorityId !== null && roles.includes(role) ? [authorityId] : []))),
];
/** Whether a body lies in the scope of one of `roles`. `chain`: the body, those above it, and those that took over from them in full. */
export const covers = (rights: { readonly grants: readonly Grant[] }, chain: readonly string[], ...roles: readonly Role[]): boolean =>
  bodiesOf(rights, ...roles).some((authorityId) => chain.includes(authorityId));
/**
 * Whether a restricted document of these bodies (its issuer and addressees, each with its chain) is open to somebody: auditors read all,
 * the others what lies in the scope of a role of theirs.
 */
export const maySeeRestricted = (rights: Rights, chains: readonly (readonly string[])[]): boolean =>
  rights.kind === 'local' ||
  rights.grants.some(({ role, authorityId }) => role === 'auditor' && authorityId === null) ||
  chains.some((chain) => covers(rights, chain, 'analyst', 'auditor', 'administrator'));
