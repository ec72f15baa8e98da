/** What somebody may do. An administrator acts for one body and the bodies below it; the others look at everything, or run the system. */
export const ROLES = ['analyst', 'auditor', 'administrator', 'systemAdministrator'] as const;
export type Role = (typeof ROLES)[number];
export const isRole = (word: unknown): word is Role => (ROLES as readonly unknown[]).includes(word);

/**
 * A role held by an account. Administrators hold it at a body; the system administrator at none; analysts and auditors at one or at none:
 * the body says whose restricted documents they may read, all others they read anyway.
 */
export interface Grant {
  readonly role: Role;
  readonly authorityId: string | null;
}
export const sameGrant = (one: Grant, other: Grant): boolean => one.role === other.role && one.authorityId === other.authorityId;
export const NEEDS_BODY: ReadonlySet<Role> = new Set<Role>(['administrator']);
export const TAKES_NO_BODY: ReadonlySet<Role> = new Set<Role>(['systemAdministrator']);
