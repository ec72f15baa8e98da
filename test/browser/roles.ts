/** Who sits in front of the browser. `everyone` may do all of it, as the first account on the sample does. */
export const ROLES = ['everyone', 'analyst', 'auditor', 'administrator', 'systemAdministrator', 'nobody'] as const;
export type Role = (typeof ROLES)[number];
