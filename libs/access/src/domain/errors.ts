declare module '@cascade/event-store/domain' {
  interface ErrorDetails {
    'account.unknown': { accountId: string };
    'account.exists': { accountId: string };
    /** The person has left: nothing more happens to the account. */
    'account.left': { accountId: string };
    /** `taken`: every name of a list that somebody has, in the order of the list. */
    'account.name-taken': { signInName: string; taken?: readonly string[] };
    'account.role-needs-body': { role: string };
    'account.role-takes-no-body': { role: string };
    'account.role-not-held': { role: string; authorityId: string | null };
    'account.reason-missing': { accountId: string };
    /** Nobody locks, closes or disarms the account they are signed in with: the last one in charge would lock everybody out. */
    'account.own': { accountId: string };
    /** Name or password: which one is told to nobody. */
    'session.refused': object;
    'session.too-many-attempts': { seconds: number };
    /** More passwords are being checked than this machine can. */
    'session.busy': object;
    'link.unusable': object;
    'setup.done': object;
  }
}
export {};
